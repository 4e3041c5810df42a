from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.account_data_export_result_export_definition_additional_property import (
        AccountDataExportResultExportDefinitionAdditionalProperty,
    )


T = TypeVar("T", bound="AccountDataExportResultExportDefinition")


@_attrs_define
class AccountDataExportResultExportDefinition:
    additional_properties: dict[str, AccountDataExportResultExportDefinitionAdditionalProperty] = _attrs_field(
        init=False, factory=dict
    )

    def to_dict(self) -> dict[str, Any]:

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = NULL if prop is None else write_object(prop)

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        account_data_export_result_export_definition = cls()

        additional_properties = {}
        for prop_name, prop_dict in d.items():
            _additional_property = prop_dict
            additional_property = (
                NULL
                if _additional_property is None
                else __models.AccountDataExportResultExportDefinitionAdditionalProperty.from_dict(_additional_property)
            )

            additional_properties[prop_name] = additional_property

        account_data_export_result_export_definition.additional_properties = additional_properties
        return account_data_export_result_export_definition

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> AccountDataExportResultExportDefinitionAdditionalProperty:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: AccountDataExportResultExportDefinitionAdditionalProperty) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

    # Python would ask for the members 0, 1, 2, ... instead.
    __iter__ = None
