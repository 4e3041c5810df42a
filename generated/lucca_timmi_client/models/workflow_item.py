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
    from ..models.directory_user import DirectoryUser


T = TypeVar("T", bound="WorkflowItem")


@_attrs_define
class WorkflowItem:
    """What one workflow step did to one timesheet. A reply of 200 can hold items that failed.

    Attributes:
        id (int | None | Unset): Number of the workflow item.
        exception_message (None | str | Unset): Readable reason of a failure.
        starts_on (datetime.date | None | Unset): First day of the timesheet, included.
        ends_on (datetime.date | None | Unset): End of the timesheet, excluded.
        expected_next_actor (DirectoryUser | None | Unset): User of the directory from whom the next step is expected.
        status (None | str | Unset): `success`; `error`, and then `exceptionMessage` is set; or `noAction` when nothing
            was done.
    """

    id: int | None | Unset = UNSET
    exception_message: None | str | Unset = UNSET
    starts_on: datetime.date | None | Unset = UNSET
    ends_on: datetime.date | None | Unset = UNSET
    expected_next_actor: DirectoryUser | None | Unset = UNSET
    status: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.directory_user import DirectoryUser  # noqa: PLC0415

        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        exception_message: None | str | Unset
        if isinstance(self.exception_message, Unset):
            exception_message = UNSET
        else:
            exception_message = self.exception_message

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

        expected_next_actor: dict[str, Any] | None | Unset
        if isinstance(self.expected_next_actor, Unset):
            expected_next_actor = UNSET
        elif isinstance(self.expected_next_actor, DirectoryUser):
            expected_next_actor = NULL if self.expected_next_actor is None else write_object(self.expected_next_actor)
        else:
            expected_next_actor = self.expected_next_actor

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if exception_message is not UNSET:
            field_dict["exceptionMessage"] = exception_message
        if starts_on is not UNSET:
            field_dict["startsOn"] = starts_on
        if ends_on is not UNSET:
            field_dict["endsOn"] = ends_on
        if expected_next_actor is not UNSET:
            field_dict["expectedNextActor"] = expected_next_actor
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        id = d.pop("id", UNSET)

        exception_message = d.pop("exceptionMessage", UNSET)

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

        _expected_next_actor = d.pop("expectedNextActor", UNSET)
        expected_next_actor: DirectoryUser | None | Unset
        if _expected_next_actor is None or isinstance(_expected_next_actor, Unset):
            expected_next_actor = _expected_next_actor
        else:
            _expected_next_actor_type_0 = _expected_next_actor
            expected_next_actor_type_0 = (
                NULL
                if _expected_next_actor_type_0 is None
                else __models.DirectoryUser.from_dict(_expected_next_actor_type_0)
            )

            expected_next_actor = expected_next_actor_type_0

        status = d.pop("status", UNSET)

        workflow_item = cls(
            id=id,
            exception_message=exception_message,
            starts_on=starts_on,
            ends_on=ends_on,
            expected_next_actor=expected_next_actor,
            status=status,
        )

        workflow_item.additional_properties = d
        return workflow_item

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
