from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
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


@_model(kw_only=True, eq=False, repr=False)
class FinancingOffersResponse(_Model):
    """The offers that an entity has.

    Attributes:
        business_status (WCBusinessStatus): State of an entity at the financing provider.
        offers (list[FinancingOffer]):
    """

    business_status: _m.WCBusinessStatus
    offers: list[_m.FinancingOffer]


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


class WCBusinessStatus(_OpenStrEnum):
    INPUT_REQUIRED = "INPUT_REQUIRED"
    NEW = "NEW"
    ONBOARDED = "ONBOARDED"


class WCOfferStatus(_OpenStrEnum):
    ACCEPTED = "ACCEPTED"
    CLOSED = "CLOSED"
    CURRENT = "CURRENT"
    DEFAULTED = "DEFAULTED"
    EXPIRED = "EXPIRED"
    LATE = "LATE"
    NEW = "NEW"


class WCRepaymentType(_OpenStrEnum):
    FIXED_DATE = "FIXED_DATE"
    FIXED_DURATION = "FIXED_DURATION"
    MULTIPLE_DURATION = "MULTIPLE_DURATION"
