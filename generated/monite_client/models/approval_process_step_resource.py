from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.approval_process_step_resource_status import ApprovalProcessStepResourceStatus
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    read_object,
    write_each,
    write_word,
)

T = TypeVar("T", bound="ApprovalProcessStepResource")


@_attrs_define
class ApprovalProcessStepResource:
    """One step of a process.

    Attributes:
        approved_by (list[UUID]): Users that have consented.
        object_id (UUID): Object the step is about.
        required_approval_count (int): Number of consents needed, at least 1.
        role_ids (list[UUID]): Roles whose holders may decide.
        user_ids (list[UUID]): Users that may decide.
        status (ApprovalProcessStepResourceStatus): State of the step.
        approval_request_id (None | Unset | UUID): Approval request that the step has made.
        rejected_by (None | Unset | UUID): User that refused.
    """

    approved_by: list[UUID]
    object_id: UUID
    required_approval_count: int
    role_ids: list[UUID]
    user_ids: list[UUID]
    status: ApprovalProcessStepResourceStatus
    approval_request_id: None | Unset | UUID = UNSET
    rejected_by: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        approved_by = NULL
        if self.approved_by is not None:
            approved_by = []
            for approved_by_item_data in write_each(self.approved_by):
                approved_by_item = NULL if approved_by_item_data is None else str(approved_by_item_data)
                approved_by.append(approved_by_item)

        object_id = NULL if self.object_id is None else str(self.object_id)

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

        approval_request_id: None | str | Unset
        if isinstance(self.approval_request_id, Unset):
            approval_request_id = UNSET
        elif isinstance(self.approval_request_id, UUID):
            approval_request_id = NULL if self.approval_request_id is None else str(self.approval_request_id)
        else:
            approval_request_id = self.approval_request_id

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
                "approved_by": approved_by,
                "object_id": object_id,
                "required_approval_count": required_approval_count,
                "role_ids": role_ids,
                "user_ids": user_ids,
                "status": status,
            }
        )
        if approval_request_id is not UNSET:
            field_dict["approval_request_id"] = approval_request_id
        if rejected_by is not UNSET:
            field_dict["rejected_by"] = rejected_by

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _approved_by = d.pop("approved_by")
        approved_by: list[UUID] = NULL
        if _approved_by is not None:
            approved_by = []
            for approved_by_item_data in read_list(_approved_by):
                _approved_by_item = approved_by_item_data
                approved_by_item = NULL if _approved_by_item is None else UUID(_approved_by_item)

                approved_by.append(approved_by_item)

        _object_id = d.pop("object_id")
        object_id = NULL if _object_id is None else UUID(_object_id)

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
        status = NULL if _status is None else ApprovalProcessStepResourceStatus(_status)

        _approval_request_id = d.pop("approval_request_id", UNSET)
        approval_request_id: None | Unset | UUID
        if _approval_request_id is None or isinstance(_approval_request_id, Unset):
            approval_request_id = _approval_request_id
        else:
            _approval_request_id_type_0 = _approval_request_id
            approval_request_id_type_0 = (
                NULL if _approval_request_id_type_0 is None else UUID(_approval_request_id_type_0)
            )

            approval_request_id = approval_request_id_type_0

        _rejected_by = d.pop("rejected_by", UNSET)
        rejected_by: None | Unset | UUID
        if _rejected_by is None or isinstance(_rejected_by, Unset):
            rejected_by = _rejected_by
        else:
            _rejected_by_type_0 = _rejected_by
            rejected_by_type_0 = NULL if _rejected_by_type_0 is None else UUID(_rejected_by_type_0)

            rejected_by = rejected_by_type_0

        approval_process_step_resource = cls(
            approved_by=approved_by,
            object_id=object_id,
            required_approval_count=required_approval_count,
            role_ids=role_ids,
            user_ids=user_ids,
            status=status,
            approval_request_id=approval_request_id,
            rejected_by=rejected_by,
        )

        approval_process_step_resource.additional_properties = d
        return approval_process_step_resource

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
