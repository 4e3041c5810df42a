from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.new_export_export_definition_additional_property_filters import (
        NewExportExportDefinitionAdditionalPropertyFilters,
    )


T = TypeVar("T", bound="NewExportExportDefinitionAdditionalProperty")


@_attrs_define
class NewExportExportDefinitionAdditionalProperty:
    """
    Attributes:
        columns (list[str]):
        filters (NewExportExportDefinitionAdditionalPropertyFilters | Unset):
    """

    columns: list[str]
    filters: NewExportExportDefinitionAdditionalPropertyFilters | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        columns = self.columns

        filters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.filters, Unset):
            filters = NULL if self.filters is None else write_object(self.filters)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "columns": columns,
            }
        )
        if filters is not UNSET:
            field_dict["filters"] = filters

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        columns = cast(list[str], d.pop("columns"))

        _filters = d.pop("filters", UNSET)
        filters: NewExportExportDefinitionAdditionalPropertyFilters | Unset
        if isinstance(_filters, Unset):
            filters = UNSET
        elif _filters is None:
            filters = NULL
        else:
            filters = __models.NewExportExportDefinitionAdditionalPropertyFilters.from_dict(_filters)

        new_export_export_definition_additional_property = cls(
            columns=columns,
            filters=filters,
        )

        new_export_export_definition_additional_property.additional_properties = d
        return new_export_export_definition_additional_property

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
