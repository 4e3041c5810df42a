from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m
from ..types import File


@_model(kw_only=True, eq=False, repr=False)
class CommentPayload(_Model):
    """A comment on the action.

    Attributes:
        comment (str | None):
    """

    comment: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class CounterpartRawAddressUpdateRequest(_Model):
    """Changes to the address stated by a document.

    Attributes:
        city (str | None):
        country (AllowedCountries | None): Country as an ISO 3166-1 code of two letters.
        line1 (str | None):
        line2 (str | None):
        postal_code (str | None):
        state (str | None):
    """

    city: str | None = None
    country: _m.AllowedCountries | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class CounterpartRawBankAccountUpdateRequest(_Model):
    """Changes to the bank account stated by a document.

    Attributes:
        account_holder_name (str | None):
        account_number (str | None):
        bic (str | None):
        iban (str | None):
        routing_number (str | None):
        sort_code (str | None):
    """

    account_holder_name: str | None = None
    account_number: str | None = None
    bic: str | None = None
    iban: str | None = None
    routing_number: str | None = None
    sort_code: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class CounterpartRawDataUpdateRequest(_Model):
    """Changes to the counterpart stated by a document.

    Attributes:
        address (CounterpartRawAddressUpdateRequest | None): Changes to the address stated by a document.
        bank_account (CounterpartRawBankAccountUpdateRequest | None): Changes to the bank account stated by a document.
        email (str | None):
        name (str | None):
        phone (str | None):
        tax_id (str | None):
        vat_id (CounterpartRawVatIDUpdateRequest | None): Changes to the VAT id stated by a document.
    """

    address: _m.CounterpartRawAddressUpdateRequest | None = None
    bank_account: _m.CounterpartRawBankAccountUpdateRequest | None = None
    email: str | None = None
    name: str | None = None
    phone: str | None = None
    tax_id: str | None = None
    vat_id: _m.CounterpartRawVatIDUpdateRequest | None = None


@_model(kw_only=True, eq=False, repr=False)
class CounterpartRawVatIDUpdateRequest(_Model):
    """Changes to the VAT id stated by a document.

    Attributes:
        country (AllowedCountries | None): Country as an ISO 3166-1 code of two letters.
        type_ (str | None):
        value (str | None):
    """

    country: _m.AllowedCountries | None = None
    type_: str | None = None
    value: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


@_model(kw_only=True, eq=False, repr=False)
class FileAttachedEventData(_Model):
    """Event data: a file was attached.

    Attributes:
        file_name (str):
        file_size (int): In bytes.
        url (str):
    """

    file_name: str
    file_size: int
    url: str


@_model(kw_only=True, eq=False, repr=False)
class FileSchema(_Model):
    """A file of a payable, with its pages and previews.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        file_type (str):
        md5 (str):
        mimetype (str):
        name (str):
        region (str):
        size (int): In bytes.
        url (str):
        pages (list[PayableFilePage] | None): The server's default is [].
        previews (list[PayableFilePreview] | None): The server's default is [].
    """

    id: str
    created_at: datetime.datetime
    file_type: str
    md5: str
    mimetype: str
    name: str
    region: str
    size: int
    url: str
    pages: list[_m.PayableFilePage] | None = None
    previews: list[_m.PayableFilePreview] | None = None


@_model(kw_only=True, eq=False, repr=False)
class Item(_Model):
    """A text that OCR has found, and how sure it is in percent.

    Attributes:
        confidence (float): How sure the OCR is, in percent.
        text (str):
        processed_text (Any):
    """

    confidence: float
    text: str
    processed_text: Any = None


@_model(kw_only=True, eq=False, repr=False)
class LabelNValue(_Model):
    """A label and its value as OCR has found them.

    Attributes:
        label (Item): A text that OCR has found, and how sure it is in percent.
        value (Item): A text that OCR has found, and how sure it is in percent.
    """

    label: _m.Item
    value: _m.Item


