from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.currency_enum import CurrencyEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    read_object,
    write_each,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.exchange_rate import ExchangeRate


T = TypeVar("T", bound="CurrencySettingsOutput")


@_attrs_define
class CurrencySettingsOutput:
    """Default currency and exchange rates, as received.

    Attributes:
        default (CurrencyEnum): Currency as an ISO 4217 code.
        exchange_rates (list[ExchangeRate | None] | None | Unset):
    """

    default: CurrencyEnum
    exchange_rates: list[ExchangeRate | None] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.exchange_rate import ExchangeRate  # noqa: PLC0415

        default = NULL if self.default is None else write_word(self.default)

        exchange_rates: list[dict[str, Any] | None] | None | Unset
        if isinstance(self.exchange_rates, Unset):
            exchange_rates = UNSET
        elif isinstance(self.exchange_rates, list):
            exchange_rates = NULL
            if self.exchange_rates is not None:
                exchange_rates = []
                for exchange_rates_type_0_item_data in write_each(self.exchange_rates):
                    exchange_rates_type_0_item: dict[str, Any] | None
                    if isinstance(exchange_rates_type_0_item_data, ExchangeRate):
                        exchange_rates_type_0_item = (
                            NULL
                            if exchange_rates_type_0_item_data is None
                            else write_object(exchange_rates_type_0_item_data)
                        )
                    else:
                        exchange_rates_type_0_item = exchange_rates_type_0_item_data
                    exchange_rates.append(exchange_rates_type_0_item)

        else:
            exchange_rates = self.exchange_rates

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "default": default,
            }
        )
        if exchange_rates is not UNSET:
            field_dict["exchange_rates"] = exchange_rates

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _default = d.pop("default")
        default = NULL if _default is None else CurrencyEnum(_default)

        _exchange_rates = d.pop("exchange_rates", UNSET)
        exchange_rates: list[ExchangeRate | None] | None | Unset
        if _exchange_rates is None or isinstance(_exchange_rates, Unset):
            exchange_rates = _exchange_rates
        else:
            _exchange_rates_type_0 = _exchange_rates
            exchange_rates_type_0: list[ExchangeRate | None] = NULL
            if _exchange_rates_type_0 is not None:
                exchange_rates_type_0 = []
                for exchange_rates_type_0_item_data in read_list(_exchange_rates_type_0):
                    _exchange_rates_type_0_item = exchange_rates_type_0_item_data
                    exchange_rates_type_0_item: ExchangeRate | None
                    if _exchange_rates_type_0_item is None:
                        exchange_rates_type_0_item = _exchange_rates_type_0_item
                    else:
                        _exchange_rates_type_0_item_type_0 = _exchange_rates_type_0_item
                        exchange_rates_type_0_item_type_0 = (
                            NULL
                            if _exchange_rates_type_0_item_type_0 is None
                            else __models.ExchangeRate.from_dict(_exchange_rates_type_0_item_type_0)
                        )

                        exchange_rates_type_0_item = exchange_rates_type_0_item_type_0

                    exchange_rates_type_0.append(exchange_rates_type_0_item)

            exchange_rates = exchange_rates_type_0

        currency_settings_output = cls(
            default=default,
            exchange_rates=exchange_rates,
        )

        currency_settings_output.additional_properties = d
        return currency_settings_output

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
