from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class CommentUpdateRequest(_Model):
    """Changes to a comment; what is left out stays.

    Attributes:
        reply_to_entity_user_id (str | None):
        text (str | None):
    """

    reply_to_entity_user_id: str | None = None
    text: str | None = None
