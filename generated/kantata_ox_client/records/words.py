"""The words that calls about records of Kantata OX take as ``include`` and ``order``."""

from __future__ import annotations

from typing import Literal

AccessGroupMembershipInclude = Literal[
    "access_group",
    "user",
]
AccountInsightsMappingInclude = Literal["access_groups",]
AccountInsightsMappingOrder = Literal[
    "alphabetical:asc",
    "alphabetical:desc",
    "updated_at:asc",
    "updated_at:desc",
]
AccountInvitationInclude = Literal[
    "default_role",
    "invitee",
    "inviter",
]
AccountInvitationOrder = Literal[
    "bill_rate:asc",
    "bill_rate:desc",
    "cost_rate:asc",
    "cost_rate:desc",
    "created_at:asc",
    "created_at:desc",
    "expiration_date:asc",
    "expiration_date:desc",
    "full_name:asc",
    "full_name:desc",
    "permission:asc",
    "permission:desc",
]
AccountLocationOrder = Literal[
    "name:asc",
    "name:desc",
]
AccountMembershipInclude = Literal[
    "backup_approver_associations",
    "cost_rates",
    "default_role",
    "effective_workweek",
    "future_billable_utilizations",
    "managees",
    "manager",
    "possible_managees",
    "possible_managers",
    "skill_memberships",
    "user",
]
AccountMembershipOrder = Literal[
    "bill_rate:asc",
    "bill_rate:desc",
    "cost_rate:asc",
    "cost_rate:desc",
    "created_at:asc",
    "created_at:desc",
    "full_name:asc",
    "full_name:desc",
    "permission:asc",
    "permission:desc",
    "role:asc",
    "role:desc",
    "updated_at:asc",
    "updated_at:desc",
]
AssignmentInclude = Literal[
    "assignee",
    "external_references",
    "story",
    "story_allocation_days",
]
AssignmentOrder = Literal[
    "created_at:asc",
    "created_at:desc",
    "updated_at:asc",
    "updated_at:desc",
]
BackupApproverAssociationInclude = Literal[
    "approver",
    "backup_approver",
]
BillableUtilizationInclude = Literal[
    "account_membership",
    "creator",
]
BillingMilestoneInclude = Literal[
    "external_references",
    "invoices",
    "story",
    "workspace",
]
BillingMilestoneOrder = Literal[
    "created_at:asc",
    "created_at:desc",
]
CostRateInclude = Literal["account_membership",]
CostRateOrder = Literal[
    "created_at:asc",
    "created_at:desc",
]
CustomFieldChoiceInclude = Literal[
    "custom_field",
    "external_references",
]
CustomFieldChoiceOrder = Literal[
    "label:asc",
    "label:desc",
    "position:asc",
    "position:desc",
]
CustomFieldInclude = Literal[
    "choices",
    "creator",
    "custom_field_set",
    "external_references",
]
CustomFieldOrder = Literal[
    "name:asc",
    "name:desc",
    "updated_at:asc",
    "updated_at:desc",
]
CustomFieldSetInclude = Literal[
    "custom_fields",
    "external_references",
]
CustomFieldSetOrder = Literal[
    "alphabetical:asc",
    "alphabetical:desc",
    "created_at:asc",
    "created_at:desc",
]
CustomFieldValueInclude = Literal[
    "custom_field",
    "external_references",
    "selected_choices",
    "setter",
    "subject",
]
CustomFieldValueOrder = Literal[
    "created_at:asc",
    "created_at:desc",
    "subject_id:asc",
    "subject_id:desc",
    "updated_at:asc",
    "updated_at:desc",
]
CustomTaskStatusInclude = Literal["task_status_set",]
EstimateInclude = Literal[
    "creator",
    "custom_field_values",
    "estimate_scenarios",
    "external_references",
    "workspace",
    "workspace_group",
]
EstimateOrder = Literal[
    "created_at:asc",
    "created_at:desc",
    "name:asc",
    "name:desc",
]
EstimateScenarioInclude = Literal[
    "estimate_scenario_resources",
    "external_references",
    "rate_card",
]
EstimateScenarioOrder = Literal[
    "name:asc",
    "name:desc",
]
EstimateScenarioResourceAllocationInclude = Literal["resource",]
EstimateScenarioResourceInclude = Literal[
    "allocation",
    "external_references",
    "geography",
    "organization_membership",
    "role",
    "user",
]
EstimateScenarioResourceOrder = Literal[
    "alphabetically:asc",
    "alphabetically:desc",
    "created_at:asc",
    "created_at:desc",
    "updated_at:asc",
    "updated_at:desc",
]
ExpenseBudgetInclude = Literal[
    "expenses",
    "external_references",
    "fixed_fee_items",
    "story",
    "workspace",
]
ExpenseBudgetOrder = Literal[
    "created_at:asc",
    "created_at:desc",
]
ExpenseCategoryOrder = Literal[
    "alphabetical:asc",
    "alphabetical:desc",
]
ExpenseInclude = Literal[
    "active_submission",
    "expense_budget",
    "expense_category",
    "external_references",
    "receipt",
    "recent_submission",
    "role",
    "story",
    "user",
    "vendor",
    "workspace",
]
ExpenseOrder = Literal[
    "amount:asc",
    "amount:desc",
    "category:asc",
    "category:desc",
    "created_at:asc",
    "created_at:desc",
    "date:asc",
    "date:desc",
    "notes:asc",
    "notes:desc",
    "vendor_name:asc",
    "vendor_name:desc",
]
ExpenseReportSubmissionInclude = Literal[
    "expenses",
    "external_references",
    "resolutions",
    "user",
    "workspace",
]
ExpenseReportSubmissionOrder = Literal[
    "amount:asc",
    "amount:desc",
    "created_at:asc",
    "created_at:desc",
    "date:asc",
    "date:desc",
    "status:asc",
    "status:desc",
    "title:asc",
    "title:desc",
    "workspace_title:asc",
    "workspace_title:desc",
]
ExportInclude = Literal["user",]
ExternalPaymentInclude = Literal[
    "invoice",
    "user",
    "workspace",
]
ExternalPaymentOrder = Literal[
    "created_at:asc",
    "created_at:desc",
    "id:asc",
    "id:desc",
    "updated_at:asc",
    "updated_at:desc",
]
ExternalReferenceInclude = Literal["subject",]
ExternalReferenceOrder = Literal[
    "created_at:asc",
    "created_at:desc",
    "last_synced_at:asc",
    "last_synced_at:desc",
]
HolidayCalendarAssociationInclude = Literal[
    "holiday",
    "holiday_calendar",
]
HolidayCalendarMembershipInclude = Literal[
    "holiday_calendar",
    "user",
]
HolidayCalendarMembershipOrder = Literal[
    "start_date:asc",
    "start_date:desc",
]
HolidayCalendarOrder = Literal[
    "default",
    "name:asc",
    "name:desc",
]
HolidayInclude = Literal["holiday_calendar_associations",]
HolidayOrder = Literal[
    "start_date:asc",
    "start_date:desc",
]
InsightsAccessGroupMembershipInclude = Literal["user",]
InsightsAccessGroupMembershipOrder = Literal[
    "created_at:asc",
    "created_at:desc",
]
InvoiceInclude = Literal[
    "additional_items",
    "billing_milestones",
    "expenses",
    "external_references",
    "fixed_fee_items",
    "recipient",
    "time_entries",
    "user",
    "workspaces",
]
InvoiceOrder = Literal[
    "created_at:asc",
    "created_at:desc",
    "id:asc",
    "id:desc",
    "invoice_date:asc",
    "invoice_date:desc",
    "updated_at:asc",
    "updated_at:desc",
]
LineItemLockInclude = Literal["creator",]
OrganizationMembershipInclude = Literal[
    "department",
    "geography",
]
OrganizationOrder = Literal[
    "alphabetical:asc",
    "alphabetical:desc",
    "created_at:asc",
    "created_at:desc",
]
ParticipationInclude = Literal[
    "active_roles",
    "external_references",
    "primary_role",
    "user",
    "workspace",
    "workspace_resources",
    "workspace_role",
]
ParticipationOrder = Literal[
    "updated_at:asc",
    "updated_at:desc",
    "user_name:asc",
    "user_name:desc",
]
PostInclude = Literal[
    "attachments",
    "external_references",
    "google_documents",
    "newest_reply",
    "newest_reply_user",
    "recipients",
    "replies",
    "story",
    "subject",
    "user",
    "workspace",
]
PostOrder = Literal[
    "newest_reply_at:asc",
    "newest_reply_at:desc",
]
ProjectAccountingRecordInclude = Literal[
    "external_references",
    "role",
    "story",
    "user",
    "workspace",
]
ProjectSnapshotInclude = Literal[
    "project_snapshot_assignments",
    "project_snapshot_custom_field_values",
    "project_snapshot_resources",
    "project_snapshot_task_custom_field_values",
    "project_snapshot_tasks",
]
ProjectSnapshotOrder = Literal[
    "created_at:asc",
    "created_at:desc",
]
ProjectTemplateAdditionalTabOrder = Literal[
    "updated_at:asc",
    "updated_at:desc",
]
ProjectTemplateAssignmentInclude = Literal[
    "project_template",
    "role",
]
ProjectTemplateAssignmentOrder = Literal[
    "updated_at:asc",
    "updated_at:desc",
]
ProjectTemplateExpenseBudgetInclude = Literal["project_template",]
ProjectTemplateExpenseBudgetOrder = Literal[
    "created_at:asc",
    "created_at:desc",
    "title:asc",
    "title:desc",
]
ProjectTemplateInclude = Literal[
    "project_template_additional_tabs",
    "project_template_assignments",
    "user",
]
ProjectTemplateOrder = Literal[
    "budget:asc",
    "budget:desc",
    "description:asc",
    "description:desc",
    "duration:asc",
    "duration:desc",
    "full_name:asc",
    "full_name:desc",
    "is_budgeted:asc",
    "is_budgeted:desc",
    "title:asc",
    "title:desc",
    "updated_at:asc",
    "updated_at:desc",
]
RateCardInclude = Literal[
    "effective_rate_card_version",
    "external_references",
    "rate_card_set",
    "rate_card_versions",
]
RateCardOrder = Literal[
    "created_at:asc",
    "created_at:desc",
]
RateCardRoleInclude = Literal[
    "rate_card_version",
    "role",
]
RateCardRoleOrder = Literal[
    "created_at:asc",
    "created_at:desc",
]
RateCardSetInclude = Literal[
    "rate_card_set_versions",
    "rate_cards",
    "workspace_groups",
]
RateCardSetOrder = Literal[
    "created_at:asc",
    "created_at:desc",
    "title:asc",
    "title:desc",
]
RateCardSetVersionInclude = Literal[
    "rate_card_set",
    "rate_card_versions",
]
RateCardSetVersionOrder = Literal[
    "created_at:asc",
    "created_at:desc",
]
RateCardVersionInclude = Literal[
    "rate_card",
    "rate_card_roles",
    "rate_card_set_version",
]
RateCardVersionOrder = Literal[
    "created_at:asc",
    "created_at:desc",
]
ResolutionInclude = Literal[
    "external_references",
    "time_entries",
    "user",
    "workspace",
]
ResourceRequestInclude = Literal[
    "approvers",
    "creator",
    "resource",
]
RoleInclude = Literal["external_references",]
RoleOrder = Literal[
    "alphabetical:asc",
    "alphabetical:desc",
]
SkillCategoryInclude = Literal["skills",]
SkillCategoryOrder = Literal[
    "alphabetical:asc",
    "alphabetical:desc",
]
SkillInclude = Literal[
    "external_references",
    "skill_category",
]
SkillMembershipInclude = Literal[
    "creator",
    "skill",
    "user",
]
SkillMembershipOrder = Literal[
    "created_at:asc",
    "created_at:desc",
    "full_name",
    "skill_name:asc",
    "skill_name:desc",
]
SkillOrder = Literal[
    "alphabetical:asc",
    "alphabetical:desc",
]
StatusReportInclude = Literal[
    "creator",
    "external_references",
    "updater",
    "workspace",
]
StoryAllocationDayInclude = Literal[
    "assignment",
    "external_references",
    "story",
    "workspace",
]
StoryAllocationDayOrder = Literal[
    "created_at:asc",
    "created_at:desc",
    "date:asc",
    "date:desc",
    "id:asc",
    "id:desc",
    "updated_at:asc",
    "updated_at:desc",
]
StoryDependencyInclude = Literal[
    "source",
    "target",
]
StoryDependencyOrder = Literal[
    "updated_at:asc",
    "updated_at:desc",
]
StoryInclude = Literal[
    "ancestors",
    "assigned_role",
    "assignees",
    "attachments",
    "creator",
    "current_assignments",
    "custom_field_values",
    "descendants",
    "external_references",
    "followers",
    "google_documents",
    "parent",
    "potential_workspace_resources",
    "potential_workspace_resources_with_unnamed",
    "replies",
    "root",
    "source_dependencies",
    "story_state_changes",
    "story_tasks",
    "sub_stories",
    "tags",
    "target_dependencies",
    "workspace",
    "workspace_resources",
    "workspace_resources_with_unnamed",
]
StoryOrder = Literal[
    "created_at:asc",
    "created_at:desc",
    "due_date:asc",
    "due_date:desc",
    "importance",
    "parent_and_position",
    "position",
    "priority_level:asc",
    "priority_level:desc",
    "start_date:asc",
    "start_date:desc",
    "updated_at:asc",
    "updated_at:desc",
]
StoryStateChangeInclude = Literal[
    "story",
    "user",
]
StoryStateChangeOrder = Literal[
    "created_at:asc",
    "created_at:desc",
]
StoryTaskInclude = Literal[
    "completed_by",
    "story",
]
StoryTaskOrder = Literal[
    "position:asc",
    "position:desc",
]
SubscribedEventInclude = Literal["subject",]
SubscribedEventOrder = Literal[
    "created_at:asc",
    "created_at:desc",
]
SurveyAnswerInclude = Literal[
    "choices",
    "external_references",
    "survey_question",
    "survey_response",
]
SurveyAnswerOrder = Literal[
    "created_at:asc",
    "created_at:desc",
    "updated_at:asc",
    "updated_at:desc",
]
SurveyQuestionInclude = Literal[
    "choices",
    "external_references",
]
SurveyQuestionOrder = Literal[
    "created_at:asc",
    "created_at:desc",
    "updated_at:asc",
    "updated_at:desc",
]
SurveyResponseInclude = Literal[
    "external_references",
    "owner",
    "respondent",
    "subject",
    "survey_answers",
    "survey_template",
    "workspace",
]
SurveyResponseOrder = Literal[
    "created_at:asc",
    "created_at:desc",
    "updated_at:asc",
    "updated_at:desc",
]
SurveyTemplateInclude = Literal[
    "external_references",
    "owner",
    "respondent",
    "subject",
    "survey_questions",
    "survey_responses",
    "workspace",
]
SurveyTemplateOrder = Literal[
    "created_at:asc",
    "created_at:desc",
    "updated_at:asc",
    "updated_at:desc",
]
TaskStatusSetInclude = Literal["custom_task_statuses",]
TimeEntryInclude = Literal[
    "active_submission",
    "external_references",
    "invoice",
    "recent_submission",
    "role",
    "story",
    "user",
    "workspace",
]
TimeEntryOrder = Literal[
    "created_at:asc",
    "created_at:desc",
    "date_performed:asc",
    "date_performed:desc",
    "updated_at:asc",
    "updated_at:desc",
]
TimeOffEntryInclude = Literal[
    "external_references",
    "role",
    "user",
]
TimesheetSubmissionInclude = Literal[
    "external_references",
    "time_entries",
    "user",
    "workspace",
]
TimesheetSubmissionOrder = Literal[
    "date:asc",
    "date:desc",
]
UserFileAssociationInclude = Literal[
    "asset_object",
    "post",
    "workspace",
]
UserFileAssociationOrder = Literal[
    "created_at:asc",
    "created_at:desc",
]
UserGroupMembershipInclude = Literal[
    "user",
    "workspace_group",
]
UserGroupMembershipOrder = Literal[
    "created_at:asc",
    "created_at:desc",
]
UserInclude = Literal[
    "account_membership",
    "custom_field_values",
    "external_references",
    "manager",
    "role",
    "skill_memberships",
    "skills",
    "work_samples",
]
UserOrder = Literal[
    "alphabetical:asc",
    "alphabetical:desc",
]
VendorInclude = Literal["external_references",]
VendorOrder = Literal[
    "alphabetical:asc",
    "alphabetical:desc",
]
WorkspaceAllocationInclude = Literal[
    "creator",
    "external_references",
    "updater",
    "workspace",
    "workspace_resource",
]
WorkspaceAllocationOrder = Literal[
    "updated_at:asc",
    "updated_at:desc",
]
WorkspaceBaselineInclude = Literal[
    "creator",
    "payload",
    "workspace",
]
WorkspaceBaselineOrder = Literal[
    "created_at:asc",
    "created_at:desc",
]
WorkspaceGroupInclude = Literal[
    "external_references",
    "rate_card_sets",
    "workspaces",
]
WorkspaceGroupOrder = Literal[
    "created_at:asc",
    "created_at:desc",
    "name:asc",
    "name:desc",
    "updated_at:asc",
    "updated_at:desc",
]
WorkspaceInclude = Literal[
    "account_color",
    "account_insights_mappings",
    "approver",
    "approvers",
    "billing_milestones",
    "creator",
    "current_status_report",
    "current_user_participation",
    "custom_field_values",
    "external_references",
    "financial_viewers",
    "next_uncompleted_milestone",
    "participants",
    "participations",
    "possible_approvers",
    "primary_counterpart",
    "primary_maven",
    "primary_workspace_group",
    "status_reports",
    "timesheet_submissions",
    "workspace_groups",
    "workspace_resources",
    "workspace_resources_with_unnamed",
]
WorkspaceOrder = Literal[
    "amount_paid:asc",
    "amount_paid:desc",
    "color_name:asc",
    "color_name:desc",
    "created_at:asc",
    "created_at:desc",
    "custom_field:<custom_field_id>:asc",
    "custom_field:<custom_field_id>:desc",
    "due_date:asc",
    "due_date:desc",
    "last_viewed:asc",
    "last_viewed:desc",
    "percentage_complete:asc",
    "percentage_complete:desc",
    "price:asc",
    "price:desc",
    "provider_lead_name:asc",
    "provider_lead_name:desc",
    "search",
    "start_date:asc",
    "start_date:desc",
    "status:asc",
    "status:desc",
    "task_status_set:asc",
    "task_status_set:desc",
    "title:asc",
    "title:desc",
    "updated_at:asc",
    "updated_at:desc",
]
WorkspaceResourceInclude = Literal[
    "custom_field_values",
    "external_references",
    "organization_membership",
    "participation",
    "role",
    "user",
    "workspace",
]
WorkspaceResourceOrder = Literal[
    "alphabetical",
    "alphabetically:asc",
    "alphabetically:desc",
    "created_at:asc",
    "created_at:desc",
    "updated_at:asc",
    "updated_at:desc",
]
WorkspaceResourceSkillInclude = Literal[
    "creator",
    "skill",
    "workspace_resource",
]
WorkspaceResourceSkillOrder = Literal[
    "created_at:asc",
    "created_at:desc",
    "skill_name:asc",
    "skill_name:desc",
]
WorkspaceStatusChangeInclude = Literal[
    "user",
    "workspace",
]
WorkspaceStatusChangeOrder = Literal[
    "created_at:asc",
    "created_at:desc",
]
WorkweekInclude = Literal["workweek_memberships",]
WorkweekMembershipInclude = Literal[
    "user",
    "workweek",
]
WorkweekMembershipOrder = Literal[
    "start_date:asc",
    "start_date:desc",
]
WorkweekOrder = Literal[
    "created_at:asc",
    "created_at:desc",
    "start_date:asc",
    "start_date:desc",
]
