from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class AccountingReceivableList(_Model):
    """Invoices of the accounting system.

    Attributes:
        data (list[AccountingReceivable]):
    """

    data: list[_m.AccountingReceivable]
