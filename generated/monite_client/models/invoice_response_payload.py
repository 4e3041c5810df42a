from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.counterpart_type import CounterpartType
from ..models.currency_enum import CurrencyEnum
from ..models.invoice_response_payload_type import InvoiceResponsePayloadType
from ..models.language_code_enum import LanguageCodeEnum
from ..models.receivables_status_enum import ReceivablesStatusEnum
from ..models.vat_mode_enum import VatModeEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_datetime,
    read_list,
    read_object,
    write_each,
    write_iso,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.attachment_response import AttachmentResponse
    from ..models.discount_response import DiscountResponse
    from ..models.document_rendering_settings import DocumentRenderingSettings
    from ..models.einvoicing_credentials import EinvoicingCredentials
    from ..models.payment_terms import PaymentTerms
    from ..models.receivable_counterpart_contact import ReceivableCounterpartContact
    from ..models.receivable_counterpart_vat_id_response import ReceivableCounterpartVatIDResponse
    from ..models.receivable_entity_address_schema import ReceivableEntityAddressSchema
    from ..models.receivable_entity_individual import ReceivableEntityIndividual
    from ..models.receivable_entity_organization import ReceivableEntityOrganization
    from ..models.receivable_entity_vat_id_response import ReceivableEntityVatIDResponse
    from ..models.receivables_representation_of_counterpart_address import ReceivablesRepresentationOfCounterpartAddress
    from ..models.receivables_representation_of_entity_bank_account import ReceivablesRepresentationOfEntityBankAccount
    from ..models.related_documents import RelatedDocuments
    from ..models.response_item import ResponseItem
    from ..models.tag_read_schema import TagReadSchema
    from ..models.total_vat_amount_item import TotalVatAmountItem


T = TypeVar("T", bound="InvoiceResponsePayload")


