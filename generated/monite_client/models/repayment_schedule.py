from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class RepaymentSchedule(_Model):
    """When a financed amount is paid back, and how much.

    Attributes:
        repayment_amount (int): In the minor units of the currency, such as cents.
        repayment_date (str):
        repayment_fee_amount (int): In the minor units of the currency, such as cents.
        repayment_principal_amount (int): In the minor units of the currency, such as cents.
    """

    repayment_amount: int
    repayment_date: str
    repayment_fee_amount: int
    repayment_principal_amount: int
