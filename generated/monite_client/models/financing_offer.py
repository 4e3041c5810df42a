from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class FinancingOffer(_Model):
    """An offer to finance invoices.

    Attributes:
        currency (CurrencyEnum): Currency as an ISO 4217 code.
        pricing_plans (list[PricingPlan]):
        status (WCOfferStatus): State of a financing offer.
        total_amount (int): In the minor units of the currency, such as cents.
        available_amount (int | None): In the minor units of the currency, such as cents.
    """

    currency: _m.CurrencyEnum
    pricing_plans: list[_m.PricingPlan]
    status: _m.WCOfferStatus
    total_amount: int
    available_amount: int | None = None
