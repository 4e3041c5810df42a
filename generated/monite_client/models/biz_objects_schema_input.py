from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class BizObjectsSchemaInput(_Model):
    """Permissions of a role by kind of object, as sent.

    Attributes:
        objects (list[CommonSchemaInput | PayableSchemaInput] | None):
    """

    objects: list[_m.CommonSchemaInput | _m.PayableSchemaInput] | None = None
