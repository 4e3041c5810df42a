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
    read_date,
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="RateCardSetVersion")


@_attrs_define
class RateCardSetVersion:
    """State of a set of rate cards, valid from a day on.

    Attributes:
        active (bool | None | Unset):
        created_at (datetime.datetime | None | Unset):
        effective_date (datetime.date | None | Unset):
        rate_card_set_id (None | str | Unset): Sent when `rate_card_set` is included.
        rate_card_version_ids (list[str] | None | Unset): Sent when `rate_card_versions` is included.
        updated_at (datetime.datetime | None | Unset):
        used_currencies (list[str] | None | Unset):
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    active: bool | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    effective_date: datetime.date | None | Unset = UNSET
    rate_card_set_id: None | str | Unset = UNSET
    rate_card_version_ids: list[str] | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    used_currencies: list[str] | None | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        active: bool | None | Unset
        if isinstance(self.active, Unset):
            active = UNSET
        else:
            active = self.active

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        effective_date: None | str | Unset
        if isinstance(self.effective_date, Unset):
            effective_date = UNSET
        elif isinstance(self.effective_date, datetime.date):
            effective_date = NULL if self.effective_date is None else write_iso(self.effective_date)
        else:
            effective_date = self.effective_date

        rate_card_set_id: None | str | Unset
        if isinstance(self.rate_card_set_id, Unset):
            rate_card_set_id = UNSET
        else:
            rate_card_set_id = self.rate_card_set_id

        rate_card_version_ids: list[str] | None | Unset
        if isinstance(self.rate_card_version_ids, Unset):
            rate_card_version_ids = UNSET
        elif isinstance(self.rate_card_version_ids, list):
            rate_card_version_ids = self.rate_card_version_ids

        else:
            rate_card_version_ids = self.rate_card_version_ids

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)
        else:
            updated_at = self.updated_at

        used_currencies: list[str] | None | Unset
        if isinstance(self.used_currencies, Unset):
            used_currencies = UNSET
        elif isinstance(self.used_currencies, list):
            used_currencies = self.used_currencies

        else:
            used_currencies = self.used_currencies

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if active is not UNSET:
            field_dict["active"] = active
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if effective_date is not UNSET:
            field_dict["effective_date"] = effective_date
        if rate_card_set_id is not UNSET:
            field_dict["rate_card_set_id"] = rate_card_set_id
        if rate_card_version_ids is not UNSET:
            field_dict["rate_card_version_ids"] = rate_card_version_ids
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if used_currencies is not UNSET:
            field_dict["used_currencies"] = used_currencies
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        active = d.pop("active", UNSET)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        _effective_date = d.pop("effective_date", UNSET)
        effective_date: datetime.date | None | Unset
        if _effective_date is None or isinstance(_effective_date, Unset):
            effective_date = _effective_date
        else:
            _effective_date_type_0 = _effective_date
            effective_date_type_0 = NULL if _effective_date_type_0 is None else read_date(_effective_date_type_0)

            effective_date = effective_date_type_0

        rate_card_set_id = d.pop("rate_card_set_id", UNSET)

        _rate_card_version_ids = d.pop("rate_card_version_ids", UNSET)
        rate_card_version_ids: list[str] | None | Unset
        if _rate_card_version_ids is None or isinstance(_rate_card_version_ids, Unset):
            rate_card_version_ids = _rate_card_version_ids
        else:
            rate_card_version_ids_type_0 = cast(list[str], _rate_card_version_ids)

            rate_card_version_ids = rate_card_version_ids_type_0

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        _used_currencies = d.pop("used_currencies", UNSET)
        used_currencies: list[str] | None | Unset
        if _used_currencies is None or isinstance(_used_currencies, Unset):
            used_currencies = _used_currencies
        else:
            used_currencies_type_0 = cast(list[str], _used_currencies)

            used_currencies = used_currencies_type_0

        id = d.pop("id", UNSET)

        rate_card_set_version = cls(
            active=active,
            created_at=created_at,
            effective_date=effective_date,
            rate_card_set_id=rate_card_set_id,
            rate_card_version_ids=rate_card_version_ids,
            updated_at=updated_at,
            used_currencies=used_currencies,
            id=id,
        )

        rate_card_set_version.additional_properties = d
        return rate_card_set_version

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
