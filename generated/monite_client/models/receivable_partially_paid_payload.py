from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="ReceivablePartiallyPaidPayload")


@_attrs_define
class ReceivablePartiallyPaidPayload:
    """The part of an invoice that was paid.

    Attributes:
        amount_paid (int): In the minor units of the currency, such as cents.
        comment (str | Unset):
    """

    amount_paid: int
    comment: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        amount_paid = self.amount_paid

        comment = self.comment

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "amount_paid": amount_paid,
            }
        )
        if comment is not UNSET:
            field_dict["comment"] = comment

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        amount_paid = d.pop("amount_paid")

        comment = d.pop("comment", UNSET)

        receivable_partially_paid_payload = cls(
            amount_paid=amount_paid,
            comment=comment,
        )

        return receivable_partially_paid_payload
