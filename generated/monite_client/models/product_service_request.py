from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.product_service_type_enum import ProductServiceTypeEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.price import Price


T = TypeVar("T", bound="ProductServiceRequest")


@_attrs_define
class ProductServiceRequest:
    """A new product or service.

    Attributes:
        name (str):
        description (str | Unset):
        external_reference (str | Unset):
        ledger_account_id (UUID | Unset):
        measure_unit_id (UUID | Unset):
        price (Price | Unset): A price in minor units, and its currency.
        smallest_amount (float | Unset):
        type_ (ProductServiceTypeEnum | Unset): Product or service.
    """

    name: str
    description: str | Unset = UNSET
    external_reference: str | Unset = UNSET
    ledger_account_id: UUID | Unset = UNSET
    measure_unit_id: UUID | Unset = UNSET
    price: Price | Unset = UNSET
    smallest_amount: float | Unset = UNSET
    type_: ProductServiceTypeEnum | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        description = self.description

        external_reference = self.external_reference

        ledger_account_id: str | Unset = UNSET
        if not isinstance(self.ledger_account_id, Unset):
            ledger_account_id = NULL if self.ledger_account_id is None else str(self.ledger_account_id)

        measure_unit_id: str | Unset = UNSET
        if not isinstance(self.measure_unit_id, Unset):
            measure_unit_id = NULL if self.measure_unit_id is None else str(self.measure_unit_id)

        price: dict[str, Any] | Unset = UNSET
        if not isinstance(self.price, Unset):
            price = NULL if self.price is None else write_object(self.price)

        smallest_amount = self.smallest_amount

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = NULL if self.type_ is None else write_word(self.type_)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference
        if ledger_account_id is not UNSET:
            field_dict["ledger_account_id"] = ledger_account_id
        if measure_unit_id is not UNSET:
            field_dict["measure_unit_id"] = measure_unit_id
        if price is not UNSET:
            field_dict["price"] = price
        if smallest_amount is not UNSET:
            field_dict["smallest_amount"] = smallest_amount
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        name = d.pop("name")

        description = d.pop("description", UNSET)

        external_reference = d.pop("external_reference", UNSET)

        _ledger_account_id = d.pop("ledger_account_id", UNSET)
        ledger_account_id: UUID | Unset
        if isinstance(_ledger_account_id, Unset):
            ledger_account_id = UNSET
        elif _ledger_account_id is None:
            ledger_account_id = NULL
        else:
            ledger_account_id = UUID(_ledger_account_id)

        _measure_unit_id = d.pop("measure_unit_id", UNSET)
        measure_unit_id: UUID | Unset
        if isinstance(_measure_unit_id, Unset):
            measure_unit_id = UNSET
        elif _measure_unit_id is None:
            measure_unit_id = NULL
        else:
            measure_unit_id = UUID(_measure_unit_id)

        _price = d.pop("price", UNSET)
        price: Price | Unset
        if isinstance(_price, Unset):
            price = UNSET
        elif _price is None:
            price = NULL
        else:
            price = __models.Price.from_dict(_price)

        smallest_amount = d.pop("smallest_amount", UNSET)

        _type_ = d.pop("type", UNSET)
        type_: ProductServiceTypeEnum | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        elif _type_ is None:
            type_ = NULL
        else:
            type_ = ProductServiceTypeEnum(_type_)

        product_service_request = cls(
            name=name,
            description=description,
            external_reference=external_reference,
            ledger_account_id=ledger_account_id,
            measure_unit_id=measure_unit_id,
            price=price,
            smallest_amount=smallest_amount,
            type_=type_,
        )

        return product_service_request
