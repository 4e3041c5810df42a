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
    from ..models.new_skill_membership import NewSkillMembership


T = TypeVar("T", bound="CreateSkillMembershipBody")


@_attrs_define
class CreateSkillMembershipBody:
    """
    Attributes:
        skill_membership (NewSkillMembership | Unset):
        skill_memberships (list[NewSkillMembership] | Unset): Up to 200 in place of one.
    """

    skill_membership: NewSkillMembership | Unset = UNSET
    skill_memberships: list[NewSkillMembership] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        skill_membership: dict[str, Any] | Unset = UNSET
        if not isinstance(self.skill_membership, Unset):
            skill_membership = NULL if self.skill_membership is None else write_object(self.skill_membership)

        skill_memberships: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.skill_memberships, Unset):
            skill_memberships = NULL
            if self.skill_memberships is not None:
                skill_memberships = []
                for skill_memberships_item_data in write_each(self.skill_memberships):
                    skill_memberships_item = (
                        NULL if skill_memberships_item_data is None else write_object(skill_memberships_item_data)
                    )
                    skill_memberships.append(skill_memberships_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if skill_membership is not UNSET:
            field_dict["skill_membership"] = skill_membership
        if skill_memberships is not UNSET:
            field_dict["skill_memberships"] = skill_memberships

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _skill_membership = d.pop("skill_membership", UNSET)
        skill_membership: NewSkillMembership | Unset
        if isinstance(_skill_membership, Unset):
            skill_membership = UNSET
        elif _skill_membership is None:
            skill_membership = NULL
        else:
            skill_membership = __models.NewSkillMembership.from_dict(_skill_membership)

        _skill_memberships = d.pop("skill_memberships", UNSET)
        skill_memberships: list[NewSkillMembership] | Unset = UNSET
        if _skill_memberships is None:
            skill_memberships = NULL
        elif _skill_memberships is not UNSET:
            skill_memberships = []
            for skill_memberships_item_data in read_list(_skill_memberships):
                _skill_memberships_item = skill_memberships_item_data
                skill_memberships_item = (
                    NULL
                    if _skill_memberships_item is None
                    else __models.NewSkillMembership.from_dict(_skill_memberships_item)
                )

                skill_memberships.append(skill_memberships_item)

        create_skill_membership_body = cls(
            skill_membership=skill_membership,
            skill_memberships=skill_memberships,
        )

        create_skill_membership_body.additional_properties = d
        return create_skill_membership_body

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
