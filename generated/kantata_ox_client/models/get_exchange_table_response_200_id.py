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

T = TypeVar("T", bound="GetExchangeTableResponse200Id")


@_attrs_define
class GetExchangeTableResponse200Id:
    """
    Attributes:
        id (str | Unset):
        name (str | Unset):
        account_default (bool | Unset):
        insights_account_default (bool | Unset):
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    account_default: bool | Unset = UNSET
    insights_account_default: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        account_default = self.account_default

        insights_account_default = self.insights_account_default

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if account_default is not UNSET:
            field_dict["account_default"] = account_default
        if insights_account_default is not UNSET:
            field_dict["insights_account_default"] = insights_account_default

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        id = d.pop("id", UNSET)

        name = d.pop("name", UNSET)

        account_default = d.pop("account_default", UNSET)

        insights_account_default = d.pop("insights_account_default", UNSET)

        get_exchange_table_response_200_id = cls(
            id=id,
            name=name,
            account_default=account_default,
            insights_account_default=insights_account_default,
        )

        get_exchange_table_response_200_id.additional_properties = d
        return get_exchange_table_response_200_id

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
