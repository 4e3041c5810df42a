from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.currency_enum import CurrencyEnum
from ..models.ocr_invoice_type import OCRInvoiceType
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


T = TypeVar("T", bound="OCRInvoice")


@_attrs_define
class OCRInvoice:
    """An invoice read by OCR; amounts are decimal numbers.

    Attributes:
        recipient (OCRCounterpartDetails): A sender or recipient read by OCR.
        sender (OCRCounterpartDetails): A sender or recipient read by OCR.
        amount_paid (float | None | Unset):
        currency (CurrencyEnum | None | Unset):
        document_number (None | str | Unset):
        due_date (datetime.date | None | Unset):
        issue_date (datetime.date | None | Unset):
        line_items (list[OCRLineItem] | None | Unset):
        payment_terms (None | str | Unset):
        subtotal (float | None | Unset):
        tax_amount (float | None | Unset):
        tax_rate (float | None | Unset):
        total_amount (float | None | Unset):
        type_ (None | OCRInvoiceType | Unset):
    """

    recipient: OCRCounterpartDetails
    sender: OCRCounterpartDetails
    amount_paid: float | None | Unset = UNSET
    currency: CurrencyEnum | None | Unset = UNSET
    document_number: None | str | Unset = UNSET
    due_date: datetime.date | None | Unset = UNSET
    issue_date: datetime.date | None | Unset = UNSET
    line_items: list[OCRLineItem] | None | Unset = UNSET
    payment_terms: None | str | Unset = UNSET
    subtotal: float | None | Unset = UNSET
    tax_amount: float | None | Unset = UNSET
    tax_rate: float | None | Unset = UNSET
    total_amount: float | None | Unset = UNSET
    type_: None | OCRInvoiceType | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        recipient = NULL if self.recipient is None else write_object(self.recipient)

        sender = NULL if self.sender is None else write_object(self.sender)

        amount_paid: float | None | Unset
        if isinstance(self.amount_paid, Unset):
            amount_paid = UNSET
        else:
            amount_paid = self.amount_paid

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

        due_date: None | str | Unset
        if isinstance(self.due_date, Unset):
            due_date = UNSET
        elif isinstance(self.due_date, datetime.date):
            due_date = NULL if self.due_date is None else write_iso(self.due_date)
        else:
            due_date = self.due_date

        issue_date: None | str | Unset
        if isinstance(self.issue_date, Unset):
            issue_date = UNSET
        elif isinstance(self.issue_date, datetime.date):
            issue_date = NULL if self.issue_date is None else write_iso(self.issue_date)
        else:
            issue_date = self.issue_date

        line_items: list[dict[str, Any]] | None | Unset
        if isinstance(self.line_items, Unset):
            line_items = UNSET
        elif isinstance(self.line_items, list):
            line_items = NULL
            if self.line_items is not None:
                line_items = []
                for line_items_type_0_item_data in write_each(self.line_items):
                    line_items_type_0_item = (
                        NULL if line_items_type_0_item_data is None else write_object(line_items_type_0_item_data)
                    )
                    line_items.append(line_items_type_0_item)

        else:
            line_items = self.line_items

        payment_terms: None | str | Unset
        if isinstance(self.payment_terms, Unset):
            payment_terms = UNSET
        else:
            payment_terms = self.payment_terms

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
        elif isinstance(self.type_, OCRInvoiceType):
            type_ = NULL if self.type_ is None else write_word(self.type_)
        else:
            type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "recipient": recipient,
                "sender": sender,
            }
        )
        if amount_paid is not UNSET:
            field_dict["amount_paid"] = amount_paid
        if currency is not UNSET:
            field_dict["currency"] = currency
        if document_number is not UNSET:
            field_dict["document_number"] = document_number
        if due_date is not UNSET:
            field_dict["due_date"] = due_date
        if issue_date is not UNSET:
            field_dict["issue_date"] = issue_date
        if line_items is not UNSET:
            field_dict["line_items"] = line_items
        if payment_terms is not UNSET:
            field_dict["payment_terms"] = payment_terms
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
        _recipient = d.pop("recipient")
        recipient = NULL if _recipient is None else __models.OCRCounterpartDetails.from_dict(_recipient)

        _sender = d.pop("sender")
        sender = NULL if _sender is None else __models.OCRCounterpartDetails.from_dict(_sender)

        amount_paid = d.pop("amount_paid", UNSET)

        _currency = d.pop("currency", UNSET)
        currency: CurrencyEnum | None | Unset
        if _currency is None or isinstance(_currency, Unset):
            currency = _currency
        else:
            _currency_type_0 = _currency
            currency_type_0 = NULL if _currency_type_0 is None else CurrencyEnum(_currency_type_0)

            currency = currency_type_0

        document_number = d.pop("document_number", UNSET)

        _due_date = d.pop("due_date", UNSET)
        due_date: datetime.date | None | Unset
        if _due_date is None or isinstance(_due_date, Unset):
            due_date = _due_date
        else:
            _due_date_type_0 = _due_date
            due_date_type_0 = NULL if _due_date_type_0 is None else read_date(_due_date_type_0)

            due_date = due_date_type_0

        _issue_date = d.pop("issue_date", UNSET)
        issue_date: datetime.date | None | Unset
        if _issue_date is None or isinstance(_issue_date, Unset):
            issue_date = _issue_date
        else:
            _issue_date_type_0 = _issue_date
            issue_date_type_0 = NULL if _issue_date_type_0 is None else read_date(_issue_date_type_0)

            issue_date = issue_date_type_0

        _line_items = d.pop("line_items", UNSET)
        line_items: list[OCRLineItem] | None | Unset
        if _line_items is None or isinstance(_line_items, Unset):
            line_items = _line_items
        else:
            _line_items_type_0 = _line_items
            line_items_type_0: list[OCRLineItem] = NULL
            if _line_items_type_0 is not None:
                line_items_type_0 = []
                for line_items_type_0_item_data in read_list(_line_items_type_0):
                    _line_items_type_0_item = line_items_type_0_item_data
                    line_items_type_0_item = (
                        NULL
                        if _line_items_type_0_item is None
                        else __models.OCRLineItem.from_dict(_line_items_type_0_item)
                    )

                    line_items_type_0.append(line_items_type_0_item)

            line_items = line_items_type_0

        payment_terms = d.pop("payment_terms", UNSET)

        subtotal = d.pop("subtotal", UNSET)

        tax_amount = d.pop("tax_amount", UNSET)

        tax_rate = d.pop("tax_rate", UNSET)

        total_amount = d.pop("total_amount", UNSET)

        _type_ = d.pop("type", UNSET)
        type_: None | OCRInvoiceType | Unset
        if _type_ is None or isinstance(_type_, Unset):
            type_ = _type_
        else:
            _type_type_0 = _type_
            type_type_0 = NULL if _type_type_0 is None else OCRInvoiceType(_type_type_0)

            type_ = type_type_0

        ocr_invoice = cls(
            recipient=recipient,
            sender=sender,
            amount_paid=amount_paid,
            currency=currency,
            document_number=document_number,
            due_date=due_date,
            issue_date=issue_date,
            line_items=line_items,
            payment_terms=payment_terms,
            subtotal=subtotal,
            tax_amount=tax_amount,
            tax_rate=tax_rate,
            total_amount=total_amount,
            type_=type_,
        )

        ocr_invoice.additional_properties = d
        return ocr_invoice

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
