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

T = TypeVar("T", bound="CounterpartRawVatID")


@_attrs_define
class CounterpartRawVatID:
    """The VAT id as the document of the counterpart states it.

    Attributes:
        country (AllowedCountries | None | Unset):
        type_ (None | str | Unset):
        value (None | str | Unset):
    """

    country: AllowedCountries | None | Unset = UNSET
    type_: None | str | Unset = UNSET
    value: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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
        else:
            type_ = self.type_

        value: None | str | Unset
        if isinstance(self.value, Unset):
            value = UNSET
        else:
            value = self.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
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

        type_ = d.pop("type", UNSET)

        value = d.pop("value", UNSET)

        counterpart_raw_vat_id = cls(
            country=country,
            type_=type_,
            value=value,
        )

        counterpart_raw_vat_id.additional_properties = d
        return counterpart_raw_vat_id

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
