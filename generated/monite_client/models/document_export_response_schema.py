from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="DocumentExportResponseSchema")


@_attrs_define
class DocumentExportResponseSchema:
    """A data export; source_url is where the file is once it is done.

    Attributes:
        id (UUID):
        count (int):
        entity_id (UUID):
        format_ (str):
        language (str):
        status (str):
        created_by_entity_user_id (None | Unset | UUID):
        end_datetime (datetime.datetime | None | Unset):
        source_url (None | str | Unset):
        start_datetime (datetime.datetime | None | Unset):
    """

    id: UUID
    count: int
    entity_id: UUID
    format_: str
    language: str
    status: str
    created_by_entity_user_id: None | Unset | UUID = UNSET
    end_datetime: datetime.datetime | None | Unset = UNSET
    source_url: None | str | Unset = UNSET
    start_datetime: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        count = self.count

        entity_id = NULL if self.entity_id is None else str(self.entity_id)

        format_ = self.format_

        language = self.language

        status = self.status

        created_by_entity_user_id: None | str | Unset
        if isinstance(self.created_by_entity_user_id, Unset):
            created_by_entity_user_id = UNSET
        elif isinstance(self.created_by_entity_user_id, UUID):
            created_by_entity_user_id = (
                NULL if self.created_by_entity_user_id is None else str(self.created_by_entity_user_id)
            )
        else:
            created_by_entity_user_id = self.created_by_entity_user_id

        end_datetime: None | str | Unset
        if isinstance(self.end_datetime, Unset):
            end_datetime = UNSET
        elif isinstance(self.end_datetime, datetime.datetime):
            end_datetime = NULL if self.end_datetime is None else write_iso(self.end_datetime)
        else:
            end_datetime = self.end_datetime

        source_url: None | str | Unset
        if isinstance(self.source_url, Unset):
            source_url = UNSET
        else:
            source_url = self.source_url

        start_datetime: None | str | Unset
        if isinstance(self.start_datetime, Unset):
            start_datetime = UNSET
        elif isinstance(self.start_datetime, datetime.datetime):
            start_datetime = NULL if self.start_datetime is None else write_iso(self.start_datetime)
        else:
            start_datetime = self.start_datetime

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "count": count,
                "entity_id": entity_id,
                "format": format_,
                "language": language,
                "status": status,
            }
        )
        if created_by_entity_user_id is not UNSET:
            field_dict["created_by_entity_user_id"] = created_by_entity_user_id
        if end_datetime is not UNSET:
            field_dict["end_datetime"] = end_datetime
        if source_url is not UNSET:
            field_dict["source_url"] = source_url
        if start_datetime is not UNSET:
            field_dict["start_datetime"] = start_datetime

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        count = d.pop("count")

        _entity_id = d.pop("entity_id")
        entity_id = NULL if _entity_id is None else UUID(_entity_id)

        format_ = d.pop("format")

        language = d.pop("language")

        status = d.pop("status")

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

        _end_datetime = d.pop("end_datetime", UNSET)
        end_datetime: datetime.datetime | None | Unset
        if _end_datetime is None or isinstance(_end_datetime, Unset):
            end_datetime = _end_datetime
        else:
            _end_datetime_type_0 = _end_datetime
            end_datetime_type_0 = NULL if _end_datetime_type_0 is None else read_datetime(_end_datetime_type_0)

            end_datetime = end_datetime_type_0

        source_url = d.pop("source_url", UNSET)

        _start_datetime = d.pop("start_datetime", UNSET)
        start_datetime: datetime.datetime | None | Unset
        if _start_datetime is None or isinstance(_start_datetime, Unset):
            start_datetime = _start_datetime
        else:
            _start_datetime_type_0 = _start_datetime
            start_datetime_type_0 = NULL if _start_datetime_type_0 is None else read_datetime(_start_datetime_type_0)

            start_datetime = start_datetime_type_0

        document_export_response_schema = cls(
            id=id,
            count=count,
            entity_id=entity_id,
            format_=format_,
            language=language,
            status=status,
            created_by_entity_user_id=created_by_entity_user_id,
            end_datetime=end_datetime,
            source_url=source_url,
            start_datetime=start_datetime,
        )

        document_export_response_schema.additional_properties = d
        return document_export_response_schema

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
