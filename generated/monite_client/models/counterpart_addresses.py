from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CounterpartAddressResourceList(_Model):
    """The addresses of a counterpart.

    Attributes:
        data (list[CounterpartAddressResponseWithCounterpartID]):
    """

    data: list[_m.CounterpartAddressResponseWithCounterpartID]


@_model(kw_only=True, eq=False, repr=False)
class CounterpartAddressResponseWithCounterpartID(_Model):
    """An address, and the counterpart it belongs to.

    Attributes:
        id (str):
        city (str):
        counterpart_id (str):
        country (AllowedCountries): Country as an ISO 3166-1 code of two letters.
        line1 (str):
        postal_code (str):
        line2 (str | None):
        state (str | None):
    """

    id: str
    city: str
    counterpart_id: str
    country: _m.AllowedCountries
    line1: str
    postal_code: str
    line2: str | None = None
    state: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class CounterpartUpdateAddress(_Model):
    """Changes to an address; what is left out stays.

    Attributes:
        city (str | None):
        country (AllowedCountries | None): Country as an ISO 3166-1 code of two letters.
        line1 (str | None):
        line2 (str | None):
        postal_code (str | None):
        state (str | None):
    """

    city: str | None = None
    country: _m.AllowedCountries | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
