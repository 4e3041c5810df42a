from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


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
