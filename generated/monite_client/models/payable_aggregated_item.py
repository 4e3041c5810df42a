from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PayableAggregatedItem(_Model):
    """Number and sum of the payables in one status.

    Attributes:
        count (int):
        status (PayableStateEnum): State of a payable, from draft to paid.
        sum_total_amount (int): In the minor units of the currency, such as cents.
    """

    count: int
    status: _m.PayableStateEnum
    sum_total_amount: int
