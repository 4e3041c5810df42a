from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PaymentTermsUpdatePayload(_Model):
    """Changes to payment terms; what is left out stays.

    Attributes:
        description (str | None):
        name (str | None):
        term_1 (TermDiscountDays | None): A discount for paying within some days.
        term_2 (TermDiscountDays | None): A discount for paying within some days.
        term_final (TermFinalDays | None): The days after which the whole amount is due.
    """

    description: str | None = None
    name: str | None = None
    term_1: _m.TermDiscountDays | None = None
    term_2: _m.TermDiscountDays | None = None
    term_final: _m.TermFinalDays | None = None
