from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class CommentCreateRequest(_Model):
    """A new comment on an object.

    Attributes:
        object_id (str):
        object_type (str):
        text (str):
        reply_to_entity_user_id (str | None):
    """

    object_id: str
    object_type: str
    text: str
    reply_to_entity_user_id: str | None = None
