from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="WorkspaceAccountFeatures")


@_attrs_define
class WorkspaceAccountFeatures:
    """
    Attributes:
        time_trackable (bool | None | Unset):
        has_time_entry_role_picker (bool | None | Unset):
        project_side_panel (bool | None | Unset):
    """

    time_trackable: bool | None | Unset = UNSET
    has_time_entry_role_picker: bool | None | Unset = UNSET
    project_side_panel: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        time_trackable: bool | None | Unset
        if isinstance(self.time_trackable, Unset):
            time_trackable = UNSET
        else:
            time_trackable = self.time_trackable

        has_time_entry_role_picker: bool | None | Unset
        if isinstance(self.has_time_entry_role_picker, Unset):
            has_time_entry_role_picker = UNSET
        else:
            has_time_entry_role_picker = self.has_time_entry_role_picker

        project_side_panel: bool | None | Unset
        if isinstance(self.project_side_panel, Unset):
            project_side_panel = UNSET
        else:
            project_side_panel = self.project_side_panel

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if time_trackable is not UNSET:
            field_dict["time_trackable"] = time_trackable
        if has_time_entry_role_picker is not UNSET:
            field_dict["has_time_entry_role_picker"] = has_time_entry_role_picker
        if project_side_panel is not UNSET:
            field_dict["project_side_panel"] = project_side_panel

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        time_trackable = d.pop("time_trackable", UNSET)

        has_time_entry_role_picker = d.pop("has_time_entry_role_picker", UNSET)

        project_side_panel = d.pop("project_side_panel", UNSET)

        workspace_account_features = cls(
            time_trackable=time_trackable,
            has_time_entry_role_picker=has_time_entry_role_picker,
            project_side_panel=project_side_panel,
        )

        workspace_account_features.additional_properties = d
        return workspace_account_features

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
