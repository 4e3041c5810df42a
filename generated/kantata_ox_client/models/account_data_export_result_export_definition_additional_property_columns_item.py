from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="AccountDataExportResultExportDefinitionAdditionalPropertyColumnsItem")


@_attrs_define
class AccountDataExportResultExportDefinitionAdditionalPropertyColumnsItem:
    """
    Attributes:
        key (str | Unset):
        display_name (str | Unset):
        description (str | Unset):
        type_ (str | Unset):
    """

    key: str | Unset = UNSET
    display_name: str | Unset = UNSET
    description: str | Unset = UNSET
    type_: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        key = self.key

        display_name = self.display_name

        description = self.description

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if key is not UNSET:
            field_dict["key"] = key
        if display_name is not UNSET:
            field_dict["display_name"] = display_name
        if description is not UNSET:
            field_dict["description"] = description
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        key = d.pop("key", UNSET)

        display_name = d.pop("display_name", UNSET)

        description = d.pop("description", UNSET)

        type_ = d.pop("type", UNSET)

        account_data_export_result_export_definition_additional_property_columns_item = cls(
            key=key,
            display_name=display_name,
            description=description,
            type_=type_,
        )

        account_data_export_result_export_definition_additional_property_columns_item.additional_properties = d
        return account_data_export_result_export_definition_additional_property_columns_item

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
