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
    from ..models.metadata import Metadata
    from ..models.purchase_line_input import PurchaseLineInput
    from ..models.tax_settings import TaxSettings


T = TypeVar("T", bound="PurchaseInput")


@_attrs_define
class PurchaseInput:
    """What a caller may set of a Purchase.

    Attributes:
        supplier (str): Identifier of the supplier, as text.
        document (int): Document type; see `/generals/documents/`.
        number (int): Document number. Earlier reference: optional, 0 asks for the next number.
        date (datetime.date): Date of the document.
        lines (list[PurchaseLineInput]): Lines of the document.
        due_date (datetime.date | Unset): Date the payment is due.
        note (str | Unset): Remark, at most 100 characters.
        discount (float | Unset): Discount; `discount_scheme` says whether percent or amount. The server's default is 0.
        discount_scheme (DiscountScheme | Unset): Unit of a discount: percent, or an amount of money.
        amount (float | Unset): Amount, in the currency of the document.
        exempt (float | Unset): Amount free of tax, in the currency of the document.
        tax (float | Unset): Tax, in the currency of the document.
        tax_percent (float | Unset): Tax rate in percent.
        subtotal (float | Unset): Subtotal, in the currency of the document.
        total (float | Unset): Total, in the currency of the document.
        retention (float | Unset): Withheld amount, in the currency of the document.
        tax_settings (TaxSettings | Unset): Tax settings; the members depend on the country.
        metadata (Metadata | Unset): Members of the caller's own.
    """

    supplier: str
    document: int
    number: int
    date: datetime.date
    lines: list[PurchaseLineInput]
    due_date: datetime.date | Unset = UNSET
    note: str | Unset = UNSET
    discount: float | Unset = UNSET
    discount_scheme: DiscountScheme | Unset = UNSET
    amount: float | Unset = UNSET
    exempt: float | Unset = UNSET
    tax: float | Unset = UNSET
    tax_percent: float | Unset = UNSET
    subtotal: float | Unset = UNSET
    total: float | Unset = UNSET
    retention: float | Unset = UNSET
    tax_settings: TaxSettings | Unset = UNSET
    metadata: Metadata | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        supplier = self.supplier

        document = self.document

        number = self.number

        date = NULL if self.date is None else write_iso(self.date)

        lines = NULL
        if self.lines is not None:
            lines = []
            for lines_item_data in write_each(self.lines):
                lines_item = NULL if lines_item_data is None else write_object(lines_item_data)
                lines.append(lines_item)

        due_date: str | Unset = UNSET
        if not isinstance(self.due_date, Unset):
            due_date = NULL if self.due_date is None else write_iso(self.due_date)

        note = self.note

        discount = self.discount

        discount_scheme: str | Unset = UNSET
        if not isinstance(self.discount_scheme, Unset):
            discount_scheme = NULL if self.discount_scheme is None else write_word(self.discount_scheme)

        amount = self.amount

        exempt = self.exempt

        tax = self.tax

        tax_percent = self.tax_percent

        subtotal = self.subtotal

        total = self.total

        retention = self.retention

        tax_settings: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tax_settings, Unset):
            tax_settings = NULL if self.tax_settings is None else write_object(self.tax_settings)

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = NULL if self.metadata is None else write_object(self.metadata)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "supplier": supplier,
                "document": document,
                "number": number,
                "date": date,
                "lines": lines,
            }
        )
        if due_date is not UNSET:
            field_dict["due_date"] = due_date
        if note is not UNSET:
            field_dict["note"] = note
        if discount is not UNSET:
            field_dict["discount"] = discount
        if discount_scheme is not UNSET:
            field_dict["discount_scheme"] = discount_scheme
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
        if retention is not UNSET:
            field_dict["retention"] = retention
        if tax_settings is not UNSET:
            field_dict["tax_settings"] = tax_settings
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        supplier = d.pop("supplier")

        document = d.pop("document")

        number = d.pop("number")

        _date = d.pop("date")
        date = NULL if _date is None else read_date(_date)

        _lines = d.pop("lines")
        lines: list[PurchaseLineInput] = NULL
        if _lines is not None:
            lines = []
            for lines_item_data in read_list(_lines):
                _lines_item = lines_item_data
                lines_item = NULL if _lines_item is None else __models.PurchaseLineInput.from_dict(_lines_item)

                lines.append(lines_item)

        _due_date = d.pop("due_date", UNSET)
        due_date: datetime.date | Unset
        if isinstance(_due_date, Unset):
            due_date = UNSET
        elif _due_date is None:
            due_date = NULL
        else:
            due_date = read_date(_due_date)

        note = d.pop("note", UNSET)

        discount = d.pop("discount", UNSET)

        _discount_scheme = d.pop("discount_scheme", UNSET)
        discount_scheme: DiscountScheme | Unset
        if isinstance(_discount_scheme, Unset):
            discount_scheme = UNSET
        elif _discount_scheme is None:
            discount_scheme = NULL
        else:
            discount_scheme = DiscountScheme(_discount_scheme)

        amount = d.pop("amount", UNSET)

        exempt = d.pop("exempt", UNSET)

        tax = d.pop("tax", UNSET)

        tax_percent = d.pop("tax_percent", UNSET)

        subtotal = d.pop("subtotal", UNSET)

        total = d.pop("total", UNSET)

        retention = d.pop("retention", UNSET)

        _tax_settings = d.pop("tax_settings", UNSET)
        tax_settings: TaxSettings | Unset
        if isinstance(_tax_settings, Unset):
            tax_settings = UNSET
        elif _tax_settings is None:
            tax_settings = NULL
        else:
            tax_settings = __models.TaxSettings.from_dict(_tax_settings)

        _metadata = d.pop("metadata", UNSET)
        metadata: Metadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        elif _metadata is None:
            metadata = NULL
        else:
            metadata = __models.Metadata.from_dict(_metadata)

        purchase_input = cls(
            supplier=supplier,
            document=document,
            number=number,
            date=date,
            lines=lines,
            due_date=due_date,
            note=note,
            discount=discount,
            discount_scheme=discount_scheme,
            amount=amount,
            exempt=exempt,
            tax=tax,
            tax_percent=tax_percent,
            subtotal=subtotal,
            total=total,
            retention=retention,
            tax_settings=tax_settings,
            metadata=metadata,
        )

        purchase_input.additional_properties = d
        return purchase_input

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
