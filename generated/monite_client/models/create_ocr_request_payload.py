from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.ocr_document_type_enum import OCRDocumentTypeEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_word,
)

T = TypeVar("T", bound="CreateOCRRequestPayload")


@_attrs_define
class CreateOCRRequestPayload:
    """A document to recognize, by its address.

    Attributes:
        file_url (str):
        document_type (OCRDocumentTypeEnum | Unset): Kind of document for OCR to read.
    """

    file_url: str
    document_type: OCRDocumentTypeEnum | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        file_url = self.file_url

        document_type: str | Unset = UNSET
        if not isinstance(self.document_type, Unset):
            document_type = NULL if self.document_type is None else write_word(self.document_type)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "file_url": file_url,
            }
        )
        if document_type is not UNSET:
            field_dict["document_type"] = document_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        file_url = d.pop("file_url")

        _document_type = d.pop("document_type", UNSET)
        document_type: OCRDocumentTypeEnum | Unset
        if isinstance(_document_type, Unset):
            document_type = UNSET
        elif _document_type is None:
            document_type = NULL
        else:
            document_type = OCRDocumentTypeEnum(_document_type)

        create_ocr_request_payload = cls(
            file_url=file_url,
            document_type=document_type,
        )

        return create_ocr_request_payload
