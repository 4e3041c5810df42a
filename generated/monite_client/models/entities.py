from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m
from ..types import File


@_model(kw_only=True, eq=False, repr=False)
class AccountingSettings(_Model):
    """Default accounts and tax rates for what goes to the accounting system.

    Attributes:
        ledger_account_ids (DefaultLedgerAccountIDs | None):
        tax_ids (DefaultAccountingTaxIDs | None):
    """

    ledger_account_ids: _m.DefaultLedgerAccountIDs | None = None
    tax_ids: _m.DefaultAccountingTaxIDs | None = None


@_model(kw_only=True, eq=False, repr=False)
class BodyPutEntitiesIdLogo(_Model):
    """The image to upload as a logo.

    Attributes:
        file (File):
    """

    file: File


@_model(kw_only=True, eq=False, repr=False)
class BusinessProfileInput(_Model):
    """What an entity does, as sent.

    Attributes:
        description_of_goods_or_services (str | None):
        estimated_monthly_revenue (EstimatedMonthlyRevenue | None):
        mcc (str | None):
        operating_countries (list[AllowedCountries] | None):
        url (str | None):
    """

    description_of_goods_or_services: str | None = None
    estimated_monthly_revenue: _m.EstimatedMonthlyRevenue | None = None
    mcc: str | None = None
    operating_countries: list[_m.AllowedCountries] | None = None
    url: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class BusinessProfileOutput(_Model):
    """What an entity does, as received.

    Attributes:
        description_of_goods_or_services (str | None):
        estimated_monthly_revenue (EstimatedMonthlyRevenue | None):
        mcc (str | None):
        operating_countries (list[AllowedCountries] | None):
        url (str | None):
    """

    description_of_goods_or_services: str | None = None
    estimated_monthly_revenue: _m.EstimatedMonthlyRevenue | None = None
    mcc: str | None = None
    operating_countries: list[_m.AllowedCountries] | None = None
    url: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class CreateEntityRequest(_Model):
    """A new entity; type says whether organization or individual is needed.

    Attributes:
        address (EntityAddressSchema): The address of a new entity.
        email (str):
        type_ (EntityTypeEnum): Kind of entity.
        individual (IndividualSchema | None):
        organization (OrganizationSchema | None):
        phone (str | None):
        registration_authority (str | None):
        registration_number (str | None):
        tax_id (str | None):
        website (str | None):
    """

    address: _m.EntityAddressSchema
    email: str
    type_: _m.EntityTypeEnum
    individual: _m.IndividualSchema | None = None
    organization: _m.OrganizationSchema | None = None
    phone: str | None = None
    registration_authority: str | None = None
    registration_number: str | None = None
    tax_id: str | None = None
    website: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


@_model(kw_only=True, eq=False, repr=False)
class DefaultAccountingTaxIDs(_Model):
    """Default tax rates of the accounting system.

    Attributes:
        deductions (str | None):
    """

    deductions: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class DefaultLedgerAccountIDs(_Model):
    """Default ledger accounts.

    Attributes:
        payments (str | None):
        products (str | None):
    """

    payments: str | None = None
    products: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class DocumentIDsSettings(_Model):
    """How document numbers are made up.

    Attributes:
        document_type_prefix (DocumentTypePrefix | None): The server's default is {'credit_note': 'CN', 'delivery_note':
            'DN', 'invoice': 'INV', 'purchase_order': 'PO', 'quote': 'Q'}.
        include_date (bool | None): The server's default is False.
        min_digits (int | None): The server's default is 5.
        prefix (str | None):
        separator (DocumentIDSeparators | None): The server's default is '-'.
    """

    document_type_prefix: _m.DocumentTypePrefix | None = None
    include_date: bool | None = None
    min_digits: int | None = None
    prefix: str | None = None
    separator: _m.DocumentIDSeparators | None = None


