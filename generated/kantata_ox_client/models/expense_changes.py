from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_object,
    write_iso,
    write_object,
)

if TYPE_CHECKING:
    from ..models.expense_changes_external_reference import ExpenseChangesExternalReference
    from ..models.expense_changes_foreign_exchange_amount import ExpenseChangesForeignExchangeAmount


T = TypeVar("T", bound="ExpenseChanges")


@_attrs_define
class ExpenseChanges:
    """
    Attributes:
        workspace_id (int | Unset): Id of the workspace.
        date (datetime.date | Unset):
        expense_category_id (int | Unset): Id of the expense category.
        category (str | Unset):
        amount_in_cents (int | Unset): In subunits of the currency.
        foreign_exchange_amount (ExpenseChangesForeignExchangeAmount | Unset):
        user_id (int | Unset): Id of the user.
        notes (str | Unset):
        billable (bool | Unset):
        receipt_id (int | Unset): Id of the receipt.
        story_id (int | Unset): Id of the story.
        expense_budget_id (int | Unset): Id of the expense budget.
        external_reference (ExpenseChangesExternalReference | Unset): Counterpart of the record in an outside system.
    """

    workspace_id: int | Unset = UNSET
    date: datetime.date | Unset = UNSET
    expense_category_id: int | Unset = UNSET
    category: str | Unset = UNSET
    amount_in_cents: int | Unset = UNSET
    foreign_exchange_amount: ExpenseChangesForeignExchangeAmount | Unset = UNSET
    user_id: int | Unset = UNSET
    notes: str | Unset = UNSET
    billable: bool | Unset = UNSET
    receipt_id: int | Unset = UNSET
    story_id: int | Unset = UNSET
    expense_budget_id: int | Unset = UNSET
    external_reference: ExpenseChangesExternalReference | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        workspace_id = self.workspace_id

        date: str | Unset = UNSET
        if not isinstance(self.date, Unset):
            date = NULL if self.date is None else write_iso(self.date)

        expense_category_id = self.expense_category_id

        category = self.category

        amount_in_cents = self.amount_in_cents

        foreign_exchange_amount: dict[str, Any] | Unset = UNSET
        if not isinstance(self.foreign_exchange_amount, Unset):
            foreign_exchange_amount = (
                NULL if self.foreign_exchange_amount is None else write_object(self.foreign_exchange_amount)
            )

        user_id = self.user_id

        notes = self.notes

        billable = self.billable

        receipt_id = self.receipt_id

        story_id = self.story_id

        expense_budget_id = self.expense_budget_id

        external_reference: dict[str, Any] | Unset = UNSET
        if not isinstance(self.external_reference, Unset):
            external_reference = NULL if self.external_reference is None else write_object(self.external_reference)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if workspace_id is not UNSET:
            field_dict["workspace_id"] = workspace_id
        if date is not UNSET:
            field_dict["date"] = date
        if expense_category_id is not UNSET:
            field_dict["expense_category_id"] = expense_category_id
        if category is not UNSET:
            field_dict["category"] = category
        if amount_in_cents is not UNSET:
            field_dict["amount_in_cents"] = amount_in_cents
        if foreign_exchange_amount is not UNSET:
            field_dict["foreign_exchange_amount"] = foreign_exchange_amount
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if notes is not UNSET:
            field_dict["notes"] = notes
        if billable is not UNSET:
            field_dict["billable"] = billable
        if receipt_id is not UNSET:
            field_dict["receipt_id"] = receipt_id
        if story_id is not UNSET:
            field_dict["story_id"] = story_id
        if expense_budget_id is not UNSET:
            field_dict["expense_budget_id"] = expense_budget_id
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        workspace_id = d.pop("workspace_id", UNSET)

        _date = d.pop("date", UNSET)
        date: datetime.date | Unset
        if isinstance(_date, Unset):
            date = UNSET
        elif _date is None:
            date = NULL
        else:
            date = read_date(_date)

        expense_category_id = d.pop("expense_category_id", UNSET)

        category = d.pop("category", UNSET)

        amount_in_cents = d.pop("amount_in_cents", UNSET)

        _foreign_exchange_amount = d.pop("foreign_exchange_amount", UNSET)
        foreign_exchange_amount: ExpenseChangesForeignExchangeAmount | Unset
        if isinstance(_foreign_exchange_amount, Unset):
            foreign_exchange_amount = UNSET
        elif _foreign_exchange_amount is None:
            foreign_exchange_amount = NULL
        else:
            foreign_exchange_amount = __models.ExpenseChangesForeignExchangeAmount.from_dict(_foreign_exchange_amount)

        user_id = d.pop("user_id", UNSET)

        notes = d.pop("notes", UNSET)

        billable = d.pop("billable", UNSET)

        receipt_id = d.pop("receipt_id", UNSET)

        story_id = d.pop("story_id", UNSET)

        expense_budget_id = d.pop("expense_budget_id", UNSET)

        _external_reference = d.pop("external_reference", UNSET)
        external_reference: ExpenseChangesExternalReference | Unset
        if isinstance(_external_reference, Unset):
            external_reference = UNSET
        elif _external_reference is None:
            external_reference = NULL
        else:
            external_reference = __models.ExpenseChangesExternalReference.from_dict(_external_reference)

        expense_changes = cls(
            workspace_id=workspace_id,
            date=date,
            expense_category_id=expense_category_id,
            category=category,
            amount_in_cents=amount_in_cents,
            foreign_exchange_amount=foreign_exchange_amount,
            user_id=user_id,
            notes=notes,
            billable=billable,
            receipt_id=receipt_id,
            story_id=story_id,
            expense_budget_id=expense_budget_id,
            external_reference=external_reference,
        )

        expense_changes.additional_properties = d
        return expense_changes

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
