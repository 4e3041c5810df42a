from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.discount_type import DiscountType
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_word,
)

T = TypeVar("T", bound="DiscountResponse")


@_attrs_define
class DiscountResponse:
    """A discount, and the amount it comes to.

    Attributes:
        amount (int): In minor units of the currency, or in percent times 100, as type says.
        type_ (DiscountType): How a discount is stated.
        value (int | None | Unset): What the discount comes to, in the minor units of the currency.
    """

    amount: int
    type_: DiscountType
    value: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount = self.amount

        type_ = NULL if self.type_ is None else write_word(self.type_)

        value: int | None | Unset
        if isinstance(self.value, Unset):
            value = UNSET
        else:
            value = self.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "amount": amount,
                "type": type_,
            }
        )
        if value is not UNSET:
            field_dict["value"] = value

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        amount = d.pop("amount")

        _type_ = d.pop("type")
        type_ = NULL if _type_ is None else DiscountType(_type_)

        value = d.pop("value", UNSET)

        discount_response = cls(
            amount=amount,
            type_=type_,
            value=value,
        )

        discount_response.additional_properties = d
        return discount_response

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
