from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    read_object,
    write_each,
    write_object,
)

if TYPE_CHECKING:
    from ..models.account_data_export_result_export_definition_additional_property_columns_item import (
        AccountDataExportResultExportDefinitionAdditionalPropertyColumnsItem,
    )
    from ..models.account_data_export_result_export_definition_additional_property_filters import (
        AccountDataExportResultExportDefinitionAdditionalPropertyFilters,
    )


T = TypeVar("T", bound="AccountDataExportResultExportDefinitionAdditionalProperty")


@_attrs_define
class AccountDataExportResultExportDefinitionAdditionalProperty:
    """
    Attributes:
        display_name (str | Unset):
        key (str | Unset):
        columns (list[AccountDataExportResultExportDefinitionAdditionalPropertyColumnsItem] | Unset):
        filters (AccountDataExportResultExportDefinitionAdditionalPropertyFilters | Unset):
    """

    display_name: str | Unset = UNSET
    key: str | Unset = UNSET
    columns: list[AccountDataExportResultExportDefinitionAdditionalPropertyColumnsItem] | Unset = UNSET
    filters: AccountDataExportResultExportDefinitionAdditionalPropertyFilters | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        display_name = self.display_name

        key = self.key

        columns: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.columns, Unset):
            columns = NULL
            if self.columns is not None:
                columns = []
                for columns_item_data in write_each(self.columns):
                    columns_item = NULL if columns_item_data is None else write_object(columns_item_data)
                    columns.append(columns_item)

        filters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.filters, Unset):
            filters = NULL if self.filters is None else write_object(self.filters)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if display_name is not UNSET:
            field_dict["display_name"] = display_name
        if key is not UNSET:
            field_dict["key"] = key
        if columns is not UNSET:
            field_dict["columns"] = columns
        if filters is not UNSET:
            field_dict["filters"] = filters

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        display_name = d.pop("display_name", UNSET)

        key = d.pop("key", UNSET)

        _columns = d.pop("columns", UNSET)
        columns: list[AccountDataExportResultExportDefinitionAdditionalPropertyColumnsItem] | Unset = UNSET
        if _columns is None:
            columns = NULL
        elif _columns is not UNSET:
            columns = []
            for columns_item_data in read_list(_columns):
                _columns_item = columns_item_data
                columns_item = (
                    NULL
                    if _columns_item is None
                    else __models.AccountDataExportResultExportDefinitionAdditionalPropertyColumnsItem.from_dict(
                        _columns_item
                    )
                )

                columns.append(columns_item)

        _filters = d.pop("filters", UNSET)
        filters: AccountDataExportResultExportDefinitionAdditionalPropertyFilters | Unset
        if isinstance(_filters, Unset):
            filters = UNSET
        elif _filters is None:
            filters = NULL
        else:
            filters = __models.AccountDataExportResultExportDefinitionAdditionalPropertyFilters.from_dict(_filters)

        account_data_export_result_export_definition_additional_property = cls(
            display_name=display_name,
            key=key,
            columns=columns,
            filters=filters,
        )

        account_data_export_result_export_definition_additional_property.additional_properties = d
        return account_data_export_result_export_definition_additional_property

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
