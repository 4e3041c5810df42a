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
    read_date,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="ExpenseBudget")


@_attrs_define
class ExpenseBudget:
    """Planned expense of a project or task.

    Attributes:
        billable (bool | None | Unset):
        burns_budget (bool | None | Unset):
        cost_per_unit_in_subunits (int | None | Unset): In subunits of the currency.
        description (None | str | Unset):
        expected_by (datetime.date | None | Unset):
        expense_ids (list[str] | None | Unset): Sent when `expenses` is included.
        external_reference_ids (list[str] | None | Unset): Sent when `external_references` is included.
        fixed_fee (bool | None | Unset):
        fixed_fee_item_ids (list[str] | None | Unset): Sent when `fixed_fee_items` is included.
        markup_per_unit_in_subunits (int | None | Unset): In subunits of the currency.
        markup_percentage (float | None | Unset): In percent.
        markup_type (None | str | Unset):
        quantity (int | None | Unset):
        story_id (int | None | str | Unset): Sent when `story` is included.
        title (None | str | Unset):
        workspace_id (int | None | str | Unset): Sent when `workspace` is included.
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    billable: bool | None | Unset = UNSET
    burns_budget: bool | None | Unset = UNSET
    cost_per_unit_in_subunits: int | None | Unset = UNSET
    description: None | str | Unset = UNSET
    expected_by: datetime.date | None | Unset = UNSET
    expense_ids: list[str] | None | Unset = UNSET
    external_reference_ids: list[str] | None | Unset = UNSET
    fixed_fee: bool | None | Unset = UNSET
    fixed_fee_item_ids: list[str] | None | Unset = UNSET
    markup_per_unit_in_subunits: int | None | Unset = UNSET
    markup_percentage: float | None | Unset = UNSET
    markup_type: None | str | Unset = UNSET
    quantity: int | None | Unset = UNSET
    story_id: int | None | str | Unset = UNSET
    title: None | str | Unset = UNSET
    workspace_id: int | None | str | Unset = UNSET
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

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        expected_by: None | str | Unset
        if isinstance(self.expected_by, Unset):
            expected_by = UNSET
        elif isinstance(self.expected_by, datetime.date):
            expected_by = NULL if self.expected_by is None else write_iso(self.expected_by)
        else:
            expected_by = self.expected_by

        expense_ids: list[str] | None | Unset
        if isinstance(self.expense_ids, Unset):
            expense_ids = UNSET
        elif isinstance(self.expense_ids, list):
            expense_ids = self.expense_ids

        else:
            expense_ids = self.expense_ids

        external_reference_ids: list[str] | None | Unset
        if isinstance(self.external_reference_ids, Unset):
            external_reference_ids = UNSET
        elif isinstance(self.external_reference_ids, list):
            external_reference_ids = self.external_reference_ids

        else:
            external_reference_ids = self.external_reference_ids

        fixed_fee: bool | None | Unset
        if isinstance(self.fixed_fee, Unset):
            fixed_fee = UNSET
        else:
            fixed_fee = self.fixed_fee

        fixed_fee_item_ids: list[str] | None | Unset
        if isinstance(self.fixed_fee_item_ids, Unset):
            fixed_fee_item_ids = UNSET
        elif isinstance(self.fixed_fee_item_ids, list):
            fixed_fee_item_ids = self.fixed_fee_item_ids

        else:
            fixed_fee_item_ids = self.fixed_fee_item_ids

        markup_per_unit_in_subunits: int | None | Unset
        if isinstance(self.markup_per_unit_in_subunits, Unset):
            markup_per_unit_in_subunits = UNSET
        else:
            markup_per_unit_in_subunits = self.markup_per_unit_in_subunits

        markup_percentage: float | None | Unset
        if isinstance(self.markup_percentage, Unset):
            markup_percentage = UNSET
        else:
            markup_percentage = self.markup_percentage

        markup_type: None | str | Unset
        if isinstance(self.markup_type, Unset):
            markup_type = UNSET
        else:
            markup_type = self.markup_type

        quantity: int | None | Unset
        if isinstance(self.quantity, Unset):
            quantity = UNSET
        else:
            quantity = self.quantity

        story_id: int | None | str | Unset
        if isinstance(self.story_id, Unset):
            story_id = UNSET
        else:
            story_id = self.story_id

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        workspace_id: int | None | str | Unset
        if isinstance(self.workspace_id, Unset):
            workspace_id = UNSET
        else:
            workspace_id = self.workspace_id

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
        if description is not UNSET:
            field_dict["description"] = description
        if expected_by is not UNSET:
            field_dict["expected_by"] = expected_by
        if expense_ids is not UNSET:
            field_dict["expense_ids"] = expense_ids
        if external_reference_ids is not UNSET:
            field_dict["external_reference_ids"] = external_reference_ids
        if fixed_fee is not UNSET:
            field_dict["fixed_fee"] = fixed_fee
        if fixed_fee_item_ids is not UNSET:
            field_dict["fixed_fee_item_ids"] = fixed_fee_item_ids
        if markup_per_unit_in_subunits is not UNSET:
            field_dict["markup_per_unit_in_subunits"] = markup_per_unit_in_subunits
        if markup_percentage is not UNSET:
            field_dict["markup_percentage"] = markup_percentage
        if markup_type is not UNSET:
            field_dict["markup_type"] = markup_type
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if story_id is not UNSET:
            field_dict["story_id"] = story_id
        if title is not UNSET:
            field_dict["title"] = title
        if workspace_id is not UNSET:
            field_dict["workspace_id"] = workspace_id
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        billable = d.pop("billable", UNSET)

        burns_budget = d.pop("burns_budget", UNSET)

        cost_per_unit_in_subunits = d.pop("cost_per_unit_in_subunits", UNSET)

        description = d.pop("description", UNSET)

        _expected_by = d.pop("expected_by", UNSET)
        expected_by: datetime.date | None | Unset
        if _expected_by is None or isinstance(_expected_by, Unset):
            expected_by = _expected_by
        else:
            _expected_by_type_0 = _expected_by
            expected_by_type_0 = NULL if _expected_by_type_0 is None else read_date(_expected_by_type_0)

            expected_by = expected_by_type_0

        _expense_ids = d.pop("expense_ids", UNSET)
        expense_ids: list[str] | None | Unset
        if _expense_ids is None or isinstance(_expense_ids, Unset):
            expense_ids = _expense_ids
        else:
            expense_ids_type_0 = cast(list[str], _expense_ids)

            expense_ids = expense_ids_type_0

        _external_reference_ids = d.pop("external_reference_ids", UNSET)
        external_reference_ids: list[str] | None | Unset
        if _external_reference_ids is None or isinstance(_external_reference_ids, Unset):
            external_reference_ids = _external_reference_ids
        else:
            external_reference_ids_type_0 = cast(list[str], _external_reference_ids)

            external_reference_ids = external_reference_ids_type_0

        fixed_fee = d.pop("fixed_fee", UNSET)

        _fixed_fee_item_ids = d.pop("fixed_fee_item_ids", UNSET)
        fixed_fee_item_ids: list[str] | None | Unset
        if _fixed_fee_item_ids is None or isinstance(_fixed_fee_item_ids, Unset):
            fixed_fee_item_ids = _fixed_fee_item_ids
        else:
            fixed_fee_item_ids_type_0 = cast(list[str], _fixed_fee_item_ids)

            fixed_fee_item_ids = fixed_fee_item_ids_type_0

        markup_per_unit_in_subunits = d.pop("markup_per_unit_in_subunits", UNSET)

        markup_percentage = d.pop("markup_percentage", UNSET)

        markup_type = d.pop("markup_type", UNSET)

        quantity = d.pop("quantity", UNSET)

        def _parse_story_id(data: object) -> int | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast("int | None | str | Unset", data)

        story_id = _parse_story_id(d.pop("story_id", UNSET))

        title = d.pop("title", UNSET)

        def _parse_workspace_id(data: object) -> int | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast("int | None | str | Unset", data)

        workspace_id = _parse_workspace_id(d.pop("workspace_id", UNSET))

        id = d.pop("id", UNSET)

        expense_budget = cls(
            billable=billable,
            burns_budget=burns_budget,
            cost_per_unit_in_subunits=cost_per_unit_in_subunits,
            description=description,
            expected_by=expected_by,
            expense_ids=expense_ids,
            external_reference_ids=external_reference_ids,
            fixed_fee=fixed_fee,
            fixed_fee_item_ids=fixed_fee_item_ids,
            markup_per_unit_in_subunits=markup_per_unit_in_subunits,
            markup_percentage=markup_percentage,
            markup_type=markup_type,
            quantity=quantity,
            story_id=story_id,
            title=title,
            workspace_id=workspace_id,
            id=id,
        )

        expense_budget.additional_properties = d
        return expense_budget

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
