from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

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

T = TypeVar("T", bound="ProjectTemplateExpenseBudget")


@_attrs_define
class ProjectTemplateExpenseBudget:
    """Expense that a template foresees.

    Attributes:
        billable (bool | None | Unset):
        burns_budget (bool | None | Unset):
        cost_per_unit_in_subunits (int | None | Unset): In subunits of the currency.
        created_at (datetime.datetime | None | Unset):
        description (None | str | Unset):
        fixed_fee (bool | None | Unset):
        markup_per_unit_in_subunits (int | None | Unset): In subunits of the currency.
        markup_percentage (int | None | Unset): In percent.
        markup_type (None | str | Unset):
        project_template_id (int | None | str | Unset): Sent when `project_template` is included.
        quantity (int | None | Unset):
        relative_expected_by_date (int | None | Unset):
        title (None | str | Unset):
        updated_at (datetime.datetime | None | Unset):
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    billable: bool | None | Unset = UNSET
    burns_budget: bool | None | Unset = UNSET
    cost_per_unit_in_subunits: int | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    description: None | str | Unset = UNSET
    fixed_fee: bool | None | Unset = UNSET
    markup_per_unit_in_subunits: int | None | Unset = UNSET
    markup_percentage: int | None | Unset = UNSET
    markup_type: None | str | Unset = UNSET
    project_template_id: int | None | str | Unset = UNSET
    quantity: int | None | Unset = UNSET
    relative_expected_by_date: int | None | Unset = UNSET
    title: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        billable: bool | None | Unset
        if isinstance(self.billable, Unset):
            billable = UNSET
        else:
            billable = self.billable

        burns_budget: bool | None | Unset
        if isinstance(self.burns_budget, Unset):
            burns_budget = UNSET
        else:
            burns_budget = self.burns_budget

        cost_per_unit_in_subunits: int | None | Unset
        if isinstance(self.cost_per_unit_in_subunits, Unset):
            cost_per_unit_in_subunits = UNSET
        else:
            cost_per_unit_in_subunits = self.cost_per_unit_in_subunits

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        fixed_fee: bool | None | Unset
        if isinstance(self.fixed_fee, Unset):
            fixed_fee = UNSET
        else:
            fixed_fee = self.fixed_fee

        markup_per_unit_in_subunits: int | None | Unset
        if isinstance(self.markup_per_unit_in_subunits, Unset):
            markup_per_unit_in_subunits = UNSET
        else:
            markup_per_unit_in_subunits = self.markup_per_unit_in_subunits

        markup_percentage: int | None | Unset
        if isinstance(self.markup_percentage, Unset):
            markup_percentage = UNSET
        else:
            markup_percentage = self.markup_percentage

        markup_type: None | str | Unset
        if isinstance(self.markup_type, Unset):
            markup_type = UNSET
        else:
            markup_type = self.markup_type

        project_template_id: int | None | str | Unset
        if isinstance(self.project_template_id, Unset):
            project_template_id = UNSET
        else:
            project_template_id = self.project_template_id

        quantity: int | None | Unset
        if isinstance(self.quantity, Unset):
            quantity = UNSET
        else:
            quantity = self.quantity

        relative_expected_by_date: int | None | Unset
        if isinstance(self.relative_expected_by_date, Unset):
            relative_expected_by_date = UNSET
        else:
            relative_expected_by_date = self.relative_expected_by_date

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)
        else:
            updated_at = self.updated_at

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if billable is not UNSET:
            field_dict["billable"] = billable
        if burns_budget is not UNSET:
            field_dict["burns_budget"] = burns_budget
        if cost_per_unit_in_subunits is not UNSET:
            field_dict["cost_per_unit_in_subunits"] = cost_per_unit_in_subunits
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if description is not UNSET:
            field_dict["description"] = description
        if fixed_fee is not UNSET:
            field_dict["fixed_fee"] = fixed_fee
        if markup_per_unit_in_subunits is not UNSET:
            field_dict["markup_per_unit_in_subunits"] = markup_per_unit_in_subunits
        if markup_percentage is not UNSET:
            field_dict["markup_percentage"] = markup_percentage
        if markup_type is not UNSET:
            field_dict["markup_type"] = markup_type
        if project_template_id is not UNSET:
            field_dict["project_template_id"] = project_template_id
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if relative_expected_by_date is not UNSET:
            field_dict["relative_expected_by_date"] = relative_expected_by_date
        if title is not UNSET:
            field_dict["title"] = title
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        billable = d.pop("billable", UNSET)

        burns_budget = d.pop("burns_budget", UNSET)

        cost_per_unit_in_subunits = d.pop("cost_per_unit_in_subunits", UNSET)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        description = d.pop("description", UNSET)

        fixed_fee = d.pop("fixed_fee", UNSET)

        markup_per_unit_in_subunits = d.pop("markup_per_unit_in_subunits", UNSET)

        markup_percentage = d.pop("markup_percentage", UNSET)

        markup_type = d.pop("markup_type", UNSET)

        def _parse_project_template_id(data: object) -> int | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast("int | None | str | Unset", data)

        project_template_id = _parse_project_template_id(d.pop("project_template_id", UNSET))

        quantity = d.pop("quantity", UNSET)

        relative_expected_by_date = d.pop("relative_expected_by_date", UNSET)

        title = d.pop("title", UNSET)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        id = d.pop("id", UNSET)

        project_template_expense_budget = cls(
            billable=billable,
            burns_budget=burns_budget,
            cost_per_unit_in_subunits=cost_per_unit_in_subunits,
            created_at=created_at,
            description=description,
            fixed_fee=fixed_fee,
            markup_per_unit_in_subunits=markup_per_unit_in_subunits,
            markup_percentage=markup_percentage,
            markup_type=markup_type,
            project_template_id=project_template_id,
            quantity=quantity,
            relative_expected_by_date=relative_expected_by_date,
            title=title,
            updated_at=updated_at,
            id=id,
        )

        project_template_expense_budget.additional_properties = d
        return project_template_expense_budget

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
