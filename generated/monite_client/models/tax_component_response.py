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

T = TypeVar("T", bound="TaxComponentResponse")


@_attrs_define
class TaxComponentResponse:
    """A component of a tax rate.

    Attributes:
        is_compound (bool | None | Unset):
        name (None | str | Unset):
        rate (int | None | Unset):
    """

    is_compound: bool | None | Unset = UNSET
    name: None | str | Unset = UNSET
    rate: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        is_compound: bool | None | Unset
        if isinstance(self.is_compound, Unset):
            is_compound = UNSET
        else:
            is_compound = self.is_compound

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        rate: int | None | Unset
        if isinstance(self.rate, Unset):
            rate = UNSET
        else:
            rate = self.rate

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if is_compound is not UNSET:
            field_dict["is_compound"] = is_compound
        if name is not UNSET:
            field_dict["name"] = name
        if rate is not UNSET:
            field_dict["rate"] = rate

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        is_compound = d.pop("is_compound", UNSET)

        name = d.pop("name", UNSET)

        rate = d.pop("rate", UNSET)

        tax_component_response = cls(
            is_compound=is_compound,
            name=name,
            rate=rate,
        )

        tax_component_response.additional_properties = d
        return tax_component_response

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
