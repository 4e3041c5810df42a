from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.extra_data_update_request_object_type import ExtraDataUpdateRequestObjectType
from ..models.supported_field_names import SupportedFieldNames
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_word,
)

T = TypeVar("T", bound="ExtraDataUpdateRequest")


@_attrs_define
class ExtraDataUpdateRequest:
    """Changes to extra data; what is left out stays.

    Attributes:
        field_name (SupportedFieldNames | Unset): Name of an extra value of exports.
        field_value (str | Unset):
        object_id (UUID | Unset):
        object_type (ExtraDataUpdateRequestObjectType | Unset):
    """

    field_name: SupportedFieldNames | Unset = UNSET
    field_value: str | Unset = UNSET
    object_id: UUID | Unset = UNSET
    object_type: ExtraDataUpdateRequestObjectType | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        field_name: str | Unset = UNSET
        if not isinstance(self.field_name, Unset):
            field_name = NULL if self.field_name is None else write_word(self.field_name)

        field_value = self.field_value

        object_id: str | Unset = UNSET
        if not isinstance(self.object_id, Unset):
            object_id = NULL if self.object_id is None else str(self.object_id)

        object_type: str | Unset = UNSET
        if not isinstance(self.object_type, Unset):
            object_type = NULL if self.object_type is None else write_word(self.object_type)

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if field_name is not UNSET:
            field_dict["field_name"] = field_name
        if field_value is not UNSET:
            field_dict["field_value"] = field_value
        if object_id is not UNSET:
            field_dict["object_id"] = object_id
        if object_type is not UNSET:
            field_dict["object_type"] = object_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _field_name = d.pop("field_name", UNSET)
        field_name: SupportedFieldNames | Unset
        if isinstance(_field_name, Unset):
            field_name = UNSET
        elif _field_name is None:
            field_name = NULL
        else:
            field_name = SupportedFieldNames(_field_name)

        field_value = d.pop("field_value", UNSET)

        _object_id = d.pop("object_id", UNSET)
        object_id: UUID | Unset
        if isinstance(_object_id, Unset):
            object_id = UNSET
        elif _object_id is None:
            object_id = NULL
        else:
            object_id = UUID(_object_id)

        _object_type = d.pop("object_type", UNSET)
        object_type: ExtraDataUpdateRequestObjectType | Unset
        if isinstance(_object_type, Unset):
            object_type = UNSET
        elif _object_type is None:
            object_type = NULL
        else:
            object_type = ExtraDataUpdateRequestObjectType(_object_type)

        extra_data_update_request = cls(
            field_name=field_name,
            field_value=field_value,
            object_id=object_id,
            object_type=object_type,
        )

        return extra_data_update_request
