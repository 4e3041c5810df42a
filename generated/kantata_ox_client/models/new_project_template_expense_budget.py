from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="NewProjectTemplateExpenseBudget")


@_attrs_define
class NewProjectTemplateExpenseBudget:
    """
    Attributes:
        project_template_id (int): Id of the project template.
        title (str):
        billable (bool):
        burns_budget (bool):
        fixed_fee (bool):
        description (str | Unset):
        cost_per_unit_in_subunits (int | Unset): In subunits of the currency.
        markup_type (str | Unset):
        markup_per_unit_in_subunits (int | Unset): In subunits of the currency.
        markup_percentage (float | Unset): In percent.
        quantity (int | Unset):
        relative_expected_by_date (int | Unset):
    """

    project_template_id: int
    title: str
    billable: bool
    burns_budget: bool
    fixed_fee: bool
    description: str | Unset = UNSET
    cost_per_unit_in_subunits: int | Unset = UNSET
    markup_type: str | Unset = UNSET
    markup_per_unit_in_subunits: int | Unset = UNSET
    markup_percentage: float | Unset = UNSET
    quantity: int | Unset = UNSET
    relative_expected_by_date: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        project_template_id = self.project_template_id

        title = self.title

        billable = self.billable

        burns_budget = self.burns_budget

        fixed_fee = self.fixed_fee

        description = self.description

        cost_per_unit_in_subunits = self.cost_per_unit_in_subunits

        markup_type = self.markup_type

        markup_per_unit_in_subunits = self.markup_per_unit_in_subunits

        markup_percentage = self.markup_percentage

        quantity = self.quantity

        relative_expected_by_date = self.relative_expected_by_date

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "project_template_id": project_template_id,
                "title": title,
                "billable": billable,
                "burns_budget": burns_budget,
                "fixed_fee": fixed_fee,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if cost_per_unit_in_subunits is not UNSET:
            field_dict["cost_per_unit_in_subunits"] = cost_per_unit_in_subunits
        if markup_type is not UNSET:
            field_dict["markup_type"] = markup_type
        if markup_per_unit_in_subunits is not UNSET:
            field_dict["markup_per_unit_in_subunits"] = markup_per_unit_in_subunits
        if markup_percentage is not UNSET:
            field_dict["markup_percentage"] = markup_percentage
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if relative_expected_by_date is not UNSET:
            field_dict["relative_expected_by_date"] = relative_expected_by_date

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        project_template_id = d.pop("project_template_id")

        title = d.pop("title")

        billable = d.pop("billable")

        burns_budget = d.pop("burns_budget")

        fixed_fee = d.pop("fixed_fee")

        description = d.pop("description", UNSET)

        cost_per_unit_in_subunits = d.pop("cost_per_unit_in_subunits", UNSET)

        markup_type = d.pop("markup_type", UNSET)

        markup_per_unit_in_subunits = d.pop("markup_per_unit_in_subunits", UNSET)

        markup_percentage = d.pop("markup_percentage", UNSET)

        quantity = d.pop("quantity", UNSET)

        relative_expected_by_date = d.pop("relative_expected_by_date", UNSET)

        new_project_template_expense_budget = cls(
            project_template_id=project_template_id,
            title=title,
            billable=billable,
            burns_budget=burns_budget,
            fixed_fee=fixed_fee,
            description=description,
            cost_per_unit_in_subunits=cost_per_unit_in_subunits,
            markup_type=markup_type,
            markup_per_unit_in_subunits=markup_per_unit_in_subunits,
            markup_percentage=markup_percentage,
            quantity=quantity,
            relative_expected_by_date=relative_expected_by_date,
        )

        new_project_template_expense_budget.additional_properties = d
        return new_project_template_expense_budget

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
