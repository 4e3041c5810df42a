from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PaymentTermsResponse(_Model):
    """When the whole amount is due, and up to two discounts for paying earlier.

    Attributes:
        id (str):
        name (str):
        term_final (TermFinalDays): The days after which the whole amount is due.
        description (str | None):
        term_1 (TermDiscountDays | None):
        term_2 (TermDiscountDays | None):
    """

    id: str
    name: str
    term_final: _m.TermFinalDays
    description: str | None = None
    term_1: _m.TermDiscountDays | None = None
    term_2: _m.TermDiscountDays | None = None
