from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    read_date,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="NewLineItemLock")


@_attrs_define
class NewLineItemLock:
    """
    Attributes:
        locked_to (datetime.date):
    """

    locked_to: datetime.date
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        locked_to = NULL if self.locked_to is None else write_iso(self.locked_to)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "locked_to": locked_to,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _locked_to = d.pop("locked_to")
        locked_to = NULL if _locked_to is None else read_date(_locked_to)

        new_line_item_lock = cls(
            locked_to=locked_to,
        )

        new_line_item_lock.additional_properties = d
        return new_line_item_lock

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
