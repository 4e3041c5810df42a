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
    from ..models.new_user_group_membership import NewUserGroupMembership


T = TypeVar("T", bound="CreateUserGroupMembershipsBody")


@_attrs_define
class CreateUserGroupMembershipsBody:
    """
    Attributes:
        user_group_membership (NewUserGroupMembership | Unset):
        user_group_memberships (list[NewUserGroupMembership] | Unset): Up to 100 in place of one.
    """

    user_group_membership: NewUserGroupMembership | Unset = UNSET
    user_group_memberships: list[NewUserGroupMembership] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        user_group_membership: dict[str, Any] | Unset = UNSET
        if not isinstance(self.user_group_membership, Unset):
            user_group_membership = (
                NULL if self.user_group_membership is None else write_object(self.user_group_membership)
            )

        user_group_memberships: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.user_group_memberships, Unset):
            user_group_memberships = NULL
            if self.user_group_memberships is not None:
                user_group_memberships = []
                for user_group_memberships_item_data in write_each(self.user_group_memberships):
                    user_group_memberships_item = (
                        NULL
                        if user_group_memberships_item_data is None
                        else write_object(user_group_memberships_item_data)
                    )
                    user_group_memberships.append(user_group_memberships_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if user_group_membership is not UNSET:
            field_dict["user_group_membership"] = user_group_membership
        if user_group_memberships is not UNSET:
            field_dict["user_group_memberships"] = user_group_memberships

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _user_group_membership = d.pop("user_group_membership", UNSET)
        user_group_membership: NewUserGroupMembership | Unset
        if isinstance(_user_group_membership, Unset):
            user_group_membership = UNSET
        elif _user_group_membership is None:
            user_group_membership = NULL
        else:
            user_group_membership = __models.NewUserGroupMembership.from_dict(_user_group_membership)

        _user_group_memberships = d.pop("user_group_memberships", UNSET)
        user_group_memberships: list[NewUserGroupMembership] | Unset = UNSET
        if _user_group_memberships is None:
            user_group_memberships = NULL
        elif _user_group_memberships is not UNSET:
            user_group_memberships = []
            for user_group_memberships_item_data in read_list(_user_group_memberships):
                _user_group_memberships_item = user_group_memberships_item_data
                user_group_memberships_item = (
                    NULL
                    if _user_group_memberships_item is None
                    else __models.NewUserGroupMembership.from_dict(_user_group_memberships_item)
                )

                user_group_memberships.append(user_group_memberships_item)

        create_user_group_memberships_body = cls(
            user_group_membership=user_group_membership,
            user_group_memberships=user_group_memberships,
        )

        create_user_group_memberships_body.additional_properties = d
        return create_user_group_memberships_body

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
