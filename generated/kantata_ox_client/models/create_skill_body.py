from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    read_object,
    write_each,
    write_object,
)

if TYPE_CHECKING:
    from ..models.new_skill import NewSkill


T = TypeVar("T", bound="CreateSkillBody")


@_attrs_define
class CreateSkillBody:
    """
    Attributes:
        skill (NewSkill | Unset):
        skills (list[NewSkill] | Unset): Up to 200 in place of one.
    """

    skill: NewSkill | Unset = UNSET
    skills: list[NewSkill] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        skill: dict[str, Any] | Unset = UNSET
        if not isinstance(self.skill, Unset):
            skill = NULL if self.skill is None else write_object(self.skill)

        skills: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.skills, Unset):
            skills = NULL
            if self.skills is not None:
                skills = []
                for skills_item_data in write_each(self.skills):
                    skills_item = NULL if skills_item_data is None else write_object(skills_item_data)
                    skills.append(skills_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if skill is not UNSET:
            field_dict["skill"] = skill
        if skills is not UNSET:
            field_dict["skills"] = skills

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _skill = d.pop("skill", UNSET)
        skill: NewSkill | Unset
        if isinstance(_skill, Unset):
            skill = UNSET
        elif _skill is None:
            skill = NULL
        else:
            skill = __models.NewSkill.from_dict(_skill)

        _skills = d.pop("skills", UNSET)
        skills: list[NewSkill] | Unset = UNSET
        if _skills is None:
            skills = NULL
        elif _skills is not UNSET:
            skills = []
            for skills_item_data in read_list(_skills):
                _skills_item = skills_item_data
                skills_item = NULL if _skills_item is None else __models.NewSkill.from_dict(_skills_item)

                skills.append(skills_item)

        create_skill_body = cls(
            skill=skill,
            skills=skills,
        )

        create_skill_body.additional_properties = d
        return create_skill_body

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
