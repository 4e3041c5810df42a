from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.approval_request_status import ApprovalRequestStatus
from ..models.object_type import ObjectType
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_list,
    read_object,
    write_each,
    write_iso,
    write_word,
)

T = TypeVar("T", bound="ApprovalRequestResourceWithMetadata")


@_attrs_define
class ApprovalRequestResourceWithMetadata:
    """A question to users or roles whether an object is approved.

    Attributes:
        id (UUID): Id of the request.
        created_at (datetime.datetime): Moment of creation (UTC).
        updated_at (datetime.datetime): Moment of the last change (UTC).
        approved_by (list[UUID]): Users that have consented.
        created_by (UUID): User that created the request.
        object_id (UUID): Object to approve.
        object_type (ObjectType): Kind of object of the API.
        required_approval_count (int): Number of consents needed.
        role_ids (list[UUID]): Roles whose holders may decide.
        user_ids (list[UUID]): Users that may decide.
        status (ApprovalRequestStatus): State of an approval request.
        rejected_by (None | Unset | UUID): User that refused.
    """

    id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    approved_by: list[UUID]
    created_by: UUID
    object_id: UUID
    object_type: ObjectType
    required_approval_count: int
    role_ids: list[UUID]
    user_ids: list[UUID]
    status: ApprovalRequestStatus
    rejected_by: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        created_at = NULL if self.created_at is None else write_iso(self.created_at)

        updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)

        approved_by = NULL
        if self.approved_by is not None:
            approved_by = []
            for approved_by_item_data in write_each(self.approved_by):
                approved_by_item = NULL if approved_by_item_data is None else str(approved_by_item_data)
                approved_by.append(approved_by_item)

        created_by = NULL if self.created_by is None else str(self.created_by)

        object_id = NULL if self.object_id is None else str(self.object_id)

        object_type = NULL if self.object_type is None else write_word(self.object_type)

        required_approval_count = self.required_approval_count

        role_ids = NULL
        if self.role_ids is not None:
            role_ids = []
            for role_ids_item_data in write_each(self.role_ids):
                role_ids_item = NULL if role_ids_item_data is None else str(role_ids_item_data)
                role_ids.append(role_ids_item)

        user_ids = NULL
        if self.user_ids is not None:
            user_ids = []
            for user_ids_item_data in write_each(self.user_ids):
                user_ids_item = NULL if user_ids_item_data is None else str(user_ids_item_data)
                user_ids.append(user_ids_item)

        status = NULL if self.status is None else write_word(self.status)

        rejected_by: None | str | Unset
        if isinstance(self.rejected_by, Unset):
            rejected_by = UNSET
        elif isinstance(self.rejected_by, UUID):
            rejected_by = NULL if self.rejected_by is None else str(self.rejected_by)
        else:
            rejected_by = self.rejected_by

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "created_at": created_at,
                "updated_at": updated_at,
                "approved_by": approved_by,
                "created_by": created_by,
                "object_id": object_id,
                "object_type": object_type,
                "required_approval_count": required_approval_count,
                "role_ids": role_ids,
                "user_ids": user_ids,
                "status": status,
            }
        )
        if rejected_by is not UNSET:
            field_dict["rejected_by"] = rejected_by

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _created_at = d.pop("created_at")
        created_at = NULL if _created_at is None else read_datetime(_created_at)

        _updated_at = d.pop("updated_at")
        updated_at = NULL if _updated_at is None else read_datetime(_updated_at)

        _approved_by = d.pop("approved_by")
        approved_by: list[UUID] = NULL
        if _approved_by is not None:
            approved_by = []
            for approved_by_item_data in read_list(_approved_by):
                _approved_by_item = approved_by_item_data
                approved_by_item = NULL if _approved_by_item is None else UUID(_approved_by_item)

                approved_by.append(approved_by_item)

        _created_by = d.pop("created_by")
        created_by = NULL if _created_by is None else UUID(_created_by)

        _object_id = d.pop("object_id")
        object_id = NULL if _object_id is None else UUID(_object_id)

        _object_type = d.pop("object_type")
        object_type = NULL if _object_type is None else ObjectType(_object_type)

        required_approval_count = d.pop("required_approval_count")

        _role_ids = d.pop("role_ids")
        role_ids: list[UUID] = NULL
        if _role_ids is not None:
            role_ids = []
            for role_ids_item_data in read_list(_role_ids):
                _role_ids_item = role_ids_item_data
                role_ids_item = NULL if _role_ids_item is None else UUID(_role_ids_item)

                role_ids.append(role_ids_item)

        _user_ids = d.pop("user_ids")
        user_ids: list[UUID] = NULL
        if _user_ids is not None:
            user_ids = []
            for user_ids_item_data in read_list(_user_ids):
                _user_ids_item = user_ids_item_data
                user_ids_item = NULL if _user_ids_item is None else UUID(_user_ids_item)

                user_ids.append(user_ids_item)

        _status = d.pop("status")
        status = NULL if _status is None else ApprovalRequestStatus(_status)

        _rejected_by = d.pop("rejected_by", UNSET)
        rejected_by: None | Unset | UUID
        if _rejected_by is None or isinstance(_rejected_by, Unset):
            rejected_by = _rejected_by
        else:
            _rejected_by_type_0 = _rejected_by
            rejected_by_type_0 = NULL if _rejected_by_type_0 is None else UUID(_rejected_by_type_0)

            rejected_by = rejected_by_type_0

        approval_request_resource_with_metadata = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            approved_by=approved_by,
            created_by=created_by,
            object_id=object_id,
            object_type=object_type,
            required_approval_count=required_approval_count,
            role_ids=role_ids,
            user_ids=user_ids,
            status=status,
            rejected_by=rejected_by,
        )

        approval_request_resource_with_metadata.additional_properties = d
        return approval_request_resource_with_metadata

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
