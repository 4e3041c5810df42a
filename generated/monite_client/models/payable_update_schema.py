from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.currency_enum import CurrencyEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_list,
    read_object,
    write_each,
    write_iso,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.counterpart_raw_data_update_request import CounterpartRawDataUpdateRequest
    from ..models.payable_payment_terms_create_payload import PayablePaymentTermsCreatePayload
    from ..models.suggested_payment_term import SuggestedPaymentTerm


T = TypeVar("T", bound="PayableUpdateSchema")


@_attrs_define
class PayableUpdateSchema:
    """Changes to a payable; what is left out stays.

    Attributes:
        amount_paid (int | Unset): In the minor units of the currency, such as cents.
        counterpart_address_id (UUID | Unset):
        counterpart_bank_account_id (UUID | Unset):
        counterpart_id (UUID | Unset):
        counterpart_raw_data (CounterpartRawDataUpdateRequest | Unset): Changes to the counterpart stated by a document.
        counterpart_vat_id_id (UUID | Unset):
        currency (CurrencyEnum | Unset): Currency as an ISO 4217 code.
        description (str | Unset):
        discount (int | Unset): In the minor units of the currency, such as cents.
        document_id (str | Unset):
        due_date (datetime.date | Unset):
        issued_at (datetime.date | Unset):
        partner_metadata (Any | Unset):
        payment_terms (PayablePaymentTermsCreatePayload | Unset): Payment terms of a payable.
        project_id (UUID | Unset):
        purchase_order_id (UUID | Unset):
        sender (str | Unset):
        subtotal (int | Unset): In the minor units of the currency, such as cents.
        suggested_payment_term (SuggestedPaymentTerm | Unset): The day and discount that suit a payable best.
        tag_ids (list[UUID] | Unset):
        tax (int | Unset): In percent times 100: 1250 is 12.5 %.
        tax_amount (int | Unset): In the minor units of the currency, such as cents.
        total_amount (int | Unset): In the minor units of the currency, such as cents.
    """

    amount_paid: int | Unset = UNSET
    counterpart_address_id: UUID | Unset = UNSET
    counterpart_bank_account_id: UUID | Unset = UNSET
    counterpart_id: UUID | Unset = UNSET
    counterpart_raw_data: CounterpartRawDataUpdateRequest | Unset = UNSET
    counterpart_vat_id_id: UUID | Unset = UNSET
    currency: CurrencyEnum | Unset = UNSET
    description: str | Unset = UNSET
    discount: int | Unset = UNSET
    document_id: str | Unset = UNSET
    due_date: datetime.date | Unset = UNSET
    issued_at: datetime.date | Unset = UNSET
    partner_metadata: Any | Unset = UNSET
    payment_terms: PayablePaymentTermsCreatePayload | Unset = UNSET
    project_id: UUID | Unset = UNSET
    purchase_order_id: UUID | Unset = UNSET
    sender: str | Unset = UNSET
    subtotal: int | Unset = UNSET
    suggested_payment_term: SuggestedPaymentTerm | Unset = UNSET
    tag_ids: list[UUID] | Unset = UNSET
    tax: int | Unset = UNSET
    tax_amount: int | Unset = UNSET
    total_amount: int | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        amount_paid = self.amount_paid

        counterpart_address_id: str | Unset = UNSET
        if not isinstance(self.counterpart_address_id, Unset):
            counterpart_address_id = NULL if self.counterpart_address_id is None else str(self.counterpart_address_id)

        counterpart_bank_account_id: str | Unset = UNSET
        if not isinstance(self.counterpart_bank_account_id, Unset):
            counterpart_bank_account_id = (
                NULL if self.counterpart_bank_account_id is None else str(self.counterpart_bank_account_id)
            )

        counterpart_id: str | Unset = UNSET
        if not isinstance(self.counterpart_id, Unset):
            counterpart_id = NULL if self.counterpart_id is None else str(self.counterpart_id)

        counterpart_raw_data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.counterpart_raw_data, Unset):
            counterpart_raw_data = (
                NULL if self.counterpart_raw_data is None else write_object(self.counterpart_raw_data)
            )

        counterpart_vat_id_id: str | Unset = UNSET
        if not isinstance(self.counterpart_vat_id_id, Unset):
            counterpart_vat_id_id = NULL if self.counterpart_vat_id_id is None else str(self.counterpart_vat_id_id)

        currency: str | Unset = UNSET
        if not isinstance(self.currency, Unset):
            currency = NULL if self.currency is None else write_word(self.currency)

        description = self.description

        discount = self.discount

        document_id = self.document_id

        due_date: str | Unset = UNSET
        if not isinstance(self.due_date, Unset):
            due_date = NULL if self.due_date is None else write_iso(self.due_date)

        issued_at: str | Unset = UNSET
        if not isinstance(self.issued_at, Unset):
            issued_at = NULL if self.issued_at is None else write_iso(self.issued_at)

        partner_metadata = self.partner_metadata

        payment_terms: dict[str, Any] | Unset = UNSET
        if not isinstance(self.payment_terms, Unset):
            payment_terms = NULL if self.payment_terms is None else write_object(self.payment_terms)

        project_id: str | Unset = UNSET
        if not isinstance(self.project_id, Unset):
            project_id = NULL if self.project_id is None else str(self.project_id)

        purchase_order_id: str | Unset = UNSET
        if not isinstance(self.purchase_order_id, Unset):
            purchase_order_id = NULL if self.purchase_order_id is None else str(self.purchase_order_id)

        sender = self.sender

        subtotal = self.subtotal

        suggested_payment_term: dict[str, Any] | Unset = UNSET
        if not isinstance(self.suggested_payment_term, Unset):
            suggested_payment_term = (
                NULL if self.suggested_payment_term is None else write_object(self.suggested_payment_term)
            )

        tag_ids: list[str] | Unset = UNSET
        if not isinstance(self.tag_ids, Unset):
            tag_ids = NULL
            if self.tag_ids is not None:
                tag_ids = []
                for tag_ids_item_data in write_each(self.tag_ids):
                    tag_ids_item = NULL if tag_ids_item_data is None else str(tag_ids_item_data)
                    tag_ids.append(tag_ids_item)

        tax = self.tax

        tax_amount = self.tax_amount

        total_amount = self.total_amount

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if amount_paid is not UNSET:
            field_dict["amount_paid"] = amount_paid
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
        if currency is not UNSET:
            field_dict["currency"] = currency
        if description is not UNSET:
            field_dict["description"] = description
        if discount is not UNSET:
            field_dict["discount"] = discount
        if document_id is not UNSET:
            field_dict["document_id"] = document_id
        if due_date is not UNSET:
            field_dict["due_date"] = due_date
        if issued_at is not UNSET:
            field_dict["issued_at"] = issued_at
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
        if tag_ids is not UNSET:
            field_dict["tag_ids"] = tag_ids
        if tax is not UNSET:
            field_dict["tax"] = tax
        if tax_amount is not UNSET:
            field_dict["tax_amount"] = tax_amount
        if total_amount is not UNSET:
            field_dict["total_amount"] = total_amount

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        amount_paid = d.pop("amount_paid", UNSET)

        _counterpart_address_id = d.pop("counterpart_address_id", UNSET)
        counterpart_address_id: UUID | Unset
        if isinstance(_counterpart_address_id, Unset):
            counterpart_address_id = UNSET
        elif _counterpart_address_id is None:
            counterpart_address_id = NULL
        else:
            counterpart_address_id = UUID(_counterpart_address_id)

        _counterpart_bank_account_id = d.pop("counterpart_bank_account_id", UNSET)
        counterpart_bank_account_id: UUID | Unset
        if isinstance(_counterpart_bank_account_id, Unset):
            counterpart_bank_account_id = UNSET
        elif _counterpart_bank_account_id is None:
            counterpart_bank_account_id = NULL
        else:
            counterpart_bank_account_id = UUID(_counterpart_bank_account_id)

        _counterpart_id = d.pop("counterpart_id", UNSET)
        counterpart_id: UUID | Unset
        if isinstance(_counterpart_id, Unset):
            counterpart_id = UNSET
        elif _counterpart_id is None:
            counterpart_id = NULL
        else:
            counterpart_id = UUID(_counterpart_id)

        _counterpart_raw_data = d.pop("counterpart_raw_data", UNSET)
        counterpart_raw_data: CounterpartRawDataUpdateRequest | Unset
        if isinstance(_counterpart_raw_data, Unset):
            counterpart_raw_data = UNSET
        elif _counterpart_raw_data is None:
            counterpart_raw_data = NULL
        else:
            counterpart_raw_data = __models.CounterpartRawDataUpdateRequest.from_dict(_counterpart_raw_data)

        _counterpart_vat_id_id = d.pop("counterpart_vat_id_id", UNSET)
        counterpart_vat_id_id: UUID | Unset
        if isinstance(_counterpart_vat_id_id, Unset):
            counterpart_vat_id_id = UNSET
        elif _counterpart_vat_id_id is None:
            counterpart_vat_id_id = NULL
        else:
            counterpart_vat_id_id = UUID(_counterpart_vat_id_id)

        _currency = d.pop("currency", UNSET)
        currency: CurrencyEnum | Unset
        if isinstance(_currency, Unset):
            currency = UNSET
        elif _currency is None:
            currency = NULL
        else:
            currency = CurrencyEnum(_currency)

        description = d.pop("description", UNSET)

        discount = d.pop("discount", UNSET)

        document_id = d.pop("document_id", UNSET)

        _due_date = d.pop("due_date", UNSET)
        due_date: datetime.date | Unset
        if isinstance(_due_date, Unset):
            due_date = UNSET
        elif _due_date is None:
            due_date = NULL
        else:
            due_date = read_date(_due_date)

        _issued_at = d.pop("issued_at", UNSET)
        issued_at: datetime.date | Unset
        if isinstance(_issued_at, Unset):
            issued_at = UNSET
        elif _issued_at is None:
            issued_at = NULL
        else:
            issued_at = read_date(_issued_at)

        partner_metadata = d.pop("partner_metadata", UNSET)

        _payment_terms = d.pop("payment_terms", UNSET)
        payment_terms: PayablePaymentTermsCreatePayload | Unset
        if isinstance(_payment_terms, Unset):
            payment_terms = UNSET
        elif _payment_terms is None:
            payment_terms = NULL
        else:
            payment_terms = __models.PayablePaymentTermsCreatePayload.from_dict(_payment_terms)

        _project_id = d.pop("project_id", UNSET)
        project_id: UUID | Unset
        if isinstance(_project_id, Unset):
            project_id = UNSET
        elif _project_id is None:
            project_id = NULL
        else:
            project_id = UUID(_project_id)

        _purchase_order_id = d.pop("purchase_order_id", UNSET)
        purchase_order_id: UUID | Unset
        if isinstance(_purchase_order_id, Unset):
            purchase_order_id = UNSET
        elif _purchase_order_id is None:
            purchase_order_id = NULL
        else:
            purchase_order_id = UUID(_purchase_order_id)

        sender = d.pop("sender", UNSET)

        subtotal = d.pop("subtotal", UNSET)

        _suggested_payment_term = d.pop("suggested_payment_term", UNSET)
        suggested_payment_term: SuggestedPaymentTerm | Unset
        if isinstance(_suggested_payment_term, Unset):
            suggested_payment_term = UNSET
        elif _suggested_payment_term is None:
            suggested_payment_term = NULL
        else:
            suggested_payment_term = __models.SuggestedPaymentTerm.from_dict(_suggested_payment_term)

        _tag_ids = d.pop("tag_ids", UNSET)
        tag_ids: list[UUID] | Unset = UNSET
        if _tag_ids is None:
            tag_ids = NULL
        elif _tag_ids is not UNSET:
            tag_ids = []
            for tag_ids_item_data in read_list(_tag_ids):
                _tag_ids_item = tag_ids_item_data
                tag_ids_item = NULL if _tag_ids_item is None else UUID(_tag_ids_item)

                tag_ids.append(tag_ids_item)

        tax = d.pop("tax", UNSET)

        tax_amount = d.pop("tax_amount", UNSET)

        total_amount = d.pop("total_amount", UNSET)

        payable_update_schema = cls(
            amount_paid=amount_paid,
            counterpart_address_id=counterpart_address_id,
            counterpart_bank_account_id=counterpart_bank_account_id,
            counterpart_id=counterpart_id,
            counterpart_raw_data=counterpart_raw_data,
            counterpart_vat_id_id=counterpart_vat_id_id,
            currency=currency,
            description=description,
            discount=discount,
            document_id=document_id,
            due_date=due_date,
            issued_at=issued_at,
            partner_metadata=partner_metadata,
            payment_terms=payment_terms,
            project_id=project_id,
            purchase_order_id=purchase_order_id,
            sender=sender,
            subtotal=subtotal,
            suggested_payment_term=suggested_payment_term,
            tag_ids=tag_ids,
            tax=tax,
            tax_amount=tax_amount,
            total_amount=total_amount,
        )

        return payable_update_schema
