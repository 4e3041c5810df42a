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
    from ..models.accounting_customer_ref_object import AccountingCustomerRefObject
    from ..models.accounting_line_item import AccountingLineItem


T = TypeVar("T", bound="AccountingReceivable")


@_attrs_define
class AccountingReceivable:
    """An invoice as the accounting system has it.

    Attributes:
        id (None | str | Unset):
        currency (None | str | Unset):
        currency_rate (float | None | Unset):
        customer_ref (AccountingCustomerRefObject | None | Unset):
        due_date (datetime.date | datetime.datetime | None | Unset):
        invoice_number (None | str | Unset):
        lines (list[AccountingLineItem] | None | Unset):
        memo (None | str | Unset):
        pass_through (Any | Unset):
        posted_date (datetime.date | None | Unset):
    """

    id: None | str | Unset = UNSET
    currency: None | str | Unset = UNSET
    currency_rate: float | None | Unset = UNSET
    customer_ref: AccountingCustomerRefObject | None | Unset = UNSET
    due_date: datetime.date | datetime.datetime | None | Unset = UNSET
    invoice_number: None | str | Unset = UNSET
    lines: list[AccountingLineItem] | None | Unset = UNSET
    memo: None | str | Unset = UNSET
    pass_through: Any | Unset = UNSET
    posted_date: datetime.date | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.accounting_customer_ref_object import AccountingCustomerRefObject  # noqa: PLC0415

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

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

        customer_ref: dict[str, Any] | None | Unset
        if isinstance(self.customer_ref, Unset):
            customer_ref = UNSET
        elif isinstance(self.customer_ref, AccountingCustomerRefObject):
            customer_ref = NULL if self.customer_ref is None else write_object(self.customer_ref)
        else:
            customer_ref = self.customer_ref

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

        pass_through = self.pass_through

        posted_date: None | str | Unset
        if isinstance(self.posted_date, Unset):
            posted_date = UNSET
        elif isinstance(self.posted_date, datetime.date):
            posted_date = NULL if self.posted_date is None else write_iso(self.posted_date)
        else:
            posted_date = self.posted_date

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if currency is not UNSET:
            field_dict["currency"] = currency
        if currency_rate is not UNSET:
            field_dict["currency_rate"] = currency_rate
        if customer_ref is not UNSET:
            field_dict["customer_ref"] = customer_ref
        if due_date is not UNSET:
            field_dict["due_date"] = due_date
        if invoice_number is not UNSET:
            field_dict["invoice_number"] = invoice_number
        if lines is not UNSET:
            field_dict["lines"] = lines
        if memo is not UNSET:
            field_dict["memo"] = memo
        if pass_through is not UNSET:
            field_dict["pass_through"] = pass_through
        if posted_date is not UNSET:
            field_dict["posted_date"] = posted_date

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        id = d.pop("id", UNSET)

        currency = d.pop("currency", UNSET)

        currency_rate = d.pop("currency_rate", UNSET)

        _customer_ref = d.pop("customer_ref", UNSET)
        customer_ref: AccountingCustomerRefObject | None | Unset
        if _customer_ref is None or isinstance(_customer_ref, Unset):
            customer_ref = _customer_ref
        else:
            _customer_ref_type_0 = _customer_ref
            customer_ref_type_0 = (
                NULL
                if _customer_ref_type_0 is None
                else __models.AccountingCustomerRefObject.from_dict(_customer_ref_type_0)
            )

            customer_ref = customer_ref_type_0

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

        pass_through = d.pop("pass_through", UNSET)

        _posted_date = d.pop("posted_date", UNSET)
        posted_date: datetime.date | None | Unset
        if _posted_date is None or isinstance(_posted_date, Unset):
            posted_date = _posted_date
        else:
            _posted_date_type_0 = _posted_date
            posted_date_type_0 = NULL if _posted_date_type_0 is None else read_date(_posted_date_type_0)

            posted_date = posted_date_type_0

        accounting_receivable = cls(
            id=id,
            currency=currency,
            currency_rate=currency_rate,
            customer_ref=customer_ref,
            due_date=due_date,
            invoice_number=invoice_number,
            lines=lines,
            memo=memo,
            pass_through=pass_through,
            posted_date=posted_date,
        )

        accounting_receivable.additional_properties = d
        return accounting_receivable

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
