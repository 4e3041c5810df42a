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

T = TypeVar("T", bound="RateCard")


@_attrs_define
class RateCard:
    """Prices per role in one currency.

    Attributes:
        created_at (datetime.datetime | None | Unset):
        currency (None | str | Unset):
        effective_rate_card_version_id (None | str | Unset): Sent when `effective_rate_card_version` is included.
        external_reference_ids (list[str] | None | Unset): Sent when `external_references` is included.
        rate_card_set_id (None | str | Unset): Sent when `rate_card_set` is included.
        rate_card_set_title (None | str | Unset):
        rate_card_version_ids (list[str] | None | Unset): Sent when `rate_card_versions` is included.
        removable (bool | None | Unset):
        updated_at (datetime.datetime | None | Unset):
        uses (int | None | Unset):
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None | Unset = UNSET
    currency: None | str | Unset = UNSET
    effective_rate_card_version_id: None | str | Unset = UNSET
    external_reference_ids: list[str] | None | Unset = UNSET
    rate_card_set_id: None | str | Unset = UNSET
    rate_card_set_title: None | str | Unset = UNSET
    rate_card_version_ids: list[str] | None | Unset = UNSET
    removable: bool | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    uses: int | None | Unset = UNSET
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

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        else:
            currency = self.currency

        effective_rate_card_version_id: None | str | Unset
        if isinstance(self.effective_rate_card_version_id, Unset):
            effective_rate_card_version_id = UNSET
        else:
            effective_rate_card_version_id = self.effective_rate_card_version_id

        external_reference_ids: list[str] | None | Unset
        if isinstance(self.external_reference_ids, Unset):
            external_reference_ids = UNSET
        elif isinstance(self.external_reference_ids, list):
            external_reference_ids = self.external_reference_ids

        else:
            external_reference_ids = self.external_reference_ids

        rate_card_set_id: None | str | Unset
        if isinstance(self.rate_card_set_id, Unset):
            rate_card_set_id = UNSET
        else:
            rate_card_set_id = self.rate_card_set_id

        rate_card_set_title: None | str | Unset
        if isinstance(self.rate_card_set_title, Unset):
            rate_card_set_title = UNSET
        else:
            rate_card_set_title = self.rate_card_set_title

        rate_card_version_ids: list[str] | None | Unset
        if isinstance(self.rate_card_version_ids, Unset):
            rate_card_version_ids = UNSET
        elif isinstance(self.rate_card_version_ids, list):
            rate_card_version_ids = self.rate_card_version_ids

        else:
            rate_card_version_ids = self.rate_card_version_ids

        removable: bool | None | Unset
        if isinstance(self.removable, Unset):
            removable = UNSET
        else:
            removable = self.removable

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)
        else:
            updated_at = self.updated_at

        uses: int | None | Unset
        if isinstance(self.uses, Unset):
            uses = UNSET
        else:
            uses = self.uses

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
        if currency is not UNSET:
            field_dict["currency"] = currency
        if effective_rate_card_version_id is not UNSET:
            field_dict["effective_rate_card_version_id"] = effective_rate_card_version_id
        if external_reference_ids is not UNSET:
            field_dict["external_reference_ids"] = external_reference_ids
        if rate_card_set_id is not UNSET:
            field_dict["rate_card_set_id"] = rate_card_set_id
        if rate_card_set_title is not UNSET:
            field_dict["rate_card_set_title"] = rate_card_set_title
        if rate_card_version_ids is not UNSET:
            field_dict["rate_card_version_ids"] = rate_card_version_ids
        if removable is not UNSET:
            field_dict["removable"] = removable
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if uses is not UNSET:
            field_dict["uses"] = uses
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

        currency = d.pop("currency", UNSET)

        effective_rate_card_version_id = d.pop("effective_rate_card_version_id", UNSET)

        _external_reference_ids = d.pop("external_reference_ids", UNSET)
        external_reference_ids: list[str] | None | Unset
        if _external_reference_ids is None or isinstance(_external_reference_ids, Unset):
            external_reference_ids = _external_reference_ids
        else:
            external_reference_ids_type_0 = cast(list[str], _external_reference_ids)

            external_reference_ids = external_reference_ids_type_0

        rate_card_set_id = d.pop("rate_card_set_id", UNSET)

        rate_card_set_title = d.pop("rate_card_set_title", UNSET)

        _rate_card_version_ids = d.pop("rate_card_version_ids", UNSET)
        rate_card_version_ids: list[str] | None | Unset
        if _rate_card_version_ids is None or isinstance(_rate_card_version_ids, Unset):
            rate_card_version_ids = _rate_card_version_ids
        else:
            rate_card_version_ids_type_0 = cast(list[str], _rate_card_version_ids)

            rate_card_version_ids = rate_card_version_ids_type_0

        removable = d.pop("removable", UNSET)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        uses = d.pop("uses", UNSET)

        id = d.pop("id", UNSET)

        rate_card = cls(
            created_at=created_at,
            currency=currency,
            effective_rate_card_version_id=effective_rate_card_version_id,
            external_reference_ids=external_reference_ids,
            rate_card_set_id=rate_card_set_id,
            rate_card_set_title=rate_card_set_title,
            rate_card_version_ids=rate_card_version_ids,
            removable=removable,
            updated_at=updated_at,
            uses=uses,
            id=id,
        )

        rate_card.additional_properties = d
        return rate_card

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
