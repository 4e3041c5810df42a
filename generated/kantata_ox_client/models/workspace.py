from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

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
    write_object,
)

if TYPE_CHECKING:
    from ..models.workspace_account_features import WorkspaceAccountFeatures
    from ..models.workspace_external_link import WorkspaceExternalLink
    from ..models.workspace_permissions import WorkspacePermissions
    from ..models.workspace_status import WorkspaceStatus


T = TypeVar("T", bound="Workspace")


@_attrs_define
class Workspace:
    """A project.

    Attributes:
        access_level (None | str | Unset): One of invitation, open, admin.
        account_color_id (None | str | Unset): Sent when `account_color` is included.
        account_features (None | Unset | WorkspaceAccountFeatures): Switches of the account; absent from the vendor's
            reference of 2026.
        account_id (int | None | Unset):
        account_insights_mapping_ids (list[str] | None | Unset): Sent when `account_insights_mappings` is included.
        actual_fees_includes_additional_line_items (bool | None | Unset):
        actual_fees_includes_expenses (bool | None | Unset):
        approver_id (None | str | Unset): Sent when `approver` is included.
        approver_ids (list[str] | None | Unset): Sent when `approvers` is included.
        archived (bool | None | Unset):
        billable_minutes (int | None | Unset): Needs the right to see approved time. Only when named in
            `optional_fields`.
        billing_milestone_ids (list[str] | None | Unset): Sent when `billing_milestones` is included.
        budget_remaining (None | str | Unset): Display text; provider team with reports or financial access.
        budget_used (None | str | Unset): Display text; provider team with reports or financial access.
        budget_used_in_cents (int | None | Unset): In subunits of the currency; provider team with reports or financial
            access.
        budgeted (bool | None | Unset):
        can_create_line_items (bool | None | Unset):
        can_invite (bool | None | Unset):
        change_orders_enabled (bool | None | Unset):
        client_lead_name (None | str | Unset): Only when named in `optional_fields`.
        client_role_name (None | str | Unset):
        consultant_role_name (None | str | Unset):
        created_at (datetime.datetime | None | Unset):
        creator_id (None | str | Unset): Sent when `creator` is included.
        currency (None | str | Unset): Needs financial access.
        currency_base_unit (int | None | Unset): Subunits in one unit of the currency.
        currency_symbol (None | str | Unset):
        current_status_report_id (None | str | Unset): Sent when `current_status_report` is included.
        current_user_participation_id (None | str | Unset): Sent when `current_user_participation` is included.
        custom_field_value_ids (list[str] | None | Unset): Sent when `custom_field_values` is included.
        default_rate (None | str | Unset):
        description (None | str | Unset):
        due_date (datetime.date | None | Unset):
        effective_due_date (datetime.date | None | Unset): Deprecated twin of `due_date`.
        estimated_minutes (int | None | Unset): Needs reports or financial access. Only when named in `optional_fields`.
        exclude_archived_stories_percent_complete (bool | None | Unset):
        expenses_in_burn_rate (bool | None | Unset): For project administrators of the same account.
        external_link (None | Unset | WorkspaceExternalLink):
        external_reference_ids (list[str] | None | Unset): Sent when `external_references` is included.
        financial_viewer_ids (list[str] | None | Unset): Sent when `financial_viewers` is included.
        has_active_expense_report_submissions (bool | None | Unset):
        has_active_timesheet_submissions (bool | None | Unset):
        has_budget_access (bool | None | Unset):
        incoming_email_address (None | str | Unset): Only when named in `optional_fields`.
        lock_date (datetime.date | None | Unset): Only when named in `optional_fields`.
        minutes_logged (int | None | Unset): Needs the right to see approved time. Only when named in `optional_fields`.
        next_uncompleted_milestone_id (None | str | Unset): Sent when `next_uncompleted_milestone` is included.
        non_billable_minutes (int | None | Unset): Needs the right to see approved time. Only when named in
            `optional_fields`.
        over_budget (bool | None | Unset): For project administrators of the same account.
        participant_ids (list[str] | None | Unset): Sent when `participants` is included.
        participation_ids (list[str] | None | Unset): Sent when `participations` is included.
        percent_of_budget_used (int | None | Unset): Provider team with reports or financial access.
        percentage_complete (int | None | Unset):
        permissions (None | Unset | WorkspacePermissions): What the calling user may do in this project.
        possible_approver_ids (list[str] | None | Unset): Sent when `possible_approvers` is included.
        posts_require_privacy_decision (bool | None | Unset):
        price (None | str | Unset): Display text; needs reports or financial access.
        price_in_cents (int | None | Unset): In subunits of the currency; needs reports or financial access.
        primary_counterpart_id (None | str | Unset): Sent when `primary_counterpart` is included.
        primary_maven_id (None | str | Unset): Sent when `primary_maven` is included.
        primary_workspace_group_id (None | str | Unset): Sent when `primary_workspace_group` is included.
        provider_lead_name (None | str | Unset): Only when named in `optional_fields`.
        rate_card_id (int | None | Unset):
        require_expense_approvals (bool | None | Unset):
        require_notes_on_time_entries (bool | None | Unset):
        require_time_approvals (bool | None | Unset):
        revenue_recognition_method_id (None | str | Unset): Composite, such as `123:percent_complete`. Only when named
            in `optional_fields`.
        revenue_recognition_method_name (None | str | Unset): Only when named in `optional_fields`.
        stage (None | str | Unset): Either estimate or project. Only when named in `optional_fields`.
        start_date (datetime.date | None | Unset):
        status (None | Unset | WorkspaceStatus): Needs the right to see the project status.
        status_report_ids (list[str] | None | Unset): Sent when `status_reports` is included.
        stories_are_fixed_fee_by_default (bool | None | Unset): For project administrators of the same account.
        target_margin (float | None | Unset): Provider team with reports or financial access.
        task_status_set_id (None | str | Unset):
        task_status_set_name (None | str | Unset):
        task_statuses (list[str] | None | Unset):
        tasks_default_non_billable (bool | None | Unset):
        time_trackable (bool | None | Unset):
        timesheet_submission_ids (list[str] | None | Unset): Sent when `timesheet_submissions` is included.
        title (None | str | Unset):
        total_expenses_in_cents (int | None | Unset): In subunits of the currency; for project administrators of the
            same account.
        total_invoiced (None | str | Unset): Display text; needs reports or financial access. Only when named in
            `optional_fields`.
        total_minutes_approved (int | None | Unset): Needs the right to see approved time. Only when named in
            `optional_fields`.
        updated_at (datetime.datetime | None | Unset):
        workspace_group_ids (list[str] | None | Unset): Sent when `workspace_groups` is included.
        workspace_invoice_preference_id (int | None | Unset):
        workspace_resource_ids (list[str] | None | Unset): Sent when `workspace_resources` is included.
        workspace_resources_with_unnamed_ids (list[str] | None | Unset): Sent when `workspace_resources_with_unnamed` is
            included.
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    access_level: None | str | Unset = UNSET
    account_color_id: None | str | Unset = UNSET
    account_features: None | Unset | WorkspaceAccountFeatures = UNSET
    account_id: int | None | Unset = UNSET
    account_insights_mapping_ids: list[str] | None | Unset = UNSET
    actual_fees_includes_additional_line_items: bool | None | Unset = UNSET
    actual_fees_includes_expenses: bool | None | Unset = UNSET
    approver_id: None | str | Unset = UNSET
    approver_ids: list[str] | None | Unset = UNSET
    archived: bool | None | Unset = UNSET
    billable_minutes: int | None | Unset = UNSET
    billing_milestone_ids: list[str] | None | Unset = UNSET
    budget_remaining: None | str | Unset = UNSET
    budget_used: None | str | Unset = UNSET
    budget_used_in_cents: int | None | Unset = UNSET
    budgeted: bool | None | Unset = UNSET
    can_create_line_items: bool | None | Unset = UNSET
    can_invite: bool | None | Unset = UNSET
    change_orders_enabled: bool | None | Unset = UNSET
    client_lead_name: None | str | Unset = UNSET
    client_role_name: None | str | Unset = UNSET
    consultant_role_name: None | str | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    creator_id: None | str | Unset = UNSET
    currency: None | str | Unset = UNSET
    currency_base_unit: int | None | Unset = UNSET
    currency_symbol: None | str | Unset = UNSET
    current_status_report_id: None | str | Unset = UNSET
    current_user_participation_id: None | str | Unset = UNSET
    custom_field_value_ids: list[str] | None | Unset = UNSET
    default_rate: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    due_date: datetime.date | None | Unset = UNSET
    effective_due_date: datetime.date | None | Unset = UNSET
    estimated_minutes: int | None | Unset = UNSET
    exclude_archived_stories_percent_complete: bool | None | Unset = UNSET
    expenses_in_burn_rate: bool | None | Unset = UNSET
    external_link: None | Unset | WorkspaceExternalLink = UNSET
    external_reference_ids: list[str] | None | Unset = UNSET
    financial_viewer_ids: list[str] | None | Unset = UNSET
    has_active_expense_report_submissions: bool | None | Unset = UNSET
    has_active_timesheet_submissions: bool | None | Unset = UNSET
    has_budget_access: bool | None | Unset = UNSET
    incoming_email_address: None | str | Unset = UNSET
    lock_date: datetime.date | None | Unset = UNSET
    minutes_logged: int | None | Unset = UNSET
    next_uncompleted_milestone_id: None | str | Unset = UNSET
    non_billable_minutes: int | None | Unset = UNSET
    over_budget: bool | None | Unset = UNSET
    participant_ids: list[str] | None | Unset = UNSET
    participation_ids: list[str] | None | Unset = UNSET
    percent_of_budget_used: int | None | Unset = UNSET
    percentage_complete: int | None | Unset = UNSET
    permissions: None | Unset | WorkspacePermissions = UNSET
    possible_approver_ids: list[str] | None | Unset = UNSET
    posts_require_privacy_decision: bool | None | Unset = UNSET
    price: None | str | Unset = UNSET
    price_in_cents: int | None | Unset = UNSET
    primary_counterpart_id: None | str | Unset = UNSET
    primary_maven_id: None | str | Unset = UNSET
    primary_workspace_group_id: None | str | Unset = UNSET
    provider_lead_name: None | str | Unset = UNSET
    rate_card_id: int | None | Unset = UNSET
    require_expense_approvals: bool | None | Unset = UNSET
    require_notes_on_time_entries: bool | None | Unset = UNSET
    require_time_approvals: bool | None | Unset = UNSET
    revenue_recognition_method_id: None | str | Unset = UNSET
    revenue_recognition_method_name: None | str | Unset = UNSET
    stage: None | str | Unset = UNSET
    start_date: datetime.date | None | Unset = UNSET
    status: None | Unset | WorkspaceStatus = UNSET
    status_report_ids: list[str] | None | Unset = UNSET
    stories_are_fixed_fee_by_default: bool | None | Unset = UNSET
    target_margin: float | None | Unset = UNSET
    task_status_set_id: None | str | Unset = UNSET
    task_status_set_name: None | str | Unset = UNSET
    task_statuses: list[str] | None | Unset = UNSET
    tasks_default_non_billable: bool | None | Unset = UNSET
    time_trackable: bool | None | Unset = UNSET
    timesheet_submission_ids: list[str] | None | Unset = UNSET
    title: None | str | Unset = UNSET
    total_expenses_in_cents: int | None | Unset = UNSET
    total_invoiced: None | str | Unset = UNSET
    total_minutes_approved: int | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    workspace_group_ids: list[str] | None | Unset = UNSET
    workspace_invoice_preference_id: int | None | Unset = UNSET
    workspace_resource_ids: list[str] | None | Unset = UNSET
    workspace_resources_with_unnamed_ids: list[str] | None | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.workspace_account_features import WorkspaceAccountFeatures  # noqa: PLC0415
        from ..models.workspace_external_link import WorkspaceExternalLink  # noqa: PLC0415
        from ..models.workspace_permissions import WorkspacePermissions  # noqa: PLC0415
        from ..models.workspace_status import WorkspaceStatus  # noqa: PLC0415

        access_level: None | str | Unset
        if isinstance(self.access_level, Unset):
            access_level = UNSET
        else:
            access_level = self.access_level

        account_color_id: None | str | Unset
        if isinstance(self.account_color_id, Unset):
            account_color_id = UNSET
        else:
            account_color_id = self.account_color_id

        account_features: dict[str, Any] | None | Unset
        if isinstance(self.account_features, Unset):
            account_features = UNSET
        elif isinstance(self.account_features, WorkspaceAccountFeatures):
            account_features = NULL if self.account_features is None else write_object(self.account_features)
        else:
            account_features = self.account_features

        account_id: int | None | Unset
        if isinstance(self.account_id, Unset):
            account_id = UNSET
        else:
            account_id = self.account_id

        account_insights_mapping_ids: list[str] | None | Unset
        if isinstance(self.account_insights_mapping_ids, Unset):
            account_insights_mapping_ids = UNSET
        elif isinstance(self.account_insights_mapping_ids, list):
            account_insights_mapping_ids = self.account_insights_mapping_ids

        else:
            account_insights_mapping_ids = self.account_insights_mapping_ids

        actual_fees_includes_additional_line_items: bool | None | Unset
        if isinstance(self.actual_fees_includes_additional_line_items, Unset):
            actual_fees_includes_additional_line_items = UNSET
        else:
            actual_fees_includes_additional_line_items = self.actual_fees_includes_additional_line_items

        actual_fees_includes_expenses: bool | None | Unset
        if isinstance(self.actual_fees_includes_expenses, Unset):
            actual_fees_includes_expenses = UNSET
        else:
            actual_fees_includes_expenses = self.actual_fees_includes_expenses

        approver_id: None | str | Unset
        if isinstance(self.approver_id, Unset):
            approver_id = UNSET
        else:
            approver_id = self.approver_id

        approver_ids: list[str] | None | Unset
        if isinstance(self.approver_ids, Unset):
            approver_ids = UNSET
        elif isinstance(self.approver_ids, list):
            approver_ids = self.approver_ids

        else:
            approver_ids = self.approver_ids

        archived: bool | None | Unset
        if isinstance(self.archived, Unset):
            archived = UNSET
        else:
            archived = self.archived

        billable_minutes: int | None | Unset
        if isinstance(self.billable_minutes, Unset):
            billable_minutes = UNSET
        else:
            billable_minutes = self.billable_minutes

        billing_milestone_ids: list[str] | None | Unset
        if isinstance(self.billing_milestone_ids, Unset):
            billing_milestone_ids = UNSET
        elif isinstance(self.billing_milestone_ids, list):
            billing_milestone_ids = self.billing_milestone_ids

        else:
            billing_milestone_ids = self.billing_milestone_ids

        budget_remaining: None | str | Unset
        if isinstance(self.budget_remaining, Unset):
            budget_remaining = UNSET
        else:
            budget_remaining = self.budget_remaining

        budget_used: None | str | Unset
        if isinstance(self.budget_used, Unset):
            budget_used = UNSET
        else:
            budget_used = self.budget_used

        budget_used_in_cents: int | None | Unset
        if isinstance(self.budget_used_in_cents, Unset):
            budget_used_in_cents = UNSET
        else:
            budget_used_in_cents = self.budget_used_in_cents

        budgeted: bool | None | Unset
        if isinstance(self.budgeted, Unset):
            budgeted = UNSET
        else:
            budgeted = self.budgeted

        can_create_line_items: bool | None | Unset
        if isinstance(self.can_create_line_items, Unset):
            can_create_line_items = UNSET
        else:
            can_create_line_items = self.can_create_line_items

        can_invite: bool | None | Unset
        if isinstance(self.can_invite, Unset):
            can_invite = UNSET
        else:
            can_invite = self.can_invite

        change_orders_enabled: bool | None | Unset
        if isinstance(self.change_orders_enabled, Unset):
            change_orders_enabled = UNSET
        else:
            change_orders_enabled = self.change_orders_enabled

        client_lead_name: None | str | Unset
        if isinstance(self.client_lead_name, Unset):
            client_lead_name = UNSET
        else:
            client_lead_name = self.client_lead_name

        client_role_name: None | str | Unset
        if isinstance(self.client_role_name, Unset):
            client_role_name = UNSET
        else:
            client_role_name = self.client_role_name

        consultant_role_name: None | str | Unset
        if isinstance(self.consultant_role_name, Unset):
            consultant_role_name = UNSET
        else:
            consultant_role_name = self.consultant_role_name

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

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        else:
            currency = self.currency

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

        current_status_report_id: None | str | Unset
        if isinstance(self.current_status_report_id, Unset):
            current_status_report_id = UNSET
        else:
            current_status_report_id = self.current_status_report_id

        current_user_participation_id: None | str | Unset
        if isinstance(self.current_user_participation_id, Unset):
            current_user_participation_id = UNSET
        else:
            current_user_participation_id = self.current_user_participation_id

        custom_field_value_ids: list[str] | None | Unset
        if isinstance(self.custom_field_value_ids, Unset):
            custom_field_value_ids = UNSET
        elif isinstance(self.custom_field_value_ids, list):
            custom_field_value_ids = self.custom_field_value_ids

        else:
            custom_field_value_ids = self.custom_field_value_ids

        default_rate: None | str | Unset
        if isinstance(self.default_rate, Unset):
            default_rate = UNSET
        else:
            default_rate = self.default_rate

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

        effective_due_date: None | str | Unset
        if isinstance(self.effective_due_date, Unset):
            effective_due_date = UNSET
        elif isinstance(self.effective_due_date, datetime.date):
            effective_due_date = NULL if self.effective_due_date is None else write_iso(self.effective_due_date)
        else:
            effective_due_date = self.effective_due_date

        estimated_minutes: int | None | Unset
        if isinstance(self.estimated_minutes, Unset):
            estimated_minutes = UNSET
        else:
            estimated_minutes = self.estimated_minutes

        exclude_archived_stories_percent_complete: bool | None | Unset
        if isinstance(self.exclude_archived_stories_percent_complete, Unset):
            exclude_archived_stories_percent_complete = UNSET
        else:
            exclude_archived_stories_percent_complete = self.exclude_archived_stories_percent_complete

        expenses_in_burn_rate: bool | None | Unset
        if isinstance(self.expenses_in_burn_rate, Unset):
            expenses_in_burn_rate = UNSET
        else:
            expenses_in_burn_rate = self.expenses_in_burn_rate

        external_link: dict[str, Any] | None | Unset
        if isinstance(self.external_link, Unset):
            external_link = UNSET
        elif isinstance(self.external_link, WorkspaceExternalLink):
            external_link = NULL if self.external_link is None else write_object(self.external_link)
        else:
            external_link = self.external_link

        external_reference_ids: list[str] | None | Unset
        if isinstance(self.external_reference_ids, Unset):
            external_reference_ids = UNSET
        elif isinstance(self.external_reference_ids, list):
            external_reference_ids = self.external_reference_ids

        else:
            external_reference_ids = self.external_reference_ids

        financial_viewer_ids: list[str] | None | Unset
        if isinstance(self.financial_viewer_ids, Unset):
            financial_viewer_ids = UNSET
        elif isinstance(self.financial_viewer_ids, list):
            financial_viewer_ids = self.financial_viewer_ids

        else:
            financial_viewer_ids = self.financial_viewer_ids

        has_active_expense_report_submissions: bool | None | Unset
        if isinstance(self.has_active_expense_report_submissions, Unset):
            has_active_expense_report_submissions = UNSET
        else:
            has_active_expense_report_submissions = self.has_active_expense_report_submissions

        has_active_timesheet_submissions: bool | None | Unset
        if isinstance(self.has_active_timesheet_submissions, Unset):
            has_active_timesheet_submissions = UNSET
        else:
            has_active_timesheet_submissions = self.has_active_timesheet_submissions

        has_budget_access: bool | None | Unset
        if isinstance(self.has_budget_access, Unset):
            has_budget_access = UNSET
        else:
            has_budget_access = self.has_budget_access

        incoming_email_address: None | str | Unset
        if isinstance(self.incoming_email_address, Unset):
            incoming_email_address = UNSET
        else:
            incoming_email_address = self.incoming_email_address

        lock_date: None | str | Unset
        if isinstance(self.lock_date, Unset):
            lock_date = UNSET
        elif isinstance(self.lock_date, datetime.date):
            lock_date = NULL if self.lock_date is None else write_iso(self.lock_date)
        else:
            lock_date = self.lock_date

        minutes_logged: int | None | Unset
        if isinstance(self.minutes_logged, Unset):
            minutes_logged = UNSET
        else:
            minutes_logged = self.minutes_logged

        next_uncompleted_milestone_id: None | str | Unset
        if isinstance(self.next_uncompleted_milestone_id, Unset):
            next_uncompleted_milestone_id = UNSET
        else:
            next_uncompleted_milestone_id = self.next_uncompleted_milestone_id

        non_billable_minutes: int | None | Unset
        if isinstance(self.non_billable_minutes, Unset):
            non_billable_minutes = UNSET
        else:
            non_billable_minutes = self.non_billable_minutes

        over_budget: bool | None | Unset
        if isinstance(self.over_budget, Unset):
            over_budget = UNSET
        else:
            over_budget = self.over_budget

        participant_ids: list[str] | None | Unset
        if isinstance(self.participant_ids, Unset):
            participant_ids = UNSET
        elif isinstance(self.participant_ids, list):
            participant_ids = self.participant_ids

        else:
            participant_ids = self.participant_ids

        participation_ids: list[str] | None | Unset
        if isinstance(self.participation_ids, Unset):
            participation_ids = UNSET
        elif isinstance(self.participation_ids, list):
            participation_ids = self.participation_ids

        else:
            participation_ids = self.participation_ids

        percent_of_budget_used: int | None | Unset
        if isinstance(self.percent_of_budget_used, Unset):
            percent_of_budget_used = UNSET
        else:
            percent_of_budget_used = self.percent_of_budget_used

        percentage_complete: int | None | Unset
        if isinstance(self.percentage_complete, Unset):
            percentage_complete = UNSET
        else:
            percentage_complete = self.percentage_complete

        permissions: dict[str, Any] | None | Unset
        if isinstance(self.permissions, Unset):
            permissions = UNSET
        elif isinstance(self.permissions, WorkspacePermissions):
            permissions = NULL if self.permissions is None else write_object(self.permissions)
        else:
            permissions = self.permissions

        possible_approver_ids: list[str] | None | Unset
        if isinstance(self.possible_approver_ids, Unset):
            possible_approver_ids = UNSET
        elif isinstance(self.possible_approver_ids, list):
            possible_approver_ids = self.possible_approver_ids

        else:
            possible_approver_ids = self.possible_approver_ids

        posts_require_privacy_decision: bool | None | Unset
        if isinstance(self.posts_require_privacy_decision, Unset):
            posts_require_privacy_decision = UNSET
        else:
            posts_require_privacy_decision = self.posts_require_privacy_decision

        price: None | str | Unset
        if isinstance(self.price, Unset):
            price = UNSET
        else:
            price = self.price

        price_in_cents: int | None | Unset
        if isinstance(self.price_in_cents, Unset):
            price_in_cents = UNSET
        else:
            price_in_cents = self.price_in_cents

        primary_counterpart_id: None | str | Unset
        if isinstance(self.primary_counterpart_id, Unset):
            primary_counterpart_id = UNSET
        else:
            primary_counterpart_id = self.primary_counterpart_id

        primary_maven_id: None | str | Unset
        if isinstance(self.primary_maven_id, Unset):
            primary_maven_id = UNSET
        else:
            primary_maven_id = self.primary_maven_id

        primary_workspace_group_id: None | str | Unset
        if isinstance(self.primary_workspace_group_id, Unset):
            primary_workspace_group_id = UNSET
        else:
            primary_workspace_group_id = self.primary_workspace_group_id

        provider_lead_name: None | str | Unset
        if isinstance(self.provider_lead_name, Unset):
            provider_lead_name = UNSET
        else:
            provider_lead_name = self.provider_lead_name

        rate_card_id: int | None | Unset
        if isinstance(self.rate_card_id, Unset):
            rate_card_id = UNSET
        else:
            rate_card_id = self.rate_card_id

        require_expense_approvals: bool | None | Unset
        if isinstance(self.require_expense_approvals, Unset):
            require_expense_approvals = UNSET
        else:
            require_expense_approvals = self.require_expense_approvals

        require_notes_on_time_entries: bool | None | Unset
        if isinstance(self.require_notes_on_time_entries, Unset):
            require_notes_on_time_entries = UNSET
        else:
            require_notes_on_time_entries = self.require_notes_on_time_entries

        require_time_approvals: bool | None | Unset
        if isinstance(self.require_time_approvals, Unset):
            require_time_approvals = UNSET
        else:
            require_time_approvals = self.require_time_approvals

        revenue_recognition_method_id: None | str | Unset
        if isinstance(self.revenue_recognition_method_id, Unset):
            revenue_recognition_method_id = UNSET
        else:
            revenue_recognition_method_id = self.revenue_recognition_method_id

        revenue_recognition_method_name: None | str | Unset
        if isinstance(self.revenue_recognition_method_name, Unset):
            revenue_recognition_method_name = UNSET
        else:
            revenue_recognition_method_name = self.revenue_recognition_method_name

        stage: None | str | Unset
        if isinstance(self.stage, Unset):
            stage = UNSET
        else:
            stage = self.stage

        start_date: None | str | Unset
        if isinstance(self.start_date, Unset):
            start_date = UNSET
        elif isinstance(self.start_date, datetime.date):
            start_date = NULL if self.start_date is None else write_iso(self.start_date)
        else:
            start_date = self.start_date

        status: dict[str, Any] | None | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, WorkspaceStatus):
            status = NULL if self.status is None else write_object(self.status)
        else:
            status = self.status

        status_report_ids: list[str] | None | Unset
        if isinstance(self.status_report_ids, Unset):
            status_report_ids = UNSET
        elif isinstance(self.status_report_ids, list):
            status_report_ids = self.status_report_ids

        else:
            status_report_ids = self.status_report_ids

        stories_are_fixed_fee_by_default: bool | None | Unset
        if isinstance(self.stories_are_fixed_fee_by_default, Unset):
            stories_are_fixed_fee_by_default = UNSET
        else:
            stories_are_fixed_fee_by_default = self.stories_are_fixed_fee_by_default

        target_margin: float | None | Unset
        if isinstance(self.target_margin, Unset):
            target_margin = UNSET
        else:
            target_margin = self.target_margin

        task_status_set_id: None | str | Unset
        if isinstance(self.task_status_set_id, Unset):
            task_status_set_id = UNSET
        else:
            task_status_set_id = self.task_status_set_id

        task_status_set_name: None | str | Unset
        if isinstance(self.task_status_set_name, Unset):
            task_status_set_name = UNSET
        else:
            task_status_set_name = self.task_status_set_name

        task_statuses: list[str] | None | Unset
        if isinstance(self.task_statuses, Unset):
            task_statuses = UNSET
        elif isinstance(self.task_statuses, list):
            task_statuses = self.task_statuses

        else:
            task_statuses = self.task_statuses

        tasks_default_non_billable: bool | None | Unset
        if isinstance(self.tasks_default_non_billable, Unset):
            tasks_default_non_billable = UNSET
        else:
            tasks_default_non_billable = self.tasks_default_non_billable

        time_trackable: bool | None | Unset
        if isinstance(self.time_trackable, Unset):
            time_trackable = UNSET
        else:
            time_trackable = self.time_trackable

        timesheet_submission_ids: list[str] | None | Unset
        if isinstance(self.timesheet_submission_ids, Unset):
            timesheet_submission_ids = UNSET
        elif isinstance(self.timesheet_submission_ids, list):
            timesheet_submission_ids = self.timesheet_submission_ids

        else:
            timesheet_submission_ids = self.timesheet_submission_ids

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        total_expenses_in_cents: int | None | Unset
        if isinstance(self.total_expenses_in_cents, Unset):
            total_expenses_in_cents = UNSET
        else:
            total_expenses_in_cents = self.total_expenses_in_cents

        total_invoiced: None | str | Unset
        if isinstance(self.total_invoiced, Unset):
            total_invoiced = UNSET
        else:
            total_invoiced = self.total_invoiced

        total_minutes_approved: int | None | Unset
        if isinstance(self.total_minutes_approved, Unset):
            total_minutes_approved = UNSET
        else:
            total_minutes_approved = self.total_minutes_approved

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)
        else:
            updated_at = self.updated_at

        workspace_group_ids: list[str] | None | Unset
        if isinstance(self.workspace_group_ids, Unset):
            workspace_group_ids = UNSET
        elif isinstance(self.workspace_group_ids, list):
            workspace_group_ids = self.workspace_group_ids

        else:
            workspace_group_ids = self.workspace_group_ids

        workspace_invoice_preference_id: int | None | Unset
        if isinstance(self.workspace_invoice_preference_id, Unset):
            workspace_invoice_preference_id = UNSET
        else:
            workspace_invoice_preference_id = self.workspace_invoice_preference_id

        workspace_resource_ids: list[str] | None | Unset
        if isinstance(self.workspace_resource_ids, Unset):
            workspace_resource_ids = UNSET
        elif isinstance(self.workspace_resource_ids, list):
            workspace_resource_ids = self.workspace_resource_ids

        else:
            workspace_resource_ids = self.workspace_resource_ids

        workspace_resources_with_unnamed_ids: list[str] | None | Unset
        if isinstance(self.workspace_resources_with_unnamed_ids, Unset):
            workspace_resources_with_unnamed_ids = UNSET
        elif isinstance(self.workspace_resources_with_unnamed_ids, list):
            workspace_resources_with_unnamed_ids = self.workspace_resources_with_unnamed_ids

        else:
            workspace_resources_with_unnamed_ids = self.workspace_resources_with_unnamed_ids

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if access_level is not UNSET:
            field_dict["access_level"] = access_level
        if account_color_id is not UNSET:
            field_dict["account_color_id"] = account_color_id
        if account_features is not UNSET:
            field_dict["account_features"] = account_features
        if account_id is not UNSET:
            field_dict["account_id"] = account_id
        if account_insights_mapping_ids is not UNSET:
            field_dict["account_insights_mapping_ids"] = account_insights_mapping_ids
        if actual_fees_includes_additional_line_items is not UNSET:
            field_dict["actual_fees_includes_additional_line_items"] = actual_fees_includes_additional_line_items
        if actual_fees_includes_expenses is not UNSET:
            field_dict["actual_fees_includes_expenses"] = actual_fees_includes_expenses
        if approver_id is not UNSET:
            field_dict["approver_id"] = approver_id
        if approver_ids is not UNSET:
            field_dict["approver_ids"] = approver_ids
        if archived is not UNSET:
            field_dict["archived"] = archived
        if billable_minutes is not UNSET:
            field_dict["billable_minutes"] = billable_minutes
        if billing_milestone_ids is not UNSET:
            field_dict["billing_milestone_ids"] = billing_milestone_ids
        if budget_remaining is not UNSET:
            field_dict["budget_remaining"] = budget_remaining
        if budget_used is not UNSET:
            field_dict["budget_used"] = budget_used
        if budget_used_in_cents is not UNSET:
            field_dict["budget_used_in_cents"] = budget_used_in_cents
        if budgeted is not UNSET:
            field_dict["budgeted"] = budgeted
        if can_create_line_items is not UNSET:
            field_dict["can_create_line_items"] = can_create_line_items
        if can_invite is not UNSET:
            field_dict["can_invite"] = can_invite
        if change_orders_enabled is not UNSET:
            field_dict["change_orders_enabled"] = change_orders_enabled
        if client_lead_name is not UNSET:
            field_dict["client_lead_name"] = client_lead_name
        if client_role_name is not UNSET:
            field_dict["client_role_name"] = client_role_name
        if consultant_role_name is not UNSET:
            field_dict["consultant_role_name"] = consultant_role_name
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if creator_id is not UNSET:
            field_dict["creator_id"] = creator_id
        if currency is not UNSET:
            field_dict["currency"] = currency
        if currency_base_unit is not UNSET:
            field_dict["currency_base_unit"] = currency_base_unit
        if currency_symbol is not UNSET:
            field_dict["currency_symbol"] = currency_symbol
        if current_status_report_id is not UNSET:
            field_dict["current_status_report_id"] = current_status_report_id
        if current_user_participation_id is not UNSET:
            field_dict["current_user_participation_id"] = current_user_participation_id
        if custom_field_value_ids is not UNSET:
            field_dict["custom_field_value_ids"] = custom_field_value_ids
        if default_rate is not UNSET:
            field_dict["default_rate"] = default_rate
        if description is not UNSET:
            field_dict["description"] = description
        if due_date is not UNSET:
            field_dict["due_date"] = due_date
        if effective_due_date is not UNSET:
            field_dict["effective_due_date"] = effective_due_date
        if estimated_minutes is not UNSET:
            field_dict["estimated_minutes"] = estimated_minutes
        if exclude_archived_stories_percent_complete is not UNSET:
            field_dict["exclude_archived_stories_percent_complete"] = exclude_archived_stories_percent_complete
        if expenses_in_burn_rate is not UNSET:
            field_dict["expenses_in_burn_rate"] = expenses_in_burn_rate
        if external_link is not UNSET:
            field_dict["external_link"] = external_link
        if external_reference_ids is not UNSET:
            field_dict["external_reference_ids"] = external_reference_ids
        if financial_viewer_ids is not UNSET:
            field_dict["financial_viewer_ids"] = financial_viewer_ids
        if has_active_expense_report_submissions is not UNSET:
            field_dict["has_active_expense_report_submissions"] = has_active_expense_report_submissions
        if has_active_timesheet_submissions is not UNSET:
            field_dict["has_active_timesheet_submissions"] = has_active_timesheet_submissions
        if has_budget_access is not UNSET:
            field_dict["has_budget_access"] = has_budget_access
        if incoming_email_address is not UNSET:
            field_dict["incoming_email_address"] = incoming_email_address
        if lock_date is not UNSET:
            field_dict["lock_date"] = lock_date
        if minutes_logged is not UNSET:
            field_dict["minutes_logged"] = minutes_logged
        if next_uncompleted_milestone_id is not UNSET:
            field_dict["next_uncompleted_milestone_id"] = next_uncompleted_milestone_id
        if non_billable_minutes is not UNSET:
            field_dict["non_billable_minutes"] = non_billable_minutes
        if over_budget is not UNSET:
            field_dict["over_budget"] = over_budget
        if participant_ids is not UNSET:
            field_dict["participant_ids"] = participant_ids
        if participation_ids is not UNSET:
            field_dict["participation_ids"] = participation_ids
        if percent_of_budget_used is not UNSET:
            field_dict["percent_of_budget_used"] = percent_of_budget_used
        if percentage_complete is not UNSET:
            field_dict["percentage_complete"] = percentage_complete
        if permissions is not UNSET:
            field_dict["permissions"] = permissions
        if possible_approver_ids is not UNSET:
            field_dict["possible_approver_ids"] = possible_approver_ids
        if posts_require_privacy_decision is not UNSET:
            field_dict["posts_require_privacy_decision"] = posts_require_privacy_decision
        if price is not UNSET:
            field_dict["price"] = price
        if price_in_cents is not UNSET:
            field_dict["price_in_cents"] = price_in_cents
        if primary_counterpart_id is not UNSET:
            field_dict["primary_counterpart_id"] = primary_counterpart_id
        if primary_maven_id is not UNSET:
            field_dict["primary_maven_id"] = primary_maven_id
        if primary_workspace_group_id is not UNSET:
            field_dict["primary_workspace_group_id"] = primary_workspace_group_id
        if provider_lead_name is not UNSET:
            field_dict["provider_lead_name"] = provider_lead_name
        if rate_card_id is not UNSET:
            field_dict["rate_card_id"] = rate_card_id
        if require_expense_approvals is not UNSET:
            field_dict["require_expense_approvals"] = require_expense_approvals
        if require_notes_on_time_entries is not UNSET:
            field_dict["require_notes_on_time_entries"] = require_notes_on_time_entries
        if require_time_approvals is not UNSET:
            field_dict["require_time_approvals"] = require_time_approvals
        if revenue_recognition_method_id is not UNSET:
            field_dict["revenue_recognition_method_id"] = revenue_recognition_method_id
        if revenue_recognition_method_name is not UNSET:
            field_dict["revenue_recognition_method_name"] = revenue_recognition_method_name
        if stage is not UNSET:
            field_dict["stage"] = stage
        if start_date is not UNSET:
            field_dict["start_date"] = start_date
        if status is not UNSET:
            field_dict["status"] = status
        if status_report_ids is not UNSET:
            field_dict["status_report_ids"] = status_report_ids
        if stories_are_fixed_fee_by_default is not UNSET:
            field_dict["stories_are_fixed_fee_by_default"] = stories_are_fixed_fee_by_default
        if target_margin is not UNSET:
            field_dict["target_margin"] = target_margin
        if task_status_set_id is not UNSET:
            field_dict["task_status_set_id"] = task_status_set_id
        if task_status_set_name is not UNSET:
            field_dict["task_status_set_name"] = task_status_set_name
        if task_statuses is not UNSET:
            field_dict["task_statuses"] = task_statuses
        if tasks_default_non_billable is not UNSET:
            field_dict["tasks_default_non_billable"] = tasks_default_non_billable
        if time_trackable is not UNSET:
            field_dict["time_trackable"] = time_trackable
        if timesheet_submission_ids is not UNSET:
            field_dict["timesheet_submission_ids"] = timesheet_submission_ids
        if title is not UNSET:
            field_dict["title"] = title
        if total_expenses_in_cents is not UNSET:
            field_dict["total_expenses_in_cents"] = total_expenses_in_cents
        if total_invoiced is not UNSET:
            field_dict["total_invoiced"] = total_invoiced
        if total_minutes_approved is not UNSET:
            field_dict["total_minutes_approved"] = total_minutes_approved
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if workspace_group_ids is not UNSET:
            field_dict["workspace_group_ids"] = workspace_group_ids
        if workspace_invoice_preference_id is not UNSET:
            field_dict["workspace_invoice_preference_id"] = workspace_invoice_preference_id
        if workspace_resource_ids is not UNSET:
            field_dict["workspace_resource_ids"] = workspace_resource_ids
        if workspace_resources_with_unnamed_ids is not UNSET:
            field_dict["workspace_resources_with_unnamed_ids"] = workspace_resources_with_unnamed_ids
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        access_level = d.pop("access_level", UNSET)

        account_color_id = d.pop("account_color_id", UNSET)

        _account_features = d.pop("account_features", UNSET)
        account_features: None | Unset | WorkspaceAccountFeatures
        if _account_features is None or isinstance(_account_features, Unset):
            account_features = _account_features
        else:
            _account_features_type_0 = _account_features
            account_features_type_0 = (
                NULL
                if _account_features_type_0 is None
                else __models.WorkspaceAccountFeatures.from_dict(_account_features_type_0)
            )

            account_features = account_features_type_0

        account_id = d.pop("account_id", UNSET)

        _account_insights_mapping_ids = d.pop("account_insights_mapping_ids", UNSET)
        account_insights_mapping_ids: list[str] | None | Unset
        if _account_insights_mapping_ids is None or isinstance(_account_insights_mapping_ids, Unset):
            account_insights_mapping_ids = _account_insights_mapping_ids
        else:
            account_insights_mapping_ids_type_0 = cast(list[str], _account_insights_mapping_ids)

            account_insights_mapping_ids = account_insights_mapping_ids_type_0

        actual_fees_includes_additional_line_items = d.pop("actual_fees_includes_additional_line_items", UNSET)

        actual_fees_includes_expenses = d.pop("actual_fees_includes_expenses", UNSET)

        approver_id = d.pop("approver_id", UNSET)

        _approver_ids = d.pop("approver_ids", UNSET)
        approver_ids: list[str] | None | Unset
        if _approver_ids is None or isinstance(_approver_ids, Unset):
            approver_ids = _approver_ids
        else:
            approver_ids_type_0 = cast(list[str], _approver_ids)

            approver_ids = approver_ids_type_0

        archived = d.pop("archived", UNSET)

        billable_minutes = d.pop("billable_minutes", UNSET)

        _billing_milestone_ids = d.pop("billing_milestone_ids", UNSET)
        billing_milestone_ids: list[str] | None | Unset
        if _billing_milestone_ids is None or isinstance(_billing_milestone_ids, Unset):
            billing_milestone_ids = _billing_milestone_ids
        else:
            billing_milestone_ids_type_0 = cast(list[str], _billing_milestone_ids)

            billing_milestone_ids = billing_milestone_ids_type_0

        budget_remaining = d.pop("budget_remaining", UNSET)

        budget_used = d.pop("budget_used", UNSET)

        budget_used_in_cents = d.pop("budget_used_in_cents", UNSET)

        budgeted = d.pop("budgeted", UNSET)

        can_create_line_items = d.pop("can_create_line_items", UNSET)

        can_invite = d.pop("can_invite", UNSET)

        change_orders_enabled = d.pop("change_orders_enabled", UNSET)

        client_lead_name = d.pop("client_lead_name", UNSET)

        client_role_name = d.pop("client_role_name", UNSET)

        consultant_role_name = d.pop("consultant_role_name", UNSET)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        creator_id = d.pop("creator_id", UNSET)

        currency = d.pop("currency", UNSET)

        currency_base_unit = d.pop("currency_base_unit", UNSET)

        currency_symbol = d.pop("currency_symbol", UNSET)

        current_status_report_id = d.pop("current_status_report_id", UNSET)

        current_user_participation_id = d.pop("current_user_participation_id", UNSET)

        _custom_field_value_ids = d.pop("custom_field_value_ids", UNSET)
        custom_field_value_ids: list[str] | None | Unset
        if _custom_field_value_ids is None or isinstance(_custom_field_value_ids, Unset):
            custom_field_value_ids = _custom_field_value_ids
        else:
            custom_field_value_ids_type_0 = cast(list[str], _custom_field_value_ids)

            custom_field_value_ids = custom_field_value_ids_type_0

        default_rate = d.pop("default_rate", UNSET)

        description = d.pop("description", UNSET)

        _due_date = d.pop("due_date", UNSET)
        due_date: datetime.date | None | Unset
        if _due_date is None or isinstance(_due_date, Unset):
            due_date = _due_date
        else:
            _due_date_type_0 = _due_date
            due_date_type_0 = NULL if _due_date_type_0 is None else read_date(_due_date_type_0)

            due_date = due_date_type_0

        _effective_due_date = d.pop("effective_due_date", UNSET)
        effective_due_date: datetime.date | None | Unset
        if _effective_due_date is None or isinstance(_effective_due_date, Unset):
            effective_due_date = _effective_due_date
        else:
            _effective_due_date_type_0 = _effective_due_date
            effective_due_date_type_0 = (
                NULL if _effective_due_date_type_0 is None else read_date(_effective_due_date_type_0)
            )

            effective_due_date = effective_due_date_type_0

        estimated_minutes = d.pop("estimated_minutes", UNSET)

        exclude_archived_stories_percent_complete = d.pop("exclude_archived_stories_percent_complete", UNSET)

        expenses_in_burn_rate = d.pop("expenses_in_burn_rate", UNSET)

        _external_link = d.pop("external_link", UNSET)
        external_link: None | Unset | WorkspaceExternalLink
        if _external_link is None or isinstance(_external_link, Unset):
            external_link = _external_link
        else:
            _external_link_type_0 = _external_link
            external_link_type_0 = (
                NULL
                if _external_link_type_0 is None
                else __models.WorkspaceExternalLink.from_dict(_external_link_type_0)
            )

            external_link = external_link_type_0

        _external_reference_ids = d.pop("external_reference_ids", UNSET)
        external_reference_ids: list[str] | None | Unset
        if _external_reference_ids is None or isinstance(_external_reference_ids, Unset):
            external_reference_ids = _external_reference_ids
        else:
            external_reference_ids_type_0 = cast(list[str], _external_reference_ids)

            external_reference_ids = external_reference_ids_type_0

        _financial_viewer_ids = d.pop("financial_viewer_ids", UNSET)
        financial_viewer_ids: list[str] | None | Unset
        if _financial_viewer_ids is None or isinstance(_financial_viewer_ids, Unset):
            financial_viewer_ids = _financial_viewer_ids
        else:
            financial_viewer_ids_type_0 = cast(list[str], _financial_viewer_ids)

            financial_viewer_ids = financial_viewer_ids_type_0

        has_active_expense_report_submissions = d.pop("has_active_expense_report_submissions", UNSET)

        has_active_timesheet_submissions = d.pop("has_active_timesheet_submissions", UNSET)

        has_budget_access = d.pop("has_budget_access", UNSET)

        incoming_email_address = d.pop("incoming_email_address", UNSET)

        _lock_date = d.pop("lock_date", UNSET)
        lock_date: datetime.date | None | Unset
        if _lock_date is None or isinstance(_lock_date, Unset):
            lock_date = _lock_date
        else:
            _lock_date_type_0 = _lock_date
            lock_date_type_0 = NULL if _lock_date_type_0 is None else read_date(_lock_date_type_0)

            lock_date = lock_date_type_0

        minutes_logged = d.pop("minutes_logged", UNSET)

        next_uncompleted_milestone_id = d.pop("next_uncompleted_milestone_id", UNSET)

        non_billable_minutes = d.pop("non_billable_minutes", UNSET)

        over_budget = d.pop("over_budget", UNSET)

        _participant_ids = d.pop("participant_ids", UNSET)
        participant_ids: list[str] | None | Unset
        if _participant_ids is None or isinstance(_participant_ids, Unset):
            participant_ids = _participant_ids
        else:
            participant_ids_type_0 = cast(list[str], _participant_ids)

            participant_ids = participant_ids_type_0

        _participation_ids = d.pop("participation_ids", UNSET)
        participation_ids: list[str] | None | Unset
        if _participation_ids is None or isinstance(_participation_ids, Unset):
            participation_ids = _participation_ids
        else:
            participation_ids_type_0 = cast(list[str], _participation_ids)

            participation_ids = participation_ids_type_0

        percent_of_budget_used = d.pop("percent_of_budget_used", UNSET)

        percentage_complete = d.pop("percentage_complete", UNSET)

        _permissions = d.pop("permissions", UNSET)
        permissions: None | Unset | WorkspacePermissions
        if _permissions is None or isinstance(_permissions, Unset):
            permissions = _permissions
        else:
            _permissions_type_0 = _permissions
            permissions_type_0 = (
                NULL if _permissions_type_0 is None else __models.WorkspacePermissions.from_dict(_permissions_type_0)
            )

            permissions = permissions_type_0

        _possible_approver_ids = d.pop("possible_approver_ids", UNSET)
        possible_approver_ids: list[str] | None | Unset
        if _possible_approver_ids is None or isinstance(_possible_approver_ids, Unset):
            possible_approver_ids = _possible_approver_ids
        else:
            possible_approver_ids_type_0 = cast(list[str], _possible_approver_ids)

            possible_approver_ids = possible_approver_ids_type_0

        posts_require_privacy_decision = d.pop("posts_require_privacy_decision", UNSET)

        price = d.pop("price", UNSET)

        price_in_cents = d.pop("price_in_cents", UNSET)

        primary_counterpart_id = d.pop("primary_counterpart_id", UNSET)

        primary_maven_id = d.pop("primary_maven_id", UNSET)

        primary_workspace_group_id = d.pop("primary_workspace_group_id", UNSET)

        provider_lead_name = d.pop("provider_lead_name", UNSET)

        rate_card_id = d.pop("rate_card_id", UNSET)

        require_expense_approvals = d.pop("require_expense_approvals", UNSET)

        require_notes_on_time_entries = d.pop("require_notes_on_time_entries", UNSET)

        require_time_approvals = d.pop("require_time_approvals", UNSET)

        revenue_recognition_method_id = d.pop("revenue_recognition_method_id", UNSET)

        revenue_recognition_method_name = d.pop("revenue_recognition_method_name", UNSET)

        stage = d.pop("stage", UNSET)

        _start_date = d.pop("start_date", UNSET)
        start_date: datetime.date | None | Unset
        if _start_date is None or isinstance(_start_date, Unset):
            start_date = _start_date
        else:
            _start_date_type_0 = _start_date
            start_date_type_0 = NULL if _start_date_type_0 is None else read_date(_start_date_type_0)

            start_date = start_date_type_0

        _status = d.pop("status", UNSET)
        status: None | Unset | WorkspaceStatus
        if _status is None or isinstance(_status, Unset):
            status = _status
        else:
            _status_type_0 = _status
            status_type_0 = NULL if _status_type_0 is None else __models.WorkspaceStatus.from_dict(_status_type_0)

            status = status_type_0

        _status_report_ids = d.pop("status_report_ids", UNSET)
        status_report_ids: list[str] | None | Unset
        if _status_report_ids is None or isinstance(_status_report_ids, Unset):
            status_report_ids = _status_report_ids
        else:
            status_report_ids_type_0 = cast(list[str], _status_report_ids)

            status_report_ids = status_report_ids_type_0

        stories_are_fixed_fee_by_default = d.pop("stories_are_fixed_fee_by_default", UNSET)

        target_margin = d.pop("target_margin", UNSET)

        task_status_set_id = d.pop("task_status_set_id", UNSET)

        task_status_set_name = d.pop("task_status_set_name", UNSET)

        _task_statuses = d.pop("task_statuses", UNSET)
        task_statuses: list[str] | None | Unset
        if _task_statuses is None or isinstance(_task_statuses, Unset):
            task_statuses = _task_statuses
        else:
            task_statuses_type_0 = cast(list[str], _task_statuses)

            task_statuses = task_statuses_type_0

        tasks_default_non_billable = d.pop("tasks_default_non_billable", UNSET)

        time_trackable = d.pop("time_trackable", UNSET)

        _timesheet_submission_ids = d.pop("timesheet_submission_ids", UNSET)
        timesheet_submission_ids: list[str] | None | Unset
        if _timesheet_submission_ids is None or isinstance(_timesheet_submission_ids, Unset):
            timesheet_submission_ids = _timesheet_submission_ids
        else:
            timesheet_submission_ids_type_0 = cast(list[str], _timesheet_submission_ids)

            timesheet_submission_ids = timesheet_submission_ids_type_0

        title = d.pop("title", UNSET)

        total_expenses_in_cents = d.pop("total_expenses_in_cents", UNSET)

        total_invoiced = d.pop("total_invoiced", UNSET)

        total_minutes_approved = d.pop("total_minutes_approved", UNSET)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        _workspace_group_ids = d.pop("workspace_group_ids", UNSET)
        workspace_group_ids: list[str] | None | Unset
        if _workspace_group_ids is None or isinstance(_workspace_group_ids, Unset):
            workspace_group_ids = _workspace_group_ids
        else:
            workspace_group_ids_type_0 = cast(list[str], _workspace_group_ids)

            workspace_group_ids = workspace_group_ids_type_0

        workspace_invoice_preference_id = d.pop("workspace_invoice_preference_id", UNSET)

        _workspace_resource_ids = d.pop("workspace_resource_ids", UNSET)
        workspace_resource_ids: list[str] | None | Unset
        if _workspace_resource_ids is None or isinstance(_workspace_resource_ids, Unset):
            workspace_resource_ids = _workspace_resource_ids
        else:
            workspace_resource_ids_type_0 = cast(list[str], _workspace_resource_ids)

            workspace_resource_ids = workspace_resource_ids_type_0

        _workspace_resources_with_unnamed_ids = d.pop("workspace_resources_with_unnamed_ids", UNSET)
        workspace_resources_with_unnamed_ids: list[str] | None | Unset
        if _workspace_resources_with_unnamed_ids is None or isinstance(_workspace_resources_with_unnamed_ids, Unset):
            workspace_resources_with_unnamed_ids = _workspace_resources_with_unnamed_ids
        else:
            workspace_resources_with_unnamed_ids_type_0 = cast(list[str], _workspace_resources_with_unnamed_ids)

            workspace_resources_with_unnamed_ids = workspace_resources_with_unnamed_ids_type_0

        id = d.pop("id", UNSET)

        workspace = cls(
            access_level=access_level,
            account_color_id=account_color_id,
            account_features=account_features,
            account_id=account_id,
            account_insights_mapping_ids=account_insights_mapping_ids,
            actual_fees_includes_additional_line_items=actual_fees_includes_additional_line_items,
            actual_fees_includes_expenses=actual_fees_includes_expenses,
            approver_id=approver_id,
            approver_ids=approver_ids,
            archived=archived,
            billable_minutes=billable_minutes,
            billing_milestone_ids=billing_milestone_ids,
            budget_remaining=budget_remaining,
            budget_used=budget_used,
            budget_used_in_cents=budget_used_in_cents,
            budgeted=budgeted,
            can_create_line_items=can_create_line_items,
            can_invite=can_invite,
            change_orders_enabled=change_orders_enabled,
            client_lead_name=client_lead_name,
            client_role_name=client_role_name,
            consultant_role_name=consultant_role_name,
            created_at=created_at,
            creator_id=creator_id,
            currency=currency,
            currency_base_unit=currency_base_unit,
            currency_symbol=currency_symbol,
            current_status_report_id=current_status_report_id,
            current_user_participation_id=current_user_participation_id,
            custom_field_value_ids=custom_field_value_ids,
            default_rate=default_rate,
            description=description,
            due_date=due_date,
            effective_due_date=effective_due_date,
            estimated_minutes=estimated_minutes,
            exclude_archived_stories_percent_complete=exclude_archived_stories_percent_complete,
            expenses_in_burn_rate=expenses_in_burn_rate,
            external_link=external_link,
            external_reference_ids=external_reference_ids,
            financial_viewer_ids=financial_viewer_ids,
            has_active_expense_report_submissions=has_active_expense_report_submissions,
            has_active_timesheet_submissions=has_active_timesheet_submissions,
            has_budget_access=has_budget_access,
            incoming_email_address=incoming_email_address,
            lock_date=lock_date,
            minutes_logged=minutes_logged,
            next_uncompleted_milestone_id=next_uncompleted_milestone_id,
            non_billable_minutes=non_billable_minutes,
            over_budget=over_budget,
            participant_ids=participant_ids,
            participation_ids=participation_ids,
            percent_of_budget_used=percent_of_budget_used,
            percentage_complete=percentage_complete,
            permissions=permissions,
            possible_approver_ids=possible_approver_ids,
            posts_require_privacy_decision=posts_require_privacy_decision,
            price=price,
            price_in_cents=price_in_cents,
            primary_counterpart_id=primary_counterpart_id,
            primary_maven_id=primary_maven_id,
            primary_workspace_group_id=primary_workspace_group_id,
            provider_lead_name=provider_lead_name,
            rate_card_id=rate_card_id,
            require_expense_approvals=require_expense_approvals,
            require_notes_on_time_entries=require_notes_on_time_entries,
            require_time_approvals=require_time_approvals,
            revenue_recognition_method_id=revenue_recognition_method_id,
            revenue_recognition_method_name=revenue_recognition_method_name,
            stage=stage,
            start_date=start_date,
            status=status,
            status_report_ids=status_report_ids,
            stories_are_fixed_fee_by_default=stories_are_fixed_fee_by_default,
            target_margin=target_margin,
            task_status_set_id=task_status_set_id,
            task_status_set_name=task_status_set_name,
            task_statuses=task_statuses,
            tasks_default_non_billable=tasks_default_non_billable,
            time_trackable=time_trackable,
            timesheet_submission_ids=timesheet_submission_ids,
            title=title,
            total_expenses_in_cents=total_expenses_in_cents,
            total_invoiced=total_invoiced,
            total_minutes_approved=total_minutes_approved,
            updated_at=updated_at,
            workspace_group_ids=workspace_group_ids,
            workspace_invoice_preference_id=workspace_invoice_preference_id,
            workspace_resource_ids=workspace_resource_ids,
            workspace_resources_with_unnamed_ids=workspace_resources_with_unnamed_ids,
            id=id,
        )

        workspace.additional_properties = d
        return workspace

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
