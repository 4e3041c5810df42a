from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CounterpartUpdateVatID(_Model):
    """Changes to a VAT id; what is left out stays.

    Attributes:
        country (AllowedCountries | None): Country as an ISO 3166-1 code of two letters.
        type_ (VatIDTypeEnum | None): Kind of tax id, by country.
        value (str | None):
    """

    country: _m.AllowedCountries | None = None
    type_: _m.VatIDTypeEnum | None = None
    value: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


@_model(kw_only=True, eq=False, repr=False)
class CounterpartVatID(_Model):
    """A VAT id of a counterpart.

    Attributes:
        value (str):
        country (AllowedCountries | None): Country as an ISO 3166-1 code of two letters.
        type_ (VatIDTypeEnum | None): Kind of tax id, by country.
    """

    value: str
    country: _m.AllowedCountries | None = None
    type_: _m.VatIDTypeEnum | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


@_model(kw_only=True, eq=False, repr=False)
class CounterpartVatIDResourceList(_Model):
    """The VAT ids of a counterpart.

    Attributes:
        data (list[CounterpartVatIDResponse]):
    """

    data: list[_m.CounterpartVatIDResponse]


@_model(kw_only=True, eq=False, repr=False)
class CounterpartVatIDResponse(_Model):
    """A stored VAT id of a counterpart.

    Attributes:
        id (str):
        counterpart_id (str):
        value (str):
        country (AllowedCountries | None):
        type_ (VatIDTypeEnum | None): The server's default is 'unknown'.
    """

    id: str
    counterpart_id: str
    value: str
    country: _m.AllowedCountries | None = None
    type_: _m.VatIDTypeEnum | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
