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

T = TypeVar("T", bound="CounterpartRawVatIDUpdateRequest")


@_attrs_define
class CounterpartRawVatIDUpdateRequest:
    """Changes to the VAT id stated by a document.

    Attributes:
        country (AllowedCountries | Unset): Country as an ISO 3166-1 code of two letters.
        type_ (str | Unset):
        value (str | Unset):
    """

    country: AllowedCountries | Unset = UNSET
    type_: str | Unset = UNSET
    value: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        country: str | Unset = UNSET
        if not isinstance(self.country, Unset):
            country = NULL if self.country is None else write_word(self.country)

        type_ = self.type_

        value = self.value

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if country is not UNSET:
            field_dict["country"] = country
        if type_ is not UNSET:
            field_dict["type"] = type_
        if value is not UNSET:
            field_dict["value"] = value

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _country = d.pop("country", UNSET)
        country: AllowedCountries | Unset
        if isinstance(_country, Unset):
            country = UNSET
        elif _country is None:
            country = NULL
        else:
            country = AllowedCountries(_country)

        type_ = d.pop("type", UNSET)

        value = d.pop("value", UNSET)

        counterpart_raw_vat_id_update_request = cls(
            country=country,
            type_=type_,
            value=value,
        )

        return counterpart_raw_vat_id_update_request
