from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="Country")


@_attrs_define
class Country:
    """A country, as replies spell it out.

    Attributes:
        id (None | str | Unset): Identifier of the country.
        name (None | str | Unset):
        code (None | str | Unset): Country code.
        has_regulation (bool | None | Unset): Whether the country is tax-regulated.
        currencies (list[Any] | None | Unset): Currencies in use there.
    """

    id: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    code: None | str | Unset = UNSET
    has_regulation: bool | None | Unset = UNSET
    currencies: list[Any] | None | Unset = UNSET
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

        code: None | str | Unset
        if isinstance(self.code, Unset):
            code = UNSET
        else:
            code = self.code

        has_regulation: bool | None | Unset
        if isinstance(self.has_regulation, Unset):
            has_regulation = UNSET
        else:
            has_regulation = self.has_regulation

        currencies: list[Any] | None | Unset
        if isinstance(self.currencies, Unset):
            currencies = UNSET
        elif isinstance(self.currencies, list):
            currencies = self.currencies

        else:
            currencies = self.currencies

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if code is not UNSET:
            field_dict["code"] = code
        if has_regulation is not UNSET:
            field_dict["has_regulation"] = has_regulation
        if currencies is not UNSET:
            field_dict["currencies"] = currencies

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        id = d.pop("id", UNSET)

        name = d.pop("name", UNSET)

        code = d.pop("code", UNSET)

        has_regulation = d.pop("has_regulation", UNSET)

        _currencies = d.pop("currencies", UNSET)
        currencies: list[Any] | None | Unset
        if _currencies is None or isinstance(_currencies, Unset):
            currencies = _currencies
        else:
            currencies_type_0 = cast(list[Any], _currencies)

            currencies = currencies_type_0

        country = cls(
            id=id,
            name=name,
            code=code,
            has_regulation=has_regulation,
            currencies=currencies,
        )

        country.additional_properties = d
        return country

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
