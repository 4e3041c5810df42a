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

T = TypeVar("T", bound="OCRReceiptLineItem")


@_attrs_define
class OCRReceiptLineItem:
    """A line item of a receipt read by OCR.

    Attributes:
        description (None | str | Unset):
        discount_amount (float | None | Unset):
        line_reference (None | str | Unset):
        name (None | str | Unset):
        quantity (float | None | Unset):
        subtotal (float | None | Unset):
        tax_amount (float | None | Unset):
        tax_rate (float | None | Unset):
        total_amount (float | None | Unset):
        unit (None | str | Unset):
        unit_price (float | None | Unset):
    """

    description: None | str | Unset = UNSET
    discount_amount: float | None | Unset = UNSET
    line_reference: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    quantity: float | None | Unset = UNSET
    subtotal: float | None | Unset = UNSET
    tax_amount: float | None | Unset = UNSET
    tax_rate: float | None | Unset = UNSET
    total_amount: float | None | Unset = UNSET
    unit: None | str | Unset = UNSET
    unit_price: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        discount_amount: float | None | Unset
        if isinstance(self.discount_amount, Unset):
            discount_amount = UNSET
        else:
            discount_amount = self.discount_amount

        line_reference: None | str | Unset
        if isinstance(self.line_reference, Unset):
            line_reference = UNSET
        else:
            line_reference = self.line_reference

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        quantity: float | None | Unset
        if isinstance(self.quantity, Unset):
            quantity = UNSET
        else:
            quantity = self.quantity

        subtotal: float | None | Unset
        if isinstance(self.subtotal, Unset):
            subtotal = UNSET
        else:
            subtotal = self.subtotal

        tax_amount: float | None | Unset
        if isinstance(self.tax_amount, Unset):
            tax_amount = UNSET
        else:
            tax_amount = self.tax_amount

        tax_rate: float | None | Unset
        if isinstance(self.tax_rate, Unset):
            tax_rate = UNSET
        else:
            tax_rate = self.tax_rate

        total_amount: float | None | Unset
        if isinstance(self.total_amount, Unset):
            total_amount = UNSET
        else:
            total_amount = self.total_amount

        unit: None | str | Unset
        if isinstance(self.unit, Unset):
            unit = UNSET
        else:
            unit = self.unit

        unit_price: float | None | Unset
        if isinstance(self.unit_price, Unset):
            unit_price = UNSET
        else:
            unit_price = self.unit_price

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if description is not UNSET:
            field_dict["description"] = description
        if discount_amount is not UNSET:
            field_dict["discount_amount"] = discount_amount
        if line_reference is not UNSET:
            field_dict["line_reference"] = line_reference
        if name is not UNSET:
            field_dict["name"] = name
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if subtotal is not UNSET:
            field_dict["subtotal"] = subtotal
        if tax_amount is not UNSET:
            field_dict["tax_amount"] = tax_amount
        if tax_rate is not UNSET:
            field_dict["tax_rate"] = tax_rate
        if total_amount is not UNSET:
            field_dict["total_amount"] = total_amount
        if unit is not UNSET:
            field_dict["unit"] = unit
        if unit_price is not UNSET:
            field_dict["unit_price"] = unit_price

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        description = d.pop("description", UNSET)

        discount_amount = d.pop("discount_amount", UNSET)

        line_reference = d.pop("line_reference", UNSET)

        name = d.pop("name", UNSET)

        quantity = d.pop("quantity", UNSET)

        subtotal = d.pop("subtotal", UNSET)

        tax_amount = d.pop("tax_amount", UNSET)

        tax_rate = d.pop("tax_rate", UNSET)

        total_amount = d.pop("total_amount", UNSET)

        unit = d.pop("unit", UNSET)

        unit_price = d.pop("unit_price", UNSET)

        ocr_receipt_line_item = cls(
            description=description,
            discount_amount=discount_amount,
            line_reference=line_reference,
            name=name,
            quantity=quantity,
            subtotal=subtotal,
            tax_amount=tax_amount,
            tax_rate=tax_rate,
            total_amount=total_amount,
            unit=unit,
            unit_price=unit_price,
        )

        ocr_receipt_line_item.additional_properties = d
        return ocr_receipt_line_item

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
