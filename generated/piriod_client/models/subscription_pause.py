from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.paused_reason import PausedReason
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_object,
    write_iso,
    write_word,
)

T = TypeVar("T", bound="SubscriptionPause")


@_attrs_define
class SubscriptionPause:
    """Why and how long a subscription pauses.

    Attributes:
        paused_reason (PausedReason | Unset): Why a subscription pauses.
        pause_until (datetime.date | Unset): Date the pause lasts until.
    """

    paused_reason: PausedReason | Unset = UNSET
    pause_until: datetime.date | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        paused_reason: str | Unset = UNSET
        if not isinstance(self.paused_reason, Unset):
            paused_reason = NULL if self.paused_reason is None else write_word(self.paused_reason)

        pause_until: str | Unset = UNSET
        if not isinstance(self.pause_until, Unset):
            pause_until = NULL if self.pause_until is None else write_iso(self.pause_until)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if paused_reason is not UNSET:
            field_dict["paused_reason"] = paused_reason
        if pause_until is not UNSET:
            field_dict["pause_until"] = pause_until

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _paused_reason = d.pop("paused_reason", UNSET)
        paused_reason: PausedReason | Unset
        if isinstance(_paused_reason, Unset):
            paused_reason = UNSET
        elif _paused_reason is None:
            paused_reason = NULL
        else:
            paused_reason = PausedReason(_paused_reason)

        _pause_until = d.pop("pause_until", UNSET)
        pause_until: datetime.date | Unset
        if isinstance(_pause_until, Unset):
            pause_until = UNSET
        elif _pause_until is None:
            pause_until = NULL
        else:
            pause_until = read_date(_pause_until)

        subscription_pause = cls(
            paused_reason=paused_reason,
            pause_until=pause_until,
        )

        subscription_pause.additional_properties = d
        return subscription_pause

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
