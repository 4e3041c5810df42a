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

T = TypeVar("T", bound="RateCardVersion")


@_attrs_define
class RateCardVersion:
    """State of a rate card, valid from a day on.

    Attributes:
        created_at (datetime.datetime | None | Unset):
        default_rate (int | None | Unset):
        rate_card_id (None | str | Unset): Sent when `rate_card` is included.
        rate_card_role_ids (list[str] | None | Unset): Sent when `rate_card_roles` is included.
        rate_card_set_version_id (None | str | Unset): Sent when `rate_card_set_version` is included.
        updated_at (datetime.datetime | None | Unset):
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None | Unset = UNSET
    default_rate: int | None | Unset = UNSET
    rate_card_id: None | str | Unset = UNSET
    rate_card_role_ids: list[str] | None | Unset = UNSET
    rate_card_set_version_id: None | str | Unset = UNSET
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

        default_rate: int | None | Unset
        if isinstance(self.default_rate, Unset):
            default_rate = UNSET
        else:
            default_rate = self.default_rate

        rate_card_id: None | str | Unset
        if isinstance(self.rate_card_id, Unset):
            rate_card_id = UNSET
        else:
            rate_card_id = self.rate_card_id

        rate_card_role_ids: list[str] | None | Unset
        if isinstance(self.rate_card_role_ids, Unset):
            rate_card_role_ids = UNSET
        elif isinstance(self.rate_card_role_ids, list):
            rate_card_role_ids = self.rate_card_role_ids

        else:
            rate_card_role_ids = self.rate_card_role_ids

        rate_card_set_version_id: None | str | Unset
        if isinstance(self.rate_card_set_version_id, Unset):
            rate_card_set_version_id = UNSET
        else:
            rate_card_set_version_id = self.rate_card_set_version_id

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
        if default_rate is not UNSET:
            field_dict["default_rate"] = default_rate
        if rate_card_id is not UNSET:
            field_dict["rate_card_id"] = rate_card_id
        if rate_card_role_ids is not UNSET:
            field_dict["rate_card_role_ids"] = rate_card_role_ids
        if rate_card_set_version_id is not UNSET:
            field_dict["rate_card_set_version_id"] = rate_card_set_version_id
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

        default_rate = d.pop("default_rate", UNSET)

        rate_card_id = d.pop("rate_card_id", UNSET)

        _rate_card_role_ids = d.pop("rate_card_role_ids", UNSET)
        rate_card_role_ids: list[str] | None | Unset
        if _rate_card_role_ids is None or isinstance(_rate_card_role_ids, Unset):
            rate_card_role_ids = _rate_card_role_ids
        else:
            rate_card_role_ids_type_0 = cast(list[str], _rate_card_role_ids)

            rate_card_role_ids = rate_card_role_ids_type_0

        rate_card_set_version_id = d.pop("rate_card_set_version_id", UNSET)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        id = d.pop("id", UNSET)

        rate_card_version = cls(
            created_at=created_at,
            default_rate=default_rate,
            rate_card_id=rate_card_id,
            rate_card_role_ids=rate_card_role_ids,
            rate_card_set_version_id=rate_card_set_version_id,
            updated_at=updated_at,
            id=id,
        )

        rate_card_version.additional_properties = d
        return rate_card_version

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
