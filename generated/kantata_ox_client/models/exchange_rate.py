from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

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

T = TypeVar("T", bound="ExchangeRate")


@_attrs_define
class ExchangeRate:
    """Rate between two currencies from a day on.

    Attributes:
        id (int | None | str | Unset): Id of the record; a number by the reference.
        exchange_table_id (int | None | Unset):
        source_currency (None | str | Unset):
        target_currency (None | str | Unset):
        effective_date (datetime.date | None | Unset):
        rate (None | str | Unset):
        source_currency_symbol (None | str | Unset):
    """

    id: int | None | str | Unset = UNSET
    exchange_table_id: int | None | Unset = UNSET
    source_currency: None | str | Unset = UNSET
    target_currency: None | str | Unset = UNSET
    effective_date: datetime.date | None | Unset = UNSET
    rate: None | str | Unset = UNSET
    source_currency_symbol: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: int | None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        exchange_table_id: int | None | Unset
        if isinstance(self.exchange_table_id, Unset):
            exchange_table_id = UNSET
        else:
            exchange_table_id = self.exchange_table_id

        source_currency: None | str | Unset
        if isinstance(self.source_currency, Unset):
            source_currency = UNSET
        else:
            source_currency = self.source_currency

        target_currency: None | str | Unset
        if isinstance(self.target_currency, Unset):
            target_currency = UNSET
        else:
            target_currency = self.target_currency

        effective_date: None | str | Unset
        if isinstance(self.effective_date, Unset):
            effective_date = UNSET
        elif isinstance(self.effective_date, datetime.date):
            effective_date = NULL if self.effective_date is None else write_iso(self.effective_date)
        else:
            effective_date = self.effective_date

        rate: None | str | Unset
        if isinstance(self.rate, Unset):
            rate = UNSET
        else:
            rate = self.rate

        source_currency_symbol: None | str | Unset
        if isinstance(self.source_currency_symbol, Unset):
            source_currency_symbol = UNSET
        else:
            source_currency_symbol = self.source_currency_symbol

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if exchange_table_id is not UNSET:
            field_dict["exchange_table_id"] = exchange_table_id
        if source_currency is not UNSET:
            field_dict["source_currency"] = source_currency
        if target_currency is not UNSET:
            field_dict["target_currency"] = target_currency
        if effective_date is not UNSET:
            field_dict["effective_date"] = effective_date
        if rate is not UNSET:
            field_dict["rate"] = rate
        if source_currency_symbol is not UNSET:
            field_dict["source_currency_symbol"] = source_currency_symbol

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)

        def _parse_id(data: object) -> int | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast("int | None | str | Unset", data)

        id = _parse_id(d.pop("id", UNSET))

        exchange_table_id = d.pop("exchange_table_id", UNSET)

        source_currency = d.pop("source_currency", UNSET)

        target_currency = d.pop("target_currency", UNSET)

        _effective_date = d.pop("effective_date", UNSET)
        effective_date: datetime.date | None | Unset
        if _effective_date is None or isinstance(_effective_date, Unset):
            effective_date = _effective_date
        else:
            _effective_date_type_0 = _effective_date
            effective_date_type_0 = NULL if _effective_date_type_0 is None else read_date(_effective_date_type_0)

            effective_date = effective_date_type_0

        rate = d.pop("rate", UNSET)

        source_currency_symbol = d.pop("source_currency_symbol", UNSET)

        exchange_rate = cls(
            id=id,
            exchange_table_id=exchange_table_id,
            source_currency=source_currency,
            target_currency=target_currency,
            effective_date=effective_date,
            rate=rate,
            source_currency_symbol=source_currency_symbol,
        )

        exchange_rate.additional_properties = d
        return exchange_rate

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
