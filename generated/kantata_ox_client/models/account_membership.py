from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class AccountMembership(_Model):
    """Place of a user in the account, with rates, permissions and licence.

    Attributes:
        backup_approver_association_ids (list[str] | None): Sent when `backup_approver_associations` is included.
        bill_rate_in_cents (int | None): In subunits of the currency.
        billability_target (int | None):
        can_create_workspace (bool | None):
        can_log_in (bool | None): Only when named in `optional_fields`.
        can_view_reports (bool | None):
        collaborator_only_license (bool | None):
        cost_rate_ids (list[str] | None): Sent when `cost_rates` is included.
        cost_rate_in_cents (int | None): In subunits of the currency.
        created_at (datetime.datetime | None):
        default_read_only (bool | None):
        default_role_id (str | None): Sent when `default_role` is included.
        disabled_at (datetime.datetime | None):
        effective_workweek_id (str | None): Sent when `effective_workweek` is included.
        future_billable_utilization_ids (list[str] | None): Sent when `future_billable_utilizations` is included.
        is_administrator (bool | None):
        is_backup_approver (bool | None):
        is_owner (bool | None):
        is_project_lead (bool | None):
        is_punch_clock_user (bool | None):
        managee_ids (list[str] | None): Sent when `managees` is included.
        manager_can_approve (bool | None):
        manager_can_edit_skills (bool | None):
        manager_id (str | None): Sent when `manager` is included.
        non_participant (bool | None): Only when named in `optional_fields`.
        permission (str | None):
        possible_managee_ids (list[str] | None): Sent when `possible_managees` is included.
        possible_manager_ids (list[str] | None): Sent when `possible_managers` is included.
        should_show_alert_on_timesheet_submission (bool | None):
        skill_membership_ids (list[str] | None): Sent when `skill_memberships` is included.
        updated_at (datetime.datetime | None):
        user_id (str | None): Sent when `user` is included.
        id (str | None): Id of the record, equal to its key in the collection.
    """

    backup_approver_association_ids: list[str] | None = None
    bill_rate_in_cents: int | None = None
    billability_target: int | None = None
    can_create_workspace: bool | None = None
    can_log_in: bool | None = None
    can_view_reports: bool | None = None
    collaborator_only_license: bool | None = None
    cost_rate_ids: list[str] | None = None
    cost_rate_in_cents: int | None = None
    created_at: datetime.datetime | None = None
    default_read_only: bool | None = None
    default_role_id: str | None = None
    disabled_at: datetime.datetime | None = None
    effective_workweek_id: str | None = None
    future_billable_utilization_ids: list[str] | None = None
    is_administrator: bool | None = None
    is_backup_approver: bool | None = None
    is_owner: bool | None = None
    is_project_lead: bool | None = None
    is_punch_clock_user: bool | None = None
    managee_ids: list[str] | None = None
    manager_can_approve: bool | None = None
    manager_can_edit_skills: bool | None = None
    manager_id: str | None = None
    non_participant: bool | None = None
    permission: str | None = None
    possible_managee_ids: list[str] | None = None
    possible_manager_ids: list[str] | None = None
    should_show_alert_on_timesheet_submission: bool | None = None
    skill_membership_ids: list[str] | None = None
    updated_at: datetime.datetime | None = None
    user_id: str | None = None
    id: str | None = None