@_model(kw_only=True, eq=False, repr=False)
class DocumentIDsSettingsNextNumber(_Model):
    """Number of the next document of each kind.

    Attributes:
        credit_note (int | None):
        delivery_note (int | None):
        invoice (int | None):
        purchase_order (int | None):
        quote (int | None):
    """

    credit_note: int | None = None
    delivery_note: int | None = None
    invoice: int | None = None
    purchase_order: int | None = None
    quote: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class DocumentIDsSettingsRequest(_Model):
    """How document numbers are to be made up.

    Attributes:
        document_type_prefix (DocumentTypePrefix | None): Prefix of the document numbers of each kind.
        include_date (bool | None): The server's default is False.
        min_digits (int | None): The server's default is 5.
        next_number (DocumentIDsSettingsNextNumber | None):
        prefix (str | None):
        separator (DocumentIDSeparators | None): Character between the parts of a document number, or none.
    """

    document_type_prefix: _m.DocumentTypePrefix | None = None
    include_date: bool | None = None
    min_digits: int | None = None
    next_number: _m.DocumentIDsSettingsNextNumber | None = None
    prefix: str | None = None
    separator: _m.DocumentIDSeparators | None = None


class DocumentIDSeparators(_OpenStrEnum):
    DASH = "-"
    DOT = "."
    EMPTY = ""
    PIPE = "|"
    SLASH = "/"


@_model(kw_only=True, eq=False, repr=False)
class DocumentRenderingSettingsInput(_Model):
    """What PDF documents show, as sent.

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
class DocumentRenderingSettingsOutput(_Model):
    """What PDF documents show, as received.

    Attributes:
        credit_note (CreditNoteRenderingSettings | None):
        display_entity_bank_account (bool | None): The server's default is True.
        display_line_items (bool | None): The server's default is True.
        invoice (InvoiceRenderingSettings | None):
        line_items (LineItemsRenderingSettings | None):
        quote (QuoteRenderingSettings | None):
    """

    credit_note: _m.CreditNoteRenderingSettings | None = None
    display_entity_bank_account: bool | None = None
    display_line_items: bool | None = None
    invoice: _m.InvoiceRenderingSettings | None = None
    line_items: _m.LineItemsRenderingSettings | None = None
    quote: _m.QuoteRenderingSettings | None = None


@_model(kw_only=True, eq=False, repr=False)
class DocumentTypePrefix(_Model):
    """Prefix of the document numbers of each kind.

    Attributes:
        credit_note (str | None): The server's default is 'CN'.
        delivery_note (str | None): The server's default is 'DN'.
        invoice (str | None): The server's default is 'INV'.
        purchase_order (str | None): The server's default is 'PO'.
        quote (str | None): The server's default is 'Q'.
    """

    credit_note: str | None = None
    delivery_note: str | None = None
    invoice: str | None = None
    purchase_order: str | None = None
    quote: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class EnabledPaymentMethods(_Model):
    """Payment methods to enable; payment_methods is deprecated.

    Attributes:
        payment_methods (list[MoniteAllPaymentMethodsTypes] | None): Deprecated: the vendor is going to remove it.
        payment_methods_receive (list[MoniteAllPaymentMethodsTypes] | None):
        payment_methods_send (list[MoniteAllPaymentMethodsTypes] | None):
    """

    payment_methods: list[_m.MoniteAllPaymentMethodsTypes] | None = None
    payment_methods_receive: list[_m.MoniteAllPaymentMethodsTypes] | None = None
    payment_methods_send: list[_m.MoniteAllPaymentMethodsTypes] | None = None


@_model(kw_only=True, eq=False, repr=False)
class EntityAddressSchema(_Model):
    """The address of a new entity.

    Attributes:
        city (str):
        country (AllowedCountries): Country as an ISO 3166-1 code of two letters.
        line1 (str):
        postal_code (str):
        line2 (str | None):
        state (str | None):
    """

    city: str
    country: _m.AllowedCountries
    line1: str
    postal_code: str
    line2: str | None = None
    state: str | None = None


class EntityCursorFields(_OpenStrEnum):
    CREATED_AT = "created_at"
    UPDATED_AT = "updated_at"


@_model(kw_only=True, eq=False, repr=False)
class EntityMailSettings(_Model):
    """Settings of the mails of an entity.

    Attributes:
        reply_to (list[str] | None):
    """

    reply_to: list[str] | None = None


@_model(kw_only=True, eq=False, repr=False)
class EntityOnboardingDataRequest(_Model):
    """Onboarding data to set.

    Attributes:
        business_profile (BusinessProfileInput | None):
        ownership_declaration (OwnershipDeclarationInput | None):
        tos_acceptance (TermsOfServiceAcceptanceInput | None):
        treasury_tos_acceptance (TermsOfServiceAcceptanceInput | None):
    """

    business_profile: _m.BusinessProfileInput | None = None
    ownership_declaration: _m.OwnershipDeclarationInput | None = None
    tos_acceptance: _m.TermsOfServiceAcceptanceInput | None = None
    treasury_tos_acceptance: _m.TermsOfServiceAcceptanceInput | None = None


@_model(kw_only=True, eq=False, repr=False)
class EntityOnboardingDataResponse(_Model):
    """What is known for the onboarding of an entity.

    Attributes:
        business_profile (BusinessProfileOutput | None):
        ownership_declaration (OwnershipDeclarationOutput | None):
        tos_acceptance (TermsOfServiceAcceptanceOutput | None):
        treasury_tos_acceptance (TermsOfServiceAcceptanceOutput | None):
    """

    business_profile: _m.BusinessProfileOutput | None = None
    ownership_declaration: _m.OwnershipDeclarationOutput | None = None
    tos_acceptance: _m.TermsOfServiceAcceptanceOutput | None = None
    treasury_tos_acceptance: _m.TermsOfServiceAcceptanceOutput | None = None


@_model(kw_only=True, eq=False, repr=False)
class EntityPaginationResponse(_Model):
    """One page of entities.

    Attributes:
        data (list[EntityOrganizationResponse | EntityIndividualResponse]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.EntityOrganizationResponse | _m.EntityIndividualResponse]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None


