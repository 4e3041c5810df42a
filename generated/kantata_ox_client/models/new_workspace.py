from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class NewWorkspace(_Model):
    """An object that the document does not describe.

    Attributes:
        title (str):
        consultant_role_name (str | None):
        client_role_name (str | None):
        budgeted (bool | None):
        start_date (datetime.date | None):
        due_date (datetime.date | None):
        description (str | None):
        currency (str | None):
        access_level (NewWorkspaceAccessLevel | None):
        rate_card_id (int | str | None): Id of the rate card.
        exclude_archived_stories_percent_complete (bool | None):
        revenue_recognition_method_id (str | None):
        revenue_recognition_method_name (str | None):
        tasks_default_non_billable (bool | None):
        stories_are_fixed_fee_by_default (bool | None):
        expenses_in_burn_rate (bool | None):
        actual_fees_includes_expenses (bool | None):
        actual_fees_includes_additional_line_items (bool | None):
        posts_require_privacy_decision (bool | None):
        status_key (int | None):
        invoice_preference (NewWorkspaceInvoicePreferenceValue | None):
        approver_id (int | str | None): Id of the approver.
        workspace_group_ids (list[int | str] | None): Ids of the workspace groups.
        project_template_start_date (datetime.date | None):
        project_template_checklist_as_todos (bool | None):
        project_template_assignment_mappings (list[NewWorkspaceProjectTemplateAssignmentMappingsItem] | None):
        project_template_weekends_as_workdays (bool | None):
        project_template_create_unnamed_resources (bool | None):
        project_template_distribute_hours (bool | None):
        project_tracker_template_id (int | str | None): Id of the project tracker template.
        primary_workspace_group_id (int | str | None): Id of the primary workspace group.
        target_margin (int | None):
        external_reference (NewWorkspaceExternalReference | None): Counterpart of the record in an outside system.
        account_color_id (int | str | None): Id of the account color.
        external_link (NewWorkspaceExternalLink | None):
        account_insights_mapping_ids (list[int | str] | None): Ids of the account insights mappings.
        custom_fields (list[NewWorkspaceCustomFieldsItem] | None):
        stage (NewWorkspaceStage | None):
        require_notes_on_time_entries (bool | None):
        time_trackable (bool | None):
        creator_role (NewWorkspaceCreatorRole | None):
        price (int | None):
        change_orders_enabled (bool | None):
        change_orders (bool | None):
        organizations (list[NewWorkspaceOrganizationsItem] | None):
        participations (list[NewWorkspaceParticipationsItem] | None):
        primary_maven_id (int | str | None): Id of the primary maven.
        require_expense_approvals (bool | None):
        require_time_approvals (bool | None):
        estimate_scenario_id (int | str | None): Id of the estimate scenario.
        attachment_ids (list[int | str] | None): Ids of the attachments.
        task_status_set_id (int | str | None): Id of the task status set.
    """

    title: str
    consultant_role_name: str | None = None
    client_role_name: str | None = None
    budgeted: bool | None = None
    start_date: datetime.date | None = None
    due_date: datetime.date | None = None
    description: str | None = None
    currency: str | None = None
    access_level: _m.NewWorkspaceAccessLevel | None = None
    rate_card_id: int | str | None = None
    exclude_archived_stories_percent_complete: bool | None = None
    revenue_recognition_method_id: str | None = None
    revenue_recognition_method_name: str | None = None
    tasks_default_non_billable: bool | None = None
    stories_are_fixed_fee_by_default: bool | None = None
    expenses_in_burn_rate: bool | None = None
    actual_fees_includes_expenses: bool | None = None
    actual_fees_includes_additional_line_items: bool | None = None
    posts_require_privacy_decision: bool | None = None
    status_key: int | None = None
    invoice_preference: _m.NewWorkspaceInvoicePreferenceValue | None = None
    approver_id: int | str | None = None
    workspace_group_ids: list[int | str] | None = None
    project_template_start_date: datetime.date | None = None
    project_template_checklist_as_todos: bool | None = None
    project_template_assignment_mappings: list[_m.NewWorkspaceProjectTemplateAssignmentMappingsItem] | None = None
    project_template_weekends_as_workdays: bool | None = None
    project_template_create_unnamed_resources: bool | None = None
    project_template_distribute_hours: bool | None = None
    project_tracker_template_id: int | str | None = None
    primary_workspace_group_id: int | str | None = None
    target_margin: int | None = None
    external_reference: _m.NewWorkspaceExternalReference | None = None
    account_color_id: int | str | None = None
    external_link: _m.NewWorkspaceExternalLink | None = None
    account_insights_mapping_ids: list[int | str] | None = None
    custom_fields: list[_m.NewWorkspaceCustomFieldsItem] | None = None
    stage: _m.NewWorkspaceStage | None = None
    require_notes_on_time_entries: bool | None = None
    time_trackable: bool | None = None
    creator_role: _m.NewWorkspaceCreatorRole | None = None
    price: int | None = None
    change_orders_enabled: bool | None = None
    change_orders: bool | None = None
    organizations: list[_m.NewWorkspaceOrganizationsItem] | None = None
    participations: list[_m.NewWorkspaceParticipationsItem] | None = None
    primary_maven_id: int | str | None = None
    require_expense_approvals: bool | None = None
    require_time_approvals: bool | None = None
    estimate_scenario_id: int | str | None = None
    attachment_ids: list[int | str] | None = None
    task_status_set_id: int | str | None = None
