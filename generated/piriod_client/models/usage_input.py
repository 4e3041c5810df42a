from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="UsageInput")


@_attrs_define
class UsageInput:
    """What a caller may set of a Usage.

    Attributes:
        subscription_line (int): Identifier of the line of the subscription.
        date_time (datetime.datetime): Moment of the usage.
        quantity (float): Quantity used, in the unit of the plan.
    """

    subscription_line: int
    date_time: datetime.datetime
    quantity: float
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        subscription_line = self.subscription_line

        date_time = NULL if self.date_time is None else write_iso(self.date_time)

        quantity = self.quantity

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "subscription_line": subscription_line,
                "date_time": date_time,
                "quantity": quantity,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        subscription_line = d.pop("subscription_line")

        _date_time = d.pop("date_time")
        date_time = NULL if _date_time is None else read_datetime(_date_time)

        quantity = d.pop("quantity")

        usage_input = cls(
            subscription_line=subscription_line,
            date_time=date_time,
            quantity=quantity,
        )

        usage_input.additional_properties = d
        return usage_input

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
