from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    read_object,
)

T = TypeVar("T", bound="PurchaseOrderVatId")


@_attrs_define
class PurchaseOrderVatId:
    """The VAT id of the entity on a purchase order.

    Attributes:
        id (UUID):
        country (str):
        entity_id (UUID):
        type_ (str):
        value (str):
    """

    id: UUID
    country: str
    entity_id: UUID
    type_: str
    value: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        country = self.country

        entity_id = NULL if self.entity_id is None else str(self.entity_id)

        type_ = self.type_

        value = self.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "country": country,
                "entity_id": entity_id,
                "type": type_,
                "value": value,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        country = d.pop("country")

        _entity_id = d.pop("entity_id")
        entity_id = NULL if _entity_id is None else UUID(_entity_id)

        type_ = d.pop("type")

        value = d.pop("value")

        purchase_order_vat_id = cls(
            id=id,
            country=country,
            entity_id=entity_id,
            type_=type_,
            value=value,
        )

        purchase_order_vat_id.additional_properties = d
        return purchase_order_vat_id

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