@_attrs_define
class InvoiceResponsePayload:
    """An invoice to a customer.

    Attributes:
        id (UUID):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        amount_due (int): In the minor units of the currency, such as cents.
        amount_paid (int): In the minor units of the currency, such as cents.
        counterpart_id (UUID):
        counterpart_type (CounterpartType): Kind of counterpart.
        currency (CurrencyEnum): Currency as an ISO 4217 code.
        entity (ReceivableEntityIndividual | ReceivableEntityOrganization):
        entity_address (ReceivableEntityAddressSchema): The address of the entity on a receivable.
        file_language (LanguageCodeEnum): Language as an ISO 639-1 code.
        line_items (list[ResponseItem]):
        original_file_language (LanguageCodeEnum): Language as an ISO 639-1 code.
        related_documents (RelatedDocuments): Documents that belong to an invoice.
        status (ReceivablesStatusEnum): State of a receivable.
        total_amount_with_credit_notes (int): In the minor units of the currency, such as cents.
        total_vat_amount (int): In the minor units of the currency, such as cents.
        type_ (InvoiceResponsePayloadType):
        amount_to_pay (int | None | Unset): In the minor units of the currency, such as cents.
        attachments (list[AttachmentResponse] | None | Unset):
        based_on (None | Unset | UUID):
        based_on_document_id (None | str | Unset):
        comment (None | str | Unset):
        commercial_condition_description (None | str | Unset):
        counterpart_billing_address (None | ReceivablesRepresentationOfCounterpartAddress | Unset):
        counterpart_business_type (None | str | Unset):
        counterpart_contact (None | ReceivableCounterpartContact | Unset):
        counterpart_einvoicing_credentials (EinvoicingCredentials | None | Unset):
        counterpart_external_reference (None | str | Unset):
        counterpart_name (None | str | Unset):
        counterpart_shipping_address (None | ReceivablesRepresentationOfCounterpartAddress | Unset):
        counterpart_tax_id (None | str | Unset):
        counterpart_vat_id (None | ReceivableCounterpartVatIDResponse | Unset):
        deduction_amount (int | None | Unset): In the minor units of the currency, such as cents.
        deduction_memo (None | str | Unset):
        discount (DiscountResponse | None | Unset):
        discounted_subtotal (int | None | Unset): In the minor units of the currency, such as cents.
        document_id (None | str | Unset):
        document_rendering (DocumentRenderingSettings | None | Unset):
        due_date (datetime.date | None | Unset):
        einvoice_error_comment (None | str | Unset):
        einvoice_file_url (None | str | Unset):
        entity_bank_account (None | ReceivablesRepresentationOfEntityBankAccount | Unset):
        entity_user_id (None | Unset | UUID):
        entity_vat_id (None | ReceivableEntityVatIDResponse | Unset):
        file_url (None | str | Unset):
        footer (None | str | Unset):
        fulfillment_date (datetime.date | None | Unset):
        is_einvoice (bool | None | Unset): The server's default is False.
        issue_date (datetime.datetime | None | Unset):
        memo (None | str | Unset):
        network_credentials (EinvoicingCredentials | None | Unset):
        original_file_url (None | str | Unset):
        overdue_reminder_id (None | Unset | UUID):
        paid_at (datetime.datetime | None | Unset):
        partner_metadata (Any | Unset):
        payment_page_url (None | str | Unset):
        payment_reminder_id (None | Unset | UUID):
        payment_terms (None | PaymentTerms | Unset):
        project_id (None | Unset | UUID):
        purchase_order (None | str | Unset):
        recurrence_id (None | Unset | UUID):
        subtotal (int | None | Unset): In the minor units of the currency, such as cents.
        subtotal_after_vat (int | None | Unset): In the minor units of the currency, such as cents.
        tags (list[TagReadSchema] | None | Unset): The server's default is [].
        total_amount (int | None | Unset): In the minor units of the currency, such as cents. The server's default is 0.
        total_vat_amounts (list[TotalVatAmountItem] | None | Unset):
        total_withholding_tax (int | None | Unset): In the minor units of the currency, such as cents.
        trade_name (None | str | Unset):
        vat_exempt (bool | None | Unset):
        vat_exemption_rationale (None | str | Unset):
        vat_inclusive_discount_mode (None | Unset | VatModeEnum): The server's default is 'exclusive'.
        vat_mode (None | Unset | VatModeEnum): The server's default is 'exclusive'.
        withholding_tax_rate (int | None | Unset): In percent times 100: 1250 is 12.5 %.
    """

    id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    amount_due: int
    amount_paid: int
    counterpart_id: UUID
    counterpart_type: CounterpartType
    currency: CurrencyEnum
    entity: ReceivableEntityIndividual | ReceivableEntityOrganization
    entity_address: ReceivableEntityAddressSchema
    file_language: LanguageCodeEnum
    line_items: list[ResponseItem]
    original_file_language: LanguageCodeEnum
    related_documents: RelatedDocuments
    status: ReceivablesStatusEnum
    total_amount_with_credit_notes: int
    total_vat_amount: int
    type_: InvoiceResponsePayloadType
    amount_to_pay: int | None | Unset = UNSET
    attachments: list[AttachmentResponse] | None | Unset = UNSET
    based_on: None | Unset | UUID = UNSET
    based_on_document_id: None | str | Unset = UNSET
    comment: None | str | Unset = UNSET
    commercial_condition_description: None | str | Unset = UNSET
    counterpart_billing_address: None | ReceivablesRepresentationOfCounterpartAddress | Unset = UNSET
    counterpart_business_type: None | str | Unset = UNSET
    counterpart_contact: None | ReceivableCounterpartContact | Unset = UNSET
    counterpart_einvoicing_credentials: EinvoicingCredentials | None | Unset = UNSET
    counterpart_external_reference: None | str | Unset = UNSET
    counterpart_name: None | str | Unset = UNSET
    counterpart_shipping_address: None | ReceivablesRepresentationOfCounterpartAddress | Unset = UNSET
    counterpart_tax_id: None | str | Unset = UNSET
    counterpart_vat_id: None | ReceivableCounterpartVatIDResponse | Unset = UNSET
    deduction_amount: int | None | Unset = UNSET
    deduction_memo: None | str | Unset = UNSET
    discount: DiscountResponse | None | Unset = UNSET
    discounted_subtotal: int | None | Unset = UNSET
    document_id: None | str | Unset = UNSET
    document_rendering: DocumentRenderingSettings | None | Unset = UNSET
    due_date: datetime.date | None | Unset = UNSET
    einvoice_error_comment: None | str | Unset = UNSET
    einvoice_file_url: None | str | Unset = UNSET
    entity_bank_account: None | ReceivablesRepresentationOfEntityBankAccount | Unset = UNSET
    entity_user_id: None | Unset | UUID = UNSET
    entity_vat_id: None | ReceivableEntityVatIDResponse | Unset = UNSET
    file_url: None | str | Unset = UNSET
    footer: None | str | Unset = UNSET
    fulfillment_date: datetime.date | None | Unset = UNSET
    is_einvoice: bool | None | Unset = UNSET
    issue_date: datetime.datetime | None | Unset = UNSET
    memo: None | str | Unset = UNSET
    network_credentials: EinvoicingCredentials | None | Unset = UNSET
    original_file_url: None | str | Unset = UNSET
    overdue_reminder_id: None | Unset | UUID = UNSET
    paid_at: datetime.datetime | None | Unset = UNSET
    partner_metadata: Any | Unset = UNSET
    payment_page_url: None | str | Unset = UNSET
    payment_reminder_id: None | Unset | UUID = UNSET
    payment_terms: None | PaymentTerms | Unset = UNSET
    project_id: None | Unset | UUID = UNSET
    purchase_order: None | str | Unset = UNSET
    recurrence_id: None | Unset | UUID = UNSET
    subtotal: int | None | Unset = UNSET
    subtotal_after_vat: int | None | Unset = UNSET
    tags: list[TagReadSchema] | None | Unset = UNSET
    total_amount: int | None | Unset = UNSET
    total_vat_amounts: list[TotalVatAmountItem] | None | Unset = UNSET
    total_withholding_tax: int | None | Unset = UNSET
    trade_name: None | str | Unset = UNSET
    vat_exempt: bool | None | Unset = UNSET
    vat_exemption_rationale: None | str | Unset = UNSET
    vat_inclusive_discount_mode: None | Unset | VatModeEnum = UNSET
    vat_mode: None | Unset | VatModeEnum = UNSET
    withholding_tax_rate: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.discount_response import DiscountResponse  # noqa: PLC0415
        from ..models.document_rendering_settings import DocumentRenderingSettings  # noqa: PLC0415
        from ..models.einvoicing_credentials import EinvoicingCredentials  # noqa: PLC0415
        from ..models.payment_terms import PaymentTerms  # noqa: PLC0415
        from ..models.receivable_counterpart_contact import ReceivableCounterpartContact  # noqa: PLC0415
        from ..models.receivable_counterpart_vat_id_response import ReceivableCounterpartVatIDResponse  # noqa: PLC0415
        from ..models.receivable_entity_organization import ReceivableEntityOrganization  # noqa: PLC0415
        from ..models.receivable_entity_vat_id_response import ReceivableEntityVatIDResponse  # noqa: PLC0415
        from ..models.receivables_representation_of_counterpart_address import (
            ReceivablesRepresentationOfCounterpartAddress,  # noqa: PLC0415
        )
        from ..models.receivables_representation_of_entity_bank_account import (
            ReceivablesRepresentationOfEntityBankAccount,  # noqa: PLC0415
        )

        id = NULL if self.id is None else str(self.id)

        created_at = NULL if self.created_at is None else write_iso(self.created_at)

        updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)

        amount_due = self.amount_due

        amount_paid = self.amount_paid

        counterpart_id = NULL if self.counterpart_id is None else str(self.counterpart_id)

        counterpart_type = NULL if self.counterpart_type is None else write_word(self.counterpart_type)

        currency = NULL if self.currency is None else write_word(self.currency)

        entity: dict[str, Any]
        if isinstance(self.entity, ReceivableEntityOrganization):
            entity = NULL if self.entity is None else write_object(self.entity)
        else:
            entity = NULL if self.entity is None else write_object(self.entity)

        entity_address = NULL if self.entity_address is None else write_object(self.entity_address)

        file_language = NULL if self.file_language is None else write_word(self.file_language)

        line_items = NULL
        if self.line_items is not None:
            line_items = []
            for line_items_item_data in write_each(self.line_items):
                line_items_item = NULL if line_items_item_data is None else write_object(line_items_item_data)
                line_items.append(line_items_item)

        original_file_language = (
            NULL if self.original_file_language is None else write_word(self.original_file_language)
        )

        related_documents = NULL if self.related_documents is None else write_object(self.related_documents)

        status = NULL if self.status is None else write_word(self.status)

        total_amount_with_credit_notes = self.total_amount_with_credit_notes

        total_vat_amount = self.total_vat_amount

        type_ = NULL if self.type_ is None else write_word(self.type_)

        amount_to_pay: int | None | Unset
        if isinstance(self.amount_to_pay, Unset):
            amount_to_pay = UNSET
        else:
            amount_to_pay = self.amount_to_pay

        attachments: list[dict[str, Any]] | None | Unset
        if isinstance(self.attachments, Unset):
            attachments = UNSET
        elif isinstance(self.attachments, list):
            attachments = NULL
            if self.attachments is not None:
                attachments = []
                for attachments_type_0_item_data in write_each(self.attachments):
                    attachments_type_0_item = (
                        NULL if attachments_type_0_item_data is None else write_object(attachments_type_0_item_data)
                    )
                    attachments.append(attachments_type_0_item)

        else:
            attachments = self.attachments

        based_on: None | str | Unset
        if isinstance(self.based_on, Unset):
            based_on = UNSET
        elif isinstance(self.based_on, UUID):
            based_on = NULL if self.based_on is None else str(self.based_on)
        else:
            based_on = self.based_on

        based_on_document_id: None | str | Unset
        if isinstance(self.based_on_document_id, Unset):
            based_on_document_id = UNSET
        else:
            based_on_document_id = self.based_on_document_id

        comment: None | str | Unset
        if isinstance(self.comment, Unset):
            comment = UNSET
        else:
            comment = self.comment

        commercial_condition_description: None | str | Unset
        if isinstance(self.commercial_condition_description, Unset):
            commercial_condition_description = UNSET
        else:
            commercial_condition_description = self.commercial_condition_description

        counterpart_billing_address: dict[str, Any] | None | Unset
        if isinstance(self.counterpart_billing_address, Unset):
            counterpart_billing_address = UNSET
        elif isinstance(self.counterpart_billing_address, ReceivablesRepresentationOfCounterpartAddress):
            counterpart_billing_address = (
                NULL if self.counterpart_billing_address is None else write_object(self.counterpart_billing_address)
            )
        else:
            counterpart_billing_address = self.counterpart_billing_address

        counterpart_business_type: None | str | Unset
        if isinstance(self.counterpart_business_type, Unset):
            counterpart_business_type = UNSET
        else:
            counterpart_business_type = self.counterpart_business_type

        counterpart_contact: dict[str, Any] | None | Unset
        if isinstance(self.counterpart_contact, Unset):
            counterpart_contact = UNSET
        elif isinstance(self.counterpart_contact, ReceivableCounterpartContact):
            counterpart_contact = NULL if self.counterpart_contact is None else write_object(self.counterpart_contact)
        else:
            counterpart_contact = self.counterpart_contact

        counterpart_einvoicing_credentials: dict[str, Any] | None | Unset
        if isinstance(self.counterpart_einvoicing_credentials, Unset):
            counterpart_einvoicing_credentials = UNSET
        elif isinstance(self.counterpart_einvoicing_credentials, EinvoicingCredentials):
            counterpart_einvoicing_credentials = (
                NULL
                if self.counterpart_einvoicing_credentials is None
                else write_object(self.counterpart_einvoicing_credentials)
            )
        else:
            counterpart_einvoicing_credentials = self.counterpart_einvoicing_credentials

        counterpart_external_reference: None | str | Unset
        if isinstance(self.counterpart_external_reference, Unset):
            counterpart_external_reference = UNSET
        else:
            counterpart_external_reference = self.counterpart_external_reference

        counterpart_name: None | str | Unset
        if isinstance(self.counterpart_name, Unset):
            counterpart_name = UNSET
        else:
            counterpart_name = self.counterpart_name

        counterpart_shipping_address: dict[str, Any] | None | Unset
        if isinstance(self.counterpart_shipping_address, Unset):
            counterpart_shipping_address = UNSET
        elif isinstance(self.counterpart_shipping_address, ReceivablesRepresentationOfCounterpartAddress):
            counterpart_shipping_address = (
                NULL if self.counterpart_shipping_address is None else write_object(self.counterpart_shipping_address)
            )
        else:
            counterpart_shipping_address = self.counterpart_shipping_address

        counterpart_tax_id: None | str | Unset
        if isinstance(self.counterpart_tax_id, Unset):
            counterpart_tax_id = UNSET
        else:
            counterpart_tax_id = self.counterpart_tax_id

        counterpart_vat_id: dict[str, Any] | None | Unset
        if isinstance(self.counterpart_vat_id, Unset):
            counterpart_vat_id = UNSET
        elif isinstance(self.counterpart_vat_id, ReceivableCounterpartVatIDResponse):
            counterpart_vat_id = NULL if self.counterpart_vat_id is None else write_object(self.counterpart_vat_id)
        else:
            counterpart_vat_id = self.counterpart_vat_id

        deduction_amount: int | None | Unset
        if isinstance(self.deduction_amount, Unset):
            deduction_amount = UNSET
        else:
            deduction_amount = self.deduction_amount

        deduction_memo: None | str | Unset
        if isinstance(self.deduction_memo, Unset):
            deduction_memo = UNSET
        else:
            deduction_memo = self.deduction_memo

        discount: dict[str, Any] | None | Unset
        if isinstance(self.discount, Unset):
            discount = UNSET
        elif isinstance(self.discount, DiscountResponse):
            discount = NULL if self.discount is None else write_object(self.discount)
        else:
            discount = self.discount

        discounted_subtotal: int | None | Unset
        if isinstance(self.discounted_subtotal, Unset):
            discounted_subtotal = UNSET
        else:
            discounted_subtotal = self.discounted_subtotal

        document_id: None | str | Unset
        if isinstance(self.document_id, Unset):
            document_id = UNSET
        else:
            document_id = self.document_id

        document_rendering: dict[str, Any] | None | Unset
        if isinstance(self.document_rendering, Unset):
            document_rendering = UNSET
        elif isinstance(self.document_rendering, DocumentRenderingSettings):
            document_rendering = NULL if self.document_rendering is None else write_object(self.document_rendering)
        else:
            document_rendering = self.document_rendering

        due_date: None | str | Unset
        if isinstance(self.due_date, Unset):
            due_date = UNSET
        elif isinstance(self.due_date, datetime.date):
            due_date = NULL if self.due_date is None else write_iso(self.due_date)
        else:
            due_date = self.due_date

        einvoice_error_comment: None | str | Unset
        if isinstance(self.einvoice_error_comment, Unset):
            einvoice_error_comment = UNSET
        else:
            einvoice_error_comment = self.einvoice_error_comment

        einvoice_file_url: None | str | Unset
        if isinstance(self.einvoice_file_url, Unset):
            einvoice_file_url = UNSET
        else:
            einvoice_file_url = self.einvoice_file_url

        entity_bank_account: dict[str, Any] | None | Unset
        if isinstance(self.entity_bank_account, Unset):
            entity_bank_account = UNSET
        elif isinstance(self.entity_bank_account, ReceivablesRepresentationOfEntityBankAccount):
            entity_bank_account = NULL if self.entity_bank_account is None else write_object(self.entity_bank_account)
        else:
            entity_bank_account = self.entity_bank_account

        entity_user_id: None | str | Unset
        if isinstance(self.entity_user_id, Unset):
            entity_user_id = UNSET
        elif isinstance(self.entity_user_id, UUID):
            entity_user_id = NULL if self.entity_user_id is None else str(self.entity_user_id)
        else:
            entity_user_id = self.entity_user_id

        entity_vat_id: dict[str, Any] | None | Unset
        if isinstance(self.entity_vat_id, Unset):
            entity_vat_id = UNSET
        elif isinstance(self.entity_vat_id, ReceivableEntityVatIDResponse):
            entity_vat_id = NULL if self.entity_vat_id is None else write_object(self.entity_vat_id)
        else:
            entity_vat_id = self.entity_vat_id

        file_url: None | str | Unset
        if isinstance(self.file_url, Unset):
            file_url = UNSET
        else:
            file_url = self.file_url

        footer: None | str | Unset
        if isinstance(self.footer, Unset):
            footer = UNSET
        else:
            footer = self.footer

        fulfillment_date: None | str | Unset
        if isinstance(self.fulfillment_date, Unset):
            fulfillment_date = UNSET
        elif isinstance(self.fulfillment_date, datetime.date):
            fulfillment_date = NULL if self.fulfillment_date is None else write_iso(self.fulfillment_date)
        else:
            fulfillment_date = self.fulfillment_date

        is_einvoice: bool | None | Unset
        if isinstance(self.is_einvoice, Unset):
            is_einvoice = UNSET
        else:
            is_einvoice = self.is_einvoice

        issue_date: None | str | Unset
        if isinstance(self.issue_date, Unset):
            issue_date = UNSET
        elif isinstance(self.issue_date, datetime.datetime):
            issue_date = NULL if self.issue_date is None else write_iso(self.issue_date)
        else:
            issue_date = self.issue_date

        memo: None | str | Unset
        if isinstance(self.memo, Unset):
            memo = UNSET
        else:
            memo = self.memo

        network_credentials: dict[str, Any] | None | Unset
        if isinstance(self.network_credentials, Unset):
            network_credentials = UNSET
        elif isinstance(self.network_credentials, EinvoicingCredentials):
            network_credentials = NULL if self.network_credentials is None else write_object(self.network_credentials)
        else:
            network_credentials = self.network_credentials

        original_file_url: None | str | Unset
        if isinstance(self.original_file_url, Unset):
            original_file_url = UNSET
        else:
            original_file_url = self.original_file_url

        overdue_reminder_id: None | str | Unset
        if isinstance(self.overdue_reminder_id, Unset):
            overdue_reminder_id = UNSET
        elif isinstance(self.overdue_reminder_id, UUID):
            overdue_reminder_id = NULL if self.overdue_reminder_id is None else str(self.overdue_reminder_id)
        else:
            overdue_reminder_id = self.overdue_reminder_id

        paid_at: None | str | Unset
        if isinstance(self.paid_at, Unset):
            paid_at = UNSET
        elif isinstance(self.paid_at, datetime.datetime):
            paid_at = NULL if self.paid_at is None else write_iso(self.paid_at)
        else:
            paid_at = self.paid_at

        partner_metadata = self.partner_metadata

        payment_page_url: None | str | Unset
        if isinstance(self.payment_page_url, Unset):
            payment_page_url = UNSET
        else:
            payment_page_url = self.payment_page_url

        payment_reminder_id: None | str | Unset
        if isinstance(self.payment_reminder_id, Unset):
            payment_reminder_id = UNSET
        elif isinstance(self.payment_reminder_id, UUID):
            payment_reminder_id = NULL if self.payment_reminder_id is None else str(self.payment_reminder_id)
        else:
            payment_reminder_id = self.payment_reminder_id

        payment_terms: dict[str, Any] | None | Unset
        if isinstance(self.payment_terms, Unset):
            payment_terms = UNSET
        elif isinstance(self.payment_terms, PaymentTerms):
            payment_terms = NULL if self.payment_terms is None else write_object(self.payment_terms)
        else:
            payment_terms = self.payment_terms

        project_id: None | str | Unset
        if isinstance(self.project_id, Unset):
            project_id = UNSET
        elif isinstance(self.project_id, UUID):
            project_id = NULL if self.project_id is None else str(self.project_id)
        else:
            project_id = self.project_id

        purchase_order: None | str | Unset
        if isinstance(self.purchase_order, Unset):
            purchase_order = UNSET
        else:
            purchase_order = self.purchase_order

        recurrence_id: None | str | Unset
        if isinstance(self.recurrence_id, Unset):
            recurrence_id = UNSET
        elif isinstance(self.recurrence_id, UUID):
            recurrence_id = NULL if self.recurrence_id is None else str(self.recurrence_id)
        else:
            recurrence_id = self.recurrence_id

        subtotal: int | None | Unset
        if isinstance(self.subtotal, Unset):
            subtotal = UNSET
        else:
            subtotal = self.subtotal

        subtotal_after_vat: int | None | Unset
        if isinstance(self.subtotal_after_vat, Unset):
            subtotal_after_vat = UNSET
        else:
            subtotal_after_vat = self.subtotal_after_vat

        tags: list[dict[str, Any]] | None | Unset
        if isinstance(self.tags, Unset):
            tags = UNSET
        elif isinstance(self.tags, list):
            tags = NULL
            if self.tags is not None:
                tags = []
                for tags_type_0_item_data in write_each(self.tags):
                    tags_type_0_item = NULL if tags_type_0_item_data is None else write_object(tags_type_0_item_data)
                    tags.append(tags_type_0_item)

        else:
            tags = self.tags

        total_amount: int | None | Unset
        if isinstance(self.total_amount, Unset):
            total_amount = UNSET
        else:
            total_amount = self.total_amount

        total_vat_amounts: list[dict[str, Any]] | None | Unset
        if isinstance(self.total_vat_amounts, Unset):
            total_vat_amounts = UNSET
        elif isinstance(self.total_vat_amounts, list):
            total_vat_amounts = NULL
            if self.total_vat_amounts is not None:
                total_vat_amounts = []
                for total_vat_amounts_type_0_item_data in write_each(self.total_vat_amounts):
                    total_vat_amounts_type_0_item = (
                        NULL
                        if total_vat_amounts_type_0_item_data is None
                        else write_object(total_vat_amounts_type_0_item_data)
                    )
                    total_vat_amounts.append(total_vat_amounts_type_0_item)

        else:
            total_vat_amounts = self.total_vat_amounts

        total_withholding_tax: int | None | Unset
        if isinstance(self.total_withholding_tax, Unset):
            total_withholding_tax = UNSET
        else:
            total_withholding_tax = self.total_withholding_tax

        trade_name: None | str | Unset
        if isinstance(self.trade_name, Unset):
            trade_name = UNSET
        else:
            trade_name = self.trade_name

        vat_exempt: bool | None | Unset
        if isinstance(self.vat_exempt, Unset):
            vat_exempt = UNSET
        else:
            vat_exempt = self.vat_exempt

        vat_exemption_rationale: None | str | Unset
        if isinstance(self.vat_exemption_rationale, Unset):
            vat_exemption_rationale = UNSET
        else:
            vat_exemption_rationale = self.vat_exemption_rationale

        vat_inclusive_discount_mode: None | str | Unset
        if isinstance(self.vat_inclusive_discount_mode, Unset):
            vat_inclusive_discount_mode = UNSET
        elif isinstance(self.vat_inclusive_discount_mode, VatModeEnum):
            vat_inclusive_discount_mode = (
                NULL if self.vat_inclusive_discount_mode is None else write_word(self.vat_inclusive_discount_mode)
            )
        else:
            vat_inclusive_discount_mode = self.vat_inclusive_discount_mode

        vat_mode: None | str | Unset
        if isinstance(self.vat_mode, Unset):
            vat_mode = UNSET
        elif isinstance(self.vat_mode, VatModeEnum):
            vat_mode = NULL if self.vat_mode is None else write_word(self.vat_mode)
        else:
            vat_mode = self.vat_mode

        withholding_tax_rate: int | None | Unset
        if isinstance(self.withholding_tax_rate, Unset):
            withholding_tax_rate = UNSET
        else:
            withholding_tax_rate = self.withholding_tax_rate

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "created_at": created_at,
                "updated_at": updated_at,
                "amount_due": amount_due,
                "amount_paid": amount_paid,
                "counterpart_id": counterpart_id,
                "counterpart_type": counterpart_type,
                "currency": currency,
                "entity": entity,
                "entity_address": entity_address,
                "file_language": file_language,
                "line_items": line_items,
                "original_file_language": original_file_language,
                "related_documents": related_documents,
                "status": status,
                "total_amount_with_credit_notes": total_amount_with_credit_notes,
                "total_vat_amount": total_vat_amount,
                "type": type_,
            }
        )
        if amount_to_pay is not UNSET:
            field_dict["amount_to_pay"] = amount_to_pay
        if attachments is not UNSET:
            field_dict["attachments"] = attachments
        if based_on is not UNSET:
            field_dict["based_on"] = based_on
        if based_on_document_id is not UNSET:
            field_dict["based_on_document_id"] = based_on_document_id
        if comment is not UNSET:
            field_dict["comment"] = comment
        if commercial_condition_description is not UNSET:
            field_dict["commercial_condition_description"] = commercial_condition_description
        if counterpart_billing_address is not UNSET:
            field_dict["counterpart_billing_address"] = counterpart_billing_address
        if counterpart_business_type is not UNSET:
            field_dict["counterpart_business_type"] = counterpart_business_type
        if counterpart_contact is not UNSET:
            field_dict["counterpart_contact"] = counterpart_contact
        if counterpart_einvoicing_credentials is not UNSET:
            field_dict["counterpart_einvoicing_credentials"] = counterpart_einvoicing_credentials
        if counterpart_external_reference is not UNSET:
            field_dict["counterpart_external_reference"] = counterpart_external_reference
        if counterpart_name is not UNSET:
            field_dict["counterpart_name"] = counterpart_name
        if counterpart_shipping_address is not UNSET:
            field_dict["counterpart_shipping_address"] = counterpart_shipping_address
        if counterpart_tax_id is not UNSET:
            field_dict["counterpart_tax_id"] = counterpart_tax_id
        if counterpart_vat_id is not UNSET:
            field_dict["counterpart_vat_id"] = counterpart_vat_id
        if deduction_amount is not UNSET:
            field_dict["deduction_amount"] = deduction_amount
        if deduction_memo is not UNSET:
            field_dict["deduction_memo"] = deduction_memo
        if discount is not UNSET:
            field_dict["discount"] = discount
        if discounted_subtotal is not UNSET:
            field_dict["discounted_subtotal"] = discounted_subtotal
        if document_id is not UNSET:
            field_dict["document_id"] = document_id
        if document_rendering is not UNSET:
            field_dict["document_rendering"] = document_rendering
        if due_date is not UNSET:
            field_dict["due_date"] = due_date
        if einvoice_error_comment is not UNSET:
            field_dict["einvoice_error_comment"] = einvoice_error_comment
        if einvoice_file_url is not UNSET:
            field_dict["einvoice_file_url"] = einvoice_file_url
        if entity_bank_account is not UNSET:
            field_dict["entity_bank_account"] = entity_bank_account
        if entity_user_id is not UNSET:
            field_dict["entity_user_id"] = entity_user_id
        if entity_vat_id is not UNSET:
            field_dict["entity_vat_id"] = entity_vat_id
        if file_url is not UNSET:
            field_dict["file_url"] = file_url
        if footer is not UNSET:
            field_dict["footer"] = footer
        if fulfillment_date is not UNSET:
            field_dict["fulfillment_date"] = fulfillment_date
        if is_einvoice is not UNSET:
            field_dict["is_einvoice"] = is_einvoice
        if issue_date is not UNSET:
            field_dict["issue_date"] = issue_date
        if memo is not UNSET:
            field_dict["memo"] = memo
        if network_credentials is not UNSET:
            field_dict["network_credentials"] = network_credentials
        if original_file_url is not UNSET:
            field_dict["original_file_url"] = original_file_url
        if overdue_reminder_id is not UNSET:
            field_dict["overdue_reminder_id"] = overdue_reminder_id
        if paid_at is not UNSET:
            field_dict["paid_at"] = paid_at
        if partner_metadata is not UNSET:
            field_dict["partner_metadata"] = partner_metadata
        if payment_page_url is not UNSET:
            field_dict["payment_page_url"] = payment_page_url
        if payment_reminder_id is not UNSET:
            field_dict["payment_reminder_id"] = payment_reminder_id
        if payment_terms is not UNSET:
            field_dict["payment_terms"] = payment_terms
        if project_id is not UNSET:
            field_dict["project_id"] = project_id
        if purchase_order is not UNSET:
            field_dict["purchase_order"] = purchase_order
        if recurrence_id is not UNSET:
            field_dict["recurrence_id"] = recurrence_id
        if subtotal is not UNSET:
            field_dict["subtotal"] = subtotal
        if subtotal_after_vat is not UNSET:
            field_dict["subtotal_after_vat"] = subtotal_after_vat
        if tags is not UNSET:
            field_dict["tags"] = tags
        if total_amount is not UNSET:
            field_dict["total_amount"] = total_amount
        if total_vat_amounts is not UNSET:
            field_dict["total_vat_amounts"] = total_vat_amounts
        if total_withholding_tax is not UNSET:
            field_dict["total_withholding_tax"] = total_withholding_tax
        if trade_name is not UNSET:
            field_dict["trade_name"] = trade_name
        if vat_exempt is not UNSET:
            field_dict["vat_exempt"] = vat_exempt
        if vat_exemption_rationale is not UNSET:
            field_dict["vat_exemption_rationale"] = vat_exemption_rationale
        if vat_inclusive_discount_mode is not UNSET:
            field_dict["vat_inclusive_discount_mode"] = vat_inclusive_discount_mode
        if vat_mode is not UNSET:
            field_dict["vat_mode"] = vat_mode
        if withholding_tax_rate is not UNSET:
            field_dict["withholding_tax_rate"] = withholding_tax_rate

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _created_at = d.pop("created_at")
        created_at = NULL if _created_at is None else read_datetime(_created_at)

        _updated_at = d.pop("updated_at")
        updated_at = NULL if _updated_at is None else read_datetime(_updated_at)

        amount_due = d.pop("amount_due")

        amount_paid = d.pop("amount_paid")

        _counterpart_id = d.pop("counterpart_id")
        counterpart_id = NULL if _counterpart_id is None else UUID(_counterpart_id)

        _counterpart_type = d.pop("counterpart_type")
        counterpart_type = NULL if _counterpart_type is None else CounterpartType(_counterpart_type)

        _currency = d.pop("currency")
        currency = NULL if _currency is None else CurrencyEnum(_currency)

        def _parse_entity(data: object) -> ReceivableEntityIndividual | ReceivableEntityOrganization:
            if isinstance(data, dict) and (data.get("type") in ["organization"]):
                _entity_type_0 = data
                entity_type_0 = (
                    NULL if _entity_type_0 is None else __models.ReceivableEntityOrganization.from_dict(_entity_type_0)
                )

                return entity_type_0
            if isinstance(data, dict) and (data.get("type") in ["individual"]):
                _entity_type_1 = data
                entity_type_1 = (
                    NULL if _entity_type_1 is None else __models.ReceivableEntityIndividual.from_dict(_entity_type_1)
                )

                return entity_type_1
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _entity_type_0 = data
                entity_type_0 = (
                    NULL if _entity_type_0 is None else __models.ReceivableEntityOrganization.from_dict(_entity_type_0)
                )

                return entity_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            _entity_type_1 = data
            entity_type_1 = (
                NULL if _entity_type_1 is None else __models.ReceivableEntityIndividual.from_dict(_entity_type_1)
            )

            return entity_type_1

        entity = _parse_entity(d.pop("entity"))

        _entity_address = d.pop("entity_address")
        entity_address = (
            NULL if _entity_address is None else __models.ReceivableEntityAddressSchema.from_dict(_entity_address)
        )

        _file_language = d.pop("file_language")
        file_language = NULL if _file_language is None else LanguageCodeEnum(_file_language)

        _line_items = d.pop("line_items")
        line_items: list[ResponseItem] = NULL
        if _line_items is not None:
            line_items = []
            for line_items_item_data in read_list(_line_items):
                _line_items_item = line_items_item_data
                line_items_item = (
                    NULL if _line_items_item is None else __models.ResponseItem.from_dict(_line_items_item)
                )

                line_items.append(line_items_item)

        _original_file_language = d.pop("original_file_language")
        original_file_language = NULL if _original_file_language is None else LanguageCodeEnum(_original_file_language)

        _related_documents = d.pop("related_documents")
        related_documents = (
            NULL if _related_documents is None else __models.RelatedDocuments.from_dict(_related_documents)
        )

        _status = d.pop("status")
        status = NULL if _status is None else ReceivablesStatusEnum(_status)

        total_amount_with_credit_notes = d.pop("total_amount_with_credit_notes")

        total_vat_amount = d.pop("total_vat_amount")

        _type_ = d.pop("type")
        type_ = NULL if _type_ is None else InvoiceResponsePayloadType(_type_)

        amount_to_pay = d.pop("amount_to_pay", UNSET)

        _attachments = d.pop("attachments", UNSET)
        attachments: list[AttachmentResponse] | None | Unset
        if _attachments is None or isinstance(_attachments, Unset):
            attachments = _attachments
        else:
            _attachments_type_0 = _attachments
            attachments_type_0: list[AttachmentResponse] = NULL
            if _attachments_type_0 is not None:
                attachments_type_0 = []
                for attachments_type_0_item_data in read_list(_attachments_type_0):
                    _attachments_type_0_item = attachments_type_0_item_data
                    attachments_type_0_item = (
                        NULL
                        if _attachments_type_0_item is None
                        else __models.AttachmentResponse.from_dict(_attachments_type_0_item)
                    )

                    attachments_type_0.append(attachments_type_0_item)

            attachments = attachments_type_0

        _based_on = d.pop("based_on", UNSET)
        based_on: None | Unset | UUID
        if _based_on is None or isinstance(_based_on, Unset):
            based_on = _based_on
        else:
            _based_on_type_0 = _based_on
            based_on_type_0 = NULL if _based_on_type_0 is None else UUID(_based_on_type_0)

            based_on = based_on_type_0

        based_on_document_id = d.pop("based_on_document_id", UNSET)

        comment = d.pop("comment", UNSET)

        commercial_condition_description = d.pop("commercial_condition_description", UNSET)

        _counterpart_billing_address = d.pop("counterpart_billing_address", UNSET)
        counterpart_billing_address: None | ReceivablesRepresentationOfCounterpartAddress | Unset
        if _counterpart_billing_address is None or isinstance(_counterpart_billing_address, Unset):
            counterpart_billing_address = _counterpart_billing_address
        else:
            _counterpart_billing_address_type_0 = _counterpart_billing_address
            counterpart_billing_address_type_0 = (
                NULL
                if _counterpart_billing_address_type_0 is None
                else __models.ReceivablesRepresentationOfCounterpartAddress.from_dict(
                    _counterpart_billing_address_type_0
                )
            )

            counterpart_billing_address = counterpart_billing_address_type_0

        counterpart_business_type = d.pop("counterpart_business_type", UNSET)

        _counterpart_contact = d.pop("counterpart_contact", UNSET)
        counterpart_contact: None | ReceivableCounterpartContact | Unset
        if _counterpart_contact is None or isinstance(_counterpart_contact, Unset):
            counterpart_contact = _counterpart_contact
        else:
            _counterpart_contact_type_0 = _counterpart_contact
            counterpart_contact_type_0 = (
                NULL
                if _counterpart_contact_type_0 is None
                else __models.ReceivableCounterpartContact.from_dict(_counterpart_contact_type_0)
            )

            counterpart_contact = counterpart_contact_type_0

        _counterpart_einvoicing_credentials = d.pop("counterpart_einvoicing_credentials", UNSET)
        counterpart_einvoicing_credentials: EinvoicingCredentials | None | Unset
        if _counterpart_einvoicing_credentials is None or isinstance(_counterpart_einvoicing_credentials, Unset):
            counterpart_einvoicing_credentials = _counterpart_einvoicing_credentials
        else:
            _counterpart_einvoicing_credentials_type_0 = _counterpart_einvoicing_credentials
            counterpart_einvoicing_credentials_type_0 = (
                NULL
                if _counterpart_einvoicing_credentials_type_0 is None
                else __models.EinvoicingCredentials.from_dict(_counterpart_einvoicing_credentials_type_0)
            )

            counterpart_einvoicing_credentials = counterpart_einvoicing_credentials_type_0

        counterpart_external_reference = d.pop("counterpart_external_reference", UNSET)

        counterpart_name = d.pop("counterpart_name", UNSET)

        _counterpart_shipping_address = d.pop("counterpart_shipping_address", UNSET)
        counterpart_shipping_address: None | ReceivablesRepresentationOfCounterpartAddress | Unset
        if _counterpart_shipping_address is None or isinstance(_counterpart_shipping_address, Unset):
            counterpart_shipping_address = _counterpart_shipping_address
        else:
            _counterpart_shipping_address_type_0 = _counterpart_shipping_address
            counterpart_shipping_address_type_0 = (
                NULL
                if _counterpart_shipping_address_type_0 is None
                else __models.ReceivablesRepresentationOfCounterpartAddress.from_dict(
                    _counterpart_shipping_address_type_0
                )
            )

            counterpart_shipping_address = counterpart_shipping_address_type_0

        counterpart_tax_id = d.pop("counterpart_tax_id", UNSET)

        _counterpart_vat_id = d.pop("counterpart_vat_id", UNSET)
        counterpart_vat_id: None | ReceivableCounterpartVatIDResponse | Unset
        if _counterpart_vat_id is None or isinstance(_counterpart_vat_id, Unset):
            counterpart_vat_id = _counterpart_vat_id
        else:
            _counterpart_vat_id_type_0 = _counterpart_vat_id
            counterpart_vat_id_type_0 = (
                NULL
                if _counterpart_vat_id_type_0 is None
                else __models.ReceivableCounterpartVatIDResponse.from_dict(_counterpart_vat_id_type_0)
            )

            counterpart_vat_id = counterpart_vat_id_type_0

        deduction_amount = d.pop("deduction_amount", UNSET)

        deduction_memo = d.pop("deduction_memo", UNSET)

        _discount = d.pop("discount", UNSET)
        discount: DiscountResponse | None | Unset
        if _discount is None or isinstance(_discount, Unset):
            discount = _discount
        else:
            _discount_type_0 = _discount
            discount_type_0 = (
                NULL if _discount_type_0 is None else __models.DiscountResponse.from_dict(_discount_type_0)
            )

            discount = discount_type_0

        discounted_subtotal = d.pop("discounted_subtotal", UNSET)

        document_id = d.pop("document_id", UNSET)

        _document_rendering = d.pop("document_rendering", UNSET)
        document_rendering: DocumentRenderingSettings | None | Unset
        if _document_rendering is None or isinstance(_document_rendering, Unset):
            document_rendering = _document_rendering
        else:
            _document_rendering_type_0 = _document_rendering
            document_rendering_type_0 = (
                NULL
                if _document_rendering_type_0 is None
                else __models.DocumentRenderingSettings.from_dict(_document_rendering_type_0)
            )

            document_rendering = document_rendering_type_0

        _due_date = d.pop("due_date", UNSET)
        due_date: datetime.date | None | Unset
        if _due_date is None or isinstance(_due_date, Unset):
            due_date = _due_date
        else:
            _due_date_type_0 = _due_date
            due_date_type_0 = NULL if _due_date_type_0 is None else read_date(_due_date_type_0)

            due_date = due_date_type_0

        einvoice_error_comment = d.pop("einvoice_error_comment", UNSET)

        einvoice_file_url = d.pop("einvoice_file_url", UNSET)

        _entity_bank_account = d.pop("entity_bank_account", UNSET)
        entity_bank_account: None | ReceivablesRepresentationOfEntityBankAccount | Unset
        if _entity_bank_account is None or isinstance(_entity_bank_account, Unset):
            entity_bank_account = _entity_bank_account
        else:
            _entity_bank_account_type_0 = _entity_bank_account
            entity_bank_account_type_0 = (
                NULL
                if _entity_bank_account_type_0 is None
                else __models.ReceivablesRepresentationOfEntityBankAccount.from_dict(_entity_bank_account_type_0)
            )

            entity_bank_account = entity_bank_account_type_0

        _entity_user_id = d.pop("entity_user_id", UNSET)
        entity_user_id: None | Unset | UUID
        if _entity_user_id is None or isinstance(_entity_user_id, Unset):
            entity_user_id = _entity_user_id
        else:
            _entity_user_id_type_0 = _entity_user_id
            entity_user_id_type_0 = NULL if _entity_user_id_type_0 is None else UUID(_entity_user_id_type_0)

            entity_user_id = entity_user_id_type_0

        _entity_vat_id = d.pop("entity_vat_id", UNSET)
        entity_vat_id: None | ReceivableEntityVatIDResponse | Unset
        if _entity_vat_id is None or isinstance(_entity_vat_id, Unset):
            entity_vat_id = _entity_vat_id
        else:
            _entity_vat_id_type_0 = _entity_vat_id
            entity_vat_id_type_0 = (
                NULL
                if _entity_vat_id_type_0 is None
                else __models.ReceivableEntityVatIDResponse.from_dict(_entity_vat_id_type_0)
            )

            entity_vat_id = entity_vat_id_type_0

        file_url = d.pop("file_url", UNSET)

        footer = d.pop("footer", UNSET)

        _fulfillment_date = d.pop("fulfillment_date", UNSET)
        fulfillment_date: datetime.date | None | Unset
        if _fulfillment_date is None or isinstance(_fulfillment_date, Unset):
            fulfillment_date = _fulfillment_date
        else:
            _fulfillment_date_type_0 = _fulfillment_date
            fulfillment_date_type_0 = NULL if _fulfillment_date_type_0 is None else read_date(_fulfillment_date_type_0)

            fulfillment_date = fulfillment_date_type_0

        is_einvoice = d.pop("is_einvoice", UNSET)

        _issue_date = d.pop("issue_date", UNSET)
        issue_date: datetime.datetime | None | Unset
        if _issue_date is None or isinstance(_issue_date, Unset):
            issue_date = _issue_date
        else:
            _issue_date_type_0 = _issue_date
            issue_date_type_0 = NULL if _issue_date_type_0 is None else read_datetime(_issue_date_type_0)

            issue_date = issue_date_type_0

        memo = d.pop("memo", UNSET)

        _network_credentials = d.pop("network_credentials", UNSET)
        network_credentials: EinvoicingCredentials | None | Unset
        if _network_credentials is None or isinstance(_network_credentials, Unset):
            network_credentials = _network_credentials
        else:
            _network_credentials_type_0 = _network_credentials
            network_credentials_type_0 = (
                NULL
                if _network_credentials_type_0 is None
                else __models.EinvoicingCredentials.from_dict(_network_credentials_type_0)
            )

            network_credentials = network_credentials_type_0

        original_file_url = d.pop("original_file_url", UNSET)

        _overdue_reminder_id = d.pop("overdue_reminder_id", UNSET)
        overdue_reminder_id: None | Unset | UUID
        if _overdue_reminder_id is None or isinstance(_overdue_reminder_id, Unset):
            overdue_reminder_id = _overdue_reminder_id
        else:
            _overdue_reminder_id_type_0 = _overdue_reminder_id
            overdue_reminder_id_type_0 = (
                NULL if _overdue_reminder_id_type_0 is None else UUID(_overdue_reminder_id_type_0)
            )

            overdue_reminder_id = overdue_reminder_id_type_0

        _paid_at = d.pop("paid_at", UNSET)
        paid_at: datetime.datetime | None | Unset
        if _paid_at is None or isinstance(_paid_at, Unset):
            paid_at = _paid_at
        else:
            _paid_at_type_0 = _paid_at
            paid_at_type_0 = NULL if _paid_at_type_0 is None else read_datetime(_paid_at_type_0)

            paid_at = paid_at_type_0

        partner_metadata = d.pop("partner_metadata", UNSET)

        payment_page_url = d.pop("payment_page_url", UNSET)

        _payment_reminder_id = d.pop("payment_reminder_id", UNSET)
        payment_reminder_id: None | Unset | UUID
        if _payment_reminder_id is None or isinstance(_payment_reminder_id, Unset):
            payment_reminder_id = _payment_reminder_id
        else:
            _payment_reminder_id_type_0 = _payment_reminder_id
            payment_reminder_id_type_0 = (
                NULL if _payment_reminder_id_type_0 is None else UUID(_payment_reminder_id_type_0)
            )

            payment_reminder_id = payment_reminder_id_type_0

        _payment_terms = d.pop("payment_terms", UNSET)
        payment_terms: None | PaymentTerms | Unset
        if _payment_terms is None or isinstance(_payment_terms, Unset):
            payment_terms = _payment_terms
        else:
            _payment_terms_type_0 = _payment_terms
            payment_terms_type_0 = (
                NULL if _payment_terms_type_0 is None else __models.PaymentTerms.from_dict(_payment_terms_type_0)
            )

            payment_terms = payment_terms_type_0

        _project_id = d.pop("project_id", UNSET)
        project_id: None | Unset | UUID
        if _project_id is None or isinstance(_project_id, Unset):
            project_id = _project_id
        else:
            _project_id_type_0 = _project_id
            project_id_type_0 = NULL if _project_id_type_0 is None else UUID(_project_id_type_0)

            project_id = project_id_type_0

        purchase_order = d.pop("purchase_order", UNSET)

        _recurrence_id = d.pop("recurrence_id", UNSET)
        recurrence_id: None | Unset | UUID
        if _recurrence_id is None or isinstance(_recurrence_id, Unset):
            recurrence_id = _recurrence_id
        else:
            _recurrence_id_type_0 = _recurrence_id
            recurrence_id_type_0 = NULL if _recurrence_id_type_0 is None else UUID(_recurrence_id_type_0)

            recurrence_id = recurrence_id_type_0

        subtotal = d.pop("subtotal", UNSET)

        subtotal_after_vat = d.pop("subtotal_after_vat", UNSET)

        _tags = d.pop("tags", UNSET)
        tags: list[TagReadSchema] | None | Unset
        if _tags is None or isinstance(_tags, Unset):
            tags = _tags
        else:
            _tags_type_0 = _tags
            tags_type_0: list[TagReadSchema] = NULL
            if _tags_type_0 is not None:
                tags_type_0 = []
                for tags_type_0_item_data in read_list(_tags_type_0):
                    _tags_type_0_item = tags_type_0_item_data
                    tags_type_0_item = (
                        NULL if _tags_type_0_item is None else __models.TagReadSchema.from_dict(_tags_type_0_item)
                    )

                    tags_type_0.append(tags_type_0_item)

            tags = tags_type_0

        total_amount = d.pop("total_amount", UNSET)

        _total_vat_amounts = d.pop("total_vat_amounts", UNSET)
        total_vat_amounts: list[TotalVatAmountItem] | None | Unset
        if _total_vat_amounts is None or isinstance(_total_vat_amounts, Unset):
            total_vat_amounts = _total_vat_amounts
        else:
            _total_vat_amounts_type_0 = _total_vat_amounts
            total_vat_amounts_type_0: list[TotalVatAmountItem] = NULL
            if _total_vat_amounts_type_0 is not None:
                total_vat_amounts_type_0 = []
                for total_vat_amounts_type_0_item_data in read_list(_total_vat_amounts_type_0):
                    _total_vat_amounts_type_0_item = total_vat_amounts_type_0_item_data
                    total_vat_amounts_type_0_item = (
                        NULL
                        if _total_vat_amounts_type_0_item is None
                        else __models.TotalVatAmountItem.from_dict(_total_vat_amounts_type_0_item)
                    )

                    total_vat_amounts_type_0.append(total_vat_amounts_type_0_item)

            total_vat_amounts = total_vat_amounts_type_0

        total_withholding_tax = d.pop("total_withholding_tax", UNSET)

        trade_name = d.pop("trade_name", UNSET)

        vat_exempt = d.pop("vat_exempt", UNSET)

        vat_exemption_rationale = d.pop("vat_exemption_rationale", UNSET)

        _vat_inclusive_discount_mode = d.pop("vat_inclusive_discount_mode", UNSET)
        vat_inclusive_discount_mode: None | Unset | VatModeEnum
        if _vat_inclusive_discount_mode is None or isinstance(_vat_inclusive_discount_mode, Unset):
            vat_inclusive_discount_mode = _vat_inclusive_discount_mode
        else:
            _vat_inclusive_discount_mode_type_0 = _vat_inclusive_discount_mode
            vat_inclusive_discount_mode_type_0 = (
                NULL
                if _vat_inclusive_discount_mode_type_0 is None
                else VatModeEnum(_vat_inclusive_discount_mode_type_0)
            )

            vat_inclusive_discount_mode = vat_inclusive_discount_mode_type_0

        _vat_mode = d.pop("vat_mode", UNSET)
        vat_mode: None | Unset | VatModeEnum
        if _vat_mode is None or isinstance(_vat_mode, Unset):
            vat_mode = _vat_mode
        else:
            _vat_mode_type_0 = _vat_mode
            vat_mode_type_0 = NULL if _vat_mode_type_0 is None else VatModeEnum(_vat_mode_type_0)

            vat_mode = vat_mode_type_0

        withholding_tax_rate = d.pop("withholding_tax_rate", UNSET)

        invoice_response_payload = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            amount_due=amount_due,
            amount_paid=amount_paid,
            counterpart_id=counterpart_id,
            counterpart_type=counterpart_type,
            currency=currency,
            entity=entity,
            entity_address=entity_address,
            file_language=file_language,
            line_items=line_items,
            original_file_language=original_file_language,
            related_documents=related_documents,
            status=status,
            total_amount_with_credit_notes=total_amount_with_credit_notes,
            total_vat_amount=total_vat_amount,
            type_=type_,
            amount_to_pay=amount_to_pay,
            attachments=attachments,
            based_on=based_on,
            based_on_document_id=based_on_document_id,
            comment=comment,
            commercial_condition_description=commercial_condition_description,
            counterpart_billing_address=counterpart_billing_address,
            counterpart_business_type=counterpart_business_type,
            counterpart_contact=counterpart_contact,
            counterpart_einvoicing_credentials=counterpart_einvoicing_credentials,
            counterpart_external_reference=counterpart_external_reference,
            counterpart_name=counterpart_name,
            counterpart_shipping_address=counterpart_shipping_address,
            counterpart_tax_id=counterpart_tax_id,
            counterpart_vat_id=counterpart_vat_id,
            deduction_amount=deduction_amount,
            deduction_memo=deduction_memo,
            discount=discount,
            discounted_subtotal=discounted_subtotal,
            document_id=document_id,
            document_rendering=document_rendering,
            due_date=due_date,
            einvoice_error_comment=einvoice_error_comment,
            einvoice_file_url=einvoice_file_url,
            entity_bank_account=entity_bank_account,
            entity_user_id=entity_user_id,
            entity_vat_id=entity_vat_id,
            file_url=file_url,
            footer=footer,
            fulfillment_date=fulfillment_date,
            is_einvoice=is_einvoice,
            issue_date=issue_date,
            memo=memo,
            network_credentials=network_credentials,
            original_file_url=original_file_url,
            overdue_reminder_id=overdue_reminder_id,
            paid_at=paid_at,
            partner_metadata=partner_metadata,
            payment_page_url=payment_page_url,
            payment_reminder_id=payment_reminder_id,
            payment_terms=payment_terms,
            project_id=project_id,
            purchase_order=purchase_order,
            recurrence_id=recurrence_id,
            subtotal=subtotal,
            subtotal_after_vat=subtotal_after_vat,
            tags=tags,
            total_amount=total_amount,
            total_vat_amounts=total_vat_amounts,
            total_withholding_tax=total_withholding_tax,
            trade_name=trade_name,
            vat_exempt=vat_exempt,
            vat_exemption_rationale=vat_exemption_rationale,
            vat_inclusive_discount_mode=vat_inclusive_discount_mode,
            vat_mode=vat_mode,
            withholding_tax_rate=withholding_tax_rate,
        )

        invoice_response_payload.additional_properties = d
        return invoice_response_payload

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

    # Python would ask for the members 0, 1, 2, ... instead.
    __iter__ = None
