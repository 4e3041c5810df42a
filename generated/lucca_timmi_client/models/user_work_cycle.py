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

T = TypeVar("T", bound="UserWorkCycle")


@_attrs_define
class UserWorkCycle:
    """The working time of a user in a period.

    Attributes:
        id (int | None | Unset):
        owner_id (int | None | Unset): Number of the user.
        work_cycle_id (int | None | Unset): Number of the work cycle.
        starts_on (None | str | Unset): First day.
        ends_on (None | str | Unset): Last day.
    """

    id: int | None | Unset = UNSET
    owner_id: int | None | Unset = UNSET
    work_cycle_id: int | None | Unset = UNSET
    starts_on: None | str | Unset = UNSET
    ends_on: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        owner_id: int | None | Unset
        if isinstance(self.owner_id, Unset):
            owner_id = UNSET
        else:
            owner_id = self.owner_id

        work_cycle_id: int | None | Unset
        if isinstance(self.work_cycle_id, Unset):
            work_cycle_id = UNSET
        else:
            work_cycle_id = self.work_cycle_id

        starts_on: None | str | Unset
        if isinstance(self.starts_on, Unset):
            starts_on = UNSET
        else:
            starts_on = self.starts_on

        ends_on: None | str | Unset
        if isinstance(self.ends_on, Unset):
            ends_on = UNSET
        else:
            ends_on = self.ends_on

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["Id"] = id
        if owner_id is not UNSET:
            field_dict["OwnerID"] = owner_id
        if work_cycle_id is not UNSET:
            field_dict["WorkCycleID"] = work_cycle_id
        if starts_on is not UNSET:
            field_dict["StartsOn"] = starts_on
        if ends_on is not UNSET:
            field_dict["EndsOn"] = ends_on

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        id = d.pop("Id", UNSET)

        owner_id = d.pop("OwnerID", UNSET)

        work_cycle_id = d.pop("WorkCycleID", UNSET)

        starts_on = d.pop("StartsOn", UNSET)

        ends_on = d.pop("EndsOn", UNSET)

        user_work_cycle = cls(
            id=id,
            owner_id=owner_id,
            work_cycle_id=work_cycle_id,
            starts_on=starts_on,
            ends_on=ends_on,
        )

        user_work_cycle.additional_properties = d
        return user_work_cycle

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
