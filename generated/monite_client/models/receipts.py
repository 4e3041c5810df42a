from __future__ import annotations

import datetime
from typing import Any

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m
from ..types import File


@_model(kw_only=True, eq=False, repr=False)
class ReceiptAttachFile(_Model):
    """The file of a receipt.

    Attributes:
        file (File):
    """

    file: File


@_model(kw_only=True, eq=False, repr=False)
class ReceiptCreateSchema(_Model):
    """A new receipt.

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


class ReceiptCursorFields(_OpenStrEnum):
    CREATED_AT = "created_at"
    ID = "id"


@_model(kw_only=True, eq=False, repr=False)
class ReceiptPaginationResponse(_Model):
    """One page of receipts.

    Attributes:
        data (list[ReceiptResponseSchema]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.ReceiptResponseSchema]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None


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


@_model(kw_only=True, eq=False, repr=False)
class ReceiptUploadFile(_Model):
    """The file of a new receipt: PDF, PNG or JPEG, up to 20 MB.

    Attributes:
        file (File):
    """

    file: File


class SourceOfReceiptDataEnum(_OpenStrEnum):
    OCR = "ocr"
    USER_SPECIFIED = "user_specified"
