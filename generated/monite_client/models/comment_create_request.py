from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="CommentCreateRequest")


@_attrs_define
class CommentCreateRequest:
    """A new comment on an object.

    Attributes:
        object_id (UUID):
        object_type (str):
        text (str):
        reply_to_entity_user_id (UUID | Unset):
    """

    object_id: UUID
    object_type: str
    text: str
    reply_to_entity_user_id: UUID | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        object_id = NULL if self.object_id is None else str(self.object_id)

        object_type = self.object_type

        text = self.text

        reply_to_entity_user_id: str | Unset = UNSET
        if not isinstance(self.reply_to_entity_user_id, Unset):
            reply_to_entity_user_id = (
                NULL if self.reply_to_entity_user_id is None else str(self.reply_to_entity_user_id)
            )

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "object_id": object_id,
                "object_type": object_type,
                "text": text,
            }
        )
        if reply_to_entity_user_id is not UNSET:
            field_dict["reply_to_entity_user_id"] = reply_to_entity_user_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _object_id = d.pop("object_id")
        object_id = NULL if _object_id is None else UUID(_object_id)

        object_type = d.pop("object_type")

        text = d.pop("text")

        _reply_to_entity_user_id = d.pop("reply_to_entity_user_id", UNSET)
        reply_to_entity_user_id: UUID | Unset
        if isinstance(_reply_to_entity_user_id, Unset):
            reply_to_entity_user_id = UNSET
        elif _reply_to_entity_user_id is None:
            reply_to_entity_user_id = NULL
        else:
            reply_to_entity_user_id = UUID(_reply_to_entity_user_id)

        comment_create_request = cls(
            object_id=object_id,
            object_type=object_type,
            text=text,
            reply_to_entity_user_id=reply_to_entity_user_id,
        )

        return comment_create_request
