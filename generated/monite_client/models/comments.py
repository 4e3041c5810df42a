from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


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


class CommentCursorFields(_OpenStrEnum):
    ID = "id"


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


@_model(kw_only=True, eq=False, repr=False)
class CommentResourceList(_Model):
    """One page of comments.

    Attributes:
        data (list[CommentResource]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.CommentResource]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class CommentUpdateRequest(_Model):
    """Changes to a comment; what is left out stays.

    Attributes:
        reply_to_entity_user_id (str | None):
        text (str | None):
    """

    reply_to_entity_user_id: str | None = None
    text: str | None = None


class ObjectTypeAvailableComment(_OpenStrEnum):
    PAYABLE = "payable"