class EntityTypeEnum(_OpenStrEnum):
    INDIVIDUAL = "individual"
    ORGANIZATION = "organization"


@_model(kw_only=True, eq=False, repr=False)
class EstimatedMonthlyRevenue(_Model):
    """The revenue of a month, as expected.

    Attributes:
        amount (int | None): In the minor units of the currency, such as cents.
        currency (CurrencyEnum | None):
    """

    amount: int | None = None
    currency: _m.CurrencyEnum | None = None


@_model(kw_only=True, eq=False, repr=False)
class IndividualSchema(_Model):
    """The individual of a new entity.

    Attributes:
        first_name (str):
        last_name (str):
        date_of_birth (datetime.date | None):
        id_number (str | None):
        ssn_last_4 (str | None):
        title (str | None):
    """

    first_name: str
    last_name: str
    date_of_birth: datetime.date | None = None
    id_number: str | None = None
    ssn_last_4: str | None = None
    title: str | None = None


class MoniteAllPaymentMethods(_OpenStrEnum):
    AFFIRM = "Affirm"
    APPLE_PAY = "Apple Pay"
    BACS_DIRECT_DEBIT = "Bacs Direct Debit"
    BANCONTACT = "Bancontact"
    BLIK = "BLIK"
    CARD_PAYMENTS = "Card payments"
    ELECTRONIC_PAYMENT_STANDARD = "Electronic Payment Standard"
    GIROPAY = "Giropay"
    GOOGLE_PAY = "Google Pay"
    IDEAL = "iDEAL"
    KLARNA = "Klarna"
    PRZELEWY24 = "Przelewy24"
    SEPA_DIRECT_DEBIT = "SEPA Direct Debit"
    SEPA_PAYMENTS = "SEPA Payments"
    SOFORT = "SOFORT"
    US_ACH_PAYMENTS = "US ACH Payments"


