from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.currency_enum import CurrencyEnum
from ..models.ocr_credit_note_type import OCRCreditNoteType
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
    from ..models.ocr_counterpart_details import OCRCounterpartDetails
    from ..models.ocr_line_item import OCRLineItem


T = TypeVar("T", bound="OCRCreditNote")


@_attrs_define
class OCRCreditNote:
    """A credit note read by OCR; amounts are decimal numbers.

    Attributes:
        line_items (list[OCRLineItem]):
        recipient (OCRCounterpartDetails): A sender or recipient read by OCR.
        sender (OCRCounterpartDetails): A sender or recipient read by OCR.
        currency (CurrencyEnum | None | Unset):
        document_number (None | str | Unset):
        issue_date (datetime.date | None | Unset):
        original_invoice_number (None | str | Unset):
        subtotal (float | None | Unset):
        tax_amount (float | None | Unset):
        tax_rate (float | None | Unset):
        total_amount (float | None | Unset):
        type_ (None | OCRCreditNoteType | Unset):
    """

    line_items: list[OCRLineItem]
    recipient: OCRCounterpartDetails
    sender: OCRCounterpartDetails
    currency: CurrencyEnum | None | Unset = UNSET
    document_number: None | str | Unset = UNSET
    issue_date: datetime.date | None | Unset = UNSET
    original_invoice_number: None | str | Unset = UNSET
    subtotal: float | None | Unset = UNSET
    tax_amount: float | None | Unset = UNSET
    tax_rate: float | None | Unset = UNSET
    total_amount: float | None | Unset = UNSET
    type_: None | OCRCreditNoteType | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        line_items = NULL
        if self.line_items is not None:
            line_items = []
            for line_items_item_data in write_each(self.line_items):
                line_items_item = NULL if line_items_item_data is None else write_object(line_items_item_data)
                line_items.append(line_items_item)

        recipient = NULL if self.recipient is None else write_object(self.recipient)

        sender = NULL if self.sender is None else write_object(self.sender)

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        elif isinstance(self.currency, CurrencyEnum):
            currency = NULL if self.currency is None else write_word(self.currency)
        else:
            currency = self.currency

        document_number: None | str | Unset
        if isinstance(self.document_number, Unset):
            document_number = UNSET
        else:
            document_number = self.document_number

        issue_date: None | str | Unset
        if isinstance(self.issue_date, Unset):
            issue_date = UNSET
        elif isinstance(self.issue_date, datetime.date):
            issue_date = NULL if self.issue_date is None else write_iso(self.issue_date)
        else:
            issue_date = self.issue_date

        original_invoice_number: None | str | Unset
        if isinstance(self.original_invoice_number, Unset):
            original_invoice_number = UNSET
        else:
            original_invoice_number = self.original_invoice_number

        subtotal: float | None | Unset
        if isinstance(self.subtotal, Unset):
            subtotal = UNSET
        else:
            subtotal = self.subtotal

        tax_amount: float | None | Unset
        if isinstance(self.tax_amount, Unset):
            tax_amount = UNSET
        else:
            tax_amount = self.tax_amount

        tax_rate: float | None | Unset
        if isinstance(self.tax_rate, Unset):
            tax_rate = UNSET
        else:
            tax_rate = self.tax_rate

        total_amount: float | None | Unset
        if isinstance(self.total_amount, Unset):
            total_amount = UNSET
        else:
            total_amount = self.total_amount

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        elif isinstance(self.type_, OCRCreditNoteType):
            type_ = NULL if self.type_ is None else write_word(self.type_)
        else:
            type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "line_items": line_items,
                "recipient": recipient,
                "sender": sender,
            }
        )
        if currency is not UNSET:
            field_dict["currency"] = currency
        if document_number is not UNSET:
            field_dict["document_number"] = document_number
        if issue_date is not UNSET:
            field_dict["issue_date"] = issue_date
        if original_invoice_number is not UNSET:
            field_dict["original_invoice_number"] = original_invoice_number
        if subtotal is not UNSET:
            field_dict["subtotal"] = subtotal
        if tax_amount is not UNSET:
            field_dict["tax_amount"] = tax_amount
        if tax_rate is not UNSET:
            field_dict["tax_rate"] = tax_rate
        if total_amount is not UNSET:
            field_dict["total_amount"] = total_amount
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _line_items = d.pop("line_items")
        line_items: list[OCRLineItem] = NULL
        if _line_items is not None:
            line_items = []
            for line_items_item_data in read_list(_line_items):
                _line_items_item = line_items_item_data
                line_items_item = NULL if _line_items_item is None else __models.OCRLineItem.from_dict(_line_items_item)

                line_items.append(line_items_item)

        _recipient = d.pop("recipient")
        recipient = NULL if _recipient is None else __models.OCRCounterpartDetails.from_dict(_recipient)

        _sender = d.pop("sender")
        sender = NULL if _sender is None else __models.OCRCounterpartDetails.from_dict(_sender)

        _currency = d.pop("currency", UNSET)
        currency: CurrencyEnum | None | Unset
        if _currency is None or isinstance(_currency, Unset):
            currency = _currency
        else:
            _currency_type_0 = _currency
            currency_type_0 = NULL if _currency_type_0 is None else CurrencyEnum(_currency_type_0)

            currency = currency_type_0

        document_number = d.pop("document_number", UNSET)

        _issue_date = d.pop("issue_date", UNSET)
        issue_date: datetime.date | None | Unset
        if _issue_date is None or isinstance(_issue_date, Unset):
            issue_date = _issue_date
        else:
            _issue_date_type_0 = _issue_date
            issue_date_type_0 = NULL if _issue_date_type_0 is None else read_date(_issue_date_type_0)

            issue_date = issue_date_type_0

        original_invoice_number = d.pop("original_invoice_number", UNSET)

        subtotal = d.pop("subtotal", UNSET)

        tax_amount = d.pop("tax_amount", UNSET)

        tax_rate = d.pop("tax_rate", UNSET)

        total_amount = d.pop("total_amount", UNSET)

        _type_ = d.pop("type", UNSET)
        type_: None | OCRCreditNoteType | Unset
        if _type_ is None or isinstance(_type_, Unset):
            type_ = _type_
        else:
            _type_type_0 = _type_
            type_type_0 = NULL if _type_type_0 is None else OCRCreditNoteType(_type_type_0)

            type_ = type_type_0

        ocr_credit_note = cls(
            line_items=line_items,
            recipient=recipient,
            sender=sender,
            currency=currency,
            document_number=document_number,
            issue_date=issue_date,
            original_invoice_number=original_invoice_number,
            subtotal=subtotal,
            tax_amount=tax_amount,
            tax_rate=tax_rate,
            total_amount=total_amount,
            type_=type_,
        )

        ocr_credit_note.additional_properties = d
        return ocr_credit_note

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
