from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="LineItemResponse")


@_attrs_define
class LineItemResponse:
    """A line item of a payable.

    Attributes:
        id (UUID):
        payable_id (UUID):
        accounting_tax_rate_id (None | Unset | UUID):
        description (None | str | Unset):
        ledger_account_id (None | Unset | UUID):
        name (None | str | Unset):
        ocr_set_quantity_to_one (bool | None | Unset): The server's default is False.
        quantity (float | None | Unset):
        subtotal (int | None | Unset): In the minor units of the currency, such as cents.
        tax (int | None | Unset): In percent times 100: 1250 is 12.5 %.
        tax_amount (int | None | Unset): In the minor units of the currency, such as cents.
        total (int | None | Unset): In the minor units of the currency, such as cents.
        unit (None | str | Unset):
        unit_price (int | None | Unset): In the minor units of the currency, such as cents.
        was_created_by_user_id (None | Unset | UUID):
    """

    id: UUID
    payable_id: UUID
    accounting_tax_rate_id: None | Unset | UUID = UNSET
    description: None | str | Unset = UNSET
    ledger_account_id: None | Unset | UUID = UNSET
    name: None | str | Unset = UNSET
    ocr_set_quantity_to_one: bool | None | Unset = UNSET
    quantity: float | None | Unset = UNSET
    subtotal: int | None | Unset = UNSET
    tax: int | None | Unset = UNSET
    tax_amount: int | None | Unset = UNSET
    total: int | None | Unset = UNSET
    unit: None | str | Unset = UNSET
    unit_price: int | None | Unset = UNSET
    was_created_by_user_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        payable_id = NULL if self.payable_id is None else str(self.payable_id)

        accounting_tax_rate_id: None | str | Unset
        if isinstance(self.accounting_tax_rate_id, Unset):
            accounting_tax_rate_id = UNSET
        elif isinstance(self.accounting_tax_rate_id, UUID):
            accounting_tax_rate_id = NULL if self.accounting_tax_rate_id is None else str(self.accounting_tax_rate_id)
        else:
            accounting_tax_rate_id = self.accounting_tax_rate_id

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        ledger_account_id: None | str | Unset
        if isinstance(self.ledger_account_id, Unset):
            ledger_account_id = UNSET
        elif isinstance(self.ledger_account_id, UUID):
            ledger_account_id = NULL if self.ledger_account_id is None else str(self.ledger_account_id)
        else:
            ledger_account_id = self.ledger_account_id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        ocr_set_quantity_to_one: bool | None | Unset
        if isinstance(self.ocr_set_quantity_to_one, Unset):
            ocr_set_quantity_to_one = UNSET
        else:
            ocr_set_quantity_to_one = self.ocr_set_quantity_to_one

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

        was_created_by_user_id: None | str | Unset
        if isinstance(self.was_created_by_user_id, Unset):
            was_created_by_user_id = UNSET
        elif isinstance(self.was_created_by_user_id, UUID):
            was_created_by_user_id = NULL if self.was_created_by_user_id is None else str(self.was_created_by_user_id)
        else:
            was_created_by_user_id = self.was_created_by_user_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "payable_id": payable_id,
            }
        )
        if accounting_tax_rate_id is not UNSET:
            field_dict["accounting_tax_rate_id"] = accounting_tax_rate_id
        if description is not UNSET:
            field_dict["description"] = description
        if ledger_account_id is not UNSET:
            field_dict["ledger_account_id"] = ledger_account_id
        if name is not UNSET:
            field_dict["name"] = name
        if ocr_set_quantity_to_one is not UNSET:
            field_dict["ocr_set_quantity_to_one"] = ocr_set_quantity_to_one
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
        if was_created_by_user_id is not UNSET:
            field_dict["was_created_by_user_id"] = was_created_by_user_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _payable_id = d.pop("payable_id")
        payable_id = NULL if _payable_id is None else UUID(_payable_id)

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

        description = d.pop("description", UNSET)

        _ledger_account_id = d.pop("ledger_account_id", UNSET)
        ledger_account_id: None | Unset | UUID
        if _ledger_account_id is None or isinstance(_ledger_account_id, Unset):
            ledger_account_id = _ledger_account_id
        else:
            _ledger_account_id_type_0 = _ledger_account_id
            ledger_account_id_type_0 = NULL if _ledger_account_id_type_0 is None else UUID(_ledger_account_id_type_0)

            ledger_account_id = ledger_account_id_type_0

        name = d.pop("name", UNSET)

        ocr_set_quantity_to_one = d.pop("ocr_set_quantity_to_one", UNSET)

        quantity = d.pop("quantity", UNSET)

        subtotal = d.pop("subtotal", UNSET)

        tax = d.pop("tax", UNSET)

        tax_amount = d.pop("tax_amount", UNSET)

        total = d.pop("total", UNSET)

        unit = d.pop("unit", UNSET)

        unit_price = d.pop("unit_price", UNSET)

        _was_created_by_user_id = d.pop("was_created_by_user_id", UNSET)
        was_created_by_user_id: None | Unset | UUID
        if _was_created_by_user_id is None or isinstance(_was_created_by_user_id, Unset):
            was_created_by_user_id = _was_created_by_user_id
        else:
            _was_created_by_user_id_type_0 = _was_created_by_user_id
            was_created_by_user_id_type_0 = (
                NULL if _was_created_by_user_id_type_0 is None else UUID(_was_created_by_user_id_type_0)
            )

            was_created_by_user_id = was_created_by_user_id_type_0

        line_item_response = cls(
            id=id,
            payable_id=payable_id,
            accounting_tax_rate_id=accounting_tax_rate_id,
            description=description,
            ledger_account_id=ledger_account_id,
            name=name,
            ocr_set_quantity_to_one=ocr_set_quantity_to_one,
            quantity=quantity,
            subtotal=subtotal,
            tax=tax,
            tax_amount=tax_amount,
            total=total,
            unit=unit,
            unit_price=unit_price,
            was_created_by_user_id=was_created_by_user_id,
        )

        line_item_response.additional_properties = d
        return line_item_response

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
