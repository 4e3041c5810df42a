from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_list,
    read_object,
    write_each,
    write_iso,
    write_object,
)

if TYPE_CHECKING:
    from ..models.new_resource_request_custom_fields_item import NewResourceRequestCustomFieldsItem


T = TypeVar("T", bound="NewResourceRequest")


@_attrs_define
class NewResourceRequest:
    """
    Attributes:
        approver_ids (list[int]): Ids of the approvers.
        resource_id (int | Unset): Id of the resource.
        resource_workspace_id (int | Unset): Id of the resource workspace.
        resource_role_id (int | Unset): Id of the resource role.
        workspace_allocation_start_date (datetime.date | Unset):
        workspace_allocation_end_date (datetime.date | Unset):
        workspace_allocation_percentage (int | Unset): In percent.
        custom_fields (list[NewResourceRequestCustomFieldsItem] | Unset):
    """

    approver_ids: list[int]
    resource_id: int | Unset = UNSET
    resource_workspace_id: int | Unset = UNSET
    resource_role_id: int | Unset = UNSET
    workspace_allocation_start_date: datetime.date | Unset = UNSET
    workspace_allocation_end_date: datetime.date | Unset = UNSET
    workspace_allocation_percentage: int | Unset = UNSET
    custom_fields: list[NewResourceRequestCustomFieldsItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        approver_ids = self.approver_ids

        resource_id = self.resource_id

        resource_workspace_id = self.resource_workspace_id

        resource_role_id = self.resource_role_id

        workspace_allocation_start_date: str | Unset = UNSET
        if not isinstance(self.workspace_allocation_start_date, Unset):
            workspace_allocation_start_date = (
                NULL
                if self.workspace_allocation_start_date is None
                else write_iso(self.workspace_allocation_start_date)
            )

        workspace_allocation_end_date: str | Unset = UNSET
        if not isinstance(self.workspace_allocation_end_date, Unset):
            workspace_allocation_end_date = (
                NULL if self.workspace_allocation_end_date is None else write_iso(self.workspace_allocation_end_date)
            )

        workspace_allocation_percentage = self.workspace_allocation_percentage

        custom_fields: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.custom_fields, Unset):
            custom_fields = NULL
            if self.custom_fields is not None:
                custom_fields = []
                for custom_fields_item_data in write_each(self.custom_fields):
                    custom_fields_item = (
                        NULL if custom_fields_item_data is None else write_object(custom_fields_item_data)
                    )
                    custom_fields.append(custom_fields_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "approver_ids": approver_ids,
            }
        )
        if resource_id is not UNSET:
            field_dict["resource_id"] = resource_id
        if resource_workspace_id is not UNSET:
            field_dict["resource_workspace_id"] = resource_workspace_id
        if resource_role_id is not UNSET:
            field_dict["resource_role_id"] = resource_role_id
        if workspace_allocation_start_date is not UNSET:
            field_dict["workspace_allocation_start_date"] = workspace_allocation_start_date
        if workspace_allocation_end_date is not UNSET:
            field_dict["workspace_allocation_end_date"] = workspace_allocation_end_date
        if workspace_allocation_percentage is not UNSET:
            field_dict["workspace_allocation_percentage"] = workspace_allocation_percentage
        if custom_fields is not UNSET:
            field_dict["custom_fields"] = custom_fields

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        approver_ids = cast(list[int], d.pop("approver_ids"))

        resource_id = d.pop("resource_id", UNSET)

        resource_workspace_id = d.pop("resource_workspace_id", UNSET)

        resource_role_id = d.pop("resource_role_id", UNSET)

        _workspace_allocation_start_date = d.pop("workspace_allocation_start_date", UNSET)
        workspace_allocation_start_date: datetime.date | Unset
        if isinstance(_workspace_allocation_start_date, Unset):
            workspace_allocation_start_date = UNSET
        elif _workspace_allocation_start_date is None:
            workspace_allocation_start_date = NULL
        else:
            workspace_allocation_start_date = read_date(_workspace_allocation_start_date)

        _workspace_allocation_end_date = d.pop("workspace_allocation_end_date", UNSET)
        workspace_allocation_end_date: datetime.date | Unset
        if isinstance(_workspace_allocation_end_date, Unset):
            workspace_allocation_end_date = UNSET
        elif _workspace_allocation_end_date is None:
            workspace_allocation_end_date = NULL
        else:
            workspace_allocation_end_date = read_date(_workspace_allocation_end_date)

        workspace_allocation_percentage = d.pop("workspace_allocation_percentage", UNSET)

        _custom_fields = d.pop("custom_fields", UNSET)
        custom_fields: list[NewResourceRequestCustomFieldsItem] | Unset = UNSET
        if _custom_fields is None:
            custom_fields = NULL
        elif _custom_fields is not UNSET:
            custom_fields = []
            for custom_fields_item_data in read_list(_custom_fields):
                _custom_fields_item = custom_fields_item_data
                custom_fields_item = (
                    NULL
                    if _custom_fields_item is None
                    else __models.NewResourceRequestCustomFieldsItem.from_dict(_custom_fields_item)
                )

                custom_fields.append(custom_fields_item)

        new_resource_request = cls(
            approver_ids=approver_ids,
            resource_id=resource_id,
            resource_workspace_id=resource_workspace_id,
            resource_role_id=resource_role_id,
            workspace_allocation_start_date=workspace_allocation_start_date,
            workspace_allocation_end_date=workspace_allocation_end_date,
            workspace_allocation_percentage=workspace_allocation_percentage,
            custom_fields=custom_fields,
        )

        new_resource_request.additional_properties = d
        return new_resource_request

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
