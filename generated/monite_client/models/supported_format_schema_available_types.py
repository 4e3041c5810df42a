from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.export_format import ExportFormat
from ..types import (
    NULL,
    read_list,
    read_object,
    write_each,
    write_word,
)

T = TypeVar("T", bound="SupportedFormatSchemaAvailableTypes")


@_attrs_define
class SupportedFormatSchemaAvailableTypes:
    additional_properties: dict[str, list[ExportFormat]] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = NULL
            if prop is not None:
                field_dict[prop_name] = []
                for additional_property_item_data in write_each(prop):
                    additional_property_item = (
                        NULL if additional_property_item_data is None else write_word(additional_property_item_data)
                    )
                    field_dict[prop_name].append(additional_property_item)

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        supported_format_schema_available_types = cls()

        additional_properties = {}
        for prop_name, prop_dict in d.items():
            _additional_property = prop_dict
            additional_property: list[ExportFormat] = NULL
            if _additional_property is not None:
                additional_property = []
                for additional_property_item_data in read_list(_additional_property):
                    _additional_property_item = additional_property_item_data
                    additional_property_item = (
                        NULL if _additional_property_item is None else ExportFormat(_additional_property_item)
                    )

                    additional_property.append(additional_property_item)

            additional_properties[prop_name] = additional_property

        supported_format_schema_available_types.additional_properties = additional_properties
        return supported_format_schema_available_types

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> list[ExportFormat]:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: list[ExportFormat]) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

    # Python would ask for the members 0, 1, 2, ... instead.
    __iter__ = None
