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

T = TypeVar("T", bound="CustomFieldSet")


@_attrs_define
class CustomFieldSet:
    """Group of custom fields for one type of record.

    Attributes:
        created_at (datetime.datetime | None | Unset):
        custom_field_ids (list[str] | None | Unset): Sent when `custom_fields` is included.
        external_reference_ids (list[str] | None | Unset): Sent when `external_references` is included.
        name (None | str | Unset):
        subject_type (None | str | Unset): Type of the record it belongs to.
        updated_at (datetime.datetime | None | Unset):
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None | Unset = UNSET
    custom_field_ids: list[str] | None | Unset = UNSET
    external_reference_ids: list[str] | None | Unset = UNSET
    name: None | str | Unset = UNSET
    subject_type: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        custom_field_ids: list[str] | None | Unset
        if isinstance(self.custom_field_ids, Unset):
            custom_field_ids = UNSET
        elif isinstance(self.custom_field_ids, list):
            custom_field_ids = self.custom_field_ids

        else:
            custom_field_ids = self.custom_field_ids

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

        subject_type: None | str | Unset
        if isinstance(self.subject_type, Unset):
            subject_type = UNSET
        else:
            subject_type = self.subject_type

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)
        else:
            updated_at = self.updated_at

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if custom_field_ids is not UNSET:
            field_dict["custom_field_ids"] = custom_field_ids
        if external_reference_ids is not UNSET:
            field_dict["external_reference_ids"] = external_reference_ids
        if name is not UNSET:
            field_dict["name"] = name
        if subject_type is not UNSET:
            field_dict["subject_type"] = subject_type
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        _custom_field_ids = d.pop("custom_field_ids", UNSET)
        custom_field_ids: list[str] | None | Unset
        if _custom_field_ids is None or isinstance(_custom_field_ids, Unset):
            custom_field_ids = _custom_field_ids
        else:
            custom_field_ids_type_0 = cast(list[str], _custom_field_ids)

            custom_field_ids = custom_field_ids_type_0

        _external_reference_ids = d.pop("external_reference_ids", UNSET)
        external_reference_ids: list[str] | None | Unset
        if _external_reference_ids is None or isinstance(_external_reference_ids, Unset):
            external_reference_ids = _external_reference_ids
        else:
            external_reference_ids_type_0 = cast(list[str], _external_reference_ids)

            external_reference_ids = external_reference_ids_type_0

        name = d.pop("name", UNSET)

        subject_type = d.pop("subject_type", UNSET)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        id = d.pop("id", UNSET)

        custom_field_set = cls(
            created_at=created_at,
            custom_field_ids=custom_field_ids,
            external_reference_ids=external_reference_ids,
            name=name,
            subject_type=subject_type,
            updated_at=updated_at,
            id=id,
        )

        custom_field_set.additional_properties = d
        return custom_field_set

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
