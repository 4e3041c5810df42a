from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PayableEntityAddressSchema(_Model):
    """The address of the entity that received a credit note.

    Attributes:
        city (str):
        line1 (str):
        postal_code (str):
        country (AllowedCountries | None): The server's default is 'DE'.
        line2 (str | None):
        state (str | None):
    """

    city: str
    line1: str
    postal_code: str
    country: _m.AllowedCountries | None = None
    line2: str | None = None
    state: str | None = None
