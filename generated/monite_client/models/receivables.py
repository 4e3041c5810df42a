from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class AttachmentRequest(_Model):
    """A file to attach to a receivable.

    Attributes:
        id (str):
        include_in_email (bool | None): The server's default is False.
    """

    id: str
    include_in_email: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class AttachmentResponse(_Model):
    """A file attached to a receivable.

    Attributes:
        id (str):
        mimetype (str):
        name (str):
        size (int): In bytes.
        url (str):
        include_in_email (bool | None): The server's default is False.
    """

    id: str
    mimetype: str
    name: str
    size: int
    url: str
    include_in_email: bool | None = None


class BasedOnTransitionType(_OpenStrEnum):
    CREDIT_NOTE = "credit_note"
    INVOICE = "invoice"


@_model(kw_only=True, eq=False, repr=False)
class CounterpartFields(_Model):
    """Which members of the counterpart an invoice needs.

    Attributes:
        tax_id (FieldSchema | None): The server's default is {'description': 'Tax id of the counterpart; counterparts
            without VAT may need it.', 'required': False}.
        vat_id (FieldSchema | None): The server's default is {'description': 'VAT id of the counterpart; counterparts
            with VAT need it.', 'required': False}.
    """

    tax_id: _m.FieldSchema | None = None
    vat_id: _m.FieldSchema | None = None


