from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.new_line_item_lock import NewLineItemLock


T = TypeVar("T", bound="CreateLineItemLockBody")


@_attrs_define
class CreateLineItemLockBody:
    """
    Attributes:
        line_item_lock (NewLineItemLock):
    """

    line_item_lock: NewLineItemLock
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        line_item_lock = NULL if self.line_item_lock is None else write_object(self.line_item_lock)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "line_item_lock": line_item_lock,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _line_item_lock = d.pop("line_item_lock")
        line_item_lock = NULL if _line_item_lock is None else __models.NewLineItemLock.from_dict(_line_item_lock)

        create_line_item_lock_body = cls(
            line_item_lock=line_item_lock,
        )

        create_line_item_lock_body.additional_properties = d
        return create_line_item_lock_body

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
