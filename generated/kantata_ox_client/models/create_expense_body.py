from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

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
    from ..models.new_expense import NewExpense


T = TypeVar("T", bound="CreateExpenseBody")


@_attrs_define
class CreateExpenseBody:
    """
    Attributes:
        expense (NewExpense | Unset):
        expenses (list[NewExpense] | Unset): Up to 100 in place of one.
    """

    expense: NewExpense | Unset = UNSET
    expenses: list[NewExpense] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        expense: dict[str, Any] | Unset = UNSET
        if not isinstance(self.expense, Unset):
            expense = NULL if self.expense is None else write_object(self.expense)

        expenses: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.expenses, Unset):
            expenses = NULL
            if self.expenses is not None:
                expenses = []
                for expenses_item_data in write_each(self.expenses):
                    expenses_item = NULL if expenses_item_data is None else write_object(expenses_item_data)
                    expenses.append(expenses_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if expense is not UNSET:
            field_dict["expense"] = expense
        if expenses is not UNSET:
            field_dict["expenses"] = expenses

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _expense = d.pop("expense", UNSET)
        expense: NewExpense | Unset
        if isinstance(_expense, Unset):
            expense = UNSET
        elif _expense is None:
            expense = NULL
        else:
            expense = __models.NewExpense.from_dict(_expense)

        _expenses = d.pop("expenses", UNSET)
        expenses: list[NewExpense] | Unset = UNSET
        if _expenses is None:
            expenses = NULL
        elif _expenses is not UNSET:
            expenses = []
            for expenses_item_data in read_list(_expenses):
                _expenses_item = expenses_item_data
                expenses_item = NULL if _expenses_item is None else __models.NewExpense.from_dict(_expenses_item)

                expenses.append(expenses_item)

        create_expense_body = cls(
            expense=expense,
            expenses=expenses,
        )

        create_expense_body.additional_properties = d
        return create_expense_body

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
