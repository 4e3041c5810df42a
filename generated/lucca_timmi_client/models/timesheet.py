from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.timesheet_status import TimesheetStatus
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_object,
    write_iso,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.timesheet_owner import TimesheetOwner
    from ..models.timesheet_user import TimesheetUser


T = TypeVar("T", bound="Timesheet")


@_attrs_define
class Timesheet:
    """
    Attributes:
        id (int | None | Unset): Number of the timesheet; 0 while it is not submitted.
        name (None | str | Unset):
        status (None | TimesheetStatus | Unset):
        starts_on (datetime.date | None | Unset): First day, included.
        ends_on (datetime.date | None | Unset): End, excluded.
        owner_id (int | None | Unset): Number of the user whose timesheet it is.
        owner (None | TimesheetOwner | Unset):
        expected_next_actor_id (int | None | Unset): Number of the user from whom the next step is expected.
        expected_next_actor (None | TimesheetUser | Unset):
        statute_id (int | None | Unset): Number of the statute that applies.
    """

    id: int | None | Unset = UNSET
    name: None | str | Unset = UNSET
    status: None | TimesheetStatus | Unset = UNSET
    starts_on: datetime.date | None | Unset = UNSET
    ends_on: datetime.date | None | Unset = UNSET
    owner_id: int | None | Unset = UNSET
    owner: None | TimesheetOwner | Unset = UNSET
    expected_next_actor_id: int | None | Unset = UNSET
    expected_next_actor: None | TimesheetUser | Unset = UNSET
    statute_id: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.timesheet_owner import TimesheetOwner  # noqa: PLC0415
        from ..models.timesheet_user import TimesheetUser  # noqa: PLC0415

        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        status: int | None | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, TimesheetStatus):
            status = NULL if self.status is None else write_word(self.status)
        else:
            status = self.status

        starts_on: None | str | Unset
        if isinstance(self.starts_on, Unset):
            starts_on = UNSET
        elif isinstance(self.starts_on, datetime.date):
            starts_on = NULL if self.starts_on is None else write_iso(self.starts_on)
        else:
            starts_on = self.starts_on

        ends_on: None | str | Unset
        if isinstance(self.ends_on, Unset):
            ends_on = UNSET
        elif isinstance(self.ends_on, datetime.date):
            ends_on = NULL if self.ends_on is None else write_iso(self.ends_on)
        else:
            ends_on = self.ends_on

        owner_id: int | None | Unset
        if isinstance(self.owner_id, Unset):
            owner_id = UNSET
        else:
            owner_id = self.owner_id

        owner: dict[str, Any] | None | Unset
        if isinstance(self.owner, Unset):
            owner = UNSET
        elif isinstance(self.owner, TimesheetOwner):
            owner = NULL if self.owner is None else write_object(self.owner)
        else:
            owner = self.owner

        expected_next_actor_id: int | None | Unset
        if isinstance(self.expected_next_actor_id, Unset):
            expected_next_actor_id = UNSET
        else:
            expected_next_actor_id = self.expected_next_actor_id

        expected_next_actor: dict[str, Any] | None | Unset
        if isinstance(self.expected_next_actor, Unset):
            expected_next_actor = UNSET
        elif isinstance(self.expected_next_actor, TimesheetUser):
            expected_next_actor = NULL if self.expected_next_actor is None else write_object(self.expected_next_actor)
        else:
            expected_next_actor = self.expected_next_actor

        statute_id: int | None | Unset
        if isinstance(self.statute_id, Unset):
            statute_id = UNSET
        else:
            statute_id = self.statute_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if status is not UNSET:
            field_dict["status"] = status
        if starts_on is not UNSET:
            field_dict["startsOn"] = starts_on
        if ends_on is not UNSET:
            field_dict["endsOn"] = ends_on
        if owner_id is not UNSET:
            field_dict["ownerId"] = owner_id
        if owner is not UNSET:
            field_dict["owner"] = owner
        if expected_next_actor_id is not UNSET:
            field_dict["expectedNextActorId"] = expected_next_actor_id
        if expected_next_actor is not UNSET:
            field_dict["expectedNextActor"] = expected_next_actor
        if statute_id is not UNSET:
            field_dict["statuteId"] = statute_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        id = d.pop("id", UNSET)

        name = d.pop("name", UNSET)

        _status = d.pop("status", UNSET)
        status: None | TimesheetStatus | Unset
        if _status is None or isinstance(_status, Unset):
            status = _status
        else:
            _status_type_0 = _status
            status_type_0 = NULL if _status_type_0 is None else TimesheetStatus(_status_type_0)

            status = status_type_0

        _starts_on = d.pop("startsOn", UNSET)
        starts_on: datetime.date | None | Unset
        if _starts_on is None or isinstance(_starts_on, Unset):
            starts_on = _starts_on
        else:
            _starts_on_type_0 = _starts_on
            starts_on_type_0 = NULL if _starts_on_type_0 is None else read_date(_starts_on_type_0)

            starts_on = starts_on_type_0

        _ends_on = d.pop("endsOn", UNSET)
        ends_on: datetime.date | None | Unset
        if _ends_on is None or isinstance(_ends_on, Unset):
            ends_on = _ends_on
        else:
            _ends_on_type_0 = _ends_on
            ends_on_type_0 = NULL if _ends_on_type_0 is None else read_date(_ends_on_type_0)

            ends_on = ends_on_type_0

        owner_id = d.pop("ownerId", UNSET)

        _owner = d.pop("owner", UNSET)
        owner: None | TimesheetOwner | Unset
        if _owner is None or isinstance(_owner, Unset):
            owner = _owner
        else:
            _owner_type_0 = _owner
            owner_type_0 = NULL if _owner_type_0 is None else __models.TimesheetOwner.from_dict(_owner_type_0)

            owner = owner_type_0

        expected_next_actor_id = d.pop("expectedNextActorId", UNSET)

        _expected_next_actor = d.pop("expectedNextActor", UNSET)
        expected_next_actor: None | TimesheetUser | Unset
        if _expected_next_actor is None or isinstance(_expected_next_actor, Unset):
            expected_next_actor = _expected_next_actor
        else:
            _expected_next_actor_type_0 = _expected_next_actor
            expected_next_actor_type_0 = (
                NULL
                if _expected_next_actor_type_0 is None
                else __models.TimesheetUser.from_dict(_expected_next_actor_type_0)
            )

            expected_next_actor = expected_next_actor_type_0

        statute_id = d.pop("statuteId", UNSET)

        timesheet = cls(
            id=id,
            name=name,
            status=status,
            starts_on=starts_on,
            ends_on=ends_on,
            owner_id=owner_id,
            owner=owner,
            expected_next_actor_id=expected_next_actor_id,
            expected_next_actor=expected_next_actor,
            statute_id=statute_id,
        )

        timesheet.additional_properties = d
        return timesheet

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
