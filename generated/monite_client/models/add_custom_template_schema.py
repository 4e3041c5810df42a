from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.document_object_type_request_enum import DocumentObjectTypeRequestEnum
from ..models.language_code_enum import LanguageCodeEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_word,
)

T = TypeVar("T", bound="AddCustomTemplateSchema")


@_attrs_define
class AddCustomTemplateSchema:
    """A new mail template.

    Attributes:
        body_template (str):
        name (str):
        subject_template (str):
        type_ (DocumentObjectTypeRequestEnum): Kind of document that a mail template is for.
        is_default (bool | Unset): The server's default is False.
        language (LanguageCodeEnum | Unset): Language as an ISO 639-1 code.
    """

    body_template: str
    name: str
    subject_template: str
    type_: DocumentObjectTypeRequestEnum
    is_default: bool | Unset = UNSET
    language: LanguageCodeEnum | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        body_template = self.body_template

        name = self.name

        subject_template = self.subject_template

        type_ = NULL if self.type_ is None else write_word(self.type_)

        is_default = self.is_default

        language: str | Unset = UNSET
        if not isinstance(self.language, Unset):
            language = NULL if self.language is None else write_word(self.language)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "body_template": body_template,
                "name": name,
                "subject_template": subject_template,
                "type": type_,
            }
        )
        if is_default is not UNSET:
            field_dict["is_default"] = is_default
        if language is not UNSET:
            field_dict["language"] = language

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        body_template = d.pop("body_template")

        name = d.pop("name")

        subject_template = d.pop("subject_template")

        _type_ = d.pop("type")
        type_ = NULL if _type_ is None else DocumentObjectTypeRequestEnum(_type_)

        is_default = d.pop("is_default", UNSET)

        _language = d.pop("language", UNSET)
        language: LanguageCodeEnum | Unset
        if isinstance(_language, Unset):
            language = UNSET
        elif _language is None:
            language = NULL
        else:
            language = LanguageCodeEnum(_language)

        add_custom_template_schema = cls(
            body_template=body_template,
            name=name,
            subject_template=subject_template,
            type_=type_,
            is_default=is_default,
            language=language,
        )

        return add_custom_template_schema
