from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.payment_account_type import PaymentAccountType
from ..types import (
    NULL,
    read_object,
    write_word,
)

T = TypeVar("T", bound="PaymentAccountObject")


@_attrs_define
class PaymentAccountObject:
    """The entity or counterpart that a payment goes to.

    Attributes:
        id (UUID):
        type_ (PaymentAccountType): Kind of account.
    """

    id: UUID
    type_: PaymentAccountType

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
        type_ = NULL if _type_ is None else PaymentAccountType(_type_)

        payment_account_object = cls(
            id=id,
            type_=type_,
        )

        return payment_account_object
