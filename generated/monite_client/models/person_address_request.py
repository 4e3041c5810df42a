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

T = TypeVar("T", bound="PersonAddressRequest")


@_attrs_define
class PersonAddressRequest:
    """The address of a new person.

    Attributes:
        city (str):
        country (AllowedCountries): Country as an ISO 3166-1 code of two letters.
        line1 (str):
        postal_code (str):
        line2 (None | str | Unset):
        state (None | str | Unset):
    """

    city: str
    country: AllowedCountries
    line1: str
    postal_code: str
    line2: None | str | Unset = UNSET
    state: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        city = self.city

        country = NULL if self.country is None else write_word(self.country)

        line1 = self.line1

        postal_code = self.postal_code

        line2: None | str | Unset
        if isinstance(self.line2, Unset):
            line2 = UNSET
        else:
            line2 = self.line2

        state: None | str | Unset
        if isinstance(self.state, Unset):
            state = UNSET
        else:
            state = self.state

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "city": city,
                "country": country,
                "line1": line1,
                "postal_code": postal_code,
            }
        )
        if line2 is not UNSET:
            field_dict["line2"] = line2
        if state is not UNSET:
            field_dict["state"] = state

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        city = d.pop("city")

        _country = d.pop("country")
        country = NULL if _country is None else AllowedCountries(_country)

        line1 = d.pop("line1")

        postal_code = d.pop("postal_code")

        line2 = d.pop("line2", UNSET)

        state = d.pop("state", UNSET)

        person_address_request = cls(
            city=city,
            country=country,
            line1=line1,
            postal_code=postal_code,
            line2=line2,
            state=state,
        )

        return person_address_request
