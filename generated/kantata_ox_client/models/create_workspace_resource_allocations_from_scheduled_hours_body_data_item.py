from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.create_workspace_resource_allocations_from_scheduled_hours_body_data_ite_bhbgaa import (
        CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataIteBhbgaa,
    )


T = TypeVar("T", bound="CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataItem")


@_attrs_define
class CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataItem:
    """
    Attributes:
        resource_ids (list[int]): Ids of the resources.
        hard (bool):
        occurrence (CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataIteBhbgaa):
    """

    resource_ids: list[int]
    hard: bool
    occurrence: CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataIteBhbgaa
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        resource_ids = self.resource_ids

        hard = self.hard

        occurrence = NULL if self.occurrence is None else write_object(self.occurrence)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "resource_ids": resource_ids,
                "hard": hard,
                "occurrence": occurrence,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        resource_ids = cast(list[int], d.pop("resource_ids"))

        hard = d.pop("hard")

        _occurrence = d.pop("occurrence")
        occurrence = (
            NULL
            if _occurrence is None
            else __models.CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataIteBhbgaa.from_dict(_occurrence)
        )

        create_workspace_resource_allocations_from_scheduled_hours_body_data_item = cls(
            resource_ids=resource_ids,
            hard=hard,
            occurrence=occurrence,
        )

        create_workspace_resource_allocations_from_scheduled_hours_body_data_item.additional_properties = d
        return create_workspace_resource_allocations_from_scheduled_hours_body_data_item

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
