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
    from ..models.update_workspace_task_status_set_body_workspace_task_status_sets_item import (
        UpdateWorkspaceTaskStatusSetBodyWorkspaceTaskStatusSetsItem,
    )


T = TypeVar("T", bound="UpdateWorkspaceTaskStatusSetBody")


@_attrs_define
class UpdateWorkspaceTaskStatusSetBody:
    """
    Attributes:
        workspace_task_status_sets (list[UpdateWorkspaceTaskStatusSetBodyWorkspaceTaskStatusSetsItem] | Unset):
    """

    workspace_task_status_sets: list[UpdateWorkspaceTaskStatusSetBodyWorkspaceTaskStatusSetsItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        workspace_task_status_sets: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.workspace_task_status_sets, Unset):
            workspace_task_status_sets = NULL
            if self.workspace_task_status_sets is not None:
                workspace_task_status_sets = []
                for workspace_task_status_sets_item_data in write_each(self.workspace_task_status_sets):
                    workspace_task_status_sets_item = (
                        NULL
                        if workspace_task_status_sets_item_data is None
                        else write_object(workspace_task_status_sets_item_data)
                    )
                    workspace_task_status_sets.append(workspace_task_status_sets_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if workspace_task_status_sets is not UNSET:
            field_dict["workspace_task_status_sets"] = workspace_task_status_sets

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _workspace_task_status_sets = d.pop("workspace_task_status_sets", UNSET)
        workspace_task_status_sets: list[UpdateWorkspaceTaskStatusSetBodyWorkspaceTaskStatusSetsItem] | Unset = UNSET
        if _workspace_task_status_sets is None:
            workspace_task_status_sets = NULL
        elif _workspace_task_status_sets is not UNSET:
            workspace_task_status_sets = []
            for workspace_task_status_sets_item_data in read_list(_workspace_task_status_sets):
                _workspace_task_status_sets_item = workspace_task_status_sets_item_data
                workspace_task_status_sets_item = (
                    NULL
                    if _workspace_task_status_sets_item is None
                    else __models.UpdateWorkspaceTaskStatusSetBodyWorkspaceTaskStatusSetsItem.from_dict(
                        _workspace_task_status_sets_item
                    )
                )

                workspace_task_status_sets.append(workspace_task_status_sets_item)

        update_workspace_task_status_set_body = cls(
            workspace_task_status_sets=workspace_task_status_sets,
        )

        update_workspace_task_status_set_body.additional_properties = d
        return update_workspace_task_status_set_body

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
