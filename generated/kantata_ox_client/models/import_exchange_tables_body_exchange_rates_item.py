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
    read_date,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="ImportExchangeTablesBodyExchangeRatesItem")


@_attrs_define
class ImportExchangeTablesBodyExchangeRatesItem:
    """
    Attributes:
        source_currency (str | Unset):
        target_currency (str | Unset):
        effective_date (datetime.date | Unset):
        exchange_rate (str | Unset):
    """

    source_currency: str | Unset = UNSET
    target_currency: str | Unset = UNSET
    effective_date: datetime.date | Unset = UNSET
    exchange_rate: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        source_currency = self.source_currency

        target_currency = self.target_currency

        effective_date: str | Unset = UNSET
        if not isinstance(self.effective_date, Unset):
            effective_date = NULL if self.effective_date is None else write_iso(self.effective_date)

        exchange_rate = self.exchange_rate

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if source_currency is not UNSET:
            field_dict["source_currency"] = source_currency
        if target_currency is not UNSET:
            field_dict["target_currency"] = target_currency
        if effective_date is not UNSET:
            field_dict["effective_date"] = effective_date
        if exchange_rate is not UNSET:
            field_dict["exchange_rate"] = exchange_rate

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        source_currency = d.pop("source_currency", UNSET)

        target_currency = d.pop("target_currency", UNSET)

        _effective_date = d.pop("effective_date", UNSET)
        effective_date: datetime.date | Unset
        if isinstance(_effective_date, Unset):
            effective_date = UNSET
        elif _effective_date is None:
            effective_date = NULL
        else:
            effective_date = read_date(_effective_date)

        exchange_rate = d.pop("exchange_rate", UNSET)

        import_exchange_tables_body_exchange_rates_item = cls(
            source_currency=source_currency,
            target_currency=target_currency,
            effective_date=effective_date,
            exchange_rate=exchange_rate,
        )

        import_exchange_tables_body_exchange_rates_item.additional_properties = d
        return import_exchange_tables_body_exchange_rates_item

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
