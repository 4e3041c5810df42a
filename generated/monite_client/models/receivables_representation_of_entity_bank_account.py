from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ReceivablesRepresentationOfEntityBankAccount(_Model):
    """The bank account of the entity on a receivable.

    Attributes:
        id (str | None):
        account_holder_name (str | None):
        account_number (str | None):
        bank_name (str | None):
        bic (str | None):
        iban (str | None):
        routing_number (str | None):
        sort_code (str | None):
    """

    id: str | None = None
    account_holder_name: str | None = None
    account_number: str | None = None
    bank_name: str | None = None
    bic: str | None = None
    iban: str | None = None
    routing_number: str | None = None
    sort_code: str | None = None
