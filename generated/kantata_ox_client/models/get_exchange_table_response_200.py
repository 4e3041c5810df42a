from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.get_exchange_table_response_200_id import GetExchangeTableResponse200Id


T = TypeVar("T", bound="GetExchangeTableResponse200")


@_attrs_define
class GetExchangeTableResponse200:
    """
    Attributes:
        id (GetExchangeTableResponse200Id | Unset):
    """

    id: GetExchangeTableResponse200Id | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: dict[str, Any] | Unset = UNSET
        if not isinstance(self.id, Unset):
            id = NULL if self.id is None else write_object(self.id)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _id = d.pop("id", UNSET)
        id: GetExchangeTableResponse200Id | Unset
        if isinstance(_id, Unset):
            id = UNSET
        elif _id is None:
            id = NULL
        else:
            id = __models.GetExchangeTableResponse200Id.from_dict(_id)

        get_exchange_table_response_200 = cls(
            id=id,
        )

        get_exchange_table_response_200.additional_properties = d
        return get_exchange_table_response_200

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