@_model(kw_only=True, eq=False, repr=False)
class OCRAddress(_Model):
    """An address read by OCR.

    Attributes:
        city (str | None):
        country (str | None):
        line1 (str | None):
        line2 (str | None):
        original_country_name (str | None):
        postal_code (str | None):
        state (str | None):
    """

    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    original_country_name: str | None = None
    postal_code: str | None = None
    state: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class OcrRecognitionResponse(_Model):
    """What OCR has found, label by label.

    Attributes:
        line_items (list[LabelNValue] | None):
        summary (list[LabelNValue] | None):
    """

    line_items: list[_m.LabelNValue] | None = None
    summary: list[_m.LabelNValue] | None = None


@_model(kw_only=True, eq=False, repr=False)
class OCRResponseInvoiceReceiptData(_Model):
    """What OCR has read of a document; the members that end in raw are as printed.

    Attributes:
        counterpart_account_id (str | None):
        counterpart_account_number (str | None):
        counterpart_address (str | None):
        counterpart_address_object (OCRAddress | None):
        counterpart_branch_number (str | None):
        counterpart_email (str | None):
        counterpart_name (str | None):
        counterpart_routing_number (str | None):
        counterpart_vat_id (str | None):
        currency (str | None):
        discount_raw (float | None):
        document_due_date (str | None):
        document_id (str | None):
        document_issued_at_date (str | None):
        line_items_raw (list[OCRResponseInvoiceReceiptLineItemRaw] | None):
        payment_terms_raw (list[str] | None):
        purchase_order_number (str | None):
        tax_payer_id (str | None):
        total_excl_vat_raw (float | None):
        total_paid_amount_raw (float | None): The server's default is 0.
        total_raw (float | None):
        total_vat_amount_raw (float | None):
        total_vat_rate_raw (float | None):
        type_ (OCRResponseInvoiceReceiptDataType | None):
    """

    counterpart_account_id: str | None = None
    counterpart_account_number: str | None = None
    counterpart_address: str | None = None
    counterpart_address_object: _m.OCRAddress | None = None
    counterpart_branch_number: str | None = None
    counterpart_email: str | None = None
    counterpart_name: str | None = None
    counterpart_routing_number: str | None = None
    counterpart_vat_id: str | None = None
    currency: str | None = None
    discount_raw: float | None = None
    document_due_date: str | None = None
    document_id: str | None = None
    document_issued_at_date: str | None = None
    line_items_raw: list[_m.OCRResponseInvoiceReceiptLineItemRaw] | None = None
    payment_terms_raw: list[str] | None = None
    purchase_order_number: str | None = None
    tax_payer_id: str | None = None
    total_excl_vat_raw: float | None = None
    total_paid_amount_raw: float | None = None
    total_raw: float | None = None
    total_vat_amount_raw: float | None = None
    total_vat_rate_raw: float | None = None
    type_: _m.OCRResponseInvoiceReceiptDataType | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }

    _marks: ClassVar[dict[str, list[Any]]] = {"type": ["invoice"]}


class OCRResponseInvoiceReceiptDataType(_OpenStrEnum):
    INVOICE = "invoice"


@_model(kw_only=True, eq=False, repr=False)
class OCRResponseInvoiceReceiptLineItemRaw(_Model):
    """A line item as OCR has read it.

    Attributes:
        description (str | None):
        item_adjusted (bool | None): The server's default is False.
        line_item_ocr_id (str | None):
        quantity (float | None):
        total_excl_vat (float | None):
        total_incl_vat (float | None):
        unit (str | None):
        unit_price (float | None):
        vat_amount (float | None):
        vat_percentage (float | None):
    """

    description: str | None = None
    item_adjusted: bool | None = None
    line_item_ocr_id: str | None = None
    quantity: float | None = None
    total_excl_vat: float | None = None
    total_incl_vat: float | None = None
    unit: str | None = None
    unit_price: float | None = None
    vat_amount: float | None = None
    vat_percentage: float | None = None


@_model(kw_only=True, eq=False, repr=False)
class PartiallyPaidPayload(_Model):
    """The part of a payable that was paid.

    Attributes:
        amount_paid (int): In the minor units of the currency, such as cents.
    """

    amount_paid: int


