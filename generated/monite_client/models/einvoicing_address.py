from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.allowed_einvoicing_country_codes import AllowedEinvoicingCountryCodes
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_word,
)

T = TypeVar("T", bound="EinvoicingAddress")


@_attrs_define
class EinvoicingAddress:
    """The address of a participant of e-invoicing.

    Attributes:
        address_line1 (str):
        city (str):
        country (AllowedEinvoicingCountryCodes): Country where e-invoicing is possible.
        postal_code (str):
        address_line2 (str | Unset):
        state (str | Unset):
    """

    address_line1: str
    city: str
    country: AllowedEinvoicingCountryCodes
    postal_code: str
    address_line2: str | Unset = UNSET
    state: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        address_line1 = self.address_line1

        city = self.city

        country = NULL if self.country is None else write_word(self.country)

        postal_code = self.postal_code

        address_line2 = self.address_line2

        state = self.state

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "address_line1": address_line1,
                "city": city,
                "country": country,
                "postal_code": postal_code,
            }
        )
        if address_line2 is not UNSET:
            field_dict["address_line2"] = address_line2
        if state is not UNSET:
            field_dict["state"] = state

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        address_line1 = d.pop("address_line1")

        city = d.pop("city")

        _country = d.pop("country")
        country = NULL if _country is None else AllowedEinvoicingCountryCodes(_country)

        postal_code = d.pop("postal_code")

        address_line2 = d.pop("address_line2", UNSET)

        state = d.pop("state", UNSET)

        einvoicing_address = cls(
            address_line1=address_line1,
            city=city,
            country=country,
            postal_code=postal_code,
            address_line2=address_line2,
            state=state,
        )

        einvoicing_address.additional_properties = d
        return einvoicing_address

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
