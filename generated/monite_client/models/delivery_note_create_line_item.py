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
    from ..models.delivery_note_line_item_product import DeliveryNoteLineItemProduct


T = TypeVar("T", bound="DeliveryNoteCreateLineItem")


@_attrs_define
class DeliveryNoteCreateLineItem:
    """A new line item of a delivery note.

    Attributes:
        quantity (float):
        product (DeliveryNoteLineItemProduct | Unset): A product of a delivery note that is not in the catalogue.
        product_id (UUID | Unset):
    """

    quantity: float
    product: DeliveryNoteLineItemProduct | Unset = UNSET
    product_id: UUID | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        quantity = self.quantity

        product: dict[str, Any] | Unset = UNSET
        if not isinstance(self.product, Unset):
            product = NULL if self.product is None else write_object(self.product)

        product_id: str | Unset = UNSET
        if not isinstance(self.product_id, Unset):
            product_id = NULL if self.product_id is None else str(self.product_id)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "quantity": quantity,
            }
        )
        if product is not UNSET:
            field_dict["product"] = product
        if product_id is not UNSET:
            field_dict["product_id"] = product_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        quantity = d.pop("quantity")

        _product = d.pop("product", UNSET)
        product: DeliveryNoteLineItemProduct | Unset
        if isinstance(_product, Unset):
            product = UNSET
        elif _product is None:
            product = NULL
        else:
            product = __models.DeliveryNoteLineItemProduct.from_dict(_product)

        _product_id = d.pop("product_id", UNSET)
        product_id: UUID | Unset
        if isinstance(_product_id, Unset):
            product_id = UNSET
        elif _product_id is None:
            product_id = NULL
        else:
            product_id = UUID(_product_id)

        delivery_note_create_line_item = cls(
            quantity=quantity,
            product=product,
            product_id=product_id,
        )

        return delivery_note_create_line_item
