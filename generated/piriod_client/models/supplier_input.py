from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.tax_settings import TaxSettings


T = TypeVar("T", bound="SupplierInput")


@_attrs_define
class SupplierInput:
    """What a caller may set of a Supplier.

    Attributes:
        name (str): Name, at most 64 characters.
        country (str): Identifier of the country.
        tax_id (None | str | Unset): Tax number, at most 32 characters.
        state (int | None | Unset): Identifier of the state or region.
        currency (str | Unset): Currency code. The server's default is 'USD'.
        address (None | str | Unset): Postal address, at most 64 characters.
        email (None | str | Unset): E-mail address.
        phone (None | str | Unset): Telephone number, at most 16 characters.
        website (None | str | Unset): Web address.
        tax_settings (TaxSettings | Unset): Tax settings; the members depend on the country.
    """

    name: str
    country: str
    tax_id: None | str | Unset = UNSET
    state: int | None | Unset = UNSET
    currency: str | Unset = UNSET
    address: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    website: None | str | Unset = UNSET
    tax_settings: TaxSettings | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        country = self.country

        tax_id: None | str | Unset
        if isinstance(self.tax_id, Unset):
            tax_id = UNSET
        else:
            tax_id = self.tax_id

        state: int | None | Unset
        if isinstance(self.state, Unset):
            state = UNSET
        else:
            state = self.state

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

        tax_settings: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tax_settings, Unset):
            tax_settings = NULL if self.tax_settings is None else write_object(self.tax_settings)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "country": country,
            }
        )
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

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        name = d.pop("name")

        country = d.pop("country")

        tax_id = d.pop("tax_id", UNSET)

        state = d.pop("state", UNSET)

        currency = d.pop("currency", UNSET)

        address = d.pop("address", UNSET)

        email = d.pop("email", UNSET)

        phone = d.pop("phone", UNSET)

        website = d.pop("website", UNSET)

        _tax_settings = d.pop("tax_settings", UNSET)
        tax_settings: TaxSettings | Unset
        if isinstance(_tax_settings, Unset):
            tax_settings = UNSET
        elif _tax_settings is None:
            tax_settings = NULL
        else:
            tax_settings = __models.TaxSettings.from_dict(_tax_settings)

        supplier_input = cls(
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
        )

        supplier_input.additional_properties = d
        return supplier_input

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
