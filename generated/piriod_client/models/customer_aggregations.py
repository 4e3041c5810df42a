from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class CustomerAggregations(_Model):
    """Totals of a customer.

    Attributes:
        sales (float | None): Sales.
        sales_current_period (float | None): Sales of the current period.
        balance (float | None): Balance.
    """

    sales: float | None = None
    sales_current_period: float | None = None
    balance: float | None = None
