from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class AccountingSettings(_Model):
    """Default accounts and tax rates for what goes to the accounting system.

    Attributes:
        ledger_account_ids (DefaultLedgerAccountIDs | None):
        tax_ids (DefaultAccountingTaxIDs | None):
    """

    ledger_account_ids: _m.DefaultLedgerAccountIDs | None = None
    tax_ids: _m.DefaultAccountingTaxIDs | None = None