@_model(kw_only=True, eq=False, repr=False)
class CreditNoteResponsePayload(_Model):
    """A credit note to a customer.

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
        status (CreditNoteStateEnum): State of a credit note to a customer.
        total_vat_amount (int): In the minor units of the currency, such as cents.
        type_ (CreditNoteResponsePayloadType):
        attachments (list[AttachmentResponse] | None):
        based_on (str | None):
        based_on_document_id (str | None):
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
        is_einvoice (bool | None): The server's default is False.
        issue_date (datetime.datetime | None):
        memo (str | None):
        network_credentials (EinvoicingCredentials | None):
        original_file_url (str | None):
        partner_metadata (Any):
        project_id (str | None):
        purchase_order (str | None):
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
    status: _m.CreditNoteStateEnum
    total_vat_amount: int
    type_: _m.CreditNoteResponsePayloadType
    attachments: list[_m.AttachmentResponse] | None = None
    based_on: str | None = None
    based_on_document_id: str | None = None
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
    is_einvoice: bool | None = None
    issue_date: datetime.datetime | None = None
    memo: str | None = None
    network_credentials: _m.EinvoicingCredentials | None = None
    original_file_url: str | None = None
    partner_metadata: Any = None
    project_id: str | None = None
    purchase_order: str | None = None
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

    _marks: ClassVar[dict[str, list[Any]]] = {"type": ["credit_note"]}


class CreditNoteResponsePayloadType(_OpenStrEnum):
    CREDIT_NOTE = "credit_note"


class CreditNoteStateEnum(_OpenStrEnum):
    DELETED = "deleted"
    DRAFT = "draft"
    FAILED = "failed"
    ISSUED = "issued"
    ISSUING = "issuing"


@_model(kw_only=True, eq=False, repr=False)
class Discount(_Model):
    """A discount, as an amount in minor units or as a percentage.

    Attributes:
        amount (int): In minor units of the currency, or in percent times 100, as type says.
        type_ (DiscountType): How a discount is stated.
    """

    amount: int
    type_: _m.DiscountType

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


@_model(kw_only=True, eq=False, repr=False)
class DiscountResponse(_Model):
    """A discount, and the amount it comes to.

    Attributes:
        amount (int): In minor units of the currency, or in percent times 100, as type says.
        type_ (DiscountType): How a discount is stated.
        value (int | None): What the discount comes to, in the minor units of the currency.
    """

    amount: int
    type_: _m.DiscountType
    value: int | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


class DiscountType(_OpenStrEnum):
    AMOUNT = "amount"
    PERCENTAGE = "percentage"


@_model(kw_only=True, eq=False, repr=False)
class DocumentRenderingSettings(_Model):
    """What the PDF of a document shows.

    Attributes:
        credit_note (CreditNoteRenderingSettings | None): What the PDF of a credit note shows.
        display_entity_bank_account (bool | None): The server's default is True.
        display_line_items (bool | None): The server's default is True.
        invoice (InvoiceRenderingSettings | None): What the PDF of an invoice shows.
        line_items (LineItemsRenderingSettings | None): The columns of line items in a PDF.
        quote (QuoteRenderingSettings | None): What the PDF of a quote shows.
    """

    credit_note: _m.CreditNoteRenderingSettings | None = None
    display_entity_bank_account: bool | None = None
    display_line_items: bool | None = None
    invoice: _m.InvoiceRenderingSettings | None = None
    line_items: _m.LineItemsRenderingSettings | None = None
    quote: _m.QuoteRenderingSettings | None = None


@_model(kw_only=True, eq=False, repr=False)
class EinvoicingCredentials(_Model):
    """An address of the entity in the e-invoicing network.

    Attributes:
        id (str):
        network_identifier (str):
        network_schema (str):
    """

    id: str
    network_identifier: str
    network_schema: str


@_model(kw_only=True, eq=False, repr=False)
class EntityFields(_Model):
    """Which members of the entity an invoice needs.

    Attributes:
        tax_id (FieldSchema | None): The server's default is {'description': 'Tax id of the entity; entities without VAT
            need it.', 'required': False}.
        vat_id (FieldSchema | None): The server's default is {'description': 'VAT id of the entity; entities with VAT
            need it.', 'required': False}.
    """

    tax_id: _m.FieldSchema | None = None
    vat_id: _m.FieldSchema | None = None


@_model(kw_only=True, eq=False, repr=False)
class FieldSchema(_Model):
    """Whether a member is required, and what it is.

    Attributes:
        description (str):
        required (bool):
    """

    description: str
    required: bool


@_model(kw_only=True, eq=False, repr=False)
class InlinePaymentTermsRequestPayload(_Model):
    """Payment terms that are not stored.

    Attributes:
        term_final (InlineTermFinal): The day by which the whole amount is due.
        term_1 (InlineTermDiscount | None): A discount for paying by a day.
        term_2 (InlineTermDiscount | None): A discount for paying by a day.
    """

    term_final: _m.InlineTermFinal
    term_1: _m.InlineTermDiscount | None = None
    term_2: _m.InlineTermDiscount | None = None


@_model(kw_only=True, eq=False, repr=False)
class InlineTermDiscount(_Model):
    """A discount for paying by a day.

    Attributes:
        discount (int): In percent times 100: 1250 is 12.5 %.
        end_date (datetime.date | None):
        number_of_days (int | None):
    """

    discount: int
    end_date: datetime.date | None = None
    number_of_days: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class InlineTermFinal(_Model):
    """The day by which the whole amount is due.

    Attributes:
        end_date (datetime.date | None):
        number_of_days (int | None):
    """

    end_date: datetime.date | None = None
    number_of_days: int | None = None


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


class InvoiceResponsePayloadType(_OpenStrEnum):
    INVOICE = "invoice"


@_model(kw_only=True, eq=False, repr=False)
class LineItem(_Model):
    """A line item of a receivable to create or replace.

    Attributes:
        quantity (float):
        accounting_tax_rate_id (str | None):
        custom_vat_rate_id (str | None):
        discount (Discount | None): A discount, as an amount in minor units or as a percentage.
        product (LineItemProductCreate | None): A product that is only in this line item.
        product_id (str | None):
        tax_rate_name (str | None):
        tax_rate_value (int | None): In percent times 100: 1250 is 12.5 %.
        vat_rate_id (str | None):
    """

    quantity: float
    accounting_tax_rate_id: str | None = None
    custom_vat_rate_id: str | None = None
    discount: _m.Discount | None = None
    product: _m.LineItemProductCreate | None = None
    product_id: str | None = None
    tax_rate_name: str | None = None
    tax_rate_value: int | None = None
    vat_rate_id: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class LineItemFields(_Model):
    """Which members of the line items an invoice needs.

    Attributes:
        measure_unit (FieldSchema | None): The server's default is {'description': 'Unit of the quantity.', 'required':
            False}.
        tax_rate_value (FieldSchema | None): The server's default is {'description': 'Tax rate in percent times 100
            (1250 is 12.5 %); needed where no VAT rate is.', 'required': False}.
        vat_rate_id (FieldSchema | None): The server's default is {'description': 'Id of the VAT rate; needed in the
            countries that have one.', 'required': False}.
    """

    measure_unit: _m.FieldSchema | None = None
    tax_rate_value: _m.FieldSchema | None = None
    vat_rate_id: _m.FieldSchema | None = None


@_model(kw_only=True, eq=False, repr=False)
class LineItemProduct(_Model):
    """The product of a line item, as it was when the document was made.

    Attributes:
        id (str):
        name (str):
        price (Price): A price in minor units, and its currency.
        price_after_vat (Price): A price in minor units, and its currency.
        vat_rate (LineItemProductVatRate): The VAT rate of the product.
        accounting_tax_rate_id (str | None):
        description (str | None):
        external_reference (str | None):
        is_inline (bool | None): The server's default is False.
        ledger_account_id (str | None):
        measure_unit (LineItemProductMeasureUnit | None):
        smallest_amount (float | None):
        type_ (ProductServiceTypeEnum | None): The server's default is 'product'.
    """

    id: str
    name: str
    price: _m.Price
    price_after_vat: _m.Price
    vat_rate: _m.LineItemProductVatRate
    accounting_tax_rate_id: str | None = None
    description: str | None = None
    external_reference: str | None = None
    is_inline: bool | None = None
    ledger_account_id: str | None = None
    measure_unit: _m.LineItemProductMeasureUnit | None = None
    smallest_amount: float | None = None
    type_: _m.ProductServiceTypeEnum | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


@_model(kw_only=True, eq=False, repr=False)
class LineItemProductCreate(_Model):
    """A product that is only in this line item.

    Attributes:
        name (str):
        price (Price): A price in minor units, and its currency.
        description (str | None):
        external_reference (str | None):
        ledger_account_id (str | None):
        measure_unit (UnitRequest | None): A new measure unit.
        smallest_amount (float | None):
        type_ (ProductServiceTypeEnum | None): Product or service.
    """

    name: str
    price: _m.Price
    description: str | None = None
    external_reference: str | None = None
    ledger_account_id: str | None = None
    measure_unit: _m.UnitRequest | None = None
    smallest_amount: float | None = None
    type_: _m.ProductServiceTypeEnum | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


@_model(kw_only=True, eq=False, repr=False)
class LineItemProductMeasureUnit(_Model):
    """The measure unit of the product.

    Attributes:
        name (str):
        id (str | None):
        description (str | None):
    """

    name: str
    id: str | None = None
    description: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class LineItemProductVatRate(_Model):
    """The VAT rate of the product.

    Attributes:
        country (AllowedCountries): Country as an ISO 3166-1 code of two letters.
        value (int): In percent times 100: 1250 is 12.5 %.
        id (str | None):
        components (list[VatRateComponent] | None):
        is_custom (bool | None): The server's default is False.
        name (str | None):
    """

    country: _m.AllowedCountries
    value: int
    id: str | None = None
    components: list[_m.VatRateComponent] | None = None
    is_custom: bool | None = None
    name: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class LineItemUpdate(_Model):
    """Changes to a line item of a receivable.

    Attributes:
        custom_vat_rate_id (str | None):
        discount (Discount | None): A discount, as an amount in minor units or as a percentage.
        price (int | None): In the minor units of the currency, such as cents.
        quantity (float | None):
        tax_rate_name (str | None):
        tax_rate_value (int | None): In percent times 100: 1250 is 12.5 %.
        vat_rate_id (str | None):
    """

    custom_vat_rate_id: str | None = None
    discount: _m.Discount | None = None
    price: int | None = None
    quantity: float | None = None
    tax_rate_name: str | None = None
    tax_rate_value: int | None = None
    vat_rate_id: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class LineItemsResponse(_Model):
    """The line items of a receivable.

    Attributes:
        data (list[ResponseItem]):
    """

    data: list[_m.ResponseItem]


@_model(kw_only=True, eq=False, repr=False)
class MissingFields(_Model):
    """Members that are missing before a receivable can be issued.

    Attributes:
        counterpart (list[str] | None):
        entity (list[str] | None):
        products (list[MissingLineItemFields] | None):
        receivable (list[str] | None):
        vat_rates (list[str] | None):
    """

    counterpart: list[str] | None = None
    entity: list[str] | None = None
    products: list[_m.MissingLineItemFields] | None = None
    receivable: list[str] | None = None
    vat_rates: list[str] | None = None


@_model(kw_only=True, eq=False, repr=False)
class MissingLineItemFields(_Model):
    """Members that one line item lacks.

    Attributes:
        line_item_number (int):
        missing_fields (list[str]):
    """

    line_item_number: int
    missing_fields: list[str]


@_model(kw_only=True, eq=False, repr=False)
class PaymentTerms(_Model):
    """The payment terms of a receivable.

    Attributes:
        term_final (InlineTermFinal): The day by which the whole amount is due.
        id (str | None):
        description (str | None):
        name (str | None):
        term_1 (InlineTermDiscount | None):
        term_2 (InlineTermDiscount | None):
    """

    term_final: _m.InlineTermFinal
    id: str | None = None
    description: str | None = None
    name: str | None = None
    term_1: _m.InlineTermDiscount | None = None
    term_2: _m.InlineTermDiscount | None = None


@_model(kw_only=True, eq=False, repr=False)
class QuoteAcceptRequest(_Model):
    """The signature with which a quote is accepted.

    Attributes:
        signature (Signature | None): Who signed a quote, and the image of the signature: PNG in Base64.
    """

    signature: _m.Signature | None = None


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


class QuoteResponsePayloadType(_OpenStrEnum):
    QUOTE = "quote"


class QuoteStateEnum(_OpenStrEnum):
    ACCEPTED = "accepted"
    DECLINED = "declined"
    DELETED = "deleted"
    DRAFT = "draft"
    EXPIRED = "expired"
    ISSUED = "issued"


@_model(kw_only=True, eq=False, repr=False)
class ReceivableCounterpartContact(_Model):
    """The contact of the counterpart on a receivable.

    Attributes:
        address (ReceivablesRepresentationOfCounterpartAddress): The address of the counterpart on a receivable.
        first_name (str):
        last_name (str):
        email (str | None):
        phone (str | None):
        title (str | None):
    """

    address: _m.ReceivablesRepresentationOfCounterpartAddress
    first_name: str
    last_name: str
    email: str | None = None
    phone: str | None = None
    title: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class ReceivableCounterpartVatIDResponse(_Model):
    """The VAT id of the counterpart on a receivable.

    Attributes:
        id (str):
        counterpart_id (str):
        value (str):
        country (AllowedCountries | None):
        type_ (VatIDTypeEnum | None): The server's default is 'unknown'.
    """

    id: str
    counterpart_id: str
    value: str
    country: _m.AllowedCountries | None = None
    type_: _m.VatIDTypeEnum | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


@_model(kw_only=True, eq=False, repr=False)
class ReceivableCreateBasedOnPayload(_Model):
    """A new receivable made from another one.

    Attributes:
        based_on (str):
        type_ (BasedOnTransitionType): Kind of document to make from another one.
        tag_ids (list[str] | None): The server's default is [].
    """

    based_on: str
    type_: _m.BasedOnTransitionType
    tag_ids: list[str] | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


@_model(kw_only=True, eq=False, repr=False)
class ReceivableDeclinePayload(_Model):
    """Why a quote is declined.

    Attributes:
        comment (str | None):
    """

    comment: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class ReceivableEntityBase(_Model):
    """Members of the entity to show on a receivable.

    Attributes:
        email (str | None):
        logo (str | None):
        phone (str | None):
        registration_authority (str | None):
        registration_number (str | None):
        website (str | None):
    """

    email: str | None = None
    logo: str | None = None
    phone: str | None = None
    registration_authority: str | None = None
    registration_number: str | None = None
    website: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class ReceivableEntityIndividualRequest(_Model):
    """The entity to show on a receivable, an individual.

    Attributes:
        first_name (str):
        last_name (str):
        type_ (ReceivableEntityIndividualRequestType):
        email (str | None):
        logo (str | None):
        phone (str | None):
        registration_authority (str | None):
        registration_number (str | None):
        tax_id (str | None):
        website (str | None):
    """

    first_name: str
    last_name: str
    type_: _m.ReceivableEntityIndividualRequestType
    email: str | None = None
    logo: str | None = None
    phone: str | None = None
    registration_authority: str | None = None
    registration_number: str | None = None
    tax_id: str | None = None
    website: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }

    _marks: ClassVar[dict[str, list[Any]]] = {"type": ["individual"]}


class ReceivableEntityIndividualRequestType(_OpenStrEnum):
    INDIVIDUAL = "individual"


@_model(kw_only=True, eq=False, repr=False)
class ReceivableEntityOrganizationRequest(_Model):
    """The entity to show on a receivable, an organization.

    Attributes:
        name (str):
        type_ (ReceivableEntityOrganizationRequestType):
        email (str | None):
        logo (str | None):
        phone (str | None):
        registration_authority (str | None):
        registration_number (str | None):
        tax_id (str | None):
        website (str | None):
    """

    name: str
    type_: _m.ReceivableEntityOrganizationRequestType
    email: str | None = None
    logo: str | None = None
    phone: str | None = None
    registration_authority: str | None = None
    registration_number: str | None = None
    tax_id: str | None = None
    website: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }

    _marks: ClassVar[dict[str, list[Any]]] = {"type": ["organization"]}


class ReceivableEntityOrganizationRequestType(_OpenStrEnum):
    ORGANIZATION = "organization"


@_model(kw_only=True, eq=False, repr=False)
class ReceivableEntityVatIDResponse(_Model):
    """The VAT id of the entity on a receivable.

    Attributes:
        id (str):
        country (AllowedCountries): Country as an ISO 3166-1 code of two letters.
        entity_id (str):
        value (str):
        type_ (VatIDTypeEnum | None): The server's default is 'unknown'.
    """

    id: str
    country: _m.AllowedCountries
    entity_id: str
    value: str
    type_: _m.VatIDTypeEnum | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


@_model(kw_only=True, eq=False, repr=False)
class ReceivableFacadeCreateInvoicePayload(_Model):
    """A new invoice.

    Attributes:
        counterpart_billing_address_id (str):
        counterpart_id (str):
        currency (CurrencyEnum): Currency as an ISO 4217 code.
        line_items (list[LineItem]):
        type_ (ReceivableFacadeCreateInvoicePayloadType):
        attachments (list[AttachmentRequest] | None):
        commercial_condition_description (str | None):
        counterpart_business_type (str | None):
        counterpart_einvoicing_credentials_id (str | None):
        counterpart_shipping_address_id (str | None):
        counterpart_vat_id_id (str | None):
        deduction_amount (int | None): In the minor units of the currency, such as cents.
        deduction_memo (str | None):
        discount (Discount | None): A discount, as an amount in minor units or as a percentage.
        document_id (str | None):
        document_rendering (DocumentRenderingSettings | None): What the PDF of a document shows.
        entity (ReceivableEntityBase | None): Members of the entity to show on a receivable.
        entity_bank_account_id (str | None):
        entity_vat_id_id (str | None):
        footer (str | None):
        fulfillment_date (datetime.date | None):
        is_einvoice (bool | None): The server's default is False.
        memo (str | None):
        network_credentials_id (str | None):
        overdue_reminder_id (str | None):
        partner_metadata (Any):
        payment_page_url (str | None):
        payment_reminder_id (str | None):
        payment_terms (InlinePaymentTermsRequestPayload | None): Payment terms that are not stored.
        payment_terms_id (str | None):
        project_id (str | None):
        purchase_order (str | None):
        tag_ids (list[str] | None): The server's default is [].
        trade_name (str | None):
        vat_exempt (bool | None):
        vat_exemption_rationale (str | None):
        vat_mode (VatModeEnum | None): Whether prices include VAT.
        withholding_tax_rate (int | None): In percent times 100: 1250 is 12.5 %.
    """

    counterpart_billing_address_id: str
    counterpart_id: str
    currency: _m.CurrencyEnum
    line_items: list[_m.LineItem]
    type_: _m.ReceivableFacadeCreateInvoicePayloadType
    attachments: list[_m.AttachmentRequest] | None = None
    commercial_condition_description: str | None = None
    counterpart_business_type: str | None = None
    counterpart_einvoicing_credentials_id: str | None = None
    counterpart_shipping_address_id: str | None = None
    counterpart_vat_id_id: str | None = None
    deduction_amount: int | None = None
    deduction_memo: str | None = None
    discount: _m.Discount | None = None
    document_id: str | None = None
    document_rendering: _m.DocumentRenderingSettings | None = None
    entity: _m.ReceivableEntityBase | None = None
    entity_bank_account_id: str | None = None
    entity_vat_id_id: str | None = None
    footer: str | None = None
    fulfillment_date: datetime.date | None = None
    is_einvoice: bool | None = None
    memo: str | None = None
    network_credentials_id: str | None = None
    overdue_reminder_id: str | None = None
    partner_metadata: Any = None
    payment_page_url: str | None = None
    payment_reminder_id: str | None = None
    payment_terms: _m.InlinePaymentTermsRequestPayload | None = None
    payment_terms_id: str | None = None
    project_id: str | None = None
    purchase_order: str | None = None
    tag_ids: list[str] | None = None
    trade_name: str | None = None
    vat_exempt: bool | None = None
    vat_exemption_rationale: str | None = None
    vat_mode: _m.VatModeEnum | None = None
    withholding_tax_rate: int | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }

    _marks: ClassVar[dict[str, list[Any]]] = {"type": ["invoice"]}


class ReceivableFacadeCreateInvoicePayloadType(_OpenStrEnum):
    INVOICE = "invoice"


@_model(kw_only=True, eq=False, repr=False)
class ReceivableFacadeCreateQuotePayload(_Model):
    """A new quote.

    Attributes:
        counterpart_billing_address_id (str):
        counterpart_id (str):
        currency (CurrencyEnum): Currency as an ISO 4217 code.
        line_items (list[LineItem]):
        type_ (ReceivableFacadeCreateQuotePayloadType):
        attachments (list[AttachmentRequest] | None):
        commercial_condition_description (str | None):
        counterpart_business_type (str | None):
        counterpart_shipping_address_id (str | None):
        counterpart_vat_id_id (str | None):
        deduction_amount (int | None): In the minor units of the currency, such as cents.
        deduction_memo (str | None):
        discount (Discount | None): A discount, as an amount in minor units or as a percentage.
        document_id (str | None):
        document_rendering (DocumentRenderingSettings | None): What the PDF of a document shows.
        entity (ReceivableEntityBase | None): Members of the entity to show on a receivable.
        entity_bank_account_id (str | None):
        entity_vat_id_id (str | None):
        expiry_date (datetime.date | None):
        footer (str | None):
        memo (str | None):
        partner_metadata (Any):
        project_id (str | None):
        quote_accept_page_url (str | None):
        signature_required (bool | None):
        tag_ids (list[str] | None): The server's default is [].
        trade_name (str | None):
        vat_exempt (bool | None):
        vat_exemption_rationale (str | None):
        vat_mode (VatModeEnum | None): Whether prices include VAT.
        withholding_tax_rate (int | None): In percent times 100: 1250 is 12.5 %.
    """

    counterpart_billing_address_id: str
    counterpart_id: str
    currency: _m.CurrencyEnum
    line_items: list[_m.LineItem]
    type_: _m.ReceivableFacadeCreateQuotePayloadType
    attachments: list[_m.AttachmentRequest] | None = None
    commercial_condition_description: str | None = None
    counterpart_business_type: str | None = None
    counterpart_shipping_address_id: str | None = None
    counterpart_vat_id_id: str | None = None
    deduction_amount: int | None = None
    deduction_memo: str | None = None
    discount: _m.Discount | None = None
    document_id: str | None = None
    document_rendering: _m.DocumentRenderingSettings | None = None
    entity: _m.ReceivableEntityBase | None = None
    entity_bank_account_id: str | None = None
    entity_vat_id_id: str | None = None
    expiry_date: datetime.date | None = None
    footer: str | None = None
    memo: str | None = None
    partner_metadata: Any = None
    project_id: str | None = None
    quote_accept_page_url: str | None = None
    signature_required: bool | None = None
    tag_ids: list[str] | None = None
    trade_name: str | None = None
    vat_exempt: bool | None = None
    vat_exemption_rationale: str | None = None
    vat_mode: _m.VatModeEnum | None = None
    withholding_tax_rate: int | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }

    _marks: ClassVar[dict[str, list[Any]]] = {"type": ["quote"]}


class ReceivableFacadeCreateQuotePayloadType(_OpenStrEnum):
    QUOTE = "quote"


@_model(kw_only=True, eq=False, repr=False)
class ReceivableFileUrl(_Model):
    """Where the PDF of a receivable is.

    Attributes:
        file_url (str | None):
        original_file_url (str | None):
    """

    file_url: str | None = None
    original_file_url: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class ReceivablePaginationResponse(_Model):
    """One page of receivables.

    Attributes:
        data (list[QuoteResponsePayload | InvoiceResponsePayload | CreditNoteResponsePayload]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.QuoteResponsePayload | _m.InvoiceResponsePayload | _m.CreditNoteResponsePayload]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class ReceivablePaidPayload(_Model):
    """When an invoice was paid.

    Attributes:
        comment (str | None):
        paid_at (datetime.datetime | None):
    """

    comment: str | None = None
    paid_at: datetime.datetime | None = None