@_model(kw_only=True, eq=False, repr=False)
class NextDocumentNumbers(_Model):
    """Number of the next document of each kind.

    Attributes:
        credit_note (int | None): The server's default is 1.
        delivery_note (int | None): The server's default is 1.
        invoice (int | None): The server's default is 1.
        purchase_order (int | None): The server's default is 1.
        quote (int | None): The server's default is 1.
    """

    credit_note: int | None = None
    delivery_note: int | None = None
    invoice: int | None = None
    purchase_order: int | None = None
    quote: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class OcrAutoTaggingSettingsRequest(_Model):
    """A tag to set when OCR finds one of the keywords.

    Attributes:
        enabled (bool):
        keywords (list[str]):
        tag_id (str):
    """

    enabled: bool
    keywords: list[str]
    tag_id: str


@_model(kw_only=True, eq=False, repr=False)
class OnboardingPaymentMethodsResponse(_Model):
    """The payment methods of an entity.

    Attributes:
        data (list[PaymentMethod]):
    """

    data: list[_m.PaymentMethod]


@_model(kw_only=True, eq=False, repr=False)
class OrganizationSchema(_Model):
    """The organization of a new entity.

    Attributes:
        legal_name (str):
        business_structure (EntityBusinessStructure | None):
        directors_provided (bool | None):
        executives_provided (bool | None):
        legal_entity_id (str | None):
        owners_provided (bool | None):
        representative_provided (bool | None):
    """

    legal_name: str
    business_structure: _m.EntityBusinessStructure | None = None
    directors_provided: bool | None = None
    executives_provided: bool | None = None
    legal_entity_id: str | None = None
    owners_provided: bool | None = None
    representative_provided: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class OwnershipDeclarationInput(_Model):
    """Who declared the ownership, when and from where, as sent.

    Attributes:
        date (datetime.datetime | None):
        ip (str | None):
    """

    date: datetime.datetime | None = None
    ip: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class OwnershipDeclarationOutput(_Model):
    """Who declared the ownership, when and from where, as received.

    Attributes:
        date (datetime.datetime | None):
        ip (str | None):
    """

    date: datetime.datetime | None = None
    ip: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class PatchSettingsPayload(_Model):
    """Settings of an entity to change.

    Attributes:
        accounting (AccountingSettings | None):
        allow_purchase_order_autolinking (bool | None): The server's default is True.
        currency (CurrencySettingsInput | None):
        document_ids (DocumentIDsSettingsRequest | None):
        document_rendering (DocumentRenderingSettingsInput | None): What PDF documents show, as sent.
        generate_paid_invoice_pdf (bool | None): The server's default is False.
        language (LanguageCodeEnum | None):
        mail (EntityMailSettings | None):
        payables_ocr_auto_tagging (list[OcrAutoTaggingSettingsRequest] | None):
        payables_skip_approval_flow (bool | None): The server's default is False.
        payment_priority (PaymentPriorityEnum | None): The server's default is 'working_capital'.
        quote_signature_required (bool | None): The server's default is False.
        receivable_edit_flow (ReceivableEditFlow | None): The server's default is 'compliant'.
        reminder (RemindersSettings | None):
        vat_inclusive_discount_mode (VatModeEnum | None): Whether prices include VAT.
        vat_mode (VatModeEnum | None): The server's default is 'exclusive'.
    """

    accounting: _m.AccountingSettings | None = None
    allow_purchase_order_autolinking: bool | None = None
    currency: _m.CurrencySettingsInput | None = None
    document_ids: _m.DocumentIDsSettingsRequest | None = None
    document_rendering: _m.DocumentRenderingSettingsInput | None = None
    generate_paid_invoice_pdf: bool | None = None
    language: _m.LanguageCodeEnum | None = None
    mail: _m.EntityMailSettings | None = None
    payables_ocr_auto_tagging: list[_m.OcrAutoTaggingSettingsRequest] | None = None
    payables_skip_approval_flow: bool | None = None
    payment_priority: _m.PaymentPriorityEnum | None = None
    quote_signature_required: bool | None = None
    receivable_edit_flow: _m.ReceivableEditFlow | None = None
    reminder: _m.RemindersSettings | None = None
    vat_inclusive_discount_mode: _m.VatModeEnum | None = None
    vat_mode: _m.VatModeEnum | None = None


