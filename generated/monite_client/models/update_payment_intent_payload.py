from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    read_object,
)

T = TypeVar("T", bound="UpdatePaymentIntentPayload")


@_attrs_define
class UpdatePaymentIntentPayload:
    """The new amount of a payment intent.

    Attributes:
        amount (int): In the minor units of the currency, such as cents.
    """

    amount: int

    def to_dict(self) -> dict[str, Any]:
        amount = self.amount

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "amount": amount,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        amount = d.pop("amount")

        update_payment_intent_payload = cls(
            amount=amount,
        )

        return update_payment_intent_payload
