from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="UpdateProductForCreditNote")


@_attrs_define
class UpdateProductForCreditNote:
    """Changes to a line item of a credit note.

    Attributes:
        quantity (float):
        old_price (int | Unset): In the minor units of the currency, such as cents.
        price_diff (int | Unset): In the minor units of the currency, such as cents.
    """

    quantity: float
    old_price: int | Unset = UNSET
    price_diff: int | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        quantity = self.quantity

        old_price = self.old_price

        price_diff = self.price_diff

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "quantity": quantity,
            }
        )
        if old_price is not UNSET:
            field_dict["old_price"] = old_price
        if price_diff is not UNSET:
            field_dict["price_diff"] = price_diff

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        quantity = d.pop("quantity")

        old_price = d.pop("old_price", UNSET)

        price_diff = d.pop("price_diff", UNSET)

        update_product_for_credit_note = cls(
            quantity=quantity,
            old_price=old_price,
            price_diff=price_diff,
        )

        return update_product_for_credit_note