@_model(kw_only=True, eq=False, repr=False)
class ReceivablePartiallyPaidPayload(_Model):
    """The part of an invoice that was paid.

    Attributes:
        amount_paid (int): In the minor units of the currency, such as cents.
        comment (str | None):
    """

    amount_paid: int
    comment: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class ReceivablePreviewRequest(_Model):
    """The mail of a receivable to preview.

    Attributes:
        body_text (str):
        subject_text (str):
        language (LanguageCodeEnum | None): Language as an ISO 639-1 code.
        type_ (ReceivablesPreviewTypeEnum | None): Kind of mail to preview.
    """

    body_text: str
    subject_text: str
    language: _m.LanguageCodeEnum | None = None
    type_: _m.ReceivablesPreviewTypeEnum | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


@_model(kw_only=True, eq=False, repr=False)
class ReceivablePreviewResponse(_Model):
    """The mail of a receivable as it would be sent.

    Attributes:
        body_preview (str):
        subject_preview (str):
    """

    body_preview: str
    subject_preview: str


@_model(kw_only=True, eq=False, repr=False)
class ReceivableRequiredFields(_Model):
    """Members that an invoice has to have.

    Attributes:
        counterpart (CounterpartFields | None): The server's default is {'tax_id': {'description': 'Tax id of the
            counterpart; counterparts without VAT may need it.', 'required': False}, 'vat_id': {'description': 'VAT id of
            the counterpart; counterparts with VAT need it.', 'required': False}}.
        entity (EntityFields | None): The server's default is {'tax_id': {'description': 'Tax id of the entity; entities
            without VAT need it.', 'required': False}, 'vat_id': {'description': 'VAT id of the entity; entities with VAT
            need it.', 'required': False}}.
        line_item (LineItemFields | None): The server's default is {'measure_unit': {'description': 'Unit of the
            quantity.', 'required': False}, 'tax_rate_value': {'description': 'Tax rate in percent times 100 (1250 is 12.5
            %); needed where no VAT rate is.', 'required': False}, 'vat_rate_id': {'description': 'Id of the VAT rate;
            needed in the countries that have one.', 'required': False}}.
    """

    counterpart: _m.CounterpartFields | None = None
    entity: _m.EntityFields | None = None
    line_item: _m.LineItemFields | None = None


