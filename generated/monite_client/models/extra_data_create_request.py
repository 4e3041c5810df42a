from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.extra_data_create_request_object_type import ExtraDataCreateRequestObjectType
from ..models.supported_field_names import SupportedFieldNames
from ..types import (
    NULL,
    read_object,
    write_word,
)

T = TypeVar("T", bound="ExtraDataCreateRequest")


@_attrs_define
class ExtraDataCreateRequest:
    """A new value that exports show beside an object.

    Attributes:
        field_name (SupportedFieldNames): Name of an extra value of exports.
        field_value (str):
        object_id (UUID):
        object_type (ExtraDataCreateRequestObjectType):
    """

    field_name: SupportedFieldNames
    field_value: str
    object_id: UUID
    object_type: ExtraDataCreateRequestObjectType

    def to_dict(self) -> dict[str, Any]:
        field_name = NULL if self.field_name is None else write_word(self.field_name)

        field_value = self.field_value

        object_id = NULL if self.object_id is None else str(self.object_id)

        object_type = NULL if self.object_type is None else write_word(self.object_type)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "field_name": field_name,
                "field_value": field_value,
                "object_id": object_id,
                "object_type": object_type,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _field_name = d.pop("field_name")
        field_name = NULL if _field_name is None else SupportedFieldNames(_field_name)

        field_value = d.pop("field_value")

        _object_id = d.pop("object_id")
        object_id = NULL if _object_id is None else UUID(_object_id)

        _object_type = d.pop("object_type")
        object_type = NULL if _object_type is None else ExtraDataCreateRequestObjectType(_object_type)

        extra_data_create_request = cls(
            field_name=field_name,
            field_value=field_value,
            object_id=object_id,
            object_type=object_type,
        )

        return extra_data_create_request
