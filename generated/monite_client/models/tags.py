from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class TagCreateSchema(_Model):
    """A new tag.

    Attributes:
        name (str):
        category (TagCategory | None): What a tag is about.
        description (str | None):
    """

    name: str
    category: _m.TagCategory | None = None
    description: str | None = None


class TagCursorFields(_OpenStrEnum):
    CREATED_AT = "created_at"
    UPDATED_AT = "updated_at"


@_model(kw_only=True, eq=False, repr=False)
class TagUpdateSchema(_Model):
    """Changes to a tag; what is left out stays.

    Attributes:
        category (TagCategory | None): What a tag is about.
        description (str | None):
        name (str | None):
    """

    category: _m.TagCategory | None = None
    description: str | None = None
    name: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class TagsPaginationResponse(_Model):
    """One page of tags.

    Attributes:
        data (list[TagReadSchema]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.TagReadSchema]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None
