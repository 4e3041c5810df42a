from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
    from ..models.unit_request import UnitRequest


T = TypeVar("T", bound="LineItemProductCreate")


@_attrs_define
class LineItemProductCreate:
    """A product that is only in this line item.

    Attributes:
        name (str):
        price (Price): A price in minor units, and its currency.
        description (str | Unset):
        external_reference (str | Unset):
        ledger_account_id (UUID | Unset):
        measure_unit (UnitRequest | Unset): A new measure unit.
        smallest_amount (float | Unset):
        type_ (ProductServiceTypeEnum | Unset): Product or service.
    """

    name: str
    price: Price
    description: str | Unset = UNSET
    external_reference: str | Unset = UNSET
    ledger_account_id: UUID | Unset = UNSET
    measure_unit: UnitRequest | Unset = UNSET
    smallest_amount: float | Unset = UNSET
    type_: ProductServiceTypeEnum | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        price = NULL if self.price is None else write_object(self.price)

        description = self.description

        external_reference = self.external_reference

        ledger_account_id: str | Unset = UNSET
        if not isinstance(self.ledger_account_id, Unset):
            ledger_account_id = NULL if self.ledger_account_id is None else str(self.ledger_account_id)

        measure_unit: dict[str, Any] | Unset = UNSET
        if not isinstance(self.measure_unit, Unset):
            measure_unit = NULL if self.measure_unit is None else write_object(self.measure_unit)

        smallest_amount = self.smallest_amount

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = NULL if self.type_ is None else write_word(self.type_)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "price": price,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference
        if ledger_account_id is not UNSET:
            field_dict["ledger_account_id"] = ledger_account_id
        if measure_unit is not UNSET:
            field_dict["measure_unit"] = measure_unit
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

        _price = d.pop("price")
        price = NULL if _price is None else __models.Price.from_dict(_price)

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

        _measure_unit = d.pop("measure_unit", UNSET)
        measure_unit: UnitRequest | Unset
        if isinstance(_measure_unit, Unset):
            measure_unit = UNSET
        elif _measure_unit is None:
            measure_unit = NULL
        else:
            measure_unit = __models.UnitRequest.from_dict(_measure_unit)

        smallest_amount = d.pop("smallest_amount", UNSET)

        _type_ = d.pop("type", UNSET)
        type_: ProductServiceTypeEnum | Unset
        if isinstance(_type_, Unset):
            type_ = UNSET
        elif _type_ is None:
            type_ = NULL
        else:
            type_ = ProductServiceTypeEnum(_type_)

        line_item_product_create = cls(
            name=name,
            price=price,
            description=description,
            external_reference=external_reference,
            ledger_account_id=ledger_account_id,
            measure_unit=measure_unit,
            smallest_amount=smallest_amount,
            type_=type_,
        )

        line_item_product_create.additional_properties = d
        return line_item_product_create

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
