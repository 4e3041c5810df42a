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
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="ExpenseCategory")


@_attrs_define
class ExpenseCategory:
    """Category of expenses.

    Attributes:
        deleted_at (datetime.datetime | None | Unset):
        name (None | str | Unset):
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    deleted_at: datetime.datetime | None | Unset = UNSET
    name: None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        deleted_at: None | str | Unset
        if isinstance(self.deleted_at, Unset):
            deleted_at = UNSET
        elif isinstance(self.deleted_at, datetime.datetime):
            deleted_at = NULL if self.deleted_at is None else write_iso(self.deleted_at)
        else:
            deleted_at = self.deleted_at

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if deleted_at is not UNSET:
            field_dict["deleted_at"] = deleted_at
        if name is not UNSET:
            field_dict["name"] = name
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _deleted_at = d.pop("deleted_at", UNSET)
        deleted_at: datetime.datetime | None | Unset
        if _deleted_at is None or isinstance(_deleted_at, Unset):
            deleted_at = _deleted_at
        else:
            _deleted_at_type_0 = _deleted_at
            deleted_at_type_0 = NULL if _deleted_at_type_0 is None else read_datetime(_deleted_at_type_0)

            deleted_at = deleted_at_type_0

        name = d.pop("name", UNSET)

        id = d.pop("id", UNSET)

        expense_category = cls(
            deleted_at=deleted_at,
            name=name,
            id=id,
        )

        expense_category.additional_properties = d
        return expense_category

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
