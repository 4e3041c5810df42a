from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="CreditNoteLineItemCreateRequest")


@_attrs_define
class CreditNoteLineItemCreateRequest:
    """A new line item of a credit note.

    Attributes:
        description (str | Unset):
        name (str | Unset):
        quantity (float | Unset):
        tax (int | Unset): In percent times 100: 1250 is 12.5 %.
        unit (str | Unset):
        unit_price (int | Unset): In the minor units of the currency, such as cents.
    """

    description: str | Unset = UNSET
    name: str | Unset = UNSET
    quantity: float | Unset = UNSET
    tax: int | Unset = UNSET
    unit: str | Unset = UNSET
    unit_price: int | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        description = self.description

        name = self.name

        quantity = self.quantity

        tax = self.tax

        unit = self.unit

        unit_price = self.unit_price

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if description is not UNSET:
            field_dict["description"] = description
        if name is not UNSET:
            field_dict["name"] = name
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if tax is not UNSET:
            field_dict["tax"] = tax
        if unit is not UNSET:
            field_dict["unit"] = unit
        if unit_price is not UNSET:
            field_dict["unit_price"] = unit_price

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        description = d.pop("description", UNSET)

        name = d.pop("name", UNSET)

        quantity = d.pop("quantity", UNSET)

        tax = d.pop("tax", UNSET)

        unit = d.pop("unit", UNSET)

        unit_price = d.pop("unit_price", UNSET)

        credit_note_line_item_create_request = cls(
            description=description,
            name=name,
            quantity=quantity,
            tax=tax,
            unit=unit,
            unit_price=unit_price,
        )

        return credit_note_line_item_create_request
