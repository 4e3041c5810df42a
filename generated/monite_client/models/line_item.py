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
    from ..models.line_item_product_create import LineItemProductCreate


T = TypeVar("T", bound="LineItem")


@_attrs_define
class LineItem:
    """A line item of a receivable to create or replace.

    Attributes:
        quantity (float):
        accounting_tax_rate_id (UUID | Unset):
        custom_vat_rate_id (UUID | Unset):
        discount (Discount | Unset): A discount, as an amount in minor units or as a percentage.
        product (LineItemProductCreate | Unset): A product that is only in this line item.
        product_id (UUID | Unset):
        tax_rate_name (str | Unset):
        tax_rate_value (int | Unset): In percent times 100: 1250 is 12.5 %.
        vat_rate_id (UUID | Unset):
    """

    quantity: float
    accounting_tax_rate_id: UUID | Unset = UNSET
    custom_vat_rate_id: UUID | Unset = UNSET
    discount: Discount | Unset = UNSET
    product: LineItemProductCreate | Unset = UNSET
    product_id: UUID | Unset = UNSET
    tax_rate_name: str | Unset = UNSET
    tax_rate_value: int | Unset = UNSET
    vat_rate_id: UUID | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        quantity = self.quantity

        accounting_tax_rate_id: str | Unset = UNSET
        if not isinstance(self.accounting_tax_rate_id, Unset):
            accounting_tax_rate_id = NULL if self.accounting_tax_rate_id is None else str(self.accounting_tax_rate_id)

        custom_vat_rate_id: str | Unset = UNSET
        if not isinstance(self.custom_vat_rate_id, Unset):
            custom_vat_rate_id = NULL if self.custom_vat_rate_id is None else str(self.custom_vat_rate_id)

        discount: dict[str, Any] | Unset = UNSET
        if not isinstance(self.discount, Unset):
            discount = NULL if self.discount is None else write_object(self.discount)

        product: dict[str, Any] | Unset = UNSET
        if not isinstance(self.product, Unset):
            product = NULL if self.product is None else write_object(self.product)

        product_id: str | Unset = UNSET
        if not isinstance(self.product_id, Unset):
            product_id = NULL if self.product_id is None else str(self.product_id)

        tax_rate_name = self.tax_rate_name

        tax_rate_value = self.tax_rate_value

        vat_rate_id: str | Unset = UNSET
        if not isinstance(self.vat_rate_id, Unset):
            vat_rate_id = NULL if self.vat_rate_id is None else str(self.vat_rate_id)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "quantity": quantity,
            }
        )
        if accounting_tax_rate_id is not UNSET:
            field_dict["accounting_tax_rate_id"] = accounting_tax_rate_id
        if custom_vat_rate_id is not UNSET:
            field_dict["custom_vat_rate_id"] = custom_vat_rate_id
        if discount is not UNSET:
            field_dict["discount"] = discount
        if product is not UNSET:
            field_dict["product"] = product
        if product_id is not UNSET:
            field_dict["product_id"] = product_id
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
        quantity = d.pop("quantity")

        _accounting_tax_rate_id = d.pop("accounting_tax_rate_id", UNSET)
        accounting_tax_rate_id: UUID | Unset
        if isinstance(_accounting_tax_rate_id, Unset):
            accounting_tax_rate_id = UNSET
        elif _accounting_tax_rate_id is None:
            accounting_tax_rate_id = NULL
        else:
            accounting_tax_rate_id = UUID(_accounting_tax_rate_id)

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

        _product = d.pop("product", UNSET)
        product: LineItemProductCreate | Unset
        if isinstance(_product, Unset):
            product = UNSET
        elif _product is None:
            product = NULL
        else:
            product = __models.LineItemProductCreate.from_dict(_product)

        _product_id = d.pop("product_id", UNSET)
        product_id: UUID | Unset
        if isinstance(_product_id, Unset):
            product_id = UNSET
        elif _product_id is None:
            product_id = NULL
        else:
            product_id = UUID(_product_id)

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

        line_item = cls(
            quantity=quantity,
            accounting_tax_rate_id=accounting_tax_rate_id,
            custom_vat_rate_id=custom_vat_rate_id,
            discount=discount,
            product=product,
            product_id=product_id,
            tax_rate_name=tax_rate_name,
            tax_rate_value=tax_rate_value,
            vat_rate_id=vat_rate_id,
        )

        return line_item
