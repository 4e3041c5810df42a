from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    read_object,
    write_each,
    write_object,
)

if TYPE_CHECKING:
    from ..models.purchase_order_item import PurchaseOrderItem


T = TypeVar("T", bound="UpdatePurchaseOrderPayloadSchema")


@_attrs_define
class UpdatePurchaseOrderPayloadSchema:
    """Changes to a purchase order; what is left out stays.

    Attributes:
        counterpart_address_id (UUID | Unset):
        counterpart_id (UUID | Unset):
        entity_vat_id_id (UUID | Unset):
        items (list[PurchaseOrderItem] | Unset):
        message (str | Unset):
        project_id (UUID | Unset):
        valid_for_days (int | Unset):
    """

    counterpart_address_id: UUID | Unset = UNSET
    counterpart_id: UUID | Unset = UNSET
    entity_vat_id_id: UUID | Unset = UNSET
    items: list[PurchaseOrderItem] | Unset = UNSET
    message: str | Unset = UNSET
    project_id: UUID | Unset = UNSET
    valid_for_days: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        counterpart_address_id: str | Unset = UNSET
        if not isinstance(self.counterpart_address_id, Unset):
            counterpart_address_id = NULL if self.counterpart_address_id is None else str(self.counterpart_address_id)

        counterpart_id: str | Unset = UNSET
        if not isinstance(self.counterpart_id, Unset):
            counterpart_id = NULL if self.counterpart_id is None else str(self.counterpart_id)

        entity_vat_id_id: str | Unset = UNSET
        if not isinstance(self.entity_vat_id_id, Unset):
            entity_vat_id_id = NULL if self.entity_vat_id_id is None else str(self.entity_vat_id_id)

        items: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.items, Unset):
            items = NULL
            if self.items is not None:
                items = []
                for items_item_data in write_each(self.items):
                    items_item = NULL if items_item_data is None else write_object(items_item_data)
                    items.append(items_item)

        message = self.message

        project_id: str | Unset = UNSET
        if not isinstance(self.project_id, Unset):
            project_id = NULL if self.project_id is None else str(self.project_id)

        valid_for_days = self.valid_for_days

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if counterpart_address_id is not UNSET:
            field_dict["counterpart_address_id"] = counterpart_address_id
        if counterpart_id is not UNSET:
            field_dict["counterpart_id"] = counterpart_id
        if entity_vat_id_id is not UNSET:
            field_dict["entity_vat_id_id"] = entity_vat_id_id
        if items is not UNSET:
            field_dict["items"] = items
        if message is not UNSET:
            field_dict["message"] = message
        if project_id is not UNSET:
            field_dict["project_id"] = project_id
        if valid_for_days is not UNSET:
            field_dict["valid_for_days"] = valid_for_days

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _counterpart_address_id = d.pop("counterpart_address_id", UNSET)
        counterpart_address_id: UUID | Unset
        if isinstance(_counterpart_address_id, Unset):
            counterpart_address_id = UNSET
        elif _counterpart_address_id is None:
            counterpart_address_id = NULL
        else:
            counterpart_address_id = UUID(_counterpart_address_id)

        _counterpart_id = d.pop("counterpart_id", UNSET)
        counterpart_id: UUID | Unset
        if isinstance(_counterpart_id, Unset):
            counterpart_id = UNSET
        elif _counterpart_id is None:
            counterpart_id = NULL
        else:
            counterpart_id = UUID(_counterpart_id)

        _entity_vat_id_id = d.pop("entity_vat_id_id", UNSET)
        entity_vat_id_id: UUID | Unset
        if isinstance(_entity_vat_id_id, Unset):
            entity_vat_id_id = UNSET
        elif _entity_vat_id_id is None:
            entity_vat_id_id = NULL
        else:
            entity_vat_id_id = UUID(_entity_vat_id_id)

        _items = d.pop("items", UNSET)
        items: list[PurchaseOrderItem] | Unset = UNSET
        if _items is None:
            items = NULL
        elif _items is not UNSET:
            items = []
            for items_item_data in read_list(_items):
                _items_item = items_item_data
                items_item = NULL if _items_item is None else __models.PurchaseOrderItem.from_dict(_items_item)

                items.append(items_item)

        message = d.pop("message", UNSET)

        _project_id = d.pop("project_id", UNSET)
        project_id: UUID | Unset
        if isinstance(_project_id, Unset):
            project_id = UNSET
        elif _project_id is None:
            project_id = NULL
        else:
            project_id = UUID(_project_id)

        valid_for_days = d.pop("valid_for_days", UNSET)

        update_purchase_order_payload_schema = cls(
            counterpart_address_id=counterpart_address_id,
            counterpart_id=counterpart_id,
            entity_vat_id_id=entity_vat_id_id,
            items=items,
            message=message,
            project_id=project_id,
            valid_for_days=valid_for_days,
        )

        update_purchase_order_payload_schema.additional_properties = d
        return update_purchase_order_payload_schema

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
