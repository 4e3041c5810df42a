from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.line_item_column_settings import LineItemColumnSettings
    from ..models.line_item_numeric_column_settings import LineItemNumericColumnSettings


T = TypeVar("T", bound="LineItemsRenderingSettings")


@_attrs_define
class LineItemsRenderingSettings:
    """The columns of line items in a PDF.

    Attributes:
        discount (LineItemColumnSettings | Unset): A column of line items in a PDF.
        measure_unit (LineItemColumnSettings | Unset): A column of line items in a PDF.
        name (LineItemColumnSettings | Unset): A column of line items in a PDF.
        price (LineItemNumericColumnSettings | Unset): A column of numbers in a PDF.
        price_after_vat (LineItemNumericColumnSettings | Unset): A column of numbers in a PDF.
        quantity (LineItemColumnSettings | Unset): A column of line items in a PDF.
        total_price (LineItemNumericColumnSettings | Unset): A column of numbers in a PDF.
        total_price_after_vat (LineItemNumericColumnSettings | Unset): A column of numbers in a PDF.
        vat_amount (LineItemNumericColumnSettings | Unset): A column of numbers in a PDF.
        vat_rate (LineItemNumericColumnSettings | Unset): A column of numbers in a PDF.
    """

    discount: LineItemColumnSettings | Unset = UNSET
    measure_unit: LineItemColumnSettings | Unset = UNSET
    name: LineItemColumnSettings | Unset = UNSET
    price: LineItemNumericColumnSettings | Unset = UNSET
    price_after_vat: LineItemNumericColumnSettings | Unset = UNSET
    quantity: LineItemColumnSettings | Unset = UNSET
    total_price: LineItemNumericColumnSettings | Unset = UNSET
    total_price_after_vat: LineItemNumericColumnSettings | Unset = UNSET
    vat_amount: LineItemNumericColumnSettings | Unset = UNSET
    vat_rate: LineItemNumericColumnSettings | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        discount: dict[str, Any] | Unset = UNSET
        if not isinstance(self.discount, Unset):
            discount = NULL if self.discount is None else write_object(self.discount)

        measure_unit: dict[str, Any] | Unset = UNSET
        if not isinstance(self.measure_unit, Unset):
            measure_unit = NULL if self.measure_unit is None else write_object(self.measure_unit)

        name: dict[str, Any] | Unset = UNSET
        if not isinstance(self.name, Unset):
            name = NULL if self.name is None else write_object(self.name)

        price: dict[str, Any] | Unset = UNSET
        if not isinstance(self.price, Unset):
            price = NULL if self.price is None else write_object(self.price)

        price_after_vat: dict[str, Any] | Unset = UNSET
        if not isinstance(self.price_after_vat, Unset):
            price_after_vat = NULL if self.price_after_vat is None else write_object(self.price_after_vat)

        quantity: dict[str, Any] | Unset = UNSET
        if not isinstance(self.quantity, Unset):
            quantity = NULL if self.quantity is None else write_object(self.quantity)

        total_price: dict[str, Any] | Unset = UNSET
        if not isinstance(self.total_price, Unset):
            total_price = NULL if self.total_price is None else write_object(self.total_price)

        total_price_after_vat: dict[str, Any] | Unset = UNSET
        if not isinstance(self.total_price_after_vat, Unset):
            total_price_after_vat = (
                NULL if self.total_price_after_vat is None else write_object(self.total_price_after_vat)
            )

        vat_amount: dict[str, Any] | Unset = UNSET
        if not isinstance(self.vat_amount, Unset):
            vat_amount = NULL if self.vat_amount is None else write_object(self.vat_amount)

        vat_rate: dict[str, Any] | Unset = UNSET
        if not isinstance(self.vat_rate, Unset):
            vat_rate = NULL if self.vat_rate is None else write_object(self.vat_rate)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if discount is not UNSET:
            field_dict["discount"] = discount
        if measure_unit is not UNSET:
            field_dict["measure_unit"] = measure_unit
        if name is not UNSET:
            field_dict["name"] = name
        if price is not UNSET:
            field_dict["price"] = price
        if price_after_vat is not UNSET:
            field_dict["price_after_vat"] = price_after_vat
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if total_price is not UNSET:
            field_dict["total_price"] = total_price
        if total_price_after_vat is not UNSET:
            field_dict["total_price_after_vat"] = total_price_after_vat
        if vat_amount is not UNSET:
            field_dict["vat_amount"] = vat_amount
        if vat_rate is not UNSET:
            field_dict["vat_rate"] = vat_rate

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _discount = d.pop("discount", UNSET)
        discount: LineItemColumnSettings | Unset
        if isinstance(_discount, Unset):
            discount = UNSET
        elif _discount is None:
            discount = NULL
        else:
            discount = __models.LineItemColumnSettings.from_dict(_discount)

        _measure_unit = d.pop("measure_unit", UNSET)
        measure_unit: LineItemColumnSettings | Unset
        if isinstance(_measure_unit, Unset):
            measure_unit = UNSET
        elif _measure_unit is None:
            measure_unit = NULL
        else:
            measure_unit = __models.LineItemColumnSettings.from_dict(_measure_unit)

        _name = d.pop("name", UNSET)
        name: LineItemColumnSettings | Unset
        if isinstance(_name, Unset):
            name = UNSET
        elif _name is None:
            name = NULL
        else:
            name = __models.LineItemColumnSettings.from_dict(_name)

        _price = d.pop("price", UNSET)
        price: LineItemNumericColumnSettings | Unset
        if isinstance(_price, Unset):
            price = UNSET
        elif _price is None:
            price = NULL
        else:
            price = __models.LineItemNumericColumnSettings.from_dict(_price)

        _price_after_vat = d.pop("price_after_vat", UNSET)
        price_after_vat: LineItemNumericColumnSettings | Unset
        if isinstance(_price_after_vat, Unset):
            price_after_vat = UNSET
        elif _price_after_vat is None:
            price_after_vat = NULL
        else:
            price_after_vat = __models.LineItemNumericColumnSettings.from_dict(_price_after_vat)

        _quantity = d.pop("quantity", UNSET)
        quantity: LineItemColumnSettings | Unset
        if isinstance(_quantity, Unset):
            quantity = UNSET
        elif _quantity is None:
            quantity = NULL
        else:
            quantity = __models.LineItemColumnSettings.from_dict(_quantity)

        _total_price = d.pop("total_price", UNSET)
        total_price: LineItemNumericColumnSettings | Unset
        if isinstance(_total_price, Unset):
            total_price = UNSET
        elif _total_price is None:
            total_price = NULL
        else:
            total_price = __models.LineItemNumericColumnSettings.from_dict(_total_price)

        _total_price_after_vat = d.pop("total_price_after_vat", UNSET)
        total_price_after_vat: LineItemNumericColumnSettings | Unset
        if isinstance(_total_price_after_vat, Unset):
            total_price_after_vat = UNSET
        elif _total_price_after_vat is None:
            total_price_after_vat = NULL
        else:
            total_price_after_vat = __models.LineItemNumericColumnSettings.from_dict(_total_price_after_vat)

        _vat_amount = d.pop("vat_amount", UNSET)
        vat_amount: LineItemNumericColumnSettings | Unset
        if isinstance(_vat_amount, Unset):
            vat_amount = UNSET
        elif _vat_amount is None:
            vat_amount = NULL
        else:
            vat_amount = __models.LineItemNumericColumnSettings.from_dict(_vat_amount)

        _vat_rate = d.pop("vat_rate", UNSET)
        vat_rate: LineItemNumericColumnSettings | Unset
        if isinstance(_vat_rate, Unset):
            vat_rate = UNSET
        elif _vat_rate is None:
            vat_rate = NULL
        else:
            vat_rate = __models.LineItemNumericColumnSettings.from_dict(_vat_rate)

        line_items_rendering_settings = cls(
            discount=discount,
            measure_unit=measure_unit,
            name=name,
            price=price,
            price_after_vat=price_after_vat,
            quantity=quantity,
            total_price=total_price,
            total_price_after_vat=total_price_after_vat,
            vat_amount=vat_amount,
            vat_rate=vat_rate,
        )

        line_items_rendering_settings.additional_properties = d
        return line_items_rendering_settings

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
