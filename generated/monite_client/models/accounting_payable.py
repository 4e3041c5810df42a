from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    is_date_text,
    is_datetime_text,
    read_date,
    read_datetime,
    read_list,
    read_object,
    write_each,
    write_iso,
    write_object,
)

if TYPE_CHECKING:
    from ..models.accounting_line_item import AccountingLineItem
    from ..models.accounting_purchase_order_ref import AccountingPurchaseOrderRef
    from ..models.accounting_vendor_ref_object import AccountingVendorRefObject


T = TypeVar("T", bound="AccountingPayable")


@_attrs_define
class AccountingPayable:
    """A bill as the accounting system has it; amounts are decimal numbers.

    Attributes:
        id (str):
        status (str):
        total_amount (float):
        amount_due (float | None | Unset):
        currency (None | str | Unset):
        currency_rate (float | None | Unset):
        due_date (datetime.date | datetime.datetime | None | Unset):
        invoice_number (None | str | Unset):
        lines (list[AccountingLineItem] | None | Unset):
        memo (None | str | Unset):
        posted_date (datetime.date | None | Unset):
        purchase_order_refs (list[AccountingPurchaseOrderRef] | None | Unset):
        subtotal (float | None | Unset):
        tax_amount (float | None | Unset):
        vendor_ref (AccountingVendorRefObject | None | Unset):
    """

    id: str
    status: str
    total_amount: float
    amount_due: float | None | Unset = UNSET
    currency: None | str | Unset = UNSET
    currency_rate: float | None | Unset = UNSET
    due_date: datetime.date | datetime.datetime | None | Unset = UNSET
    invoice_number: None | str | Unset = UNSET
    lines: list[AccountingLineItem] | None | Unset = UNSET
    memo: None | str | Unset = UNSET
    posted_date: datetime.date | None | Unset = UNSET
    purchase_order_refs: list[AccountingPurchaseOrderRef] | None | Unset = UNSET
    subtotal: float | None | Unset = UNSET
    tax_amount: float | None | Unset = UNSET
    vendor_ref: AccountingVendorRefObject | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.accounting_vendor_ref_object import AccountingVendorRefObject  # noqa: PLC0415

        id = self.id

        status = self.status

        total_amount = self.total_amount

        amount_due: float | None | Unset
        if isinstance(self.amount_due, Unset):
            amount_due = UNSET
        else:
            amount_due = self.amount_due

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        else:
            currency = self.currency

        currency_rate: float | None | Unset
        if isinstance(self.currency_rate, Unset):
            currency_rate = UNSET
        else:
            currency_rate = self.currency_rate

        due_date: None | str | Unset
        if isinstance(self.due_date, Unset):
            due_date = UNSET
        elif isinstance(self.due_date, datetime.datetime):
            due_date = NULL if self.due_date is None else write_iso(self.due_date)
        elif isinstance(self.due_date, datetime.date):
            due_date = NULL if self.due_date is None else write_iso(self.due_date)
        else:
            due_date = self.due_date

        invoice_number: None | str | Unset
        if isinstance(self.invoice_number, Unset):
            invoice_number = UNSET
        else:
            invoice_number = self.invoice_number

        lines: list[dict[str, Any]] | None | Unset
        if isinstance(self.lines, Unset):
            lines = UNSET
        elif isinstance(self.lines, list):
            lines = NULL
            if self.lines is not None:
                lines = []
                for lines_type_0_item_data in write_each(self.lines):
                    lines_type_0_item = NULL if lines_type_0_item_data is None else write_object(lines_type_0_item_data)
                    lines.append(lines_type_0_item)

        else:
            lines = self.lines

        memo: None | str | Unset
        if isinstance(self.memo, Unset):
            memo = UNSET
        else:
            memo = self.memo

        posted_date: None | str | Unset
        if isinstance(self.posted_date, Unset):
            posted_date = UNSET
        elif isinstance(self.posted_date, datetime.date):
            posted_date = NULL if self.posted_date is None else write_iso(self.posted_date)
        else:
            posted_date = self.posted_date

        purchase_order_refs: list[dict[str, Any]] | None | Unset
        if isinstance(self.purchase_order_refs, Unset):
            purchase_order_refs = UNSET
        elif isinstance(self.purchase_order_refs, list):
            purchase_order_refs = NULL
            if self.purchase_order_refs is not None:
                purchase_order_refs = []
                for purchase_order_refs_type_0_item_data in write_each(self.purchase_order_refs):
                    purchase_order_refs_type_0_item = (
                        NULL
                        if purchase_order_refs_type_0_item_data is None
                        else write_object(purchase_order_refs_type_0_item_data)
                    )
                    purchase_order_refs.append(purchase_order_refs_type_0_item)

        else:
            purchase_order_refs = self.purchase_order_refs

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

        vendor_ref: dict[str, Any] | None | Unset
        if isinstance(self.vendor_ref, Unset):
            vendor_ref = UNSET
        elif isinstance(self.vendor_ref, AccountingVendorRefObject):
            vendor_ref = NULL if self.vendor_ref is None else write_object(self.vendor_ref)
        else:
            vendor_ref = self.vendor_ref

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "status": status,
                "total_amount": total_amount,
            }
        )
        if amount_due is not UNSET:
            field_dict["amount_due"] = amount_due
        if currency is not UNSET:
            field_dict["currency"] = currency
        if currency_rate is not UNSET:
            field_dict["currency_rate"] = currency_rate
        if due_date is not UNSET:
            field_dict["due_date"] = due_date
        if invoice_number is not UNSET:
            field_dict["invoice_number"] = invoice_number
        if lines is not UNSET:
            field_dict["lines"] = lines
        if memo is not UNSET:
            field_dict["memo"] = memo
        if posted_date is not UNSET:
            field_dict["posted_date"] = posted_date
        if purchase_order_refs is not UNSET:
            field_dict["purchase_order_refs"] = purchase_order_refs
        if subtotal is not UNSET:
            field_dict["subtotal"] = subtotal
        if tax_amount is not UNSET:
            field_dict["tax_amount"] = tax_amount
        if vendor_ref is not UNSET:
            field_dict["vendor_ref"] = vendor_ref

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        id = d.pop("id")

        status = d.pop("status")

        total_amount = d.pop("total_amount")

        amount_due = d.pop("amount_due", UNSET)

        currency = d.pop("currency", UNSET)

        currency_rate = d.pop("currency_rate", UNSET)

        def _parse_due_date(data: object) -> datetime.date | datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not is_datetime_text(data):
                    raise TypeError()
                _due_date_type_0 = data
                due_date_type_0 = NULL if _due_date_type_0 is None else read_datetime(_due_date_type_0)

                return due_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not is_date_text(data):
                    raise TypeError()
                _due_date_type_1 = data
                due_date_type_1 = NULL if _due_date_type_1 is None else read_date(_due_date_type_1)

                return due_date_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast("datetime.date | datetime.datetime | None | Unset", data)

        due_date = _parse_due_date(d.pop("due_date", UNSET))

        invoice_number = d.pop("invoice_number", UNSET)

        _lines = d.pop("lines", UNSET)
        lines: list[AccountingLineItem] | None | Unset
        if _lines is None or isinstance(_lines, Unset):
            lines = _lines
        else:
            _lines_type_0 = _lines
            lines_type_0: list[AccountingLineItem] = NULL
            if _lines_type_0 is not None:
                lines_type_0 = []
                for lines_type_0_item_data in read_list(_lines_type_0):
                    _lines_type_0_item = lines_type_0_item_data
                    lines_type_0_item = (
                        NULL
                        if _lines_type_0_item is None
                        else __models.AccountingLineItem.from_dict(_lines_type_0_item)
                    )

                    lines_type_0.append(lines_type_0_item)

            lines = lines_type_0

        memo = d.pop("memo", UNSET)

        _posted_date = d.pop("posted_date", UNSET)
        posted_date: datetime.date | None | Unset
        if _posted_date is None or isinstance(_posted_date, Unset):
            posted_date = _posted_date
        else:
            _posted_date_type_0 = _posted_date
            posted_date_type_0 = NULL if _posted_date_type_0 is None else read_date(_posted_date_type_0)

            posted_date = posted_date_type_0

        _purchase_order_refs = d.pop("purchase_order_refs", UNSET)
        purchase_order_refs: list[AccountingPurchaseOrderRef] | None | Unset
        if _purchase_order_refs is None or isinstance(_purchase_order_refs, Unset):
            purchase_order_refs = _purchase_order_refs
        else:
            _purchase_order_refs_type_0 = _purchase_order_refs
            purchase_order_refs_type_0: list[AccountingPurchaseOrderRef] = NULL
            if _purchase_order_refs_type_0 is not None:
                purchase_order_refs_type_0 = []
                for purchase_order_refs_type_0_item_data in read_list(_purchase_order_refs_type_0):
                    _purchase_order_refs_type_0_item = purchase_order_refs_type_0_item_data
                    purchase_order_refs_type_0_item = (
                        NULL
                        if _purchase_order_refs_type_0_item is None
                        else __models.AccountingPurchaseOrderRef.from_dict(_purchase_order_refs_type_0_item)
                    )

                    purchase_order_refs_type_0.append(purchase_order_refs_type_0_item)

            purchase_order_refs = purchase_order_refs_type_0

        subtotal = d.pop("subtotal", UNSET)

        tax_amount = d.pop("tax_amount", UNSET)

        _vendor_ref = d.pop("vendor_ref", UNSET)
        vendor_ref: AccountingVendorRefObject | None | Unset
        if _vendor_ref is None or isinstance(_vendor_ref, Unset):
            vendor_ref = _vendor_ref
        else:
            _vendor_ref_type_0 = _vendor_ref
            vendor_ref_type_0 = (
                NULL if _vendor_ref_type_0 is None else __models.AccountingVendorRefObject.from_dict(_vendor_ref_type_0)
            )

            vendor_ref = vendor_ref_type_0

        accounting_payable = cls(
            id=id,
            status=status,
            total_amount=total_amount,
            amount_due=amount_due,
            currency=currency,
            currency_rate=currency_rate,
            due_date=due_date,
            invoice_number=invoice_number,
            lines=lines,
            memo=memo,
            posted_date=posted_date,
            purchase_order_refs=purchase_order_refs,
            subtotal=subtotal,
            tax_amount=tax_amount,
            vendor_ref=vendor_ref,
        )

        accounting_payable.additional_properties = d
        return accounting_payable

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
