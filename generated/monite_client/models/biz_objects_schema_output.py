from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class BizObjectsSchemaOutput(_Model):
    """Permissions of a role by kind of object, as received.

    Attributes:
        objects (list[CommonSchemaOutput | PayableSchemaOutput] | None):
    """

    objects: list[_m.CommonSchemaOutput | _m.PayableSchemaOutput] | None = None
