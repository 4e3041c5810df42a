from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="ExpenseForeignExchangeAmount")


@_attrs_define
class ExpenseForeignExchangeAmount:
    """
    Attributes:
        date (datetime.datetime | None | Unset):
        rate (float | None | Unset):
        source_currency (None | str | Unset):
        source_value (float | None | Unset):
    """

    date: datetime.datetime | None | Unset = UNSET
    rate: float | None | Unset = UNSET
    source_currency: None | str | Unset = UNSET
    source_value: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        date: None | str | Unset
        if isinstance(self.date, Unset):
            date = UNSET
        elif isinstance(self.date, datetime.datetime):
            date = NULL if self.date is None else write_iso(self.date)
        else:
            date = self.date

        rate: float | None | Unset
        if isinstance(self.rate, Unset):
            rate = UNSET
        else:
            rate = self.rate

        source_currency: None | str | Unset
        if isinstance(self.source_currency, Unset):
            source_currency = UNSET
        else:
            source_currency = self.source_currency

        source_value: float | None | Unset
        if isinstance(self.source_value, Unset):
            source_value = UNSET
        else:
            source_value = self.source_value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if date is not UNSET:
            field_dict["date"] = date
        if rate is not UNSET:
            field_dict["rate"] = rate
        if source_currency is not UNSET:
            field_dict["source_currency"] = source_currency
        if source_value is not UNSET:
            field_dict["source_value"] = source_value

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _date = d.pop("date", UNSET)
        date: datetime.datetime | None | Unset
        if _date is None or isinstance(_date, Unset):
            date = _date
        else:
            _date_type_0 = _date
            date_type_0 = NULL if _date_type_0 is None else read_datetime(_date_type_0)

            date = date_type_0

        rate = d.pop("rate", UNSET)

        source_currency = d.pop("source_currency", UNSET)

        source_value = d.pop("source_value", UNSET)

        expense_foreign_exchange_amount = cls(
            date=date,
            rate=rate,
            source_currency=source_currency,
            source_value=source_value,
        )

        expense_foreign_exchange_amount.additional_properties = d
        return expense_foreign_exchange_amount

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
