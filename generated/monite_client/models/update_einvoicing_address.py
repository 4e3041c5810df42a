from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class UpdateEinvoicingAddress(_Model):
    """The new address of a participant of e-invoicing.

    Attributes:
        address_line1 (str):
        city (str):
        postal_code (str):
        address_line2 (str | None):
        state (str | None):
    """

    address_line1: str
    city: str
    postal_code: str
    address_line2: str | None = None
    state: str | None = None
