from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CustomVatRateResponseList(_Model):
    """The custom VAT rates of an entity.

    Attributes:
        data (list[CustomVatRateResponse]):
    """

    data: list[_m.CustomVatRateResponse]
