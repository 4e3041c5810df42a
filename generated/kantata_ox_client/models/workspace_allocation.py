from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="WorkspaceAllocation")


@_attrs_define
class WorkspaceAllocation:
    """Booking of a resource on a project from one day to another.

    Attributes:
        created_at (datetime.datetime | None | Unset):
        creator_id (None | str | Unset): Sent when `creator` is included.
        end_date (datetime.date | None | Unset):
        external_reference_ids (list[str] | None | Unset): Sent when `external_references` is included.
        hard (bool | None | Unset):
        minutes (int | None | Unset):
        notes (None | str | Unset):
        percentage (float | None | Unset): In percent.
        start_date (datetime.date | None | Unset):
        updated_at (datetime.datetime | None | Unset):
        updater_id (None | str | Unset): Sent when `updater` is included.
        workspace_id (None | str | Unset): Sent when `workspace` is included.
        workspace_resource_id (None | str | Unset): Sent when `workspace_resource` is included.
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None | Unset = UNSET
    creator_id: None | str | Unset = UNSET
    end_date: datetime.date | None | Unset = UNSET
    external_reference_ids: list[str] | None | Unset = UNSET
    hard: bool | None | Unset = UNSET
    minutes: int | None | Unset = UNSET
    notes: None | str | Unset = UNSET
    percentage: float | None | Unset = UNSET
    start_date: datetime.date | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    updater_id: None | str | Unset = UNSET
    workspace_id: None | str | Unset = UNSET
    workspace_resource_id: None | str | Unset = UNSET
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

        creator_id: None | str | Unset
        if isinstance(self.creator_id, Unset):
            creator_id = UNSET
        else:
            creator_id = self.creator_id

        end_date: None | str | Unset
        if isinstance(self.end_date, Unset):
            end_date = UNSET
        elif isinstance(self.end_date, datetime.date):
            end_date = NULL if self.end_date is None else write_iso(self.end_date)
        else:
            end_date = self.end_date

        external_reference_ids: list[str] | None | Unset
        if isinstance(self.external_reference_ids, Unset):
            external_reference_ids = UNSET
        elif isinstance(self.external_reference_ids, list):
            external_reference_ids = self.external_reference_ids

        else:
            external_reference_ids = self.external_reference_ids

        hard: bool | None | Unset
        if isinstance(self.hard, Unset):
            hard = UNSET
        else:
            hard = self.hard

        minutes: int | None | Unset
        if isinstance(self.minutes, Unset):
            minutes = UNSET
        else:
            minutes = self.minutes

        notes: None | str | Unset
        if isinstance(self.notes, Unset):
            notes = UNSET
        else:
            notes = self.notes

        percentage: float | None | Unset
        if isinstance(self.percentage, Unset):
            percentage = UNSET
        else:
            percentage = self.percentage

        start_date: None | str | Unset
        if isinstance(self.start_date, Unset):
            start_date = UNSET
        elif isinstance(self.start_date, datetime.date):
            start_date = NULL if self.start_date is None else write_iso(self.start_date)
        else:
            start_date = self.start_date

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)
        else:
            updated_at = self.updated_at

        updater_id: None | str | Unset
        if isinstance(self.updater_id, Unset):
            updater_id = UNSET
        else:
            updater_id = self.updater_id

        workspace_id: None | str | Unset
        if isinstance(self.workspace_id, Unset):
            workspace_id = UNSET
        else:
            workspace_id = self.workspace_id

        workspace_resource_id: None | str | Unset
        if isinstance(self.workspace_resource_id, Unset):
            workspace_resource_id = UNSET
        else:
            workspace_resource_id = self.workspace_resource_id

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
        if creator_id is not UNSET:
            field_dict["creator_id"] = creator_id
        if end_date is not UNSET:
            field_dict["end_date"] = end_date
        if external_reference_ids is not UNSET:
            field_dict["external_reference_ids"] = external_reference_ids
        if hard is not UNSET:
            field_dict["hard"] = hard
        if minutes is not UNSET:
            field_dict["minutes"] = minutes
        if notes is not UNSET:
            field_dict["notes"] = notes
        if percentage is not UNSET:
            field_dict["percentage"] = percentage
        if start_date is not UNSET:
            field_dict["start_date"] = start_date
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if updater_id is not UNSET:
            field_dict["updater_id"] = updater_id
        if workspace_id is not UNSET:
            field_dict["workspace_id"] = workspace_id
        if workspace_resource_id is not UNSET:
            field_dict["workspace_resource_id"] = workspace_resource_id
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

        creator_id = d.pop("creator_id", UNSET)

        _end_date = d.pop("end_date", UNSET)
        end_date: datetime.date | None | Unset
        if _end_date is None or isinstance(_end_date, Unset):
            end_date = _end_date
        else:
            _end_date_type_0 = _end_date
            end_date_type_0 = NULL if _end_date_type_0 is None else read_date(_end_date_type_0)

            end_date = end_date_type_0

        _external_reference_ids = d.pop("external_reference_ids", UNSET)
        external_reference_ids: list[str] | None | Unset
        if _external_reference_ids is None or isinstance(_external_reference_ids, Unset):
            external_reference_ids = _external_reference_ids
        else:
            external_reference_ids_type_0 = cast(list[str], _external_reference_ids)

            external_reference_ids = external_reference_ids_type_0

        hard = d.pop("hard", UNSET)

        minutes = d.pop("minutes", UNSET)

        notes = d.pop("notes", UNSET)

        percentage = d.pop("percentage", UNSET)

        _start_date = d.pop("start_date", UNSET)
        start_date: datetime.date | None | Unset
        if _start_date is None or isinstance(_start_date, Unset):
            start_date = _start_date
        else:
            _start_date_type_0 = _start_date
            start_date_type_0 = NULL if _start_date_type_0 is None else read_date(_start_date_type_0)

            start_date = start_date_type_0

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        updater_id = d.pop("updater_id", UNSET)

        workspace_id = d.pop("workspace_id", UNSET)

        workspace_resource_id = d.pop("workspace_resource_id", UNSET)

        id = d.pop("id", UNSET)

        workspace_allocation = cls(
            created_at=created_at,
            creator_id=creator_id,
            end_date=end_date,
            external_reference_ids=external_reference_ids,
            hard=hard,
            minutes=minutes,
            notes=notes,
            percentage=percentage,
            start_date=start_date,
            updated_at=updated_at,
            updater_id=updater_id,
            workspace_id=workspace_id,
            workspace_resource_id=workspace_resource_id,
            id=id,
        )

        workspace_allocation.additional_properties = d
        return workspace_allocation

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
