from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.approval_policy_update_status import ApprovalPolicyUpdateStatus
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
    write_word,
)

T = TypeVar("T", bound="ApprovalPolicyUpdate")


@_attrs_define
class ApprovalPolicyUpdate:
    """Changes to an approval policy; what is left out stays.

    Attributes:
        name (str | Unset): New name of the policy.
        script (list[Any] | Unset): Steps of the approval script, at least one; each is a JSON value.
        description (str | Unset): New text about the policy.
        starts_at (datetime.datetime | Unset): Moment from which the policy applies; converted to UTC.
        ends_at (datetime.datetime | Unset): Moment until which the policy applies; converted to UTC. Needs starts_at
            and has to be later.
        priority (int | Unset): Of several policies that fit, the higher number wins.
        trigger (Any | Unset): Condition that starts the policy, any JSON value.
        status (ApprovalPolicyUpdateStatus | Unset): New state of the policy.
    """

    name: str | Unset = UNSET
    script: list[Any] | Unset = UNSET
    description: str | Unset = UNSET
    starts_at: datetime.datetime | Unset = UNSET
    ends_at: datetime.datetime | Unset = UNSET
    priority: int | Unset = UNSET
    trigger: Any | Unset = UNSET
    status: ApprovalPolicyUpdateStatus | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        script: list[Any] | Unset = UNSET
        if not isinstance(self.script, Unset):
            script = self.script

        description = self.description

        starts_at: str | Unset = UNSET
        if not isinstance(self.starts_at, Unset):
            starts_at = NULL if self.starts_at is None else write_iso(self.starts_at)

        ends_at: str | Unset = UNSET
        if not isinstance(self.ends_at, Unset):
            ends_at = NULL if self.ends_at is None else write_iso(self.ends_at)

        priority = self.priority

        trigger = self.trigger

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = NULL if self.status is None else write_word(self.status)

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if script is not UNSET:
            field_dict["script"] = script
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
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        name = d.pop("name", UNSET)

        script = cast(list[Any], d.pop("script", UNSET))

        description = d.pop("description", UNSET)

        _starts_at = d.pop("starts_at", UNSET)
        starts_at: datetime.datetime | Unset
        if isinstance(_starts_at, Unset):
            starts_at = UNSET
        elif _starts_at is None:
            starts_at = NULL
        else:
            starts_at = read_datetime(_starts_at)

        _ends_at = d.pop("ends_at", UNSET)
        ends_at: datetime.datetime | Unset
        if isinstance(_ends_at, Unset):
            ends_at = UNSET
        elif _ends_at is None:
            ends_at = NULL
        else:
            ends_at = read_datetime(_ends_at)

        priority = d.pop("priority", UNSET)

        trigger = d.pop("trigger", UNSET)

        _status = d.pop("status", UNSET)
        status: ApprovalPolicyUpdateStatus | Unset
        if isinstance(_status, Unset):
            status = UNSET
        elif _status is None:
            status = NULL
        else:
            status = ApprovalPolicyUpdateStatus(_status)

        approval_policy_update = cls(
            name=name,
            script=script,
            description=description,
            starts_at=starts_at,
            ends_at=ends_at,
            priority=priority,
            trigger=trigger,
            status=status,
        )

        return approval_policy_update
