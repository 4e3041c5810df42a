from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class VatRateListResponse(_Model):
    """The VAT rates that can be used.

    Attributes:
        data (list[VatRateResponse]):
    """

    data: list[_m.VatRateResponse]
