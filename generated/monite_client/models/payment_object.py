from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.payment_object_type import PaymentObjectType
from ..types import (
    NULL,
    read_object,
    write_word,
)

T = TypeVar("T", bound="PaymentObject")


@_attrs_define
class PaymentObject:
    """The payable or receivable that a payment is for.

    Attributes:
        id (UUID):
        type_ (PaymentObjectType): Kind of object that is paid.
    """

    id: UUID
    type_: PaymentObjectType
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        type_ = NULL if self.type_ is None else write_word(self.type_)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "type": type_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _type_ = d.pop("type")
        type_ = NULL if _type_ is None else PaymentObjectType(_type_)

        payment_object = cls(
            id=id,
            type_=type_,
        )

        payment_object.additional_properties = d
        return payment_object

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
