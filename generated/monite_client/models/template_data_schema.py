from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    read_object,
)

T = TypeVar("T", bound="TemplateDataSchema")


@_attrs_define
class TemplateDataSchema:
    """A mail template in one language.

    Attributes:
        body_template (str):
        language (str):
        subject_template (str):
    """

    body_template: str
    language: str
    subject_template: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        body_template = self.body_template

        language = self.language

        subject_template = self.subject_template

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "body_template": body_template,
                "language": language,
                "subject_template": subject_template,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        body_template = d.pop("body_template")

        language = d.pop("language")

        subject_template = d.pop("subject_template")

        template_data_schema = cls(
            body_template=body_template,
            language=language,
            subject_template=subject_template,
        )

        template_data_schema.additional_properties = d
        return template_data_schema

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
