from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.collection_method import CollectionMethod
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
    from ..models.document_reference_input import DocumentReferenceInput
    from ..models.invoice_line_input import InvoiceLineInput


T = TypeVar("T", bound="InvoiceInput")


@_attrs_define
class InvoiceInput:
    """What a caller may set of an Invoice.

    Attributes:
        customer (str): Identifier of the customer.
        document (int): Document type; see `/generals/documents/`.
        date (datetime.date): Date of the invoice.
        lines (list[InvoiceLineInput]): Lines of the invoice.
        number (int | Unset): Document number.
        due_date (datetime.date | Unset): Date the payment is due.
        period_start (datetime.date | Unset): First day of the billed period.
        period_end (datetime.date | Unset): Last day of the billed period.
        collection_method (CollectionMethod | Unset): How an invoice is collected.
        currency (str | Unset): Currency code.
        note (str | Unset): Remark, at most 256 characters; 100 in an earlier reference.
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
        custom_change (float | Unset): Custom exchange rate, at least 1.
        references (list[DocumentReferenceInput] | Unset): Documents this one refers to.
    """

    customer: str
    document: int
    date: datetime.date
    lines: list[InvoiceLineInput]
    number: int | Unset = UNSET
    due_date: datetime.date | Unset = UNSET
    period_start: datetime.date | Unset = UNSET
    period_end: datetime.date | Unset = UNSET
    collection_method: CollectionMethod | Unset = UNSET
    currency: str | Unset = UNSET
    note: str | Unset = UNSET
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
    custom_change: float | Unset = UNSET
    references: list[DocumentReferenceInput] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        customer = self.customer

        document = self.document

        date = NULL if self.date is None else write_iso(self.date)

        lines = NULL
        if self.lines is not None:
            lines = []
            for lines_item_data in write_each(self.lines):
                lines_item = NULL if lines_item_data is None else write_object(lines_item_data)
                lines.append(lines_item)

        number = self.number

        due_date: str | Unset = UNSET
        if not isinstance(self.due_date, Unset):
            due_date = NULL if self.due_date is None else write_iso(self.due_date)

        period_start: str | Unset = UNSET
        if not isinstance(self.period_start, Unset):
            period_start = NULL if self.period_start is None else write_iso(self.period_start)

        period_end: str | Unset = UNSET
        if not isinstance(self.period_end, Unset):
            period_end = NULL if self.period_end is None else write_iso(self.period_end)

        collection_method: str | Unset = UNSET
        if not isinstance(self.collection_method, Unset):
            collection_method = NULL if self.collection_method is None else write_word(self.collection_method)

        currency = self.currency

        note = self.note

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

        custom_change = self.custom_change

        references: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.references, Unset):
            references = NULL
            if self.references is not None:
                references = []
                for references_item_data in write_each(self.references):
                    references_item = NULL if references_item_data is None else write_object(references_item_data)
                    references.append(references_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "customer": customer,
                "document": document,
                "date": date,
                "lines": lines,
            }
        )
        if number is not UNSET:
            field_dict["number"] = number
        if due_date is not UNSET:
            field_dict["due_date"] = due_date
        if period_start is not UNSET:
            field_dict["period_start"] = period_start
        if period_end is not UNSET:
            field_dict["period_end"] = period_end
        if collection_method is not UNSET:
            field_dict["collection_method"] = collection_method
        if currency is not UNSET:
            field_dict["currency"] = currency
        if note is not UNSET:
            field_dict["note"] = note
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
        if custom_change is not UNSET:
            field_dict["custom_change"] = custom_change
        if references is not UNSET:
            field_dict["references"] = references

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        customer = d.pop("customer")

        document = d.pop("document")

        _date = d.pop("date")
        date = NULL if _date is None else read_date(_date)

        _lines = d.pop("lines")
        lines: list[InvoiceLineInput] = NULL
        if _lines is not None:
            lines = []
            for lines_item_data in read_list(_lines):
                _lines_item = lines_item_data
                lines_item = NULL if _lines_item is None else __models.InvoiceLineInput.from_dict(_lines_item)

                lines.append(lines_item)

        number = d.pop("number", UNSET)

        _due_date = d.pop("due_date", UNSET)
        due_date: datetime.date | Unset
        if isinstance(_due_date, Unset):
            due_date = UNSET
        elif _due_date is None:
            due_date = NULL
        else:
            due_date = read_date(_due_date)

        _period_start = d.pop("period_start", UNSET)
        period_start: datetime.date | Unset
        if isinstance(_period_start, Unset):
            period_start = UNSET
        elif _period_start is None:
            period_start = NULL
        else:
            period_start = read_date(_period_start)

        _period_end = d.pop("period_end", UNSET)
        period_end: datetime.date | Unset
        if isinstance(_period_end, Unset):
            period_end = UNSET
        elif _period_end is None:
            period_end = NULL
        else:
            period_end = read_date(_period_end)

        _collection_method = d.pop("collection_method", UNSET)
        collection_method: CollectionMethod | Unset
        if isinstance(_collection_method, Unset):
            collection_method = UNSET
        elif _collection_method is None:
            collection_method = NULL
        else:
            collection_method = CollectionMethod(_collection_method)

        currency = d.pop("currency", UNSET)

        note = d.pop("note", UNSET)

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

        custom_change = d.pop("custom_change", UNSET)

        _references = d.pop("references", UNSET)
        references: list[DocumentReferenceInput] | Unset = UNSET
        if _references is None:
            references = NULL
        elif _references is not UNSET:
            references = []
            for references_item_data in read_list(_references):
                _references_item = references_item_data
                references_item = (
                    NULL if _references_item is None else __models.DocumentReferenceInput.from_dict(_references_item)
                )

                references.append(references_item)

        invoice_input = cls(
            customer=customer,
            document=document,
            date=date,
            lines=lines,
            number=number,
            due_date=due_date,
            period_start=period_start,
            period_end=period_end,
            collection_method=collection_method,
            currency=currency,
            note=note,
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
            custom_change=custom_change,
            references=references,
        )

        invoice_input.additional_properties = d
        return invoice_input

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
