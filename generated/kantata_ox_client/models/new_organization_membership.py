from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    read_object,
)

T = TypeVar("T", bound="NewOrganizationMembership")


@_attrs_define
class NewOrganizationMembership:
    """
    Attributes:
        geography_id (int): Id of the geography.
        department_id (int): Id of the department.
        member_id (int): Id of the member.
        member_type (str):
    """

    geography_id: int
    department_id: int
    member_id: int
    member_type: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        geography_id = self.geography_id

        department_id = self.department_id

        member_id = self.member_id

        member_type = self.member_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "geography_id": geography_id,
                "department_id": department_id,
                "member_id": member_id,
                "member_type": member_type,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        geography_id = d.pop("geography_id")

        department_id = d.pop("department_id")

        member_id = d.pop("member_id")

        member_type = d.pop("member_type")

        new_organization_membership = cls(
            geography_id=geography_id,
            department_id=department_id,
            member_id=member_id,
            member_type=member_type,
        )

        new_organization_membership.additional_properties = d
        return new_organization_membership

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
