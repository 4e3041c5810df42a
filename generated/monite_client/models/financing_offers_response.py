from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class FinancingOffersResponse(_Model):
    """The offers that an entity has.

    Attributes:
        business_status (WCBusinessStatus): State of an entity at the financing provider.
        offers (list[FinancingOffer]):
    """

    business_status: _m.WCBusinessStatus
    offers: list[_m.FinancingOffer]
