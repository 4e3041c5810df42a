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
    from ..models.new_workspace_allocation import NewWorkspaceAllocation


T = TypeVar("T", bound="CreateWorkspaceAllocationBody")


@_attrs_define
class CreateWorkspaceAllocationBody:
    """
    Attributes:
        workspace_allocation (NewWorkspaceAllocation | Unset):
        workspace_allocations (list[NewWorkspaceAllocation] | Unset): Up to 200 in place of one.
    """

    workspace_allocation: NewWorkspaceAllocation | Unset = UNSET
    workspace_allocations: list[NewWorkspaceAllocation] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        workspace_allocation: dict[str, Any] | Unset = UNSET
        if not isinstance(self.workspace_allocation, Unset):
            workspace_allocation = (
                NULL if self.workspace_allocation is None else write_object(self.workspace_allocation)
            )

        workspace_allocations: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.workspace_allocations, Unset):
            workspace_allocations = NULL
            if self.workspace_allocations is not None:
                workspace_allocations = []
                for workspace_allocations_item_data in write_each(self.workspace_allocations):
                    workspace_allocations_item = (
                        NULL
                        if workspace_allocations_item_data is None
                        else write_object(workspace_allocations_item_data)
                    )
                    workspace_allocations.append(workspace_allocations_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if workspace_allocation is not UNSET:
            field_dict["workspace_allocation"] = workspace_allocation
        if workspace_allocations is not UNSET:
            field_dict["workspace_allocations"] = workspace_allocations

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _workspace_allocation = d.pop("workspace_allocation", UNSET)
        workspace_allocation: NewWorkspaceAllocation | Unset
        if isinstance(_workspace_allocation, Unset):
            workspace_allocation = UNSET
        elif _workspace_allocation is None:
            workspace_allocation = NULL
        else:
            workspace_allocation = __models.NewWorkspaceAllocation.from_dict(_workspace_allocation)

        _workspace_allocations = d.pop("workspace_allocations", UNSET)
        workspace_allocations: list[NewWorkspaceAllocation] | Unset = UNSET
        if _workspace_allocations is None:
            workspace_allocations = NULL
        elif _workspace_allocations is not UNSET:
            workspace_allocations = []
            for workspace_allocations_item_data in read_list(_workspace_allocations):
                _workspace_allocations_item = workspace_allocations_item_data
                workspace_allocations_item = (
                    NULL
                    if _workspace_allocations_item is None
                    else __models.NewWorkspaceAllocation.from_dict(_workspace_allocations_item)
                )

                workspace_allocations.append(workspace_allocations_item)

        create_workspace_allocation_body = cls(
            workspace_allocation=workspace_allocation,
            workspace_allocations=workspace_allocations,
        )

        create_workspace_allocation_body.additional_properties = d
        return create_workspace_allocation_body

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
