from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.allowed_countries import AllowedCountries
from ..models.vat_id_type_enum import VatIDTypeEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_word,
)

T = TypeVar("T", bound="CounterpartVatID")


@_attrs_define
class CounterpartVatID:
    """A VAT id of a counterpart.

    Attributes:
        value (str):
        country (AllowedCountries | Unset): Country as an ISO 3166-1 code of two letters.
        type_ (VatIDTypeEnum | Unset): Kind of tax id, by country.
    """

    value: str
    country: AllowedCountries | Unset = UNSET
    type_: VatIDTypeEnum | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        value = self.value

        country: str | Unset = UNSET
        if not isinstance(self.country, Unset):
            country = NULL if self.country is None else write_word(self.country)

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = NULL if self.type_ is None else write_word(self.type_)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "value": value,
            }
        )
        if country is not UNSET:
            field_dict["country"] = country
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        value = d.pop("value")

        _country = d.pop("country", UNSET)
        country: AllowedCountries | Unset
        if isinstance(_country, Unset):
            country = UNSET
        elif _country is None:
            country = NULL
        else:
            country = AllowedCountries(_country)

        _type_ = d.pop("type", UNSET)
        type_: VatIDTypeEnum | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        elif _type_ is None:
            type_ = NULL
        else:
            type_ = VatIDTypeEnum(_type_)

        counterpart_vat_id = cls(
            value=value,
            country=country,
            type_=type_,
        )

        return counterpart_vat_id
