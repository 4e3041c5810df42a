from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.currency_enum import CurrencyEnum
from ..models.ocr_status_enum import OcrStatusEnum
from ..models.payable_origin_enum import PayableOriginEnum
from ..models.payable_state_enum import PayableStateEnum
from ..models.source_of_payable_data_enum import SourceOfPayableDataEnum
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
    from ..models.counterpart_raw_data import CounterpartRawData
    from ..models.file_schema import FileSchema
    from ..models.ocr_recognition_response import OcrRecognitionResponse
    from ..models.ocr_response_invoice_receipt_data import OCRResponseInvoiceReceiptData
    from ..models.payable_credit_note_data import PayableCreditNoteData
    from ..models.payable_currency_exchange import PayableCurrencyExchange
    from ..models.payable_payment_terms_create_payload import PayablePaymentTermsCreatePayload
    from ..models.suggested_payment_term import SuggestedPaymentTerm
    from ..models.tag_read_schema import TagReadSchema


T = TypeVar("T", bound="PayableResponseSchema")


@_attrs_define
class PayableResponseSchema:
    """A bill that the entity has to pay.

    Attributes:
        id (UUID):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        credit_notes (list[PayableCreditNoteData]):
        entity_id (UUID):
        payable_origin (PayableOriginEnum): Where a payable came from.
        source_of_payable_data (SourceOfPayableDataEnum): Where the data of a payable came from.
        status (PayableStateEnum): State of a payable, from draft to paid.
        amount_due (int | None | Unset): In the minor units of the currency, such as cents.
        amount_paid (int | None | Unset): In the minor units of the currency, such as cents.
        amount_to_pay (int | None | Unset): In the minor units of the currency, such as cents.
        approval_policy_id (None | Unset | UUID):
        counterpart (CounterpartRawData | None | Unset):
        counterpart_address_id (None | Unset | UUID):
        counterpart_bank_account_id (None | Unset | UUID):
        counterpart_id (None | Unset | UUID):
        counterpart_raw_data (CounterpartRawData | None | Unset):
        counterpart_vat_id_id (None | Unset | UUID):
        created_by_role_id (None | Unset | UUID):
        currency (CurrencyEnum | None | Unset):
        currency_exchange (None | PayableCurrencyExchange | Unset):
        description (None | str | Unset):
        discount (int | None | Unset): In the minor units of the currency, such as cents.
        document_id (None | str | Unset):
        due_date (datetime.date | None | Unset):
        file (FileSchema | None | Unset):
        file_id (None | Unset | UUID):
        issued_at (datetime.date | None | Unset):
        marked_as_paid_by_entity_user_id (None | Unset | UUID):
        marked_as_paid_with_comment (None | str | Unset):
        ocr_request_id (None | Unset | UUID):
        ocr_status (None | OcrStatusEnum | Unset):
        other_extracted_data (None | OcrRecognitionResponse | OCRResponseInvoiceReceiptData | Unset):
        paid_at (datetime.datetime | None | Unset):
        partner_metadata (Any | Unset):
        payment_terms (None | PayablePaymentTermsCreatePayload | Unset):
        project_id (None | Unset | UUID):
        purchase_order_id (None | Unset | UUID):
        sender (None | str | Unset):
        subtotal (int | None | Unset): In the minor units of the currency, such as cents.
        suggested_payment_term (None | SuggestedPaymentTerm | Unset):
        tags (list[TagReadSchema] | None | Unset):
        tax (int | None | Unset): In percent times 100: 1250 is 12.5 %.
        tax_amount (int | None | Unset): In the minor units of the currency, such as cents.
        total_amount (int | None | Unset): In the minor units of the currency, such as cents.
        total_amount_with_credit_notes (int | None | Unset): In the minor units of the currency, such as cents.
        was_created_by_user_id (None | Unset | UUID):
    """

    id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    credit_notes: list[PayableCreditNoteData]
    entity_id: UUID
    payable_origin: PayableOriginEnum
    source_of_payable_data: SourceOfPayableDataEnum
    status: PayableStateEnum
    amount_due: int | None | Unset = UNSET
    amount_paid: int | None | Unset = UNSET
    amount_to_pay: int | None | Unset = UNSET
    approval_policy_id: None | Unset | UUID = UNSET
    counterpart: CounterpartRawData | None | Unset = UNSET
    counterpart_address_id: None | Unset | UUID = UNSET
    counterpart_bank_account_id: None | Unset | UUID = UNSET
    counterpart_id: None | Unset | UUID = UNSET
    counterpart_raw_data: CounterpartRawData | None | Unset = UNSET
    counterpart_vat_id_id: None | Unset | UUID = UNSET
    created_by_role_id: None | Unset | UUID = UNSET
    currency: CurrencyEnum | None | Unset = UNSET
    currency_exchange: None | PayableCurrencyExchange | Unset = UNSET
    description: None | str | Unset = UNSET
    discount: int | None | Unset = UNSET
    document_id: None | str | Unset = UNSET
    due_date: datetime.date | None | Unset = UNSET
    file: FileSchema | None | Unset = UNSET
    file_id: None | Unset | UUID = UNSET
    issued_at: datetime.date | None | Unset = UNSET
    marked_as_paid_by_entity_user_id: None | Unset | UUID = UNSET
    marked_as_paid_with_comment: None | str | Unset = UNSET
    ocr_request_id: None | Unset | UUID = UNSET
    ocr_status: None | OcrStatusEnum | Unset = UNSET
    other_extracted_data: None | OcrRecognitionResponse | OCRResponseInvoiceReceiptData | Unset = UNSET
    paid_at: datetime.datetime | None | Unset = UNSET
    partner_metadata: Any | Unset = UNSET
    payment_terms: None | PayablePaymentTermsCreatePayload | Unset = UNSET
    project_id: None | Unset | UUID = UNSET
    purchase_order_id: None | Unset | UUID = UNSET
    sender: None | str | Unset = UNSET
    subtotal: int | None | Unset = UNSET
    suggested_payment_term: None | SuggestedPaymentTerm | Unset = UNSET
    tags: list[TagReadSchema] | None | Unset = UNSET
    tax: int | None | Unset = UNSET
    tax_amount: int | None | Unset = UNSET
    total_amount: int | None | Unset = UNSET
    total_amount_with_credit_notes: int | None | Unset = UNSET
    was_created_by_user_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.counterpart_raw_data import CounterpartRawData  # noqa: PLC0415
        from ..models.file_schema import FileSchema  # noqa: PLC0415
        from ..models.ocr_recognition_response import OcrRecognitionResponse  # noqa: PLC0415
        from ..models.ocr_response_invoice_receipt_data import OCRResponseInvoiceReceiptData  # noqa: PLC0415
        from ..models.payable_currency_exchange import PayableCurrencyExchange  # noqa: PLC0415
        from ..models.payable_payment_terms_create_payload import PayablePaymentTermsCreatePayload  # noqa: PLC0415
        from ..models.suggested_payment_term import SuggestedPaymentTerm  # noqa: PLC0415

        id = NULL if self.id is None else str(self.id)

        created_at = NULL if self.created_at is None else write_iso(self.created_at)

        updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)

        credit_notes = NULL
        if self.credit_notes is not None:
            credit_notes = []
            for credit_notes_item_data in write_each(self.credit_notes):
                credit_notes_item = NULL if credit_notes_item_data is None else write_object(credit_notes_item_data)
                credit_notes.append(credit_notes_item)

        entity_id = NULL if self.entity_id is None else str(self.entity_id)

        payable_origin = NULL if self.payable_origin is None else write_word(self.payable_origin)

        source_of_payable_data = (
            NULL if self.source_of_payable_data is None else write_word(self.source_of_payable_data)
        )

        status = NULL if self.status is None else write_word(self.status)

        amount_due: int | None | Unset
        if isinstance(self.amount_due, Unset):
            amount_due = UNSET
        else:
            amount_due = self.amount_due

        amount_paid: int | None | Unset
        if isinstance(self.amount_paid, Unset):
            amount_paid = UNSET
        else:
            amount_paid = self.amount_paid

        amount_to_pay: int | None | Unset
        if isinstance(self.amount_to_pay, Unset):
            amount_to_pay = UNSET
        else:
            amount_to_pay = self.amount_to_pay

        approval_policy_id: None | str | Unset
        if isinstance(self.approval_policy_id, Unset):
            approval_policy_id = UNSET
        elif isinstance(self.approval_policy_id, UUID):
            approval_policy_id = NULL if self.approval_policy_id is None else str(self.approval_policy_id)
        else:
            approval_policy_id = self.approval_policy_id

        counterpart: dict[str, Any] | None | Unset
        if isinstance(self.counterpart, Unset):
            counterpart = UNSET
        elif isinstance(self.counterpart, CounterpartRawData):
            counterpart = NULL if self.counterpart is None else write_object(self.counterpart)
        else:
            counterpart = self.counterpart

        counterpart_address_id: None | str | Unset
        if isinstance(self.counterpart_address_id, Unset):
            counterpart_address_id = UNSET
        elif isinstance(self.counterpart_address_id, UUID):
            counterpart_address_id = NULL if self.counterpart_address_id is None else str(self.counterpart_address_id)
        else:
            counterpart_address_id = self.counterpart_address_id

        counterpart_bank_account_id: None | str | Unset
        if isinstance(self.counterpart_bank_account_id, Unset):
            counterpart_bank_account_id = UNSET
        elif isinstance(self.counterpart_bank_account_id, UUID):
            counterpart_bank_account_id = (
                NULL if self.counterpart_bank_account_id is None else str(self.counterpart_bank_account_id)
            )
        else:
            counterpart_bank_account_id = self.counterpart_bank_account_id

        counterpart_id: None | str | Unset
        if isinstance(self.counterpart_id, Unset):
            counterpart_id = UNSET
        elif isinstance(self.counterpart_id, UUID):
            counterpart_id = NULL if self.counterpart_id is None else str(self.counterpart_id)
        else:
            counterpart_id = self.counterpart_id

        counterpart_raw_data: dict[str, Any] | None | Unset
        if isinstance(self.counterpart_raw_data, Unset):
            counterpart_raw_data = UNSET
        elif isinstance(self.counterpart_raw_data, CounterpartRawData):
            counterpart_raw_data = (
                NULL if self.counterpart_raw_data is None else write_object(self.counterpart_raw_data)
            )
        else:
            counterpart_raw_data = self.counterpart_raw_data

        counterpart_vat_id_id: None | str | Unset
        if isinstance(self.counterpart_vat_id_id, Unset):
            counterpart_vat_id_id = UNSET
        elif isinstance(self.counterpart_vat_id_id, UUID):
            counterpart_vat_id_id = NULL if self.counterpart_vat_id_id is None else str(self.counterpart_vat_id_id)
        else:
            counterpart_vat_id_id = self.counterpart_vat_id_id

        created_by_role_id: None | str | Unset
        if isinstance(self.created_by_role_id, Unset):
            created_by_role_id = UNSET
        elif isinstance(self.created_by_role_id, UUID):
            created_by_role_id = NULL if self.created_by_role_id is None else str(self.created_by_role_id)
        else:
            created_by_role_id = self.created_by_role_id

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        elif isinstance(self.currency, CurrencyEnum):
            currency = NULL if self.currency is None else write_word(self.currency)
        else:
            currency = self.currency

        currency_exchange: dict[str, Any] | None | Unset
        if isinstance(self.currency_exchange, Unset):
            currency_exchange = UNSET
        elif isinstance(self.currency_exchange, PayableCurrencyExchange):
            currency_exchange = NULL if self.currency_exchange is None else write_object(self.currency_exchange)
        else:
            currency_exchange = self.currency_exchange

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        discount: int | None | Unset
        if isinstance(self.discount, Unset):
            discount = UNSET
        else:
            discount = self.discount

        document_id: None | str | Unset
        if isinstance(self.document_id, Unset):
            document_id = UNSET
        else:
            document_id = self.document_id

        due_date: None | str | Unset
        if isinstance(self.due_date, Unset):
            due_date = UNSET
        elif isinstance(self.due_date, datetime.date):
            due_date = NULL if self.due_date is None else write_iso(self.due_date)
        else:
            due_date = self.due_date

        file: dict[str, Any] | None | Unset
        if isinstance(self.file, Unset):
            file = UNSET
        elif isinstance(self.file, FileSchema):
            file = NULL if self.file is None else write_object(self.file)
        else:
            file = self.file

        file_id: None | str | Unset
        if isinstance(self.file_id, Unset):
            file_id = UNSET
        elif isinstance(self.file_id, UUID):
            file_id = NULL if self.file_id is None else str(self.file_id)
        else:
            file_id = self.file_id

        issued_at: None | str | Unset
        if isinstance(self.issued_at, Unset):
            issued_at = UNSET
        elif isinstance(self.issued_at, datetime.date):
            issued_at = NULL if self.issued_at is None else write_iso(self.issued_at)
        else:
            issued_at = self.issued_at

        marked_as_paid_by_entity_user_id: None | str | Unset
        if isinstance(self.marked_as_paid_by_entity_user_id, Unset):
            marked_as_paid_by_entity_user_id = UNSET
        elif isinstance(self.marked_as_paid_by_entity_user_id, UUID):
            marked_as_paid_by_entity_user_id = (
                NULL if self.marked_as_paid_by_entity_user_id is None else str(self.marked_as_paid_by_entity_user_id)
            )
        else:
            marked_as_paid_by_entity_user_id = self.marked_as_paid_by_entity_user_id

        marked_as_paid_with_comment: None | str | Unset
        if isinstance(self.marked_as_paid_with_comment, Unset):
            marked_as_paid_with_comment = UNSET
        else:
            marked_as_paid_with_comment = self.marked_as_paid_with_comment

        ocr_request_id: None | str | Unset
        if isinstance(self.ocr_request_id, Unset):
            ocr_request_id = UNSET
        elif isinstance(self.ocr_request_id, UUID):
            ocr_request_id = NULL if self.ocr_request_id is None else str(self.ocr_request_id)
        else:
            ocr_request_id = self.ocr_request_id

        ocr_status: None | str | Unset
        if isinstance(self.ocr_status, Unset):
            ocr_status = UNSET
        elif isinstance(self.ocr_status, OcrStatusEnum):
            ocr_status = NULL if self.ocr_status is None else write_word(self.ocr_status)
        else:
            ocr_status = self.ocr_status

        other_extracted_data: dict[str, Any] | None | Unset
        if isinstance(self.other_extracted_data, Unset):
            other_extracted_data = UNSET
        elif isinstance(self.other_extracted_data, OCRResponseInvoiceReceiptData):
            other_extracted_data = (
                NULL if self.other_extracted_data is None else write_object(self.other_extracted_data)
            )
        elif isinstance(self.other_extracted_data, OcrRecognitionResponse):
            other_extracted_data = (
                NULL if self.other_extracted_data is None else write_object(self.other_extracted_data)
            )
        else:
            other_extracted_data = self.other_extracted_data

        paid_at: None | str | Unset
        if isinstance(self.paid_at, Unset):
            paid_at = UNSET
        elif isinstance(self.paid_at, datetime.datetime):
            paid_at = NULL if self.paid_at is None else write_iso(self.paid_at)
        else:
            paid_at = self.paid_at

        partner_metadata = self.partner_metadata

        payment_terms: dict[str, Any] | None | Unset
        if isinstance(self.payment_terms, Unset):
            payment_terms = UNSET
        elif isinstance(self.payment_terms, PayablePaymentTermsCreatePayload):
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

        purchase_order_id: None | str | Unset
        if isinstance(self.purchase_order_id, Unset):
            purchase_order_id = UNSET
        elif isinstance(self.purchase_order_id, UUID):
            purchase_order_id = NULL if self.purchase_order_id is None else str(self.purchase_order_id)
        else:
            purchase_order_id = self.purchase_order_id

        sender: None | str | Unset
        if isinstance(self.sender, Unset):
            sender = UNSET
        else:
            sender = self.sender

        subtotal: int | None | Unset
        if isinstance(self.subtotal, Unset):
            subtotal = UNSET
        else:
            subtotal = self.subtotal

        suggested_payment_term: dict[str, Any] | None | Unset
        if isinstance(self.suggested_payment_term, Unset):
            suggested_payment_term = UNSET
        elif isinstance(self.suggested_payment_term, SuggestedPaymentTerm):
            suggested_payment_term = (
                NULL if self.suggested_payment_term is None else write_object(self.suggested_payment_term)
            )
        else:
            suggested_payment_term = self.suggested_payment_term

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

        tax: int | None | Unset
        if isinstance(self.tax, Unset):
            tax = UNSET
        else:
            tax = self.tax

        tax_amount: int | None | Unset
        if isinstance(self.tax_amount, Unset):
            tax_amount = UNSET
        else:
            tax_amount = self.tax_amount

        total_amount: int | None | Unset
        if isinstance(self.total_amount, Unset):
            total_amount = UNSET
        else:
            total_amount = self.total_amount

        total_amount_with_credit_notes: int | None | Unset
        if isinstance(self.total_amount_with_credit_notes, Unset):
            total_amount_with_credit_notes = UNSET
        else:
            total_amount_with_credit_notes = self.total_amount_with_credit_notes

        was_created_by_user_id: None | str | Unset
        if isinstance(self.was_created_by_user_id, Unset):
            was_created_by_user_id = UNSET
        elif isinstance(self.was_created_by_user_id, UUID):
            was_created_by_user_id = NULL if self.was_created_by_user_id is None else str(self.was_created_by_user_id)
        else:
            was_created_by_user_id = self.was_created_by_user_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "created_at": created_at,
                "updated_at": updated_at,
                "credit_notes": credit_notes,
                "entity_id": entity_id,
                "payable_origin": payable_origin,
                "source_of_payable_data": source_of_payable_data,
                "status": status,
            }
        )
        if amount_due is not UNSET:
            field_dict["amount_due"] = amount_due
        if amount_paid is not UNSET:
            field_dict["amount_paid"] = amount_paid
        if amount_to_pay is not UNSET:
            field_dict["amount_to_pay"] = amount_to_pay
        if approval_policy_id is not UNSET:
            field_dict["approval_policy_id"] = approval_policy_id
        if counterpart is not UNSET:
            field_dict["counterpart"] = counterpart
        if counterpart_address_id is not UNSET:
            field_dict["counterpart_address_id"] = counterpart_address_id
        if counterpart_bank_account_id is not UNSET:
            field_dict["counterpart_bank_account_id"] = counterpart_bank_account_id
        if counterpart_id is not UNSET:
            field_dict["counterpart_id"] = counterpart_id
        if counterpart_raw_data is not UNSET:
            field_dict["counterpart_raw_data"] = counterpart_raw_data
        if counterpart_vat_id_id is not UNSET:
            field_dict["counterpart_vat_id_id"] = counterpart_vat_id_id
        if created_by_role_id is not UNSET:
            field_dict["created_by_role_id"] = created_by_role_id
        if currency is not UNSET:
            field_dict["currency"] = currency
        if currency_exchange is not UNSET:
            field_dict["currency_exchange"] = currency_exchange
        if description is not UNSET:
            field_dict["description"] = description
        if discount is not UNSET:
            field_dict["discount"] = discount
        if document_id is not UNSET:
            field_dict["document_id"] = document_id
        if due_date is not UNSET:
            field_dict["due_date"] = due_date
        if file is not UNSET:
            field_dict["file"] = file
        if file_id is not UNSET:
            field_dict["file_id"] = file_id
        if issued_at is not UNSET:
            field_dict["issued_at"] = issued_at
        if marked_as_paid_by_entity_user_id is not UNSET:
            field_dict["marked_as_paid_by_entity_user_id"] = marked_as_paid_by_entity_user_id
        if marked_as_paid_with_comment is not UNSET:
            field_dict["marked_as_paid_with_comment"] = marked_as_paid_with_comment
        if ocr_request_id is not UNSET:
            field_dict["ocr_request_id"] = ocr_request_id
        if ocr_status is not UNSET:
            field_dict["ocr_status"] = ocr_status
        if other_extracted_data is not UNSET:
            field_dict["other_extracted_data"] = other_extracted_data
        if paid_at is not UNSET:
            field_dict["paid_at"] = paid_at
        if partner_metadata is not UNSET:
            field_dict["partner_metadata"] = partner_metadata
        if payment_terms is not UNSET:
            field_dict["payment_terms"] = payment_terms
        if project_id is not UNSET:
            field_dict["project_id"] = project_id
        if purchase_order_id is not UNSET:
            field_dict["purchase_order_id"] = purchase_order_id
        if sender is not UNSET:
            field_dict["sender"] = sender
        if subtotal is not UNSET:
            field_dict["subtotal"] = subtotal
        if suggested_payment_term is not UNSET:
            field_dict["suggested_payment_term"] = suggested_payment_term
        if tags is not UNSET:
            field_dict["tags"] = tags
        if tax is not UNSET:
            field_dict["tax"] = tax
        if tax_amount is not UNSET:
            field_dict["tax_amount"] = tax_amount
        if total_amount is not UNSET:
            field_dict["total_amount"] = total_amount
        if total_amount_with_credit_notes is not UNSET:
            field_dict["total_amount_with_credit_notes"] = total_amount_with_credit_notes
        if was_created_by_user_id is not UNSET:
            field_dict["was_created_by_user_id"] = was_created_by_user_id

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

        _credit_notes = d.pop("credit_notes")
        credit_notes: list[PayableCreditNoteData] = NULL
        if _credit_notes is not None:
            credit_notes = []
            for credit_notes_item_data in read_list(_credit_notes):
                _credit_notes_item = credit_notes_item_data
                credit_notes_item = (
                    NULL if _credit_notes_item is None else __models.PayableCreditNoteData.from_dict(_credit_notes_item)
                )

                credit_notes.append(credit_notes_item)

        _entity_id = d.pop("entity_id")
        entity_id = NULL if _entity_id is None else UUID(_entity_id)

        _payable_origin = d.pop("payable_origin")
        payable_origin = NULL if _payable_origin is None else PayableOriginEnum(_payable_origin)

        _source_of_payable_data = d.pop("source_of_payable_data")
        source_of_payable_data = (
            NULL if _source_of_payable_data is None else SourceOfPayableDataEnum(_source_of_payable_data)
        )

        _status = d.pop("status")
        status = NULL if _status is None else PayableStateEnum(_status)

        amount_due = d.pop("amount_due", UNSET)

        amount_paid = d.pop("amount_paid", UNSET)

        amount_to_pay = d.pop("amount_to_pay", UNSET)

        _approval_policy_id = d.pop("approval_policy_id", UNSET)
        approval_policy_id: None | Unset | UUID
        if _approval_policy_id is None or isinstance(_approval_policy_id, Unset):
            approval_policy_id = _approval_policy_id
        else:
            _approval_policy_id_type_0 = _approval_policy_id
            approval_policy_id_type_0 = NULL if _approval_policy_id_type_0 is None else UUID(_approval_policy_id_type_0)

            approval_policy_id = approval_policy_id_type_0

        _counterpart = d.pop("counterpart", UNSET)
        counterpart: CounterpartRawData | None | Unset
        if _counterpart is None or isinstance(_counterpart, Unset):
            counterpart = _counterpart
        else:
            _counterpart_type_0 = _counterpart
            counterpart_type_0 = (
                NULL if _counterpart_type_0 is None else __models.CounterpartRawData.from_dict(_counterpart_type_0)
            )

            counterpart = counterpart_type_0

        _counterpart_address_id = d.pop("counterpart_address_id", UNSET)
        counterpart_address_id: None | Unset | UUID
        if _counterpart_address_id is None or isinstance(_counterpart_address_id, Unset):
            counterpart_address_id = _counterpart_address_id
        else:
            _counterpart_address_id_type_0 = _counterpart_address_id
            counterpart_address_id_type_0 = (
                NULL if _counterpart_address_id_type_0 is None else UUID(_counterpart_address_id_type_0)
            )

            counterpart_address_id = counterpart_address_id_type_0

        _counterpart_bank_account_id = d.pop("counterpart_bank_account_id", UNSET)
        counterpart_bank_account_id: None | Unset | UUID
        if _counterpart_bank_account_id is None or isinstance(_counterpart_bank_account_id, Unset):
            counterpart_bank_account_id = _counterpart_bank_account_id
        else:
            _counterpart_bank_account_id_type_0 = _counterpart_bank_account_id
            counterpart_bank_account_id_type_0 = (
                NULL if _counterpart_bank_account_id_type_0 is None else UUID(_counterpart_bank_account_id_type_0)
            )

            counterpart_bank_account_id = counterpart_bank_account_id_type_0

        _counterpart_id = d.pop("counterpart_id", UNSET)
        counterpart_id: None | Unset | UUID
        if _counterpart_id is None or isinstance(_counterpart_id, Unset):
            counterpart_id = _counterpart_id
        else:
            _counterpart_id_type_0 = _counterpart_id
            counterpart_id_type_0 = NULL if _counterpart_id_type_0 is None else UUID(_counterpart_id_type_0)

            counterpart_id = counterpart_id_type_0

        _counterpart_raw_data = d.pop("counterpart_raw_data", UNSET)
        counterpart_raw_data: CounterpartRawData | None | Unset
        if _counterpart_raw_data is None or isinstance(_counterpart_raw_data, Unset):
            counterpart_raw_data = _counterpart_raw_data
        else:
            _counterpart_raw_data_type_0 = _counterpart_raw_data
            counterpart_raw_data_type_0 = (
                NULL
                if _counterpart_raw_data_type_0 is None
                else __models.CounterpartRawData.from_dict(_counterpart_raw_data_type_0)
            )

            counterpart_raw_data = counterpart_raw_data_type_0

        _counterpart_vat_id_id = d.pop("counterpart_vat_id_id", UNSET)
        counterpart_vat_id_id: None | Unset | UUID
        if _counterpart_vat_id_id is None or isinstance(_counterpart_vat_id_id, Unset):
            counterpart_vat_id_id = _counterpart_vat_id_id
        else:
            _counterpart_vat_id_id_type_0 = _counterpart_vat_id_id
            counterpart_vat_id_id_type_0 = (
                NULL if _counterpart_vat_id_id_type_0 is None else UUID(_counterpart_vat_id_id_type_0)
            )

            counterpart_vat_id_id = counterpart_vat_id_id_type_0

        _created_by_role_id = d.pop("created_by_role_id", UNSET)
        created_by_role_id: None | Unset | UUID
        if _created_by_role_id is None or isinstance(_created_by_role_id, Unset):
            created_by_role_id = _created_by_role_id
        else:
            _created_by_role_id_type_0 = _created_by_role_id
            created_by_role_id_type_0 = NULL if _created_by_role_id_type_0 is None else UUID(_created_by_role_id_type_0)

            created_by_role_id = created_by_role_id_type_0

        _currency = d.pop("currency", UNSET)
        currency: CurrencyEnum | None | Unset
        if _currency is None or isinstance(_currency, Unset):
            currency = _currency
        else:
            _currency_type_0 = _currency
            currency_type_0 = NULL if _currency_type_0 is None else CurrencyEnum(_currency_type_0)

            currency = currency_type_0

        _currency_exchange = d.pop("currency_exchange", UNSET)
        currency_exchange: None | PayableCurrencyExchange | Unset
        if _currency_exchange is None or isinstance(_currency_exchange, Unset):
            currency_exchange = _currency_exchange
        else:
            _currency_exchange_type_0 = _currency_exchange
            currency_exchange_type_0 = (
                NULL
                if _currency_exchange_type_0 is None
                else __models.PayableCurrencyExchange.from_dict(_currency_exchange_type_0)
            )

            currency_exchange = currency_exchange_type_0

        description = d.pop("description", UNSET)

        discount = d.pop("discount", UNSET)

        document_id = d.pop("document_id", UNSET)

        _due_date = d.pop("due_date", UNSET)
        due_date: datetime.date | None | Unset
        if _due_date is None or isinstance(_due_date, Unset):
            due_date = _due_date
        else:
            _due_date_type_0 = _due_date
            due_date_type_0 = NULL if _due_date_type_0 is None else read_date(_due_date_type_0)

            due_date = due_date_type_0

        _file = d.pop("file", UNSET)
        file: FileSchema | None | Unset
        if _file is None or isinstance(_file, Unset):
            file = _file
        else:
            _file_type_0 = _file
            file_type_0 = NULL if _file_type_0 is None else __models.FileSchema.from_dict(_file_type_0)

            file = file_type_0

        _file_id = d.pop("file_id", UNSET)
        file_id: None | Unset | UUID
        if _file_id is None or isinstance(_file_id, Unset):
            file_id = _file_id
        else:
            _file_id_type_0 = _file_id
            file_id_type_0 = NULL if _file_id_type_0 is None else UUID(_file_id_type_0)

            file_id = file_id_type_0

        _issued_at = d.pop("issued_at", UNSET)
        issued_at: datetime.date | None | Unset
        if _issued_at is None or isinstance(_issued_at, Unset):
            issued_at = _issued_at
        else:
            _issued_at_type_0 = _issued_at
            issued_at_type_0 = NULL if _issued_at_type_0 is None else read_date(_issued_at_type_0)

            issued_at = issued_at_type_0

        _marked_as_paid_by_entity_user_id = d.pop("marked_as_paid_by_entity_user_id", UNSET)
        marked_as_paid_by_entity_user_id: None | Unset | UUID
        if _marked_as_paid_by_entity_user_id is None or isinstance(_marked_as_paid_by_entity_user_id, Unset):
            marked_as_paid_by_entity_user_id = _marked_as_paid_by_entity_user_id
        else:
            _marked_as_paid_by_entity_user_id_type_0 = _marked_as_paid_by_entity_user_id
            marked_as_paid_by_entity_user_id_type_0 = (
                NULL
                if _marked_as_paid_by_entity_user_id_type_0 is None
                else UUID(_marked_as_paid_by_entity_user_id_type_0)
            )

            marked_as_paid_by_entity_user_id = marked_as_paid_by_entity_user_id_type_0

        marked_as_paid_with_comment = d.pop("marked_as_paid_with_comment", UNSET)

        _ocr_request_id = d.pop("ocr_request_id", UNSET)
        ocr_request_id: None | Unset | UUID
        if _ocr_request_id is None or isinstance(_ocr_request_id, Unset):
            ocr_request_id = _ocr_request_id
        else:
            _ocr_request_id_type_0 = _ocr_request_id
            ocr_request_id_type_0 = NULL if _ocr_request_id_type_0 is None else UUID(_ocr_request_id_type_0)

            ocr_request_id = ocr_request_id_type_0

        _ocr_status = d.pop("ocr_status", UNSET)
        ocr_status: None | OcrStatusEnum | Unset
        if _ocr_status is None or isinstance(_ocr_status, Unset):
            ocr_status = _ocr_status
        else:
            _ocr_status_type_0 = _ocr_status
            ocr_status_type_0 = NULL if _ocr_status_type_0 is None else OcrStatusEnum(_ocr_status_type_0)

            ocr_status = ocr_status_type_0

        def _parse_other_extracted_data(
            data: object,
        ) -> None | OcrRecognitionResponse | OCRResponseInvoiceReceiptData | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if isinstance(data, dict) and (data.get("type") in ["invoice"]):
                _other_extracted_data_type_0 = data
                other_extracted_data_type_0 = (
                    NULL
                    if _other_extracted_data_type_0 is None
                    else __models.OCRResponseInvoiceReceiptData.from_dict(_other_extracted_data_type_0)
                )

                return other_extracted_data_type_0
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _other_extracted_data_type_0 = data
                other_extracted_data_type_0 = (
                    NULL
                    if _other_extracted_data_type_0 is None
                    else __models.OCRResponseInvoiceReceiptData.from_dict(_other_extracted_data_type_0)
                )

                return other_extracted_data_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _other_extracted_data_type_1 = data
                other_extracted_data_type_1 = (
                    NULL
                    if _other_extracted_data_type_1 is None
                    else __models.OcrRecognitionResponse.from_dict(_other_extracted_data_type_1)
                )

                return other_extracted_data_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast("None | OcrRecognitionResponse | OCRResponseInvoiceReceiptData | Unset", data)

        other_extracted_data = _parse_other_extracted_data(d.pop("other_extracted_data", UNSET))

        _paid_at = d.pop("paid_at", UNSET)
        paid_at: datetime.datetime | None | Unset
        if _paid_at is None or isinstance(_paid_at, Unset):
            paid_at = _paid_at
        else:
            _paid_at_type_0 = _paid_at
            paid_at_type_0 = NULL if _paid_at_type_0 is None else read_datetime(_paid_at_type_0)

            paid_at = paid_at_type_0

        partner_metadata = d.pop("partner_metadata", UNSET)

        _payment_terms = d.pop("payment_terms", UNSET)
        payment_terms: None | PayablePaymentTermsCreatePayload | Unset
        if _payment_terms is None or isinstance(_payment_terms, Unset):
            payment_terms = _payment_terms
        else:
            _payment_terms_type_0 = _payment_terms
            payment_terms_type_0 = (
                NULL
                if _payment_terms_type_0 is None
                else __models.PayablePaymentTermsCreatePayload.from_dict(_payment_terms_type_0)
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

        _purchase_order_id = d.pop("purchase_order_id", UNSET)
        purchase_order_id: None | Unset | UUID
        if _purchase_order_id is None or isinstance(_purchase_order_id, Unset):
            purchase_order_id = _purchase_order_id
        else:
            _purchase_order_id_type_0 = _purchase_order_id
            purchase_order_id_type_0 = NULL if _purchase_order_id_type_0 is None else UUID(_purchase_order_id_type_0)

            purchase_order_id = purchase_order_id_type_0

        sender = d.pop("sender", UNSET)

        subtotal = d.pop("subtotal", UNSET)

        _suggested_payment_term = d.pop("suggested_payment_term", UNSET)
        suggested_payment_term: None | SuggestedPaymentTerm | Unset
        if _suggested_payment_term is None or isinstance(_suggested_payment_term, Unset):
            suggested_payment_term = _suggested_payment_term
        else:
            _suggested_payment_term_type_0 = _suggested_payment_term
            suggested_payment_term_type_0 = (
                NULL
                if _suggested_payment_term_type_0 is None
                else __models.SuggestedPaymentTerm.from_dict(_suggested_payment_term_type_0)
            )

            suggested_payment_term = suggested_payment_term_type_0

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

        tax = d.pop("tax", UNSET)

        tax_amount = d.pop("tax_amount", UNSET)

        total_amount = d.pop("total_amount", UNSET)

        total_amount_with_credit_notes = d.pop("total_amount_with_credit_notes", UNSET)

        _was_created_by_user_id = d.pop("was_created_by_user_id", UNSET)
        was_created_by_user_id: None | Unset | UUID
        if _was_created_by_user_id is None or isinstance(_was_created_by_user_id, Unset):
            was_created_by_user_id = _was_created_by_user_id
        else:
            _was_created_by_user_id_type_0 = _was_created_by_user_id
            was_created_by_user_id_type_0 = (
                NULL if _was_created_by_user_id_type_0 is None else UUID(_was_created_by_user_id_type_0)
            )

            was_created_by_user_id = was_created_by_user_id_type_0

        payable_response_schema = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            credit_notes=credit_notes,
            entity_id=entity_id,
            payable_origin=payable_origin,
            source_of_payable_data=source_of_payable_data,
            status=status,
            amount_due=amount_due,
            amount_paid=amount_paid,
            amount_to_pay=amount_to_pay,
            approval_policy_id=approval_policy_id,
            counterpart=counterpart,
            counterpart_address_id=counterpart_address_id,
            counterpart_bank_account_id=counterpart_bank_account_id,
            counterpart_id=counterpart_id,
            counterpart_raw_data=counterpart_raw_data,
            counterpart_vat_id_id=counterpart_vat_id_id,
            created_by_role_id=created_by_role_id,
            currency=currency,
            currency_exchange=currency_exchange,
            description=description,
            discount=discount,
            document_id=document_id,
            due_date=due_date,
            file=file,
            file_id=file_id,
            issued_at=issued_at,
            marked_as_paid_by_entity_user_id=marked_as_paid_by_entity_user_id,
            marked_as_paid_with_comment=marked_as_paid_with_comment,
            ocr_request_id=ocr_request_id,
            ocr_status=ocr_status,
            other_extracted_data=other_extracted_data,
            paid_at=paid_at,
            partner_metadata=partner_metadata,
            payment_terms=payment_terms,
            project_id=project_id,
            purchase_order_id=purchase_order_id,
            sender=sender,
            subtotal=subtotal,
            suggested_payment_term=suggested_payment_term,
            tags=tags,
            tax=tax,
            tax_amount=tax_amount,
            total_amount=total_amount,
            total_amount_with_credit_notes=total_amount_with_credit_notes,
            was_created_by_user_id=was_created_by_user_id,
        )

        payable_response_schema.additional_properties = d
        return payable_response_schema

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
