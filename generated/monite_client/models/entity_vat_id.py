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

T = TypeVar("T", bound="EntityVatID")


@_attrs_define
class EntityVatID:
    """A VAT id of an entity.

    Attributes:
        country (AllowedCountries): Country as an ISO 3166-1 code of two letters.
        value (str):
        type_ (VatIDTypeEnum | Unset): Kind of tax id, by country.
    """

    country: AllowedCountries
    value: str
    type_: VatIDTypeEnum | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        country = NULL if self.country is None else write_word(self.country)

        value = self.value

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = NULL if self.type_ is None else write_word(self.type_)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "country": country,
                "value": value,
            }
        )
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _country = d.pop("country")
        country = NULL if _country is None else AllowedCountries(_country)

        value = d.pop("value")

        _type_ = d.pop("type", UNSET)
        type_: VatIDTypeEnum | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        elif _type_ is None:
            type_ = NULL
        else:
            type_ = VatIDTypeEnum(_type_)

        entity_vat_id = cls(
            country=country,
            value=value,
            type_=type_,
        )

        return entity_vat_id
