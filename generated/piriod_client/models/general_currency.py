from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="GeneralCurrency")


@_attrs_define
class GeneralCurrency:
    """A currency the vendor knows.

    Attributes:
        id (None | str | Unset): Currency code.
        conversion (None | str | Unset): Currency it is converted to.
        name (None | str | Unset):
        name_en (None | str | Unset): Name in English.
        default (bool | None | Unset): Whether it is the usual one of the country.
        is_chargeable (bool | None | Unset): Whether payments can be made in it.
        available (bool | None | Unset): Whether it can be used.
        rounded (bool | None | Unset): Whether amounts are whole numbers.
        country (None | str | Unset): Identifier of the country.
    """

    id: None | str | Unset = UNSET
    conversion: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    name_en: None | str | Unset = UNSET
    default: bool | None | Unset = UNSET
    is_chargeable: bool | None | Unset = UNSET
    available: bool | None | Unset = UNSET
    rounded: bool | None | Unset = UNSET
    country: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        conversion: None | str | Unset
        if isinstance(self.conversion, Unset):
            conversion = UNSET
        else:
            conversion = self.conversion

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        name_en: None | str | Unset
        if isinstance(self.name_en, Unset):
            name_en = UNSET
        else:
            name_en = self.name_en

        default: bool | None | Unset
        if isinstance(self.default, Unset):
            default = UNSET
        else:
            default = self.default

        is_chargeable: bool | None | Unset
        if isinstance(self.is_chargeable, Unset):
            is_chargeable = UNSET
        else:
            is_chargeable = self.is_chargeable

        available: bool | None | Unset
        if isinstance(self.available, Unset):
            available = UNSET
        else:
            available = self.available

        rounded: bool | None | Unset
        if isinstance(self.rounded, Unset):
            rounded = UNSET
        else:
            rounded = self.rounded

        country: None | str | Unset
        if isinstance(self.country, Unset):
            country = UNSET
        else:
            country = self.country

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if conversion is not UNSET:
            field_dict["conversion"] = conversion
        if name is not UNSET:
            field_dict["name"] = name
        if name_en is not UNSET:
            field_dict["name_en"] = name_en
        if default is not UNSET:
            field_dict["default"] = default
        if is_chargeable is not UNSET:
            field_dict["is_chargeable"] = is_chargeable
        if available is not UNSET:
            field_dict["available"] = available
        if rounded is not UNSET:
            field_dict["rounded"] = rounded
        if country is not UNSET:
            field_dict["country"] = country

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        id = d.pop("id", UNSET)

        conversion = d.pop("conversion", UNSET)

        name = d.pop("name", UNSET)

        name_en = d.pop("name_en", UNSET)

        default = d.pop("default", UNSET)

        is_chargeable = d.pop("is_chargeable", UNSET)

        available = d.pop("available", UNSET)

        rounded = d.pop("rounded", UNSET)

        country = d.pop("country", UNSET)

        general_currency = cls(
            id=id,
            conversion=conversion,
            name=name,
            name_en=name_en,
            default=default,
            is_chargeable=is_chargeable,
            available=available,
            rounded=rounded,
            country=country,
        )

        general_currency.additional_properties = d
        return general_currency

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
