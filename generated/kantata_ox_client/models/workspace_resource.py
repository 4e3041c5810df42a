from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="WorkspaceResource")


@_attrs_define
class WorkspaceResource:
    """Resource of a project: a user, or a role nobody fills yet.

    Attributes:
        created_at (datetime.datetime | None | Unset):
        custom_field_value_ids (list[str] | None | Unset): Sent when `custom_field_values` is included.
        display_label (None | str | Unset):
        external_reference_ids (list[str] | None | Unset): Sent when `external_references` is included.
        full_name (None | str | Unset):
        label (None | str | Unset):
        organization_membership_id (None | str | Unset): Sent when `organization_membership` is included.
        participation_id (None | str | Unset): Sent when `participation` is included.
        photo_path (None | str | Unset):
        resource_bill_rate (int | None | Unset): Only when named in `optional_fields`.
        resource_cost_rate (int | None | Unset): Only when named in `optional_fields`.
        role_id (None | str | Unset): Sent when `role` is included.
        role_initials (None | str | Unset):
        role_name (None | str | Unset):
        updated_at (datetime.datetime | None | Unset):
        user_id (None | str | Unset): Sent when `user` is included.
        workspace_id (int | None | str | Unset): Sent when `workspace` is included.
        workspace_title (None | str | Unset):
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None | Unset = UNSET
    custom_field_value_ids: list[str] | None | Unset = UNSET
    display_label: None | str | Unset = UNSET
    external_reference_ids: list[str] | None | Unset = UNSET
    full_name: None | str | Unset = UNSET
    label: None | str | Unset = UNSET
    organization_membership_id: None | str | Unset = UNSET
    participation_id: None | str | Unset = UNSET
    photo_path: None | str | Unset = UNSET
    resource_bill_rate: int | None | Unset = UNSET
    resource_cost_rate: int | None | Unset = UNSET
    role_id: None | str | Unset = UNSET
    role_initials: None | str | Unset = UNSET
    role_name: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    user_id: None | str | Unset = UNSET
    workspace_id: int | None | str | Unset = UNSET
    workspace_title: None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        custom_field_value_ids: list[str] | None | Unset
        if isinstance(self.custom_field_value_ids, Unset):
            custom_field_value_ids = UNSET
        elif isinstance(self.custom_field_value_ids, list):
            custom_field_value_ids = self.custom_field_value_ids

        else:
            custom_field_value_ids = self.custom_field_value_ids

        display_label: None | str | Unset
        if isinstance(self.display_label, Unset):
            display_label = UNSET
        else:
            display_label = self.display_label

        external_reference_ids: list[str] | None | Unset
        if isinstance(self.external_reference_ids, Unset):
            external_reference_ids = UNSET
        elif isinstance(self.external_reference_ids, list):
            external_reference_ids = self.external_reference_ids

        else:
            external_reference_ids = self.external_reference_ids

        full_name: None | str | Unset
        if isinstance(self.full_name, Unset):
            full_name = UNSET
        else:
            full_name = self.full_name

        label: None | str | Unset
        if isinstance(self.label, Unset):
            label = UNSET
        else:
            label = self.label

        organization_membership_id: None | str | Unset
        if isinstance(self.organization_membership_id, Unset):
            organization_membership_id = UNSET
        else:
            organization_membership_id = self.organization_membership_id

        participation_id: None | str | Unset
        if isinstance(self.participation_id, Unset):
            participation_id = UNSET
        else:
            participation_id = self.participation_id

        photo_path: None | str | Unset
        if isinstance(self.photo_path, Unset):
            photo_path = UNSET
        else:
            photo_path = self.photo_path

        resource_bill_rate: int | None | Unset
        if isinstance(self.resource_bill_rate, Unset):
            resource_bill_rate = UNSET
        else:
            resource_bill_rate = self.resource_bill_rate

        resource_cost_rate: int | None | Unset
        if isinstance(self.resource_cost_rate, Unset):
            resource_cost_rate = UNSET
        else:
            resource_cost_rate = self.resource_cost_rate

        role_id: None | str | Unset
        if isinstance(self.role_id, Unset):
            role_id = UNSET
        else:
            role_id = self.role_id

        role_initials: None | str | Unset
        if isinstance(self.role_initials, Unset):
            role_initials = UNSET
        else:
            role_initials = self.role_initials

        role_name: None | str | Unset
        if isinstance(self.role_name, Unset):
            role_name = UNSET
        else:
            role_name = self.role_name

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)
        else:
            updated_at = self.updated_at

        user_id: None | str | Unset
        if isinstance(self.user_id, Unset):
            user_id = UNSET
        else:
            user_id = self.user_id

        workspace_id: int | None | str | Unset
        if isinstance(self.workspace_id, Unset):
            workspace_id = UNSET
        else:
            workspace_id = self.workspace_id

        workspace_title: None | str | Unset
        if isinstance(self.workspace_title, Unset):
            workspace_title = UNSET
        else:
            workspace_title = self.workspace_title

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if custom_field_value_ids is not UNSET:
            field_dict["custom_field_value_ids"] = custom_field_value_ids
        if display_label is not UNSET:
            field_dict["display_label"] = display_label
        if external_reference_ids is not UNSET:
            field_dict["external_reference_ids"] = external_reference_ids
        if full_name is not UNSET:
            field_dict["full_name"] = full_name
        if label is not UNSET:
            field_dict["label"] = label
        if organization_membership_id is not UNSET:
            field_dict["organization_membership_id"] = organization_membership_id
        if participation_id is not UNSET:
            field_dict["participation_id"] = participation_id
        if photo_path is not UNSET:
            field_dict["photo_path"] = photo_path
        if resource_bill_rate is not UNSET:
            field_dict["resource_bill_rate"] = resource_bill_rate
        if resource_cost_rate is not UNSET:
            field_dict["resource_cost_rate"] = resource_cost_rate
        if role_id is not UNSET:
            field_dict["role_id"] = role_id
        if role_initials is not UNSET:
            field_dict["role_initials"] = role_initials
        if role_name is not UNSET:
            field_dict["role_name"] = role_name
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if workspace_id is not UNSET:
            field_dict["workspace_id"] = workspace_id
        if workspace_title is not UNSET:
            field_dict["workspace_title"] = workspace_title
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        _custom_field_value_ids = d.pop("custom_field_value_ids", UNSET)
        custom_field_value_ids: list[str] | None | Unset
        if _custom_field_value_ids is None or isinstance(_custom_field_value_ids, Unset):
            custom_field_value_ids = _custom_field_value_ids
        else:
            custom_field_value_ids_type_0 = cast(list[str], _custom_field_value_ids)

            custom_field_value_ids = custom_field_value_ids_type_0

        display_label = d.pop("display_label", UNSET)

        _external_reference_ids = d.pop("external_reference_ids", UNSET)
        external_reference_ids: list[str] | None | Unset
        if _external_reference_ids is None or isinstance(_external_reference_ids, Unset):
            external_reference_ids = _external_reference_ids
        else:
            external_reference_ids_type_0 = cast(list[str], _external_reference_ids)

            external_reference_ids = external_reference_ids_type_0

        full_name = d.pop("full_name", UNSET)

        label = d.pop("label", UNSET)

        organization_membership_id = d.pop("organization_membership_id", UNSET)

        participation_id = d.pop("participation_id", UNSET)

        photo_path = d.pop("photo_path", UNSET)

        resource_bill_rate = d.pop("resource_bill_rate", UNSET)

        resource_cost_rate = d.pop("resource_cost_rate", UNSET)

        role_id = d.pop("role_id", UNSET)

        role_initials = d.pop("role_initials", UNSET)

        role_name = d.pop("role_name", UNSET)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        user_id = d.pop("user_id", UNSET)

        def _parse_workspace_id(data: object) -> int | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast("int | None | str | Unset", data)

        workspace_id = _parse_workspace_id(d.pop("workspace_id", UNSET))

        workspace_title = d.pop("workspace_title", UNSET)

        id = d.pop("id", UNSET)

        workspace_resource = cls(
            created_at=created_at,
            custom_field_value_ids=custom_field_value_ids,
            display_label=display_label,
            external_reference_ids=external_reference_ids,
            full_name=full_name,
            label=label,
            organization_membership_id=organization_membership_id,
            participation_id=participation_id,
            photo_path=photo_path,
            resource_bill_rate=resource_bill_rate,
            resource_cost_rate=resource_cost_rate,
            role_id=role_id,
            role_initials=role_initials,
            role_name=role_name,
            updated_at=updated_at,
            user_id=user_id,
            workspace_id=workspace_id,
            workspace_title=workspace_title,
            id=id,
        )

        workspace_resource.additional_properties = d
        return workspace_resource

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
