from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
    write_object,
)

if TYPE_CHECKING:
    from ..models.country import Country
    from ..models.state import State
    from ..models.tax_settings import TaxSettings


T = TypeVar("T", bound="Supplier")


@_attrs_define
class Supplier:
    """Someone the workspace buys from.

    Attributes:
        id (int | None | Unset): Identifier of the supplier.
        name (None | str | Unset): Name, at most 64 characters.
        country (Country | None | str | Unset): Identifier of the country.
        tax_id (None | str | Unset): Tax number, at most 32 characters.
        state (int | None | State | Unset): Identifier of the state or region.
        currency (None | str | Unset): Currency code. The server's default is 'USD'.
        address (None | str | Unset): Postal address, at most 64 characters.
        email (None | str | Unset): E-mail address.
        phone (None | str | Unset): Telephone number, at most 16 characters.
        website (None | str | Unset): Web address.
        tax_settings (None | TaxSettings | Unset):
        created (datetime.datetime | None | Unset): Moment of creation.
        updated (datetime.datetime | None | Unset): Moment of the last change.
    """

    id: int | None | Unset = UNSET
    name: None | str | Unset = UNSET
    country: Country | None | str | Unset = UNSET
    tax_id: None | str | Unset = UNSET
    state: int | None | State | Unset = UNSET
    currency: None | str | Unset = UNSET
    address: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    website: None | str | Unset = UNSET
    tax_settings: None | TaxSettings | Unset = UNSET
    created: datetime.datetime | None | Unset = UNSET
    updated: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.country import Country  # noqa: PLC0415
        from ..models.state import State  # noqa: PLC0415
        from ..models.tax_settings import TaxSettings  # noqa: PLC0415

        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        country: dict[str, Any] | None | str | Unset
        if isinstance(self.country, Unset):
            country = UNSET
        elif isinstance(self.country, Country):
            country = NULL if self.country is None else write_object(self.country)
        else:
            country = self.country

        tax_id: None | str | Unset
        if isinstance(self.tax_id, Unset):
            tax_id = UNSET
        else:
            tax_id = self.tax_id

        state: dict[str, Any] | int | None | Unset
        if isinstance(self.state, Unset):
            state = UNSET
        elif isinstance(self.state, State):
            state = NULL if self.state is None else write_object(self.state)
        else:
            state = self.state

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        else:
            currency = self.currency

        address: None | str | Unset
        if isinstance(self.address, Unset):
            address = UNSET
        else:
            address = self.address

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        phone: None | str | Unset
        if isinstance(self.phone, Unset):
            phone = UNSET
        else:
            phone = self.phone

        website: None | str | Unset
        if isinstance(self.website, Unset):
            website = UNSET
        else:
            website = self.website

        tax_settings: dict[str, Any] | None | Unset
        if isinstance(self.tax_settings, Unset):
            tax_settings = UNSET
        elif isinstance(self.tax_settings, TaxSettings):
            tax_settings = NULL if self.tax_settings is None else write_object(self.tax_settings)
        else:
            tax_settings = self.tax_settings

        created: None | str | Unset
        if isinstance(self.created, Unset):
            created = UNSET
        elif isinstance(self.created, datetime.datetime):
            created = NULL if self.created is None else write_iso(self.created)
        else:
            created = self.created

        updated: None | str | Unset
        if isinstance(self.updated, Unset):
            updated = UNSET
        elif isinstance(self.updated, datetime.datetime):
            updated = NULL if self.updated is None else write_iso(self.updated)
        else:
            updated = self.updated

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if country is not UNSET:
            field_dict["country"] = country
        if tax_id is not UNSET:
            field_dict["tax_id"] = tax_id
        if state is not UNSET:
            field_dict["state"] = state
        if currency is not UNSET:
            field_dict["currency"] = currency
        if address is not UNSET:
            field_dict["address"] = address
        if email is not UNSET:
            field_dict["email"] = email
        if phone is not UNSET:
            field_dict["phone"] = phone
        if website is not UNSET:
            field_dict["website"] = website
        if tax_settings is not UNSET:
            field_dict["tax_settings"] = tax_settings
        if created is not UNSET:
            field_dict["created"] = created
        if updated is not UNSET:
            field_dict["updated"] = updated

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        id = d.pop("id", UNSET)

        name = d.pop("name", UNSET)

        def _parse_country(data: object) -> Country | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if isinstance(data, dict):
                _country_type_1 = data
                country_type_1 = NULL if _country_type_1 is None else __models.Country.from_dict(_country_type_1)

                return country_type_1
            return cast("Country | None | str | Unset", data)

        country = _parse_country(d.pop("country", UNSET))

        tax_id = d.pop("tax_id", UNSET)

        def _parse_state(data: object) -> int | None | State | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if isinstance(data, dict):
                _state_type_1 = data
                state_type_1 = NULL if _state_type_1 is None else __models.State.from_dict(_state_type_1)

                return state_type_1
            return cast("int | None | State | Unset", data)

        state = _parse_state(d.pop("state", UNSET))

        currency = d.pop("currency", UNSET)

        address = d.pop("address", UNSET)

        email = d.pop("email", UNSET)

        phone = d.pop("phone", UNSET)

        website = d.pop("website", UNSET)

        _tax_settings = d.pop("tax_settings", UNSET)
        tax_settings: None | TaxSettings | Unset
        if _tax_settings is None or isinstance(_tax_settings, Unset):
            tax_settings = _tax_settings
        else:
            _tax_settings_type_0 = _tax_settings
            tax_settings_type_0 = (
                NULL if _tax_settings_type_0 is None else __models.TaxSettings.from_dict(_tax_settings_type_0)
            )

            tax_settings = tax_settings_type_0

        _created = d.pop("created", UNSET)
        created: datetime.datetime | None | Unset
        if _created is None or isinstance(_created, Unset):
            created = _created
        else:
            _created_type_0 = _created
            created_type_0 = NULL if _created_type_0 is None else read_datetime(_created_type_0)

            created = created_type_0

        _updated = d.pop("updated", UNSET)
        updated: datetime.datetime | None | Unset
        if _updated is None or isinstance(_updated, Unset):
            updated = _updated
        else:
            _updated_type_0 = _updated
            updated_type_0 = NULL if _updated_type_0 is None else read_datetime(_updated_type_0)

            updated = updated_type_0

        supplier = cls(
            id=id,
            name=name,
            country=country,
            tax_id=tax_id,
            state=state,
            currency=currency,
            address=address,
            email=email,
            phone=phone,
            website=website,
            tax_settings=tax_settings,
            created=created,
            updated=updated,
        )

        supplier.additional_properties = d
        return supplier

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
