from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_object,
    write_iso,
    write_object,
)

if TYPE_CHECKING:
    from ..models.new_workspace_allocation_external_reference import NewWorkspaceAllocationExternalReference


T = TypeVar("T", bound="NewWorkspaceAllocation")


@_attrs_define
class NewWorkspaceAllocation:
    """
    Attributes:
        resource_id (int): Id of the resource.
        start_date (datetime.date):
        end_date (datetime.date):
        minutes (int):
        hard (bool | Unset):
        notes (str | Unset):
        external_reference (NewWorkspaceAllocationExternalReference | Unset): Counterpart of the record in an outside
            system.
    """

    resource_id: int
    start_date: datetime.date
    end_date: datetime.date
    minutes: int
    hard: bool | Unset = UNSET
    notes: str | Unset = UNSET
    external_reference: NewWorkspaceAllocationExternalReference | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        resource_id = self.resource_id

        start_date = NULL if self.start_date is None else write_iso(self.start_date)

        end_date = NULL if self.end_date is None else write_iso(self.end_date)

        minutes = self.minutes

        hard = self.hard

        notes = self.notes

        external_reference: dict[str, Any] | Unset = UNSET
        if not isinstance(self.external_reference, Unset):
            external_reference = NULL if self.external_reference is None else write_object(self.external_reference)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "resource_id": resource_id,
                "start_date": start_date,
                "end_date": end_date,
                "minutes": minutes,
            }
        )
        if hard is not UNSET:
            field_dict["hard"] = hard
        if notes is not UNSET:
            field_dict["notes"] = notes
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        resource_id = d.pop("resource_id")

        _start_date = d.pop("start_date")
        start_date = NULL if _start_date is None else read_date(_start_date)

        _end_date = d.pop("end_date")
        end_date = NULL if _end_date is None else read_date(_end_date)

        minutes = d.pop("minutes")

        hard = d.pop("hard", UNSET)

        notes = d.pop("notes", UNSET)

        _external_reference = d.pop("external_reference", UNSET)
        external_reference: NewWorkspaceAllocationExternalReference | Unset
        if isinstance(_external_reference, Unset):
            external_reference = UNSET
        elif _external_reference is None:
            external_reference = NULL
        else:
            external_reference = __models.NewWorkspaceAllocationExternalReference.from_dict(_external_reference)

        new_workspace_allocation = cls(
            resource_id=resource_id,
            start_date=start_date,
            end_date=end_date,
            minutes=minutes,
            hard=hard,
            notes=notes,
            external_reference=external_reference,
        )

        new_workspace_allocation.additional_properties = d
        return new_workspace_allocation

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
