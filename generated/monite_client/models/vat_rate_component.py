from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class VatRateComponent(_Model):
    """A component of a custom VAT rate.

    Attributes:
        name (str):
        value (float): In percent times 100: 1250 is 12.5 %.
    """

    name: str
    value: float
