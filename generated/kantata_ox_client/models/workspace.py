from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class Workspace(_Model):
    """A project.

    Attributes:
        access_level (str | None): One of invitation, open, admin.
        account_color_id (str | None): Sent when `account_color` is included.
        account_features (WorkspaceAccountFeatures | None): Switches of the account; absent from the vendor's reference
            of 2026.
        account_id (int | None):
        account_insights_mapping_ids (list[str] | None): Sent when `account_insights_mappings` is included.
        actual_fees_includes_additional_line_items (bool | None):
        actual_fees_includes_expenses (bool | None):
        approver_id (str | None): Sent when `approver` is included.
        approver_ids (list[str] | None): Sent when `approvers` is included.
        archived (bool | None):
        billable_minutes (int | None): Needs the right to see approved time. Only when named in `optional_fields`.
        billing_milestone_ids (list[str] | None): Sent when `billing_milestones` is included.
        budget_remaining (str | None): Display text; provider team with reports or financial access.
        budget_used (str | None): Display text; provider team with reports or financial access.
        budget_used_in_cents (int | None): In subunits of the currency; provider team with reports or financial access.
        budgeted (bool | None):
        can_create_line_items (bool | None):
        can_invite (bool | None):
        change_orders_enabled (bool | None):
        client_lead_name (str | None): Only when named in `optional_fields`.
        client_role_name (str | None):
        consultant_role_name (str | None):
        created_at (datetime.datetime | None):
        creator_id (str | None): Sent when `creator` is included.
        currency (str | None): Needs financial access.
        currency_base_unit (int | None): Subunits in one unit of the currency.
        currency_symbol (str | None):
        current_status_report_id (str | None): Sent when `current_status_report` is included.
        current_user_participation_id (str | None): Sent when `current_user_participation` is included.
        custom_field_value_ids (list[str] | None): Sent when `custom_field_values` is included.
        default_rate (str | None):
        description (str | None):
        due_date (datetime.date | None):
        effective_due_date (datetime.date | None): Deprecated twin of `due_date`.
        estimated_minutes (int | None): Needs reports or financial access. Only when named in `optional_fields`.
        exclude_archived_stories_percent_complete (bool | None):
        expenses_in_burn_rate (bool | None): For project administrators of the same account.
        external_link (WorkspaceExternalLink | None):
        external_reference_ids (list[str] | None): Sent when `external_references` is included.
        financial_viewer_ids (list[str] | None): Sent when `financial_viewers` is included.
        has_active_expense_report_submissions (bool | None):
        has_active_timesheet_submissions (bool | None):
        has_budget_access (bool | None):
        incoming_email_address (str | None): Only when named in `optional_fields`.
        lock_date (datetime.date | None): Only when named in `optional_fields`.
        minutes_logged (int | None): Needs the right to see approved time. Only when named in `optional_fields`.
        next_uncompleted_milestone_id (str | None): Sent when `next_uncompleted_milestone` is included.
        non_billable_minutes (int | None): Needs the right to see approved time. Only when named in `optional_fields`.
        over_budget (bool | None): For project administrators of the same account.
        participant_ids (list[str] | None): Sent when `participants` is included.
        participation_ids (list[str] | None): Sent when `participations` is included.
        percent_of_budget_used (int | None): Provider team with reports or financial access.
        percentage_complete (int | None):
        permissions (WorkspacePermissions | None): What the calling user may do in this project.
        possible_approver_ids (list[str] | None): Sent when `possible_approvers` is included.
        posts_require_privacy_decision (bool | None):
        price (str | None): Display text; needs reports or financial access.
        price_in_cents (int | None): In subunits of the currency; needs reports or financial access.
        primary_counterpart_id (str | None): Sent when `primary_counterpart` is included.
        primary_maven_id (str | None): Sent when `primary_maven` is included.
        primary_workspace_group_id (str | None): Sent when `primary_workspace_group` is included.
        provider_lead_name (str | None): Only when named in `optional_fields`.
        rate_card_id (int | None):
        require_expense_approvals (bool | None):
        require_notes_on_time_entries (bool | None):
        require_time_approvals (bool | None):
        revenue_recognition_method_id (str | None): Composite, such as `123:percent_complete`. Only when named in
            `optional_fields`.
        revenue_recognition_method_name (str | None): Only when named in `optional_fields`.
        stage (str | None): Either estimate or project. Only when named in `optional_fields`.
        start_date (datetime.date | None):
        status (WorkspaceStatus | None): Needs the right to see the project status.
        status_report_ids (list[str] | None): Sent when `status_reports` is included.
        stories_are_fixed_fee_by_default (bool | None): For project administrators of the same account.
        target_margin (float | None): Provider team with reports or financial access.
        task_status_set_id (str | None):
        task_status_set_name (str | None):
        task_statuses (list[str] | None):
        tasks_default_non_billable (bool | None):
        time_trackable (bool | None):
        timesheet_submission_ids (list[str] | None): Sent when `timesheet_submissions` is included.
        title (str | None):
        total_expenses_in_cents (int | None): In subunits of the currency; for project administrators of the same
            account.
        total_invoiced (str | None): Display text; needs reports or financial access. Only when named in
            `optional_fields`.
        total_minutes_approved (int | None): Needs the right to see approved time. Only when named in `optional_fields`.
        updated_at (datetime.datetime | None):
        workspace_group_ids (list[str] | None): Sent when `workspace_groups` is included.
        workspace_invoice_preference_id (int | None):
        workspace_resource_ids (list[str] | None): Sent when `workspace_resources` is included.
        workspace_resources_with_unnamed_ids (list[str] | None): Sent when `workspace_resources_with_unnamed` is
            included.
        id (str | None): Id of the record, equal to its key in the collection.
    """

    access_level: str | None = None
    account_color_id: str | None = None
    account_features: _m.WorkspaceAccountFeatures | None = None
    account_id: int | None = None
    account_insights_mapping_ids: list[str] | None = None
    actual_fees_includes_additional_line_items: bool | None = None
    actual_fees_includes_expenses: bool | None = None
    approver_id: str | None = None
    approver_ids: list[str] | None = None
    archived: bool | None = None
    billable_minutes: int | None = None
    billing_milestone_ids: list[str] | None = None
    budget_remaining: str | None = None
    budget_used: str | None = None
    budget_used_in_cents: int | None = None
    budgeted: bool | None = None
    can_create_line_items: bool | None = None
    can_invite: bool | None = None
    change_orders_enabled: bool | None = None
    client_lead_name: str | None = None
    client_role_name: str | None = None
    consultant_role_name: str | None = None
    created_at: datetime.datetime | None = None
    creator_id: str | None = None
    currency: str | None = None
    currency_base_unit: int | None = None
    currency_symbol: str | None = None
    current_status_report_id: str | None = None
    current_user_participation_id: str | None = None
    custom_field_value_ids: list[str] | None = None
    default_rate: str | None = None
    description: str | None = None
    due_date: datetime.date | None = None
    effective_due_date: datetime.date | None = None
    estimated_minutes: int | None = None
    exclude_archived_stories_percent_complete: bool | None = None
    expenses_in_burn_rate: bool | None = None
    external_link: _m.WorkspaceExternalLink | None = None
    external_reference_ids: list[str] | None = None
    financial_viewer_ids: list[str] | None = None
    has_active_expense_report_submissions: bool | None = None
    has_active_timesheet_submissions: bool | None = None
    has_budget_access: bool | None = None
    incoming_email_address: str | None = None
    lock_date: datetime.date | None = None
    minutes_logged: int | None = None
    next_uncompleted_milestone_id: str | None = None
    non_billable_minutes: int | None = None
    over_budget: bool | None = None
    participant_ids: list[str] | None = None
    participation_ids: list[str] | None = None
    percent_of_budget_used: int | None = None
    percentage_complete: int | None = None
    permissions: _m.WorkspacePermissions | None = None
    possible_approver_ids: list[str] | None = None
    posts_require_privacy_decision: bool | None = None
    price: str | None = None
    price_in_cents: int | None = None
    primary_counterpart_id: str | None = None
    primary_maven_id: str | None = None
    primary_workspace_group_id: str | None = None
    provider_lead_name: str | None = None
    rate_card_id: int | None = None
    require_expense_approvals: bool | None = None
    require_notes_on_time_entries: bool | None = None
    require_time_approvals: bool | None = None
    revenue_recognition_method_id: str | None = None
    revenue_recognition_method_name: str | None = None
    stage: str | None = None
    start_date: datetime.date | None = None
    status: _m.WorkspaceStatus | None = None
    status_report_ids: list[str] | None = None
    stories_are_fixed_fee_by_default: bool | None = None
    target_margin: float | None = None
    task_status_set_id: str | None = None
    task_status_set_name: str | None = None
    task_statuses: list[str] | None = None
    tasks_default_non_billable: bool | None = None
    time_trackable: bool | None = None
    timesheet_submission_ids: list[str] | None = None
    title: str | None = None
    total_expenses_in_cents: int | None = None
    total_invoiced: str | None = None
    total_minutes_approved: int | None = None
    updated_at: datetime.datetime | None = None
    workspace_group_ids: list[str] | None = None
    workspace_invoice_preference_id: int | None = None
    workspace_resource_ids: list[str] | None = None
    workspace_resources_with_unnamed_ids: list[str] | None = None
    id: str | None = None
