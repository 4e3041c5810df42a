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
    from ..models.new_organization_membership import NewOrganizationMembership


T = TypeVar("T", bound="CreateOrganizationMembershipBody")


@_attrs_define
class CreateOrganizationMembershipBody:
    """
    Attributes:
        organization_membership (NewOrganizationMembership | Unset):
        organization_memberships (list[NewOrganizationMembership] | Unset): Up to 100 in place of one.
    """

    organization_membership: NewOrganizationMembership | Unset = UNSET
    organization_memberships: list[NewOrganizationMembership] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        organization_membership: dict[str, Any] | Unset = UNSET
        if not isinstance(self.organization_membership, Unset):
            organization_membership = (
                NULL if self.organization_membership is None else write_object(self.organization_membership)
            )

        organization_memberships: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.organization_memberships, Unset):
            organization_memberships = NULL
            if self.organization_memberships is not None:
                organization_memberships = []
                for organization_memberships_item_data in write_each(self.organization_memberships):
                    organization_memberships_item = (
                        NULL
                        if organization_memberships_item_data is None
                        else write_object(organization_memberships_item_data)
                    )
                    organization_memberships.append(organization_memberships_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if organization_membership is not UNSET:
            field_dict["organization_membership"] = organization_membership
        if organization_memberships is not UNSET:
            field_dict["organization_memberships"] = organization_memberships

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _organization_membership = d.pop("organization_membership", UNSET)
        organization_membership: NewOrganizationMembership | Unset
        if isinstance(_organization_membership, Unset):
            organization_membership = UNSET
        elif _organization_membership is None:
            organization_membership = NULL
        else:
            organization_membership = __models.NewOrganizationMembership.from_dict(_organization_membership)

        _organization_memberships = d.pop("organization_memberships", UNSET)
        organization_memberships: list[NewOrganizationMembership] | Unset = UNSET
        if _organization_memberships is None:
            organization_memberships = NULL
        elif _organization_memberships is not UNSET:
            organization_memberships = []
            for organization_memberships_item_data in read_list(_organization_memberships):
                _organization_memberships_item = organization_memberships_item_data
                organization_memberships_item = (
                    NULL
                    if _organization_memberships_item is None
                    else __models.NewOrganizationMembership.from_dict(_organization_memberships_item)
                )

                organization_memberships.append(organization_memberships_item)

        create_organization_membership_body = cls(
            organization_membership=organization_membership,
            organization_memberships=organization_memberships,
        )

        create_organization_membership_body.additional_properties = d
        return create_organization_membership_body

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
