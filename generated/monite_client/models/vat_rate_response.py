from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.allowed_countries import AllowedCountries
from ..models.vat_rate_creator import VatRateCreator
from ..models.vat_rate_status_enum import VatRateStatusEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_datetime,
    read_list,
    read_object,
    write_each,
    write_iso,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.vat_rate_component import VatRateComponent


T = TypeVar("T", bound="VatRateResponse")


@_attrs_define
class VatRateResponse:
    """A VAT rate of a country.

    Attributes:
        id (UUID):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        country (AllowedCountries): Country as an ISO 3166-1 code of two letters.
        value (int): In percent times 100: 1250 is 12.5 %.
        components (list[VatRateComponent] | None | Unset):
        created_by (None | Unset | VatRateCreator): The server's default is 'monite'.
        status (None | Unset | VatRateStatusEnum):
        valid_from (datetime.date | None | Unset):
        valid_until (datetime.date | None | Unset):
    """

    id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    country: AllowedCountries
    value: int
    components: list[VatRateComponent] | None | Unset = UNSET
    created_by: None | Unset | VatRateCreator = UNSET
    status: None | Unset | VatRateStatusEnum = UNSET
    valid_from: datetime.date | None | Unset = UNSET
    valid_until: datetime.date | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        created_at = NULL if self.created_at is None else write_iso(self.created_at)

        updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)

        country = NULL if self.country is None else write_word(self.country)

        value = self.value

        components: list[dict[str, Any]] | None | Unset
        if isinstance(self.components, Unset):
            components = UNSET
        elif isinstance(self.components, list):
            components = NULL
            if self.components is not None:
                components = []
                for components_type_0_item_data in write_each(self.components):
                    components_type_0_item = (
                        NULL if components_type_0_item_data is None else write_object(components_type_0_item_data)
                    )
                    components.append(components_type_0_item)

        else:
            components = self.components

        created_by: None | str | Unset
        if isinstance(self.created_by, Unset):
            created_by = UNSET
        elif isinstance(self.created_by, VatRateCreator):
            created_by = NULL if self.created_by is None else write_word(self.created_by)
        else:
            created_by = self.created_by

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, VatRateStatusEnum):
            status = NULL if self.status is None else write_word(self.status)
        else:
            status = self.status

        valid_from: None | str | Unset
        if isinstance(self.valid_from, Unset):
            valid_from = UNSET
        elif isinstance(self.valid_from, datetime.date):
            valid_from = NULL if self.valid_from is None else write_iso(self.valid_from)
        else:
            valid_from = self.valid_from

        valid_until: None | str | Unset
        if isinstance(self.valid_until, Unset):
            valid_until = UNSET
        elif isinstance(self.valid_until, datetime.date):
            valid_until = NULL if self.valid_until is None else write_iso(self.valid_until)
        else:
            valid_until = self.valid_until

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "created_at": created_at,
                "updated_at": updated_at,
                "country": country,
                "value": value,
            }
        )
        if components is not UNSET:
            field_dict["components"] = components
        if created_by is not UNSET:
            field_dict["created_by"] = created_by
        if status is not UNSET:
            field_dict["status"] = status
        if valid_from is not UNSET:
            field_dict["valid_from"] = valid_from
        if valid_until is not UNSET:
            field_dict["valid_until"] = valid_until

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _created_at = d.pop("created_at")
        created_at = NULL if _created_at is None else read_datetime(_created_at)

        _updated_at = d.pop("updated_at")
        updated_at = NULL if _updated_at is None else read_datetime(_updated_at)

        _country = d.pop("country")
        country = NULL if _country is None else AllowedCountries(_country)

        value = d.pop("value")

        _components = d.pop("components", UNSET)
        components: list[VatRateComponent] | None | Unset
        if _components is None or isinstance(_components, Unset):
            components = _components
        else:
            _components_type_0 = _components
            components_type_0: list[VatRateComponent] = NULL
            if _components_type_0 is not None:
                components_type_0 = []
                for components_type_0_item_data in read_list(_components_type_0):
                    _components_type_0_item = components_type_0_item_data
                    components_type_0_item = (
                        NULL
                        if _components_type_0_item is None
                        else __models.VatRateComponent.from_dict(_components_type_0_item)
                    )

                    components_type_0.append(components_type_0_item)

            components = components_type_0

        _created_by = d.pop("created_by", UNSET)
        created_by: None | Unset | VatRateCreator
        if _created_by is None or isinstance(_created_by, Unset):
            created_by = _created_by
        else:
            _created_by_type_0 = _created_by
            created_by_type_0 = NULL if _created_by_type_0 is None else VatRateCreator(_created_by_type_0)

            created_by = created_by_type_0

        _status = d.pop("status", UNSET)
        status: None | Unset | VatRateStatusEnum
        if _status is None or isinstance(_status, Unset):
            status = _status
        else:
            _status_type_0 = _status
            status_type_0 = NULL if _status_type_0 is None else VatRateStatusEnum(_status_type_0)

            status = status_type_0

        _valid_from = d.pop("valid_from", UNSET)
        valid_from: datetime.date | None | Unset
        if _valid_from is None or isinstance(_valid_from, Unset):
            valid_from = _valid_from
        else:
            _valid_from_type_0 = _valid_from
            valid_from_type_0 = NULL if _valid_from_type_0 is None else read_date(_valid_from_type_0)

            valid_from = valid_from_type_0

        _valid_until = d.pop("valid_until", UNSET)
        valid_until: datetime.date | None | Unset
        if _valid_until is None or isinstance(_valid_until, Unset):
            valid_until = _valid_until
        else:
            _valid_until_type_0 = _valid_until
            valid_until_type_0 = NULL if _valid_until_type_0 is None else read_date(_valid_until_type_0)

            valid_until = valid_until_type_0

        vat_rate_response = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            country=country,
            value=value,
            components=components,
            created_by=created_by,
            status=status,
            valid_from=valid_from,
            valid_until=valid_until,
        )

        vat_rate_response.additional_properties = d
        return vat_rate_response

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
