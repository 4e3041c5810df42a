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
    from ..models.time_entry_changes_external_reference import TimeEntryChangesExternalReference


T = TypeVar("T", bound="TimeEntryChanges")


@_attrs_define
class TimeEntryChanges:
    """
    Attributes:
        workspace_id (int | Unset): Project.
        date_performed (datetime.date | Unset):
        time_in_minutes (int | Unset):
        billable (bool | Unset): Without it the flag of the task decides, and true when there is no task.
        rate_in_cents (int | Unset): Price of one hour in subunits of the currency.
        notes (str | Unset):
        role_id (int | Unset):
        story_id (int | Unset): Task.
        user_id (int | Unset): The calling user by default; ignored without financial access or proxy rights.
        external_reference (TimeEntryChangesExternalReference | Unset): Counterpart of the new record in an outside
            system.
        location (str | Unset): Name of a location of the account, exactly.
    """

    workspace_id: int | Unset = UNSET
    date_performed: datetime.date | Unset = UNSET
    time_in_minutes: int | Unset = UNSET
    billable: bool | Unset = UNSET
    rate_in_cents: int | Unset = UNSET
    notes: str | Unset = UNSET
    role_id: int | Unset = UNSET
    story_id: int | Unset = UNSET
    user_id: int | Unset = UNSET
    external_reference: TimeEntryChangesExternalReference | Unset = UNSET
    location: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        workspace_id = self.workspace_id

        date_performed: str | Unset = UNSET
        if not isinstance(self.date_performed, Unset):
            date_performed = NULL if self.date_performed is None else write_iso(self.date_performed)

        time_in_minutes = self.time_in_minutes

        billable = self.billable

        rate_in_cents = self.rate_in_cents

        notes = self.notes

        role_id = self.role_id

        story_id = self.story_id

        user_id = self.user_id

        external_reference: dict[str, Any] | Unset = UNSET
        if not isinstance(self.external_reference, Unset):
            external_reference = NULL if self.external_reference is None else write_object(self.external_reference)

        location = self.location

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if workspace_id is not UNSET:
            field_dict["workspace_id"] = workspace_id
        if date_performed is not UNSET:
            field_dict["date_performed"] = date_performed
        if time_in_minutes is not UNSET:
            field_dict["time_in_minutes"] = time_in_minutes
        if billable is not UNSET:
            field_dict["billable"] = billable
        if rate_in_cents is not UNSET:
            field_dict["rate_in_cents"] = rate_in_cents
        if notes is not UNSET:
            field_dict["notes"] = notes
        if role_id is not UNSET:
            field_dict["role_id"] = role_id
        if story_id is not UNSET:
            field_dict["story_id"] = story_id
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference
        if location is not UNSET:
            field_dict["location"] = location

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        workspace_id = d.pop("workspace_id", UNSET)

        _date_performed = d.pop("date_performed", UNSET)
        date_performed: datetime.date | Unset
        if isinstance(_date_performed, Unset):
            date_performed = UNSET
        elif _date_performed is None:
            date_performed = NULL
        else:
            date_performed = read_date(_date_performed)

        time_in_minutes = d.pop("time_in_minutes", UNSET)

        billable = d.pop("billable", UNSET)

        rate_in_cents = d.pop("rate_in_cents", UNSET)

        notes = d.pop("notes", UNSET)

        role_id = d.pop("role_id", UNSET)

        story_id = d.pop("story_id", UNSET)

        user_id = d.pop("user_id", UNSET)

        _external_reference = d.pop("external_reference", UNSET)
        external_reference: TimeEntryChangesExternalReference | Unset
        if isinstance(_external_reference, Unset):
            external_reference = UNSET
        elif _external_reference is None:
            external_reference = NULL
        else:
            external_reference = __models.TimeEntryChangesExternalReference.from_dict(_external_reference)

        location = d.pop("location", UNSET)

        time_entry_changes = cls(
            workspace_id=workspace_id,
            date_performed=date_performed,
            time_in_minutes=time_in_minutes,
            billable=billable,
            rate_in_cents=rate_in_cents,
            notes=notes,
            role_id=role_id,
            story_id=story_id,
            user_id=user_id,
            external_reference=external_reference,
            location=location,
        )

        time_entry_changes.additional_properties = d
        return time_entry_changes

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
