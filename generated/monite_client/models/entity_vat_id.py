from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


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
