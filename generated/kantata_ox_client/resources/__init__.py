"""The resources of the Kantata OX client, each imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.introspection import with_resources
from ..._runtime.resource import AsyncCaller, Caller

if TYPE_CHECKING:
    from .access_group_memberships import AccessGroupMemberships, AsyncAccessGroupMemberships
    from .account_colors import AccountColors, AsyncAccountColors
    from .account_insights_mappings import AccountInsightsMappings, AsyncAccountInsightsMappings
    from .account_invitations import AccountInvitations, AsyncAccountInvitations
    from .account_locations import AccountLocations, AsyncAccountLocations
    from .account_memberships import AccountMemberships, AsyncAccountMemberships
    from .assignments import Assignments, AsyncAssignments
    from .attachments import AsyncAttachments, Attachments
    from .backup_approver_associations import AsyncBackupApproverAssociations, BackupApproverAssociations
    from .billable_utilizations import AsyncBillableUtilizations, BillableUtilizations
    from .billing_milestones import AsyncBillingMilestones, BillingMilestones
    from .client_invoice_defaults import AsyncClientInvoiceDefaults, ClientInvoiceDefaults
    from .cost_rates import AsyncCostRates, CostRates
    from .currencies import AsyncCurrencies, Currencies
    from .custom_branding import AsyncCustomBranding, CustomBranding
    from .custom_field_choices import AsyncCustomFieldChoices, CustomFieldChoices
    from .custom_field_sets import AsyncCustomFieldSets, CustomFieldSets
    from .custom_field_values import AsyncCustomFieldValues, CustomFieldValues
    from .custom_fields import AsyncCustomFields, CustomFields
    from .custom_task_statuses import AsyncCustomTaskStatuses, CustomTaskStatuses
    from .estimate_scenario_resource_allocations import (
        AsyncEstimateScenarioResourceAllocations,
        EstimateScenarioResourceAllocations,
    )
    from .estimate_scenario_resources import AsyncEstimateScenarioResources, EstimateScenarioResources
    from .estimate_scenarios import AsyncEstimateScenarios, EstimateScenarios
    from .estimates import AsyncEstimates, Estimates
    from .exchange_table_rates import AsyncExchangeTableRates, ExchangeTableRates
    from .exchange_tables import AsyncExchangeTables, ExchangeTables
    from .expense_budgets import AsyncExpenseBudgets, ExpenseBudgets
    from .expense_categories import AsyncExpenseCategories, ExpenseCategories
    from .expense_report_submissions import AsyncExpenseReportSubmissions, ExpenseReportSubmissions
    from .expenses import AsyncExpenses, Expenses
    from .exports import AsyncExports, Exports
    from .external_payments import AsyncExternalPayments, ExternalPayments
    from .external_references import AsyncExternalReferences, ExternalReferences
    from .holiday_calendar_associations import AsyncHolidayCalendarAssociations, HolidayCalendarAssociations
    from .holiday_calendar_memberships import AsyncHolidayCalendarMemberships, HolidayCalendarMemberships
    from .holiday_calendars import AsyncHolidayCalendars, HolidayCalendars
    from .holidays import AsyncHolidays, Holidays
    from .insights_access_group_memberships import AsyncInsightsAccessGroupMemberships, InsightsAccessGroupMemberships
    from .insights_report_exports import AsyncInsightsReportExports, InsightsReportExports
    from .insights_reports import AsyncInsightsReports, InsightsReports
    from .invoices import AsyncInvoices, Invoices
    from .line_item_locks import AsyncLineItemLocks, LineItemLocks
    from .organization_memberships import AsyncOrganizationMemberships, OrganizationMemberships
    from .organizations import AsyncOrganizations, Organizations
    from .participations import AsyncParticipations, Participations
    from .posts import AsyncPosts, Posts
    from .project_accounting_records import AsyncProjectAccountingRecords, ProjectAccountingRecords
    from .project_snapshots import AsyncProjectSnapshots, ProjectSnapshots
    from .project_template_additional_tabs import AsyncProjectTemplateAdditionalTabs, ProjectTemplateAdditionalTabs
    from .project_template_assignments import AsyncProjectTemplateAssignments, ProjectTemplateAssignments
    from .project_template_expense_budgets import AsyncProjectTemplateExpenseBudgets, ProjectTemplateExpenseBudgets
    from .project_templates import AsyncProjectTemplates, ProjectTemplates
    from .rate_card_roles import AsyncRateCardRoles, RateCardRoles
    from .rate_card_set_versions import AsyncRateCardSetVersions, RateCardSetVersions
    from .rate_card_sets import AsyncRateCardSets, RateCardSets
    from .rate_card_table_rows import AsyncRateCardTableRows, RateCardTableRows
    from .rate_card_versions import AsyncRateCardVersions, RateCardVersions
    from .rate_cards import AsyncRateCards, RateCards
    from .recommendations import AsyncRecommendations, Recommendations
    from .resource_requests import AsyncResourceRequests, ResourceRequests
    from .revenue_recognition_methods import AsyncRevenueRecognitionMethods, RevenueRecognitionMethods
    from .roles import AsyncRoles, Roles
    from .skill_categories import AsyncSkillCategories, SkillCategories
    from .skill_memberships import AsyncSkillMemberships, SkillMemberships
    from .skills import AsyncSkills, Skills
    from .status_reports import AsyncStatusReports, StatusReports
    from .stories import AsyncStories, Stories
    from .story_allocation_days import AsyncStoryAllocationDays, StoryAllocationDays
    from .story_dependencies import AsyncStoryDependencies, StoryDependencies
    from .story_follows import AsyncStoryFollows, StoryFollows
    from .story_state_changes import AsyncStoryStateChanges, StoryStateChanges
    from .story_tasks import AsyncStoryTasks, StoryTasks
    from .subscribed_events import AsyncSubscribedEvents, SubscribedEvents
    from .survey_answers import AsyncSurveyAnswers, SurveyAnswers
    from .survey_questions import AsyncSurveyQuestions, SurveyQuestions
    from .survey_responses import AsyncSurveyResponses, SurveyResponses
    from .survey_templates import AsyncSurveyTemplates, SurveyTemplates
    from .task_status_sets import AsyncTaskStatusSets, TaskStatusSets
    from .time_entries import AsyncTimeEntries, TimeEntries
    from .time_off_entries import AsyncTimeOffEntries, TimeOffEntries
    from .timesheet_submissions import AsyncTimesheetSubmissions, TimesheetSubmissions
    from .user_file_associations import AsyncUserFileAssociations, UserFileAssociations
    from .user_group_memberships import AsyncUserGroupMemberships, UserGroupMemberships
    from .users import AsyncUsers, Users
    from .vendors import AsyncVendors, Vendors
    from .workspace_allocations import AsyncWorkspaceAllocations, WorkspaceAllocations
    from .workspace_baselines import AsyncWorkspaceBaselines, WorkspaceBaselines
    from .workspace_groups import AsyncWorkspaceGroups, WorkspaceGroups
    from .workspace_invoice_preferences import AsyncWorkspaceInvoicePreferences, WorkspaceInvoicePreferences
    from .workspace_resource_skills import AsyncWorkspaceResourceSkills, WorkspaceResourceSkills
    from .workspace_resources import AsyncWorkspaceResources, WorkspaceResources
    from .workspace_status_changes import AsyncWorkspaceStatusChanges, WorkspaceStatusChanges
    from .workspace_task_status_sets import AsyncWorkspaceTaskStatusSets, WorkspaceTaskStatusSets
    from .workspaces import AsyncWorkspaces, Workspaces
    from .workweek_memberships import AsyncWorkweekMemberships, WorkweekMemberships
    from .workweeks import AsyncWorkweeks, Workweeks


@with_resources
class Resources(Caller):
    """The resources of a synchronous client."""

    @cached_property
    def access_group_memberships(self) -> AccessGroupMemberships:
        """Operations on ``access_group_memberships``."""
        from .access_group_memberships import AccessGroupMemberships

        return AccessGroupMemberships(self)

    @cached_property
    def account_colors(self) -> AccountColors:
        """Operations on ``account_colors``."""
        from .account_colors import AccountColors

        return AccountColors(self)

    @cached_property
    def account_insights_mappings(self) -> AccountInsightsMappings:
        """Operations on ``account_insights_mappings``."""
        from .account_insights_mappings import AccountInsightsMappings

        return AccountInsightsMappings(self)

    @cached_property
    def account_invitations(self) -> AccountInvitations:
        """Operations on ``account_invitations``."""
        from .account_invitations import AccountInvitations

        return AccountInvitations(self)

    @cached_property
    def account_locations(self) -> AccountLocations:
        """Operations on ``account_locations``."""
        from .account_locations import AccountLocations

        return AccountLocations(self)

    @cached_property
    def account_memberships(self) -> AccountMemberships:
        """Operations on ``account_memberships``."""
        from .account_memberships import AccountMemberships

        return AccountMemberships(self)

    @cached_property
    def assignments(self) -> Assignments:
        """Operations on ``assignments``."""
        from .assignments import Assignments

        return Assignments(self)

    @cached_property
    def attachments(self) -> Attachments:
        """Operations on ``attachments``."""
        from .attachments import Attachments

        return Attachments(self)

    @cached_property
    def backup_approver_associations(self) -> BackupApproverAssociations:
        """Operations on ``backup_approver_associations``."""
        from .backup_approver_associations import BackupApproverAssociations

        return BackupApproverAssociations(self)

    @cached_property
    def billable_utilizations(self) -> BillableUtilizations:
        """Operations on ``billable_utilizations``."""
        from .billable_utilizations import BillableUtilizations

        return BillableUtilizations(self)

    @cached_property
    def billing_milestones(self) -> BillingMilestones:
        """Operations on ``billing_milestones``."""
        from .billing_milestones import BillingMilestones

        return BillingMilestones(self)

    @cached_property
    def client_invoice_defaults(self) -> ClientInvoiceDefaults:
        """Operations on ``client_invoice_defaults``."""
        from .client_invoice_defaults import ClientInvoiceDefaults

        return ClientInvoiceDefaults(self)

    @cached_property
    def cost_rates(self) -> CostRates:
        """Operations on ``cost_rates``."""
        from .cost_rates import CostRates

        return CostRates(self)

    @cached_property
    def currencies(self) -> Currencies:
        """Operations on ``currencies``."""
        from .currencies import Currencies

        return Currencies(self)

    @cached_property
    def custom_branding(self) -> CustomBranding:
        """Operations on ``custom_branding``."""
        from .custom_branding import CustomBranding

        return CustomBranding(self)

    @cached_property
    def custom_field_choices(self) -> CustomFieldChoices:
        """Operations on ``custom_field_choices``."""
        from .custom_field_choices import CustomFieldChoices

        return CustomFieldChoices(self)

    @cached_property
    def custom_field_sets(self) -> CustomFieldSets:
        """Operations on ``custom_field_sets``."""
        from .custom_field_sets import CustomFieldSets

        return CustomFieldSets(self)

    @cached_property
    def custom_field_values(self) -> CustomFieldValues:
        """Operations on ``custom_field_values``."""
        from .custom_field_values import CustomFieldValues

        return CustomFieldValues(self)

    @cached_property
    def custom_fields(self) -> CustomFields:
        """Operations on ``custom_fields``."""
        from .custom_fields import CustomFields

        return CustomFields(self)

    @cached_property
    def custom_task_statuses(self) -> CustomTaskStatuses:
        """Operations on ``custom_task_statuses``."""
        from .custom_task_statuses import CustomTaskStatuses

        return CustomTaskStatuses(self)

    @cached_property
    def estimate_scenario_resource_allocations(self) -> EstimateScenarioResourceAllocations:
        """Operations on ``estimate_scenario_resource_allocations``."""
        from .estimate_scenario_resource_allocations import EstimateScenarioResourceAllocations

        return EstimateScenarioResourceAllocations(self)

    @cached_property
    def estimate_scenario_resources(self) -> EstimateScenarioResources:
        """Operations on ``estimate_scenario_resources``."""
        from .estimate_scenario_resources import EstimateScenarioResources

        return EstimateScenarioResources(self)

    @cached_property
    def estimate_scenarios(self) -> EstimateScenarios:
        """Operations on ``estimate_scenarios``."""
        from .estimate_scenarios import EstimateScenarios

        return EstimateScenarios(self)

    @cached_property
    def estimates(self) -> Estimates:
        """Operations on ``estimates``."""
        from .estimates import Estimates

        return Estimates(self)

    @cached_property
    def exchange_table_rates(self) -> ExchangeTableRates:
        """Operations on ``exchange_table_rates``."""
        from .exchange_table_rates import ExchangeTableRates

        return ExchangeTableRates(self)

    @cached_property
    def exchange_tables(self) -> ExchangeTables:
        """Operations on ``exchange_tables``."""
        from .exchange_tables import ExchangeTables

        return ExchangeTables(self)

    @cached_property
    def expense_budgets(self) -> ExpenseBudgets:
        """Operations on ``expense_budgets``."""
        from .expense_budgets import ExpenseBudgets

        return ExpenseBudgets(self)

    @cached_property
    def expense_categories(self) -> ExpenseCategories:
        """Operations on ``expense_categories``."""
        from .expense_categories import ExpenseCategories

        return ExpenseCategories(self)

    @cached_property
    def expense_report_submissions(self) -> ExpenseReportSubmissions:
        """Operations on ``expense_report_submissions``."""
        from .expense_report_submissions import ExpenseReportSubmissions

        return ExpenseReportSubmissions(self)

    @cached_property
    def expenses(self) -> Expenses:
        """Operations on ``expenses``."""
        from .expenses import Expenses

        return Expenses(self)

    @cached_property
    def exports(self) -> Exports:
        """Operations on ``exports``."""
        from .exports import Exports

        return Exports(self)

    @cached_property
    def external_payments(self) -> ExternalPayments:
        """Operations on ``external_payments``."""
        from .external_payments import ExternalPayments

        return ExternalPayments(self)

    @cached_property
    def external_references(self) -> ExternalReferences:
        """Operations on ``external_references``."""
        from .external_references import ExternalReferences

        return ExternalReferences(self)

    @cached_property
    def holiday_calendar_associations(self) -> HolidayCalendarAssociations:
        """Operations on ``holiday_calendar_associations``."""
        from .holiday_calendar_associations import HolidayCalendarAssociations

        return HolidayCalendarAssociations(self)

    @cached_property
    def holiday_calendar_memberships(self) -> HolidayCalendarMemberships:
        """Operations on ``holiday_calendar_memberships``."""
        from .holiday_calendar_memberships import HolidayCalendarMemberships

        return HolidayCalendarMemberships(self)

    @cached_property
    def holiday_calendars(self) -> HolidayCalendars:
        """Operations on ``holiday_calendars``."""
        from .holiday_calendars import HolidayCalendars

        return HolidayCalendars(self)

    @cached_property
    def holidays(self) -> Holidays:
        """Operations on ``holidays``."""
        from .holidays import Holidays

        return Holidays(self)

    @cached_property
    def insights_access_group_memberships(self) -> InsightsAccessGroupMemberships:
        """Operations on ``insights_access_group_memberships``."""
        from .insights_access_group_memberships import InsightsAccessGroupMemberships

        return InsightsAccessGroupMemberships(self)

    @cached_property
    def insights_report_exports(self) -> InsightsReportExports:
        """Operations on ``insights_report_exports``."""
        from .insights_report_exports import InsightsReportExports

        return InsightsReportExports(self)

    @cached_property
    def insights_reports(self) -> InsightsReports:
        """Operations on ``insights_reports``."""
        from .insights_reports import InsightsReports

        return InsightsReports(self)

    @cached_property
    def invoices(self) -> Invoices:
        """Operations on ``invoices``."""
        from .invoices import Invoices

        return Invoices(self)

    @cached_property
    def line_item_locks(self) -> LineItemLocks:
        """Operations on ``line_item_locks``."""
        from .line_item_locks import LineItemLocks

        return LineItemLocks(self)

    @cached_property
    def organization_memberships(self) -> OrganizationMemberships:
        """Operations on ``organization_memberships``."""
        from .organization_memberships import OrganizationMemberships

        return OrganizationMemberships(self)

    @cached_property
    def organizations(self) -> Organizations:
        """Operations on ``organizations``."""
        from .organizations import Organizations

        return Organizations(self)

    @cached_property
    def participations(self) -> Participations:
        """Operations on ``participations``."""
        from .participations import Participations

        return Participations(self)

    @cached_property
    def posts(self) -> Posts:
        """Operations on ``posts``."""
        from .posts import Posts

        return Posts(self)

    @cached_property
    def project_accounting_records(self) -> ProjectAccountingRecords:
        """Operations on ``project_accounting_records``."""
        from .project_accounting_records import ProjectAccountingRecords

        return ProjectAccountingRecords(self)

    @cached_property
    def project_snapshots(self) -> ProjectSnapshots:
        """Operations on ``project_snapshots``."""
        from .project_snapshots import ProjectSnapshots

        return ProjectSnapshots(self)

    @cached_property
    def project_template_additional_tabs(self) -> ProjectTemplateAdditionalTabs:
        """Operations on ``project_template_additional_tabs``."""
        from .project_template_additional_tabs import ProjectTemplateAdditionalTabs

        return ProjectTemplateAdditionalTabs(self)

    @cached_property
    def project_template_assignments(self) -> ProjectTemplateAssignments:
        """Operations on ``project_template_assignments``."""
        from .project_template_assignments import ProjectTemplateAssignments

        return ProjectTemplateAssignments(self)

    @cached_property
    def project_template_expense_budgets(self) -> ProjectTemplateExpenseBudgets:
        """Operations on ``project_template_expense_budgets``."""
        from .project_template_expense_budgets import ProjectTemplateExpenseBudgets

        return ProjectTemplateExpenseBudgets(self)

    @cached_property
    def project_templates(self) -> ProjectTemplates:
        """Operations on ``project_templates``."""
        from .project_templates import ProjectTemplates

        return ProjectTemplates(self)

    @cached_property
    def rate_card_roles(self) -> RateCardRoles:
        """Operations on ``rate_card_roles``."""
        from .rate_card_roles import RateCardRoles

        return RateCardRoles(self)

    @cached_property
    def rate_card_set_versions(self) -> RateCardSetVersions:
        """Operations on ``rate_card_set_versions``."""
        from .rate_card_set_versions import RateCardSetVersions

        return RateCardSetVersions(self)

    @cached_property
    def rate_card_sets(self) -> RateCardSets:
        """Operations on ``rate_card_sets``."""
        from .rate_card_sets import RateCardSets

        return RateCardSets(self)

    @cached_property
    def rate_card_table_rows(self) -> RateCardTableRows:
        """Operations on ``rate_card_table_rows``."""
        from .rate_card_table_rows import RateCardTableRows

        return RateCardTableRows(self)

    @cached_property
    def rate_card_versions(self) -> RateCardVersions:
        """Operations on ``rate_card_versions``."""
        from .rate_card_versions import RateCardVersions

        return RateCardVersions(self)

    @cached_property
    def rate_cards(self) -> RateCards:
        """Operations on ``rate_cards``."""
        from .rate_cards import RateCards

        return RateCards(self)

    @cached_property
    def recommendations(self) -> Recommendations:
        """Operations on ``recommendations``."""
        from .recommendations import Recommendations

        return Recommendations(self)

    @cached_property
    def resource_requests(self) -> ResourceRequests:
        """Operations on ``resource_requests``."""
        from .resource_requests import ResourceRequests

        return ResourceRequests(self)

    @cached_property
    def revenue_recognition_methods(self) -> RevenueRecognitionMethods:
        """Operations on ``revenue_recognition_methods``."""
        from .revenue_recognition_methods import RevenueRecognitionMethods

        return RevenueRecognitionMethods(self)

    @cached_property
    def roles(self) -> Roles:
        """Operations on ``roles``."""
        from .roles import Roles

        return Roles(self)

    @cached_property
    def skill_categories(self) -> SkillCategories:
        """Operations on ``skill_categories``."""
        from .skill_categories import SkillCategories

        return SkillCategories(self)

    @cached_property
    def skill_memberships(self) -> SkillMemberships:
        """Operations on ``skill_memberships``."""
        from .skill_memberships import SkillMemberships

        return SkillMemberships(self)

    @cached_property
    def skills(self) -> Skills:
        """Operations on ``skills``."""
        from .skills import Skills

        return Skills(self)

    @cached_property
    def status_reports(self) -> StatusReports:
        """Operations on ``status_reports``."""
        from .status_reports import StatusReports

        return StatusReports(self)

    @cached_property
    def stories(self) -> Stories:
        """Operations on ``stories``."""
        from .stories import Stories

        return Stories(self)

    @cached_property
    def story_allocation_days(self) -> StoryAllocationDays:
        """Operations on ``story_allocation_days``."""
        from .story_allocation_days import StoryAllocationDays

        return StoryAllocationDays(self)

    @cached_property
    def story_dependencies(self) -> StoryDependencies:
        """Operations on ``story_dependencies``."""
        from .story_dependencies import StoryDependencies

        return StoryDependencies(self)

    @cached_property
    def story_follows(self) -> StoryFollows:
        """Operations on ``story_follows``."""
        from .story_follows import StoryFollows

        return StoryFollows(self)

    @cached_property
    def story_state_changes(self) -> StoryStateChanges:
        """Operations on ``story_state_changes``."""
        from .story_state_changes import StoryStateChanges

        return StoryStateChanges(self)

    @cached_property
    def story_tasks(self) -> StoryTasks:
        """Operations on ``story_tasks``."""
        from .story_tasks import StoryTasks

        return StoryTasks(self)

    @cached_property
    def subscribed_events(self) -> SubscribedEvents:
        """Operations on ``subscribed_events``."""
        from .subscribed_events import SubscribedEvents

        return SubscribedEvents(self)

    @cached_property
    def survey_answers(self) -> SurveyAnswers:
        """Operations on ``survey_answers``."""
        from .survey_answers import SurveyAnswers

        return SurveyAnswers(self)

    @cached_property
    def survey_questions(self) -> SurveyQuestions:
        """Operations on ``survey_questions``."""
        from .survey_questions import SurveyQuestions

        return SurveyQuestions(self)

    @cached_property
    def survey_responses(self) -> SurveyResponses:
        """Operations on ``survey_responses``."""
        from .survey_responses import SurveyResponses

        return SurveyResponses(self)

    @cached_property
    def survey_templates(self) -> SurveyTemplates:
        """Operations on ``survey_templates``."""
        from .survey_templates import SurveyTemplates

        return SurveyTemplates(self)

    @cached_property
    def task_status_sets(self) -> TaskStatusSets:
        """Operations on ``task_status_sets``."""
        from .task_status_sets import TaskStatusSets

        return TaskStatusSets(self)

    @cached_property
    def time_entries(self) -> TimeEntries:
        """Operations on ``time_entries``."""
        from .time_entries import TimeEntries

        return TimeEntries(self)

    @cached_property
    def time_off_entries(self) -> TimeOffEntries:
        """Operations on ``time_off_entries``."""
        from .time_off_entries import TimeOffEntries

        return TimeOffEntries(self)

    @cached_property
    def timesheet_submissions(self) -> TimesheetSubmissions:
        """Operations on ``timesheet_submissions``."""
        from .timesheet_submissions import TimesheetSubmissions

        return TimesheetSubmissions(self)

    @cached_property
    def user_file_associations(self) -> UserFileAssociations:
        """Operations on ``user_file_associations``."""
        from .user_file_associations import UserFileAssociations

        return UserFileAssociations(self)

    @cached_property
    def user_group_memberships(self) -> UserGroupMemberships:
        """Operations on ``user_group_memberships``."""
        from .user_group_memberships import UserGroupMemberships

        return UserGroupMemberships(self)

    @cached_property
    def users(self) -> Users:
        """Operations on ``users``."""
        from .users import Users

        return Users(self)

    @cached_property
    def vendors(self) -> Vendors:
        """Operations on ``vendors``."""
        from .vendors import Vendors

        return Vendors(self)

    @cached_property
    def workspace_allocations(self) -> WorkspaceAllocations:
        """Operations on ``workspace_allocations``."""
        from .workspace_allocations import WorkspaceAllocations

        return WorkspaceAllocations(self)

    @cached_property
    def workspace_baselines(self) -> WorkspaceBaselines:
        """Operations on ``workspace_baselines``."""
        from .workspace_baselines import WorkspaceBaselines

        return WorkspaceBaselines(self)

    @cached_property
    def workspace_groups(self) -> WorkspaceGroups:
        """Operations on ``workspace_groups``."""
        from .workspace_groups import WorkspaceGroups

        return WorkspaceGroups(self)

    @cached_property
    def workspace_invoice_preferences(self) -> WorkspaceInvoicePreferences:
        """Operations on ``workspace_invoice_preferences``."""
        from .workspace_invoice_preferences import WorkspaceInvoicePreferences

        return WorkspaceInvoicePreferences(self)

    @cached_property
    def workspace_resource_skills(self) -> WorkspaceResourceSkills:
        """Operations on ``workspace_resource_skills``."""
        from .workspace_resource_skills import WorkspaceResourceSkills

        return WorkspaceResourceSkills(self)

    @cached_property
    def workspace_resources(self) -> WorkspaceResources:
        """Operations on ``workspace_resources``."""
        from .workspace_resources import WorkspaceResources

        return WorkspaceResources(self)

    @cached_property
    def workspace_status_changes(self) -> WorkspaceStatusChanges:
        """Operations on ``workspace_status_changes``."""
        from .workspace_status_changes import WorkspaceStatusChanges

        return WorkspaceStatusChanges(self)

    @cached_property
    def workspace_task_status_sets(self) -> WorkspaceTaskStatusSets:
        """Operations on ``workspace_task_status_sets``."""
        from .workspace_task_status_sets import WorkspaceTaskStatusSets

        return WorkspaceTaskStatusSets(self)

    @cached_property
    def workspaces(self) -> Workspaces:
        """Operations on ``workspaces``."""
        from .workspaces import Workspaces

        return Workspaces(self)

    @cached_property
    def workweek_memberships(self) -> WorkweekMemberships:
        """Operations on ``workweek_memberships``."""
        from .workweek_memberships import WorkweekMemberships

        return WorkweekMemberships(self)

    @cached_property
    def workweeks(self) -> Workweeks:
        """Operations on ``workweeks``."""
        from .workweeks import Workweeks

        return Workweeks(self)


@with_resources
class AsyncResources(AsyncCaller):
    """The resources of an asynchronous client."""

    @cached_property
    def access_group_memberships(self) -> AsyncAccessGroupMemberships:
        """Operations on ``access_group_memberships``."""
        from .access_group_memberships import AsyncAccessGroupMemberships

        return AsyncAccessGroupMemberships(self)

    @cached_property
    def account_colors(self) -> AsyncAccountColors:
        """Operations on ``account_colors``."""
        from .account_colors import AsyncAccountColors

        return AsyncAccountColors(self)

    @cached_property
    def account_insights_mappings(self) -> AsyncAccountInsightsMappings:
        """Operations on ``account_insights_mappings``."""
        from .account_insights_mappings import AsyncAccountInsightsMappings

        return AsyncAccountInsightsMappings(self)

    @cached_property
    def account_invitations(self) -> AsyncAccountInvitations:
        """Operations on ``account_invitations``."""
        from .account_invitations import AsyncAccountInvitations

        return AsyncAccountInvitations(self)

    @cached_property
    def account_locations(self) -> AsyncAccountLocations:
        """Operations on ``account_locations``."""
        from .account_locations import AsyncAccountLocations

        return AsyncAccountLocations(self)

    @cached_property
    def account_memberships(self) -> AsyncAccountMemberships:
        """Operations on ``account_memberships``."""
        from .account_memberships import AsyncAccountMemberships

        return AsyncAccountMemberships(self)

    @cached_property
    def assignments(self) -> AsyncAssignments:
        """Operations on ``assignments``."""
        from .assignments import AsyncAssignments

        return AsyncAssignments(self)

    @cached_property
    def attachments(self) -> AsyncAttachments:
        """Operations on ``attachments``."""
        from .attachments import AsyncAttachments

        return AsyncAttachments(self)

    @cached_property
    def backup_approver_associations(self) -> AsyncBackupApproverAssociations:
        """Operations on ``backup_approver_associations``."""
        from .backup_approver_associations import AsyncBackupApproverAssociations

        return AsyncBackupApproverAssociations(self)

    @cached_property
    def billable_utilizations(self) -> AsyncBillableUtilizations:
        """Operations on ``billable_utilizations``."""
        from .billable_utilizations import AsyncBillableUtilizations

        return AsyncBillableUtilizations(self)

    @cached_property
    def billing_milestones(self) -> AsyncBillingMilestones:
        """Operations on ``billing_milestones``."""
        from .billing_milestones import AsyncBillingMilestones

        return AsyncBillingMilestones(self)

    @cached_property
    def client_invoice_defaults(self) -> AsyncClientInvoiceDefaults:
        """Operations on ``client_invoice_defaults``."""
        from .client_invoice_defaults import AsyncClientInvoiceDefaults

        return AsyncClientInvoiceDefaults(self)

    @cached_property
    def cost_rates(self) -> AsyncCostRates:
        """Operations on ``cost_rates``."""
        from .cost_rates import AsyncCostRates

        return AsyncCostRates(self)

    @cached_property
    def currencies(self) -> AsyncCurrencies:
        """Operations on ``currencies``."""
        from .currencies import AsyncCurrencies

        return AsyncCurrencies(self)

    @cached_property
    def custom_branding(self) -> AsyncCustomBranding:
        """Operations on ``custom_branding``."""
        from .custom_branding import AsyncCustomBranding

        return AsyncCustomBranding(self)

    @cached_property
    def custom_field_choices(self) -> AsyncCustomFieldChoices:
        """Operations on ``custom_field_choices``."""
        from .custom_field_choices import AsyncCustomFieldChoices

        return AsyncCustomFieldChoices(self)

    @cached_property
    def custom_field_sets(self) -> AsyncCustomFieldSets:
        """Operations on ``custom_field_sets``."""
        from .custom_field_sets import AsyncCustomFieldSets

        return AsyncCustomFieldSets(self)

    @cached_property
    def custom_field_values(self) -> AsyncCustomFieldValues:
        """Operations on ``custom_field_values``."""
        from .custom_field_values import AsyncCustomFieldValues

        return AsyncCustomFieldValues(self)

    @cached_property
    def custom_fields(self) -> AsyncCustomFields:
        """Operations on ``custom_fields``."""
        from .custom_fields import AsyncCustomFields

        return AsyncCustomFields(self)

    @cached_property
    def custom_task_statuses(self) -> AsyncCustomTaskStatuses:
        """Operations on ``custom_task_statuses``."""
        from .custom_task_statuses import AsyncCustomTaskStatuses

        return AsyncCustomTaskStatuses(self)

    @cached_property
    def estimate_scenario_resource_allocations(self) -> AsyncEstimateScenarioResourceAllocations:
        """Operations on ``estimate_scenario_resource_allocations``."""
        from .estimate_scenario_resource_allocations import AsyncEstimateScenarioResourceAllocations

        return AsyncEstimateScenarioResourceAllocations(self)

    @cached_property
    def estimate_scenario_resources(self) -> AsyncEstimateScenarioResources:
        """Operations on ``estimate_scenario_resources``."""
        from .estimate_scenario_resources import AsyncEstimateScenarioResources

        return AsyncEstimateScenarioResources(self)

    @cached_property
    def estimate_scenarios(self) -> AsyncEstimateScenarios:
        """Operations on ``estimate_scenarios``."""
        from .estimate_scenarios import AsyncEstimateScenarios

        return AsyncEstimateScenarios(self)

    @cached_property
    def estimates(self) -> AsyncEstimates:
        """Operations on ``estimates``."""
        from .estimates import AsyncEstimates

        return AsyncEstimates(self)

    @cached_property
    def exchange_table_rates(self) -> AsyncExchangeTableRates:
        """Operations on ``exchange_table_rates``."""
        from .exchange_table_rates import AsyncExchangeTableRates

        return AsyncExchangeTableRates(self)

    @cached_property
    def exchange_tables(self) -> AsyncExchangeTables:
        """Operations on ``exchange_tables``."""
        from .exchange_tables import AsyncExchangeTables

        return AsyncExchangeTables(self)

    @cached_property
    def expense_budgets(self) -> AsyncExpenseBudgets:
        """Operations on ``expense_budgets``."""
        from .expense_budgets import AsyncExpenseBudgets

        return AsyncExpenseBudgets(self)

    @cached_property
    def expense_categories(self) -> AsyncExpenseCategories:
        """Operations on ``expense_categories``."""
        from .expense_categories import AsyncExpenseCategories

        return AsyncExpenseCategories(self)

    @cached_property
    def expense_report_submissions(self) -> AsyncExpenseReportSubmissions:
        """Operations on ``expense_report_submissions``."""
        from .expense_report_submissions import AsyncExpenseReportSubmissions

        return AsyncExpenseReportSubmissions(self)

    @cached_property
    def expenses(self) -> AsyncExpenses:
        """Operations on ``expenses``."""
        from .expenses import AsyncExpenses

        return AsyncExpenses(self)

    @cached_property
    def exports(self) -> AsyncExports:
        """Operations on ``exports``."""
        from .exports import AsyncExports

        return AsyncExports(self)

    @cached_property
    def external_payments(self) -> AsyncExternalPayments:
        """Operations on ``external_payments``."""
        from .external_payments import AsyncExternalPayments

        return AsyncExternalPayments(self)

    @cached_property
    def external_references(self) -> AsyncExternalReferences:
        """Operations on ``external_references``."""
        from .external_references import AsyncExternalReferences

        return AsyncExternalReferences(self)

    @cached_property
    def holiday_calendar_associations(self) -> AsyncHolidayCalendarAssociations:
        """Operations on ``holiday_calendar_associations``."""
        from .holiday_calendar_associations import AsyncHolidayCalendarAssociations

        return AsyncHolidayCalendarAssociations(self)

    @cached_property
    def holiday_calendar_memberships(self) -> AsyncHolidayCalendarMemberships:
        """Operations on ``holiday_calendar_memberships``."""
        from .holiday_calendar_memberships import AsyncHolidayCalendarMemberships

        return AsyncHolidayCalendarMemberships(self)

    @cached_property
    def holiday_calendars(self) -> AsyncHolidayCalendars:
        """Operations on ``holiday_calendars``."""
        from .holiday_calendars import AsyncHolidayCalendars

        return AsyncHolidayCalendars(self)

    @cached_property
    def holidays(self) -> AsyncHolidays:
        """Operations on ``holidays``."""
        from .holidays import AsyncHolidays

        return AsyncHolidays(self)

    @cached_property
    def insights_access_group_memberships(self) -> AsyncInsightsAccessGroupMemberships:
        """Operations on ``insights_access_group_memberships``."""
        from .insights_access_group_memberships import AsyncInsightsAccessGroupMemberships

        return AsyncInsightsAccessGroupMemberships(self)

    @cached_property
    def insights_report_exports(self) -> AsyncInsightsReportExports:
        """Operations on ``insights_report_exports``."""
        from .insights_report_exports import AsyncInsightsReportExports

        return AsyncInsightsReportExports(self)

    @cached_property
    def insights_reports(self) -> AsyncInsightsReports:
        """Operations on ``insights_reports``."""
        from .insights_reports import AsyncInsightsReports

        return AsyncInsightsReports(self)

    @cached_property
    def invoices(self) -> AsyncInvoices:
        """Operations on ``invoices``."""
        from .invoices import AsyncInvoices

        return AsyncInvoices(self)

    @cached_property
    def line_item_locks(self) -> AsyncLineItemLocks:
        """Operations on ``line_item_locks``."""
        from .line_item_locks import AsyncLineItemLocks

        return AsyncLineItemLocks(self)

    @cached_property
    def organization_memberships(self) -> AsyncOrganizationMemberships:
        """Operations on ``organization_memberships``."""
        from .organization_memberships import AsyncOrganizationMemberships

        return AsyncOrganizationMemberships(self)

    @cached_property
    def organizations(self) -> AsyncOrganizations:
        """Operations on ``organizations``."""
        from .organizations import AsyncOrganizations

        return AsyncOrganizations(self)

    @cached_property
    def participations(self) -> AsyncParticipations:
        """Operations on ``participations``."""
        from .participations import AsyncParticipations

        return AsyncParticipations(self)

    @cached_property
    def posts(self) -> AsyncPosts:
        """Operations on ``posts``."""
        from .posts import AsyncPosts

        return AsyncPosts(self)

    @cached_property
    def project_accounting_records(self) -> AsyncProjectAccountingRecords:
        """Operations on ``project_accounting_records``."""
        from .project_accounting_records import AsyncProjectAccountingRecords

        return AsyncProjectAccountingRecords(self)

    @cached_property
    def project_snapshots(self) -> AsyncProjectSnapshots:
        """Operations on ``project_snapshots``."""
        from .project_snapshots import AsyncProjectSnapshots

        return AsyncProjectSnapshots(self)

    @cached_property
    def project_template_additional_tabs(self) -> AsyncProjectTemplateAdditionalTabs:
        """Operations on ``project_template_additional_tabs``."""
        from .project_template_additional_tabs import AsyncProjectTemplateAdditionalTabs

        return AsyncProjectTemplateAdditionalTabs(self)

    @cached_property
    def project_template_assignments(self) -> AsyncProjectTemplateAssignments:
        """Operations on ``project_template_assignments``."""
        from .project_template_assignments import AsyncProjectTemplateAssignments

        return AsyncProjectTemplateAssignments(self)

    @cached_property
    def project_template_expense_budgets(self) -> AsyncProjectTemplateExpenseBudgets:
        """Operations on ``project_template_expense_budgets``."""
        from .project_template_expense_budgets import AsyncProjectTemplateExpenseBudgets

        return AsyncProjectTemplateExpenseBudgets(self)

    @cached_property
    def project_templates(self) -> AsyncProjectTemplates:
        """Operations on ``project_templates``."""
        from .project_templates import AsyncProjectTemplates

        return AsyncProjectTemplates(self)

    @cached_property
    def rate_card_roles(self) -> AsyncRateCardRoles:
        """Operations on ``rate_card_roles``."""
        from .rate_card_roles import AsyncRateCardRoles

        return AsyncRateCardRoles(self)

    @cached_property
    def rate_card_set_versions(self) -> AsyncRateCardSetVersions:
        """Operations on ``rate_card_set_versions``."""
        from .rate_card_set_versions import AsyncRateCardSetVersions

        return AsyncRateCardSetVersions(self)

    @cached_property
    def rate_card_sets(self) -> AsyncRateCardSets:
        """Operations on ``rate_card_sets``."""
        from .rate_card_sets import AsyncRateCardSets

        return AsyncRateCardSets(self)

    @cached_property
    def rate_card_table_rows(self) -> AsyncRateCardTableRows:
        """Operations on ``rate_card_table_rows``."""
        from .rate_card_table_rows import AsyncRateCardTableRows

        return AsyncRateCardTableRows(self)

    @cached_property
    def rate_card_versions(self) -> AsyncRateCardVersions:
        """Operations on ``rate_card_versions``."""
        from .rate_card_versions import AsyncRateCardVersions

        return AsyncRateCardVersions(self)

    @cached_property
    def rate_cards(self) -> AsyncRateCards:
        """Operations on ``rate_cards``."""
        from .rate_cards import AsyncRateCards

        return AsyncRateCards(self)

    @cached_property
    def recommendations(self) -> AsyncRecommendations:
        """Operations on ``recommendations``."""
        from .recommendations import AsyncRecommendations

        return AsyncRecommendations(self)

    @cached_property
    def resource_requests(self) -> AsyncResourceRequests:
        """Operations on ``resource_requests``."""
        from .resource_requests import AsyncResourceRequests

        return AsyncResourceRequests(self)

    @cached_property
    def revenue_recognition_methods(self) -> AsyncRevenueRecognitionMethods:
        """Operations on ``revenue_recognition_methods``."""
        from .revenue_recognition_methods import AsyncRevenueRecognitionMethods

        return AsyncRevenueRecognitionMethods(self)

    @cached_property
    def roles(self) -> AsyncRoles:
        """Operations on ``roles``."""
        from .roles import AsyncRoles

        return AsyncRoles(self)

    @cached_property
    def skill_categories(self) -> AsyncSkillCategories:
        """Operations on ``skill_categories``."""
        from .skill_categories import AsyncSkillCategories

        return AsyncSkillCategories(self)

    @cached_property
    def skill_memberships(self) -> AsyncSkillMemberships:
        """Operations on ``skill_memberships``."""
        from .skill_memberships import AsyncSkillMemberships

        return AsyncSkillMemberships(self)

    @cached_property
    def skills(self) -> AsyncSkills:
        """Operations on ``skills``."""
        from .skills import AsyncSkills

        return AsyncSkills(self)

    @cached_property
    def status_reports(self) -> AsyncStatusReports:
        """Operations on ``status_reports``."""
        from .status_reports import AsyncStatusReports

        return AsyncStatusReports(self)

    @cached_property
    def stories(self) -> AsyncStories:
        """Operations on ``stories``."""
        from .stories import AsyncStories

        return AsyncStories(self)

    @cached_property
    def story_allocation_days(self) -> AsyncStoryAllocationDays:
        """Operations on ``story_allocation_days``."""
        from .story_allocation_days import AsyncStoryAllocationDays

        return AsyncStoryAllocationDays(self)

    @cached_property
    def story_dependencies(self) -> AsyncStoryDependencies:
        """Operations on ``story_dependencies``."""
        from .story_dependencies import AsyncStoryDependencies

        return AsyncStoryDependencies(self)

    @cached_property
    def story_follows(self) -> AsyncStoryFollows:
        """Operations on ``story_follows``."""
        from .story_follows import AsyncStoryFollows

        return AsyncStoryFollows(self)

    @cached_property
    def story_state_changes(self) -> AsyncStoryStateChanges:
        """Operations on ``story_state_changes``."""
        from .story_state_changes import AsyncStoryStateChanges

        return AsyncStoryStateChanges(self)

    @cached_property
    def story_tasks(self) -> AsyncStoryTasks:
        """Operations on ``story_tasks``."""
        from .story_tasks import AsyncStoryTasks

        return AsyncStoryTasks(self)

    @cached_property
    def subscribed_events(self) -> AsyncSubscribedEvents:
        """Operations on ``subscribed_events``."""
        from .subscribed_events import AsyncSubscribedEvents

        return AsyncSubscribedEvents(self)

    @cached_property
    def survey_answers(self) -> AsyncSurveyAnswers:
        """Operations on ``survey_answers``."""
        from .survey_answers import AsyncSurveyAnswers

        return AsyncSurveyAnswers(self)

    @cached_property
    def survey_questions(self) -> AsyncSurveyQuestions:
        """Operations on ``survey_questions``."""
        from .survey_questions import AsyncSurveyQuestions

        return AsyncSurveyQuestions(self)

    @cached_property
    def survey_responses(self) -> AsyncSurveyResponses:
        """Operations on ``survey_responses``."""
        from .survey_responses import AsyncSurveyResponses

        return AsyncSurveyResponses(self)

    @cached_property
    def survey_templates(self) -> AsyncSurveyTemplates:
        """Operations on ``survey_templates``."""
        from .survey_templates import AsyncSurveyTemplates

        return AsyncSurveyTemplates(self)

    @cached_property
    def task_status_sets(self) -> AsyncTaskStatusSets:
        """Operations on ``task_status_sets``."""
        from .task_status_sets import AsyncTaskStatusSets

        return AsyncTaskStatusSets(self)

    @cached_property
    def time_entries(self) -> AsyncTimeEntries:
        """Operations on ``time_entries``."""
        from .time_entries import AsyncTimeEntries

        return AsyncTimeEntries(self)

    @cached_property
    def time_off_entries(self) -> AsyncTimeOffEntries:
        """Operations on ``time_off_entries``."""
        from .time_off_entries import AsyncTimeOffEntries

        return AsyncTimeOffEntries(self)

    @cached_property
    def timesheet_submissions(self) -> AsyncTimesheetSubmissions:
        """Operations on ``timesheet_submissions``."""
        from .timesheet_submissions import AsyncTimesheetSubmissions

        return AsyncTimesheetSubmissions(self)

    @cached_property
    def user_file_associations(self) -> AsyncUserFileAssociations:
        """Operations on ``user_file_associations``."""
        from .user_file_associations import AsyncUserFileAssociations

        return AsyncUserFileAssociations(self)

    @cached_property
    def user_group_memberships(self) -> AsyncUserGroupMemberships:
        """Operations on ``user_group_memberships``."""
        from .user_group_memberships import AsyncUserGroupMemberships

        return AsyncUserGroupMemberships(self)

    @cached_property
    def users(self) -> AsyncUsers:
        """Operations on ``users``."""
        from .users import AsyncUsers

        return AsyncUsers(self)

    @cached_property
    def vendors(self) -> AsyncVendors:
        """Operations on ``vendors``."""
        from .vendors import AsyncVendors

        return AsyncVendors(self)

    @cached_property
    def workspace_allocations(self) -> AsyncWorkspaceAllocations:
        """Operations on ``workspace_allocations``."""
        from .workspace_allocations import AsyncWorkspaceAllocations

        return AsyncWorkspaceAllocations(self)

    @cached_property
    def workspace_baselines(self) -> AsyncWorkspaceBaselines:
        """Operations on ``workspace_baselines``."""
        from .workspace_baselines import AsyncWorkspaceBaselines

        return AsyncWorkspaceBaselines(self)

    @cached_property
    def workspace_groups(self) -> AsyncWorkspaceGroups:
        """Operations on ``workspace_groups``."""
        from .workspace_groups import AsyncWorkspaceGroups

        return AsyncWorkspaceGroups(self)

    @cached_property
    def workspace_invoice_preferences(self) -> AsyncWorkspaceInvoicePreferences:
        """Operations on ``workspace_invoice_preferences``."""
        from .workspace_invoice_preferences import AsyncWorkspaceInvoicePreferences

        return AsyncWorkspaceInvoicePreferences(self)

    @cached_property
    def workspace_resource_skills(self) -> AsyncWorkspaceResourceSkills:
        """Operations on ``workspace_resource_skills``."""
        from .workspace_resource_skills import AsyncWorkspaceResourceSkills

        return AsyncWorkspaceResourceSkills(self)

    @cached_property
    def workspace_resources(self) -> AsyncWorkspaceResources:
        """Operations on ``workspace_resources``."""
        from .workspace_resources import AsyncWorkspaceResources

        return AsyncWorkspaceResources(self)

    @cached_property
    def workspace_status_changes(self) -> AsyncWorkspaceStatusChanges:
        """Operations on ``workspace_status_changes``."""
        from .workspace_status_changes import AsyncWorkspaceStatusChanges

        return AsyncWorkspaceStatusChanges(self)

    @cached_property
    def workspace_task_status_sets(self) -> AsyncWorkspaceTaskStatusSets:
        """Operations on ``workspace_task_status_sets``."""
        from .workspace_task_status_sets import AsyncWorkspaceTaskStatusSets

        return AsyncWorkspaceTaskStatusSets(self)

    @cached_property
    def workspaces(self) -> AsyncWorkspaces:
        """Operations on ``workspaces``."""
        from .workspaces import AsyncWorkspaces

        return AsyncWorkspaces(self)

    @cached_property
    def workweek_memberships(self) -> AsyncWorkweekMemberships:
        """Operations on ``workweek_memberships``."""
        from .workweek_memberships import AsyncWorkweekMemberships

        return AsyncWorkweekMemberships(self)

    @cached_property
    def workweeks(self) -> AsyncWorkweeks:
        """Operations on ``workweeks``."""
        from .workweeks import AsyncWorkweeks

        return AsyncWorkweeks(self)
