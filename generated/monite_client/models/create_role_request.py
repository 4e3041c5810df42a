from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateRoleRequest(_Model):
    """A new role.

    Attributes:
        name (str):
        permissions (BizObjectsSchemaInput): Permissions of a role by kind of object, as sent.
    """

    name: str
    permissions: _m.BizObjectsSchemaInput
