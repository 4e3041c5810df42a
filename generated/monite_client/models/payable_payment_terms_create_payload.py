from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PayablePaymentTermsCreatePayload(_Model):
    """Payment terms of a payable.

    Attributes:
        name (str):
        term_final (PayablePaymentTermFinal): The days after which a payable is due.
        description (str | None):
        term_1 (PayablePaymentTermDiscount | None): A discount for paying a payable early.
        term_2 (PayablePaymentTermDiscount | None): A discount for paying a payable early.
    """

    name: str
    term_final: _m.PayablePaymentTermFinal
    description: str | None = None
    term_1: _m.PayablePaymentTermDiscount | None = None
    term_2: _m.PayablePaymentTermDiscount | None = None
