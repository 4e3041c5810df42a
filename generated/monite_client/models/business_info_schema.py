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

T = TypeVar("T", bound="BusinessInfoSchema")


@_attrs_define
class BusinessInfoSchema:
    """The business as the accounting system knows it.

    Attributes:
        base_currency (None | str | Unset):
        email (None | str | Unset):
        legal_name (None | str | Unset):
        name (None | str | Unset):
        type_ (None | str | Unset):
    """

    base_currency: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    legal_name: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    type_: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        base_currency: None | str | Unset
        if isinstance(self.base_currency, Unset):
            base_currency = UNSET
        else:
            base_currency = self.base_currency

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        legal_name: None | str | Unset
        if isinstance(self.legal_name, Unset):
            legal_name = UNSET
        else:
            legal_name = self.legal_name

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if base_currency is not UNSET:
            field_dict["base_currency"] = base_currency
        if email is not UNSET:
            field_dict["email"] = email
        if legal_name is not UNSET:
            field_dict["legal_name"] = legal_name
        if name is not UNSET:
            field_dict["name"] = name
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        base_currency = d.pop("base_currency", UNSET)

        email = d.pop("email", UNSET)

        legal_name = d.pop("legal_name", UNSET)

        name = d.pop("name", UNSET)

        type_ = d.pop("type", UNSET)

        business_info_schema = cls(
            base_currency=base_currency,
            email=email,
            legal_name=legal_name,
            name=name,
            type_=type_,
        )

        business_info_schema.additional_properties = d
        return business_info_schema

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
