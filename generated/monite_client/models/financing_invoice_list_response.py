from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class FinancingInvoiceListResponse(_Model):
    """One page of financed invoices.

    Attributes:
        data (list[FinancingInvoice]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.FinancingInvoice]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None
