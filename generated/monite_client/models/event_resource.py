from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.webhook_object_type import WebhookObjectType
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
    write_word,
)

T = TypeVar("T", bound="EventResource")


@_attrs_define
class EventResource:
    """What happened to an object.

    Attributes:
        id (UUID):
        action (str):
        api_version (None | str):
        description (str):
        entity_id (UUID):
        object_type (WebhookObjectType): Kind of object that webhooks report on.
        created_at (datetime.datetime | None | Unset):
        object_ (Any | None | Unset):
    """

    id: UUID
    action: str
    api_version: None | str
    description: str
    entity_id: UUID
    object_type: WebhookObjectType
    created_at: datetime.datetime | None | Unset = UNSET
    object_: Any | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        action = self.action

        api_version: None | str
        api_version = self.api_version

        description = self.description

        entity_id = NULL if self.entity_id is None else str(self.entity_id)

        object_type = NULL if self.object_type is None else write_word(self.object_type)

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        object_: Any | None | Unset
        if isinstance(self.object_, Unset):
            object_ = UNSET
        else:
            object_ = self.object_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "action": action,
                "api_version": api_version,
                "description": description,
                "entity_id": entity_id,
                "object_type": object_type,
            }
        )
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if object_ is not UNSET:
            field_dict["object"] = object_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        action = d.pop("action")

        api_version = d.pop("api_version")

        description = d.pop("description")

        _entity_id = d.pop("entity_id")
        entity_id = NULL if _entity_id is None else UUID(_entity_id)

        _object_type = d.pop("object_type")
        object_type = NULL if _object_type is None else WebhookObjectType(_object_type)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        object_ = d.pop("object", UNSET)

        event_resource = cls(
            id=id,
            action=action,
            api_version=api_version,
            description=description,
            entity_id=entity_id,
            object_type=object_type,
            created_at=created_at,
            object_=object_,
        )

        event_resource.additional_properties = d
        return event_resource

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
