from __future__ import annotations

import datetime
from typing import Literal

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ApplyProjectTemplateToWorkspaceBody(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace (ApplyWorkspace):
    """

    workspace: _m.ApplyWorkspace


@_model(kw_only=True, eq=False, repr=False)
class ApplyWorkspace(_Model):
    """An object that the document does not describe.

    Attributes:
        project_tracker_template_id (int | str | None): Id of the project tracker template.
        project_template_weekends_as_workdays (bool | None):
        project_template_start_date (datetime.date | None):
        project_template_checklist_as_todos (bool | None):
        project_template_create_unnamed_resources (bool | None):
        project_template_distribute_hours (bool | None):
        project_template_assignment_mappings (list[ApplyWorkspaceProjectTemplateAssignmentMappingsItem] | None):
        project_template_before_story_id (int | str | None): Id of the project template before story.
    """

    project_tracker_template_id: int | str | None = None
    project_template_weekends_as_workdays: bool | None = None
    project_template_start_date: datetime.date | None = None
    project_template_checklist_as_todos: bool | None = None
    project_template_create_unnamed_resources: bool | None = None
    project_template_distribute_hours: bool | None = None
    project_template_assignment_mappings: list[_m.ApplyWorkspaceProjectTemplateAssignmentMappingsItem] | None = None
    project_template_before_story_id: int | str | None = None


@_model(kw_only=True, eq=False, repr=False)
class ApplyWorkspaceProjectTemplateAssignmentMappingsItem(_Model):
    """An object that the document does not describe.

    Attributes:
        role_id (int | str | None): Id of the role.
        user_id (int | str | None): Id of the user.
        resource_id (int | str | None): Id of the resource.
        create_unnamed_resource (bool | None):
    """

    role_id: int | str | None = None
    user_id: int | str | None = None
    resource_id: int | str | None = None
    create_unnamed_resource: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class CreateWorkspaceBody(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace (NewWorkspace | None):
        workspaces (list[NewWorkspace] | None): Up to 100 in place of one.
    """

    workspace: _m.NewWorkspace | None = None
    workspaces: list[_m.NewWorkspace] | None = None


@_model(kw_only=True, eq=False, repr=False)
class CreateWorkspaceInvitationBody(_Model):
    """An object that the document does not describe.

    Attributes:
        invitation (NewInvitation):
    """

    invitation: _m.NewInvitation


@_model(kw_only=True, eq=False, repr=False)
class GetMyPermissionsInWorkspaceResponse200(_Model):
    """An object that the document does not describe.

    Attributes:
        can_change_budgetability (bool | None):
        can_change_currency (bool | None):
        can_change_time_approvals (bool | None):
        can_change_expense_approvals (bool | None):
        can_edit_change_orders (bool | None):
        can_edit_project_settings (bool | None):
        can_edit_team_names (bool | None):
        can_manage_invoice_preferences (bool | None):
        can_manage_finance (bool | None):
        can_view_insights_dynamic_dashboards (bool | None):
    """

    can_change_budgetability: bool | None = None
    can_change_currency: bool | None = None
    can_change_time_approvals: bool | None = None
    can_change_expense_approvals: bool | None = None
    can_edit_change_orders: bool | None = None
    can_edit_project_settings: bool | None = None
    can_edit_team_names: bool | None = None
    can_manage_invoice_preferences: bool | None = None
    can_manage_finance: bool | None = None
    can_view_insights_dynamic_dashboards: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewInvitation(_Model):
    """An object that the document does not describe.

    Attributes:
        full_name (str):
        email_address (str):
        invitee_role (str):
        subject (str | None):
        message (str | None):
    """

    full_name: str
    email_address: str
    invitee_role: str
    subject: str | None = None
    message: str | None = None


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


NewWorkspaceAccessLevel = Literal["admins", "invitation", "open"]


NewWorkspaceCreatorRole = Literal["client", "consultant"]


@_model(kw_only=True, eq=False, repr=False)
class NewWorkspaceCustomFieldsItem(_Model):
    """An object that the document does not describe.

    Attributes:
        custom_field_id (int | str | None): Id of the custom field.
        value (str | None):
    """

    custom_field_id: int | str | None = None
    value: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewWorkspaceExternalLink(_Model):
    """An object that the document does not describe.

    Attributes:
        text (str | None):
        url (str | None):
    """

    text: str | None = None
    url: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewWorkspaceExternalReference(_Model):
    """Counterpart of the record in an outside system.

    Attributes:
        service_name (str): Name of the outside system; unique among the references of one record.
        service_model (str): Type of the counterpart.
        service_model_ref (str): Id of the counterpart.
        status (str | None): One of successful, pending, failed.
        external_message (str | None):
        external_link (str | None):
        external_status (str | None):
        locked (bool | None): Locks the subject.
    """

    service_name: str
    service_model: str
    service_model_ref: str
    status: str | None = None
    external_message: str | None = None
    external_link: str | None = None
    external_status: str | None = None
    locked: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewWorkspaceInvoicePreferenceValue(_Model):
    """An object that the document does not describe.

    Attributes:
        client_invoice_address (str | None):
        client_invoice_name (str | None):
        consultant_invoice_address (str | None):
        consultant_invoice_name (str | None):
        project_code (str | None):
        purchase_order (str | None):
    """

    client_invoice_address: str | None = None
    client_invoice_name: str | None = None
    consultant_invoice_address: str | None = None
    consultant_invoice_name: str | None = None
    project_code: str | None = None
    purchase_order: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewWorkspaceOrganizationsItem(_Model):
    """An object that the document does not describe.

    Attributes:
        department_id (int | str | None): Id of the department.
        geography_id (int | str | None): Id of the geography.
    """

    department_id: int | str | None = None
    geography_id: int | str | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewWorkspaceParticipationsItem(_Model):
    """An object that the document does not describe.

    Attributes:
        user_id (int | str | None): Id of the user.
        access (NewWorkspaceParticipationsItemAccess | None):
    """

    user_id: int | str | None = None
    access: _m.NewWorkspaceParticipationsItemAccess | None = None


NewWorkspaceParticipationsItemAccess = Literal[
    "admin",
    "edit_financials",
    "edit_tasks",
    "edit_time_and_expenses",
    "view_financials",
    "view_tasks",
    "view_time_and_expenses",
]


@_model(kw_only=True, eq=False, repr=False)
class NewWorkspaceProjectTemplateAssignmentMappingsItem(_Model):
    """An object that the document does not describe.

    Attributes:
        resource_id (int | str | None): Id of the resource.
        user_id (int | str | None): Id of the user.
        role_id (int | str | None): Id of the role.
    """

    resource_id: int | str | None = None
    user_id: int | str | None = None
    role_id: int | str | None = None


NewWorkspaceStage = Literal["estimate", "project"]


@_model(kw_only=True, eq=False, repr=False)
class UpdateWorkspaceBody(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace (WorkspaceChanges):
    """

    workspace: _m.WorkspaceChanges


@_model(kw_only=True, eq=False, repr=False)
class UpdateWorkspaceExpenseApprovalSettingBody(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace (UpdateWorkspaceExpenseApprovalSettingBodyWorkspace):
    """

    workspace: _m.UpdateWorkspaceExpenseApprovalSettingBodyWorkspace


@_model(kw_only=True, eq=False, repr=False)
class UpdateWorkspaceExpenseApprovalSettingBodyWorkspace(_Model):
    """An object that the document does not describe.

    Attributes:
        enable (bool | None):
        backfill_date (datetime.date | None):
    """

    enable: bool | None = None
    backfill_date: datetime.date | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateWorkspaceTimeApprovalSettingBody(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace (UpdateWorkspaceTimeApprovalSettingBodyWorkspace):
    """

    workspace: _m.UpdateWorkspaceTimeApprovalSettingBodyWorkspace


@_model(kw_only=True, eq=False, repr=False)
class UpdateWorkspaceTimeApprovalSettingBodyWorkspace(_Model):
    """An object that the document does not describe.

    Attributes:
        enable (bool | None):
        backfill_date (datetime.date | None):
    """

    enable: bool | None = None
    backfill_date: datetime.date | None = None


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


WorkspaceChangesAccessLevel = Literal["admins", "invitation", "open"]


@_model(kw_only=True, eq=False, repr=False)
class WorkspaceChangesCustomFieldsItem(_Model):
    """An object that the document does not describe.

    Attributes:
        custom_field_id (int | str | None): Id of the custom field.
        value (str | None):
    """

    custom_field_id: int | str | None = None
    value: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class WorkspaceChangesExternalLink(_Model):
    """An object that the document does not describe.

    Attributes:
        text (str | None):
        url (str | None):
    """

    text: str | None = None
    url: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class WorkspaceChangesExternalReference(_Model):
    """Counterpart of the record in an outside system.

    Attributes:
        service_name (str): Name of the outside system; unique among the references of one record.
        service_model (str): Type of the counterpart.
        service_model_ref (str): Id of the counterpart.
        status (str | None): One of successful, pending, failed.
        external_message (str | None):
        external_link (str | None):
        external_status (str | None):
        locked (bool | None): Locks the subject.
    """

    service_name: str
    service_model: str
    service_model_ref: str
    status: str | None = None
    external_message: str | None = None
    external_link: str | None = None
    external_status: str | None = None
    locked: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class WorkspaceChangesInvoicePreference(_Model):
    """An object that the document does not describe.

    Attributes:
        client_invoice_address (str | None):
        client_invoice_name (str | None):
        consultant_invoice_address (str | None):
        consultant_invoice_name (str | None):
        project_code (str | None):
        purchase_order (str | None):
    """

    client_invoice_address: str | None = None
    client_invoice_name: str | None = None
    consultant_invoice_address: str | None = None
    consultant_invoice_name: str | None = None
    project_code: str | None = None
    purchase_order: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class WorkspaceChangesProjectTemplateAssignmentMappingsItem(_Model):
    """An object that the document does not describe.

    Attributes:
        resource_id (int | str | None): Id of the resource.
        user_id (int | str | None): Id of the user.
        role_id (int | str | None): Id of the role.
    """

    resource_id: int | str | None = None
    user_id: int | str | None = None
    role_id: int | str | None = None


WorkspaceChangesStage = Literal["estimate", "project"]


WorkspaceOptionalField = Literal[
    "billable_minutes",
    "client_lead_name",
    "estimated_minutes",
    "incoming_email_address",
    "lock_date",
    "minutes_logged",
    "non_billable_minutes",
    "provider_lead_name",
    "revenue_recognition_method_id",
    "revenue_recognition_method_name",
    "stage",
    "total_invoiced",
    "total_minutes_approved",
]
