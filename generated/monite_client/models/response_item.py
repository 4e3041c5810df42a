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
    from ..models.discount import Discount
    from ..models.line_item_product import LineItemProduct


T = TypeVar("T", bound="ResponseItem")


@_attrs_define
class ResponseItem:
    """A line item of a receivable.

    Attributes:
        product (LineItemProduct): The product of a line item, as it was when the document was made.
        quantity (float):
        total_after_vat (int): In the minor units of the currency, such as cents.
        total_before_vat (int): In the minor units of the currency, such as cents.
        discount (Discount | None | Unset):
    """

    product: LineItemProduct
    quantity: float
    total_after_vat: int
    total_before_vat: int
    discount: Discount | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.discount import Discount  # noqa: PLC0415

        product = NULL if self.product is None else write_object(self.product)

        quantity = self.quantity

        total_after_vat = self.total_after_vat

        total_before_vat = self.total_before_vat

        discount: dict[str, Any] | None | Unset
        if isinstance(self.discount, Unset):
            discount = UNSET
        elif isinstance(self.discount, Discount):
            discount = NULL if self.discount is None else write_object(self.discount)
        else:
            discount = self.discount

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "product": product,
                "quantity": quantity,
                "total_after_vat": total_after_vat,
                "total_before_vat": total_before_vat,
            }
        )
        if discount is not UNSET:
            field_dict["discount"] = discount

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _product = d.pop("product")
        product = NULL if _product is None else __models.LineItemProduct.from_dict(_product)

        quantity = d.pop("quantity")

        total_after_vat = d.pop("total_after_vat")

        total_before_vat = d.pop("total_before_vat")

        _discount = d.pop("discount", UNSET)
        discount: Discount | None | Unset
        if _discount is None or isinstance(_discount, Unset):
            discount = _discount
        else:
            _discount_type_0 = _discount
            discount_type_0 = NULL if _discount_type_0 is None else __models.Discount.from_dict(_discount_type_0)

            discount = discount_type_0

        response_item = cls(
            product=product,
            quantity=quantity,
            total_after_vat=total_after_vat,
            total_before_vat=total_before_vat,
            discount=discount,
        )

        response_item.additional_properties = d
        return response_item

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
