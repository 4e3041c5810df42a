from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_datetime,
    read_list,
    read_object,
    write_each,
    write_iso,
    write_object,
)

if TYPE_CHECKING:
    from ..models.tag_read_schema import TagReadSchema


T = TypeVar("T", bound="ProjectResource")


@_attrs_define
class ProjectResource:
    """A project that documents can belong to.

    Attributes:
        id (UUID):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        entity_id (UUID):
        name (str):
        code (None | str | Unset):
        color (None | str | Unset):
        created_by_entity_user_id (None | Unset | UUID):
        description (None | str | Unset):
        end_date (datetime.date | None | Unset):
        parent_id (None | Unset | UUID):
        partner_metadata (Any | Unset):
        start_date (datetime.date | None | Unset):
        tags (list[TagReadSchema] | None | Unset):
    """

    id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    entity_id: UUID
    name: str
    code: None | str | Unset = UNSET
    color: None | str | Unset = UNSET
    created_by_entity_user_id: None | Unset | UUID = UNSET
    description: None | str | Unset = UNSET
    end_date: datetime.date | None | Unset = UNSET
    parent_id: None | Unset | UUID = UNSET
    partner_metadata: Any | Unset = UNSET
    start_date: datetime.date | None | Unset = UNSET
    tags: list[TagReadSchema] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        created_at = NULL if self.created_at is None else write_iso(self.created_at)

        updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)

        entity_id = NULL if self.entity_id is None else str(self.entity_id)

        name = self.name

        code: None | str | Unset
        if isinstance(self.code, Unset):
            code = UNSET
        else:
            code = self.code

        color: None | str | Unset
        if isinstance(self.color, Unset):
            color = UNSET
        else:
            color = self.color

        created_by_entity_user_id: None | str | Unset
        if isinstance(self.created_by_entity_user_id, Unset):
            created_by_entity_user_id = UNSET
        elif isinstance(self.created_by_entity_user_id, UUID):
            created_by_entity_user_id = (
                NULL if self.created_by_entity_user_id is None else str(self.created_by_entity_user_id)
            )
        else:
            created_by_entity_user_id = self.created_by_entity_user_id

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        end_date: None | str | Unset
        if isinstance(self.end_date, Unset):
            end_date = UNSET
        elif isinstance(self.end_date, datetime.date):
            end_date = NULL if self.end_date is None else write_iso(self.end_date)
        else:
            end_date = self.end_date

        parent_id: None | str | Unset
        if isinstance(self.parent_id, Unset):
            parent_id = UNSET
        elif isinstance(self.parent_id, UUID):
            parent_id = NULL if self.parent_id is None else str(self.parent_id)
        else:
            parent_id = self.parent_id

        partner_metadata = self.partner_metadata

        start_date: None | str | Unset
        if isinstance(self.start_date, Unset):
            start_date = UNSET
        elif isinstance(self.start_date, datetime.date):
            start_date = NULL if self.start_date is None else write_iso(self.start_date)
        else:
            start_date = self.start_date

        tags: list[dict[str, Any]] | None | Unset
        if isinstance(self.tags, Unset):
            tags = UNSET
        elif isinstance(self.tags, list):
            tags = NULL
            if self.tags is not None:
                tags = []
                for tags_type_0_item_data in write_each(self.tags):
                    tags_type_0_item = NULL if tags_type_0_item_data is None else write_object(tags_type_0_item_data)
                    tags.append(tags_type_0_item)

        else:
            tags = self.tags

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "created_at": created_at,
                "updated_at": updated_at,
                "entity_id": entity_id,
                "name": name,
            }
        )
        if code is not UNSET:
            field_dict["code"] = code
        if color is not UNSET:
            field_dict["color"] = color
        if created_by_entity_user_id is not UNSET:
            field_dict["created_by_entity_user_id"] = created_by_entity_user_id
        if description is not UNSET:
            field_dict["description"] = description
        if end_date is not UNSET:
            field_dict["end_date"] = end_date
        if parent_id is not UNSET:
            field_dict["parent_id"] = parent_id
        if partner_metadata is not UNSET:
            field_dict["partner_metadata"] = partner_metadata
        if start_date is not UNSET:
            field_dict["start_date"] = start_date
        if tags is not UNSET:
            field_dict["tags"] = tags

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _created_at = d.pop("created_at")
        created_at = NULL if _created_at is None else read_datetime(_created_at)

        _updated_at = d.pop("updated_at")
        updated_at = NULL if _updated_at is None else read_datetime(_updated_at)

        _entity_id = d.pop("entity_id")
        entity_id = NULL if _entity_id is None else UUID(_entity_id)

        name = d.pop("name")

        code = d.pop("code", UNSET)

        color = d.pop("color", UNSET)

        _created_by_entity_user_id = d.pop("created_by_entity_user_id", UNSET)
        created_by_entity_user_id: None | Unset | UUID
        if _created_by_entity_user_id is None or isinstance(_created_by_entity_user_id, Unset):
            created_by_entity_user_id = _created_by_entity_user_id
        else:
            _created_by_entity_user_id_type_0 = _created_by_entity_user_id
            created_by_entity_user_id_type_0 = (
                NULL if _created_by_entity_user_id_type_0 is None else UUID(_created_by_entity_user_id_type_0)
            )

            created_by_entity_user_id = created_by_entity_user_id_type_0

        description = d.pop("description", UNSET)

        _end_date = d.pop("end_date", UNSET)
        end_date: datetime.date | None | Unset
        if _end_date is None or isinstance(_end_date, Unset):
            end_date = _end_date
        else:
            _end_date_type_0 = _end_date
            end_date_type_0 = NULL if _end_date_type_0 is None else read_date(_end_date_type_0)

            end_date = end_date_type_0

        _parent_id = d.pop("parent_id", UNSET)
        parent_id: None | Unset | UUID
        if _parent_id is None or isinstance(_parent_id, Unset):
            parent_id = _parent_id
        else:
            _parent_id_type_0 = _parent_id
            parent_id_type_0 = NULL if _parent_id_type_0 is None else UUID(_parent_id_type_0)

            parent_id = parent_id_type_0

        partner_metadata = d.pop("partner_metadata", UNSET)

        _start_date = d.pop("start_date", UNSET)
        start_date: datetime.date | None | Unset
        if _start_date is None or isinstance(_start_date, Unset):
            start_date = _start_date
        else:
            _start_date_type_0 = _start_date
            start_date_type_0 = NULL if _start_date_type_0 is None else read_date(_start_date_type_0)

            start_date = start_date_type_0

        _tags = d.pop("tags", UNSET)
        tags: list[TagReadSchema] | None | Unset
        if _tags is None or isinstance(_tags, Unset):
            tags = _tags
        else:
            _tags_type_0 = _tags
            tags_type_0: list[TagReadSchema] = NULL
            if _tags_type_0 is not None:
                tags_type_0 = []
                for tags_type_0_item_data in read_list(_tags_type_0):
                    _tags_type_0_item = tags_type_0_item_data
                    tags_type_0_item = (
                        NULL if _tags_type_0_item is None else __models.TagReadSchema.from_dict(_tags_type_0_item)
                    )

                    tags_type_0.append(tags_type_0_item)

            tags = tags_type_0

        project_resource = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            entity_id=entity_id,
            name=name,
            code=code,
            color=color,
            created_by_entity_user_id=created_by_entity_user_id,
            description=description,
            end_date=end_date,
            parent_id=parent_id,
            partner_metadata=partner_metadata,
            start_date=start_date,
            tags=tags,
        )

        project_resource.additional_properties = d
        return project_resource

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
