from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class OCRAddressDetails(_Model):
    """The parts of an address read by OCR.

    Attributes:
        city (str | None):
        country (AllowedCountries | None):
        postal_code (str | None):
        state (str | None):
        street_and_number (str | None):
    """

    city: str | None = None
    country: _m.AllowedCountries | None = None
    postal_code: str | None = None
    state: str | None = None
    street_and_number: str | None = None
