from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.extra_data_resource_object_type import ExtraDataResourceObjectType
from ..models.supported_field_names import SupportedFieldNames
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
    write_word,
)

T = TypeVar("T", bound="ExtraDataResource")


@_attrs_define
class ExtraDataResource:
    """A value that exports show beside an object.

    Attributes:
        id (UUID):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        field_name (SupportedFieldNames): Name of an extra value of exports.
        field_value (str):
        object_id (UUID):
        object_type (ExtraDataResourceObjectType):
        created_by (None | Unset | UUID):
    """

    id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    field_name: SupportedFieldNames
    field_value: str
    object_id: UUID
    object_type: ExtraDataResourceObjectType
    created_by: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        created_at = NULL if self.created_at is None else write_iso(self.created_at)

        updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)

        field_name = NULL if self.field_name is None else write_word(self.field_name)

        field_value = self.field_value

        object_id = NULL if self.object_id is None else str(self.object_id)

        object_type = NULL if self.object_type is None else write_word(self.object_type)

        created_by: None | str | Unset
        if isinstance(self.created_by, Unset):
            created_by = UNSET
        elif isinstance(self.created_by, UUID):
            created_by = NULL if self.created_by is None else str(self.created_by)
        else:
            created_by = self.created_by

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "created_at": created_at,
                "updated_at": updated_at,
                "field_name": field_name,
                "field_value": field_value,
                "object_id": object_id,
                "object_type": object_type,
            }
        )
        if created_by is not UNSET:
            field_dict["created_by"] = created_by

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _created_at = d.pop("created_at")
        created_at = NULL if _created_at is None else read_datetime(_created_at)

        _updated_at = d.pop("updated_at")
        updated_at = NULL if _updated_at is None else read_datetime(_updated_at)

        _field_name = d.pop("field_name")
        field_name = NULL if _field_name is None else SupportedFieldNames(_field_name)

        field_value = d.pop("field_value")

        _object_id = d.pop("object_id")
        object_id = NULL if _object_id is None else UUID(_object_id)

        _object_type = d.pop("object_type")
        object_type = NULL if _object_type is None else ExtraDataResourceObjectType(_object_type)

        _created_by = d.pop("created_by", UNSET)
        created_by: None | Unset | UUID
        if _created_by is None or isinstance(_created_by, Unset):
            created_by = _created_by
        else:
            _created_by_type_0 = _created_by
            created_by_type_0 = NULL if _created_by_type_0 is None else UUID(_created_by_type_0)

            created_by = created_by_type_0

        extra_data_resource = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            field_name=field_name,
            field_value=field_value,
            object_id=object_id,
            object_type=object_type,
            created_by=created_by,
        )

        extra_data_resource.additional_properties = d
        return extra_data_resource

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
