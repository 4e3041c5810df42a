from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="UnitUpdate")


@_attrs_define
class UnitUpdate:
    """Changes to a measure unit; what is left out stays.

    Attributes:
        description (str | Unset):
        name (str | Unset):
    """

    description: str | Unset = UNSET
    name: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        description = self.description

        name = self.name

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if description is not UNSET:
            field_dict["description"] = description
        if name is not UNSET:
            field_dict["name"] = name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        description = d.pop("description", UNSET)

        name = d.pop("name", UNSET)

        unit_update = cls(
            description=description,
            name=name,
        )

        return unit_update
