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

T = TypeVar("T", bound="NewClientInvoiceDefault")


@_attrs_define
class NewClientInvoiceDefault:
    """
    Attributes:
        client_account_id (int | Unset): Id of the client account.
        time_rollup_type (int | Unset):
        expense_rollup_type (int | Unset):
        rich_text (str | Unset):
        show_project_names (int | Unset):
        show_task_names (bool | Unset):
        show_subtotals (bool | Unset):
        show_creators (bool | Unset):
        show_dates (bool | Unset):
        show_notes (bool | Unset):
        show_hours (bool | Unset):
        show_rates (bool | Unset):
        show_tax (bool | Unset):
        show_roles (bool | Unset):
    """

    client_account_id: int | Unset = UNSET
    time_rollup_type: int | Unset = UNSET
    expense_rollup_type: int | Unset = UNSET
    rich_text: str | Unset = UNSET
    show_project_names: int | Unset = UNSET
    show_task_names: bool | Unset = UNSET
    show_subtotals: bool | Unset = UNSET
    show_creators: bool | Unset = UNSET
    show_dates: bool | Unset = UNSET
    show_notes: bool | Unset = UNSET
    show_hours: bool | Unset = UNSET
    show_rates: bool | Unset = UNSET
    show_tax: bool | Unset = UNSET
    show_roles: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        client_account_id = self.client_account_id

        time_rollup_type = self.time_rollup_type

        expense_rollup_type = self.expense_rollup_type

        rich_text = self.rich_text

        show_project_names = self.show_project_names

        show_task_names = self.show_task_names

        show_subtotals = self.show_subtotals

        show_creators = self.show_creators

        show_dates = self.show_dates

        show_notes = self.show_notes

        show_hours = self.show_hours

        show_rates = self.show_rates

        show_tax = self.show_tax

        show_roles = self.show_roles

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if client_account_id is not UNSET:
            field_dict["client_account_id"] = client_account_id
        if time_rollup_type is not UNSET:
            field_dict["time_rollup_type"] = time_rollup_type
        if expense_rollup_type is not UNSET:
            field_dict["expense_rollup_type"] = expense_rollup_type
        if rich_text is not UNSET:
            field_dict["rich_text"] = rich_text
        if show_project_names is not UNSET:
            field_dict["show_project_names"] = show_project_names
        if show_task_names is not UNSET:
            field_dict["show_task_names"] = show_task_names
        if show_subtotals is not UNSET:
            field_dict["show_subtotals"] = show_subtotals
        if show_creators is not UNSET:
            field_dict["show_creators"] = show_creators
        if show_dates is not UNSET:
            field_dict["show_dates"] = show_dates
        if show_notes is not UNSET:
            field_dict["show_notes"] = show_notes
        if show_hours is not UNSET:
            field_dict["show_hours"] = show_hours
        if show_rates is not UNSET:
            field_dict["show_rates"] = show_rates
        if show_tax is not UNSET:
            field_dict["show_tax"] = show_tax
        if show_roles is not UNSET:
            field_dict["show_roles"] = show_roles

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        client_account_id = d.pop("client_account_id", UNSET)

        time_rollup_type = d.pop("time_rollup_type", UNSET)

        expense_rollup_type = d.pop("expense_rollup_type", UNSET)

        rich_text = d.pop("rich_text", UNSET)

        show_project_names = d.pop("show_project_names", UNSET)

        show_task_names = d.pop("show_task_names", UNSET)

        show_subtotals = d.pop("show_subtotals", UNSET)

        show_creators = d.pop("show_creators", UNSET)

        show_dates = d.pop("show_dates", UNSET)

        show_notes = d.pop("show_notes", UNSET)

        show_hours = d.pop("show_hours", UNSET)

        show_rates = d.pop("show_rates", UNSET)

        show_tax = d.pop("show_tax", UNSET)

        show_roles = d.pop("show_roles", UNSET)

        new_client_invoice_default = cls(
            client_account_id=client_account_id,
            time_rollup_type=time_rollup_type,
            expense_rollup_type=expense_rollup_type,
            rich_text=rich_text,
            show_project_names=show_project_names,
            show_task_names=show_task_names,
            show_subtotals=show_subtotals,
            show_creators=show_creators,
            show_dates=show_dates,
            show_notes=show_notes,
            show_hours=show_hours,
            show_rates=show_rates,
            show_tax=show_tax,
            show_roles=show_roles,
        )

        new_client_invoice_default.additional_properties = d
        return new_client_invoice_default

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
