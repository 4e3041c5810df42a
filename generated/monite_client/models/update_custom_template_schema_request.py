from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.language_code_enum import LanguageCodeEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_word,
)

T = TypeVar("T", bound="UpdateCustomTemplateSchemaRequest")


@_attrs_define
class UpdateCustomTemplateSchemaRequest:
    """Changes to a mail template; what is left out stays.

    Attributes:
        body_template (str | Unset):
        language (LanguageCodeEnum | Unset): Language as an ISO 639-1 code.
        name (str | Unset):
        subject_template (str | Unset):
    """

    body_template: str | Unset = UNSET
    language: LanguageCodeEnum | Unset = UNSET
    name: str | Unset = UNSET
    subject_template: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        body_template = self.body_template

        language: str | Unset = UNSET
        if not isinstance(self.language, Unset):
            language = NULL if self.language is None else write_word(self.language)

        name = self.name

        subject_template = self.subject_template

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if body_template is not UNSET:
            field_dict["body_template"] = body_template
        if language is not UNSET:
            field_dict["language"] = language
        if name is not UNSET:
            field_dict["name"] = name
        if subject_template is not UNSET:
            field_dict["subject_template"] = subject_template

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        body_template = d.pop("body_template", UNSET)

        _language = d.pop("language", UNSET)
        language: LanguageCodeEnum | Unset
        if isinstance(_language, Unset):
            language = UNSET
        elif _language is None:
            language = NULL
        else:
            language = LanguageCodeEnum(_language)

        name = d.pop("name", UNSET)

        subject_template = d.pop("subject_template", UNSET)

        update_custom_template_schema_request = cls(
            body_template=body_template,
            language=language,
            name=name,
            subject_template=subject_template,
        )

        return update_custom_template_schema_request