@_model(kw_only=True, eq=False, repr=False)
class PaymentMethod(_Model):
    """A payment method, and whether it can be used.

    Attributes:
        direction (PaymentMethodDirection): Whether a payment method is for receiving or for sending.
        name (MoniteAllPaymentMethods): Name of a payment method.
        status (PaymentMethodStatus): Whether a payment method can be used.
        type_ (MoniteAllPaymentMethodsTypes): Kind of payment method.
    """

    direction: _m.PaymentMethodDirection
    name: _m.MoniteAllPaymentMethods
    status: _m.PaymentMethodStatus
    type_: _m.MoniteAllPaymentMethodsTypes

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


class PaymentMethodDirection(_OpenStrEnum):
    RECEIVE = "receive"
    SEND = "send"


class PaymentMethodStatus(_OpenStrEnum):
    ACTIVE = "active"
    INACTIVE = "inactive"


class PaymentPriorityEnum(_OpenStrEnum):
    BALANCED = "balanced"
    BOTTOM_LINE = "bottom_line"
    WORKING_CAPITAL = "working_capital"


class ReceivableEditFlow(_OpenStrEnum):
    COMPLIANT = "compliant"
    NON_COMPLIANT = "non_compliant"
    PARTIALLY_COMPLIANT = "partially_compliant"


@_model(kw_only=True, eq=False, repr=False)
class RemindersSettings(_Model):
    """Whether reminders are sent.

    Attributes:
        enabled (bool | None): The server's default is True.
    """

    enabled: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class SettingsResponse(_Model):
    """The settings of an entity.

    Attributes:
        accounting (AccountingSettings | None):
        allow_purchase_order_autolinking (bool | None): The server's default is True.
        currency (CurrencySettingsOutput | None):
        document_ids (DocumentIDsSettings | None):
        document_rendering (DocumentRenderingSettingsOutput | None):
        generate_paid_invoice_pdf (bool | None): The server's default is False.
        language (LanguageCodeEnum | None):
        mail (EntityMailSettings | None):
        payables_ocr_auto_tagging (list[OcrAutoTaggingSettingsRequest] | None):
        payables_skip_approval_flow (bool | None): The server's default is False.
        payment_priority (PaymentPriorityEnum | None): The server's default is 'working_capital'.
        quote_signature_required (bool | None): The server's default is False.
        receivable_edit_flow (ReceivableEditFlow | None): The server's default is 'compliant'.
        reminder (RemindersSettings | None):
        vat_inclusive_discount_mode (VatModeEnum | None): The server's default is 'exclusive'.
        vat_mode (VatModeEnum | None): The server's default is 'exclusive'.
    """

    accounting: _m.AccountingSettings | None = None
    allow_purchase_order_autolinking: bool | None = None
    currency: _m.CurrencySettingsOutput | None = None
    document_ids: _m.DocumentIDsSettings | None = None
    document_rendering: _m.DocumentRenderingSettingsOutput | None = None
    generate_paid_invoice_pdf: bool | None = None
    language: _m.LanguageCodeEnum | None = None
    mail: _m.EntityMailSettings | None = None
    payables_ocr_auto_tagging: list[_m.OcrAutoTaggingSettingsRequest] | None = None
    payables_skip_approval_flow: bool | None = None
    payment_priority: _m.PaymentPriorityEnum | None = None
    quote_signature_required: bool | None = None
    receivable_edit_flow: _m.ReceivableEditFlow | None = None
    reminder: _m.RemindersSettings | None = None
    vat_inclusive_discount_mode: _m.VatModeEnum | None = None
    vat_mode: _m.VatModeEnum | None = None


@_model(kw_only=True, eq=False, repr=False)
class TermsOfServiceAcceptanceInput(_Model):
    """When and from where the terms of service were accepted, as sent.

    Attributes:
        date (datetime.datetime | None):
        ip (str | None):
    """

    date: datetime.datetime | None = None
    ip: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class TermsOfServiceAcceptanceOutput(_Model):
    """When and from where the terms of service were accepted, as received.

    Attributes:
        date (datetime.datetime | None):
        ip (str | None):
    """

    date: datetime.datetime | None = None
    ip: str | None = None
