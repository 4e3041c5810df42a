from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.tag_category import TagCategory
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
    write_word,
)

T = TypeVar("T", bound="TagReadSchema")


@_attrs_define
class TagReadSchema:
    """A tag for payables and counterparts.

    Attributes:
        id (UUID):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        name (str):
        category (None | TagCategory | Unset):
        created_by_entity_user_id (None | Unset | UUID):
        description (None | str | Unset):
    """

    id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    name: str
    category: None | TagCategory | Unset = UNSET
    created_by_entity_user_id: None | Unset | UUID = UNSET
    description: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        created_at = NULL if self.created_at is None else write_iso(self.created_at)

        updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)

        name = self.name

        category: None | str | Unset
        if isinstance(self.category, Unset):
            category = UNSET
        elif isinstance(self.category, TagCategory):
            category = NULL if self.category is None else write_word(self.category)
        else:
            category = self.category

        created_by_entity_user_id: None | str | Unset
        if isinstance(self.created_by_entity_user_id, Unset):
            created_by_entity_user_id = UNSET
        elif isinstance(self.created_by_entity_user_id, UUID):
            created_by_entity_user_id = (
                NULL if self.created_by_entity_user_id is None else str(self.created_by_entity_user_id)
            )
        else:
            created_by_entity_user_id = self.created_by_entity_user_id

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "created_at": created_at,
                "updated_at": updated_at,
                "name": name,
            }
        )
        if category is not UNSET:
            field_dict["category"] = category
        if created_by_entity_user_id is not UNSET:
            field_dict["created_by_entity_user_id"] = created_by_entity_user_id
        if description is not UNSET:
            field_dict["description"] = description

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _created_at = d.pop("created_at")
        created_at = NULL if _created_at is None else read_datetime(_created_at)

        _updated_at = d.pop("updated_at")
        updated_at = NULL if _updated_at is None else read_datetime(_updated_at)

        name = d.pop("name")

        _category = d.pop("category", UNSET)
        category: None | TagCategory | Unset
        if _category is None or isinstance(_category, Unset):
            category = _category
        else:
            _category_type_0 = _category
            category_type_0 = NULL if _category_type_0 is None else TagCategory(_category_type_0)

            category = category_type_0

        _created_by_entity_user_id = d.pop("created_by_entity_user_id", UNSET)
        created_by_entity_user_id: None | Unset | UUID
        if _created_by_entity_user_id is None or isinstance(_created_by_entity_user_id, Unset):
            created_by_entity_user_id = _created_by_entity_user_id
        else:
            _created_by_entity_user_id_type_0 = _created_by_entity_user_id
            created_by_entity_user_id_type_0 = (
                NULL if _created_by_entity_user_id_type_0 is None else UUID(_created_by_entity_user_id_type_0)
            )

            created_by_entity_user_id = created_by_entity_user_id_type_0

        description = d.pop("description", UNSET)

        tag_read_schema = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            name=name,
            category=category,
            created_by_entity_user_id=created_by_entity_user_id,
            description=description,
        )

        tag_read_schema.additional_properties = d
        return tag_read_schema

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
