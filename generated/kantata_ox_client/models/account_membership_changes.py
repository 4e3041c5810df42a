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

T = TypeVar("T", bound="AccountMembershipChanges")


@_attrs_define
class AccountMembershipChanges:
    """
    Attributes:
        bill_rate_in_cents (int | Unset): In subunits of the currency.
        cost_rate_in_cents (int | Unset): In subunits of the currency.
        default_role_id (int | Unset): Id of the default role.
        permission (str | Unset):
        billability_target (int | Unset):
        default_read_only (bool | Unset):
        manager_id (int | Unset): Id of the manager.
        manager_can_approve (bool | Unset):
        manager_can_edit_skills (bool | Unset):
        should_show_alert_on_timesheet_submission (bool | Unset):
        change_role_option (str | Unset):
        enforce_workweek_minimum_on_timesheet_submission (bool | Unset):
        enforce_workweek_maximum_on_timesheet_submission (bool | Unset):
    """

    bill_rate_in_cents: int | Unset = UNSET
    cost_rate_in_cents: int | Unset = UNSET
    default_role_id: int | Unset = UNSET
    permission: str | Unset = UNSET
    billability_target: int | Unset = UNSET
    default_read_only: bool | Unset = UNSET
    manager_id: int | Unset = UNSET
    manager_can_approve: bool | Unset = UNSET
    manager_can_edit_skills: bool | Unset = UNSET
    should_show_alert_on_timesheet_submission: bool | Unset = UNSET
    change_role_option: str | Unset = UNSET
    enforce_workweek_minimum_on_timesheet_submission: bool | Unset = UNSET
    enforce_workweek_maximum_on_timesheet_submission: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        bill_rate_in_cents = self.bill_rate_in_cents

        cost_rate_in_cents = self.cost_rate_in_cents

        default_role_id = self.default_role_id

        permission = self.permission

        billability_target = self.billability_target

        default_read_only = self.default_read_only

        manager_id = self.manager_id

        manager_can_approve = self.manager_can_approve

        manager_can_edit_skills = self.manager_can_edit_skills

        should_show_alert_on_timesheet_submission = self.should_show_alert_on_timesheet_submission

        change_role_option = self.change_role_option

        enforce_workweek_minimum_on_timesheet_submission = self.enforce_workweek_minimum_on_timesheet_submission

        enforce_workweek_maximum_on_timesheet_submission = self.enforce_workweek_maximum_on_timesheet_submission

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if bill_rate_in_cents is not UNSET:
            field_dict["bill_rate_in_cents"] = bill_rate_in_cents
        if cost_rate_in_cents is not UNSET:
            field_dict["cost_rate_in_cents"] = cost_rate_in_cents
        if default_role_id is not UNSET:
            field_dict["default_role_id"] = default_role_id
        if permission is not UNSET:
            field_dict["permission"] = permission
        if billability_target is not UNSET:
            field_dict["billability_target"] = billability_target
        if default_read_only is not UNSET:
            field_dict["default_read_only"] = default_read_only
        if manager_id is not UNSET:
            field_dict["manager_id"] = manager_id
        if manager_can_approve is not UNSET:
            field_dict["manager_can_approve"] = manager_can_approve
        if manager_can_edit_skills is not UNSET:
            field_dict["manager_can_edit_skills"] = manager_can_edit_skills
        if should_show_alert_on_timesheet_submission is not UNSET:
            field_dict["should_show_alert_on_timesheet_submission"] = should_show_alert_on_timesheet_submission
        if change_role_option is not UNSET:
            field_dict["change_role_option"] = change_role_option
        if enforce_workweek_minimum_on_timesheet_submission is not UNSET:
            field_dict["enforce_workweek_minimum_on_timesheet_submission"] = (
                enforce_workweek_minimum_on_timesheet_submission
            )
        if enforce_workweek_maximum_on_timesheet_submission is not UNSET:
            field_dict["enforce_workweek_maximum_on_timesheet_submission"] = (
                enforce_workweek_maximum_on_timesheet_submission
            )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        bill_rate_in_cents = d.pop("bill_rate_in_cents", UNSET)

        cost_rate_in_cents = d.pop("cost_rate_in_cents", UNSET)

        default_role_id = d.pop("default_role_id", UNSET)

        permission = d.pop("permission", UNSET)

        billability_target = d.pop("billability_target", UNSET)

        default_read_only = d.pop("default_read_only", UNSET)

        manager_id = d.pop("manager_id", UNSET)

        manager_can_approve = d.pop("manager_can_approve", UNSET)

        manager_can_edit_skills = d.pop("manager_can_edit_skills", UNSET)

        should_show_alert_on_timesheet_submission = d.pop("should_show_alert_on_timesheet_submission", UNSET)

        change_role_option = d.pop("change_role_option", UNSET)

        enforce_workweek_minimum_on_timesheet_submission = d.pop(
            "enforce_workweek_minimum_on_timesheet_submission", UNSET
        )

        enforce_workweek_maximum_on_timesheet_submission = d.pop(
            "enforce_workweek_maximum_on_timesheet_submission", UNSET
        )

        account_membership_changes = cls(
            bill_rate_in_cents=bill_rate_in_cents,
            cost_rate_in_cents=cost_rate_in_cents,
            default_role_id=default_role_id,
            permission=permission,
            billability_target=billability_target,
            default_read_only=default_read_only,
            manager_id=manager_id,
            manager_can_approve=manager_can_approve,
            manager_can_edit_skills=manager_can_edit_skills,
            should_show_alert_on_timesheet_submission=should_show_alert_on_timesheet_submission,
            change_role_option=change_role_option,
            enforce_workweek_minimum_on_timesheet_submission=enforce_workweek_minimum_on_timesheet_submission,
            enforce_workweek_maximum_on_timesheet_submission=enforce_workweek_maximum_on_timesheet_submission,
        )

        account_membership_changes.additional_properties = d
        return account_membership_changes

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
