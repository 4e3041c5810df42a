from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.approval_policy_status import ApprovalPolicyStatus
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
    write_word,
)

T = TypeVar("T", bound="ApprovalPolicyResource")


@_attrs_define
class ApprovalPolicyResource:
    """A rule that decides who has to approve what.

    Attributes:
        id (UUID): Id of the policy.
        created_at (datetime.datetime): Moment of creation (UTC).
        updated_at (datetime.datetime): Moment of the last change (UTC).
        created_by (UUID): User that created the policy.
        name (str): Name of the policy, up to 255 characters.
        script (list[Any]): Steps of the approval script, at least one; each is a JSON value.
        status (ApprovalPolicyStatus): State of an approval policy.
        description (None | str | Unset): Free text about the policy, up to 255 characters.
        starts_at (datetime.datetime | None | Unset): Moment from which the policy applies; converted to UTC.
        ends_at (datetime.datetime | None | Unset): Moment until which the policy applies; converted to UTC. Needs
            starts_at and has to be later.
        priority (int | None | Unset): Of several policies that fit, the higher number wins. The server's default is 0.
        trigger (Any | Unset): Condition that starts the policy, any JSON value.
        updated_by (None | Unset | UUID): User that changed the policy last.
    """

    id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    created_by: UUID
    name: str
    script: list[Any]
    status: ApprovalPolicyStatus
    description: None | str | Unset = UNSET
    starts_at: datetime.datetime | None | Unset = UNSET
    ends_at: datetime.datetime | None | Unset = UNSET
    priority: int | None | Unset = UNSET
    trigger: Any | Unset = UNSET
    updated_by: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        created_at = NULL if self.created_at is None else write_iso(self.created_at)

        updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)

        created_by = NULL if self.created_by is None else str(self.created_by)

        name = self.name

        script = self.script

        status = NULL if self.status is None else write_word(self.status)

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        starts_at: None | str | Unset
        if isinstance(self.starts_at, Unset):
            starts_at = UNSET
        elif isinstance(self.starts_at, datetime.datetime):
            starts_at = NULL if self.starts_at is None else write_iso(self.starts_at)
        else:
            starts_at = self.starts_at

        ends_at: None | str | Unset
        if isinstance(self.ends_at, Unset):
            ends_at = UNSET
        elif isinstance(self.ends_at, datetime.datetime):
            ends_at = NULL if self.ends_at is None else write_iso(self.ends_at)
        else:
            ends_at = self.ends_at

        priority: int | None | Unset
        if isinstance(self.priority, Unset):
            priority = UNSET
        else:
            priority = self.priority

        trigger = self.trigger

        updated_by: None | str | Unset
        if isinstance(self.updated_by, Unset):
            updated_by = UNSET
        elif isinstance(self.updated_by, UUID):
            updated_by = NULL if self.updated_by is None else str(self.updated_by)
        else:
            updated_by = self.updated_by

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "created_at": created_at,
                "updated_at": updated_at,
                "created_by": created_by,
                "name": name,
                "script": script,
                "status": status,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if starts_at is not UNSET:
            field_dict["starts_at"] = starts_at
        if ends_at is not UNSET:
            field_dict["ends_at"] = ends_at
        if priority is not UNSET:
            field_dict["priority"] = priority
        if trigger is not UNSET:
            field_dict["trigger"] = trigger
        if updated_by is not UNSET:
            field_dict["updated_by"] = updated_by

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _created_at = d.pop("created_at")
        created_at = NULL if _created_at is None else read_datetime(_created_at)

        _updated_at = d.pop("updated_at")
        updated_at = NULL if _updated_at is None else read_datetime(_updated_at)

        _created_by = d.pop("created_by")
        created_by = NULL if _created_by is None else UUID(_created_by)

        name = d.pop("name")

        script = cast(list[Any], d.pop("script"))

        _status = d.pop("status")
        status = NULL if _status is None else ApprovalPolicyStatus(_status)

        description = d.pop("description", UNSET)

        _starts_at = d.pop("starts_at", UNSET)
        starts_at: datetime.datetime | None | Unset
        if _starts_at is None or isinstance(_starts_at, Unset):
            starts_at = _starts_at
        else:
            _starts_at_type_0 = _starts_at
            starts_at_type_0 = NULL if _starts_at_type_0 is None else read_datetime(_starts_at_type_0)

            starts_at = starts_at_type_0

        _ends_at = d.pop("ends_at", UNSET)
        ends_at: datetime.datetime | None | Unset
        if _ends_at is None or isinstance(_ends_at, Unset):
            ends_at = _ends_at
        else:
            _ends_at_type_0 = _ends_at
            ends_at_type_0 = NULL if _ends_at_type_0 is None else read_datetime(_ends_at_type_0)

            ends_at = ends_at_type_0

        priority = d.pop("priority", UNSET)

        trigger = d.pop("trigger", UNSET)

        _updated_by = d.pop("updated_by", UNSET)
        updated_by: None | Unset | UUID
        if _updated_by is None or isinstance(_updated_by, Unset):
            updated_by = _updated_by
        else:
            _updated_by_type_0 = _updated_by
            updated_by_type_0 = NULL if _updated_by_type_0 is None else UUID(_updated_by_type_0)

            updated_by = updated_by_type_0

        approval_policy_resource = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            created_by=created_by,
            name=name,
            script=script,
            status=status,
            description=description,
            starts_at=starts_at,
            ends_at=ends_at,
            priority=priority,
            trigger=trigger,
            updated_by=updated_by,
        )

        approval_policy_resource.additional_properties = d
        return approval_policy_resource

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
