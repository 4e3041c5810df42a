from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="CustomTemplateDataSchema")


@_attrs_define
class CustomTemplateDataSchema:
    """A mail template.

    Attributes:
        id (UUID):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        body_template (str):
        is_default (bool):
        language (str):
        name (str):
        subject_template (str):
        type_ (str):
    """

    id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    body_template: str
    is_default: bool
    language: str
    name: str
    subject_template: str
    type_: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        created_at = NULL if self.created_at is None else write_iso(self.created_at)

        updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)

        body_template = self.body_template

        is_default = self.is_default

        language = self.language

        name = self.name

        subject_template = self.subject_template

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "created_at": created_at,
                "updated_at": updated_at,
                "body_template": body_template,
                "is_default": is_default,
                "language": language,
                "name": name,
                "subject_template": subject_template,
                "type": type_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _created_at = d.pop("created_at")
        created_at = NULL if _created_at is None else read_datetime(_created_at)

        _updated_at = d.pop("updated_at")
        updated_at = NULL if _updated_at is None else read_datetime(_updated_at)

        body_template = d.pop("body_template")

        is_default = d.pop("is_default")

        language = d.pop("language")

        name = d.pop("name")

        subject_template = d.pop("subject_template")

        type_ = d.pop("type")

        custom_template_data_schema = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            body_template=body_template,
            is_default=is_default,
            language=language,
            name=name,
            subject_template=subject_template,
            type_=type_,
        )

        custom_template_data_schema.additional_properties = d
        return custom_template_data_schema

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
