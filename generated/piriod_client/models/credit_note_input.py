from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.discount_scheme import DiscountScheme
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
    from ..models.credit_note_line_input import CreditNoteLineInput


T = TypeVar("T", bound="CreditNoteInput")


@_attrs_define
class CreditNoteInput:
    """What a caller may set of a CreditNote.

    Attributes:
        invoice (str): Identifier of the credited invoice.
        date (datetime.date): Date of the document.
        document (int | Unset): Document type; may wait until the note is made final.
        number (int | Unset): Document number.
        note (str | Unset): Remark, at most 64 characters.
        internal_note (str | Unset): Remark for internal use, at most 1024 characters.
        amount (float | Unset): Amount, in the currency of the document.
        exempt (float | Unset): Amount free of tax, in the currency of the document.
        tax (float | Unset): Tax, in the currency of the document.
        tax_percent (float | Unset): Tax rate in percent.
        subtotal (float | Unset): Subtotal, in the currency of the document.
        total (float | Unset): Total, in the currency of the document.
        total_adjusted (float | Unset): Adjusted total, in the currency of the document.
        retention (float | Unset): Withheld amount, in the currency of the document.
        discount (float | Unset): Discount; `discount_scheme` says whether percent or amount.
        discount_scheme (DiscountScheme | Unset): Unit of a discount: percent, or an amount of money.
        lines (list[CreditNoteLineInput] | Unset): Lines of the document.
    """

    invoice: str
    date: datetime.date
    document: int | Unset = UNSET
    number: int | Unset = UNSET
    note: str | Unset = UNSET
    internal_note: str | Unset = UNSET
    amount: float | Unset = UNSET
    exempt: float | Unset = UNSET
    tax: float | Unset = UNSET
    tax_percent: float | Unset = UNSET
    subtotal: float | Unset = UNSET
    total: float | Unset = UNSET
    total_adjusted: float | Unset = UNSET
    retention: float | Unset = UNSET
    discount: float | Unset = UNSET
    discount_scheme: DiscountScheme | Unset = UNSET
    lines: list[CreditNoteLineInput] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        invoice = self.invoice

        date = NULL if self.date is None else write_iso(self.date)

        document = self.document

        number = self.number

        note = self.note

        internal_note = self.internal_note

        amount = self.amount

        exempt = self.exempt

        tax = self.tax

        tax_percent = self.tax_percent

        subtotal = self.subtotal

        total = self.total

        total_adjusted = self.total_adjusted

        retention = self.retention

        discount = self.discount

        discount_scheme: str | Unset = UNSET
        if not isinstance(self.discount_scheme, Unset):
            discount_scheme = NULL if self.discount_scheme is None else write_word(self.discount_scheme)

        lines: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.lines, Unset):
            lines = NULL
            if self.lines is not None:
                lines = []
                for lines_item_data in write_each(self.lines):
                    lines_item = NULL if lines_item_data is None else write_object(lines_item_data)
                    lines.append(lines_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "invoice": invoice,
                "date": date,
            }
        )
        if document is not UNSET:
            field_dict["document"] = document
        if number is not UNSET:
            field_dict["number"] = number
        if note is not UNSET:
            field_dict["note"] = note
        if internal_note is not UNSET:
            field_dict["internal_note"] = internal_note
        if amount is not UNSET:
            field_dict["amount"] = amount
        if exempt is not UNSET:
            field_dict["exempt"] = exempt
        if tax is not UNSET:
            field_dict["tax"] = tax
        if tax_percent is not UNSET:
            field_dict["tax_percent"] = tax_percent
        if subtotal is not UNSET:
            field_dict["subtotal"] = subtotal
        if total is not UNSET:
            field_dict["total"] = total
        if total_adjusted is not UNSET:
            field_dict["total_adjusted"] = total_adjusted
        if retention is not UNSET:
            field_dict["retention"] = retention
        if discount is not UNSET:
            field_dict["discount"] = discount
        if discount_scheme is not UNSET:
            field_dict["discount_scheme"] = discount_scheme
        if lines is not UNSET:
            field_dict["lines"] = lines

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        invoice = d.pop("invoice")

        _date = d.pop("date")
        date = NULL if _date is None else read_date(_date)

        document = d.pop("document", UNSET)

        number = d.pop("number", UNSET)

        note = d.pop("note", UNSET)

        internal_note = d.pop("internal_note", UNSET)

        amount = d.pop("amount", UNSET)

        exempt = d.pop("exempt", UNSET)

        tax = d.pop("tax", UNSET)

        tax_percent = d.pop("tax_percent", UNSET)

        subtotal = d.pop("subtotal", UNSET)

        total = d.pop("total", UNSET)

        total_adjusted = d.pop("total_adjusted", UNSET)

        retention = d.pop("retention", UNSET)

        discount = d.pop("discount", UNSET)

        _discount_scheme = d.pop("discount_scheme", UNSET)
        discount_scheme: DiscountScheme | Unset
        if isinstance(_discount_scheme, Unset):
            discount_scheme = UNSET
        elif _discount_scheme is None:
            discount_scheme = NULL
        else:
            discount_scheme = DiscountScheme(_discount_scheme)

        _lines = d.pop("lines", UNSET)
        lines: list[CreditNoteLineInput] | Unset = UNSET
        if _lines is None:
            lines = NULL
        elif _lines is not UNSET:
            lines = []
            for lines_item_data in read_list(_lines):
                _lines_item = lines_item_data
                lines_item = NULL if _lines_item is None else __models.CreditNoteLineInput.from_dict(_lines_item)

                lines.append(lines_item)

        credit_note_input = cls(
            invoice=invoice,
            date=date,
            document=document,
            number=number,
            note=note,
            internal_note=internal_note,
            amount=amount,
            exempt=exempt,
            tax=tax,
            tax_percent=tax_percent,
            subtotal=subtotal,
            total=total,
            total_adjusted=total_adjusted,
            retention=retention,
            discount=discount,
            discount_scheme=discount_scheme,
            lines=lines,
        )

        credit_note_input.additional_properties = d
        return credit_note_input

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
