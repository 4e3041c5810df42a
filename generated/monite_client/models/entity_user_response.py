from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


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
