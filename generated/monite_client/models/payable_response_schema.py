from __future__ import annotations

import datetime
from typing import Any

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


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
