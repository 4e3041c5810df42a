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
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="ClientInvoiceDefault")


@_attrs_define
class ClientInvoiceDefault:
    """How invoices to a client are laid out.

    Attributes:
        created_at (datetime.datetime | None | Unset):
        expense_rollup_type (int | None | Unset):
        rich_text (None | str | Unset):
        show_creators (bool | None | Unset):
        show_dates (bool | None | Unset):
        show_hours (bool | None | Unset):
        show_notes (bool | None | Unset):
        show_project_names (bool | None | Unset):
        show_rates (bool | None | Unset):
        show_roles (bool | None | Unset):
        show_subtotals (bool | None | Unset):
        show_task_names (bool | None | Unset):
        show_tax (bool | None | Unset):
        time_rollup_type (int | None | Unset):
        updated_at (datetime.datetime | None | Unset):
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None | Unset = UNSET
    expense_rollup_type: int | None | Unset = UNSET
    rich_text: None | str | Unset = UNSET
    show_creators: bool | None | Unset = UNSET
    show_dates: bool | None | Unset = UNSET
    show_hours: bool | None | Unset = UNSET
    show_notes: bool | None | Unset = UNSET
    show_project_names: bool | None | Unset = UNSET
    show_rates: bool | None | Unset = UNSET
    show_roles: bool | None | Unset = UNSET
    show_subtotals: bool | None | Unset = UNSET
    show_task_names: bool | None | Unset = UNSET
    show_tax: bool | None | Unset = UNSET
    time_rollup_type: int | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        expense_rollup_type: int | None | Unset
        if isinstance(self.expense_rollup_type, Unset):
            expense_rollup_type = UNSET
        else:
            expense_rollup_type = self.expense_rollup_type

        rich_text: None | str | Unset
        if isinstance(self.rich_text, Unset):
            rich_text = UNSET
        else:
            rich_text = self.rich_text

        show_creators: bool | None | Unset
        if isinstance(self.show_creators, Unset):
            show_creators = UNSET
        else:
            show_creators = self.show_creators

        show_dates: bool | None | Unset
        if isinstance(self.show_dates, Unset):
            show_dates = UNSET
        else:
            show_dates = self.show_dates

        show_hours: bool | None | Unset
        if isinstance(self.show_hours, Unset):
            show_hours = UNSET
        else:
            show_hours = self.show_hours

        show_notes: bool | None | Unset
        if isinstance(self.show_notes, Unset):
            show_notes = UNSET
        else:
            show_notes = self.show_notes

        show_project_names: bool | None | Unset
        if isinstance(self.show_project_names, Unset):
            show_project_names = UNSET
        else:
            show_project_names = self.show_project_names

        show_rates: bool | None | Unset
        if isinstance(self.show_rates, Unset):
            show_rates = UNSET
        else:
            show_rates = self.show_rates

        show_roles: bool | None | Unset
        if isinstance(self.show_roles, Unset):
            show_roles = UNSET
        else:
            show_roles = self.show_roles

        show_subtotals: bool | None | Unset
        if isinstance(self.show_subtotals, Unset):
            show_subtotals = UNSET
        else:
            show_subtotals = self.show_subtotals

        show_task_names: bool | None | Unset
        if isinstance(self.show_task_names, Unset):
            show_task_names = UNSET
        else:
            show_task_names = self.show_task_names

        show_tax: bool | None | Unset
        if isinstance(self.show_tax, Unset):
            show_tax = UNSET
        else:
            show_tax = self.show_tax

        time_rollup_type: int | None | Unset
        if isinstance(self.time_rollup_type, Unset):
            time_rollup_type = UNSET
        else:
            time_rollup_type = self.time_rollup_type

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
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if expense_rollup_type is not UNSET:
            field_dict["expense_rollup_type"] = expense_rollup_type
        if rich_text is not UNSET:
            field_dict["rich_text"] = rich_text
        if show_creators is not UNSET:
            field_dict["show_creators"] = show_creators
        if show_dates is not UNSET:
            field_dict["show_dates"] = show_dates
        if show_hours is not UNSET:
            field_dict["show_hours"] = show_hours
        if show_notes is not UNSET:
            field_dict["show_notes"] = show_notes
        if show_project_names is not UNSET:
            field_dict["show_project_names"] = show_project_names
        if show_rates is not UNSET:
            field_dict["show_rates"] = show_rates
        if show_roles is not UNSET:
            field_dict["show_roles"] = show_roles
        if show_subtotals is not UNSET:
            field_dict["show_subtotals"] = show_subtotals
        if show_task_names is not UNSET:
            field_dict["show_task_names"] = show_task_names
        if show_tax is not UNSET:
            field_dict["show_tax"] = show_tax
        if time_rollup_type is not UNSET:
            field_dict["time_rollup_type"] = time_rollup_type
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        expense_rollup_type = d.pop("expense_rollup_type", UNSET)

        rich_text = d.pop("rich_text", UNSET)

        show_creators = d.pop("show_creators", UNSET)

        show_dates = d.pop("show_dates", UNSET)

        show_hours = d.pop("show_hours", UNSET)

        show_notes = d.pop("show_notes", UNSET)

        show_project_names = d.pop("show_project_names", UNSET)

        show_rates = d.pop("show_rates", UNSET)

        show_roles = d.pop("show_roles", UNSET)

        show_subtotals = d.pop("show_subtotals", UNSET)

        show_task_names = d.pop("show_task_names", UNSET)

        show_tax = d.pop("show_tax", UNSET)

        time_rollup_type = d.pop("time_rollup_type", UNSET)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        id = d.pop("id", UNSET)

        client_invoice_default = cls(
            created_at=created_at,
            expense_rollup_type=expense_rollup_type,
            rich_text=rich_text,
            show_creators=show_creators,
            show_dates=show_dates,
            show_hours=show_hours,
            show_notes=show_notes,
            show_project_names=show_project_names,
            show_rates=show_rates,
            show_roles=show_roles,
            show_subtotals=show_subtotals,
            show_task_names=show_task_names,
            show_tax=show_tax,
            time_rollup_type=time_rollup_type,
            updated_at=updated_at,
            id=id,
        )

        client_invoice_default.additional_properties = d
        return client_invoice_default

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
