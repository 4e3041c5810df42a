from __future__ import annotations

from uuid import UUID

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class MailboxMultipleEntitiesRequest(_Model):
    """Entities whose mailboxes to list.

    Attributes:
        entity_ids (list[UUID]):
    """

    entity_ids: list[UUID]
