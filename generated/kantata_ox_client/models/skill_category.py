from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="SkillCategory")


@_attrs_define
class SkillCategory:
    """Category of skills.

    Attributes:
        name (None | str | Unset):
        skill_ids (list[str] | None | Unset): Sent when `skills` is included.
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    name: None | str | Unset = UNSET
    skill_ids: list[str] | None | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        skill_ids: list[str] | None | Unset
        if isinstance(self.skill_ids, Unset):
            skill_ids = UNSET
        elif isinstance(self.skill_ids, list):
            skill_ids = self.skill_ids

        else:
            skill_ids = self.skill_ids

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if skill_ids is not UNSET:
            field_dict["skill_ids"] = skill_ids
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        name = d.pop("name", UNSET)

        _skill_ids = d.pop("skill_ids", UNSET)
        skill_ids: list[str] | None | Unset
        if _skill_ids is None or isinstance(_skill_ids, Unset):
            skill_ids = _skill_ids
        else:
            skill_ids_type_0 = cast(list[str], _skill_ids)

            skill_ids = skill_ids_type_0

        id = d.pop("id", UNSET)

        skill_category = cls(
            name=name,
            skill_ids=skill_ids,
            id=id,
        )

        skill_category.additional_properties = d
        return skill_category

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
