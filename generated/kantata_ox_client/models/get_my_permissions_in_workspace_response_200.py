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

T = TypeVar("T", bound="GetMyPermissionsInWorkspaceResponse200")


@_attrs_define
class GetMyPermissionsInWorkspaceResponse200:
    """
    Attributes:
        can_change_budgetability (bool | Unset):
        can_change_currency (bool | Unset):
        can_change_time_approvals (bool | Unset):
        can_change_expense_approvals (bool | Unset):
        can_edit_change_orders (bool | Unset):
        can_edit_project_settings (bool | Unset):
        can_edit_team_names (bool | Unset):
        can_manage_invoice_preferences (bool | Unset):
        can_manage_finance (bool | Unset):
        can_view_insights_dynamic_dashboards (bool | Unset):
    """

    can_change_budgetability: bool | Unset = UNSET
    can_change_currency: bool | Unset = UNSET
    can_change_time_approvals: bool | Unset = UNSET
    can_change_expense_approvals: bool | Unset = UNSET
    can_edit_change_orders: bool | Unset = UNSET
    can_edit_project_settings: bool | Unset = UNSET
    can_edit_team_names: bool | Unset = UNSET
    can_manage_invoice_preferences: bool | Unset = UNSET
    can_manage_finance: bool | Unset = UNSET
    can_view_insights_dynamic_dashboards: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        can_change_budgetability = self.can_change_budgetability

        can_change_currency = self.can_change_currency

        can_change_time_approvals = self.can_change_time_approvals

        can_change_expense_approvals = self.can_change_expense_approvals

        can_edit_change_orders = self.can_edit_change_orders

        can_edit_project_settings = self.can_edit_project_settings

        can_edit_team_names = self.can_edit_team_names

        can_manage_invoice_preferences = self.can_manage_invoice_preferences

        can_manage_finance = self.can_manage_finance

        can_view_insights_dynamic_dashboards = self.can_view_insights_dynamic_dashboards

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if can_change_budgetability is not UNSET:
            field_dict["can_change_budgetability"] = can_change_budgetability
        if can_change_currency is not UNSET:
            field_dict["can_change_currency"] = can_change_currency
        if can_change_time_approvals is not UNSET:
            field_dict["can_change_time_approvals"] = can_change_time_approvals
        if can_change_expense_approvals is not UNSET:
            field_dict["can_change_expense_approvals"] = can_change_expense_approvals
        if can_edit_change_orders is not UNSET:
            field_dict["can_edit_change_orders"] = can_edit_change_orders
        if can_edit_project_settings is not UNSET:
            field_dict["can_edit_project_settings"] = can_edit_project_settings
        if can_edit_team_names is not UNSET:
            field_dict["can_edit_team_names"] = can_edit_team_names
        if can_manage_invoice_preferences is not UNSET:
            field_dict["can_manage_invoice_preferences"] = can_manage_invoice_preferences
        if can_manage_finance is not UNSET:
            field_dict["can_manage_finance"] = can_manage_finance
        if can_view_insights_dynamic_dashboards is not UNSET:
            field_dict["can_view_insights_dynamic_dashboards"] = can_view_insights_dynamic_dashboards

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        can_change_budgetability = d.pop("can_change_budgetability", UNSET)

        can_change_currency = d.pop("can_change_currency", UNSET)

        can_change_time_approvals = d.pop("can_change_time_approvals", UNSET)

        can_change_expense_approvals = d.pop("can_change_expense_approvals", UNSET)

        can_edit_change_orders = d.pop("can_edit_change_orders", UNSET)

        can_edit_project_settings = d.pop("can_edit_project_settings", UNSET)

        can_edit_team_names = d.pop("can_edit_team_names", UNSET)

        can_manage_invoice_preferences = d.pop("can_manage_invoice_preferences", UNSET)

        can_manage_finance = d.pop("can_manage_finance", UNSET)

        can_view_insights_dynamic_dashboards = d.pop("can_view_insights_dynamic_dashboards", UNSET)

        get_my_permissions_in_workspace_response_200 = cls(
            can_change_budgetability=can_change_budgetability,
            can_change_currency=can_change_currency,
            can_change_time_approvals=can_change_time_approvals,
            can_change_expense_approvals=can_change_expense_approvals,
            can_edit_change_orders=can_edit_change_orders,
            can_edit_project_settings=can_edit_project_settings,
            can_edit_team_names=can_edit_team_names,
            can_manage_invoice_preferences=can_manage_invoice_preferences,
            can_manage_finance=can_manage_finance,
            can_view_insights_dynamic_dashboards=can_view_insights_dynamic_dashboards,
        )

        get_my_permissions_in_workspace_response_200.additional_properties = d
        return get_my_permissions_in_workspace_response_200

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
