from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.accounting_ref_object import AccountingRefObject


T = TypeVar("T", bound="AccountingLineItem")


@_attrs_define
class AccountingLineItem:
    """A line item of a document in the accounting system; amounts are decimal numbers.

    Attributes:
        description (None | str | Unset):
        discount_amount (float | None | Unset):
        discount_percentage (float | None | Unset):
        ledger_account_id (None | str | Unset):
        quantity (float | None | Unset):
        tax_rate_ref (AccountingRefObject | None | Unset):
        unit_amount (float | None | Unset):
    """

    description: None | str | Unset = UNSET
    discount_amount: float | None | Unset = UNSET
    discount_percentage: float | None | Unset = UNSET
    ledger_account_id: None | str | Unset = UNSET
    quantity: float | None | Unset = UNSET
    tax_rate_ref: AccountingRefObject | None | Unset = UNSET
    unit_amount: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.accounting_ref_object import AccountingRefObject  # noqa: PLC0415

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        discount_amount: float | None | Unset
        if isinstance(self.discount_amount, Unset):
            discount_amount = UNSET
        else:
            discount_amount = self.discount_amount

        discount_percentage: float | None | Unset
        if isinstance(self.discount_percentage, Unset):
            discount_percentage = UNSET
        else:
            discount_percentage = self.discount_percentage

        ledger_account_id: None | str | Unset
        if isinstance(self.ledger_account_id, Unset):
            ledger_account_id = UNSET
        else:
            ledger_account_id = self.ledger_account_id

        quantity: float | None | Unset
        if isinstance(self.quantity, Unset):
            quantity = UNSET
        else:
            quantity = self.quantity

        tax_rate_ref: dict[str, Any] | None | Unset
        if isinstance(self.tax_rate_ref, Unset):
            tax_rate_ref = UNSET
        elif isinstance(self.tax_rate_ref, AccountingRefObject):
            tax_rate_ref = NULL if self.tax_rate_ref is None else write_object(self.tax_rate_ref)
        else:
            tax_rate_ref = self.tax_rate_ref

        unit_amount: float | None | Unset
        if isinstance(self.unit_amount, Unset):
            unit_amount = UNSET
        else:
            unit_amount = self.unit_amount

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if description is not UNSET:
            field_dict["description"] = description
        if discount_amount is not UNSET:
            field_dict["discount_amount"] = discount_amount
        if discount_percentage is not UNSET:
            field_dict["discount_percentage"] = discount_percentage
        if ledger_account_id is not UNSET:
            field_dict["ledger_account_id"] = ledger_account_id
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if tax_rate_ref is not UNSET:
            field_dict["tax_rate_ref"] = tax_rate_ref
        if unit_amount is not UNSET:
            field_dict["unit_amount"] = unit_amount

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        description = d.pop("description", UNSET)

        discount_amount = d.pop("discount_amount", UNSET)

        discount_percentage = d.pop("discount_percentage", UNSET)

        ledger_account_id = d.pop("ledger_account_id", UNSET)

        quantity = d.pop("quantity", UNSET)

        _tax_rate_ref = d.pop("tax_rate_ref", UNSET)
        tax_rate_ref: AccountingRefObject | None | Unset
        if _tax_rate_ref is None or isinstance(_tax_rate_ref, Unset):
            tax_rate_ref = _tax_rate_ref
        else:
            _tax_rate_ref_type_0 = _tax_rate_ref
            tax_rate_ref_type_0 = (
                NULL if _tax_rate_ref_type_0 is None else __models.AccountingRefObject.from_dict(_tax_rate_ref_type_0)
            )

            tax_rate_ref = tax_rate_ref_type_0

        unit_amount = d.pop("unit_amount", UNSET)

        accounting_line_item = cls(
            description=description,
            discount_amount=discount_amount,
            discount_percentage=discount_percentage,
            ledger_account_id=ledger_account_id,
            quantity=quantity,
            tax_rate_ref=tax_rate_ref,
            unit_amount=unit_amount,
        )

        accounting_line_item.additional_properties = d
        return accounting_line_item

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
