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

T = TypeVar("T", bound="GetCurrenciesResponse200")


@_attrs_define
class GetCurrenciesResponse200:
    """
    Attributes:
        iso_code (str | Unset):
        name (str | Unset):
        symbol (str | Unset):
        subunit_to_unit (int | Unset):
    """

    iso_code: str | Unset = UNSET
    name: str | Unset = UNSET
    symbol: str | Unset = UNSET
    subunit_to_unit: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        iso_code = self.iso_code

        name = self.name

        symbol = self.symbol

        subunit_to_unit = self.subunit_to_unit

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if iso_code is not UNSET:
            field_dict["iso_code"] = iso_code
        if name is not UNSET:
            field_dict["name"] = name
        if symbol is not UNSET:
            field_dict["symbol"] = symbol
        if subunit_to_unit is not UNSET:
            field_dict["subunit_to_unit"] = subunit_to_unit

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        iso_code = d.pop("iso_code", UNSET)

        name = d.pop("name", UNSET)

        symbol = d.pop("symbol", UNSET)

        subunit_to_unit = d.pop("subunit_to_unit", UNSET)

        get_currencies_response_200 = cls(
            iso_code=iso_code,
            name=name,
            symbol=symbol,
            subunit_to_unit=subunit_to_unit,
        )

        get_currencies_response_200.additional_properties = d
        return get_currencies_response_200

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
