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

T = TypeVar("T", bound="AccountMembership")


@_attrs_define
class AccountMembership:
    """Place of a user in the account, with rates, permissions and licence.

    Attributes:
        backup_approver_association_ids (list[str] | None | Unset): Sent when `backup_approver_associations` is
            included.
        bill_rate_in_cents (int | None | Unset): In subunits of the currency.
        billability_target (int | None | Unset):
        can_create_workspace (bool | None | Unset):
        can_log_in (bool | None | Unset): Only when named in `optional_fields`.
        can_view_reports (bool | None | Unset):
        collaborator_only_license (bool | None | Unset):
        cost_rate_ids (list[str] | None | Unset): Sent when `cost_rates` is included.
        cost_rate_in_cents (int | None | Unset): In subunits of the currency.
        created_at (datetime.datetime | None | Unset):
        default_read_only (bool | None | Unset):
        default_role_id (None | str | Unset): Sent when `default_role` is included.
        disabled_at (datetime.datetime | None | Unset):
        effective_workweek_id (None | str | Unset): Sent when `effective_workweek` is included.
        future_billable_utilization_ids (list[str] | None | Unset): Sent when `future_billable_utilizations` is
            included.
        is_administrator (bool | None | Unset):
        is_backup_approver (bool | None | Unset):
        is_owner (bool | None | Unset):
        is_project_lead (bool | None | Unset):
        is_punch_clock_user (bool | None | Unset):
        managee_ids (list[str] | None | Unset): Sent when `managees` is included.
        manager_can_approve (bool | None | Unset):
        manager_can_edit_skills (bool | None | Unset):
        manager_id (None | str | Unset): Sent when `manager` is included.
        non_participant (bool | None | Unset): Only when named in `optional_fields`.
        permission (None | str | Unset):
        possible_managee_ids (list[str] | None | Unset): Sent when `possible_managees` is included.
        possible_manager_ids (list[str] | None | Unset): Sent when `possible_managers` is included.
        should_show_alert_on_timesheet_submission (bool | None | Unset):
        skill_membership_ids (list[str] | None | Unset): Sent when `skill_memberships` is included.
        updated_at (datetime.datetime | None | Unset):
        user_id (None | str | Unset): Sent when `user` is included.
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    backup_approver_association_ids: list[str] | None | Unset = UNSET
    bill_rate_in_cents: int | None | Unset = UNSET
    billability_target: int | None | Unset = UNSET
    can_create_workspace: bool | None | Unset = UNSET
    can_log_in: bool | None | Unset = UNSET
    can_view_reports: bool | None | Unset = UNSET
    collaborator_only_license: bool | None | Unset = UNSET
    cost_rate_ids: list[str] | None | Unset = UNSET
    cost_rate_in_cents: int | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    default_read_only: bool | None | Unset = UNSET
    default_role_id: None | str | Unset = UNSET
    disabled_at: datetime.datetime | None | Unset = UNSET
    effective_workweek_id: None | str | Unset = UNSET
    future_billable_utilization_ids: list[str] | None | Unset = UNSET
    is_administrator: bool | None | Unset = UNSET
    is_backup_approver: bool | None | Unset = UNSET
    is_owner: bool | None | Unset = UNSET
    is_project_lead: bool | None | Unset = UNSET
    is_punch_clock_user: bool | None | Unset = UNSET
    managee_ids: list[str] | None | Unset = UNSET
    manager_can_approve: bool | None | Unset = UNSET
    manager_can_edit_skills: bool | None | Unset = UNSET
    manager_id: None | str | Unset = UNSET
    non_participant: bool | None | Unset = UNSET
    permission: None | str | Unset = UNSET
    possible_managee_ids: list[str] | None | Unset = UNSET
    possible_manager_ids: list[str] | None | Unset = UNSET
    should_show_alert_on_timesheet_submission: bool | None | Unset = UNSET
    skill_membership_ids: list[str] | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    user_id: None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        backup_approver_association_ids: list[str] | None | Unset
        if isinstance(self.backup_approver_association_ids, Unset):
            backup_approver_association_ids = UNSET
        elif isinstance(self.backup_approver_association_ids, list):
            backup_approver_association_ids = self.backup_approver_association_ids

        else:
            backup_approver_association_ids = self.backup_approver_association_ids

        bill_rate_in_cents: int | None | Unset
        if isinstance(self.bill_rate_in_cents, Unset):
            bill_rate_in_cents = UNSET
        else:
            bill_rate_in_cents = self.bill_rate_in_cents

        billability_target: int | None | Unset
        if isinstance(self.billability_target, Unset):
            billability_target = UNSET
        else:
            billability_target = self.billability_target

        can_create_workspace: bool | None | Unset
        if isinstance(self.can_create_workspace, Unset):
            can_create_workspace = UNSET
        else:
            can_create_workspace = self.can_create_workspace

        can_log_in: bool | None | Unset
        if isinstance(self.can_log_in, Unset):
            can_log_in = UNSET
        else:
            can_log_in = self.can_log_in

        can_view_reports: bool | None | Unset
        if isinstance(self.can_view_reports, Unset):
            can_view_reports = UNSET
        else:
            can_view_reports = self.can_view_reports

        collaborator_only_license: bool | None | Unset
        if isinstance(self.collaborator_only_license, Unset):
            collaborator_only_license = UNSET
        else:
            collaborator_only_license = self.collaborator_only_license

        cost_rate_ids: list[str] | None | Unset
        if isinstance(self.cost_rate_ids, Unset):
            cost_rate_ids = UNSET
        elif isinstance(self.cost_rate_ids, list):
            cost_rate_ids = self.cost_rate_ids

        else:
            cost_rate_ids = self.cost_rate_ids

        cost_rate_in_cents: int | None | Unset
        if isinstance(self.cost_rate_in_cents, Unset):
            cost_rate_in_cents = UNSET
        else:
            cost_rate_in_cents = self.cost_rate_in_cents

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        default_read_only: bool | None | Unset
        if isinstance(self.default_read_only, Unset):
            default_read_only = UNSET
        else:
            default_read_only = self.default_read_only

        default_role_id: None | str | Unset
        if isinstance(self.default_role_id, Unset):
            default_role_id = UNSET
        else:
            default_role_id = self.default_role_id

        disabled_at: None | str | Unset
        if isinstance(self.disabled_at, Unset):
            disabled_at = UNSET
        elif isinstance(self.disabled_at, datetime.datetime):
            disabled_at = NULL if self.disabled_at is None else write_iso(self.disabled_at)
        else:
            disabled_at = self.disabled_at

        effective_workweek_id: None | str | Unset
        if isinstance(self.effective_workweek_id, Unset):
            effective_workweek_id = UNSET
        else:
            effective_workweek_id = self.effective_workweek_id

        future_billable_utilization_ids: list[str] | None | Unset
        if isinstance(self.future_billable_utilization_ids, Unset):
            future_billable_utilization_ids = UNSET
        elif isinstance(self.future_billable_utilization_ids, list):
            future_billable_utilization_ids = self.future_billable_utilization_ids

        else:
            future_billable_utilization_ids = self.future_billable_utilization_ids

        is_administrator: bool | None | Unset
        if isinstance(self.is_administrator, Unset):
            is_administrator = UNSET
        else:
            is_administrator = self.is_administrator

        is_backup_approver: bool | None | Unset
        if isinstance(self.is_backup_approver, Unset):
            is_backup_approver = UNSET
        else:
            is_backup_approver = self.is_backup_approver

        is_owner: bool | None | Unset
        if isinstance(self.is_owner, Unset):
            is_owner = UNSET
        else:
            is_owner = self.is_owner

        is_project_lead: bool | None | Unset
        if isinstance(self.is_project_lead, Unset):
            is_project_lead = UNSET
        else:
            is_project_lead = self.is_project_lead

        is_punch_clock_user: bool | None | Unset
        if isinstance(self.is_punch_clock_user, Unset):
            is_punch_clock_user = UNSET
        else:
            is_punch_clock_user = self.is_punch_clock_user

        managee_ids: list[str] | None | Unset
        if isinstance(self.managee_ids, Unset):
            managee_ids = UNSET
        elif isinstance(self.managee_ids, list):
            managee_ids = self.managee_ids

        else:
            managee_ids = self.managee_ids

        manager_can_approve: bool | None | Unset
        if isinstance(self.manager_can_approve, Unset):
            manager_can_approve = UNSET
        else:
            manager_can_approve = self.manager_can_approve

        manager_can_edit_skills: bool | None | Unset
        if isinstance(self.manager_can_edit_skills, Unset):
            manager_can_edit_skills = UNSET
        else:
            manager_can_edit_skills = self.manager_can_edit_skills

        manager_id: None | str | Unset
        if isinstance(self.manager_id, Unset):
            manager_id = UNSET
        else:
            manager_id = self.manager_id

        non_participant: bool | None | Unset
        if isinstance(self.non_participant, Unset):
            non_participant = UNSET
        else:
            non_participant = self.non_participant

        permission: None | str | Unset
        if isinstance(self.permission, Unset):
            permission = UNSET
        else:
            permission = self.permission

        possible_managee_ids: list[str] | None | Unset
        if isinstance(self.possible_managee_ids, Unset):
            possible_managee_ids = UNSET
        elif isinstance(self.possible_managee_ids, list):
            possible_managee_ids = self.possible_managee_ids

        else:
            possible_managee_ids = self.possible_managee_ids

        possible_manager_ids: list[str] | None | Unset
        if isinstance(self.possible_manager_ids, Unset):
            possible_manager_ids = UNSET
        elif isinstance(self.possible_manager_ids, list):
            possible_manager_ids = self.possible_manager_ids

        else:
            possible_manager_ids = self.possible_manager_ids

        should_show_alert_on_timesheet_submission: bool | None | Unset
        if isinstance(self.should_show_alert_on_timesheet_submission, Unset):
            should_show_alert_on_timesheet_submission = UNSET
        else:
            should_show_alert_on_timesheet_submission = self.should_show_alert_on_timesheet_submission

        skill_membership_ids: list[str] | None | Unset
        if isinstance(self.skill_membership_ids, Unset):
            skill_membership_ids = UNSET
        elif isinstance(self.skill_membership_ids, list):
            skill_membership_ids = self.skill_membership_ids

        else:
            skill_membership_ids = self.skill_membership_ids

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)
        else:
            updated_at = self.updated_at

        user_id: None | str | Unset
        if isinstance(self.user_id, Unset):
            user_id = UNSET
        else:
            user_id = self.user_id

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if backup_approver_association_ids is not UNSET:
            field_dict["backup_approver_association_ids"] = backup_approver_association_ids
        if bill_rate_in_cents is not UNSET:
            field_dict["bill_rate_in_cents"] = bill_rate_in_cents
        if billability_target is not UNSET:
            field_dict["billability_target"] = billability_target
        if can_create_workspace is not UNSET:
            field_dict["can_create_workspace"] = can_create_workspace
        if can_log_in is not UNSET:
            field_dict["can_log_in"] = can_log_in
        if can_view_reports is not UNSET:
            field_dict["can_view_reports"] = can_view_reports
        if collaborator_only_license is not UNSET:
            field_dict["collaborator_only_license"] = collaborator_only_license
        if cost_rate_ids is not UNSET:
            field_dict["cost_rate_ids"] = cost_rate_ids
        if cost_rate_in_cents is not UNSET:
            field_dict["cost_rate_in_cents"] = cost_rate_in_cents
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if default_read_only is not UNSET:
            field_dict["default_read_only"] = default_read_only
        if default_role_id is not UNSET:
            field_dict["default_role_id"] = default_role_id
        if disabled_at is not UNSET:
            field_dict["disabled_at"] = disabled_at
        if effective_workweek_id is not UNSET:
            field_dict["effective_workweek_id"] = effective_workweek_id
        if future_billable_utilization_ids is not UNSET:
            field_dict["future_billable_utilization_ids"] = future_billable_utilization_ids
        if is_administrator is not UNSET:
            field_dict["is_administrator"] = is_administrator
        if is_backup_approver is not UNSET:
            field_dict["is_backup_approver"] = is_backup_approver
        if is_owner is not UNSET:
            field_dict["is_owner"] = is_owner
        if is_project_lead is not UNSET:
            field_dict["is_project_lead"] = is_project_lead
        if is_punch_clock_user is not UNSET:
            field_dict["is_punch_clock_user"] = is_punch_clock_user
        if managee_ids is not UNSET:
            field_dict["managee_ids"] = managee_ids
        if manager_can_approve is not UNSET:
            field_dict["manager_can_approve"] = manager_can_approve
        if manager_can_edit_skills is not UNSET:
            field_dict["manager_can_edit_skills"] = manager_can_edit_skills
        if manager_id is not UNSET:
            field_dict["manager_id"] = manager_id
        if non_participant is not UNSET:
            field_dict["non_participant"] = non_participant
        if permission is not UNSET:
            field_dict["permission"] = permission
        if possible_managee_ids is not UNSET:
            field_dict["possible_managee_ids"] = possible_managee_ids
        if possible_manager_ids is not UNSET:
            field_dict["possible_manager_ids"] = possible_manager_ids
        if should_show_alert_on_timesheet_submission is not UNSET:
            field_dict["should_show_alert_on_timesheet_submission"] = should_show_alert_on_timesheet_submission
        if skill_membership_ids is not UNSET:
            field_dict["skill_membership_ids"] = skill_membership_ids
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _backup_approver_association_ids = d.pop("backup_approver_association_ids", UNSET)
        backup_approver_association_ids: list[str] | None | Unset
        if _backup_approver_association_ids is None or isinstance(_backup_approver_association_ids, Unset):
            backup_approver_association_ids = _backup_approver_association_ids
        else:
            backup_approver_association_ids_type_0 = cast(list[str], _backup_approver_association_ids)

            backup_approver_association_ids = backup_approver_association_ids_type_0

        bill_rate_in_cents = d.pop("bill_rate_in_cents", UNSET)

        billability_target = d.pop("billability_target", UNSET)

        can_create_workspace = d.pop("can_create_workspace", UNSET)

        can_log_in = d.pop("can_log_in", UNSET)

        can_view_reports = d.pop("can_view_reports", UNSET)

        collaborator_only_license = d.pop("collaborator_only_license", UNSET)

        _cost_rate_ids = d.pop("cost_rate_ids", UNSET)
        cost_rate_ids: list[str] | None | Unset
        if _cost_rate_ids is None or isinstance(_cost_rate_ids, Unset):
            cost_rate_ids = _cost_rate_ids
        else:
            cost_rate_ids_type_0 = cast(list[str], _cost_rate_ids)

            cost_rate_ids = cost_rate_ids_type_0

        cost_rate_in_cents = d.pop("cost_rate_in_cents", UNSET)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        default_read_only = d.pop("default_read_only", UNSET)

        default_role_id = d.pop("default_role_id", UNSET)

        _disabled_at = d.pop("disabled_at", UNSET)
        disabled_at: datetime.datetime | None | Unset
        if _disabled_at is None or isinstance(_disabled_at, Unset):
            disabled_at = _disabled_at
        else:
            _disabled_at_type_0 = _disabled_at
            disabled_at_type_0 = NULL if _disabled_at_type_0 is None else read_datetime(_disabled_at_type_0)

            disabled_at = disabled_at_type_0

        effective_workweek_id = d.pop("effective_workweek_id", UNSET)

        _future_billable_utilization_ids = d.pop("future_billable_utilization_ids", UNSET)
        future_billable_utilization_ids: list[str] | None | Unset
        if _future_billable_utilization_ids is None or isinstance(_future_billable_utilization_ids, Unset):
            future_billable_utilization_ids = _future_billable_utilization_ids
        else:
            future_billable_utilization_ids_type_0 = cast(list[str], _future_billable_utilization_ids)

            future_billable_utilization_ids = future_billable_utilization_ids_type_0

        is_administrator = d.pop("is_administrator", UNSET)

        is_backup_approver = d.pop("is_backup_approver", UNSET)

        is_owner = d.pop("is_owner", UNSET)

        is_project_lead = d.pop("is_project_lead", UNSET)

        is_punch_clock_user = d.pop("is_punch_clock_user", UNSET)

        _managee_ids = d.pop("managee_ids", UNSET)
        managee_ids: list[str] | None | Unset
        if _managee_ids is None or isinstance(_managee_ids, Unset):
            managee_ids = _managee_ids
        else:
            managee_ids_type_0 = cast(list[str], _managee_ids)

            managee_ids = managee_ids_type_0

        manager_can_approve = d.pop("manager_can_approve", UNSET)

        manager_can_edit_skills = d.pop("manager_can_edit_skills", UNSET)

        manager_id = d.pop("manager_id", UNSET)

        non_participant = d.pop("non_participant", UNSET)

        permission = d.pop("permission", UNSET)

        _possible_managee_ids = d.pop("possible_managee_ids", UNSET)
        possible_managee_ids: list[str] | None | Unset
        if _possible_managee_ids is None or isinstance(_possible_managee_ids, Unset):
            possible_managee_ids = _possible_managee_ids
        else:
            possible_managee_ids_type_0 = cast(list[str], _possible_managee_ids)

            possible_managee_ids = possible_managee_ids_type_0

        _possible_manager_ids = d.pop("possible_manager_ids", UNSET)
        possible_manager_ids: list[str] | None | Unset
        if _possible_manager_ids is None or isinstance(_possible_manager_ids, Unset):
            possible_manager_ids = _possible_manager_ids
        else:
            possible_manager_ids_type_0 = cast(list[str], _possible_manager_ids)

            possible_manager_ids = possible_manager_ids_type_0

        should_show_alert_on_timesheet_submission = d.pop("should_show_alert_on_timesheet_submission", UNSET)

        _skill_membership_ids = d.pop("skill_membership_ids", UNSET)
        skill_membership_ids: list[str] | None | Unset
        if _skill_membership_ids is None or isinstance(_skill_membership_ids, Unset):
            skill_membership_ids = _skill_membership_ids
        else:
            skill_membership_ids_type_0 = cast(list[str], _skill_membership_ids)

            skill_membership_ids = skill_membership_ids_type_0

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        user_id = d.pop("user_id", UNSET)

        id = d.pop("id", UNSET)

        account_membership = cls(
            backup_approver_association_ids=backup_approver_association_ids,
            bill_rate_in_cents=bill_rate_in_cents,
            billability_target=billability_target,
            can_create_workspace=can_create_workspace,
            can_log_in=can_log_in,
            can_view_reports=can_view_reports,
            collaborator_only_license=collaborator_only_license,
            cost_rate_ids=cost_rate_ids,
            cost_rate_in_cents=cost_rate_in_cents,
            created_at=created_at,
            default_read_only=default_read_only,
            default_role_id=default_role_id,
            disabled_at=disabled_at,
            effective_workweek_id=effective_workweek_id,
            future_billable_utilization_ids=future_billable_utilization_ids,
            is_administrator=is_administrator,
            is_backup_approver=is_backup_approver,
            is_owner=is_owner,
            is_project_lead=is_project_lead,
            is_punch_clock_user=is_punch_clock_user,
            managee_ids=managee_ids,
            manager_can_approve=manager_can_approve,
            manager_can_edit_skills=manager_can_edit_skills,
            manager_id=manager_id,
            non_participant=non_participant,
            permission=permission,
            possible_managee_ids=possible_managee_ids,
            possible_manager_ids=possible_manager_ids,
            should_show_alert_on_timesheet_submission=should_show_alert_on_timesheet_submission,
            skill_membership_ids=skill_membership_ids,
            updated_at=updated_at,
            user_id=user_id,
            id=id,
        )

        account_membership.additional_properties = d
        return account_membership

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
