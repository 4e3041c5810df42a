from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class LineItemProductVatRate(_Model):
    """The VAT rate of the product.

    Attributes:
        country (AllowedCountries): Country as an ISO 3166-1 code of two letters.
        value (int): In percent times 100: 1250 is 12.5 %.
        id (str | None):
        components (list[VatRateComponent] | None):
        is_custom (bool | None): The server's default is False.
        name (str | None):
    """

    country: _m.AllowedCountries
    value: int
    id: str | None = None
    components: list[_m.VatRateComponent] | None = None
    is_custom: bool | None = None
    name: str | None = None
