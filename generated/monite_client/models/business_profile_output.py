from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class BusinessProfileOutput(_Model):
    """What an entity does, as received.

    Attributes:
        description_of_goods_or_services (str | None):
        estimated_monthly_revenue (EstimatedMonthlyRevenue | None):
        mcc (str | None):
        operating_countries (list[AllowedCountries] | None):
        url (str | None):
    """

    description_of_goods_or_services: str | None = None
    estimated_monthly_revenue: _m.EstimatedMonthlyRevenue | None = None
    mcc: str | None = None
    operating_countries: list[_m.AllowedCountries] | None = None
    url: str | None = None
