from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class RoleResponse(_Model):
    """A set of permissions for entity users.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        name (str):
        permissions (BizObjectsSchemaOutput): Permissions of a role by kind of object, as received.
        status (StatusEnum): Whether an object is active or deleted.
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    name: str
    permissions: _m.BizObjectsSchemaOutput
    status: _m.StatusEnum
