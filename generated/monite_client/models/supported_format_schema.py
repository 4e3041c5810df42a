from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.supported_format_schema_object_type import SupportedFormatSchemaObjectType
from ..types import (
    NULL,
    read_object,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.supported_format_schema_available_types import SupportedFormatSchemaAvailableTypes


T = TypeVar("T", bound="SupportedFormatSchema")


@_attrs_define
class SupportedFormatSchema:
    """The formats in which a kind of object can be exported.

    Attributes:
        available_types (SupportedFormatSchemaAvailableTypes):
        object_type (SupportedFormatSchemaObjectType):
    """

    available_types: SupportedFormatSchemaAvailableTypes
    object_type: SupportedFormatSchemaObjectType
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        available_types = NULL if self.available_types is None else write_object(self.available_types)

        object_type = NULL if self.object_type is None else write_word(self.object_type)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "available_types": available_types,
                "object_type": object_type,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _available_types = d.pop("available_types")
        available_types = (
            NULL
            if _available_types is None
            else __models.SupportedFormatSchemaAvailableTypes.from_dict(_available_types)
        )

        _object_type = d.pop("object_type")
        object_type = NULL if _object_type is None else SupportedFormatSchemaObjectType(_object_type)

        supported_format_schema = cls(
            available_types=available_types,
            object_type=object_type,
        )

        supported_format_schema.additional_properties = d
        return supported_format_schema

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
