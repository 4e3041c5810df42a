from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CustomVatRateRequest(_Model):
    """A new VAT rate of the entity's own.

    Attributes:
        components (list[VatRateComponent]):
        name (str):
    """

    components: list[_m.VatRateComponent]
    name: str
