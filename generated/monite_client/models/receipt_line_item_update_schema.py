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

T = TypeVar("T", bound="ReceiptLineItemUpdateSchema")


@_attrs_define
class ReceiptLineItemUpdateSchema:
    """Changes to a line item of a receipt; what is left out stays.

    Attributes:
        accounting_tax_rate_id (UUID | Unset):
        cost_center_id (UUID | Unset):
        general_ledger_id (UUID | Unset):
        name (str | Unset):
        total (int | Unset): In the minor units of the currency, such as cents.
    """

    accounting_tax_rate_id: UUID | Unset = UNSET
    cost_center_id: UUID | Unset = UNSET
    general_ledger_id: UUID | Unset = UNSET
    name: str | Unset = UNSET
    total: int | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        accounting_tax_rate_id: str | Unset = UNSET
        if not isinstance(self.accounting_tax_rate_id, Unset):
            accounting_tax_rate_id = NULL if self.accounting_tax_rate_id is None else str(self.accounting_tax_rate_id)

        cost_center_id: str | Unset = UNSET
        if not isinstance(self.cost_center_id, Unset):
            cost_center_id = NULL if self.cost_center_id is None else str(self.cost_center_id)

        general_ledger_id: str | Unset = UNSET
        if not isinstance(self.general_ledger_id, Unset):
            general_ledger_id = NULL if self.general_ledger_id is None else str(self.general_ledger_id)

        name = self.name

        total = self.total

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if accounting_tax_rate_id is not UNSET:
            field_dict["accounting_tax_rate_id"] = accounting_tax_rate_id
        if cost_center_id is not UNSET:
            field_dict["cost_center_id"] = cost_center_id
        if general_ledger_id is not UNSET:
            field_dict["general_ledger_id"] = general_ledger_id
        if name is not UNSET:
            field_dict["name"] = name
        if total is not UNSET:
            field_dict["total"] = total

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

        _cost_center_id = d.pop("cost_center_id", UNSET)
        cost_center_id: UUID | Unset
        if isinstance(_cost_center_id, Unset):
            cost_center_id = UNSET
        elif _cost_center_id is None:
            cost_center_id = NULL
        else:
            cost_center_id = UUID(_cost_center_id)

        _general_ledger_id = d.pop("general_ledger_id", UNSET)
        general_ledger_id: UUID | Unset
        if isinstance(_general_ledger_id, Unset):
            general_ledger_id = UNSET
        elif _general_ledger_id is None:
            general_ledger_id = NULL
        else:
            general_ledger_id = UUID(_general_ledger_id)

        name = d.pop("name", UNSET)

        total = d.pop("total", UNSET)

        receipt_line_item_update_schema = cls(
            accounting_tax_rate_id=accounting_tax_rate_id,
            cost_center_id=cost_center_id,
            general_ledger_id=general_ledger_id,
            name=name,
            total=total,
        )

        return receipt_line_item_update_schema