@_model(kw_only=True, eq=False, repr=False)
class PayableAggregatedDataResponse(_Model):
    """Number and sum of payables, by status.

    Attributes:
        count (int):
        data (list[PayableAggregatedItem]):
        sum_total_amount (int): In the minor units of the currency, such as cents.
    """

    count: int
    data: list[_m.PayableAggregatedItem]
    sum_total_amount: int


@_model(kw_only=True, eq=False, repr=False)
class PayableAggregatedItem(_Model):
    """Number and sum of the payables in one status.

    Attributes:
        count (int):
        status (PayableStateEnum): State of a payable, from draft to paid.
        sum_total_amount (int): In the minor units of the currency, such as cents.
    """

    count: int
    status: _m.PayableStateEnum
    sum_total_amount: int


@_model(kw_only=True, eq=False, repr=False)
class PayableAttachFile(_Model):
    """The file of a payable.

    Attributes:
        file (File):
    """

    file: File


@_model(kw_only=True, eq=False, repr=False)
class PayableCreatedEventData(_Model):
    """Event data: the payable was created.

    Attributes:
        payable_source (PayableOriginEnum): Where a payable came from.
    """

    payable_source: _m.PayableOriginEnum


@_model(kw_only=True, eq=False, repr=False)
class PayableCreditNoteData(_Model):
    """A credit note linked to a payable.

    Attributes:
        id (str):
        status (str):
        document_id (str | None):
        issued_at (datetime.date | None):
        total_amount (int | None): In the minor units of the currency, such as cents.
    """

    id: str
    status: str
    document_id: str | None = None
    issued_at: datetime.date | None = None
    total_amount: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class PayableCreditNoteLinkedEventData(_Model):
    """Event data: a credit note was linked.

    Attributes:
        credit_note_id (str):
        credit_note_document_id (str | None):
    """

    credit_note_id: str
    credit_note_document_id: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class PayableCreditNoteUnlinkedEventData(_Model):
    """Event data: a credit note was unlinked.

    Attributes:
        credit_note_id (str):
        credit_note_document_id (str | None):
    """

    credit_note_id: str
    credit_note_document_id: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class PayableCurrencyExchange(_Model):
    """An amount in the default currency, and the rate it was computed with.

    Attributes:
        default_currency_code (str):
        rate (float):
        total (float):
    """

    default_currency_code: str
    rate: float
    total: float


class PayableCursorFields(_OpenStrEnum):
    CREATED_AT = "created_at"
    ID = "id"
    ISSUED_AT = "issued_at"


@_model(kw_only=True, eq=False, repr=False)
class PayableFilePage(_Model):
    """A page of a file, as an image.

    Attributes:
        id (str):
        mimetype (str):
        number (int):
        size (int): In bytes.
        url (str):
    """

    id: str
    mimetype: str
    number: int
    size: int
    url: str


@_model(kw_only=True, eq=False, repr=False)
class PayableFilePreview(_Model):
    """A preview image of a file.

    Attributes:
        height (int):
        url (str):
        width (int):
    """

    height: int
    url: str
    width: int


class PayableHistoryCursorFields(_OpenStrEnum):
    TIMESTAMP = "timestamp"


class PayableHistoryEventTypeEnum(_OpenStrEnum):
    CREDIT_NOTE_LINKED = "credit_note_linked"
    CREDIT_NOTE_UNLINKED = "credit_note_unlinked"
    FILE_ATTACHED = "file_attached"
    PAYABLE_CREATED = "payable_created"
    PAYABLE_UPDATED = "payable_updated"
    STATUS_CHANGED = "status_changed"


