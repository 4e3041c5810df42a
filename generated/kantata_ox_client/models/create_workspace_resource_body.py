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
    from ..models.new_workspace_resource import NewWorkspaceResource


T = TypeVar("T", bound="CreateWorkspaceResourceBody")


@_attrs_define
class CreateWorkspaceResourceBody:
    """
    Attributes:
        workspace_resource (NewWorkspaceResource | Unset):
        workspace_resources (list[NewWorkspaceResource] | Unset): Up to 200 in place of one.
    """

    workspace_resource: NewWorkspaceResource | Unset = UNSET
    workspace_resources: list[NewWorkspaceResource] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        workspace_resource: dict[str, Any] | Unset = UNSET
        if not isinstance(self.workspace_resource, Unset):
            workspace_resource = NULL if self.workspace_resource is None else write_object(self.workspace_resource)

        workspace_resources: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.workspace_resources, Unset):
            workspace_resources = NULL
            if self.workspace_resources is not None:
                workspace_resources = []
                for workspace_resources_item_data in write_each(self.workspace_resources):
                    workspace_resources_item = (
                        NULL if workspace_resources_item_data is None else write_object(workspace_resources_item_data)
                    )
                    workspace_resources.append(workspace_resources_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if workspace_resource is not UNSET:
            field_dict["workspace_resource"] = workspace_resource
        if workspace_resources is not UNSET:
            field_dict["workspace_resources"] = workspace_resources

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _workspace_resource = d.pop("workspace_resource", UNSET)
        workspace_resource: NewWorkspaceResource | Unset
        if isinstance(_workspace_resource, Unset):
            workspace_resource = UNSET
        elif _workspace_resource is None:
            workspace_resource = NULL
        else:
            workspace_resource = __models.NewWorkspaceResource.from_dict(_workspace_resource)

        _workspace_resources = d.pop("workspace_resources", UNSET)
        workspace_resources: list[NewWorkspaceResource] | Unset = UNSET
        if _workspace_resources is None:
            workspace_resources = NULL
        elif _workspace_resources is not UNSET:
            workspace_resources = []
            for workspace_resources_item_data in read_list(_workspace_resources):
                _workspace_resources_item = workspace_resources_item_data
                workspace_resources_item = (
                    NULL
                    if _workspace_resources_item is None
                    else __models.NewWorkspaceResource.from_dict(_workspace_resources_item)
                )

                workspace_resources.append(workspace_resources_item)

        create_workspace_resource_body = cls(
            workspace_resource=workspace_resource,
            workspace_resources=workspace_resources,
        )

        create_workspace_resource_body.additional_properties = d
        return create_workspace_resource_body

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
