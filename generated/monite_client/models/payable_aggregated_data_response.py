from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PayableAggregatedDataResponse(_Model):
    """Number and sum of payables, by status.

    Attributes:
        count (int):
        data (list[PayableAggregatedItem]):
        sum_total_amount (int): In the minor units of the currency, such as cents.
    """

    count: int
    data: list[_m.PayableAggregatedItem]
    sum_total_amount: int
