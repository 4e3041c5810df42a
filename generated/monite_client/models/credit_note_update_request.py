from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar
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
    write_word,
)

T = TypeVar("T", bound="CreditNoteUpdateRequest")


@_attrs_define
class CreditNoteUpdateRequest:
    """Changes to a credit note; what is left out stays.

    Attributes:
        based_on (UUID | Unset):
        based_on_document_id (str | Unset):
        counterpart_address_id (UUID | Unset):
        counterpart_bank_account_id (UUID | Unset):
        counterpart_id (UUID | Unset):
        counterpart_vat_id_id (UUID | Unset):
        currency (CurrencyEnum | Unset): Currency as an ISO 4217 code.
        description (str | Unset):
        document_id (str | Unset):
        issued_at (datetime.date | Unset):
        project_id (UUID | Unset):
        sender (str | Unset):
        subtotal (int | Unset): In the minor units of the currency, such as cents.
        tag_ids (list[UUID] | Unset):
        tax (int | Unset): In percent times 100: 1250 is 12.5 %.
        tax_amount (int | Unset): In the minor units of the currency, such as cents.
        total_amount (int | Unset): In the minor units of the currency, such as cents.
    """

    based_on: UUID | Unset = UNSET
    based_on_document_id: str | Unset = UNSET
    counterpart_address_id: UUID | Unset = UNSET
    counterpart_bank_account_id: UUID | Unset = UNSET
    counterpart_id: UUID | Unset = UNSET
    counterpart_vat_id_id: UUID | Unset = UNSET
    currency: CurrencyEnum | Unset = UNSET
    description: str | Unset = UNSET
    document_id: str | Unset = UNSET
    issued_at: datetime.date | Unset = UNSET
    project_id: UUID | Unset = UNSET
    sender: str | Unset = UNSET
    subtotal: int | Unset = UNSET
    tag_ids: list[UUID] | Unset = UNSET
    tax: int | Unset = UNSET
    tax_amount: int | Unset = UNSET
    total_amount: int | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        based_on: str | Unset = UNSET
        if not isinstance(self.based_on, Unset):
            based_on = NULL if self.based_on is None else str(self.based_on)

        based_on_document_id = self.based_on_document_id

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

        counterpart_vat_id_id: str | Unset = UNSET
        if not isinstance(self.counterpart_vat_id_id, Unset):
            counterpart_vat_id_id = NULL if self.counterpart_vat_id_id is None else str(self.counterpart_vat_id_id)

        currency: str | Unset = UNSET
        if not isinstance(self.currency, Unset):
            currency = NULL if self.currency is None else write_word(self.currency)

        description = self.description

        document_id = self.document_id

        issued_at: str | Unset = UNSET
        if not isinstance(self.issued_at, Unset):
            issued_at = NULL if self.issued_at is None else write_iso(self.issued_at)

        project_id: str | Unset = UNSET
        if not isinstance(self.project_id, Unset):
            project_id = NULL if self.project_id is None else str(self.project_id)

        sender = self.sender

        subtotal = self.subtotal

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
        if based_on is not UNSET:
            field_dict["based_on"] = based_on
        if based_on_document_id is not UNSET:
            field_dict["based_on_document_id"] = based_on_document_id
        if counterpart_address_id is not UNSET:
            field_dict["counterpart_address_id"] = counterpart_address_id
        if counterpart_bank_account_id is not UNSET:
            field_dict["counterpart_bank_account_id"] = counterpart_bank_account_id
        if counterpart_id is not UNSET:
            field_dict["counterpart_id"] = counterpart_id
        if counterpart_vat_id_id is not UNSET:
            field_dict["counterpart_vat_id_id"] = counterpart_vat_id_id
        if currency is not UNSET:
            field_dict["currency"] = currency
        if description is not UNSET:
            field_dict["description"] = description
        if document_id is not UNSET:
            field_dict["document_id"] = document_id
        if issued_at is not UNSET:
            field_dict["issued_at"] = issued_at
        if project_id is not UNSET:
            field_dict["project_id"] = project_id
        if sender is not UNSET:
            field_dict["sender"] = sender
        if subtotal is not UNSET:
            field_dict["subtotal"] = subtotal
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
        d = read_object(src_dict)
        _based_on = d.pop("based_on", UNSET)
        based_on: UUID | Unset
        if isinstance(_based_on, Unset):
            based_on = UNSET
        elif _based_on is None:
            based_on = NULL
        else:
            based_on = UUID(_based_on)

        based_on_document_id = d.pop("based_on_document_id", UNSET)

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

        document_id = d.pop("document_id", UNSET)

        _issued_at = d.pop("issued_at", UNSET)
        issued_at: datetime.date | Unset
        if isinstance(_issued_at, Unset):
            issued_at = UNSET
        elif _issued_at is None:
            issued_at = NULL
        else:
            issued_at = read_date(_issued_at)

        _project_id = d.pop("project_id", UNSET)
        project_id: UUID | Unset
        if isinstance(_project_id, Unset):
            project_id = UNSET
        elif _project_id is None:
            project_id = NULL
        else:
            project_id = UUID(_project_id)

        sender = d.pop("sender", UNSET)

        subtotal = d.pop("subtotal", UNSET)

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

        credit_note_update_request = cls(
            based_on=based_on,
            based_on_document_id=based_on_document_id,
            counterpart_address_id=counterpart_address_id,
            counterpart_bank_account_id=counterpart_bank_account_id,
            counterpart_id=counterpart_id,
            counterpart_vat_id_id=counterpart_vat_id_id,
            currency=currency,
            description=description,
            document_id=document_id,
            issued_at=issued_at,
            project_id=project_id,
            sender=sender,
            subtotal=subtotal,
            tag_ids=tag_ids,
            tax=tax,
            tax_amount=tax_amount,
            total_amount=total_amount,
        )

        return credit_note_update_request
