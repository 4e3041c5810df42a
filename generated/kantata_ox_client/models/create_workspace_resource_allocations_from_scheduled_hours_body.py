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
    from ..models.create_workspace_resource_allocations_from_scheduled_hours_body_data_item import (
        CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataItem,
    )


T = TypeVar("T", bound="CreateWorkspaceResourceAllocationsFromScheduledHoursBody")


@_attrs_define
class CreateWorkspaceResourceAllocationsFromScheduledHoursBody:
    """
    Attributes:
        data (list[CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataItem] | Unset):
    """

    data: list[CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        data: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.data, Unset):
            data = NULL
            if self.data is not None:
                data = []
                for data_item_data in write_each(self.data):
                    data_item = NULL if data_item_data is None else write_object(data_item_data)
                    data.append(data_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if data is not UNSET:
            field_dict["data"] = data

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _data = d.pop("data", UNSET)
        data: list[CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataItem] | Unset = UNSET
        if _data is None:
            data = NULL
        elif _data is not UNSET:
            data = []
            for data_item_data in read_list(_data):
                _data_item = data_item_data
                data_item = (
                    NULL
                    if _data_item is None
                    else __models.CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataItem.from_dict(_data_item)
                )

                data.append(data_item)

        create_workspace_resource_allocations_from_scheduled_hours_body = cls(
            data=data,
        )

        create_workspace_resource_allocations_from_scheduled_hours_body.additional_properties = d
        return create_workspace_resource_allocations_from_scheduled_hours_body

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
