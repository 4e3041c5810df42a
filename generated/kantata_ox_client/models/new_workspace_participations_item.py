from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.new_workspace_participations_item_access import (
    NewWorkspaceParticipationsItemAccess,
    check_new_workspace_participations_item_access,
)
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="NewWorkspaceParticipationsItem")


@_attrs_define
class NewWorkspaceParticipationsItem:
    """
    Attributes:
        user_id (int | Unset): Id of the user.
        access (NewWorkspaceParticipationsItemAccess | Unset):
    """

    user_id: int | Unset = UNSET
    access: NewWorkspaceParticipationsItemAccess | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        user_id = self.user_id

        access: str | Unset = UNSET
        if not isinstance(self.access, Unset):
            access = self.access

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if access is not UNSET:
            field_dict["access"] = access

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        user_id = d.pop("user_id", UNSET)

        _access = d.pop("access", UNSET)
        access: NewWorkspaceParticipationsItemAccess | Unset
        if isinstance(_access, Unset):
            access = UNSET
        elif _access is None:
            access = NULL
        else:
            access = check_new_workspace_participations_item_access(_access)

        new_workspace_participations_item = cls(
            user_id=user_id,
            access=access,
        )

        new_workspace_participations_item.additional_properties = d
        return new_workspace_participations_item

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
