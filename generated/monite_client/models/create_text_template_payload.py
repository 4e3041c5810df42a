from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.text_template_document_type_enum import TextTemplateDocumentTypeEnum
from ..models.text_template_type import TextTemplateType
from ..types import (
    NULL,
    read_object,
    write_word,
)

T = TypeVar("T", bound="CreateTextTemplatePayload")


@_attrs_define
class CreateTextTemplatePayload:
    """A new text template.

    Attributes:
        document_type (TextTemplateDocumentTypeEnum): Kind of document that a text template is for.
        name (str):
        template (str):
        type_ (TextTemplateType): Place of a text template.
    """

    document_type: TextTemplateDocumentTypeEnum
    name: str
    template: str
    type_: TextTemplateType

    def to_dict(self) -> dict[str, Any]:
        document_type = NULL if self.document_type is None else write_word(self.document_type)

        name = self.name

        template = self.template

        type_ = NULL if self.type_ is None else write_word(self.type_)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "document_type": document_type,
                "name": name,
                "template": template,
                "type": type_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _document_type = d.pop("document_type")
        document_type = NULL if _document_type is None else TextTemplateDocumentTypeEnum(_document_type)

        name = d.pop("name")

        template = d.pop("template")

        _type_ = d.pop("type")
        type_ = NULL if _type_ is None else TextTemplateType(_type_)

        create_text_template_payload = cls(
            document_type=document_type,
            name=name,
            template=template,
            type_=type_,
        )

        return create_text_template_payload
