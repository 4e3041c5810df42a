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

T = TypeVar("T", bound="SubscriptionAddonRate")


@_attrs_define
class SubscriptionAddonRate:
    """What part of an add-on one billing cycle charges.

    Attributes:
        billing_cycle (int | Unset): Number of the billing cycle.
        percentage (float | Unset): Part that is charged, in percent.
        description (str | Unset): Text.
    """

    billing_cycle: int | Unset = UNSET
    percentage: float | Unset = UNSET
    description: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        billing_cycle = self.billing_cycle

        percentage = self.percentage

        description = self.description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if billing_cycle is not UNSET:
            field_dict["billing_cycle"] = billing_cycle
        if percentage is not UNSET:
            field_dict["percentage"] = percentage
        if description is not UNSET:
            field_dict["description"] = description

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        billing_cycle = d.pop("billing_cycle", UNSET)

        percentage = d.pop("percentage", UNSET)

        description = d.pop("description", UNSET)

        subscription_addon_rate = cls(
            billing_cycle=billing_cycle,
            percentage=percentage,
            description=description,
        )

        subscription_addon_rate.additional_properties = d
        return subscription_addon_rate

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
