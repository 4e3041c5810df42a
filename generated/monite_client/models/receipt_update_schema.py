from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ReceiptUpdateSchema(_Model):
    """Changes to a receipt; what is left out stays.

    Attributes:
        base64_encoded_file (str | None):
        currency (CurrencyEnum | None): Currency as an ISO 4217 code.
        document_id (str | None):
        issued_at (datetime.datetime | None):
        merchant_location (str | None):
        merchant_name (str | None):
        total_amount (int | None): In the minor units of the currency, such as cents.
        transaction_id (str | None):
    """

    base64_encoded_file: str | None = None
    currency: _m.CurrencyEnum | None = None
    document_id: str | None = None
    issued_at: datetime.datetime | None = None
    merchant_location: str | None = None
    merchant_name: str | None = None
    total_amount: int | None = None
    transaction_id: str | None = None
