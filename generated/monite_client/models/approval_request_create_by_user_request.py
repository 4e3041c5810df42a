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

T = TypeVar("T", bound="ApprovalRequestCreateByUserRequest")


@_attrs_define
class ApprovalRequestCreateByUserRequest:
    """An approval request to users.

    Attributes:
        object_id (UUID): Object to approve.
        object_type (ObjectType): Kind of object of the API.
        required_approval_count (int): Number of consents needed.
        user_ids (list[UUID]): Ids of the users that may decide.
    """

    object_id: UUID
    object_type: ObjectType
    required_approval_count: int
    user_ids: list[UUID]

    def to_dict(self) -> dict[str, Any]:
        object_id = NULL if self.object_id is None else str(self.object_id)

        object_type = NULL if self.object_type is None else write_word(self.object_type)

        required_approval_count = self.required_approval_count

        user_ids = NULL
        if self.user_ids is not None:
            user_ids = []
            for user_ids_item_data in write_each(self.user_ids):
                user_ids_item = NULL if user_ids_item_data is None else str(user_ids_item_data)
                user_ids.append(user_ids_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "object_id": object_id,
                "object_type": object_type,
                "required_approval_count": required_approval_count,
                "user_ids": user_ids,
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

        _user_ids = d.pop("user_ids")
        user_ids: list[UUID] = NULL
        if _user_ids is not None:
            user_ids = []
            for user_ids_item_data in read_list(_user_ids):
                _user_ids_item = user_ids_item_data
                user_ids_item = NULL if _user_ids_item is None else UUID(_user_ids_item)

                user_ids.append(user_ids_item)

        approval_request_create_by_user_request = cls(
            object_id=object_id,
            object_type=object_type,
            required_approval_count=required_approval_count,
            user_ids=user_ids,
        )

        return approval_request_create_by_user_request