@_model(kw_only=True, eq=False, repr=False)
class PayableHistoryPaginationResponse(_Model):
    """One page of the history of a payable.

    Attributes:
        data (list[PayableHistoryResponse]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.PayableHistoryResponse]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class PayableHistoryResponse(_Model):
    """Something that happened to a payable; event_type tells the form of event_data.

    Attributes:
        id (str):
        event_data (PayableStatusChangedEventData | PayableCreatedEventData | PayableCreditNoteLinkedEventData |
            PayableCreditNoteUnlinkedEventData | FileAttachedEventData | PayableUpdatedEventData):
        event_type (PayableHistoryEventTypeEnum): What happened to a payable.
        payable_id (str):
        timestamp (datetime.datetime):
        entity_user_id (str | None):
    """

    id: str
    event_data: (
        _m.PayableStatusChangedEventData
        | _m.PayableCreatedEventData
        | _m.PayableCreditNoteLinkedEventData
        | _m.PayableCreditNoteUnlinkedEventData
        | _m.FileAttachedEventData
        | _m.PayableUpdatedEventData
    )
    event_type: _m.PayableHistoryEventTypeEnum
    payable_id: str
    timestamp: datetime.datetime
    entity_user_id: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class PayablePaginationResponse(_Model):
    """One page of payables.

    Attributes:
        data (list[PayableResponseSchema]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.PayableResponseSchema]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class PayablePaymentTermDiscount(_Model):
    """A discount for paying a payable early.

    Attributes:
        discount (int): In percent times 100: 1250 is 12.5 %.
        number_of_days (int):
    """

    discount: int
    number_of_days: int


@_model(kw_only=True, eq=False, repr=False)
class PayablePaymentTermFinal(_Model):
    """The days after which a payable is due.

    Attributes:
        number_of_days (int):
    """

    number_of_days: int


@_model(kw_only=True, eq=False, repr=False)
class PayablePaymentTermsCreatePayload(_Model):
    """Payment terms of a payable.

    Attributes:
        name (str):
        term_final (PayablePaymentTermFinal): The days after which a payable is due.
        description (str | None):
        term_1 (PayablePaymentTermDiscount | None): A discount for paying a payable early.
        term_2 (PayablePaymentTermDiscount | None): A discount for paying a payable early.
    """

    name: str
    term_final: _m.PayablePaymentTermFinal
    description: str | None = None
    term_1: _m.PayablePaymentTermDiscount | None = None
    term_2: _m.PayablePaymentTermDiscount | None = None


