from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="OrderLineInput")


@_attrs_define
class OrderLineInput:
    """What a caller may set of an OrderLine.

    Attributes:
        name (str | Unset): Name of the line.
        amount (float | Unset): Amount, in the currency of the document.
        quantity (float | Unset): Quantity.
        description (str | Unset): Description of the line.
        exempt (bool | Unset): Whether the line is free of tax.
        tax (float | Unset): Tax, in the currency of the document.
        tax_percent (float | Unset): Tax rate in percent.
    """

    name: str | Unset = UNSET
    amount: float | Unset = UNSET
    quantity: float | Unset = UNSET
    description: str | Unset = UNSET
    exempt: bool | Unset = UNSET
    tax: float | Unset = UNSET
    tax_percent: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        amount = self.amount

        quantity = self.quantity

        description = self.description

        exempt = self.exempt

        tax = self.tax

        tax_percent = self.tax_percent

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if amount is not UNSET:
            field_dict["amount"] = amount
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if description is not UNSET:
            field_dict["description"] = description
        if exempt is not UNSET:
            field_dict["exempt"] = exempt
        if tax is not UNSET:
            field_dict["tax"] = tax
        if tax_percent is not UNSET:
            field_dict["tax_percent"] = tax_percent

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        name = d.pop("name", UNSET)

        amount = d.pop("amount", UNSET)

        quantity = d.pop("quantity", UNSET)

        description = d.pop("description", UNSET)

        exempt = d.pop("exempt", UNSET)

        tax = d.pop("tax", UNSET)

        tax_percent = d.pop("tax_percent", UNSET)

        order_line_input = cls(
            name=name,
            amount=amount,
            quantity=quantity,
            description=description,
            exempt=exempt,
            tax=tax,
            tax_percent=tax_percent,
        )

        order_line_input.additional_properties = d
        return order_line_input

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
