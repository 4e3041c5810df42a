from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="WorkspaceBaseline")


@_attrs_define
class WorkspaceBaseline:
    """Plan of a project kept for comparison.

    Attributes:
        budget_used_formatted (None | str | Unset):
        budget_used_in_cents (int | None | Unset): In subunits of the currency.
        completed_stories (int | None | Unset):
        created_at (datetime.datetime | None | Unset):
        creator_id (None | str | Unset): Sent when `creator` is included.
        creator_name (None | str | Unset):
        currency_base_unit (int | None | Unset): Subunits in one unit of the currency.
        currency_symbol (None | str | Unset):
        description (None | str | Unset):
        due_date (datetime.date | None | Unset):
        payload_id (None | str | Unset): Sent when `payload` is included.
        percentage_complete (int | None | Unset): In percent.
        projected_due_date (datetime.date | None | Unset):
        status_color (None | str | Unset):
        status_text (None | str | Unset):
        title (None | str | Unset):
        total_budget_formatted (None | str | Unset):
        total_budget_in_cents (int | None | Unset): In subunits of the currency.
        total_stories (int | None | Unset):
        workspace_id (None | str | Unset): Sent when `workspace` is included.
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    budget_used_formatted: None | str | Unset = UNSET
    budget_used_in_cents: int | None | Unset = UNSET
    completed_stories: int | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    creator_id: None | str | Unset = UNSET
    creator_name: None | str | Unset = UNSET
    currency_base_unit: int | None | Unset = UNSET
    currency_symbol: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    due_date: datetime.date | None | Unset = UNSET
    payload_id: None | str | Unset = UNSET
    percentage_complete: int | None | Unset = UNSET
    projected_due_date: datetime.date | None | Unset = UNSET
    status_color: None | str | Unset = UNSET
    status_text: None | str | Unset = UNSET
    title: None | str | Unset = UNSET
    total_budget_formatted: None | str | Unset = UNSET
    total_budget_in_cents: int | None | Unset = UNSET
    total_stories: int | None | Unset = UNSET
    workspace_id: None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        budget_used_formatted: None | str | Unset
        if isinstance(self.budget_used_formatted, Unset):
            budget_used_formatted = UNSET
        else:
            budget_used_formatted = self.budget_used_formatted

        budget_used_in_cents: int | None | Unset
        if isinstance(self.budget_used_in_cents, Unset):
            budget_used_in_cents = UNSET
        else:
            budget_used_in_cents = self.budget_used_in_cents

        completed_stories: int | None | Unset
        if isinstance(self.completed_stories, Unset):
            completed_stories = UNSET
        else:
            completed_stories = self.completed_stories

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        creator_id: None | str | Unset
        if isinstance(self.creator_id, Unset):
            creator_id = UNSET
        else:
            creator_id = self.creator_id

        creator_name: None | str | Unset
        if isinstance(self.creator_name, Unset):
            creator_name = UNSET
        else:
            creator_name = self.creator_name

        currency_base_unit: int | None | Unset
        if isinstance(self.currency_base_unit, Unset):
            currency_base_unit = UNSET
        else:
            currency_base_unit = self.currency_base_unit

        currency_symbol: None | str | Unset
        if isinstance(self.currency_symbol, Unset):
            currency_symbol = UNSET
        else:
            currency_symbol = self.currency_symbol

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        due_date: None | str | Unset
        if isinstance(self.due_date, Unset):
            due_date = UNSET
        elif isinstance(self.due_date, datetime.date):
            due_date = NULL if self.due_date is None else write_iso(self.due_date)
        else:
            due_date = self.due_date

        payload_id: None | str | Unset
        if isinstance(self.payload_id, Unset):
            payload_id = UNSET
        else:
            payload_id = self.payload_id

        percentage_complete: int | None | Unset
        if isinstance(self.percentage_complete, Unset):
            percentage_complete = UNSET
        else:
            percentage_complete = self.percentage_complete

        projected_due_date: None | str | Unset
        if isinstance(self.projected_due_date, Unset):
            projected_due_date = UNSET
        elif isinstance(self.projected_due_date, datetime.date):
            projected_due_date = NULL if self.projected_due_date is None else write_iso(self.projected_due_date)
        else:
            projected_due_date = self.projected_due_date

        status_color: None | str | Unset
        if isinstance(self.status_color, Unset):
            status_color = UNSET
        else:
            status_color = self.status_color

        status_text: None | str | Unset
        if isinstance(self.status_text, Unset):
            status_text = UNSET
        else:
            status_text = self.status_text

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        total_budget_formatted: None | str | Unset
        if isinstance(self.total_budget_formatted, Unset):
            total_budget_formatted = UNSET
        else:
            total_budget_formatted = self.total_budget_formatted

        total_budget_in_cents: int | None | Unset
        if isinstance(self.total_budget_in_cents, Unset):
            total_budget_in_cents = UNSET
        else:
            total_budget_in_cents = self.total_budget_in_cents

        total_stories: int | None | Unset
        if isinstance(self.total_stories, Unset):
            total_stories = UNSET
        else:
            total_stories = self.total_stories

        workspace_id: None | str | Unset
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
        if budget_used_formatted is not UNSET:
            field_dict["budget_used_formatted"] = budget_used_formatted
        if budget_used_in_cents is not UNSET:
            field_dict["budget_used_in_cents"] = budget_used_in_cents
        if completed_stories is not UNSET:
            field_dict["completed_stories"] = completed_stories
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if creator_id is not UNSET:
            field_dict["creator_id"] = creator_id
        if creator_name is not UNSET:
            field_dict["creator_name"] = creator_name
        if currency_base_unit is not UNSET:
            field_dict["currency_base_unit"] = currency_base_unit
        if currency_symbol is not UNSET:
            field_dict["currency_symbol"] = currency_symbol
        if description is not UNSET:
            field_dict["description"] = description
        if due_date is not UNSET:
            field_dict["due_date"] = due_date
        if payload_id is not UNSET:
            field_dict["payload_id"] = payload_id
        if percentage_complete is not UNSET:
            field_dict["percentage_complete"] = percentage_complete
        if projected_due_date is not UNSET:
            field_dict["projected_due_date"] = projected_due_date
        if status_color is not UNSET:
            field_dict["status_color"] = status_color
        if status_text is not UNSET:
            field_dict["status_text"] = status_text
        if title is not UNSET:
            field_dict["title"] = title
        if total_budget_formatted is not UNSET:
            field_dict["total_budget_formatted"] = total_budget_formatted
        if total_budget_in_cents is not UNSET:
            field_dict["total_budget_in_cents"] = total_budget_in_cents
        if total_stories is not UNSET:
            field_dict["total_stories"] = total_stories
        if workspace_id is not UNSET:
            field_dict["workspace_id"] = workspace_id
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        budget_used_formatted = d.pop("budget_used_formatted", UNSET)

        budget_used_in_cents = d.pop("budget_used_in_cents", UNSET)

        completed_stories = d.pop("completed_stories", UNSET)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        creator_id = d.pop("creator_id", UNSET)

        creator_name = d.pop("creator_name", UNSET)

        currency_base_unit = d.pop("currency_base_unit", UNSET)

        currency_symbol = d.pop("currency_symbol", UNSET)

        description = d.pop("description", UNSET)

        _due_date = d.pop("due_date", UNSET)
        due_date: datetime.date | None | Unset
        if _due_date is None or isinstance(_due_date, Unset):
            due_date = _due_date
        else:
            _due_date_type_0 = _due_date
            due_date_type_0 = NULL if _due_date_type_0 is None else read_date(_due_date_type_0)

            due_date = due_date_type_0

        payload_id = d.pop("payload_id", UNSET)

        percentage_complete = d.pop("percentage_complete", UNSET)

        _projected_due_date = d.pop("projected_due_date", UNSET)
        projected_due_date: datetime.date | None | Unset
        if _projected_due_date is None or isinstance(_projected_due_date, Unset):
            projected_due_date = _projected_due_date
        else:
            _projected_due_date_type_0 = _projected_due_date
            projected_due_date_type_0 = (
                NULL if _projected_due_date_type_0 is None else read_date(_projected_due_date_type_0)
            )

            projected_due_date = projected_due_date_type_0

        status_color = d.pop("status_color", UNSET)

        status_text = d.pop("status_text", UNSET)

        title = d.pop("title", UNSET)

        total_budget_formatted = d.pop("total_budget_formatted", UNSET)

        total_budget_in_cents = d.pop("total_budget_in_cents", UNSET)

        total_stories = d.pop("total_stories", UNSET)

        workspace_id = d.pop("workspace_id", UNSET)

        id = d.pop("id", UNSET)

        workspace_baseline = cls(
            budget_used_formatted=budget_used_formatted,
            budget_used_in_cents=budget_used_in_cents,
            completed_stories=completed_stories,
            created_at=created_at,
            creator_id=creator_id,
            creator_name=creator_name,
            currency_base_unit=currency_base_unit,
            currency_symbol=currency_symbol,
            description=description,
            due_date=due_date,
            payload_id=payload_id,
            percentage_complete=percentage_complete,
            projected_due_date=projected_due_date,
            status_color=status_color,
            status_text=status_text,
            title=title,
            total_budget_formatted=total_budget_formatted,
            total_budget_in_cents=total_budget_in_cents,
            total_stories=total_stories,
            workspace_id=workspace_id,
            id=id,
        )

        workspace_baseline.additional_properties = d
        return workspace_baseline

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
