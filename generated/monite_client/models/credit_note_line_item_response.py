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

T = TypeVar("T", bound="CreditNoteLineItemResponse")


@_attrs_define
class CreditNoteLineItemResponse:
    """A line item of a credit note of a supplier.

    Attributes:
        id (UUID):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        credit_note_id (UUID):
        created_by_user_id (None | Unset | UUID):
        description (None | str | Unset):
        name (None | str | Unset):
        quantity (float | None | Unset):
        subtotal (int | None | Unset): In the minor units of the currency, such as cents.
        tax (int | None | Unset): In percent times 100: 1250 is 12.5 %.
        tax_amount (int | None | Unset): In the minor units of the currency, such as cents.
        total (int | None | Unset): In the minor units of the currency, such as cents.
        unit (None | str | Unset):
        unit_price (int | None | Unset): In the minor units of the currency, such as cents.
    """

    id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    credit_note_id: UUID
    created_by_user_id: None | Unset | UUID = UNSET
    description: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    quantity: float | None | Unset = UNSET
    subtotal: int | None | Unset = UNSET
    tax: int | None | Unset = UNSET
    tax_amount: int | None | Unset = UNSET
    total: int | None | Unset = UNSET
    unit: None | str | Unset = UNSET
    unit_price: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        created_at = NULL if self.created_at is None else write_iso(self.created_at)

        updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)

        credit_note_id = NULL if self.credit_note_id is None else str(self.credit_note_id)

        created_by_user_id: None | str | Unset
        if isinstance(self.created_by_user_id, Unset):
            created_by_user_id = UNSET
        elif isinstance(self.created_by_user_id, UUID):
            created_by_user_id = NULL if self.created_by_user_id is None else str(self.created_by_user_id)
        else:
            created_by_user_id = self.created_by_user_id

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        quantity: float | None | Unset
        if isinstance(self.quantity, Unset):
            quantity = UNSET
        else:
            quantity = self.quantity

        subtotal: int | None | Unset
        if isinstance(self.subtotal, Unset):
            subtotal = UNSET
        else:
            subtotal = self.subtotal

        tax: int | None | Unset
        if isinstance(self.tax, Unset):
            tax = UNSET
        else:
            tax = self.tax

        tax_amount: int | None | Unset
        if isinstance(self.tax_amount, Unset):
            tax_amount = UNSET
        else:
            tax_amount = self.tax_amount

        total: int | None | Unset
        if isinstance(self.total, Unset):
            total = UNSET
        else:
            total = self.total

        unit: None | str | Unset
        if isinstance(self.unit, Unset):
            unit = UNSET
        else:
            unit = self.unit

        unit_price: int | None | Unset
        if isinstance(self.unit_price, Unset):
            unit_price = UNSET
        else:
            unit_price = self.unit_price

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "created_at": created_at,
                "updated_at": updated_at,
                "credit_note_id": credit_note_id,
            }
        )
        if created_by_user_id is not UNSET:
            field_dict["created_by_user_id"] = created_by_user_id
        if description is not UNSET:
            field_dict["description"] = description
        if name is not UNSET:
            field_dict["name"] = name
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if subtotal is not UNSET:
            field_dict["subtotal"] = subtotal
        if tax is not UNSET:
            field_dict["tax"] = tax
        if tax_amount is not UNSET:
            field_dict["tax_amount"] = tax_amount
        if total is not UNSET:
            field_dict["total"] = total
        if unit is not UNSET:
            field_dict["unit"] = unit
        if unit_price is not UNSET:
            field_dict["unit_price"] = unit_price

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

        _credit_note_id = d.pop("credit_note_id")
        credit_note_id = NULL if _credit_note_id is None else UUID(_credit_note_id)

        _created_by_user_id = d.pop("created_by_user_id", UNSET)
        created_by_user_id: None | Unset | UUID
        if _created_by_user_id is None or isinstance(_created_by_user_id, Unset):
            created_by_user_id = _created_by_user_id
        else:
            _created_by_user_id_type_0 = _created_by_user_id
            created_by_user_id_type_0 = NULL if _created_by_user_id_type_0 is None else UUID(_created_by_user_id_type_0)

            created_by_user_id = created_by_user_id_type_0

        description = d.pop("description", UNSET)

        name = d.pop("name", UNSET)

        quantity = d.pop("quantity", UNSET)

        subtotal = d.pop("subtotal", UNSET)

        tax = d.pop("tax", UNSET)

        tax_amount = d.pop("tax_amount", UNSET)

        total = d.pop("total", UNSET)

        unit = d.pop("unit", UNSET)

        unit_price = d.pop("unit_price", UNSET)

        credit_note_line_item_response = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            credit_note_id=credit_note_id,
            created_by_user_id=created_by_user_id,
            description=description,
            name=name,
            quantity=quantity,
            subtotal=subtotal,
            tax=tax,
            tax_amount=tax_amount,
            total=total,
            unit=unit,
            unit_price=unit_price,
        )

        credit_note_line_item_response.additional_properties = d
        return credit_note_line_item_response

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
