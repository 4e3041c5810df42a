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

T = TypeVar("T", bound="ReceivableEntityAddressSchema")


@_attrs_define
class ReceivableEntityAddressSchema:
    """The address of the entity on a receivable.

    Attributes:
        city (str):
        line1 (str):
        postal_code (str):
        country (AllowedCountries | Unset): Country as an ISO 3166-1 code of two letters.
        line2 (str | Unset):
        state (str | Unset):
    """

    city: str
    line1: str
    postal_code: str
    country: AllowedCountries | Unset = UNSET
    line2: str | Unset = UNSET
    state: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        city = self.city

        line1 = self.line1

        postal_code = self.postal_code

        country: str | Unset = UNSET
        if not isinstance(self.country, Unset):
            country = NULL if self.country is None else write_word(self.country)

        line2 = self.line2

        state = self.state

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "city": city,
                "line1": line1,
                "postal_code": postal_code,
            }
        )
        if country is not UNSET:
            field_dict["country"] = country
        if line2 is not UNSET:
            field_dict["line2"] = line2
        if state is not UNSET:
            field_dict["state"] = state

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        city = d.pop("city")

        line1 = d.pop("line1")

        postal_code = d.pop("postal_code")

        _country = d.pop("country", UNSET)
        country: AllowedCountries | Unset
        if isinstance(_country, Unset):
            country = UNSET
        elif _country is None:
            country = NULL
        else:
            country = AllowedCountries(_country)

        line2 = d.pop("line2", UNSET)

        state = d.pop("state", UNSET)

        receivable_entity_address_schema = cls(
            city=city,
            line1=line1,
            postal_code=postal_code,
            country=country,
            line2=line2,
            state=state,
        )

        receivable_entity_address_schema.additional_properties = d
        return receivable_entity_address_schema

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
