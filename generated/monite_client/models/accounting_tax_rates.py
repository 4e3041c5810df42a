from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
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


@_model(kw_only=True, eq=False, repr=False)
class TaxComponentResponse(_Model):
    """A component of a tax rate.

    Attributes:
        is_compound (bool | None):
        name (str | None):
        rate (int | None):
    """

    is_compound: bool | None = None
    name: str | None = None
    rate: int | None = None


class TaxRateAccountCursorFields(_OpenStrEnum):
    NAME = "name"
