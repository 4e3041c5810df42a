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

T = TypeVar("T", bound="WorkCycleAssignment")


@_attrs_define
class WorkCycleAssignment:
    """The working time of a user in a period, as it is sent.

    Attributes:
        id (int | Unset):
        starts_on (str | Unset): First day.
        ends_on (str | Unset): Last day.
        work_cycle_id (int | Unset): Number of the work cycle.
    """

    id: int | Unset = UNSET
    starts_on: str | Unset = UNSET
    ends_on: str | Unset = UNSET
    work_cycle_id: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        starts_on = self.starts_on

        ends_on = self.ends_on

        work_cycle_id = self.work_cycle_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if starts_on is not UNSET:
            field_dict["startsOn"] = starts_on
        if ends_on is not UNSET:
            field_dict["endsOn"] = ends_on
        if work_cycle_id is not UNSET:
            field_dict["workCycleId"] = work_cycle_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        id = d.pop("id", UNSET)

        starts_on = d.pop("startsOn", UNSET)

        ends_on = d.pop("endsOn", UNSET)

        work_cycle_id = d.pop("workCycleId", UNSET)

        work_cycle_assignment = cls(
            id=id,
            starts_on=starts_on,
            ends_on=ends_on,
            work_cycle_id=work_cycle_id,
        )

        work_cycle_assignment.additional_properties = d
        return work_cycle_assignment

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
