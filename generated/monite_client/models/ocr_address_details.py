from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.allowed_countries import AllowedCountries
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_word,
)

T = TypeVar("T", bound="OCRAddressDetails")


@_attrs_define
class OCRAddressDetails:
    """The parts of an address read by OCR.

    Attributes:
        city (None | str | Unset):
        country (AllowedCountries | None | Unset):
        postal_code (None | str | Unset):
        state (None | str | Unset):
        street_and_number (None | str | Unset):
    """

    city: None | str | Unset = UNSET
    country: AllowedCountries | None | Unset = UNSET
    postal_code: None | str | Unset = UNSET
    state: None | str | Unset = UNSET
    street_and_number: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        city: None | str | Unset
        if isinstance(self.city, Unset):
            city = UNSET
        else:
            city = self.city

        country: None | str | Unset
        if isinstance(self.country, Unset):
            country = UNSET
        elif isinstance(self.country, AllowedCountries):
            country = NULL if self.country is None else write_word(self.country)
        else:
            country = self.country

        postal_code: None | str | Unset
        if isinstance(self.postal_code, Unset):
            postal_code = UNSET
        else:
            postal_code = self.postal_code

        state: None | str | Unset
        if isinstance(self.state, Unset):
            state = UNSET
        else:
            state = self.state

        street_and_number: None | str | Unset
        if isinstance(self.street_and_number, Unset):
            street_and_number = UNSET
        else:
            street_and_number = self.street_and_number

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if city is not UNSET:
            field_dict["city"] = city
        if country is not UNSET:
            field_dict["country"] = country
        if postal_code is not UNSET:
            field_dict["postal_code"] = postal_code
        if state is not UNSET:
            field_dict["state"] = state
        if street_and_number is not UNSET:
            field_dict["street_and_number"] = street_and_number

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        city = d.pop("city", UNSET)

        _country = d.pop("country", UNSET)
        country: AllowedCountries | None | Unset
        if _country is None or isinstance(_country, Unset):
            country = _country
        else:
            _country_type_0 = _country
            country_type_0 = NULL if _country_type_0 is None else AllowedCountries(_country_type_0)

            country = country_type_0

        postal_code = d.pop("postal_code", UNSET)

        state = d.pop("state", UNSET)

        street_and_number = d.pop("street_and_number", UNSET)

        ocr_address_details = cls(
            city=city,
            country=country,
            postal_code=postal_code,
            state=state,
            street_and_number=street_and_number,
        )

        ocr_address_details.additional_properties = d
        return ocr_address_details

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
