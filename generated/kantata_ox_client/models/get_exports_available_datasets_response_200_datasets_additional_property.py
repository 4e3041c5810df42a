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
    from ..models.get_exports_available_datasets_response_200_datasets_additional_property_columns_item import (
        GetExportsAvailableDatasetsResponse200DatasetsAdditionalPropertyColumnsItem,
    )


T = TypeVar("T", bound="GetExportsAvailableDatasetsResponse200DatasetsAdditionalProperty")


@_attrs_define
class GetExportsAvailableDatasetsResponse200DatasetsAdditionalProperty:
    """
    Attributes:
        key (str | Unset):
        display_name (str | Unset):
        columns (list[GetExportsAvailableDatasetsResponse200DatasetsAdditionalPropertyColumnsItem] | Unset):
    """

    key: str | Unset = UNSET
    display_name: str | Unset = UNSET
    columns: list[GetExportsAvailableDatasetsResponse200DatasetsAdditionalPropertyColumnsItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        key = self.key

        display_name = self.display_name

        columns: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.columns, Unset):
            columns = NULL
            if self.columns is not None:
                columns = []
                for columns_item_data in write_each(self.columns):
                    columns_item = NULL if columns_item_data is None else write_object(columns_item_data)
                    columns.append(columns_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if key is not UNSET:
            field_dict["key"] = key
        if display_name is not UNSET:
            field_dict["display_name"] = display_name
        if columns is not UNSET:
            field_dict["columns"] = columns

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        key = d.pop("key", UNSET)

        display_name = d.pop("display_name", UNSET)

        _columns = d.pop("columns", UNSET)
        columns: list[GetExportsAvailableDatasetsResponse200DatasetsAdditionalPropertyColumnsItem] | Unset = UNSET
        if _columns is None:
            columns = NULL
        elif _columns is not UNSET:
            columns = []
            for columns_item_data in read_list(_columns):
                _columns_item = columns_item_data
                columns_item = (
                    NULL
                    if _columns_item is None
                    else __models.GetExportsAvailableDatasetsResponse200DatasetsAdditionalPropertyColumnsItem.from_dict(
                        _columns_item
                    )
                )

                columns.append(columns_item)

        get_exports_available_datasets_response_200_datasets_additional_property = cls(
            key=key,
            display_name=display_name,
            columns=columns,
        )

        get_exports_available_datasets_response_200_datasets_additional_property.additional_properties = d
        return get_exports_available_datasets_response_200_datasets_additional_property

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