class ReceivableSearchCursorFields(_OpenStrEnum):
    AMOUNT = "amount"
    COUNTERPART_ID = "counterpart_id"
    COUNTERPART_NAME = "counterpart_name"
    CREATED_AT = "created_at"
    DOCUMENT_ID = "document_id"
    DUE_DATE = "due_date"
    ISSUE_DATE = "issue_date"
    PROJECT_ID = "project_id"
    STATUS = "status"
    TOTAL_AMOUNT = "total_amount"


@_model(kw_only=True, eq=False, repr=False)
class ReceivableSendRequest(_Model):
    """The mail to send with a receivable.

    Attributes:
        body_text (str):
        subject_text (str):
        recipients (Recipients | None): Addresses of a mail.
    """

    body_text: str
    subject_text: str
    recipients: _m.Recipients | None = None


@_model(kw_only=True, eq=False, repr=False)
class ReceivableSendResponse(_Model):
    """The mail that was sent.

    Attributes:
        mail_id (str):
    """

    mail_id: str


@_model(kw_only=True, eq=False, repr=False)
class ReceivableSendTestReminderPayload(_Model):
    """The reminder to send as a test.

    Attributes:
        reminder_type (ReminderTypeEnum): Kind of reminder.
        recipients (Recipients | None): Addresses of a mail.
    """

    reminder_type: _m.ReminderTypeEnum
    recipients: _m.Recipients | None = None


