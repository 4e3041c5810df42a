from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    read_object,
)

T = TypeVar("T", bound="PartiallyPaidPayload")


@_attrs_define
class PartiallyPaidPayload:
    """The part of a payable that was paid.

    Attributes:
        amount_paid (int): In the minor units of the currency, such as cents.
    """

    amount_paid: int

    def to_dict(self) -> dict[str, Any]:
        amount_paid = self.amount_paid

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "amount_paid": amount_paid,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        amount_paid = d.pop("amount_paid")

        partially_paid_payload = cls(
            amount_paid=amount_paid,
        )

        return partially_paid_payload
