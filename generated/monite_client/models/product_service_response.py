from __future__ import annotations

import datetime
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
    read_datetime,
    read_object,
    write_iso,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.price import Price


T = TypeVar("T", bound="ProductServiceResponse")


@_attrs_define
class ProductServiceResponse:
    """A product or service of the entity's catalogue.

    Attributes:
        id (UUID):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        entity_id (UUID):
        name (str):
        description (None | str | Unset):
        entity_user_id (None | Unset | UUID):
        external_reference (None | str | Unset):
        ledger_account_id (None | Unset | UUID):
        measure_unit_id (None | Unset | UUID):
        price (None | Price | Unset):
        smallest_amount (float | None | Unset):
        type_ (None | ProductServiceTypeEnum | Unset): The server's default is 'product'.
    """

    id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    entity_id: UUID
    name: str
    description: None | str | Unset = UNSET
    entity_user_id: None | Unset | UUID = UNSET
    external_reference: None | str | Unset = UNSET
    ledger_account_id: None | Unset | UUID = UNSET
    measure_unit_id: None | Unset | UUID = UNSET
    price: None | Price | Unset = UNSET
    smallest_amount: float | None | Unset = UNSET
    type_: None | ProductServiceTypeEnum | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.price import Price  # noqa: PLC0415

        id = NULL if self.id is None else str(self.id)

        created_at = NULL if self.created_at is None else write_iso(self.created_at)

        updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)

        entity_id = NULL if self.entity_id is None else str(self.entity_id)

        name = self.name

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        entity_user_id: None | str | Unset
        if isinstance(self.entity_user_id, Unset):
            entity_user_id = UNSET
        elif isinstance(self.entity_user_id, UUID):
            entity_user_id = NULL if self.entity_user_id is None else str(self.entity_user_id)
        else:
            entity_user_id = self.entity_user_id

        external_reference: None | str | Unset
        if isinstance(self.external_reference, Unset):
            external_reference = UNSET
        else:
            external_reference = self.external_reference

        ledger_account_id: None | str | Unset
        if isinstance(self.ledger_account_id, Unset):
            ledger_account_id = UNSET
        elif isinstance(self.ledger_account_id, UUID):
            ledger_account_id = NULL if self.ledger_account_id is None else str(self.ledger_account_id)
        else:
            ledger_account_id = self.ledger_account_id

        measure_unit_id: None | str | Unset
        if isinstance(self.measure_unit_id, Unset):
            measure_unit_id = UNSET
        elif isinstance(self.measure_unit_id, UUID):
            measure_unit_id = NULL if self.measure_unit_id is None else str(self.measure_unit_id)
        else:
            measure_unit_id = self.measure_unit_id

        price: dict[str, Any] | None | Unset
        if isinstance(self.price, Unset):
            price = UNSET
        elif isinstance(self.price, Price):
            price = NULL if self.price is None else write_object(self.price)
        else:
            price = self.price

        smallest_amount: float | None | Unset
        if isinstance(self.smallest_amount, Unset):
            smallest_amount = UNSET
        else:
            smallest_amount = self.smallest_amount

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        elif isinstance(self.type_, ProductServiceTypeEnum):
            type_ = NULL if self.type_ is None else write_word(self.type_)
        else:
            type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "created_at": created_at,
                "updated_at": updated_at,
                "entity_id": entity_id,
                "name": name,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if entity_user_id is not UNSET:
            field_dict["entity_user_id"] = entity_user_id
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
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _created_at = d.pop("created_at")
        created_at = NULL if _created_at is None else read_datetime(_created_at)

        _updated_at = d.pop("updated_at")
        updated_at = NULL if _updated_at is None else read_datetime(_updated_at)

        _entity_id = d.pop("entity_id")
        entity_id = NULL if _entity_id is None else UUID(_entity_id)

        name = d.pop("name")

        description = d.pop("description", UNSET)

        _entity_user_id = d.pop("entity_user_id", UNSET)
        entity_user_id: None | Unset | UUID
        if _entity_user_id is None or isinstance(_entity_user_id, Unset):
            entity_user_id = _entity_user_id
        else:
            _entity_user_id_type_0 = _entity_user_id
            entity_user_id_type_0 = NULL if _entity_user_id_type_0 is None else UUID(_entity_user_id_type_0)

            entity_user_id = entity_user_id_type_0

        external_reference = d.pop("external_reference", UNSET)

        _ledger_account_id = d.pop("ledger_account_id", UNSET)
        ledger_account_id: None | Unset | UUID
        if _ledger_account_id is None or isinstance(_ledger_account_id, Unset):
            ledger_account_id = _ledger_account_id
        else:
            _ledger_account_id_type_0 = _ledger_account_id
            ledger_account_id_type_0 = NULL if _ledger_account_id_type_0 is None else UUID(_ledger_account_id_type_0)

            ledger_account_id = ledger_account_id_type_0

        _measure_unit_id = d.pop("measure_unit_id", UNSET)
        measure_unit_id: None | Unset | UUID
        if _measure_unit_id is None or isinstance(_measure_unit_id, Unset):
            measure_unit_id = _measure_unit_id
        else:
            _measure_unit_id_type_0 = _measure_unit_id
            measure_unit_id_type_0 = NULL if _measure_unit_id_type_0 is None else UUID(_measure_unit_id_type_0)

            measure_unit_id = measure_unit_id_type_0

        _price = d.pop("price", UNSET)
        price: None | Price | Unset
        if _price is None or isinstance(_price, Unset):
            price = _price
        else:
            _price_type_0 = _price
            price_type_0 = NULL if _price_type_0 is None else __models.Price.from_dict(_price_type_0)

            price = price_type_0

        smallest_amount = d.pop("smallest_amount", UNSET)

        _type_ = d.pop("type", UNSET)
        type_: None | ProductServiceTypeEnum | Unset
        if _type_ is None or isinstance(_type_, Unset):
            type_ = _type_
        else:
            _type_type_0 = _type_
            type_type_0 = NULL if _type_type_0 is None else ProductServiceTypeEnum(_type_type_0)

            type_ = type_type_0

        product_service_response = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            entity_id=entity_id,
            name=name,
            description=description,
            entity_user_id=entity_user_id,
            external_reference=external_reference,
            ledger_account_id=ledger_account_id,
            measure_unit_id=measure_unit_id,
            price=price,
            smallest_amount=smallest_amount,
            type_=type_,
        )

        product_service_response.additional_properties = d
        return product_service_response

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
