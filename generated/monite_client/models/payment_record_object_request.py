from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.object_type_enum import ObjectTypeEnum
from ..types import (
    NULL,
    read_object,
    write_word,
)

T = TypeVar("T", bound="PaymentRecordObjectRequest")


@_attrs_define
class PaymentRecordObjectRequest:
    """The object that a payment record is for.

    Attributes:
        id (UUID):
        type_ (ObjectTypeEnum): Kind of object that a payment is for.
    """

    id: UUID
    type_: ObjectTypeEnum

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        type_ = NULL if self.type_ is None else write_word(self.type_)

        field_dict: dict[str, Any] = {}

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
        type_ = NULL if _type_ is None else ObjectTypeEnum(_type_)

        payment_record_object_request = cls(
            id=id,
            type_=type_,
        )

        return payment_record_object_request
