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
    from ..models.new_organization import NewOrganization


T = TypeVar("T", bound="CreateOrganizationBody")


@_attrs_define
class CreateOrganizationBody:
    """
    Attributes:
        organization (NewOrganization | Unset):
        organizations (list[NewOrganization] | Unset): Up to 100 in place of one.
    """

    organization: NewOrganization | Unset = UNSET
    organizations: list[NewOrganization] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        organization: dict[str, Any] | Unset = UNSET
        if not isinstance(self.organization, Unset):
            organization = NULL if self.organization is None else write_object(self.organization)

        organizations: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.organizations, Unset):
            organizations = NULL
            if self.organizations is not None:
                organizations = []
                for organizations_item_data in write_each(self.organizations):
                    organizations_item = (
                        NULL if organizations_item_data is None else write_object(organizations_item_data)
                    )
                    organizations.append(organizations_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if organization is not UNSET:
            field_dict["organization"] = organization
        if organizations is not UNSET:
            field_dict["organizations"] = organizations

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _organization = d.pop("organization", UNSET)
        organization: NewOrganization | Unset
        if isinstance(_organization, Unset):
            organization = UNSET
        elif _organization is None:
            organization = NULL
        else:
            organization = __models.NewOrganization.from_dict(_organization)

        _organizations = d.pop("organizations", UNSET)
        organizations: list[NewOrganization] | Unset = UNSET
        if _organizations is None:
            organizations = NULL
        elif _organizations is not UNSET:
            organizations = []
            for organizations_item_data in read_list(_organizations):
                _organizations_item = organizations_item_data
                organizations_item = (
                    NULL if _organizations_item is None else __models.NewOrganization.from_dict(_organizations_item)
                )

                organizations.append(organizations_item)

        create_organization_body = cls(
            organization=organization,
            organizations=organizations,
        )

        create_organization_body.additional_properties = d
        return create_organization_body

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
