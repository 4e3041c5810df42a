from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ReceivableEntityVatIDResponse(_Model):
    """The VAT id of the entity on a receivable.

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
