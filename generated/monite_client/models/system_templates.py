from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class SystemTemplates(_Model):
    """The mail templates of the system.

    Attributes:
        data (list[SystemTemplateDataSchema]):
    """

    data: list[_m.SystemTemplateDataSchema]
