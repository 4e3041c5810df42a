"""Records of Kantata OX, a class per collection, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .access_group import AccessGroup
    from .access_group_membership import AccessGroupMembership
    from .account_color import AccountColor
    from .account_insights_mapping import AccountInsightsMapping
    from .account_invitation import AccountInvitation
    from .account_membership import AccountMembership
    from .additional_item import AdditionalItem
    from .assignment import Assignment
    from .attachment import Attachment
    from .backup_approver_association import BackupApproverAssociation
    from .base import Record
    from .billable_utilization import BillableUtilization
    from .billing_milestone import BillingMilestone
    from .candidate import Candidate
    from .cost_rate import CostRate
    from .custom_field import CustomField
    from .custom_field_choice import CustomFieldChoice
    from .custom_field_set import CustomFieldSet
    from .custom_field_value import CustomFieldValue
    from .estimate import Estimate
    from .estimate_scenario import EstimateScenario
    from .estimate_scenario_resource import EstimateScenarioResource
    from .estimate_scenario_resource_allocation import EstimateScenarioResourceAllocation
    from .estimate_scenario_resource_skill import EstimateScenarioResourceSkill
    from .expense import Expense
    from .expense_budget import ExpenseBudget
    from .expense_category import ExpenseCategory
    from .expense_report_submission import ExpenseReportSubmission
    from .external_payment import ExternalPayment
    from .external_reference import ExternalReference
    from .financial_period import FinancialPeriod
    from .fixed_fee_item import FixedFeeItem
    from .geography import Geography
    from .google_document import GoogleDocument
    from .holiday import Holiday
    from .holiday_calendar import HolidayCalendar
    from .holiday_calendar_association import HolidayCalendarAssociation
    from .holiday_calendar_membership import HolidayCalendarMembership
    from .insights_access_group import InsightsAccessGroup
    from .insights_access_group_membership import InsightsAccessGroupMembership
    from .invoice import Invoice
    from .organization import Organization
    from .organization_membership import OrganizationMembership
    from .participation import Participation
    from .post import Post
    from .project_accounting_record import ProjectAccountingRecord
    from .project_financial_period import ProjectFinancialPeriod
    from .project_template import ProjectTemplate
    from .project_template_assignment import ProjectTemplateAssignment
    from .rate_card import RateCard
    from .rate_card_role import RateCardRole
    from .rate_card_set import RateCardSet
    from .rate_card_set_version import RateCardSetVersion
    from .rate_card_version import RateCardVersion
    from .resolution import Resolution
    from .resource_request import ResourceRequest
    from .role import Role
    from .saml_identity import SamlIdentity
    from .skill import Skill
    from .skill_adjacency import SkillAdjacency
    from .skill_category import SkillCategory
    from .skill_membership import SkillMembership
    from .staffing_demand import StaffingDemand
    from .staffing_demand_skill import StaffingDemandSkill
    from .status_report import StatusReport
    from .story import Story
    from .story_allocation_day import StoryAllocationDay
    from .story_dependency import StoryDependency
    from .story_follow import StoryFollow
    from .story_state_change import StoryStateChange
    from .story_task import StoryTask
    from .submission import Submission
    from .subscribed_event import SubscribedEvent
    from .survey_answer import SurveyAnswer
    from .survey_question import SurveyQuestion
    from .survey_question_choice import SurveyQuestionChoice
    from .survey_response import SurveyResponse
    from .survey_template import SurveyTemplate
    from .tag import Tag
    from .time_adjustment import TimeAdjustment
    from .time_entry import TimeEntry
    from .time_off_entry import TimeOffEntry
    from .timesheet_submission import TimesheetSubmission
    from .user import User
    from .vendor import Vendor
    from .work_sample import WorkSample
    from .workspace import Workspace
    from .workspace_allocation import WorkspaceAllocation
    from .workspace_group import WorkspaceGroup
    from .workspace_resource import WorkspaceResource
    from .workspace_resource_skill import WorkspaceResourceSkill
    from .workweek import Workweek
    from .workweek_membership import WorkweekMembership

__all__ = (
    "Record",
    "AccessGroup",
    "AccessGroupMembership",
    "AccountColor",
    "AccountInsightsMapping",
    "AccountInvitation",
    "AccountMembership",
    "AdditionalItem",
    "Assignment",
    "Attachment",
    "BackupApproverAssociation",
    "BillableUtilization",
    "BillingMilestone",
    "Candidate",
    "CostRate",
    "CustomField",
    "CustomFieldChoice",
    "CustomFieldSet",
    "CustomFieldValue",
    "Estimate",
    "EstimateScenario",
    "EstimateScenarioResource",
    "EstimateScenarioResourceAllocation",
    "EstimateScenarioResourceSkill",
    "Expense",
    "ExpenseBudget",
    "ExpenseCategory",
    "ExpenseReportSubmission",
    "ExternalPayment",
    "ExternalReference",
    "FinancialPeriod",
    "FixedFeeItem",
    "Geography",
    "GoogleDocument",
    "Holiday",
    "HolidayCalendar",
    "HolidayCalendarAssociation",
    "HolidayCalendarMembership",
    "InsightsAccessGroup",
    "InsightsAccessGroupMembership",
    "Invoice",
    "Organization",
    "OrganizationMembership",
    "Participation",
    "Post",
    "ProjectAccountingRecord",
    "ProjectFinancialPeriod",
    "ProjectTemplate",
    "ProjectTemplateAssignment",
    "RateCard",
    "RateCardRole",
    "RateCardSet",
    "RateCardSetVersion",
    "RateCardVersion",
    "Resolution",
    "ResourceRequest",
    "Role",
    "SamlIdentity",
    "Skill",
    "SkillAdjacency",
    "SkillCategory",
    "SkillMembership",
    "StaffingDemand",
    "StaffingDemandSkill",
    "StatusReport",
    "Story",
    "StoryAllocationDay",
    "StoryDependency",
    "StoryFollow",
    "StoryStateChange",
    "StoryTask",
    "Submission",
    "SubscribedEvent",
    "SurveyAnswer",
    "SurveyQuestion",
    "SurveyQuestionChoice",
    "SurveyResponse",
    "SurveyTemplate",
    "Tag",
    "TimeAdjustment",
    "TimeEntry",
    "TimeOffEntry",
    "TimesheetSubmission",
    "User",
    "Vendor",
    "WorkSample",
    "Workspace",
    "WorkspaceAllocation",
    "WorkspaceGroup",
    "WorkspaceResource",
    "WorkspaceResourceSkill",
    "Workweek",
    "WorkweekMembership",
)

if not TYPE_CHECKING:
    _MODULES = {
        "Record": ".base",
        "AccessGroupMembership": ".access_group_membership",
        "AccessGroup": ".access_group",
        "AccountColor": ".account_color",
        "AccountInsightsMapping": ".account_insights_mapping",
        "AccountInvitation": ".account_invitation",
        "AccountMembership": ".account_membership",
        "AdditionalItem": ".additional_item",
        "Assignment": ".assignment",
        "Attachment": ".attachment",
        "BackupApproverAssociation": ".backup_approver_association",
        "BillableUtilization": ".billable_utilization",
        "BillingMilestone": ".billing_milestone",
        "Candidate": ".candidate",
        "CostRate": ".cost_rate",
        "CustomFieldChoice": ".custom_field_choice",
        "CustomFieldSet": ".custom_field_set",
        "CustomFieldValue": ".custom_field_value",
        "CustomField": ".custom_field",
        "EstimateScenarioResourceAllocation": ".estimate_scenario_resource_allocation",
        "EstimateScenarioResourceSkill": ".estimate_scenario_resource_skill",
        "EstimateScenarioResource": ".estimate_scenario_resource",
        "EstimateScenario": ".estimate_scenario",
        "Estimate": ".estimate",
        "ExpenseBudget": ".expense_budget",
        "ExpenseCategory": ".expense_category",
        "ExpenseReportSubmission": ".expense_report_submission",
        "Expense": ".expense",
        "ExternalPayment": ".external_payment",
        "ExternalReference": ".external_reference",
        "FinancialPeriod": ".financial_period",
        "FixedFeeItem": ".fixed_fee_item",
        "Geography": ".geography",
        "GoogleDocument": ".google_document",
        "HolidayCalendarAssociation": ".holiday_calendar_association",
        "HolidayCalendarMembership": ".holiday_calendar_membership",
        "HolidayCalendar": ".holiday_calendar",
        "Holiday": ".holiday",
        "InsightsAccessGroupMembership": ".insights_access_group_membership",
        "InsightsAccessGroup": ".insights_access_group",
        "Invoice": ".invoice",
        "OrganizationMembership": ".organization_membership",
        "Organization": ".organization",
        "Participation": ".participation",
        "Post": ".post",
        "ProjectAccountingRecord": ".project_accounting_record",
        "ProjectFinancialPeriod": ".project_financial_period",
        "ProjectTemplateAssignment": ".project_template_assignment",
        "ProjectTemplate": ".project_template",
        "RateCardRole": ".rate_card_role",
        "RateCardSetVersion": ".rate_card_set_version",
        "RateCardSet": ".rate_card_set",
        "RateCardVersion": ".rate_card_version",
        "RateCard": ".rate_card",
        "Resolution": ".resolution",
        "ResourceRequest": ".resource_request",
        "Role": ".role",
        "SamlIdentity": ".saml_identity",
        "SkillAdjacency": ".skill_adjacency",
        "SkillCategory": ".skill_category",
        "SkillMembership": ".skill_membership",
        "Skill": ".skill",
        "StaffingDemandSkill": ".staffing_demand_skill",
        "StaffingDemand": ".staffing_demand",
        "StatusReport": ".status_report",
        "Story": ".story",
        "StoryAllocationDay": ".story_allocation_day",
        "StoryDependency": ".story_dependency",
        "StoryFollow": ".story_follow",
        "StoryStateChange": ".story_state_change",
        "StoryTask": ".story_task",
        "Submission": ".submission",
        "SubscribedEvent": ".subscribed_event",
        "SurveyAnswer": ".survey_answer",
        "SurveyQuestionChoice": ".survey_question_choice",
        "SurveyQuestion": ".survey_question",
        "SurveyResponse": ".survey_response",
        "SurveyTemplate": ".survey_template",
        "Tag": ".tag",
        "TimeAdjustment": ".time_adjustment",
        "TimeEntry": ".time_entry",
        "TimeOffEntry": ".time_off_entry",
        "TimesheetSubmission": ".timesheet_submission",
        "User": ".user",
        "Vendor": ".vendor",
        "WorkSample": ".work_sample",
        "WorkspaceAllocation": ".workspace_allocation",
        "WorkspaceGroup": ".workspace_group",
        "WorkspaceResourceSkill": ".workspace_resource_skill",
        "WorkspaceResource": ".workspace_resource",
        "Workspace": ".workspace",
        "WorkweekMembership": ".workweek_membership",
        "Workweek": ".workweek",
    }

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(_MODULES[name], __name__), name)
        return value

    def __dir__() -> list[str]:
        return sorted(__all__)
