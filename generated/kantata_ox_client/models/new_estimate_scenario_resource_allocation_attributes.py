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

T = TypeVar("T", bound="NewEstimateScenarioResourceAllocationAttributes")


@_attrs_define
class NewEstimateScenarioResourceAllocationAttributes:
    """
    Attributes:
        duration_days (int | Unset):
        percent_allocated (float | Unset):
        relative_start_day (int | Unset):
    """

    duration_days: int | Unset = UNSET
    percent_allocated: float | Unset = UNSET
    relative_start_day: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        duration_days = self.duration_days

        percent_allocated = self.percent_allocated

        relative_start_day = self.relative_start_day

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if duration_days is not UNSET:
            field_dict["duration_days"] = duration_days
        if percent_allocated is not UNSET:
            field_dict["percent_allocated"] = percent_allocated
        if relative_start_day is not UNSET:
            field_dict["relative_start_day"] = relative_start_day

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        duration_days = d.pop("duration_days", UNSET)

        percent_allocated = d.pop("percent_allocated", UNSET)

        relative_start_day = d.pop("relative_start_day", UNSET)

        new_estimate_scenario_resource_allocation_attributes = cls(
            duration_days=duration_days,
            percent_allocated=percent_allocated,
            relative_start_day=relative_start_day,
        )

        new_estimate_scenario_resource_allocation_attributes.additional_properties = d
        return new_estimate_scenario_resource_allocation_attributes

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
