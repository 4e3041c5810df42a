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

T = TypeVar("T", bound="CommentUpdateRequest")


@_attrs_define
class CommentUpdateRequest:
    """Changes to a comment; what is left out stays.

    Attributes:
        reply_to_entity_user_id (UUID | Unset):
        text (str | Unset):
    """

    reply_to_entity_user_id: UUID | Unset = UNSET
    text: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        reply_to_entity_user_id: str | Unset = UNSET
        if not isinstance(self.reply_to_entity_user_id, Unset):
            reply_to_entity_user_id = (
                NULL if self.reply_to_entity_user_id is None else str(self.reply_to_entity_user_id)
            )

        text = self.text

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if reply_to_entity_user_id is not UNSET:
            field_dict["reply_to_entity_user_id"] = reply_to_entity_user_id
        if text is not UNSET:
            field_dict["text"] = text

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _reply_to_entity_user_id = d.pop("reply_to_entity_user_id", UNSET)
        reply_to_entity_user_id: UUID | Unset
        if isinstance(_reply_to_entity_user_id, Unset):
            reply_to_entity_user_id = UNSET
        elif _reply_to_entity_user_id is None:
            reply_to_entity_user_id = NULL
        else:
            reply_to_entity_user_id = UUID(_reply_to_entity_user_id)

        text = d.pop("text", UNSET)

        comment_update_request = cls(
            reply_to_entity_user_id=reply_to_entity_user_id,
            text=text,
        )

        return comment_update_request
