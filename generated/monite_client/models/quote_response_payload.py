from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class QuoteResponsePayload(_Model):
    """A quote to a customer.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        counterpart_id (str):
        counterpart_type (CounterpartType): Kind of counterpart.
        currency (CurrencyEnum): Currency as an ISO 4217 code.
        entity (ReceivableEntityOrganization | ReceivableEntityIndividual):
        entity_address (ReceivableEntityAddressSchema): The address of the entity on a receivable.
        file_language (LanguageCodeEnum): Language as an ISO 639-1 code.
        line_items (list[ResponseItem]):
        original_file_language (LanguageCodeEnum): Language as an ISO 639-1 code.
        status (QuoteStateEnum): State of a quote.
        total_vat_amount (int): In the minor units of the currency, such as cents.
        type_ (QuoteResponsePayloadType):
        attachments (list[AttachmentResponse] | None):
        based_on (str | None):
        based_on_document_id (str | None):
        comment (str | None):
        commercial_condition_description (str | None):
        counterpart_billing_address (ReceivablesRepresentationOfCounterpartAddress | None):
        counterpart_business_type (str | None):
        counterpart_contact (ReceivableCounterpartContact | None):
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
        einvoice_file_url (str | None):
        entity_bank_account (ReceivablesRepresentationOfEntityBankAccount | None):
        entity_user_id (str | None):
        entity_vat_id (ReceivableEntityVatIDResponse | None):
        expiry_date (datetime.date | None):
        file_url (str | None):
        footer (str | None):
        issue_date (datetime.datetime | None):
        memo (str | None):
        original_file_url (str | None):
        partner_metadata (Any):
        project_id (str | None):
        quote_accept_page_url (str | None):
        signature_required (bool | None):
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
    counterpart_id: str
    counterpart_type: _m.CounterpartType
    currency: _m.CurrencyEnum
    entity: _m.ReceivableEntityOrganization | _m.ReceivableEntityIndividual
    entity_address: _m.ReceivableEntityAddressSchema
    file_language: _m.LanguageCodeEnum
    line_items: list[_m.ResponseItem]
    original_file_language: _m.LanguageCodeEnum
    status: _m.QuoteStateEnum
    total_vat_amount: int
    type_: _m.QuoteResponsePayloadType
    attachments: list[_m.AttachmentResponse] | None = None
    based_on: str | None = None
    based_on_document_id: str | None = None
    comment: str | None = None
    commercial_condition_description: str | None = None
    counterpart_billing_address: _m.ReceivablesRepresentationOfCounterpartAddress | None = None
    counterpart_business_type: str | None = None
    counterpart_contact: _m.ReceivableCounterpartContact | None = None
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
    einvoice_file_url: str | None = None
    entity_bank_account: _m.ReceivablesRepresentationOfEntityBankAccount | None = None
    entity_user_id: str | None = None
    entity_vat_id: _m.ReceivableEntityVatIDResponse | None = None
    expiry_date: datetime.date | None = None
    file_url: str | None = None
    footer: str | None = None
    issue_date: datetime.datetime | None = None
    memo: str | None = None
    original_file_url: str | None = None
    partner_metadata: Any = None
    project_id: str | None = None
    quote_accept_page_url: str | None = None
    signature_required: bool | None = None
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

    _marks: ClassVar[dict[str, list[Any]]] = {"type": ["quote"]}
