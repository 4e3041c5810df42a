from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="LineItemInternalRequest")


@_attrs_define
class LineItemInternalRequest:
    """A line item of a payable to replace.

    Attributes:
        accounting_tax_rate_id (UUID | Unset):
        description (str | Unset):
        ledger_account_id (UUID | Unset):
        name (str | Unset):
        quantity (float | Unset):
        subtotal (int | Unset): In the minor units of the currency, such as cents.
        tax (int | Unset): In percent times 100: 1250 is 12.5 %.
        total (int | Unset): In the minor units of the currency, such as cents.
        unit (str | Unset):
        unit_price (int | Unset): In the minor units of the currency, such as cents.
    """

    accounting_tax_rate_id: UUID | Unset = UNSET
    description: str | Unset = UNSET
    ledger_account_id: UUID | Unset = UNSET
    name: str | Unset = UNSET
    quantity: float | Unset = UNSET
    subtotal: int | Unset = UNSET
    tax: int | Unset = UNSET
    total: int | Unset = UNSET
    unit: str | Unset = UNSET
    unit_price: int | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        accounting_tax_rate_id: str | Unset = UNSET
        if not isinstance(self.accounting_tax_rate_id, Unset):
            accounting_tax_rate_id = NULL if self.accounting_tax_rate_id is None else str(self.accounting_tax_rate_id)

        description = self.description

        ledger_account_id: str | Unset = UNSET
        if not isinstance(self.ledger_account_id, Unset):
            ledger_account_id = NULL if self.ledger_account_id is None else str(self.ledger_account_id)

        name = self.name

        quantity = self.quantity

        subtotal = self.subtotal

        tax = self.tax

        total = self.total

        unit = self.unit

        unit_price = self.unit_price

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if accounting_tax_rate_id is not UNSET:
            field_dict["accounting_tax_rate_id"] = accounting_tax_rate_id
        if description is not UNSET:
            field_dict["description"] = description
        if ledger_account_id is not UNSET:
            field_dict["ledger_account_id"] = ledger_account_id
        if name is not UNSET:
            field_dict["name"] = name
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if subtotal is not UNSET:
            field_dict["subtotal"] = subtotal
        if tax is not UNSET:
            field_dict["tax"] = tax
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
        _accounting_tax_rate_id = d.pop("accounting_tax_rate_id", UNSET)
        accounting_tax_rate_id: UUID | Unset
        if isinstance(_accounting_tax_rate_id, Unset):
            accounting_tax_rate_id = UNSET
        elif _accounting_tax_rate_id is None:
            accounting_tax_rate_id = NULL
        else:
            accounting_tax_rate_id = UUID(_accounting_tax_rate_id)

        description = d.pop("description", UNSET)

        _ledger_account_id = d.pop("ledger_account_id", UNSET)
        ledger_account_id: UUID | Unset
        if isinstance(_ledger_account_id, Unset):
            ledger_account_id = UNSET
        elif _ledger_account_id is None:
            ledger_account_id = NULL
        else:
            ledger_account_id = UUID(_ledger_account_id)

        name = d.pop("name", UNSET)

        quantity = d.pop("quantity", UNSET)

        subtotal = d.pop("subtotal", UNSET)

        tax = d.pop("tax", UNSET)

        total = d.pop("total", UNSET)

        unit = d.pop("unit", UNSET)

        unit_price = d.pop("unit_price", UNSET)

        line_item_internal_request = cls(
            accounting_tax_rate_id=accounting_tax_rate_id,
            description=description,
            ledger_account_id=ledger_account_id,
            name=name,
            quantity=quantity,
            subtotal=subtotal,
            tax=tax,
            total=total,
            unit=unit,
            unit_price=unit_price,
        )

        return line_item_internal_request
