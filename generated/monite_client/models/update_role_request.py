from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class UpdateRoleRequest(_Model):
    """Changes to a role; what is left out stays.

    Attributes:
        name (str | None):
        permissions (BizObjectsSchemaInput | None):
    """

    name: str | None = None
    permissions: _m.BizObjectsSchemaInput | None = None
