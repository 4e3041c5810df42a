from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="ReceiptLineItemResponseSchema")


@_attrs_define
class ReceiptLineItemResponseSchema:
    """A line item of a receipt.

    Attributes:
        id (UUID):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        receipt_id (UUID):
        accounting_tax_rate_id (None | Unset | UUID):
        cost_center_id (None | Unset | UUID):
        created_by_entity_user_id (None | Unset | UUID):
        name (None | str | Unset):
        total (int | None | Unset): In the minor units of the currency, such as cents.
    """

    id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    receipt_id: UUID
    accounting_tax_rate_id: None | Unset | UUID = UNSET
    cost_center_id: None | Unset | UUID = UNSET
    created_by_entity_user_id: None | Unset | UUID = UNSET
    name: None | str | Unset = UNSET
    total: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        created_at = NULL if self.created_at is None else write_iso(self.created_at)

        updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)

        receipt_id = NULL if self.receipt_id is None else str(self.receipt_id)

        accounting_tax_rate_id: None | str | Unset
        if isinstance(self.accounting_tax_rate_id, Unset):
            accounting_tax_rate_id = UNSET
        elif isinstance(self.accounting_tax_rate_id, UUID):
            accounting_tax_rate_id = NULL if self.accounting_tax_rate_id is None else str(self.accounting_tax_rate_id)
        else:
            accounting_tax_rate_id = self.accounting_tax_rate_id

        cost_center_id: None | str | Unset
        if isinstance(self.cost_center_id, Unset):
            cost_center_id = UNSET
        elif isinstance(self.cost_center_id, UUID):
            cost_center_id = NULL if self.cost_center_id is None else str(self.cost_center_id)
        else:
            cost_center_id = self.cost_center_id

        created_by_entity_user_id: None | str | Unset
        if isinstance(self.created_by_entity_user_id, Unset):
            created_by_entity_user_id = UNSET
        elif isinstance(self.created_by_entity_user_id, UUID):
            created_by_entity_user_id = (
                NULL if self.created_by_entity_user_id is None else str(self.created_by_entity_user_id)
            )
        else:
            created_by_entity_user_id = self.created_by_entity_user_id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        total: int | None | Unset
        if isinstance(self.total, Unset):
            total = UNSET
        else:
            total = self.total

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "created_at": created_at,
                "updated_at": updated_at,
                "receipt_id": receipt_id,
            }
        )
        if accounting_tax_rate_id is not UNSET:
            field_dict["accounting_tax_rate_id"] = accounting_tax_rate_id
        if cost_center_id is not UNSET:
            field_dict["cost_center_id"] = cost_center_id
        if created_by_entity_user_id is not UNSET:
            field_dict["created_by_entity_user_id"] = created_by_entity_user_id
        if name is not UNSET:
            field_dict["name"] = name
        if total is not UNSET:
            field_dict["total"] = total

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _created_at = d.pop("created_at")
        created_at = NULL if _created_at is None else read_datetime(_created_at)

        _updated_at = d.pop("updated_at")
        updated_at = NULL if _updated_at is None else read_datetime(_updated_at)

        _receipt_id = d.pop("receipt_id")
        receipt_id = NULL if _receipt_id is None else UUID(_receipt_id)

        _accounting_tax_rate_id = d.pop("accounting_tax_rate_id", UNSET)
        accounting_tax_rate_id: None | Unset | UUID
        if _accounting_tax_rate_id is None or isinstance(_accounting_tax_rate_id, Unset):
            accounting_tax_rate_id = _accounting_tax_rate_id
        else:
            _accounting_tax_rate_id_type_0 = _accounting_tax_rate_id
            accounting_tax_rate_id_type_0 = (
                NULL if _accounting_tax_rate_id_type_0 is None else UUID(_accounting_tax_rate_id_type_0)
            )

            accounting_tax_rate_id = accounting_tax_rate_id_type_0

        _cost_center_id = d.pop("cost_center_id", UNSET)
        cost_center_id: None | Unset | UUID
        if _cost_center_id is None or isinstance(_cost_center_id, Unset):
            cost_center_id = _cost_center_id
        else:
            _cost_center_id_type_0 = _cost_center_id
            cost_center_id_type_0 = NULL if _cost_center_id_type_0 is None else UUID(_cost_center_id_type_0)

            cost_center_id = cost_center_id_type_0

        _created_by_entity_user_id = d.pop("created_by_entity_user_id", UNSET)
        created_by_entity_user_id: None | Unset | UUID
        if _created_by_entity_user_id is None or isinstance(_created_by_entity_user_id, Unset):
            created_by_entity_user_id = _created_by_entity_user_id
        else:
            _created_by_entity_user_id_type_0 = _created_by_entity_user_id
            created_by_entity_user_id_type_0 = (
                NULL if _created_by_entity_user_id_type_0 is None else UUID(_created_by_entity_user_id_type_0)
            )

            created_by_entity_user_id = created_by_entity_user_id_type_0

        name = d.pop("name", UNSET)

        total = d.pop("total", UNSET)

        receipt_line_item_response_schema = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            receipt_id=receipt_id,
            accounting_tax_rate_id=accounting_tax_rate_id,
            cost_center_id=cost_center_id,
            created_by_entity_user_id=created_by_entity_user_id,
            name=name,
            total=total,
        )

        receipt_line_item_response_schema.additional_properties = d
        return receipt_line_item_response_schema

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
