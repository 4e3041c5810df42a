from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    read_list,
    read_object,
    write_each,
    write_object,
)

if TYPE_CHECKING:
    from ..models.template_data_schema import TemplateDataSchema


T = TypeVar("T", bound="SystemTemplateDataSchema")


@_attrs_define
class SystemTemplateDataSchema:
    """A mail template of the system, in each language.

    Attributes:
        available_templates (list[TemplateDataSchema]):
        template_name (str):
    """

    available_templates: list[TemplateDataSchema]
    template_name: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        available_templates = NULL
        if self.available_templates is not None:
            available_templates = []
            for available_templates_item_data in write_each(self.available_templates):
                available_templates_item = (
                    NULL if available_templates_item_data is None else write_object(available_templates_item_data)
                )
                available_templates.append(available_templates_item)

        template_name = self.template_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "available_templates": available_templates,
                "template_name": template_name,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _available_templates = d.pop("available_templates")
        available_templates: list[TemplateDataSchema] = NULL
        if _available_templates is not None:
            available_templates = []
            for available_templates_item_data in read_list(_available_templates):
                _available_templates_item = available_templates_item_data
                available_templates_item = (
                    NULL
                    if _available_templates_item is None
                    else __models.TemplateDataSchema.from_dict(_available_templates_item)
                )

                available_templates.append(available_templates_item)

        template_name = d.pop("template_name")

        system_template_data_schema = cls(
            available_templates=available_templates,
            template_name=template_name,
        )

        system_template_data_schema.additional_properties = d
        return system_template_data_schema

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
