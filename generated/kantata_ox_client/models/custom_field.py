from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="CustomField")


@_attrs_define
class CustomField:
    """Definition of a field of your own.

    Attributes:
        choice_ids (list[str] | None | Unset): Sent when `choices` is included.
        created_at (datetime.datetime | None | Unset):
        creator_id (None | str | Unset): Sent when `creator` is included.
        custom_field_set_id (None | str | Unset): Sent when `custom_field_set` is included.
        default_text (None | str | Unset):
        external_reference_ids (list[str] | None | Unset): Sent when `external_references` is included.
        name (None | str | Unset):
        read_access (int | None | Unset):
        unique_constraint (bool | None | Unset):
        updated_at (datetime.datetime | None | Unset):
        value_type (None | str | Unset):
        write_access (int | None | Unset):
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    choice_ids: list[str] | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    creator_id: None | str | Unset = UNSET
    custom_field_set_id: None | str | Unset = UNSET
    default_text: None | str | Unset = UNSET
    external_reference_ids: list[str] | None | Unset = UNSET
    name: None | str | Unset = UNSET
    read_access: int | None | Unset = UNSET
    unique_constraint: bool | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    value_type: None | str | Unset = UNSET
    write_access: int | None | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        choice_ids: list[str] | None | Unset
        if isinstance(self.choice_ids, Unset):
            choice_ids = UNSET
        elif isinstance(self.choice_ids, list):
            choice_ids = self.choice_ids

        else:
            choice_ids = self.choice_ids

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        creator_id: None | str | Unset
        if isinstance(self.creator_id, Unset):
            creator_id = UNSET
        else:
            creator_id = self.creator_id

        custom_field_set_id: None | str | Unset
        if isinstance(self.custom_field_set_id, Unset):
            custom_field_set_id = UNSET
        else:
            custom_field_set_id = self.custom_field_set_id

        default_text: None | str | Unset
        if isinstance(self.default_text, Unset):
            default_text = UNSET
        else:
            default_text = self.default_text

        external_reference_ids: list[str] | None | Unset
        if isinstance(self.external_reference_ids, Unset):
            external_reference_ids = UNSET
        elif isinstance(self.external_reference_ids, list):
            external_reference_ids = self.external_reference_ids

        else:
            external_reference_ids = self.external_reference_ids

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        read_access: int | None | Unset
        if isinstance(self.read_access, Unset):
            read_access = UNSET
        else:
            read_access = self.read_access

        unique_constraint: bool | None | Unset
        if isinstance(self.unique_constraint, Unset):
            unique_constraint = UNSET
        else:
            unique_constraint = self.unique_constraint

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)
        else:
            updated_at = self.updated_at

        value_type: None | str | Unset
        if isinstance(self.value_type, Unset):
            value_type = UNSET
        else:
            value_type = self.value_type

        write_access: int | None | Unset
        if isinstance(self.write_access, Unset):
            write_access = UNSET
        else:
            write_access = self.write_access

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if choice_ids is not UNSET:
            field_dict["choice_ids"] = choice_ids
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if creator_id is not UNSET:
            field_dict["creator_id"] = creator_id
        if custom_field_set_id is not UNSET:
            field_dict["custom_field_set_id"] = custom_field_set_id
        if default_text is not UNSET:
            field_dict["default_text"] = default_text
        if external_reference_ids is not UNSET:
            field_dict["external_reference_ids"] = external_reference_ids
        if name is not UNSET:
            field_dict["name"] = name
        if read_access is not UNSET:
            field_dict["read_access"] = read_access
        if unique_constraint is not UNSET:
            field_dict["unique_constraint"] = unique_constraint
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if value_type is not UNSET:
            field_dict["value_type"] = value_type
        if write_access is not UNSET:
            field_dict["write_access"] = write_access
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _choice_ids = d.pop("choice_ids", UNSET)
        choice_ids: list[str] | None | Unset
        if _choice_ids is None or isinstance(_choice_ids, Unset):
            choice_ids = _choice_ids
        else:
            choice_ids_type_0 = cast(list[str], _choice_ids)

            choice_ids = choice_ids_type_0

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        creator_id = d.pop("creator_id", UNSET)

        custom_field_set_id = d.pop("custom_field_set_id", UNSET)

        default_text = d.pop("default_text", UNSET)

        _external_reference_ids = d.pop("external_reference_ids", UNSET)
        external_reference_ids: list[str] | None | Unset
        if _external_reference_ids is None or isinstance(_external_reference_ids, Unset):
            external_reference_ids = _external_reference_ids
        else:
            external_reference_ids_type_0 = cast(list[str], _external_reference_ids)

            external_reference_ids = external_reference_ids_type_0

        name = d.pop("name", UNSET)

        read_access = d.pop("read_access", UNSET)

        unique_constraint = d.pop("unique_constraint", UNSET)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        value_type = d.pop("value_type", UNSET)

        write_access = d.pop("write_access", UNSET)

        id = d.pop("id", UNSET)

        custom_field = cls(
            choice_ids=choice_ids,
            created_at=created_at,
            creator_id=creator_id,
            custom_field_set_id=custom_field_set_id,
            default_text=default_text,
            external_reference_ids=external_reference_ids,
            name=name,
            read_access=read_access,
            unique_constraint=unique_constraint,
            updated_at=updated_at,
            value_type=value_type,
            write_access=write_access,
            id=id,
        )

        custom_field.additional_properties = d
        return custom_field

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
