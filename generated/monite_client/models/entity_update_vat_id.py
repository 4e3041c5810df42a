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

T = TypeVar("T", bound="EntityUpdateVatID")


@_attrs_define
class EntityUpdateVatID:
    """Changes to a VAT id; what is left out stays.

    Attributes:
        country (AllowedCountries | None | Unset):
        type_ (None | Unset | VatIDTypeEnum):
        value (None | str | Unset):
    """

    country: AllowedCountries | None | Unset = UNSET
    type_: None | Unset | VatIDTypeEnum = UNSET
    value: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        country: None | str | Unset
        if isinstance(self.country, Unset):
            country = UNSET
        elif isinstance(self.country, AllowedCountries):
            country = NULL if self.country is None else write_word(self.country)
        else:
            country = self.country

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        elif isinstance(self.type_, VatIDTypeEnum):
            type_ = NULL if self.type_ is None else write_word(self.type_)
        else:
            type_ = self.type_

        value: None | str | Unset
        if isinstance(self.value, Unset):
            value = UNSET
        else:
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
        country: AllowedCountries | None | Unset
        if _country is None or isinstance(_country, Unset):
            country = _country
        else:
            _country_type_0 = _country
            country_type_0 = NULL if _country_type_0 is None else AllowedCountries(_country_type_0)

            country = country_type_0

        _type_ = d.pop("type", UNSET)
        type_: None | Unset | VatIDTypeEnum
        if _type_ is None or isinstance(_type_, Unset):
            type_ = _type_
        else:
            _type_type_0 = _type_
            type_type_0 = NULL if _type_type_0 is None else VatIDTypeEnum(_type_type_0)

            type_ = type_type_0

        value = d.pop("value", UNSET)

        entity_update_vat_id = cls(
            country=country,
            type_=type_,
            value=value,
        )

        return entity_update_vat_id
