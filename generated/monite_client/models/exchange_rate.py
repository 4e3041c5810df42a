from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.currency_enum import CurrencyEnum
from ..types import (
    NULL,
    read_object,
    write_word,
)

T = TypeVar("T", bound="ExchangeRate")


@_attrs_define
class ExchangeRate:
    """The rate from one currency to another.

    Attributes:
        base (CurrencyEnum): Currency as an ISO 4217 code.
        rate (float):
        to (CurrencyEnum): Currency as an ISO 4217 code.
    """

    base: CurrencyEnum
    rate: float
    to: CurrencyEnum
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        base = NULL if self.base is None else write_word(self.base)

        rate = self.rate

        to = NULL if self.to is None else write_word(self.to)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "base": base,
                "rate": rate,
                "to": to,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _base = d.pop("base")
        base = NULL if _base is None else CurrencyEnum(_base)

        rate = d.pop("rate")

        _to = d.pop("to")
        to = NULL if _to is None else CurrencyEnum(_to)

        exchange_rate = cls(
            base=base,
            rate=rate,
            to=to,
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
