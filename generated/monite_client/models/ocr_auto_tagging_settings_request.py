from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    read_object,
)

T = TypeVar("T", bound="OcrAutoTaggingSettingsRequest")


@_attrs_define
class OcrAutoTaggingSettingsRequest:
    """A tag to set when OCR finds one of the keywords.

    Attributes:
        enabled (bool):
        keywords (list[str]):
        tag_id (UUID):
    """

    enabled: bool
    keywords: list[str]
    tag_id: UUID
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        enabled = self.enabled

        keywords = self.keywords

        tag_id = NULL if self.tag_id is None else str(self.tag_id)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "enabled": enabled,
                "keywords": keywords,
                "tag_id": tag_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        enabled = d.pop("enabled")

        keywords = cast(list[str], d.pop("keywords"))

        _tag_id = d.pop("tag_id")
        tag_id = NULL if _tag_id is None else UUID(_tag_id)

        ocr_auto_tagging_settings_request = cls(
            enabled=enabled,
            keywords=keywords,
            tag_id=tag_id,
        )

        ocr_auto_tagging_settings_request.additional_properties = d
        return ocr_auto_tagging_settings_request

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
