from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class PayablePaymentTermDiscount(_Model):
    """A discount for paying a payable early.

    Attributes:
        discount (int): In percent times 100: 1250 is 12.5 %.
        number_of_days (int):
    """

    discount: int
    number_of_days: int
