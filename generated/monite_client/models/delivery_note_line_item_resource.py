from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.delivery_note_line_item_product import DeliveryNoteLineItemProduct


T = TypeVar("T", bound="DeliveryNoteLineItemResource")


@_attrs_define
class DeliveryNoteLineItemResource:
    """A line item of a delivery note.

    Attributes:
        product (DeliveryNoteLineItemProduct): A product of a delivery note that is not in the catalogue.
        quantity (float):
    """

    product: DeliveryNoteLineItemProduct
    quantity: float
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        product = NULL if self.product is None else write_object(self.product)

        quantity = self.quantity

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "product": product,
                "quantity": quantity,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _product = d.pop("product")
        product = NULL if _product is None else __models.DeliveryNoteLineItemProduct.from_dict(_product)

        quantity = d.pop("quantity")

        delivery_note_line_item_resource = cls(
            product=product,
            quantity=quantity,
        )

        delivery_note_line_item_resource.additional_properties = d
        return delivery_note_line_item_resource

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
