from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class AccountingTaxRateResponse(_Model):
    """A tax rate as the accounting system has it.

    Attributes:
        id (str):
        code (str | None):
        components (list[TaxComponentResponse] | None):
        effective_tax_rate (int | None):
        name (str | None):
        status (str | None):
        total_tax_rate (int | None):
    """

    id: str
    code: str | None = None
    components: list[_m.TaxComponentResponse] | None = None
    effective_tax_rate: int | None = None
    name: str | None = None
    status: str | None = None
    total_tax_rate: int | None = None
