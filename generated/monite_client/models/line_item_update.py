from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.discount import Discount


T = TypeVar("T", bound="LineItemUpdate")


@_attrs_define
class LineItemUpdate:
    """Changes to a line item of a receivable.

    Attributes:
        custom_vat_rate_id (UUID | Unset):
        discount (Discount | Unset): A discount, as an amount in minor units or as a percentage.
        price (int | Unset): In the minor units of the currency, such as cents.
        quantity (float | Unset):
        tax_rate_name (str | Unset):
        tax_rate_value (int | Unset): In percent times 100: 1250 is 12.5 %.
        vat_rate_id (UUID | Unset):
    """

    custom_vat_rate_id: UUID | Unset = UNSET
    discount: Discount | Unset = UNSET
    price: int | Unset = UNSET
    quantity: float | Unset = UNSET
    tax_rate_name: str | Unset = UNSET
    tax_rate_value: int | Unset = UNSET
    vat_rate_id: UUID | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        custom_vat_rate_id: str | Unset = UNSET
        if not isinstance(self.custom_vat_rate_id, Unset):
            custom_vat_rate_id = NULL if self.custom_vat_rate_id is None else str(self.custom_vat_rate_id)

        discount: dict[str, Any] | Unset = UNSET
        if not isinstance(self.discount, Unset):
            discount = NULL if self.discount is None else write_object(self.discount)

        price = self.price

        quantity = self.quantity

        tax_rate_name = self.tax_rate_name

        tax_rate_value = self.tax_rate_value

        vat_rate_id: str | Unset = UNSET
        if not isinstance(self.vat_rate_id, Unset):
            vat_rate_id = NULL if self.vat_rate_id is None else str(self.vat_rate_id)

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if custom_vat_rate_id is not UNSET:
            field_dict["custom_vat_rate_id"] = custom_vat_rate_id
        if discount is not UNSET:
            field_dict["discount"] = discount
        if price is not UNSET:
            field_dict["price"] = price
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if tax_rate_name is not UNSET:
            field_dict["tax_rate_name"] = tax_rate_name
        if tax_rate_value is not UNSET:
            field_dict["tax_rate_value"] = tax_rate_value
        if vat_rate_id is not UNSET:
            field_dict["vat_rate_id"] = vat_rate_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _custom_vat_rate_id = d.pop("custom_vat_rate_id", UNSET)
        custom_vat_rate_id: UUID | Unset
        if isinstance(_custom_vat_rate_id, Unset):
            custom_vat_rate_id = UNSET
        elif _custom_vat_rate_id is None:
            custom_vat_rate_id = NULL
        else:
            custom_vat_rate_id = UUID(_custom_vat_rate_id)

        _discount = d.pop("discount", UNSET)
        discount: Discount | Unset
        if isinstance(_discount, Unset):
            discount = UNSET
        elif _discount is None:
            discount = NULL
        else:
            discount = __models.Discount.from_dict(_discount)

        price = d.pop("price", UNSET)

        quantity = d.pop("quantity", UNSET)

        tax_rate_name = d.pop("tax_rate_name", UNSET)

        tax_rate_value = d.pop("tax_rate_value", UNSET)

        _vat_rate_id = d.pop("vat_rate_id", UNSET)
        vat_rate_id: UUID | Unset
        if isinstance(_vat_rate_id, Unset):
            vat_rate_id = UNSET
        elif _vat_rate_id is None:
            vat_rate_id = NULL
        else:
            vat_rate_id = UUID(_vat_rate_id)

        line_item_update = cls(
            custom_vat_rate_id=custom_vat_rate_id,
            discount=discount,
            price=price,
            quantity=quantity,
            tax_rate_name=tax_rate_name,
            tax_rate_value=tax_rate_value,
            vat_rate_id=vat_rate_id,
        )

        return line_item_update
