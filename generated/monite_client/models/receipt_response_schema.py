from __future__ import annotations

import datetime
from typing import Any

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ReceiptResponseSchema(_Model):
    """A receipt of an expense.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        created_by_entity_user_id (str | None):
        currency (CurrencyEnum | None):
        currency_exchange (Any):
        document_id (str | None):
        file_id (str | None):
        file_url (str | None):
        issued_at (datetime.datetime | None):
        merchant_location (str | None):
        merchant_name (str | None):
        ocr_request_id (str | None):
        ocr_status (str | None):
        partner_metadata (Any):
        source_of_data (SourceOfReceiptDataEnum | None):
        total_amount (int | None): In the minor units of the currency, such as cents.
        transaction_id (str | None):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    created_by_entity_user_id: str | None = None
    currency: _m.CurrencyEnum | None = None
    currency_exchange: Any = None
    document_id: str | None = None
    file_id: str | None = None
    file_url: str | None = None
    issued_at: datetime.datetime | None = None
    merchant_location: str | None = None
    merchant_name: str | None = None
    ocr_request_id: str | None = None
    ocr_status: str | None = None
    partner_metadata: Any = None
    source_of_data: _m.SourceOfReceiptDataEnum | None = None
    total_amount: int | None = None
    transaction_id: str | None = None
