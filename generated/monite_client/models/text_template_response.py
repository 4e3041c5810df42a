from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.text_template_document_type_enum import TextTemplateDocumentTypeEnum
from ..models.text_template_type import TextTemplateType
from ..types import (
    NULL,
    read_datetime,
    read_object,
    write_iso,
    write_word,
)

T = TypeVar("T", bound="TextTemplateResponse")


@_attrs_define
class TextTemplateResponse:
    """A text for mails or documents.

    Attributes:
        id (UUID):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        document_type (TextTemplateDocumentTypeEnum): Kind of document that a text template is for.
        is_default (bool):
        name (str):
        template (str):
        type_ (TextTemplateType): Place of a text template.
    """

    id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    document_type: TextTemplateDocumentTypeEnum
    is_default: bool
    name: str
    template: str
    type_: TextTemplateType
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        created_at = NULL if self.created_at is None else write_iso(self.created_at)

        updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)

        document_type = NULL if self.document_type is None else write_word(self.document_type)

        is_default = self.is_default

        name = self.name

        template = self.template

        type_ = NULL if self.type_ is None else write_word(self.type_)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "created_at": created_at,
                "updated_at": updated_at,
                "document_type": document_type,
                "is_default": is_default,
                "name": name,
                "template": template,
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

        _document_type = d.pop("document_type")
        document_type = NULL if _document_type is None else TextTemplateDocumentTypeEnum(_document_type)

        is_default = d.pop("is_default")

        name = d.pop("name")

        template = d.pop("template")

        _type_ = d.pop("type")
        type_ = NULL if _type_ is None else TextTemplateType(_type_)

        text_template_response = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            document_type=document_type,
            is_default=is_default,
            name=name,
            template=template,
            type_=type_,
        )

        text_template_response.additional_properties = d
        return text_template_response

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
