from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

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


T = TypeVar("T", bound="CurrencySettingsInput")


@_attrs_define
class CurrencySettingsInput:
    """Default currency and exchange rates, as sent.

    Attributes:
        default (CurrencyEnum): Currency as an ISO 4217 code.
        exchange_rates (list[ExchangeRate | None] | Unset):
    """

    default: CurrencyEnum
    exchange_rates: list[ExchangeRate | None] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.exchange_rate import ExchangeRate  # noqa: PLC0415

        default = NULL if self.default is None else write_word(self.default)

        exchange_rates: list[dict[str, Any] | None] | Unset = UNSET
        if not isinstance(self.exchange_rates, Unset):
            exchange_rates = NULL
            if self.exchange_rates is not None:
                exchange_rates = []
                for exchange_rates_item_data in write_each(self.exchange_rates):
                    exchange_rates_item: dict[str, Any] | None
                    if isinstance(exchange_rates_item_data, ExchangeRate):
                        exchange_rates_item = (
                            NULL if exchange_rates_item_data is None else write_object(exchange_rates_item_data)
                        )
                    else:
                        exchange_rates_item = exchange_rates_item_data
                    exchange_rates.append(exchange_rates_item)

        field_dict: dict[str, Any] = {}

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
        exchange_rates: list[ExchangeRate | None] | Unset = UNSET
        if _exchange_rates is None:
            exchange_rates = NULL
        elif _exchange_rates is not UNSET:
            exchange_rates = []
            for exchange_rates_item_data in read_list(_exchange_rates):
                _exchange_rates_item = exchange_rates_item_data
                exchange_rates_item: ExchangeRate | None
                if _exchange_rates_item is None:
                    exchange_rates_item = _exchange_rates_item
                else:
                    _exchange_rates_item_type_0 = _exchange_rates_item
                    exchange_rates_item_type_0 = (
                        NULL
                        if _exchange_rates_item_type_0 is None
                        else __models.ExchangeRate.from_dict(_exchange_rates_item_type_0)
                    )

                    exchange_rates_item = exchange_rates_item_type_0

                exchange_rates.append(exchange_rates_item)

        currency_settings_input = cls(
            default=default,
            exchange_rates=exchange_rates,
        )

        return currency_settings_input
