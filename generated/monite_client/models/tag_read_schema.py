from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class TagReadSchema(_Model):
    """A tag for payables and counterparts.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        name (str):
        category (TagCategory | None):
        created_by_entity_user_id (str | None):
        description (str | None):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    name: str
    category: _m.TagCategory | None = None
    created_by_entity_user_id: str | None = None
    description: str | None = None
