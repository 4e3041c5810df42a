from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class UnitListResponse(_Model):
    """The measure units of an entity.

    Attributes:
        data (list[UnitResponse]):
    """

    data: list[_m.UnitResponse]