@_model(kw_only=True, eq=False, repr=False)
class ReceivableTemplatesVariable(_Model):
    """A variable of a mail text.

    Attributes:
        description (str):
        name (str):
    """

    description: str
    name: str


@_model(kw_only=True, eq=False, repr=False)
class ReceivableTemplatesVariablesObject(_Model):
    """The variables for one kind of mail.

    Attributes:
        object_subtype (VariablesType): Kind of mail text of receivables.
        object_type (str):
        variables (list[ReceivableTemplatesVariable]):
    """

    object_subtype: _m.VariablesType
    object_type: str
    variables: list[_m.ReceivableTemplatesVariable]


@_model(kw_only=True, eq=False, repr=False)
class ReceivableTemplatesVariablesObjectList(_Model):
    """The variables of the mail texts of receivables.

    Attributes:
        data (list[ReceivableTemplatesVariablesObject]):
    """

    data: list[_m.ReceivableTemplatesVariablesObject]


@_model(kw_only=True, eq=False, repr=False)
class ReceivableUncollectiblePayload(_Model):
    """Why an invoice will not be paid.

    Attributes:
        comment (str | None):
    """

    comment: str | None = None


class ReceivablesPreviewTypeEnum(_OpenStrEnum):
    DISCOUNT_REMINDER = "discount_reminder"
    FINAL_REMINDER = "final_reminder"
    RECEIVABLE = "receivable"


@_model(kw_only=True, eq=False, repr=False)
class ReceivablesRemindersWarningMessage(_Model):
    """Why reminders cannot be sent.

    Attributes:
        payment_reminders (str | None):
    """

    payment_reminders: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class ReceivablesRepresentationOfCounterpartAddress(_Model):
    """The address of the counterpart on a receivable.

    Attributes:
        city (str):
        country (AllowedCountries): Country as an ISO 3166-1 code of two letters.
        line1 (str):
        postal_code (str):
        id (str | None):
        line2 (str | None):
        state (str | None):
    """

    city: str
    country: _m.AllowedCountries
    line1: str
    postal_code: str
    id: str | None = None
    line2: str | None = None
    state: str | None = None


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


