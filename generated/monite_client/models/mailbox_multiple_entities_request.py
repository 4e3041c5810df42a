from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class MailboxMultipleEntitiesRequest(_Model):
    """Entities whose mailboxes to list.

    Attributes:
        entity_ids (list[str]):
    """

    entity_ids: list[str]