@_model(kw_only=True, eq=False, repr=False)
class PayableResponseSchema(_Model):
    """A bill that the entity has to pay.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        credit_notes (list[PayableCreditNoteData]):
        entity_id (str):
        payable_origin (PayableOriginEnum): Where a payable came from.
        source_of_payable_data (SourceOfPayableDataEnum): Where the data of a payable came from.
        status (PayableStateEnum): State of a payable, from draft to paid.
        amount_due (int | None): In the minor units of the currency, such as cents.
        amount_paid (int | None): In the minor units of the currency, such as cents.
        amount_to_pay (int | None): In the minor units of the currency, such as cents.
        approval_policy_id (str | None):
        counterpart (CounterpartRawData | None):
        counterpart_address_id (str | None):
        counterpart_bank_account_id (str | None):
        counterpart_id (str | None):
        counterpart_raw_data (CounterpartRawData | None):
        counterpart_vat_id_id (str | None):
        created_by_role_id (str | None):
        currency (CurrencyEnum | None):
        currency_exchange (PayableCurrencyExchange | None):
        description (str | None):
        discount (int | None): In the minor units of the currency, such as cents.
        document_id (str | None):
        due_date (datetime.date | None):
        file (FileSchema | None):
        file_id (str | None):
        issued_at (datetime.date | None):
        marked_as_paid_by_entity_user_id (str | None):
        marked_as_paid_with_comment (str | None):
        ocr_request_id (str | None):
        ocr_status (OcrStatusEnum | None):
        other_extracted_data (OCRResponseInvoiceReceiptData | OcrRecognitionResponse | None):
        paid_at (datetime.datetime | None):
        partner_metadata (Any):
        payment_terms (PayablePaymentTermsCreatePayload | None):
        project_id (str | None):
        purchase_order_id (str | None):
        sender (str | None):
        subtotal (int | None): In the minor units of the currency, such as cents.
        suggested_payment_term (SuggestedPaymentTerm | None):
        tags (list[TagReadSchema] | None):
        tax (int | None): In percent times 100: 1250 is 12.5 %.
        tax_amount (int | None): In the minor units of the currency, such as cents.
        total_amount (int | None): In the minor units of the currency, such as cents.
        total_amount_with_credit_notes (int | None): In the minor units of the currency, such as cents.
        was_created_by_user_id (str | None):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    credit_notes: list[_m.PayableCreditNoteData]
    entity_id: str
    payable_origin: _m.PayableOriginEnum
    source_of_payable_data: _m.SourceOfPayableDataEnum
    status: _m.PayableStateEnum
    amount_due: int | None = None
    amount_paid: int | None = None
    amount_to_pay: int | None = None
    approval_policy_id: str | None = None
    counterpart: _m.CounterpartRawData | None = None
    counterpart_address_id: str | None = None
    counterpart_bank_account_id: str | None = None
    counterpart_id: str | None = None
    counterpart_raw_data: _m.CounterpartRawData | None = None
    counterpart_vat_id_id: str | None = None
    created_by_role_id: str | None = None
    currency: _m.CurrencyEnum | None = None
    currency_exchange: _m.PayableCurrencyExchange | None = None
    description: str | None = None
    discount: int | None = None
    document_id: str | None = None
    due_date: datetime.date | None = None
    file: _m.FileSchema | None = None
    file_id: str | None = None
    issued_at: datetime.date | None = None
    marked_as_paid_by_entity_user_id: str | None = None
    marked_as_paid_with_comment: str | None = None
    ocr_request_id: str | None = None
    ocr_status: _m.OcrStatusEnum | None = None
    other_extracted_data: _m.OCRResponseInvoiceReceiptData | _m.OcrRecognitionResponse | None = None
    paid_at: datetime.datetime | None = None
    partner_metadata: Any = None
    payment_terms: _m.PayablePaymentTermsCreatePayload | None = None
    project_id: str | None = None
    purchase_order_id: str | None = None
    sender: str | None = None
    subtotal: int | None = None
    suggested_payment_term: _m.SuggestedPaymentTerm | None = None
    tags: list[_m.TagReadSchema] | None = None
    tax: int | None = None
    tax_amount: int | None = None
    total_amount: int | None = None
    total_amount_with_credit_notes: int | None = None
    was_created_by_user_id: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class PayableStatusChangedEventData(_Model):
    """Event data: the status changed.

    Attributes:
        new_status (PayableStateEnum): State of a payable, from draft to paid.
        old_status (PayableStateEnum): State of a payable, from draft to paid.
    """

    new_status: _m.PayableStateEnum
    old_status: _m.PayableStateEnum


@_model(kw_only=True, eq=False, repr=False)
class PayableTemplatesVariable(_Model):
    """A variable of a mail text.

    Attributes:
        description (str):
        name (str):
    """

    description: str
    name: str


@_model(kw_only=True, eq=False, repr=False)
class PayableTemplatesVariablesObject(_Model):
    """The variables for one kind of object.

    Attributes:
        object_subtype (PayablesVariableType): Kind of mail text of payables.
        object_type (ObjectType): Kind of object of the API.
        variables (list[PayableTemplatesVariable]):
    """

    object_subtype: _m.PayablesVariableType
    object_type: _m.ObjectType
    variables: list[_m.PayableTemplatesVariable]


@_model(kw_only=True, eq=False, repr=False)
class PayableTemplatesVariablesObjectList(_Model):
    """The variables of the mail texts of payables.

    Attributes:
        data (list[PayableTemplatesVariablesObject]):
    """

    data: list[_m.PayableTemplatesVariablesObject]


@_model(kw_only=True, eq=False, repr=False)
class PayableUpdateSchema(_Model):
    """Changes to a payable; what is left out stays.

    Attributes:
        amount_paid (int | None): In the minor units of the currency, such as cents.
        counterpart_address_id (str | None):
        counterpart_bank_account_id (str | None):
        counterpart_id (str | None):
        counterpart_raw_data (CounterpartRawDataUpdateRequest | None): Changes to the counterpart stated by a document.
        counterpart_vat_id_id (str | None):
        currency (CurrencyEnum | None): Currency as an ISO 4217 code.
        description (str | None):
        discount (int | None): In the minor units of the currency, such as cents.
        document_id (str | None):
        due_date (datetime.date | None):
        issued_at (datetime.date | None):
        partner_metadata (Any):
        payment_terms (PayablePaymentTermsCreatePayload | None): Payment terms of a payable.
        project_id (str | None):
        purchase_order_id (str | None):
        sender (str | None):
        subtotal (int | None): In the minor units of the currency, such as cents.
        suggested_payment_term (SuggestedPaymentTerm | None): The day and discount that suit a payable best.
        tag_ids (list[str] | None):
        tax (int | None): In percent times 100: 1250 is 12.5 %.
        tax_amount (int | None): In the minor units of the currency, such as cents.
        total_amount (int | None): In the minor units of the currency, such as cents.
    """

    amount_paid: int | None = None
    counterpart_address_id: str | None = None
    counterpart_bank_account_id: str | None = None
    counterpart_id: str | None = None
    counterpart_raw_data: _m.CounterpartRawDataUpdateRequest | None = None
    counterpart_vat_id_id: str | None = None
    currency: _m.CurrencyEnum | None = None
    description: str | None = None
    discount: int | None = None
    document_id: str | None = None
    due_date: datetime.date | None = None
    issued_at: datetime.date | None = None
    partner_metadata: Any = None
    payment_terms: _m.PayablePaymentTermsCreatePayload | None = None
    project_id: str | None = None
    purchase_order_id: str | None = None
    sender: str | None = None
    subtotal: int | None = None
    suggested_payment_term: _m.SuggestedPaymentTerm | None = None
    tag_ids: list[str] | None = None
    tax: int | None = None
    tax_amount: int | None = None
    total_amount: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class PayableUpdatedEventData(_Model):
    """Event data: the payable was changed; it has no members."""


@_model(kw_only=True, eq=False, repr=False)
class PayableUploadFile(_Model):
    """The file of a new payable.

    Attributes:
        file (File):
    """

    file: File


@_model(kw_only=True, eq=False, repr=False)
class PayableUploadWithDataSchema(_Model):
    """A new payable, with its file in Base64 if there is one.

    Attributes:
        base64_encoded_file (str | None):
        counterpart_address_id (str | None):
        counterpart_bank_account_id (str | None):
        counterpart_id (str | None):
        counterpart_vat_id_id (str | None):
        currency (CurrencyEnum | None): Currency as an ISO 4217 code.
        description (str | None):
        discount (int | None): In the minor units of the currency, such as cents.
        document_id (str | None):
        due_date (datetime.date | None):
        file_name (str | None):
        issued_at (datetime.date | None):
        partner_metadata (Any):
        payment_terms (PayablePaymentTermsCreatePayload | None): Payment terms of a payable.
        project_id (str | None):
        purchase_order_id (str | None):
        sender (str | None):
        subtotal (int | None): In the minor units of the currency, such as cents.
        suggested_payment_term (SuggestedPaymentTerm | None): The day and discount that suit a payable best.
        tag_ids (list[str] | None):
        tax (int | None): In percent times 100: 1250 is 12.5 %.
        tax_amount (int | None): In the minor units of the currency, such as cents.
        total_amount (int | None): In the minor units of the currency, such as cents.
    """

    base64_encoded_file: str | None = None
    counterpart_address_id: str | None = None
    counterpart_bank_account_id: str | None = None
    counterpart_id: str | None = None
    counterpart_vat_id_id: str | None = None
    currency: _m.CurrencyEnum | None = None
    description: str | None = None
    discount: int | None = None
    document_id: str | None = None
    due_date: datetime.date | None = None
    file_name: str | None = None
    issued_at: datetime.date | None = None
    partner_metadata: Any = None
    payment_terms: _m.PayablePaymentTermsCreatePayload | None = None
    project_id: str | None = None
    purchase_order_id: str | None = None
    sender: str | None = None
    subtotal: int | None = None
    suggested_payment_term: _m.SuggestedPaymentTerm | None = None
    tag_ids: list[str] | None = None
    tax: int | None = None
    tax_amount: int | None = None
    total_amount: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class PayableValidationResponse(_Model):
    """What a payable lacks.

    Attributes:
        id (str):
        validation_errors (list[PayableValidationResponseValidationErrorsItem] | None):
    """

    id: str
    validation_errors: list[_m.PayableValidationResponseValidationErrorsItem] | None = None


@_model(kw_only=True, eq=False, repr=False)
class PayableValidationResponseValidationErrorsItem(_Model):
    """An object without documented members."""


@_model(kw_only=True, eq=False, repr=False)
class PayableValidationsResource(_Model):
    """Members that payables have to have.

    Attributes:
        required_fields (list[PayablesFieldsAllowedForValidate]):
    """

    required_fields: list[_m.PayablesFieldsAllowedForValidate]


@_model(kw_only=True, eq=False, repr=False)
class PayableValidationsUpdateRequest(_Model):
    """Members that payables are to be required to have.

    Attributes:
        required_fields (list[PayablesFieldsAllowedForValidate]):
    """

    required_fields: list[_m.PayablesFieldsAllowedForValidate]


class PayablesFieldsAllowedForValidate(_OpenStrEnum):
    COUNTERPART_ADDRESS_ID = "counterpart_address_id"
    COUNTERPART_BANK_ACCOUNT_ID = "counterpart_bank_account_id"
    COUNTERPART_ID = "counterpart_id"
    COUNTERPART_VAT_ID_ID = "counterpart_vat_id_id"
    CURRENCY = "currency"
    DESCRIPTION = "description"
    DOCUMENT_ID = "document_id"
    DUE_DATE = "due_date"
    FILE_ID = "file_id"
    ISSUED_AT = "issued_at"
    LINE_ITEMS = "line_items"
    LINE_ITEMS_ACCOUNTING_TAX_RATE_ID = "line_items.accounting_tax_rate_id"
    LINE_ITEMS_DESCRIPTION = "line_items.description"
    LINE_ITEMS_LEDGER_ACCOUNT_ID = "line_items.ledger_account_id"
    LINE_ITEMS_NAME = "line_items.name"
    LINE_ITEMS_QUANTITY = "line_items.quantity"
    LINE_ITEMS_SUBTOTAL = "line_items.subtotal"
    LINE_ITEMS_TAX = "line_items.tax"
    LINE_ITEMS_TAX_AMOUNT = "line_items.tax_amount"
    LINE_ITEMS_TOTAL = "line_items.total"
    LINE_ITEMS_UNIT = "line_items.unit"
    LINE_ITEMS_UNIT_PRICE = "line_items.unit_price"
    PAYMENT_TERMS = "payment_terms"
    SENDER = "sender"
    SUBTOTAL = "subtotal"
    SUGGESTED_PAYMENT_TERM = "suggested_payment_term"
    TAX = "tax"
    TAX_AMOUNT = "tax_amount"
    TOTAL_AMOUNT = "total_amount"


class PayablesVariableType(_OpenStrEnum):
    PAYABLES_NOTIFY_APPROVER = "payables_notify_approver"
    PAYABLES_PURCHASE_ORDER = "payables_purchase_order"


@_model(kw_only=True, eq=False, repr=False)
class SuggestedCounterpartPayload(_Model):
    """The counterpart that fits a payable.

    Attributes:
        id (str):
        address_id (str | None):
        bank_account_id (str | None):
        vat_id_id (str | None):
    """

    id: str
    address_id: str | None = None
    bank_account_id: str | None = None
    vat_id_id: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class SuggestedPaymentTerm(_Model):
    """The day and discount that suit a payable best.

    Attributes:
        date (datetime.date):
        discount (int | None): In percent times 100: 1250 is 12.5 %.
    """

    date: datetime.date
    discount: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class SuggestedResponse(_Model):
    """What is suggested for a payable.

    Attributes:
        suggested_counterpart (SuggestedCounterpartPayload): The counterpart that fits a payable.
    """

    suggested_counterpart: _m.SuggestedCounterpartPayload
