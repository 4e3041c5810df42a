from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.object_type import ObjectType
from ..types import (
    NULL,
    read_list,
    read_object,
    write_each,
    write_word,
)

T = TypeVar("T", bound="ApprovalRequestCreateByRoleRequest")


@_attrs_define
class ApprovalRequestCreateByRoleRequest:
    """An approval request to the holders of roles.

    Attributes:
        object_id (UUID): Object to approve.
        object_type (ObjectType): Kind of object of the API.
        required_approval_count (int): Number of consents needed.
        role_ids (list[UUID]): Ids of the roles that may decide.
    """

    object_id: UUID
    object_type: ObjectType
    required_approval_count: int
    role_ids: list[UUID]

    def to_dict(self) -> dict[str, Any]:
        object_id = NULL if self.object_id is None else str(self.object_id)

        object_type = NULL if self.object_type is None else write_word(self.object_type)

        required_approval_count = self.required_approval_count

        role_ids = NULL
        if self.role_ids is not None:
            role_ids = []
            for role_ids_item_data in write_each(self.role_ids):
                role_ids_item = NULL if role_ids_item_data is None else str(role_ids_item_data)
                role_ids.append(role_ids_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "object_id": object_id,
                "object_type": object_type,
                "required_approval_count": required_approval_count,
                "role_ids": role_ids,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
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

        approval_request_create_by_role_request = cls(
            object_id=object_id,
            object_type=object_type,
            required_approval_count=required_approval_count,
            role_ids=role_ids,
        )

        return approval_request_create_by_role_request
