from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_list,
    read_object,
    write_each,
    write_iso,
)

T = TypeVar("T", bound="ProjectUpdateRequest")


@_attrs_define
class ProjectUpdateRequest:
    """Changes to a project; what is left out stays.

    Attributes:
        code (str | Unset):
        color (str | Unset):
        description (str | Unset):
        end_date (datetime.date | Unset):
        name (str | Unset):
        parent_id (UUID | Unset):
        partner_metadata (Any | Unset):
        start_date (datetime.date | Unset):
        tag_ids (list[UUID] | Unset): The server's default is [].
    """

    code: str | Unset = UNSET
    color: str | Unset = UNSET
    description: str | Unset = UNSET
    end_date: datetime.date | Unset = UNSET
    name: str | Unset = UNSET
    parent_id: UUID | Unset = UNSET
    partner_metadata: Any | Unset = UNSET
    start_date: datetime.date | Unset = UNSET
    tag_ids: list[UUID] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        color = self.color

        description = self.description

        end_date: str | Unset = UNSET
        if not isinstance(self.end_date, Unset):
            end_date = NULL if self.end_date is None else write_iso(self.end_date)

        name = self.name

        parent_id: str | Unset = UNSET
        if not isinstance(self.parent_id, Unset):
            parent_id = NULL if self.parent_id is None else str(self.parent_id)

        partner_metadata = self.partner_metadata

        start_date: str | Unset = UNSET
        if not isinstance(self.start_date, Unset):
            start_date = NULL if self.start_date is None else write_iso(self.start_date)

        tag_ids: list[str] | Unset = UNSET
        if not isinstance(self.tag_ids, Unset):
            tag_ids = NULL
            if self.tag_ids is not None:
                tag_ids = []
                for tag_ids_item_data in write_each(self.tag_ids):
                    tag_ids_item = NULL if tag_ids_item_data is None else str(tag_ids_item_data)
                    tag_ids.append(tag_ids_item)

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if code is not UNSET:
            field_dict["code"] = code
        if color is not UNSET:
            field_dict["color"] = color
        if description is not UNSET:
            field_dict["description"] = description
        if end_date is not UNSET:
            field_dict["end_date"] = end_date
        if name is not UNSET:
            field_dict["name"] = name
        if parent_id is not UNSET:
            field_dict["parent_id"] = parent_id
        if partner_metadata is not UNSET:
            field_dict["partner_metadata"] = partner_metadata
        if start_date is not UNSET:
            field_dict["start_date"] = start_date
        if tag_ids is not UNSET:
            field_dict["tag_ids"] = tag_ids

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        code = d.pop("code", UNSET)

        color = d.pop("color", UNSET)

        description = d.pop("description", UNSET)

        _end_date = d.pop("end_date", UNSET)
        end_date: datetime.date | Unset
        if isinstance(_end_date, Unset):
            end_date = UNSET
        elif _end_date is None:
            end_date = NULL
        else:
            end_date = read_date(_end_date)

        name = d.pop("name", UNSET)

        _parent_id = d.pop("parent_id", UNSET)
        parent_id: UUID | Unset
        if isinstance(_parent_id, Unset):
            parent_id = UNSET
        elif _parent_id is None:
            parent_id = NULL
        else:
            parent_id = UUID(_parent_id)

        partner_metadata = d.pop("partner_metadata", UNSET)

        _start_date = d.pop("start_date", UNSET)
        start_date: datetime.date | Unset
        if isinstance(_start_date, Unset):
            start_date = UNSET
        elif _start_date is None:
            start_date = NULL
        else:
            start_date = read_date(_start_date)

        _tag_ids = d.pop("tag_ids", UNSET)
        tag_ids: list[UUID] | Unset = UNSET
        if _tag_ids is None:
            tag_ids = NULL
        elif _tag_ids is not UNSET:
            tag_ids = []
            for tag_ids_item_data in read_list(_tag_ids):
                _tag_ids_item = tag_ids_item_data
                tag_ids_item = NULL if _tag_ids_item is None else UUID(_tag_ids_item)

                tag_ids.append(tag_ids_item)

        project_update_request = cls(
            code=code,
            color=color,
            description=description,
            end_date=end_date,
            name=name,
            parent_id=parent_id,
            partner_metadata=partner_metadata,
            start_date=start_date,
            tag_ids=tag_ids,
        )

        return project_update_request
