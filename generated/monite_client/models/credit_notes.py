from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m
from ..types import File


@_model(kw_only=True, eq=False, repr=False)
class CreditNoteCreateRequest(_Model):
    """A new credit note of a supplier.

    Attributes:
        document_id (str):
        issued_at (datetime.date):
        based_on (str | None):
        based_on_document_id (str | None):
        counterpart_address_id (str | None):
        counterpart_bank_account_id (str | None):
        counterpart_id (str | None):
        counterpart_vat_id_id (str | None):
        currency (CurrencyEnum | None): Currency as an ISO 4217 code.
        description (str | None):
        project_id (str | None):
        sender (str | None):
        subtotal (int | None): In the minor units of the currency, such as cents.
        tag_ids (list[str] | None):
        tax (int | None): In percent times 100: 1250 is 12.5 %.
        tax_amount (int | None): In the minor units of the currency, such as cents.
        total_amount (int | None): In the minor units of the currency, such as cents.
    """

    document_id: str
    issued_at: datetime.date
    based_on: str | None = None
    based_on_document_id: str | None = None
    counterpart_address_id: str | None = None
    counterpart_bank_account_id: str | None = None
    counterpart_id: str | None = None
    counterpart_vat_id_id: str | None = None
    currency: _m.CurrencyEnum | None = None
    description: str | None = None
    project_id: str | None = None
    sender: str | None = None
    subtotal: int | None = None
    tag_ids: list[str] | None = None
    tax: int | None = None
    tax_amount: int | None = None
    total_amount: int | None = None


class CreditNoteCursorFields(_OpenStrEnum):
    CREATED_AT = "created_at"
    ID = "id"


class CreditNoteFieldsAllowedForValidate(_OpenStrEnum):
    BASED_ON = "based_on"
    COUNTERPART_ADDRESS_ID = "counterpart_address_id"
    COUNTERPART_BANK_ACCOUNT_ID = "counterpart_bank_account_id"
    COUNTERPART_ID = "counterpart_id"
    COUNTERPART_VAT_ID_ID = "counterpart_vat_id_id"
    CURRENCY = "currency"
    DESCRIPTION = "description"
    DOCUMENT_ID = "document_id"
    FILE_ID = "file_id"
    ISSUED_AT = "issued_at"
    LINE_ITEMS = "line_items"
    LINE_ITEMS_DESCRIPTION = "line_items.description"
    LINE_ITEMS_NAME = "line_items.name"
    LINE_ITEMS_QUANTITY = "line_items.quantity"
    LINE_ITEMS_SUBTOTAL = "line_items.subtotal"
    LINE_ITEMS_TAX = "line_items.tax"
    LINE_ITEMS_TAX_AMOUNT = "line_items.tax_amount"
    LINE_ITEMS_TOTAL = "line_items.total"
    LINE_ITEMS_UNIT = "line_items.unit"
    LINE_ITEMS_UNIT_PRICE = "line_items.unit_price"
    SUBTOTAL = "subtotal"
    TAX = "tax"
    TAX_AMOUNT = "tax_amount"
    TOTAL_AMOUNT = "total_amount"


