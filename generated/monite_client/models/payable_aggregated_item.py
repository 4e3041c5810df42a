from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.payable_state_enum import PayableStateEnum
from ..types import (
    NULL,
    read_object,
    write_word,
)

T = TypeVar("T", bound="PayableAggregatedItem")


@_attrs_define
class PayableAggregatedItem:
    """Number and sum of the payables in one status.

    Attributes:
        count (int):
        status (PayableStateEnum): State of a payable, from draft to paid.
        sum_total_amount (int): In the minor units of the currency, such as cents.
    """

    count: int
    status: PayableStateEnum
    sum_total_amount: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        count = self.count

        status = NULL if self.status is None else write_word(self.status)

        sum_total_amount = self.sum_total_amount

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "count": count,
                "status": status,
                "sum_total_amount": sum_total_amount,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        count = d.pop("count")

        _status = d.pop("status")
        status = NULL if _status is None else PayableStateEnum(_status)

        sum_total_amount = d.pop("sum_total_amount")

        payable_aggregated_item = cls(
            count=count,
            status=status,
            sum_total_amount=sum_total_amount,
        )

        payable_aggregated_item.additional_properties = d
        return payable_aggregated_item

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
