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
    from ..models.new_project_template_expense_budget import NewProjectTemplateExpenseBudget


T = TypeVar("T", bound="CreateProjectTemplateExpenseBudgetBody")


@_attrs_define
class CreateProjectTemplateExpenseBudgetBody:
    """
    Attributes:
        project_template_expense_budget (NewProjectTemplateExpenseBudget | Unset):
        project_template_expense_budgets (list[NewProjectTemplateExpenseBudget] | Unset): Up to 100 in place of one.
    """

    project_template_expense_budget: NewProjectTemplateExpenseBudget | Unset = UNSET
    project_template_expense_budgets: list[NewProjectTemplateExpenseBudget] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        project_template_expense_budget: dict[str, Any] | Unset = UNSET
        if not isinstance(self.project_template_expense_budget, Unset):
            project_template_expense_budget = (
                NULL
                if self.project_template_expense_budget is None
                else write_object(self.project_template_expense_budget)
            )

        project_template_expense_budgets: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.project_template_expense_budgets, Unset):
            project_template_expense_budgets = NULL
            if self.project_template_expense_budgets is not None:
                project_template_expense_budgets = []
                for project_template_expense_budgets_item_data in write_each(self.project_template_expense_budgets):
                    project_template_expense_budgets_item = (
                        NULL
                        if project_template_expense_budgets_item_data is None
                        else write_object(project_template_expense_budgets_item_data)
                    )
                    project_template_expense_budgets.append(project_template_expense_budgets_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if project_template_expense_budget is not UNSET:
            field_dict["project_template_expense_budget"] = project_template_expense_budget
        if project_template_expense_budgets is not UNSET:
            field_dict["project_template_expense_budgets"] = project_template_expense_budgets

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _project_template_expense_budget = d.pop("project_template_expense_budget", UNSET)
        project_template_expense_budget: NewProjectTemplateExpenseBudget | Unset
        if isinstance(_project_template_expense_budget, Unset):
            project_template_expense_budget = UNSET
        elif _project_template_expense_budget is None:
            project_template_expense_budget = NULL
        else:
            project_template_expense_budget = __models.NewProjectTemplateExpenseBudget.from_dict(
                _project_template_expense_budget
            )

        _project_template_expense_budgets = d.pop("project_template_expense_budgets", UNSET)
        project_template_expense_budgets: list[NewProjectTemplateExpenseBudget] | Unset = UNSET
        if _project_template_expense_budgets is None:
            project_template_expense_budgets = NULL
        elif _project_template_expense_budgets is not UNSET:
            project_template_expense_budgets = []
            for project_template_expense_budgets_item_data in read_list(_project_template_expense_budgets):
                _project_template_expense_budgets_item = project_template_expense_budgets_item_data
                project_template_expense_budgets_item = (
                    NULL
                    if _project_template_expense_budgets_item is None
                    else __models.NewProjectTemplateExpenseBudget.from_dict(_project_template_expense_budgets_item)
                )

                project_template_expense_budgets.append(project_template_expense_budgets_item)

        create_project_template_expense_budget_body = cls(
            project_template_expense_budget=project_template_expense_budget,
            project_template_expense_budgets=project_template_expense_budgets,
        )

        create_project_template_expense_budget_body.additional_properties = d
        return create_project_template_expense_budget_body

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
