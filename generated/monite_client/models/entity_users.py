from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateEntityUserRequest(_Model):
    """A new entity user.

    Attributes:
        first_name (str):
        login (str):
        email (str | None):
        last_name (str | None):
        phone (str | None):
        role_id (str | None):
        title (str | None):
    """

    first_name: str
    login: str
    email: str | None = None
    last_name: str | None = None
    phone: str | None = None
    role_id: str | None = None
    title: str | None = None


class EntityUserCursorFields(_OpenStrEnum):
    UPDATED_AT = "updated_at"


@_model(kw_only=True, eq=False, repr=False)
class EntityUserPaginationResponse(_Model):
    """One page of entity users.

    Attributes:
        data (list[EntityUserResponse]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.EntityUserResponse]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class EntityUserResponse(_Model):
    """A user of an entity, with a role.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        login (str):
        role_id (str):
        status (StatusEnum): Whether an object is active or deleted.
        email (str | None):
        first_name (str | None):
        last_name (str | None):
        phone (str | None):
        userpic_file_id (str | None):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    login: str
    role_id: str
    status: _m.StatusEnum
    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    phone: str | None = None
    userpic_file_id: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateEntityUserRequest(_Model):
    """Changes to an entity user; what is left out stays.

    Attributes:
        email (str | None):
        first_name (str | None):
        last_name (str | None):
        login (str | None):
        phone (str | None):
        role_id (str | None):
        title (str | None):
    """

    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    login: str | None = None
    phone: str | None = None
    role_id: str | None = None
    title: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateMeEntityUserRequest(_Model):
    """Changes to the current user; what is left out stays.

    Attributes:
        email (str | None):
        first_name (str | None):
        last_name (str | None):
        phone (str | None):
        title (str | None):
    """

    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    phone: str | None = None
    title: str | None = None
