from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.tag_category import TagCategory
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_word,
)

T = TypeVar("T", bound="TagUpdateSchema")


@_attrs_define
class TagUpdateSchema:
    """Changes to a tag; what is left out stays.

    Attributes:
        category (TagCategory | Unset): What a tag is about.
        description (str | Unset):
        name (str | Unset):
    """

    category: TagCategory | Unset = UNSET
    description: str | Unset = UNSET
    name: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        category: str | Unset = UNSET
        if not isinstance(self.category, Unset):
            category = NULL if self.category is None else write_word(self.category)

        description = self.description

        name = self.name

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if category is not UNSET:
            field_dict["category"] = category
        if description is not UNSET:
            field_dict["description"] = description
        if name is not UNSET:
            field_dict["name"] = name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _category = d.pop("category", UNSET)
        category: TagCategory | Unset
        if isinstance(_category, Unset):
            category = UNSET
        elif _category is None:
            category = NULL
        else:
            category = TagCategory(_category)

        description = d.pop("description", UNSET)

        name = d.pop("name", UNSET)

        tag_update_schema = cls(
            category=category,
            description=description,
            name=name,
        )

        return tag_update_schema
