from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    read_object,
    write_each,
    write_object,
)

if TYPE_CHECKING:
    from ..models.import_exchange_tables_body_exchange_rates_item import ImportExchangeTablesBodyExchangeRatesItem


T = TypeVar("T", bound="ImportExchangeTablesBody")


@_attrs_define
class ImportExchangeTablesBody:
    """
    Attributes:
        exchange_rates (list[ImportExchangeTablesBodyExchangeRatesItem] | Unset):
    """

    exchange_rates: list[ImportExchangeTablesBodyExchangeRatesItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        exchange_rates: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.exchange_rates, Unset):
            exchange_rates = NULL
            if self.exchange_rates is not None:
                exchange_rates = []
                for exchange_rates_item_data in write_each(self.exchange_rates):
                    exchange_rates_item = (
                        NULL if exchange_rates_item_data is None else write_object(exchange_rates_item_data)
                    )
                    exchange_rates.append(exchange_rates_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if exchange_rates is not UNSET:
            field_dict["exchange_rates"] = exchange_rates

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _exchange_rates = d.pop("exchange_rates", UNSET)
        exchange_rates: list[ImportExchangeTablesBodyExchangeRatesItem] | Unset = UNSET
        if _exchange_rates is None:
            exchange_rates = NULL
        elif _exchange_rates is not UNSET:
            exchange_rates = []
            for exchange_rates_item_data in read_list(_exchange_rates):
                _exchange_rates_item = exchange_rates_item_data
                exchange_rates_item = (
                    NULL
                    if _exchange_rates_item is None
                    else __models.ImportExchangeTablesBodyExchangeRatesItem.from_dict(_exchange_rates_item)
                )

                exchange_rates.append(exchange_rates_item)

        import_exchange_tables_body = cls(
            exchange_rates=exchange_rates,
        )

        import_exchange_tables_body.additional_properties = d
        return import_exchange_tables_body

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
