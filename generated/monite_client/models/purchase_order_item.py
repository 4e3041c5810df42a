from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.currency_enum import CurrencyEnum
from ..types import (
    NULL,
    read_object,
    write_word,
)

T = TypeVar("T", bound="PurchaseOrderItem")


@_attrs_define
class PurchaseOrderItem:
    """An item of a purchase order.

    Attributes:
        currency (CurrencyEnum): Currency as an ISO 4217 code.
        name (str):
        price (int): In the minor units of the currency, such as cents.
        quantity (int):
        unit (str):
        vat_rate (int): In percent times 100: 1250 is 12.5 %.
    """

    currency: CurrencyEnum
    name: str
    price: int
    quantity: int
    unit: str
    vat_rate: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        currency = NULL if self.currency is None else write_word(self.currency)

        name = self.name

        price = self.price

        quantity = self.quantity

        unit = self.unit

        vat_rate = self.vat_rate

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "currency": currency,
                "name": name,
                "price": price,
                "quantity": quantity,
                "unit": unit,
                "vat_rate": vat_rate,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _currency = d.pop("currency")
        currency = NULL if _currency is None else CurrencyEnum(_currency)

        name = d.pop("name")

        price = d.pop("price")

        quantity = d.pop("quantity")

        unit = d.pop("unit")

        vat_rate = d.pop("vat_rate")

        purchase_order_item = cls(
            currency=currency,
            name=name,
            price=price,
            quantity=quantity,
            unit=unit,
            vat_rate=vat_rate,
        )

        purchase_order_item.additional_properties = d
        return purchase_order_item

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
