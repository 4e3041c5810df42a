from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="EstimateScenarioResourceAllocation")


@_attrs_define
class EstimateScenarioResourceAllocation:
    """When and how far a resource of a scenario is booked.

    Attributes:
        created_at (datetime.datetime | None | Unset):
        duration_days (int | None | Unset):
        percent_allocated (float | None | Unset):
        relative_start_day (int | None | Unset):
        resource_id (None | str | Unset): Sent when `resource` is included.
        updated_at (datetime.datetime | None | Unset):
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None | Unset = UNSET
    duration_days: int | None | Unset = UNSET
    percent_allocated: float | None | Unset = UNSET
    relative_start_day: int | None | Unset = UNSET
    resource_id: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        duration_days: int | None | Unset
        if isinstance(self.duration_days, Unset):
            duration_days = UNSET
        else:
            duration_days = self.duration_days

        percent_allocated: float | None | Unset
        if isinstance(self.percent_allocated, Unset):
            percent_allocated = UNSET
        else:
            percent_allocated = self.percent_allocated

        relative_start_day: int | None | Unset
        if isinstance(self.relative_start_day, Unset):
            relative_start_day = UNSET
        else:
            relative_start_day = self.relative_start_day

        resource_id: None | str | Unset
        if isinstance(self.resource_id, Unset):
            resource_id = UNSET
        else:
            resource_id = self.resource_id

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)
        else:
            updated_at = self.updated_at

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if duration_days is not UNSET:
            field_dict["duration_days"] = duration_days
        if percent_allocated is not UNSET:
            field_dict["percent_allocated"] = percent_allocated
        if relative_start_day is not UNSET:
            field_dict["relative_start_day"] = relative_start_day
        if resource_id is not UNSET:
            field_dict["resource_id"] = resource_id
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        duration_days = d.pop("duration_days", UNSET)

        percent_allocated = d.pop("percent_allocated", UNSET)

        relative_start_day = d.pop("relative_start_day", UNSET)

        resource_id = d.pop("resource_id", UNSET)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        id = d.pop("id", UNSET)

        estimate_scenario_resource_allocation = cls(
            created_at=created_at,
            duration_days=duration_days,
            percent_allocated=percent_allocated,
            relative_start_day=relative_start_day,
            resource_id=resource_id,
            updated_at=updated_at,
            id=id,
        )

        estimate_scenario_resource_allocation.additional_properties = d
        return estimate_scenario_resource_allocation

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
