from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class EntityUpdateVatID(_Model):
    """Changes to a VAT id; what is left out stays.

    Attributes:
        country (AllowedCountries | None):
        type_ (VatIDTypeEnum | None):
        value (str | None):
    """

    country: _m.AllowedCountries | None = None
    type_: _m.VatIDTypeEnum | None = None
    value: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


@_model(kw_only=True, eq=False, repr=False)
class EntityVatID(_Model):
    """A VAT id of an entity.

    Attributes:
        country (AllowedCountries): Country as an ISO 3166-1 code of two letters.
        value (str):
        type_ (VatIDTypeEnum | None): Kind of tax id, by country.
    """

    country: _m.AllowedCountries
    value: str
    type_: _m.VatIDTypeEnum | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


@_model(kw_only=True, eq=False, repr=False)
class EntityVatIDResourceList(_Model):
    """The VAT ids of an entity.

    Attributes:
        data (list[EntityVatIDResponse]):
    """

    data: list[_m.EntityVatIDResponse]


@_model(kw_only=True, eq=False, repr=False)
class EntityVatIDResponse(_Model):
    """A stored VAT id of an entity.

    Attributes:
        id (str):
        country (AllowedCountries): Country as an ISO 3166-1 code of two letters.
        entity_id (str):
        value (str):
        type_ (VatIDTypeEnum | None): The server's default is 'unknown'.
    """

    id: str
    country: _m.AllowedCountries
    entity_id: str
    value: str
    type_: _m.VatIDTypeEnum | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
