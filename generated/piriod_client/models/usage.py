from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.usage_creation_scheme import UsageCreationScheme
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
    write_word,
)

T = TypeVar("T", bound="Usage")


@_attrs_define
class Usage:
    """What a metered line of a subscription used at one moment.

    Attributes:
        id (int | None | Unset): Identifier of the usage record.
        subscription_line (int | None | Unset): Identifier of the line of the subscription.
        date_time (datetime.datetime | None | Unset): Moment of the usage.
        quantity (float | None | Unset): Quantity used, in the unit of the plan.
        creation_scheme (None | Unset | UsageCreationScheme):
        created (datetime.datetime | None | Unset): Moment of creation.
    """

    id: int | None | Unset = UNSET
    subscription_line: int | None | Unset = UNSET
    date_time: datetime.datetime | None | Unset = UNSET
    quantity: float | None | Unset = UNSET
    creation_scheme: None | Unset | UsageCreationScheme = UNSET
    created: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        subscription_line: int | None | Unset
        if isinstance(self.subscription_line, Unset):
            subscription_line = UNSET
        else:
            subscription_line = self.subscription_line

        date_time: None | str | Unset
        if isinstance(self.date_time, Unset):
            date_time = UNSET
        elif isinstance(self.date_time, datetime.datetime):
            date_time = NULL if self.date_time is None else write_iso(self.date_time)
        else:
            date_time = self.date_time

        quantity: float | None | Unset
        if isinstance(self.quantity, Unset):
            quantity = UNSET
        else:
            quantity = self.quantity

        creation_scheme: None | str | Unset
        if isinstance(self.creation_scheme, Unset):
            creation_scheme = UNSET
        elif isinstance(self.creation_scheme, UsageCreationScheme):
            creation_scheme = NULL if self.creation_scheme is None else write_word(self.creation_scheme)
        else:
            creation_scheme = self.creation_scheme

        created: None | str | Unset
        if isinstance(self.created, Unset):
            created = UNSET
        elif isinstance(self.created, datetime.datetime):
            created = NULL if self.created is None else write_iso(self.created)
        else:
            created = self.created

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if subscription_line is not UNSET:
            field_dict["subscription_line"] = subscription_line
        if date_time is not UNSET:
            field_dict["date_time"] = date_time
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if creation_scheme is not UNSET:
            field_dict["creation_scheme"] = creation_scheme
        if created is not UNSET:
            field_dict["created"] = created

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        id = d.pop("id", UNSET)

        subscription_line = d.pop("subscription_line", UNSET)

        _date_time = d.pop("date_time", UNSET)
        date_time: datetime.datetime | None | Unset
        if _date_time is None or isinstance(_date_time, Unset):
            date_time = _date_time
        else:
            _date_time_type_0 = _date_time
            date_time_type_0 = NULL if _date_time_type_0 is None else read_datetime(_date_time_type_0)

            date_time = date_time_type_0

        quantity = d.pop("quantity", UNSET)

        _creation_scheme = d.pop("creation_scheme", UNSET)
        creation_scheme: None | Unset | UsageCreationScheme
        if _creation_scheme is None or isinstance(_creation_scheme, Unset):
            creation_scheme = _creation_scheme
        else:
            _creation_scheme_type_0 = _creation_scheme
            creation_scheme_type_0 = (
                NULL if _creation_scheme_type_0 is None else UsageCreationScheme(_creation_scheme_type_0)
            )

            creation_scheme = creation_scheme_type_0

        _created = d.pop("created", UNSET)
        created: datetime.datetime | None | Unset
        if _created is None or isinstance(_created, Unset):
            created = _created
        else:
            _created_type_0 = _created
            created_type_0 = NULL if _created_type_0 is None else read_datetime(_created_type_0)

            created = created_type_0

        usage = cls(
            id=id,
            subscription_line=subscription_line,
            date_time=date_time,
            quantity=quantity,
            creation_scheme=creation_scheme,
            created=created,
        )

        usage.additional_properties = d
        return usage

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
