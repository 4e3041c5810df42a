from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CounterpartRawVatID(_Model):
    """The VAT id as the document of the counterpart states it.

    Attributes:
        country (AllowedCountries | None):
        type_ (str | None):
        value (str | None):
    """

    country: _m.AllowedCountries | None = None
    type_: str | None = None
    value: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
