from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.allowed_countries import AllowedCountries
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_word,
)

T = TypeVar("T", bound="CounterpartRawAddressUpdateRequest")


@_attrs_define
class CounterpartRawAddressUpdateRequest:
    """Changes to the address stated by a document.

    Attributes:
        city (str | Unset):
        country (AllowedCountries | Unset): Country as an ISO 3166-1 code of two letters.
        line1 (str | Unset):
        line2 (str | Unset):
        postal_code (str | Unset):
        state (str | Unset):
    """

    city: str | Unset = UNSET
    country: AllowedCountries | Unset = UNSET
    line1: str | Unset = UNSET
    line2: str | Unset = UNSET
    postal_code: str | Unset = UNSET
    state: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        city = self.city

        country: str | Unset = UNSET
        if not isinstance(self.country, Unset):
            country = NULL if self.country is None else write_word(self.country)

        line1 = self.line1

        line2 = self.line2

        postal_code = self.postal_code

        state = self.state

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if city is not UNSET:
            field_dict["city"] = city
        if country is not UNSET:
            field_dict["country"] = country
        if line1 is not UNSET:
            field_dict["line1"] = line1
        if line2 is not UNSET:
            field_dict["line2"] = line2
        if postal_code is not UNSET:
            field_dict["postal_code"] = postal_code
        if state is not UNSET:
            field_dict["state"] = state

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        city = d.pop("city", UNSET)

        _country = d.pop("country", UNSET)
        country: AllowedCountries | Unset
        if isinstance(_country, Unset):
            country = UNSET
        elif _country is None:
            country = NULL
        else:
            country = AllowedCountries(_country)

        line1 = d.pop("line1", UNSET)

        line2 = d.pop("line2", UNSET)

        postal_code = d.pop("postal_code", UNSET)

        state = d.pop("state", UNSET)

        counterpart_raw_address_update_request = cls(
            city=city,
            country=country,
            line1=line1,
            line2=line2,
            postal_code=postal_code,
            state=state,
        )

        return counterpart_raw_address_update_request