@_model(kw_only=True, eq=False, repr=False)
class ReceivablesSearchRequest(_Model):
    """Filters, sorting and paging of a search.

    Attributes:
        based_on (str | None):
        counterpart_id (str | None):
        counterpart_name (str | None):
        counterpart_name_contains (str | None):
        counterpart_name_icontains (str | None):
        created_at_gt (datetime.datetime | None):
        created_at_gte (datetime.datetime | None):
        created_at_lt (datetime.datetime | None):
        created_at_lte (datetime.datetime | None):
        discounted_subtotal (int | None): In the minor units of the currency, such as cents.
        discounted_subtotal_gt (int | None): In the minor units of the currency, such as cents.
        discounted_subtotal_gte (int | None): In the minor units of the currency, such as cents.
        discounted_subtotal_lt (int | None): In the minor units of the currency, such as cents.
        discounted_subtotal_lte (int | None): In the minor units of the currency, such as cents.
        document_id (str | None):
        document_id_contains (str | None):
        document_id_icontains (str | None):
        due_date_gt (datetime.date | None):
        due_date_gte (datetime.date | None):
        due_date_lt (datetime.date | None):
        due_date_lte (datetime.date | None):
        entity_user_id (str | None):
        entity_user_id_in (list[str] | None):
        id_in (list[str] | None):
        issue_date_gt (datetime.datetime | None):
        issue_date_gte (datetime.datetime | None):
        issue_date_lt (datetime.datetime | None):
        issue_date_lte (datetime.datetime | None):
        limit (int | None): The server's default is 100.
        order (OrderEnum | None): Ascending or descending.
        pagination_token (str | None):
        product_ids (list[str] | None):
        product_ids_in (list[str] | None):
        project_id (str | None):
        project_id_in (list[str] | None):
        sort (ReceivableSearchCursorFields | None): Member that found receivables can be sorted by.
        status (ReceivablesSearchRequestStatus | None):
        status_in (list[str] | None):
        tag_ids (list[str] | None):
        tag_ids_in (list[str] | None):
        total_amount (int | None): In the minor units of the currency, such as cents.
        total_amount_gt (int | None): In the minor units of the currency, such as cents.
        total_amount_gte (int | None): In the minor units of the currency, such as cents.
        total_amount_lt (int | None): In the minor units of the currency, such as cents.
        total_amount_lte (int | None): In the minor units of the currency, such as cents.
        type_ (ReceivableType | None): Kind of receivable.
    """

    based_on: str | None = None
    counterpart_id: str | None = None
    counterpart_name: str | None = None
    counterpart_name_contains: str | None = None
    counterpart_name_icontains: str | None = None
    created_at_gt: datetime.datetime | None = None
    created_at_gte: datetime.datetime | None = None
    created_at_lt: datetime.datetime | None = None
    created_at_lte: datetime.datetime | None = None
    discounted_subtotal: int | None = None
    discounted_subtotal_gt: int | None = None
    discounted_subtotal_gte: int | None = None
    discounted_subtotal_lt: int | None = None
    discounted_subtotal_lte: int | None = None
    document_id: str | None = None
    document_id_contains: str | None = None
    document_id_icontains: str | None = None
    due_date_gt: datetime.date | None = None
    due_date_gte: datetime.date | None = None
    due_date_lt: datetime.date | None = None
    due_date_lte: datetime.date | None = None
    entity_user_id: str | None = None
    entity_user_id_in: list[str] | None = None
    id_in: list[str] | None = None
    issue_date_gt: datetime.datetime | None = None
    issue_date_gte: datetime.datetime | None = None
    issue_date_lt: datetime.datetime | None = None
    issue_date_lte: datetime.datetime | None = None
    limit: int | None = None
    order: _m.OrderEnum | None = None
    pagination_token: str | None = None
    product_ids: list[str] | None = None
    product_ids_in: list[str] | None = None
    project_id: str | None = None
    project_id_in: list[str] | None = None
    sort: _m.ReceivableSearchCursorFields | None = None
    status: _m.ReceivablesSearchRequestStatus | None = None
    status_in: list[str] | None = None
    tag_ids: list[str] | None = None
    tag_ids_in: list[str] | None = None
    total_amount: int | None = None
    total_amount_gt: int | None = None
    total_amount_gte: int | None = None
    total_amount_lt: int | None = None
    total_amount_lte: int | None = None
    type_: _m.ReceivableType | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "counterpart_name_contains": "counterpart_name__contains",
        "counterpart_name_icontains": "counterpart_name__icontains",
        "created_at_gt": "created_at__gt",
        "created_at_gte": "created_at__gte",
        "created_at_lt": "created_at__lt",
        "created_at_lte": "created_at__lte",
        "discounted_subtotal_gt": "discounted_subtotal__gt",
        "discounted_subtotal_gte": "discounted_subtotal__gte",
        "discounted_subtotal_lt": "discounted_subtotal__lt",
        "discounted_subtotal_lte": "discounted_subtotal__lte",
        "document_id_contains": "document_id__contains",
        "document_id_icontains": "document_id__icontains",
        "due_date_gt": "due_date__gt",
        "due_date_gte": "due_date__gte",
        "due_date_lt": "due_date__lt",
        "due_date_lte": "due_date__lte",
        "entity_user_id_in": "entity_user_id__in",
        "id_in": "id__in",
        "issue_date_gt": "issue_date__gt",
        "issue_date_gte": "issue_date__gte",
        "issue_date_lt": "issue_date__lt",
        "issue_date_lte": "issue_date__lte",
        "product_ids_in": "product_ids__in",
        "project_id_in": "project_id__in",
        "status_in": "status__in",
        "tag_ids_in": "tag_ids__in",
        "total_amount_gt": "total_amount__gt",
        "total_amount_gte": "total_amount__gte",
        "total_amount_lt": "total_amount__lt",
        "total_amount_lte": "total_amount__lte",
        "type_": "type",
    }


class ReceivablesSearchRequestStatus(_OpenStrEnum):
    ACCEPTED = "accepted"
    CANCELED = "canceled"
    DECLINED = "declined"
    DRAFT = "draft"
    EXPIRED = "expired"
    FAILED = "failed"
    ISSUED = "issued"
    ISSUING = "issuing"
    OVERDUE = "overdue"
    PAID = "paid"
    PARTIALLY_PAID = "partially_paid"
    RECURRING = "recurring"
    UNCOLLECTIBLE = "uncollectible"


@_model(kw_only=True, eq=False, repr=False)
class ReceivablesSendResponse(_Model):
    """The mails that were sent.

    Attributes:
        mail_ids (list[str]):
    """

    mail_ids: list[str]


@_model(kw_only=True, eq=False, repr=False)
class ReceivablesVerifyResponse(_Model):
    """What keeps a receivable from being issued, and what should be looked at.

    Attributes:
        errors (MissingFields | None):
        warnings (ReceivablesRemindersWarningMessage | None):
    """

    errors: _m.MissingFields | None = None
    warnings: _m.ReceivablesRemindersWarningMessage | None = None


@_model(kw_only=True, eq=False, repr=False)
class RelatedDocuments(_Model):
    """Documents that belong to an invoice.

    Attributes:
        credit_note_ids (list[str] | None):
        proforma_invoice_id (str | None):
    """

    credit_note_ids: list[str] | None = None
    proforma_invoice_id: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class ResponseItem(_Model):
    """A line item of a receivable.

    Attributes:
        product (LineItemProduct): The product of a line item, as it was when the document was made.
        quantity (float):
        total_after_vat (int): In the minor units of the currency, such as cents.
        total_before_vat (int): In the minor units of the currency, such as cents.
        discount (Discount | None):
    """

    product: _m.LineItemProduct
    quantity: float
    total_after_vat: int
    total_before_vat: int
    discount: _m.Discount | None = None


