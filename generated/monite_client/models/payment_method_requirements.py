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
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="PaymentMethodRequirements")


@_attrs_define
class PaymentMethodRequirements:
    """What is asked for a payment method, and until when.

    Attributes:
        currently_due (list[str]):
        eventually_due (list[str]):
        past_due (list[str]):
        pending_verification (list[str]):
        current_deadline (datetime.datetime | None | Unset):
    """

    currently_due: list[str]
    eventually_due: list[str]
    past_due: list[str]
    pending_verification: list[str]
    current_deadline: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        currently_due = self.currently_due

        eventually_due = self.eventually_due

        past_due = self.past_due

        pending_verification = self.pending_verification

        current_deadline: None | str | Unset
        if isinstance(self.current_deadline, Unset):
            current_deadline = UNSET
        elif isinstance(self.current_deadline, datetime.datetime):
            current_deadline = NULL if self.current_deadline is None else write_iso(self.current_deadline)
        else:
            current_deadline = self.current_deadline

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "currently_due": currently_due,
                "eventually_due": eventually_due,
                "past_due": past_due,
                "pending_verification": pending_verification,
            }
        )
        if current_deadline is not UNSET:
            field_dict["current_deadline"] = current_deadline

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        currently_due = cast(list[str], d.pop("currently_due"))

        eventually_due = cast(list[str], d.pop("eventually_due"))

        past_due = cast(list[str], d.pop("past_due"))

        pending_verification = cast(list[str], d.pop("pending_verification"))

        _current_deadline = d.pop("current_deadline", UNSET)
        current_deadline: datetime.datetime | None | Unset
        if _current_deadline is None or isinstance(_current_deadline, Unset):
            current_deadline = _current_deadline
        else:
            _current_deadline_type_0 = _current_deadline
            current_deadline_type_0 = (
                NULL if _current_deadline_type_0 is None else read_datetime(_current_deadline_type_0)
            )

            current_deadline = current_deadline_type_0

        payment_method_requirements = cls(
            currently_due=currently_due,
            eventually_due=eventually_due,
            past_due=past_due,
            pending_verification=pending_verification,
            current_deadline=current_deadline,
        )

        payment_method_requirements.additional_properties = d
        return payment_method_requirements

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
