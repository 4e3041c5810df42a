from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.action_enum import ActionEnum
from ..models.permission_enum import PermissionEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_word,
)

T = TypeVar("T", bound="ActionSchema")


@_attrs_define
class ActionSchema:
    """An action and whether a role may do it.

    Attributes:
        action_name (ActionEnum | Unset): Action that a permission is about.
        permission (PermissionEnum | Unset): Whether a role may do something: always, for its own objects only, or
            never.
    """

    action_name: ActionEnum | Unset = UNSET
    permission: PermissionEnum | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        action_name: str | Unset = UNSET
        if not isinstance(self.action_name, Unset):
            action_name = NULL if self.action_name is None else write_word(self.action_name)

        permission: str | Unset = UNSET
        if not isinstance(self.permission, Unset):
            permission = NULL if self.permission is None else write_word(self.permission)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if action_name is not UNSET:
            field_dict["action_name"] = action_name
        if permission is not UNSET:
            field_dict["permission"] = permission

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _action_name = d.pop("action_name", UNSET)
        action_name: ActionEnum | Unset
        if isinstance(_action_name, Unset):
            action_name = UNSET
        elif _action_name is None:
            action_name = NULL
        else:
            action_name = ActionEnum(_action_name)

        _permission = d.pop("permission", UNSET)
        permission: PermissionEnum | Unset
        if isinstance(_permission, Unset):
            permission = UNSET
        elif _permission is None:
            permission = NULL
        else:
            permission = PermissionEnum(_permission)

        action_schema = cls(
            action_name=action_name,
            permission=permission,
        )

        action_schema.additional_properties = d
        return action_schema

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
