from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

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

T = TypeVar("T", bound="LegacyReminder")


@_attrs_define
class LegacyReminder:
    """
    Attributes:
        starts_at (datetime.date):
        ends_at (datetime.date):
        owner_id (int): Number of the user to remind.
        comment (str | Unset):
    """

    starts_at: datetime.date
    ends_at: datetime.date
    owner_id: int
    comment: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        starts_at = NULL if self.starts_at is None else write_iso(self.starts_at)

        ends_at = NULL if self.ends_at is None else write_iso(self.ends_at)

        owner_id = self.owner_id

        comment = self.comment

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "startsAt": starts_at,
                "endsAt": ends_at,
                "ownerId": owner_id,
            }
        )
        if comment is not UNSET:
            field_dict["comment"] = comment

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _starts_at = d.pop("startsAt")
        starts_at = NULL if _starts_at is None else read_date(_starts_at)

        _ends_at = d.pop("endsAt")
        ends_at = NULL if _ends_at is None else read_date(_ends_at)

        owner_id = d.pop("ownerId")

        comment = d.pop("comment", UNSET)

        legacy_reminder = cls(
            starts_at=starts_at,
            ends_at=ends_at,
            owner_id=owner_id,
            comment=comment,
        )

        legacy_reminder.additional_properties = d
        return legacy_reminder

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
