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
    read_object,
    write_iso,
)

T = TypeVar("T", bound="TimeOffEntry")


@_attrs_define
class TimeOffEntry:
    """Hours a user is off on one day.

    Attributes:
        external_reference_ids (list[str] | None | Unset): Sent when `external_references` is included.
        hours (float | None | Unset):
        requested_date (datetime.date | None | Unset):
        role_id (None | str | Unset): Sent when `role` is included.
        submission_date (datetime.date | None | Unset):
        user_id (None | str | Unset): Sent when `user` is included.
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    external_reference_ids: list[str] | None | Unset = UNSET
    hours: float | None | Unset = UNSET
    requested_date: datetime.date | None | Unset = UNSET
    role_id: None | str | Unset = UNSET
    submission_date: datetime.date | None | Unset = UNSET
    user_id: None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        external_reference_ids: list[str] | None | Unset
        if isinstance(self.external_reference_ids, Unset):
            external_reference_ids = UNSET
        elif isinstance(self.external_reference_ids, list):
            external_reference_ids = self.external_reference_ids

        else:
            external_reference_ids = self.external_reference_ids

        hours: float | None | Unset
        if isinstance(self.hours, Unset):
            hours = UNSET
        else:
            hours = self.hours

        requested_date: None | str | Unset
        if isinstance(self.requested_date, Unset):
            requested_date = UNSET
        elif isinstance(self.requested_date, datetime.date):
            requested_date = NULL if self.requested_date is None else write_iso(self.requested_date)
        else:
            requested_date = self.requested_date

        role_id: None | str | Unset
        if isinstance(self.role_id, Unset):
            role_id = UNSET
        else:
            role_id = self.role_id

        submission_date: None | str | Unset
        if isinstance(self.submission_date, Unset):
            submission_date = UNSET
        elif isinstance(self.submission_date, datetime.date):
            submission_date = NULL if self.submission_date is None else write_iso(self.submission_date)
        else:
            submission_date = self.submission_date

        user_id: None | str | Unset
        if isinstance(self.user_id, Unset):
            user_id = UNSET
        else:
            user_id = self.user_id

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if external_reference_ids is not UNSET:
            field_dict["external_reference_ids"] = external_reference_ids
        if hours is not UNSET:
            field_dict["hours"] = hours
        if requested_date is not UNSET:
            field_dict["requested_date"] = requested_date
        if role_id is not UNSET:
            field_dict["role_id"] = role_id
        if submission_date is not UNSET:
            field_dict["submission_date"] = submission_date
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _external_reference_ids = d.pop("external_reference_ids", UNSET)
        external_reference_ids: list[str] | None | Unset
        if _external_reference_ids is None or isinstance(_external_reference_ids, Unset):
            external_reference_ids = _external_reference_ids
        else:
            external_reference_ids_type_0 = cast(list[str], _external_reference_ids)

            external_reference_ids = external_reference_ids_type_0

        hours = d.pop("hours", UNSET)

        _requested_date = d.pop("requested_date", UNSET)
        requested_date: datetime.date | None | Unset
        if _requested_date is None or isinstance(_requested_date, Unset):
            requested_date = _requested_date
        else:
            _requested_date_type_0 = _requested_date
            requested_date_type_0 = NULL if _requested_date_type_0 is None else read_date(_requested_date_type_0)

            requested_date = requested_date_type_0

        role_id = d.pop("role_id", UNSET)

        _submission_date = d.pop("submission_date", UNSET)
        submission_date: datetime.date | None | Unset
        if _submission_date is None or isinstance(_submission_date, Unset):
            submission_date = _submission_date
        else:
            _submission_date_type_0 = _submission_date
            submission_date_type_0 = NULL if _submission_date_type_0 is None else read_date(_submission_date_type_0)

            submission_date = submission_date_type_0

        user_id = d.pop("user_id", UNSET)

        id = d.pop("id", UNSET)

        time_off_entry = cls(
            external_reference_ids=external_reference_ids,
            hours=hours,
            requested_date=requested_date,
            role_id=role_id,
            submission_date=submission_date,
            user_id=user_id,
            id=id,
        )

        time_off_entry.additional_properties = d
        return time_off_entry

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
