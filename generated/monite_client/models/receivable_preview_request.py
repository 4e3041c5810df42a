from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.language_code_enum import LanguageCodeEnum
from ..models.receivables_preview_type_enum import ReceivablesPreviewTypeEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_word,
)

T = TypeVar("T", bound="ReceivablePreviewRequest")


@_attrs_define
class ReceivablePreviewRequest:
    """The mail of a receivable to preview.

    Attributes:
        body_text (str):
        subject_text (str):
        language (LanguageCodeEnum | Unset): Language as an ISO 639-1 code.
        type_ (ReceivablesPreviewTypeEnum | Unset): Kind of mail to preview.
    """

    body_text: str
    subject_text: str
    language: LanguageCodeEnum | Unset = UNSET
    type_: ReceivablesPreviewTypeEnum | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        body_text = self.body_text

        subject_text = self.subject_text

        language: str | Unset = UNSET
        if not isinstance(self.language, Unset):
            language = NULL if self.language is None else write_word(self.language)

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = NULL if self.type_ is None else write_word(self.type_)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "body_text": body_text,
                "subject_text": subject_text,
            }
        )
        if language is not UNSET:
            field_dict["language"] = language
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        body_text = d.pop("body_text")

        subject_text = d.pop("subject_text")

        _language = d.pop("language", UNSET)
        language: LanguageCodeEnum | Unset
        if isinstance(_language, Unset):
            language = UNSET
        elif _language is None:
            language = NULL
        else:
            language = LanguageCodeEnum(_language)

        _type_ = d.pop("type", UNSET)
        type_: ReceivablesPreviewTypeEnum | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        elif _type_ is None:
            type_ = NULL
        else:
            type_ = ReceivablesPreviewTypeEnum(_type_)

        receivable_preview_request = cls(
            body_text=body_text,
            subject_text=subject_text,
            language=language,
            type_=type_,
        )

        return receivable_preview_request
