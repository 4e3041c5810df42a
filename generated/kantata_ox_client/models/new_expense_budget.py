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
    from ..models.new_expense_budget_external_reference import NewExpenseBudgetExternalReference


T = TypeVar("T", bound="NewExpenseBudget")


@_attrs_define
class NewExpenseBudget:
    """
    Attributes:
        workspace_id (int): Id of the workspace.
        title (str):
        fixed_fee (bool):
        burns_budget (bool):
        billable (bool):
        description (str | Unset):
        expected_by (datetime.date | Unset):
        story_id (int | Unset): Id of the story.
        cost_per_unit_in_subunits (int | Unset): In subunits of the currency.
        markup_per_unit_in_subunits (int | Unset): In subunits of the currency.
        quantity (int | Unset):
        markup_type (str | Unset):
        markup_percentage (float | Unset): In percent.
        external_reference (NewExpenseBudgetExternalReference | Unset): Counterpart of the record in an outside system.
    """

    workspace_id: int
    title: str
    fixed_fee: bool
    burns_budget: bool
    billable: bool
    description: str | Unset = UNSET
    expected_by: datetime.date | Unset = UNSET
    story_id: int | Unset = UNSET
    cost_per_unit_in_subunits: int | Unset = UNSET
    markup_per_unit_in_subunits: int | Unset = UNSET
    quantity: int | Unset = UNSET
    markup_type: str | Unset = UNSET
    markup_percentage: float | Unset = UNSET
    external_reference: NewExpenseBudgetExternalReference | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        workspace_id = self.workspace_id

        title = self.title

        fixed_fee = self.fixed_fee

        burns_budget = self.burns_budget

        billable = self.billable

        description = self.description

        expected_by: str | Unset = UNSET
        if not isinstance(self.expected_by, Unset):
            expected_by = NULL if self.expected_by is None else write_iso(self.expected_by)

        story_id = self.story_id

        cost_per_unit_in_subunits = self.cost_per_unit_in_subunits

        markup_per_unit_in_subunits = self.markup_per_unit_in_subunits

        quantity = self.quantity

        markup_type = self.markup_type

        markup_percentage = self.markup_percentage

        external_reference: dict[str, Any] | Unset = UNSET
        if not isinstance(self.external_reference, Unset):
            external_reference = NULL if self.external_reference is None else write_object(self.external_reference)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "workspace_id": workspace_id,
                "title": title,
                "fixed_fee": fixed_fee,
                "burns_budget": burns_budget,
                "billable": billable,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if expected_by is not UNSET:
            field_dict["expected_by"] = expected_by
        if story_id is not UNSET:
            field_dict["story_id"] = story_id
        if cost_per_unit_in_subunits is not UNSET:
            field_dict["cost_per_unit_in_subunits"] = cost_per_unit_in_subunits
        if markup_per_unit_in_subunits is not UNSET:
            field_dict["markup_per_unit_in_subunits"] = markup_per_unit_in_subunits
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if markup_type is not UNSET:
            field_dict["markup_type"] = markup_type
        if markup_percentage is not UNSET:
            field_dict["markup_percentage"] = markup_percentage
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        workspace_id = d.pop("workspace_id")

        title = d.pop("title")

        fixed_fee = d.pop("fixed_fee")

        burns_budget = d.pop("burns_budget")

        billable = d.pop("billable")

        description = d.pop("description", UNSET)

        _expected_by = d.pop("expected_by", UNSET)
        expected_by: datetime.date | Unset
        if isinstance(_expected_by, Unset):
            expected_by = UNSET
        elif _expected_by is None:
            expected_by = NULL
        else:
            expected_by = read_date(_expected_by)

        story_id = d.pop("story_id", UNSET)

        cost_per_unit_in_subunits = d.pop("cost_per_unit_in_subunits", UNSET)

        markup_per_unit_in_subunits = d.pop("markup_per_unit_in_subunits", UNSET)

        quantity = d.pop("quantity", UNSET)

        markup_type = d.pop("markup_type", UNSET)

        markup_percentage = d.pop("markup_percentage", UNSET)

        _external_reference = d.pop("external_reference", UNSET)
        external_reference: NewExpenseBudgetExternalReference | Unset
        if isinstance(_external_reference, Unset):
            external_reference = UNSET
        elif _external_reference is None:
            external_reference = NULL
        else:
            external_reference = __models.NewExpenseBudgetExternalReference.from_dict(_external_reference)

        new_expense_budget = cls(
            workspace_id=workspace_id,
            title=title,
            fixed_fee=fixed_fee,
            burns_budget=burns_budget,
            billable=billable,
            description=description,
            expected_by=expected_by,
            story_id=story_id,
            cost_per_unit_in_subunits=cost_per_unit_in_subunits,
            markup_per_unit_in_subunits=markup_per_unit_in_subunits,
            quantity=quantity,
            markup_type=markup_type,
            markup_percentage=markup_percentage,
            external_reference=external_reference,
        )

        new_expense_budget.additional_properties = d
        return new_expense_budget

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
