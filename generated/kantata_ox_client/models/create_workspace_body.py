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
    from ..models.new_workspace import NewWorkspace


T = TypeVar("T", bound="CreateWorkspaceBody")


@_attrs_define
class CreateWorkspaceBody:
    """
    Attributes:
        workspace (NewWorkspace | Unset):
        workspaces (list[NewWorkspace] | Unset): Up to 100 in place of one.
    """

    workspace: NewWorkspace | Unset = UNSET
    workspaces: list[NewWorkspace] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        workspace: dict[str, Any] | Unset = UNSET
        if not isinstance(self.workspace, Unset):
            workspace = NULL if self.workspace is None else write_object(self.workspace)

        workspaces: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.workspaces, Unset):
            workspaces = NULL
            if self.workspaces is not None:
                workspaces = []
                for workspaces_item_data in write_each(self.workspaces):
                    workspaces_item = NULL if workspaces_item_data is None else write_object(workspaces_item_data)
                    workspaces.append(workspaces_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if workspace is not UNSET:
            field_dict["workspace"] = workspace
        if workspaces is not UNSET:
            field_dict["workspaces"] = workspaces

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _workspace = d.pop("workspace", UNSET)
        workspace: NewWorkspace | Unset
        if isinstance(_workspace, Unset):
            workspace = UNSET
        elif _workspace is None:
            workspace = NULL
        else:
            workspace = __models.NewWorkspace.from_dict(_workspace)

        _workspaces = d.pop("workspaces", UNSET)
        workspaces: list[NewWorkspace] | Unset = UNSET
        if _workspaces is None:
            workspaces = NULL
        elif _workspaces is not UNSET:
            workspaces = []
            for workspaces_item_data in read_list(_workspaces):
                _workspaces_item = workspaces_item_data
                workspaces_item = (
                    NULL if _workspaces_item is None else __models.NewWorkspace.from_dict(_workspaces_item)
                )

                workspaces.append(workspaces_item)

        create_workspace_body = cls(
            workspace=workspace,
            workspaces=workspaces,
        )

        create_workspace_body.additional_properties = d
        return create_workspace_body

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
