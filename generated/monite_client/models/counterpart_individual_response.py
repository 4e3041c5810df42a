from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CounterpartIndividualResponse(_Model):
    """The individual that a counterpart is.

    Attributes:
        first_name (str):
        is_customer (bool):
        is_vendor (bool):
        last_name (str):
        email (str | None):
        phone (str | None):
        tags (list[CounterpartTagSchema] | None):
        title (str | None):
    """

    first_name: str
    is_customer: bool
    is_vendor: bool
    last_name: str
    email: str | None = None
    phone: str | None = None
    tags: list[_m.CounterpartTagSchema] | None = None
    title: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class CounterpartOrganizationResponse(_Model):
    """The organization that a counterpart is.

    Attributes:
        is_customer (bool):
        is_vendor (bool):
        legal_name (str):
        email (str | None):
        phone (str | None):
        tags (list[CounterpartTagSchema] | None):
    """

    is_customer: bool
    is_vendor: bool
    legal_name: str
    email: str | None = None
    phone: str | None = None
    tags: list[_m.CounterpartTagSchema] | None = None


@_model(kw_only=True, eq=False, repr=False)
class CounterpartTagSchema(_Model):
    """A tag on a counterpart.

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
