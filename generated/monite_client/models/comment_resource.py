from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CommentResource(_Model):
    """A comment of an entity user on an object.

    Attributes:
        id (str):
        created_by_entity_user_id (str):
        entity_id (str):
        object_id (str):
        object_type (str):
        status (StatusEnum): Whether an object is active or deleted.
        text (str):
        created_at (datetime.datetime | None):
        updated_at (datetime.datetime | None):
        reply_to_entity_user_id (str | None):
    """

    id: str
    created_by_entity_user_id: str
    entity_id: str
    object_id: str
    object_type: str
    status: _m.StatusEnum
    text: str
    created_at: datetime.datetime | None = None
    updated_at: datetime.datetime | None = None
    reply_to_entity_user_id: str | None = None
