from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class InvoiceResponsePayload(_Model):
    """An invoice to a customer.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        amount_due (int): In the minor units of the currency, such as cents.
        amount_paid (int): In the minor units of the currency, such as cents.
        counterpart_id (str):
        counterpart_type (CounterpartType): Kind of counterpart.
        currency (CurrencyEnum): Currency as an ISO 4217 code.
        entity (ReceivableEntityOrganization | ReceivableEntityIndividual):
        entity_address (ReceivableEntityAddressSchema): The address of the entity on a receivable.
        file_language (LanguageCodeEnum): Language as an ISO 639-1 code.
        line_items (list[ResponseItem]):
        original_file_language (LanguageCodeEnum): Language as an ISO 639-1 code.
        related_documents (RelatedDocuments): Documents that belong to an invoice.
        status (ReceivablesStatusEnum): State of a receivable.
        total_amount_with_credit_notes (int): In the minor units of the currency, such as cents.
        total_vat_amount (int): In the minor units of the currency, such as cents.
        type_ (InvoiceResponsePayloadType):
        amount_to_pay (int | None): In the minor units of the currency, such as cents.
        attachments (list[AttachmentResponse] | None):
        based_on (str | None):
        based_on_document_id (str | None):
        comment (str | None):
        commercial_condition_description (str | None):
        counterpart_billing_address (ReceivablesRepresentationOfCounterpartAddress | None):
        counterpart_business_type (str | None):
        counterpart_contact (ReceivableCounterpartContact | None):
        counterpart_einvoicing_credentials (EinvoicingCredentials | None):
        counterpart_external_reference (str | None):
        counterpart_name (str | None):
        counterpart_shipping_address (ReceivablesRepresentationOfCounterpartAddress | None):
        counterpart_tax_id (str | None):
        counterpart_vat_id (ReceivableCounterpartVatIDResponse | None):
        deduction_amount (int | None): In the minor units of the currency, such as cents.
        deduction_memo (str | None):
        discount (DiscountResponse | None):
        discounted_subtotal (int | None): In the minor units of the currency, such as cents.
        document_id (str | None):
        document_rendering (DocumentRenderingSettings | None):
        due_date (datetime.date | None):
        einvoice_error_comment (str | None):
        einvoice_file_url (str | None):
        entity_bank_account (ReceivablesRepresentationOfEntityBankAccount | None):
        entity_user_id (str | None):
        entity_vat_id (ReceivableEntityVatIDResponse | None):
        file_url (str | None):
        footer (str | None):
        fulfillment_date (datetime.date | None):
        is_einvoice (bool | None): The server's default is False.
        issue_date (datetime.datetime | None):
        memo (str | None):
        network_credentials (EinvoicingCredentials | None):
        original_file_url (str | None):
        overdue_reminder_id (str | None):
        paid_at (datetime.datetime | None):
        partner_metadata (Any):
        payment_page_url (str | None):
        payment_reminder_id (str | None):
        payment_terms (PaymentTerms | None):
        project_id (str | None):
        purchase_order (str | None):
        recurrence_id (str | None):
        subtotal (int | None): In the minor units of the currency, such as cents.
        subtotal_after_vat (int | None): In the minor units of the currency, such as cents.
        tags (list[TagReadSchema] | None): The server's default is [].
        total_amount (int | None): In the minor units of the currency, such as cents. The server's default is 0.
        total_vat_amounts (list[TotalVatAmountItem] | None):
        total_withholding_tax (int | None): In the minor units of the currency, such as cents.
        trade_name (str | None):
        vat_exempt (bool | None):
        vat_exemption_rationale (str | None):
        vat_inclusive_discount_mode (VatModeEnum | None): The server's default is 'exclusive'.
        vat_mode (VatModeEnum | None): The server's default is 'exclusive'.
        withholding_tax_rate (int | None): In percent times 100: 1250 is 12.5 %.
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    amount_due: int
    amount_paid: int
    counterpart_id: str
    counterpart_type: _m.CounterpartType
    currency: _m.CurrencyEnum
    entity: _m.ReceivableEntityOrganization | _m.ReceivableEntityIndividual
    entity_address: _m.ReceivableEntityAddressSchema
    file_language: _m.LanguageCodeEnum
    line_items: list[_m.ResponseItem]
    original_file_language: _m.LanguageCodeEnum
    related_documents: _m.RelatedDocuments
    status: _m.ReceivablesStatusEnum
    total_amount_with_credit_notes: int
    total_vat_amount: int
    type_: _m.InvoiceResponsePayloadType
    amount_to_pay: int | None = None
    attachments: list[_m.AttachmentResponse] | None = None
    based_on: str | None = None
    based_on_document_id: str | None = None
    comment: str | None = None
    commercial_condition_description: str | None = None
    counterpart_billing_address: _m.ReceivablesRepresentationOfCounterpartAddress | None = None
    counterpart_business_type: str | None = None
    counterpart_contact: _m.ReceivableCounterpartContact | None = None
    counterpart_einvoicing_credentials: _m.EinvoicingCredentials | None = None
    counterpart_external_reference: str | None = None
    counterpart_name: str | None = None
    counterpart_shipping_address: _m.ReceivablesRepresentationOfCounterpartAddress | None = None
    counterpart_tax_id: str | None = None
    counterpart_vat_id: _m.ReceivableCounterpartVatIDResponse | None = None
    deduction_amount: int | None = None
    deduction_memo: str | None = None
    discount: _m.DiscountResponse | None = None
    discounted_subtotal: int | None = None
    document_id: str | None = None
    document_rendering: _m.DocumentRenderingSettings | None = None
    due_date: datetime.date | None = None
    einvoice_error_comment: str | None = None
    einvoice_file_url: str | None = None
    entity_bank_account: _m.ReceivablesRepresentationOfEntityBankAccount | None = None
    entity_user_id: str | None = None
    entity_vat_id: _m.ReceivableEntityVatIDResponse | None = None
    file_url: str | None = None
    footer: str | None = None
    fulfillment_date: datetime.date | None = None
    is_einvoice: bool | None = None
    issue_date: datetime.datetime | None = None
    memo: str | None = None
    network_credentials: _m.EinvoicingCredentials | None = None
    original_file_url: str | None = None
    overdue_reminder_id: str | None = None
    paid_at: datetime.datetime | None = None
    partner_metadata: Any = None
    payment_page_url: str | None = None
    payment_reminder_id: str | None = None
    payment_terms: _m.PaymentTerms | None = None
    project_id: str | None = None
    purchase_order: str | None = None
    recurrence_id: str | None = None
    subtotal: int | None = None
    subtotal_after_vat: int | None = None
    tags: list[_m.TagReadSchema] | None = None
    total_amount: int | None = None
    total_vat_amounts: list[_m.TotalVatAmountItem] | None = None
    total_withholding_tax: int | None = None
    trade_name: str | None = None
    vat_exempt: bool | None = None
    vat_exemption_rationale: str | None = None
    vat_inclusive_discount_mode: _m.VatModeEnum | None = None
    vat_mode: _m.VatModeEnum | None = None
    withholding_tax_rate: int | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }

    _marks: ClassVar[dict[str, list[Any]]] = {"type": ["invoice"]}
