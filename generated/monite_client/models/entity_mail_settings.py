from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class EntityMailSettings(_Model):
    """Settings of the mails of an entity.

    Attributes:
        reply_to (list[str] | None):
    """

    reply_to: list[str] | None = None
