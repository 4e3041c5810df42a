from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="ApprovalPolicyCreate")


@_attrs_define
class ApprovalPolicyCreate:
    """A new approval policy.

    Attributes:
        name (str): Name of the policy, up to 255 characters.
        script (list[Any]): Steps of the approval script, at least one; each is a JSON value.
        description (str | Unset): Free text about the policy, up to 255 characters.
        starts_at (datetime.datetime | Unset): Moment from which the policy applies; converted to UTC.
        ends_at (datetime.datetime | Unset): Moment until which the policy applies; converted to UTC. Needs starts_at
            and has to be later.
        priority (int | Unset): Of several policies that fit, the higher number wins.
        trigger (Any | Unset): Condition that starts the policy, any JSON value.
    """

    name: str
    script: list[Any]
    description: str | Unset = UNSET
    starts_at: datetime.datetime | Unset = UNSET
    ends_at: datetime.datetime | Unset = UNSET
    priority: int | Unset = UNSET
    trigger: Any | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

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

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
                "script": script,
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

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        name = d.pop("name")

        script = cast(list[Any], d.pop("script"))

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

        approval_policy_create = cls(
            name=name,
            script=script,
            description=description,
            starts_at=starts_at,
            ends_at=ends_at,
            priority=priority,
            trigger=trigger,
        )

        return approval_policy_create
