from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CounterpartRawVatIDUpdateRequest(_Model):
    """Changes to the VAT id stated by a document.

    Attributes:
        country (AllowedCountries | None): Country as an ISO 3166-1 code of two letters.
        type_ (str | None):
        value (str | None):
    """

    country: _m.AllowedCountries | None = None
    type_: str | None = None
    value: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
