"""Records of ``workspaces`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_date, read_datetime
from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from ..models import WorkspaceAccountFeatures, WorkspaceExternalLink, WorkspacePermissions, WorkspaceStatus
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .account_color import AccountColor
    from .account_insights_mapping import AccountInsightsMapping
    from .billing_milestone import BillingMilestone
    from .custom_field_value import CustomFieldValue
    from .external_reference import ExternalReference
    from .participation import Participation
    from .status_report import StatusReport
    from .story import Story
    from .timesheet_submission import TimesheetSubmission
    from .user import User
    from .workspace_group import WorkspaceGroup
    from .workspace_resource import WorkspaceResource


class Workspace(Record):
    """One of ``workspaces``."""

    __slots__ = ()

    access_level: Field[None | str] = Field("access_level")
    account_color_id: Field[None | str] = Field("account_color_id")
    account_features: Field[None | WorkspaceAccountFeatures] = LazyField(
        "account_features", WorkspaceAccountFeatures.from_dict
    )
    account_id: Field[int | None] = Field("account_id")
    account_insights_mapping_ids: Field[list[str] | None] = LazyField("account_insights_mapping_ids")
    actual_fees_includes_additional_line_items: Field[bool | None] = Field("actual_fees_includes_additional_line_items")
    actual_fees_includes_expenses: Field[bool | None] = Field("actual_fees_includes_expenses")
    approver_id: Field[None | str] = Field("approver_id")
    approver_ids: Field[list[str] | None] = LazyField("approver_ids")
    archived: Field[bool | None] = Field("archived")
    billable_minutes: Field[int | None] = Field("billable_minutes")
    billing_milestone_ids: Field[list[str] | None] = LazyField("billing_milestone_ids")
    budget_remaining: Field[None | str] = Field("budget_remaining")
    budget_used: Field[None | str] = Field("budget_used")
    budget_used_in_cents: Field[int | None] = Field("budget_used_in_cents")
    budgeted: Field[bool | None] = Field("budgeted")
    can_create_line_items: Field[bool | None] = Field("can_create_line_items")
    can_invite: Field[bool | None] = Field("can_invite")
    change_orders_enabled: Field[bool | None] = Field("change_orders_enabled")
    client_lead_name: Field[None | str] = Field("client_lead_name")
    client_role_name: Field[None | str] = Field("client_role_name")
    consultant_role_name: Field[None | str] = Field("consultant_role_name")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    creator_id: Field[None | str] = Field("creator_id")
    currency: Field[None | str] = Field("currency")
    currency_base_unit: Field[int | None] = Field("currency_base_unit")
    currency_symbol: Field[None | str] = Field("currency_symbol")
    current_status_report_id: Field[None | str] = Field("current_status_report_id")
    current_user_participation_id: Field[None | str] = Field("current_user_participation_id")
    custom_field_value_ids: Field[list[str] | None] = LazyField("custom_field_value_ids")
    default_rate: Field[None | str] = Field("default_rate")
    description: Field[None | str] = Field("description")
    due_date: Field[datetime.date | None] = Field("due_date", read_date)
    effective_due_date: Field[datetime.date | None] = Field("effective_due_date", read_date)
    estimated_minutes: Field[int | None] = Field("estimated_minutes")
    exclude_archived_stories_percent_complete: Field[bool | None] = Field("exclude_archived_stories_percent_complete")
    expenses_in_burn_rate: Field[bool | None] = Field("expenses_in_burn_rate")
    external_link: Field[None | WorkspaceExternalLink] = LazyField("external_link", WorkspaceExternalLink.from_dict)
    external_reference_ids: Field[list[str] | None] = LazyField("external_reference_ids")
    financial_viewer_ids: Field[list[str] | None] = LazyField("financial_viewer_ids")
    has_active_expense_report_submissions: Field[bool | None] = Field("has_active_expense_report_submissions")
    has_active_timesheet_submissions: Field[bool | None] = Field("has_active_timesheet_submissions")
    has_budget_access: Field[bool | None] = Field("has_budget_access")
    incoming_email_address: Field[None | str] = Field("incoming_email_address")
    lock_date: Field[datetime.date | None] = Field("lock_date", read_date)
    minutes_logged: Field[int | None] = Field("minutes_logged")
    next_uncompleted_milestone_id: Field[None | str] = Field("next_uncompleted_milestone_id")
    non_billable_minutes: Field[int | None] = Field("non_billable_minutes")
    over_budget: Field[bool | None] = Field("over_budget")
    participant_ids: Field[list[str] | None] = LazyField("participant_ids")
    participation_ids: Field[list[str] | None] = LazyField("participation_ids")
    percent_of_budget_used: Field[int | None] = Field("percent_of_budget_used")
    percentage_complete: Field[int | None] = Field("percentage_complete")
    permissions: Field[None | WorkspacePermissions] = LazyField("permissions", WorkspacePermissions.from_dict)
    possible_approver_ids: Field[list[str] | None] = LazyField("possible_approver_ids")
    posts_require_privacy_decision: Field[bool | None] = Field("posts_require_privacy_decision")
    price: Field[None | str] = Field("price")
    price_in_cents: Field[int | None] = Field("price_in_cents")
    primary_counterpart_id: Field[None | str] = Field("primary_counterpart_id")
    primary_maven_id: Field[None | str] = Field("primary_maven_id")
    primary_workspace_group_id: Field[None | str] = Field("primary_workspace_group_id")
    provider_lead_name: Field[None | str] = Field("provider_lead_name")
    rate_card_id: Field[int | None] = Field("rate_card_id")
    require_expense_approvals: Field[bool | None] = Field("require_expense_approvals")
    require_notes_on_time_entries: Field[bool | None] = Field("require_notes_on_time_entries")
    require_time_approvals: Field[bool | None] = Field("require_time_approvals")
    revenue_recognition_method_id: Field[None | str] = Field("revenue_recognition_method_id")
    revenue_recognition_method_name: Field[None | str] = Field("revenue_recognition_method_name")
    stage: Field[None | str] = Field("stage")
    start_date: Field[datetime.date | None] = Field("start_date", read_date)
    status: Field[None | WorkspaceStatus] = LazyField("status", WorkspaceStatus.from_dict)
    status_report_ids: Field[list[str] | None] = LazyField("status_report_ids")
    stories_are_fixed_fee_by_default: Field[bool | None] = Field("stories_are_fixed_fee_by_default")
    target_margin: Field[float | None] = Field("target_margin")
    task_status_set_id: Field[None | str] = Field("task_status_set_id")
    task_status_set_name: Field[None | str] = Field("task_status_set_name")
    task_statuses: Field[list[str] | None] = LazyField("task_statuses")
    tasks_default_non_billable: Field[bool | None] = Field("tasks_default_non_billable")
    time_trackable: Field[bool | None] = Field("time_trackable")
    timesheet_submission_ids: Field[list[str] | None] = LazyField("timesheet_submission_ids")
    title: Field[None | str] = Field("title")
    total_expenses_in_cents: Field[int | None] = Field("total_expenses_in_cents")
    total_invoiced: Field[None | str] = Field("total_invoiced")
    total_minutes_approved: Field[int | None] = Field("total_minutes_approved")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    workspace_group_ids: Field[list[str] | None] = LazyField("workspace_group_ids")
    workspace_invoice_preference_id: Field[int | None] = Field("workspace_invoice_preference_id")
    workspace_resource_ids: Field[list[str] | None] = LazyField("workspace_resource_ids")
    workspace_resources_with_unnamed_ids: Field[list[str] | None] = LazyField("workspace_resources_with_unnamed_ids")

    account_color: ToOne[AccountColor] = ToOne(("account_color_id",), ("account_colors",))
    account_insights_mappings: ToMany[AccountInsightsMapping] = ToMany(
        ("account_insights_mapping_ids",), ("account_insights_mappings",)
    )
    approver: ToOne[User] = ToOne(("approver_id",), ("users",))
    approvers: ToMany[User] = ToMany(("approver_ids",), ("users",))
    billing_milestones: ToMany[BillingMilestone] = ToMany(("billing_milestone_ids",), ("billing_milestones",))
    creator: ToOne[User] = ToOne(("creator_id",), ("users",))
    current_status_report: ToOne[StatusReport] = ToOne(("current_status_report_id",), ("status_reports",))
    current_user_participation: ToOne[Participation] = ToOne(
        ("current_user_participation_id", "current_user_participation_ids"), ("participations",)
    )
    custom_field_values: ToMany[CustomFieldValue] = ToMany(("custom_field_value_ids",), ("custom_field_values",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    financial_viewers: ToMany[User] = ToMany(("financial_viewer_ids",), ("users",))
    next_uncompleted_milestone: ToOne[Story] = ToOne(("next_uncompleted_milestone_id",), ("stories",))
    participants: ToMany[User] = ToMany(("participant_ids",), ("users",))
    participations: ToMany[Participation] = ToMany(("participation_ids",), ("participations",))
    possible_approvers: ToMany[User] = ToMany(("possible_approver_ids",), ("users",))
    primary_counterpart: ToOne[User] = ToOne(("primary_counterpart_id",), ("users",))
    primary_maven: ToOne[User] = ToOne(("primary_maven_id",), ("users",))
    primary_workspace_group: ToOne[WorkspaceGroup] = ToOne(("primary_workspace_group_id",), ("workspace_groups",))
    status_reports: ToMany[StatusReport] = ToMany(("status_report_ids",), ("status_reports",))
    timesheet_submissions: ToMany[TimesheetSubmission] = ToMany(
        ("timesheet_submission_ids",), ("timesheet_submissions",)
    )
    workspace_groups: ToMany[WorkspaceGroup] = ToMany(("workspace_group_ids",), ("workspace_groups",))
    workspace_resources: ToMany[WorkspaceResource] = ToMany(("workspace_resource_ids",), ("workspace_resources",))
    workspace_resources_with_unnamed: ToMany[WorkspaceResource] = ToMany(
        ("workspace_resources_with_unnamed_ids",), ("workspace_resources",)
    )
