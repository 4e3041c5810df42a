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

T = TypeVar("T", bound="Workweek")


@_attrs_define
class Workweek:
    """Minutes of work on each day of a week.

    Attributes:
        created_at (datetime.datetime | None | Unset):
        default (bool | None | Unset):
        end_date (datetime.date | None | Unset):
        friday_minutes (int | None | Unset):
        monday_minutes (int | None | Unset):
        saturday_minutes (int | None | Unset):
        start_date (datetime.date | None | Unset):
        sunday_minutes (int | None | Unset):
        thursday_minutes (int | None | Unset):
        total_minutes (int | None | Unset):
        tuesday_minutes (int | None | Unset):
        updated_at (datetime.datetime | None | Unset):
        wednesday_minutes (int | None | Unset):
        workweek_membership_ids (list[str] | None | Unset): Sent when `workweek_memberships` is included.
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None | Unset = UNSET
    default: bool | None | Unset = UNSET
    end_date: datetime.date | None | Unset = UNSET
    friday_minutes: int | None | Unset = UNSET
    monday_minutes: int | None | Unset = UNSET
    saturday_minutes: int | None | Unset = UNSET
    start_date: datetime.date | None | Unset = UNSET
    sunday_minutes: int | None | Unset = UNSET
    thursday_minutes: int | None | Unset = UNSET
    total_minutes: int | None | Unset = UNSET
    tuesday_minutes: int | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    wednesday_minutes: int | None | Unset = UNSET
    workweek_membership_ids: list[str] | None | Unset = UNSET
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

        default: bool | None | Unset
        if isinstance(self.default, Unset):
            default = UNSET
        else:
            default = self.default

        end_date: None | str | Unset
        if isinstance(self.end_date, Unset):
            end_date = UNSET
        elif isinstance(self.end_date, datetime.date):
            end_date = NULL if self.end_date is None else write_iso(self.end_date)
        else:
            end_date = self.end_date

        friday_minutes: int | None | Unset
        if isinstance(self.friday_minutes, Unset):
            friday_minutes = UNSET
        else:
            friday_minutes = self.friday_minutes

        monday_minutes: int | None | Unset
        if isinstance(self.monday_minutes, Unset):
            monday_minutes = UNSET
        else:
            monday_minutes = self.monday_minutes

        saturday_minutes: int | None | Unset
        if isinstance(self.saturday_minutes, Unset):
            saturday_minutes = UNSET
        else:
            saturday_minutes = self.saturday_minutes

        start_date: None | str | Unset
        if isinstance(self.start_date, Unset):
            start_date = UNSET
        elif isinstance(self.start_date, datetime.date):
            start_date = NULL if self.start_date is None else write_iso(self.start_date)
        else:
            start_date = self.start_date

        sunday_minutes: int | None | Unset
        if isinstance(self.sunday_minutes, Unset):
            sunday_minutes = UNSET
        else:
            sunday_minutes = self.sunday_minutes

        thursday_minutes: int | None | Unset
        if isinstance(self.thursday_minutes, Unset):
            thursday_minutes = UNSET
        else:
            thursday_minutes = self.thursday_minutes

        total_minutes: int | None | Unset
        if isinstance(self.total_minutes, Unset):
            total_minutes = UNSET
        else:
            total_minutes = self.total_minutes

        tuesday_minutes: int | None | Unset
        if isinstance(self.tuesday_minutes, Unset):
            tuesday_minutes = UNSET
        else:
            tuesday_minutes = self.tuesday_minutes

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)
        else:
            updated_at = self.updated_at

        wednesday_minutes: int | None | Unset
        if isinstance(self.wednesday_minutes, Unset):
            wednesday_minutes = UNSET
        else:
            wednesday_minutes = self.wednesday_minutes

        workweek_membership_ids: list[str] | None | Unset
        if isinstance(self.workweek_membership_ids, Unset):
            workweek_membership_ids = UNSET
        elif isinstance(self.workweek_membership_ids, list):
            workweek_membership_ids = self.workweek_membership_ids

        else:
            workweek_membership_ids = self.workweek_membership_ids

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
        if default is not UNSET:
            field_dict["default"] = default
        if end_date is not UNSET:
            field_dict["end_date"] = end_date
        if friday_minutes is not UNSET:
            field_dict["friday_minutes"] = friday_minutes
        if monday_minutes is not UNSET:
            field_dict["monday_minutes"] = monday_minutes
        if saturday_minutes is not UNSET:
            field_dict["saturday_minutes"] = saturday_minutes
        if start_date is not UNSET:
            field_dict["start_date"] = start_date
        if sunday_minutes is not UNSET:
            field_dict["sunday_minutes"] = sunday_minutes
        if thursday_minutes is not UNSET:
            field_dict["thursday_minutes"] = thursday_minutes
        if total_minutes is not UNSET:
            field_dict["total_minutes"] = total_minutes
        if tuesday_minutes is not UNSET:
            field_dict["tuesday_minutes"] = tuesday_minutes
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if wednesday_minutes is not UNSET:
            field_dict["wednesday_minutes"] = wednesday_minutes
        if workweek_membership_ids is not UNSET:
            field_dict["workweek_membership_ids"] = workweek_membership_ids
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

        default = d.pop("default", UNSET)

        _end_date = d.pop("end_date", UNSET)
        end_date: datetime.date | None | Unset
        if _end_date is None or isinstance(_end_date, Unset):
            end_date = _end_date
        else:
            _end_date_type_0 = _end_date
            end_date_type_0 = NULL if _end_date_type_0 is None else read_date(_end_date_type_0)

            end_date = end_date_type_0

        friday_minutes = d.pop("friday_minutes", UNSET)

        monday_minutes = d.pop("monday_minutes", UNSET)

        saturday_minutes = d.pop("saturday_minutes", UNSET)

        _start_date = d.pop("start_date", UNSET)
        start_date: datetime.date | None | Unset
        if _start_date is None or isinstance(_start_date, Unset):
            start_date = _start_date
        else:
            _start_date_type_0 = _start_date
            start_date_type_0 = NULL if _start_date_type_0 is None else read_date(_start_date_type_0)

            start_date = start_date_type_0

        sunday_minutes = d.pop("sunday_minutes", UNSET)

        thursday_minutes = d.pop("thursday_minutes", UNSET)

        total_minutes = d.pop("total_minutes", UNSET)

        tuesday_minutes = d.pop("tuesday_minutes", UNSET)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        wednesday_minutes = d.pop("wednesday_minutes", UNSET)

        _workweek_membership_ids = d.pop("workweek_membership_ids", UNSET)
        workweek_membership_ids: list[str] | None | Unset
        if _workweek_membership_ids is None or isinstance(_workweek_membership_ids, Unset):
            workweek_membership_ids = _workweek_membership_ids
        else:
            workweek_membership_ids_type_0 = cast(list[str], _workweek_membership_ids)

            workweek_membership_ids = workweek_membership_ids_type_0

        id = d.pop("id", UNSET)

        workweek = cls(
            created_at=created_at,
            default=default,
            end_date=end_date,
            friday_minutes=friday_minutes,
            monday_minutes=monday_minutes,
            saturday_minutes=saturday_minutes,
            start_date=start_date,
            sunday_minutes=sunday_minutes,
            thursday_minutes=thursday_minutes,
            total_minutes=total_minutes,
            tuesday_minutes=tuesday_minutes,
            updated_at=updated_at,
            wednesday_minutes=wednesday_minutes,
            workweek_membership_ids=workweek_membership_ids,
            id=id,
        )

        workweek.additional_properties = d
        return workweek

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