@_model(kw_only=True, eq=False, repr=False)
class CreditNotePaginationResponse(_Model):
    """One page of credit notes of suppliers.

    Attributes:
        data (list[CreditNoteResponse]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.CreditNoteResponse]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class CreditNoteResponse(_Model):
    """A credit note of a supplier, which lowers what is to be paid.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        entity_id (str):
        origin (str):
        source_of_data (str):
        status (str):
        based_on (str | None):
        based_on_document_id (str | None):
        counterpart (CounterpartRawData | None):
        counterpart_address_id (str | None):
        counterpart_bank_account_id (str | None):
        counterpart_id (str | None):
        counterpart_raw (CounterpartRawData | None):
        counterpart_vat_id_id (str | None):
        created_by_external_user_id (str | None):
        created_by_external_user_name (str | None):
        created_by_user_id (str | None):
        currency (str | None):
        currency_exchange (CurrencyExchangeSchema | None):
        description (str | None):
        document_id (str | None):
        file_id (str | None):
        file_url (str | None):
        issued_at (datetime.date | None):
        ocr_request_id (str | None):
        ocr_status (str | None):
        project_id (str | None):
        sender (str | None):
        subtotal (int | None): In the minor units of the currency, such as cents.
        tags (list[TagReadSchema] | None):
        tax (int | None): In percent times 100: 1250 is 12.5 %.
        tax_amount (int | None): In the minor units of the currency, such as cents.
        total_amount (int | None): In the minor units of the currency, such as cents.
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    entity_id: str
    origin: str
    source_of_data: str
    status: str
    based_on: str | None = None
    based_on_document_id: str | None = None
    counterpart: _m.CounterpartRawData | None = None
    counterpart_address_id: str | None = None
    counterpart_bank_account_id: str | None = None
    counterpart_id: str | None = None
    counterpart_raw: _m.CounterpartRawData | None = None
    counterpart_vat_id_id: str | None = None
    created_by_external_user_id: str | None = None
    created_by_external_user_name: str | None = None
    created_by_user_id: str | None = None
    currency: str | None = None
    currency_exchange: _m.CurrencyExchangeSchema | None = None
    description: str | None = None
    document_id: str | None = None
    file_id: str | None = None
    file_url: str | None = None
    issued_at: datetime.date | None = None
    ocr_request_id: str | None = None
    ocr_status: str | None = None
    project_id: str | None = None
    sender: str | None = None
    subtotal: int | None = None
    tags: list[_m.TagReadSchema] | None = None
    tax: int | None = None
    tax_amount: int | None = None
    total_amount: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class CreditNoteUpdateRequest(_Model):
    """Changes to a credit note; what is left out stays.

    Attributes:
        based_on (str | None):
        based_on_document_id (str | None):
        counterpart_address_id (str | None):
        counterpart_bank_account_id (str | None):
        counterpart_id (str | None):
        counterpart_vat_id_id (str | None):
        currency (CurrencyEnum | None): Currency as an ISO 4217 code.
        description (str | None):
        document_id (str | None):
        issued_at (datetime.date | None):
        project_id (str | None):
        sender (str | None):
        subtotal (int | None): In the minor units of the currency, such as cents.
        tag_ids (list[str] | None):
        tax (int | None): In percent times 100: 1250 is 12.5 %.
        tax_amount (int | None): In the minor units of the currency, such as cents.
        total_amount (int | None): In the minor units of the currency, such as cents.
    """

    based_on: str | None = None
    based_on_document_id: str | None = None
    counterpart_address_id: str | None = None
    counterpart_bank_account_id: str | None = None
    counterpart_id: str | None = None
    counterpart_vat_id_id: str | None = None
    currency: _m.CurrencyEnum | None = None
    description: str | None = None
    document_id: str | None = None
    issued_at: datetime.date | None = None
    project_id: str | None = None
    sender: str | None = None
    subtotal: int | None = None
    tag_ids: list[str] | None = None
    tax: int | None = None
    tax_amount: int | None = None
    total_amount: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class CreditNoteUploadFile(_Model):
    """The file of a new credit note.

    Attributes:
        file (File):
    """

    file: File


@_model(kw_only=True, eq=False, repr=False)
class CreditNoteValidationResponse(_Model):
    """What a credit note lacks.

    Attributes:
        id (str):
        validation_errors (list[CreditNoteValidationResponseValidationErrorsItem] | None):
    """

    id: str
    validation_errors: list[_m.CreditNoteValidationResponseValidationErrorsItem] | None = None


@_model(kw_only=True, eq=False, repr=False)
class CreditNoteValidationResponseValidationErrorsItem(_Model):
    """An object without documented members."""


@_model(kw_only=True, eq=False, repr=False)
class CreditNoteValidationsResource(_Model):
    """Members that credit notes have to have.

    Attributes:
        required_fields (list[CreditNoteFieldsAllowedForValidate]):
    """

    required_fields: list[_m.CreditNoteFieldsAllowedForValidate]


@_model(kw_only=True, eq=False, repr=False)
class CurrencyExchangeSchema(_Model):
    """An amount in the default currency, and the rate it was computed with.

    Attributes:
        default_currency_code (str):
        rate (float):
        total (float):
    """

    default_currency_code: str
    rate: float
    total: float
