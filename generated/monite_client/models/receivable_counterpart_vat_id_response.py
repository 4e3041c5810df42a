from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ReceivableCounterpartVatIDResponse(_Model):
    """The VAT id of the counterpart on a receivable.

    Attributes:
        id (UUID):
        counterpart_id (UUID):
        value (str):
        country (AllowedCountries | None):
        type_ (VatIDTypeEnum | None): The server's default is 'unknown'.
    """

    id: UUID
    counterpart_id: UUID
    value: str
    country: _m.AllowedCountries | None = None
    type_: _m.VatIDTypeEnum | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
