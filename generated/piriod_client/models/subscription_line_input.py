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

T = TypeVar("T", bound="SubscriptionLineInput")


@_attrs_define
class SubscriptionLineInput:
    """What a caller may set of a SubscriptionLine.

    Attributes:
        plan (str | Unset): Identifier of the plan.
        quantity (float | Unset): Quantity.
        coupon (None | str | Unset): Identifier of the coupon of the line.
    """

    plan: str | Unset = UNSET
    quantity: float | Unset = UNSET
    coupon: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        plan = self.plan

        quantity = self.quantity

        coupon: None | str | Unset
        if isinstance(self.coupon, Unset):
            coupon = UNSET
        else:
            coupon = self.coupon

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if plan is not UNSET:
            field_dict["plan"] = plan
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if coupon is not UNSET:
            field_dict["coupon"] = coupon

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        plan = d.pop("plan", UNSET)

        quantity = d.pop("quantity", UNSET)

        coupon = d.pop("coupon", UNSET)

        subscription_line_input = cls(
            plan=plan,
            quantity=quantity,
            coupon=coupon,
        )

        subscription_line_input.additional_properties = d
        return subscription_line_input

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
