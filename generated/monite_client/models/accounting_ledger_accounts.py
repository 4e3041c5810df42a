from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


class LedgerAccountCursorFields(_OpenStrEnum):
    NAME = "name"


@_model(kw_only=True, eq=False, repr=False)
class LedgerAccountListResponse(_Model):
    """One page of ledger accounts.

    Attributes:
        data (list[LedgerAccountResponse]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.LedgerAccountResponse]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class LedgerAccountResponse(_Model):
    """An account of the general ledger.

    Attributes:
        id (str):
        is_bank_account (bool):
        name (str):
        status (str):
        type_ (str):
        currency (CurrencyEnum | None):
        current_balance (int | None): In the minor units of the currency, such as cents.
        description (str | None):
        nominal_code (str | None):
        subtype (str | None):
    """

    id: str
    is_bank_account: bool
    name: str
    status: str
    type_: str
    currency: _m.CurrencyEnum | None = None
    current_balance: int | None = None
    description: str | None = None
    nominal_code: str | None = None
    subtype: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
