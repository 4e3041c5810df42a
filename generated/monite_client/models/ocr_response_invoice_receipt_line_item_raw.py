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

T = TypeVar("T", bound="OCRResponseInvoiceReceiptLineItemRaw")


@_attrs_define
class OCRResponseInvoiceReceiptLineItemRaw:
    """A line item as OCR has read it.

    Attributes:
        description (None | str | Unset):
        item_adjusted (bool | None | Unset): The server's default is False.
        line_item_ocr_id (None | str | Unset):
        quantity (float | None | Unset):
        total_excl_vat (float | None | Unset):
        total_incl_vat (float | None | Unset):
        unit (None | str | Unset):
        unit_price (float | None | Unset):
        vat_amount (float | None | Unset):
        vat_percentage (float | None | Unset):
    """

    description: None | str | Unset = UNSET
    item_adjusted: bool | None | Unset = UNSET
    line_item_ocr_id: None | str | Unset = UNSET
    quantity: float | None | Unset = UNSET
    total_excl_vat: float | None | Unset = UNSET
    total_incl_vat: float | None | Unset = UNSET
    unit: None | str | Unset = UNSET
    unit_price: float | None | Unset = UNSET
    vat_amount: float | None | Unset = UNSET
    vat_percentage: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        item_adjusted: bool | None | Unset
        if isinstance(self.item_adjusted, Unset):
            item_adjusted = UNSET
        else:
            item_adjusted = self.item_adjusted

        line_item_ocr_id: None | str | Unset
        if isinstance(self.line_item_ocr_id, Unset):
            line_item_ocr_id = UNSET
        else:
            line_item_ocr_id = self.line_item_ocr_id

        quantity: float | None | Unset
        if isinstance(self.quantity, Unset):
            quantity = UNSET
        else:
            quantity = self.quantity

        total_excl_vat: float | None | Unset
        if isinstance(self.total_excl_vat, Unset):
            total_excl_vat = UNSET
        else:
            total_excl_vat = self.total_excl_vat

        total_incl_vat: float | None | Unset
        if isinstance(self.total_incl_vat, Unset):
            total_incl_vat = UNSET
        else:
            total_incl_vat = self.total_incl_vat

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

        vat_amount: float | None | Unset
        if isinstance(self.vat_amount, Unset):
            vat_amount = UNSET
        else:
            vat_amount = self.vat_amount

        vat_percentage: float | None | Unset
        if isinstance(self.vat_percentage, Unset):
            vat_percentage = UNSET
        else:
            vat_percentage = self.vat_percentage

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if description is not UNSET:
            field_dict["description"] = description
        if item_adjusted is not UNSET:
            field_dict["item_adjusted"] = item_adjusted
        if line_item_ocr_id is not UNSET:
            field_dict["line_item_ocr_id"] = line_item_ocr_id
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if total_excl_vat is not UNSET:
            field_dict["total_excl_vat"] = total_excl_vat
        if total_incl_vat is not UNSET:
            field_dict["total_incl_vat"] = total_incl_vat
        if unit is not UNSET:
            field_dict["unit"] = unit
        if unit_price is not UNSET:
            field_dict["unit_price"] = unit_price
        if vat_amount is not UNSET:
            field_dict["vat_amount"] = vat_amount
        if vat_percentage is not UNSET:
            field_dict["vat_percentage"] = vat_percentage

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        description = d.pop("description", UNSET)

        item_adjusted = d.pop("item_adjusted", UNSET)

        line_item_ocr_id = d.pop("line_item_ocr_id", UNSET)

        quantity = d.pop("quantity", UNSET)

        total_excl_vat = d.pop("total_excl_vat", UNSET)

        total_incl_vat = d.pop("total_incl_vat", UNSET)

        unit = d.pop("unit", UNSET)

        unit_price = d.pop("unit_price", UNSET)

        vat_amount = d.pop("vat_amount", UNSET)

        vat_percentage = d.pop("vat_percentage", UNSET)

        ocr_response_invoice_receipt_line_item_raw = cls(
            description=description,
            item_adjusted=item_adjusted,
            line_item_ocr_id=line_item_ocr_id,
            quantity=quantity,
            total_excl_vat=total_excl_vat,
            total_incl_vat=total_incl_vat,
            unit=unit,
            unit_price=unit_price,
            vat_amount=vat_amount,
            vat_percentage=vat_percentage,
        )

        ocr_response_invoice_receipt_line_item_raw.additional_properties = d
        return ocr_response_invoice_receipt_line_item_raw

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
