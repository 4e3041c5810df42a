from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.status_enum import StatusEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
    write_word,
)

T = TypeVar("T", bound="CommentResource")


@_attrs_define
class CommentResource:
    """A comment of an entity user on an object.

    Attributes:
        id (UUID):
        created_by_entity_user_id (UUID):
        entity_id (UUID):
        object_id (UUID):
        object_type (str):
        status (StatusEnum): Whether an object is active or deleted.
        text (str):
        created_at (datetime.datetime | None | Unset):
        updated_at (datetime.datetime | None | Unset):
        reply_to_entity_user_id (None | Unset | UUID):
    """

    id: UUID
    created_by_entity_user_id: UUID
    entity_id: UUID
    object_id: UUID
    object_type: str
    status: StatusEnum
    text: str
    created_at: datetime.datetime | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    reply_to_entity_user_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        created_by_entity_user_id = (
            NULL if self.created_by_entity_user_id is None else str(self.created_by_entity_user_id)
        )

        entity_id = NULL if self.entity_id is None else str(self.entity_id)

        object_id = NULL if self.object_id is None else str(self.object_id)

        object_type = self.object_type

        status = NULL if self.status is None else write_word(self.status)

        text = self.text

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)
        else:
            updated_at = self.updated_at

        reply_to_entity_user_id: None | str | Unset
        if isinstance(self.reply_to_entity_user_id, Unset):
            reply_to_entity_user_id = UNSET
        elif isinstance(self.reply_to_entity_user_id, UUID):
            reply_to_entity_user_id = (
                NULL if self.reply_to_entity_user_id is None else str(self.reply_to_entity_user_id)
            )
        else:
            reply_to_entity_user_id = self.reply_to_entity_user_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "created_by_entity_user_id": created_by_entity_user_id,
                "entity_id": entity_id,
                "object_id": object_id,
                "object_type": object_type,
                "status": status,
                "text": text,
            }
        )
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if reply_to_entity_user_id is not UNSET:
            field_dict["reply_to_entity_user_id"] = reply_to_entity_user_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _created_by_entity_user_id = d.pop("created_by_entity_user_id")
        created_by_entity_user_id = NULL if _created_by_entity_user_id is None else UUID(_created_by_entity_user_id)

        _entity_id = d.pop("entity_id")
        entity_id = NULL if _entity_id is None else UUID(_entity_id)

        _object_id = d.pop("object_id")
        object_id = NULL if _object_id is None else UUID(_object_id)

        object_type = d.pop("object_type")

        _status = d.pop("status")
        status = NULL if _status is None else StatusEnum(_status)

        text = d.pop("text")

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        _reply_to_entity_user_id = d.pop("reply_to_entity_user_id", UNSET)
        reply_to_entity_user_id: None | Unset | UUID
        if _reply_to_entity_user_id is None or isinstance(_reply_to_entity_user_id, Unset):
            reply_to_entity_user_id = _reply_to_entity_user_id
        else:
            _reply_to_entity_user_id_type_0 = _reply_to_entity_user_id
            reply_to_entity_user_id_type_0 = (
                NULL if _reply_to_entity_user_id_type_0 is None else UUID(_reply_to_entity_user_id_type_0)
            )

            reply_to_entity_user_id = reply_to_entity_user_id_type_0

        comment_resource = cls(
            id=id,
            created_by_entity_user_id=created_by_entity_user_id,
            entity_id=entity_id,
            object_id=object_id,
            object_type=object_type,
            status=status,
            text=text,
            created_at=created_at,
            updated_at=updated_at,
            reply_to_entity_user_id=reply_to_entity_user_id,
        )

        comment_resource.additional_properties = d
        return comment_resource

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
