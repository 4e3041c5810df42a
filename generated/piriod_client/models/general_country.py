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

T = TypeVar("T", bound="GeneralCountry")


@_attrs_define
class GeneralCountry:
    """A country the vendor knows.

    Attributes:
        id (None | str | Unset): Identifier of the country.
        name (None | str | Unset):
        name_en (None | str | Unset): Name in English.
        phone_code (None | str | Unset): Telephone prefix.
        has_regulation (bool | None | Unset): Whether the country is tax-regulated.
        tax_percent (float | None | Unset): Usual tax rate in percent.
    """

    id: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    name_en: None | str | Unset = UNSET
    phone_code: None | str | Unset = UNSET
    has_regulation: bool | None | Unset = UNSET
    tax_percent: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

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

        phone_code: None | str | Unset
        if isinstance(self.phone_code, Unset):
            phone_code = UNSET
        else:
            phone_code = self.phone_code

        has_regulation: bool | None | Unset
        if isinstance(self.has_regulation, Unset):
            has_regulation = UNSET
        else:
            has_regulation = self.has_regulation

        tax_percent: float | None | Unset
        if isinstance(self.tax_percent, Unset):
            tax_percent = UNSET
        else:
            tax_percent = self.tax_percent

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if name_en is not UNSET:
            field_dict["name_en"] = name_en
        if phone_code is not UNSET:
            field_dict["phone_code"] = phone_code
        if has_regulation is not UNSET:
            field_dict["has_regulation"] = has_regulation
        if tax_percent is not UNSET:
            field_dict["tax_percent"] = tax_percent

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        id = d.pop("id", UNSET)

        name = d.pop("name", UNSET)

        name_en = d.pop("name_en", UNSET)

        phone_code = d.pop("phone_code", UNSET)

        has_regulation = d.pop("has_regulation", UNSET)

        tax_percent = d.pop("tax_percent", UNSET)

        general_country = cls(
            id=id,
            name=name,
            name_en=name_en,
            phone_code=phone_code,
            has_regulation=has_regulation,
            tax_percent=tax_percent,
        )

        general_country.additional_properties = d
        return general_country

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
