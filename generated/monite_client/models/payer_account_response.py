from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PayerAccountResponse(_Model):
    """Who pays.

    Attributes:
        id (str):
        type_ (PaymentAccountType): Kind of account.
        bank_accounts (list[BankAccount] | None):
        name (str | None):
    """

    id: str
    type_: _m.PaymentAccountType
    bank_accounts: list[_m.BankAccount] | None = None
    name: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
