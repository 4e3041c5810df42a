from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.currency_enum import CurrencyEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_word,
)

T = TypeVar("T", bound="EstimatedMonthlyRevenue")


@_attrs_define
class EstimatedMonthlyRevenue:
    """The revenue of a month, as expected.

    Attributes:
        amount (int | None | Unset): In the minor units of the currency, such as cents.
        currency (CurrencyEnum | None | Unset):
    """

    amount: int | None | Unset = UNSET
    currency: CurrencyEnum | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount: int | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        else:
            amount = self.amount

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        elif isinstance(self.currency, CurrencyEnum):
            currency = NULL if self.currency is None else write_word(self.currency)
        else:
            currency = self.currency

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if amount is not UNSET:
            field_dict["amount"] = amount
        if currency is not UNSET:
            field_dict["currency"] = currency

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        amount = d.pop("amount", UNSET)

        _currency = d.pop("currency", UNSET)
        currency: CurrencyEnum | None | Unset
        if _currency is None or isinstance(_currency, Unset):
            currency = _currency
        else:
            _currency_type_0 = _currency
            currency_type_0 = NULL if _currency_type_0 is None else CurrencyEnum(_currency_type_0)

            currency = currency_type_0

        estimated_monthly_revenue = cls(
            amount=amount,
            currency=currency,
        )

        estimated_monthly_revenue.additional_properties = d
        return estimated_monthly_revenue

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