@_model(kw_only=True, eq=False, repr=False)
class Signature(_Model):
    """Who signed a quote, and the image of the signature: PNG in Base64.

    Attributes:
        email (str):
        full_name (str):
        signature_image (str):
    """

    email: str
    full_name: str
    signature_image: str


@_model(kw_only=True, eq=False, repr=False)
class SuccessResult(_Model):
    """Whether an action succeeded.

    Attributes:
        success (bool | None): The server's default is True.
    """

    success: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class TotalVatAmountItem(_Model):
    """The VAT of a document at one rate.

    Attributes:
        amount (int): In the minor units of the currency, such as cents.
        taxable_amount (int): In the minor units of the currency, such as cents.
        value (int): In percent times 100: 1250 is 12.5 %.
        id (str | None):
        components (list[TotalVatAmountItemComponent] | None):
        name (str | None):
    """

    amount: int
    taxable_amount: int
    value: int
    id: str | None = None
    components: list[_m.TotalVatAmountItemComponent] | None = None
    name: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class TotalVatAmountItemComponent(_Model):
    """A component of the VAT at one rate.

    Attributes:
        amount (int): In the minor units of the currency, such as cents.
        name (str):
        value (float): In percent times 100: 1250 is 12.5 %.
    """

    amount: int
    name: str
    value: float


@_model(kw_only=True, eq=False, repr=False)
class UpdateCreditNote(_Model):
    """Changes to a credit note to a customer.

    Attributes:
        attachments (list[AttachmentRequest] | None):
        counterpart_billing_address_id (str | None):
        counterpart_contact (ReceivableCounterpartContact | None): The contact of the counterpart on a receivable.
        counterpart_shipping_address_id (str | None):
        document_rendering (DocumentRenderingSettings | None): What the PDF of a document shows.
        entity (ReceivableEntityBase | None): Members of the entity to show on a receivable.
        footer (str | None):
        line_items (UpdateLineItemForCreditNote | None): Changes to the line items of a credit note, by their ids.
        memo (str | None):
        partner_metadata (Any):
        project_id (str | None):
        tag_ids (list[str] | None):
    """

    attachments: list[_m.AttachmentRequest] | None = None
    counterpart_billing_address_id: str | None = None
    counterpart_contact: _m.ReceivableCounterpartContact | None = None
    counterpart_shipping_address_id: str | None = None
    document_rendering: _m.DocumentRenderingSettings | None = None
    entity: _m.ReceivableEntityBase | None = None
    footer: str | None = None
    line_items: _m.UpdateLineItemForCreditNote | None = None
    memo: str | None = None
    partner_metadata: Any = None
    project_id: str | None = None
    tag_ids: list[str] | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateCreditNotePayload(_Model):
    """Changes to a receivable that is a credit note.

    Attributes:
        credit_note (UpdateCreditNote): Changes to a credit note to a customer.
    """

    credit_note: _m.UpdateCreditNote

    _marks: ClassVar[dict[str, list[Any]]] = {"credit_note": []}


@_model(kw_only=True, eq=False, repr=False)
class UpdateInvoice(_Model):
    """Changes to an invoice that is a draft.

    Attributes:
        attachments (list[AttachmentRequest] | None):
        contact_id (str | None):
        counterpart_billing_address_id (str | None):
        counterpart_einvoicing_credentials_id (str | None):
        counterpart_id (str | None):
        counterpart_shipping_address_id (str | None):
        counterpart_vat_id_id (str | None):
        currency (CurrencyEnum | None): Currency as an ISO 4217 code.
        deduction_amount (int | None): In the minor units of the currency, such as cents.
        deduction_memo (str | None):
        discount (Discount | None): A discount, as an amount in minor units or as a percentage.
        document_rendering (DocumentRenderingSettings | None): What the PDF of a document shows.
        entity (ReceivableEntityBase | None): Members of the entity to show on a receivable.
        entity_bank_account_id (str | None):
        entity_vat_id_id (str | None):
        footer (str | None):
        fulfillment_date (datetime.date | None):
        is_einvoice (bool | None):
        line_items (list[LineItemUpdate] | None):
        memo (str | None):
        network_credentials_id (str | None):
        overdue_reminder_id (str | None):
        partner_metadata (Any):
        payment_page_url (str | None):
        payment_reminder_id (str | None):
        payment_terms (InlinePaymentTermsRequestPayload | None): Payment terms that are not stored.
        payment_terms_id (str | None):
        project_id (str | None):
        tag_ids (list[str] | None):
        trade_name (str | None):
        vat_exempt (bool | None):
        vat_exemption_rationale (str | None):
        withholding_tax_rate (int | None): In percent times 100: 1250 is 12.5 %.
    """

    attachments: list[_m.AttachmentRequest] | None = None
    contact_id: str | None = None
    counterpart_billing_address_id: str | None = None
    counterpart_einvoicing_credentials_id: str | None = None
    counterpart_id: str | None = None
    counterpart_shipping_address_id: str | None = None
    counterpart_vat_id_id: str | None = None
    currency: _m.CurrencyEnum | None = None
    deduction_amount: int | None = None
    deduction_memo: str | None = None
    discount: _m.Discount | None = None
    document_rendering: _m.DocumentRenderingSettings | None = None
    entity: _m.ReceivableEntityBase | None = None
    entity_bank_account_id: str | None = None
    entity_vat_id_id: str | None = None
    footer: str | None = None
    fulfillment_date: datetime.date | None = None
    is_einvoice: bool | None = None
    line_items: list[_m.LineItemUpdate] | None = None
    memo: str | None = None
    network_credentials_id: str | None = None
    overdue_reminder_id: str | None = None
    partner_metadata: Any = None
    payment_page_url: str | None = None
    payment_reminder_id: str | None = None
    payment_terms: _m.InlinePaymentTermsRequestPayload | None = None
    payment_terms_id: str | None = None
    project_id: str | None = None
    tag_ids: list[str] | None = None
    trade_name: str | None = None
    vat_exempt: bool | None = None
    vat_exemption_rationale: str | None = None
    withholding_tax_rate: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateInvoicePayload(_Model):
    """Changes to a receivable that is an invoice.

    Attributes:
        invoice (UpdateInvoice): Changes to an invoice that is a draft.
    """

    invoice: _m.UpdateInvoice

    _marks: ClassVar[dict[str, list[Any]]] = {"invoice": []}


