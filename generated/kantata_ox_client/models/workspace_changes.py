from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class WorkspaceChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        consultant_role_name (str | None):
        client_role_name (str | None):
        budgeted (bool | None):
        start_date (datetime.date | None):
        due_date (datetime.date | None):
        description (str | None):
        currency (str | None):
        access_level (WorkspaceChangesAccessLevel | None):
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
        invoice_preference (WorkspaceChangesInvoicePreference | None):
        approver_id (int | str | None): Id of the approver.
        workspace_group_ids (list[int | str] | None): Ids of the workspace groups.
        project_template_start_date (datetime.date | None):
        project_template_checklist_as_todos (bool | None):
        project_template_assignment_mappings (list[WorkspaceChangesProjectTemplateAssignmentMappingsItem] | None):
        project_template_weekends_as_workdays (bool | None):
        project_template_create_unnamed_resources (bool | None):
        project_template_distribute_hours (bool | None):
        project_tracker_template_id (int | str | None): Id of the project tracker template.
        primary_workspace_group_id (int | str | None): Id of the primary workspace group.
        target_margin (int | None):
        external_reference (WorkspaceChangesExternalReference | None): Counterpart of the record in an outside system.
        account_color_id (int | str | None): Id of the account color.
        external_link (WorkspaceChangesExternalLink | None):
        account_insights_mapping_ids (list[int | str] | None): Ids of the account insights mappings.
        custom_fields (list[WorkspaceChangesCustomFieldsItem] | None):
        stage (WorkspaceChangesStage | None):
        require_notes_on_time_entries (bool | None):
        time_trackable (bool | None):
        title (str | None):
        archived (bool | None):
        price (int | None):
        project_template_before_story_id (int | str | None): Id of the project template before story.
        change_orders_enabled (bool | None):
        task_status_set_id (int | str | None): Id of the task status set.
    """

    consultant_role_name: str | None = None
    client_role_name: str | None = None
    budgeted: bool | None = None
    start_date: datetime.date | None = None
    due_date: datetime.date | None = None
    description: str | None = None
    currency: str | None = None
    access_level: _m.WorkspaceChangesAccessLevel | None = None
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
    invoice_preference: _m.WorkspaceChangesInvoicePreference | None = None
    approver_id: int | str | None = None
    workspace_group_ids: list[int | str] | None = None
    project_template_start_date: datetime.date | None = None
    project_template_checklist_as_todos: bool | None = None
    project_template_assignment_mappings: list[_m.WorkspaceChangesProjectTemplateAssignmentMappingsItem] | None = None
    project_template_weekends_as_workdays: bool | None = None
    project_template_create_unnamed_resources: bool | None = None
    project_template_distribute_hours: bool | None = None
    project_tracker_template_id: int | str | None = None
    primary_workspace_group_id: int | str | None = None
    target_margin: int | None = None
    external_reference: _m.WorkspaceChangesExternalReference | None = None
    account_color_id: int | str | None = None
    external_link: _m.WorkspaceChangesExternalLink | None = None
    account_insights_mapping_ids: list[int | str] | None = None
    custom_fields: list[_m.WorkspaceChangesCustomFieldsItem] | None = None
    stage: _m.WorkspaceChangesStage | None = None
    require_notes_on_time_entries: bool | None = None
    time_trackable: bool | None = None
    title: str | None = None
    archived: bool | None = None
    price: int | None = None
    project_template_before_story_id: int | str | None = None
    change_orders_enabled: bool | None = None
    task_status_set_id: int | str | None = None
