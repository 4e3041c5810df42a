from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PricingPlan(_Model):
    """What the financing of an invoice costs.

    Attributes:
        advance_rate_percentage (int):
        fee_percentage (int):
        repayment_type (WCRepaymentType): How a financed amount is paid back.
        repayment_duration_days (int | None):
    """

    advance_rate_percentage: int
    fee_percentage: int
    repayment_type: _m.WCRepaymentType
    repayment_duration_days: int | None = None