@_model(kw_only=True, eq=False, repr=False)
class UpdateIssuedInvoice(_Model):
    """Changes to an invoice that was issued.

    Attributes:
        attachments (list[AttachmentRequest] | None):
        contact_id (str | None):
        counterpart_id (str | None):
        counterpart_vat_id_id (str | None):
        document_rendering (DocumentRenderingSettings | None): What the PDF of a document shows.
        due_date (datetime.date | None):
        entity (ReceivableEntityOrganizationRequest | ReceivableEntityIndividualRequest | None):
        entity_address (ReceivableEntityAddressSchema | None): The address of the entity on a receivable.
        entity_vat_id_id (str | None):
        footer (str | None):
        fulfillment_date (datetime.date | None):
        issue_date (datetime.datetime | None):
        memo (str | None):
        overdue_reminder_id (str | None):
        partner_metadata (Any):
        payment_reminder_id (str | None):
        payment_terms (InlinePaymentTermsRequestPayload | None): Payment terms that are not stored.
        payment_terms_id (str | None):
        project_id (str | None):
        tag_ids (list[str] | None): The server's default is [].
    """

    attachments: list[_m.AttachmentRequest] | None = None
    contact_id: str | None = None
    counterpart_id: str | None = None
    counterpart_vat_id_id: str | None = None
    document_rendering: _m.DocumentRenderingSettings | None = None
    due_date: datetime.date | None = None
    entity: _m.ReceivableEntityOrganizationRequest | _m.ReceivableEntityIndividualRequest | None = None
    entity_address: _m.ReceivableEntityAddressSchema | None = None
    entity_vat_id_id: str | None = None
    footer: str | None = None
    fulfillment_date: datetime.date | None = None
    issue_date: datetime.datetime | None = None
    memo: str | None = None
    overdue_reminder_id: str | None = None
    partner_metadata: Any = None
    payment_reminder_id: str | None = None
    payment_terms: _m.InlinePaymentTermsRequestPayload | None = None
    payment_terms_id: str | None = None
    project_id: str | None = None
    tag_ids: list[str] | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateIssuedInvoicePayload(_Model):
    """Changes to a receivable that is an issued invoice.

    Attributes:
        issued_invoice (UpdateIssuedInvoice): Changes to an invoice that was issued.
    """

    issued_invoice: _m.UpdateIssuedInvoice

    _marks: ClassVar[dict[str, list[Any]]] = {"issued_invoice": []}


@_model(kw_only=True, eq=False, repr=False)
class UpdateLineItemForCreditNote(_Model):
    """Changes to the line items of a credit note, by their ids."""

    additional_properties: dict[str, _m.UpdateProductForCreditNote] = {}


@_model(kw_only=True, eq=False, repr=False)
class UpdateLineItems(_Model):
    """All line items of a receivable.

    Attributes:
        data (list[LineItem]):
    """

    data: list[_m.LineItem]


@_model(kw_only=True, eq=False, repr=False)
class UpdateProductForCreditNote(_Model):
    """Changes to a line item of a credit note.

    Attributes:
        quantity (float):
        old_price (int | None): In the minor units of the currency, such as cents.
        price_diff (int | None): In the minor units of the currency, such as cents.
    """

    quantity: float
    old_price: int | None = None
    price_diff: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateQuote(_Model):
    """Changes to a quote.

    Attributes:
        attachments (list[AttachmentRequest] | None):
        contact_id (str | None):
        counterpart_billing_address_id (str | None):
        counterpart_id (str | None):
        counterpart_shipping_address_id (str | None):
        counterpart_vat_id_id (str | None):
        currency (CurrencyEnum | None): Currency as an ISO 4217 code.
        deduction_amount (int | None): In the minor units of the currency, such as cents.
        deduction_memo (str | None):
        discount (Discount | None): A discount, as an amount in minor units or as a percentage.
        document_rendering (DocumentRenderingSettings | None): What the PDF of a document shows.
        entity (ReceivableEntityBase | None): Members of the entity to show on a receivable.
        entity_bank_account_id (str | None):
        entity_vat_id_id (str | None):
        expiry_date (datetime.date | None):
        footer (str | None):
        line_items (list[LineItemUpdate] | None):
        memo (str | None):
        partner_metadata (Any):
        payment_terms (InlinePaymentTermsRequestPayload | None): Payment terms that are not stored.
        payment_terms_id (str | None):
        project_id (str | None):
        quote_accept_page_url (str | None):
        signature_required (bool | None):
        tag_ids (list[str] | None):
        trade_name (str | None):
        vat_exempt (bool | None):
        vat_exemption_rationale (str | None):
        withholding_tax_rate (int | None): In percent times 100: 1250 is 12.5 %.
    """

    attachments: list[_m.AttachmentRequest] | None = None
    contact_id: str | None = None
    counterpart_billing_address_id: str | None = None
    counterpart_id: str | None = None
    counterpart_shipping_address_id: str | None = None
    counterpart_vat_id_id: str | None = None
    currency: _m.CurrencyEnum | None = None
    deduction_amount: int | None = None
    deduction_memo: str | None = None
    discount: _m.Discount | None = None
    document_rendering: _m.DocumentRenderingSettings | None = None
    entity: _m.ReceivableEntityBase | None = None
    entity_bank_account_id: str | None = None
    entity_vat_id_id: str | None = None
    expiry_date: datetime.date | None = None
    footer: str | None = None
    line_items: list[_m.LineItemUpdate] | None = None
    memo: str | None = None
    partner_metadata: Any = None
    payment_terms: _m.InlinePaymentTermsRequestPayload | None = None
    payment_terms_id: str | None = None
    project_id: str | None = None
    quote_accept_page_url: str | None = None
    signature_required: bool | None = None
    tag_ids: list[str] | None = None
    trade_name: str | None = None
    vat_exempt: bool | None = None
    vat_exemption_rationale: str | None = None
    withholding_tax_rate: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateQuotePayload(_Model):
    """Changes to a receivable that is a quote.

    Attributes:
        quote (UpdateQuote): Changes to a quote.
    """

    quote: _m.UpdateQuote

    _marks: ClassVar[dict[str, list[Any]]] = {"quote": []}


class VariablesType(_OpenStrEnum):
    CREDIT_NOTE = "credit_note"
    DISCOUNT_REMINDER = "discount_reminder"
    FINAL_REMINDER = "final_reminder"
    INVOICE = "invoice"
    OVERDUE_REMINDER = "overdue_reminder"
    QUOTE = "quote"
