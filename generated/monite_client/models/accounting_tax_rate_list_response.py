from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class AccountingTaxRateListResponse(_Model):
    """One page of tax rates of the accounting system.

    Attributes:
        data (list[AccountingTaxRateResponse]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.AccountingTaxRateResponse]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None
