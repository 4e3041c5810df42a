from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="CustomerAggregations")


@_attrs_define
class CustomerAggregations:
    """Totals of a customer.

    Attributes:
        sales (float | None | Unset): Sales.
        sales_current_period (float | None | Unset): Sales of the current period.
        balance (float | None | Unset): Balance.
    """

    sales: float | None | Unset = UNSET
    sales_current_period: float | None | Unset = UNSET
    balance: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        sales: float | None | Unset
        if isinstance(self.sales, Unset):
            sales = UNSET
        else:
            sales = self.sales

        sales_current_period: float | None | Unset
        if isinstance(self.sales_current_period, Unset):
            sales_current_period = UNSET
        else:
            sales_current_period = self.sales_current_period

        balance: float | None | Unset
        if isinstance(self.balance, Unset):
            balance = UNSET
        else:
            balance = self.balance

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if sales is not UNSET:
            field_dict["sales"] = sales
        if sales_current_period is not UNSET:
            field_dict["sales_current_period"] = sales_current_period
        if balance is not UNSET:
            field_dict["balance"] = balance

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        sales = d.pop("sales", UNSET)

        sales_current_period = d.pop("sales_current_period", UNSET)

        balance = d.pop("balance", UNSET)

        customer_aggregations = cls(
            sales=sales,
            sales_current_period=sales_current_period,
            balance=balance,
        )

        customer_aggregations.additional_properties = d
        return customer_aggregations

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
