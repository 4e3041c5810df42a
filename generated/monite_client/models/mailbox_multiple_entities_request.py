from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..types import (
    NULL,
    read_list,
    read_object,
    write_each,
)

T = TypeVar("T", bound="MailboxMultipleEntitiesRequest")


@_attrs_define
class MailboxMultipleEntitiesRequest:
    """Entities whose mailboxes to list.

    Attributes:
        entity_ids (list[UUID]):
    """

    entity_ids: list[UUID]

    def to_dict(self) -> dict[str, Any]:
        entity_ids = NULL
        if self.entity_ids is not None:
            entity_ids = []
            for entity_ids_item_data in write_each(self.entity_ids):
                entity_ids_item = NULL if entity_ids_item_data is None else str(entity_ids_item_data)
                entity_ids.append(entity_ids_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "entity_ids": entity_ids,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _entity_ids = d.pop("entity_ids")
        entity_ids: list[UUID] = NULL
        if _entity_ids is not None:
            entity_ids = []
            for entity_ids_item_data in read_list(_entity_ids):
                _entity_ids_item = entity_ids_item_data
                entity_ids_item = NULL if _entity_ids_item is None else UUID(_entity_ids_item)

                entity_ids.append(entity_ids_item)

        mailbox_multiple_entities_request = cls(
            entity_ids=entity_ids,
        )

        return mailbox_multiple_entities_request
