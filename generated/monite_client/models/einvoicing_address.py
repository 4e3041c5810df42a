from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class EinvoicingAddress(_Model):
    """The address of a participant of e-invoicing.

    Attributes:
        address_line1 (str):
        city (str):
        country (AllowedEinvoicingCountryCodes): Country where e-invoicing is possible.
        postal_code (str):
        address_line2 (str | None):
        state (str | None):
    """

    address_line1: str
    city: str
    country: _m.AllowedEinvoicingCountryCodes
    postal_code: str
    address_line2: str | None = None
    state: str | None = None
