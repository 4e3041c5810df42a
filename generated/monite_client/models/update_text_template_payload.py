from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="UpdateTextTemplatePayload")


@_attrs_define
class UpdateTextTemplatePayload:
    """Changes to a text template; what is left out stays.

    Attributes:
        name (str | Unset):
        template (str | Unset):
    """

    name: str | Unset = UNSET
    template: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        template = self.template

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if template is not UNSET:
            field_dict["template"] = template

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        name = d.pop("name", UNSET)

        template = d.pop("template", UNSET)

        update_text_template_payload = cls(
            name=name,
            template=template,
        )

        return update_text_template_payload
