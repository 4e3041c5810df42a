from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.new_skill_external_reference import NewSkillExternalReference


T = TypeVar("T", bound="NewSkill")


@_attrs_define
class NewSkill:
    """
    Attributes:
        name (str):
        max_level (str):
        skill_category_id (int): Id of the skill category.
        description (str | Unset):
        external_reference (NewSkillExternalReference | Unset): Counterpart of the record in an outside system.
    """

    name: str
    max_level: str
    skill_category_id: int
    description: str | Unset = UNSET
    external_reference: NewSkillExternalReference | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        max_level = self.max_level

        skill_category_id = self.skill_category_id

        description = self.description

        external_reference: dict[str, Any] | Unset = UNSET
        if not isinstance(self.external_reference, Unset):
            external_reference = NULL if self.external_reference is None else write_object(self.external_reference)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "max_level": max_level,
                "skill_category_id": skill_category_id,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        name = d.pop("name")

        max_level = d.pop("max_level")

        skill_category_id = d.pop("skill_category_id")

        description = d.pop("description", UNSET)

        _external_reference = d.pop("external_reference", UNSET)
        external_reference: NewSkillExternalReference | Unset
        if isinstance(_external_reference, Unset):
            external_reference = UNSET
        elif _external_reference is None:
            external_reference = NULL
        else:
            external_reference = __models.NewSkillExternalReference.from_dict(_external_reference)

        new_skill = cls(
            name=name,
            max_level=max_level,
            skill_category_id=skill_category_id,
            description=description,
            external_reference=external_reference,
        )

        new_skill.additional_properties = d
        return new_skill

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
