from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.document_object_type_request_enum import DocumentObjectTypeRequestEnum
from ..models.language_code_enum import LanguageCodeEnum
from ..types import (
    NULL,
    read_object,
    write_word,
)

T = TypeVar("T", bound="PreviewTemplateRequest")


@_attrs_define
class PreviewTemplateRequest:
    """A mail template to preview.

    Attributes:
        body (str):
        document_type (DocumentObjectTypeRequestEnum): Kind of document that a mail template is for.
        language_code (LanguageCodeEnum): Language as an ISO 639-1 code.
        subject (str):
    """

    body: str
    document_type: DocumentObjectTypeRequestEnum
    language_code: LanguageCodeEnum
    subject: str

    def to_dict(self) -> dict[str, Any]:
        body = self.body

        document_type = NULL if self.document_type is None else write_word(self.document_type)

        language_code = NULL if self.language_code is None else write_word(self.language_code)

        subject = self.subject

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "body": body,
                "document_type": document_type,
                "language_code": language_code,
                "subject": subject,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        body = d.pop("body")

        _document_type = d.pop("document_type")
        document_type = NULL if _document_type is None else DocumentObjectTypeRequestEnum(_document_type)

        _language_code = d.pop("language_code")
        language_code = NULL if _language_code is None else LanguageCodeEnum(_language_code)

        subject = d.pop("subject")

        preview_template_request = cls(
            body=body,
            document_type=document_type,
            language_code=language_code,
            subject=subject,
        )

        return preview_template_request
