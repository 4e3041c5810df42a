"""Data models, each imported when it is first used (PEP 562)."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .access_group_membership import AccessGroupMembership
    from .account_color import AccountColor
    from .account_data_export_result_export_definition import AccountDataExportResultExportDefinition
    from .account_data_export_result_export_definition_additional_property import (
        AccountDataExportResultExportDefinitionAdditionalProperty,
    )
    from .account_data_export_result_export_definition_additional_property_columns_item import (
        AccountDataExportResultExportDefinitionAdditionalPropertyColumnsItem,
    )
    from .account_data_export_result_export_definition_additional_property_filters import (
        AccountDataExportResultExportDefinitionAdditionalPropertyFilters,
    )
    from .account_insights_mapping import AccountInsightsMapping
    from .account_invitation import AccountInvitation
    from .account_invitation_changes import AccountInvitationChanges
    from .account_location import AccountLocation
    from .account_location_changes import AccountLocationChanges
    from .account_membership import AccountMembership
    from .account_membership_changes import AccountMembershipChanges
    from .account_membership_optional_field import AccountMembershipOptionalField
    from .activate_rate_cards_response_200 import ActivateRateCardsResponse200
    from .additional_item import AdditionalItem
    from .apply_project_template_to_workspace_body import ApplyProjectTemplateToWorkspaceBody
    from .apply_workspace import ApplyWorkspace
    from .apply_workspace_project_template_assignment_mappings_item import (
        ApplyWorkspaceProjectTemplateAssignmentMappingsItem,
    )
    from .approve_expense_report_submission_body import ApproveExpenseReportSubmissionBody
    from .approve_resolution import ApproveResolution
    from .assignment import Assignment
    from .assignment_changes import AssignmentChanges
    from .assignment_changes_external_reference import AssignmentChangesExternalReference
    from .attachment_changes import AttachmentChanges
    from .backup_approver_association import BackupApproverAssociation
    from .backup_approver_association_changes import BackupApproverAssociationChanges
    from .baseline_payload import BaselinePayload
    from .billable_utilization import BillableUtilization
    from .billable_utilization_changes import BillableUtilizationChanges
    from .billing_milestone import BillingMilestone
    from .billing_milestone_changes import BillingMilestoneChanges
    from .billing_milestone_changes_external_reference import BillingMilestoneChangesExternalReference
    from .bulk_resolution_body import BulkResolutionBody
    from .bulk_resolution_input import BulkResolutionInput
    from .cancel_expense_report_submission_body import CancelExpenseReportSubmissionBody
    from .cancel_resolution import CancelResolution
    from .client_invoice_default import ClientInvoiceDefault
    from .client_invoice_default_changes import ClientInvoiceDefaultChanges
    from .cost_rate import CostRate
    from .cost_rate_changes import CostRateChanges
    from .create_access_group_membership_body import CreateAccessGroupMembershipBody
    from .create_account_invitation_body import CreateAccountInvitationBody
    from .create_account_location_body import CreateAccountLocationBody
    from .create_assignment_body import CreateAssignmentBody
    from .create_attachment_body import CreateAttachmentBody
    from .create_backup_approver_association_body import CreateBackupApproverAssociationBody
    from .create_billable_utilization_body import CreateBillableUtilizationBody
    from .create_billing_milestone_body import CreateBillingMilestoneBody
    from .create_client_invoice_defaults_body import CreateClientInvoiceDefaultsBody
    from .create_cost_rate_body import CreateCostRateBody
    from .create_custom_field_body import CreateCustomFieldBody
    from .create_custom_field_set_body import CreateCustomFieldSetBody
    from .create_custom_field_value_body import CreateCustomFieldValueBody
    from .create_custom_task_status_body import CreateCustomTaskStatusBody
    from .create_estimate_body import CreateEstimateBody
    from .create_estimate_scenario_body import CreateEstimateScenarioBody
    from .create_estimate_scenario_resource_body import CreateEstimateScenarioResourceBody
    from .create_expense_body import CreateExpenseBody
    from .create_expense_budget_body import CreateExpenseBudgetBody
    from .create_expense_category_body import CreateExpenseCategoryBody
    from .create_expense_report_submission_body import CreateExpenseReportSubmissionBody
    from .create_export_body import CreateExportBody
    from .create_external_payment_body import CreateExternalPaymentBody
    from .create_holiday_body import CreateHolidayBody
    from .create_holiday_calendar_association_body import CreateHolidayCalendarAssociationBody
    from .create_holiday_calendar_body import CreateHolidayCalendarBody
    from .create_holiday_calendar_membership_body import CreateHolidayCalendarMembershipBody
    from .create_insights_access_group_membership_body import CreateInsightsAccessGroupMembershipBody
    from .create_invoice_body import CreateInvoiceBody
    from .create_line_item_lock_body import CreateLineItemLockBody
    from .create_or_update_external_reference_body import CreateOrUpdateExternalReferenceBody
    from .create_or_update_rate_table_row_body import CreateOrUpdateRateTableRowBody
    from .create_organization_body import CreateOrganizationBody
    from .create_organization_membership_body import CreateOrganizationMembershipBody
    from .create_participation_body import CreateParticipationBody
    from .create_post_body import CreatePostBody
    from .create_project_accounting_record_body import CreateProjectAccountingRecordBody
    from .create_project_snapshot_body import CreateProjectSnapshotBody
    from .create_project_template_additional_tab_body import CreateProjectTemplateAdditionalTabBody
    from .create_project_template_assignment_body import CreateProjectTemplateAssignmentBody
    from .create_project_template_body import CreateProjectTemplateBody
    from .create_project_template_expense_budget_body import CreateProjectTemplateExpenseBudgetBody
    from .create_rate_card_body import CreateRateCardBody
    from .create_rate_card_role_body import CreateRateCardRoleBody
    from .create_rate_card_set_body import CreateRateCardSetBody
    from .create_rate_card_set_version_body import CreateRateCardSetVersionBody
    from .create_resource_request_body import CreateResourceRequestBody
    from .create_role_body import CreateRoleBody
    from .create_scheduled_report_export_body import CreateScheduledReportExportBody
    from .create_scheduled_report_export_response_200 import CreateScheduledReportExportResponse200
    from .create_scheduled_report_export_response_200_latest_success import (
        CreateScheduledReportExportResponse200LatestSuccess,
    )
    from .create_scheduled_report_export_response_200_recurrence import CreateScheduledReportExportResponse200Recurrence
    from .create_skill_body import CreateSkillBody
    from .create_skill_membership_body import CreateSkillMembershipBody
    from .create_status_report_body import CreateStatusReportBody
    from .create_story_allocation_day_body import CreateStoryAllocationDayBody
    from .create_story_body import CreateStoryBody
    from .create_story_follow_body import CreateStoryFollowBody
    from .create_story_task_body import CreateStoryTaskBody
    from .create_survey_answer_body import CreateSurveyAnswerBody
    from .create_survey_question_body import CreateSurveyQuestionBody
    from .create_survey_response_body import CreateSurveyResponseBody
    from .create_survey_template_body import CreateSurveyTemplateBody
    from .create_task_status_set_body import CreateTaskStatusSetBody
    from .create_time_entry_body import CreateTimeEntryBody
    from .create_time_off_entry_body import CreateTimeOffEntryBody
    from .create_timesheet_submission_body import CreateTimesheetSubmissionBody
    from .create_user_group_memberships_body import CreateUserGroupMembershipsBody
    from .create_vendor_body import CreateVendorBody
    from .create_workspace_allocation_body import CreateWorkspaceAllocationBody
    from .create_workspace_baseline_body import CreateWorkspaceBaselineBody
    from .create_workspace_body import CreateWorkspaceBody
    from .create_workspace_group_body import CreateWorkspaceGroupBody
    from .create_workspace_invitation_body import CreateWorkspaceInvitationBody
    from .create_workspace_invoice_preferences_body import CreateWorkspaceInvoicePreferencesBody
    from .create_workspace_resource_allocations_from_scheduled_ho_dfpnap_body import (
        CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBody,
    )
    from .create_workspace_resource_allocations_from_scheduled_ho_dfpnap_body_data_item import (
        CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataItem,
    )
    from .create_workspace_resource_allocations_from_scheduled_ho_dfpnap_body_data_kedglo import (
        CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataKedglo,
    )
    from .create_workspace_resource_allocations_from_scheduled_ho_dfpnap_body_data_mmbmjd import (
        CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataMmbmjd,
    )
    from .create_workspace_resource_allocations_from_scheduled_ho_dfpnap_response_200 import (
        CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapResponse200,
    )
    from .create_workspace_resource_allocations_from_scheduled_hours_body import (
        CreateWorkspaceResourceAllocationsFromScheduledHoursBody,
    )
    from .create_workspace_resource_allocations_from_scheduled_hours_body_data_ite_bhbgaa import (
        CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataIteBhbgaa,
    )
    from .create_workspace_resource_allocations_from_scheduled_hours_body_data_ite_oedlip import (
        CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataIteOedlip,
    )
    from .create_workspace_resource_allocations_from_scheduled_hours_body_data_item import (
        CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataItem,
    )
    from .create_workspace_resource_allocations_from_scheduled_hours_response_200 import (
        CreateWorkspaceResourceAllocationsFromScheduledHoursResponse200,
    )
    from .create_workspace_resource_body import CreateWorkspaceResourceBody
    from .create_workspace_resource_skill_body import CreateWorkspaceResourceSkillBody
    from .create_workspace_status_change_body import CreateWorkspaceStatusChangeBody
    from .create_workweek_body import CreateWorkweekBody
    from .create_workweek_membership_body import CreateWorkweekMembershipBody
    from .currency import Currency
    from .custom_field import CustomField
    from .custom_field_changes import CustomFieldChanges
    from .custom_field_changes_choices_item import CustomFieldChangesChoicesItem
    from .custom_field_choice import CustomFieldChoice
    from .custom_field_set import CustomFieldSet
    from .custom_field_set_changes import CustomFieldSetChanges
    from .custom_field_value import CustomFieldValue
    from .custom_field_value_changes import CustomFieldValueChanges
    from .custom_field_value_subject_ref import CustomFieldValueSubjectRef
    from .custom_task_status_changes import CustomTaskStatusChanges
    from .delete_access_group_membership_response_200 import DeleteAccessGroupMembershipResponse200
    from .delete_expenses_response_200 import DeleteExpensesResponse200
    from .download_export_response_200 import DownloadExportResponse200
    from .estimate import Estimate
    from .estimate_changes import EstimateChanges
    from .estimate_changes_external_reference import EstimateChangesExternalReference
    from .estimate_scenario import EstimateScenario
    from .estimate_scenario_changes import EstimateScenarioChanges
    from .estimate_scenario_changes_external_reference import EstimateScenarioChangesExternalReference
    from .estimate_scenario_resource import EstimateScenarioResource
    from .estimate_scenario_resource_allocation import EstimateScenarioResourceAllocation
    from .estimate_scenario_resource_allocation_changes import EstimateScenarioResourceAllocationChanges
    from .estimate_scenario_resource_changes import EstimateScenarioResourceChanges
    from .estimate_scenario_resource_changes_external_reference import EstimateScenarioResourceChangesExternalReference
    from .exchange_rate import ExchangeRate
    from .exchange_table import ExchangeTable
    from .expense import Expense
    from .expense_budget import ExpenseBudget
    from .expense_budget_changes import ExpenseBudgetChanges
    from .expense_budget_changes_external_reference import ExpenseBudgetChangesExternalReference
    from .expense_category import ExpenseCategory
    from .expense_category_changes import ExpenseCategoryChanges
    from .expense_changes import ExpenseChanges
    from .expense_changes_external_reference import ExpenseChangesExternalReference
    from .expense_changes_foreign_exchange_amount import ExpenseChangesForeignExchangeAmount
    from .expense_foreign_exchange_amount import ExpenseForeignExchangeAmount
    from .expense_optional_field import ExpenseOptionalField
    from .expense_report_submission import ExpenseReportSubmission
    from .expense_report_submission_permissions import ExpenseReportSubmissionPermissions
    from .export_changes import ExportChanges
    from .external_payment import ExternalPayment
    from .external_reference import ExternalReference
    from .external_reference_input import ExternalReferenceInput
    from .external_reference_subject_ref import ExternalReferenceSubjectRef
    from .fixed_fee_item import FixedFeeItem
    from .geography import Geography
    from .get_activation_status_rate_cards_response_200 import GetActivationStatusRateCardsResponse200
    from .get_estimate_scenario_resource_recommendations_response_200 import (
        GetEstimateScenarioResourceRecommendationsResponse200,
    )
    from .get_estimate_scenario_resource_recommendations_response_200_recommendati_cecndj import (
        GetEstimateScenarioResourceRecommendationsResponse200RecommendatiCecndj,
    )
    from .get_exchange_table_response_200 import GetExchangeTableResponse200
    from .get_exchange_table_response_200_id import GetExchangeTableResponse200Id
    from .get_exports_available_datasets_response_200 import GetExportsAvailableDatasetsResponse200
    from .get_exports_available_datasets_response_200_datasets import GetExportsAvailableDatasetsResponse200Datasets
    from .get_exports_available_datasets_response_200_datasets_additional_property import (
        GetExportsAvailableDatasetsResponse200DatasetsAdditionalProperty,
    )
    from .get_exports_available_datasets_response_200_datasets_additional_property_columns_item import (
        GetExportsAvailableDatasetsResponse200DatasetsAdditionalPropertyColumnsItem,
    )
    from .get_insights_reports_response_200_item import GetInsightsReportsResponse200Item
    from .get_latest_scheduled_report_export_response_200 import GetLatestScheduledReportExportResponse200
    from .get_latest_scheduled_report_export_response_200_latest_success import (
        GetLatestScheduledReportExportResponse200LatestSuccess,
    )
    from .get_my_permissions_in_workspace_response_200 import GetMyPermissionsInWorkspaceResponse200
    from .get_my_work_capacity_response_200 import GetMyWorkCapacityResponse200
    from .get_my_work_capacity_response_200_hours import GetMyWorkCapacityResponse200Hours
    from .get_scheduled_report_export_response_200 import GetScheduledReportExportResponse200
    from .get_scheduled_report_export_response_200_latest_success import (
        GetScheduledReportExportResponse200LatestSuccess,
    )
    from .get_scheduled_report_export_response_200_recurrence import GetScheduledReportExportResponse200Recurrence
    from .get_scheduled_report_exports_response_200_item import GetScheduledReportExportsResponse200Item
    from .get_scheduled_report_exports_response_200_item_latest_success import (
        GetScheduledReportExportsResponse200ItemLatestSuccess,
    )
    from .get_scheduled_report_exports_response_200_item_recurrence import (
        GetScheduledReportExportsResponse200ItemRecurrence,
    )
    from .get_subscribed_event_types_response_200 import GetSubscribedEventTypesResponse200
    from .get_subscribed_event_types_response_200_subscribed_event_type_schemas import (
        GetSubscribedEventTypesResponse200SubscribedEventTypeSchemas,
    )
    from .get_subscribed_event_types_response_200_subscribed_event_type_schemas_va_adgjng import (
        GetSubscribedEventTypesResponse200SubscribedEventTypeSchemasVaAdgjng,
    )
    from .get_subscribed_event_types_response_200_subscribed_event_type_schemas_va_fdcpgh import (
        GetSubscribedEventTypesResponse200SubscribedEventTypeSchemasVaFdcpgh,
    )
    from .get_subscribed_event_types_response_200_subscribed_event_type_schemas_va_nbfkfo import (
        GetSubscribedEventTypesResponse200SubscribedEventTypeSchemasVaNbfkfo,
    )
    from .get_subscribed_event_types_response_200_subscribed_event_type_schemas_value import (
        GetSubscribedEventTypesResponse200SubscribedEventTypeSchemasValue,
    )
    from .holiday import Holiday
    from .holiday_calendar import HolidayCalendar
    from .holiday_calendar_association import HolidayCalendarAssociation
    from .holiday_calendar_changes import HolidayCalendarChanges
    from .holiday_calendar_membership import HolidayCalendarMembership
    from .holiday_calendar_membership_changes import HolidayCalendarMembershipChanges
    from .holiday_changes import HolidayChanges
    from .holiday_optional_field import HolidayOptionalField
    from .import_exchange_tables_body import ImportExchangeTablesBody
    from .import_exchange_tables_body_exchange_rates_item import ImportExchangeTablesBodyExchangeRatesItem
    from .insights_access_group_membership import InsightsAccessGroupMembership
    from .insights_access_group_membership_changes import InsightsAccessGroupMembershipChanges
    from .insights_access_group_membership_optional_field import InsightsAccessGroupMembershipOptionalField
    from .insights_report_export_changes import InsightsReportExportChanges
    from .insights_report_export_changes_recurrence import InsightsReportExportChangesRecurrence
    from .invoice import Invoice
    from .invoice_changes import InvoiceChanges
    from .invoice_changes_external_reference import InvoiceChangesExternalReference
    from .line_item_lock import LineItemLock
    from .new_access_group_membership import NewAccessGroupMembership
    from .new_account_invitation import NewAccountInvitation
    from .new_account_invitation_external_reference import NewAccountInvitationExternalReference
    from .new_account_location import NewAccountLocation
    from .new_additional_item import NewAdditionalItem
    from .new_assignment import NewAssignment
    from .new_assignment_external_reference import NewAssignmentExternalReference
    from .new_attachment import NewAttachment
    from .new_backup_approver_association import NewBackupApproverAssociation
    from .new_billable_utilization import NewBillableUtilization
    from .new_billing_milestone import NewBillingMilestone
    from .new_billing_milestone_external_reference import NewBillingMilestoneExternalReference
    from .new_client_invoice_default import NewClientInvoiceDefault
    from .new_cost_rate import NewCostRate
    from .new_custom_field import NewCustomField
    from .new_custom_field_choices_item import NewCustomFieldChoicesItem
    from .new_custom_field_set import NewCustomFieldSet
    from .new_custom_field_value import NewCustomFieldValue
    from .new_custom_task_status import NewCustomTaskStatus
    from .new_estimate import NewEstimate
    from .new_estimate_estimate_scenario import NewEstimateEstimateScenario
    from .new_estimate_external_reference import NewEstimateExternalReference
    from .new_estimate_scenario import NewEstimateScenario
    from .new_estimate_scenario_external_reference import NewEstimateScenarioExternalReference
    from .new_estimate_scenario_resource import NewEstimateScenarioResource
    from .new_estimate_scenario_resource_allocation_attributes import NewEstimateScenarioResourceAllocationAttributes
    from .new_estimate_scenario_resource_external_reference import NewEstimateScenarioResourceExternalReference
    from .new_expense import NewExpense
    from .new_expense_budget import NewExpenseBudget
    from .new_expense_budget_external_reference import NewExpenseBudgetExternalReference
    from .new_expense_category import NewExpenseCategory
    from .new_expense_external_reference import NewExpenseExternalReference
    from .new_expense_foreign_exchange_amount import NewExpenseForeignExchangeAmount
    from .new_expense_report_submission import NewExpenseReportSubmission
    from .new_expense_report_submission_external_reference import NewExpenseReportSubmissionExternalReference
    from .new_export import NewExport
    from .new_export_export_definition import NewExportExportDefinition
    from .new_export_export_definition_additional_property import NewExportExportDefinitionAdditionalProperty
    from .new_export_export_definition_additional_property_filters import (
        NewExportExportDefinitionAdditionalPropertyFilters,
    )
    from .new_external_payment import NewExternalPayment
    from .new_external_reference import NewExternalReference
    from .new_fixed_fee_item import NewFixedFeeItem
    from .new_holiday import NewHoliday
    from .new_holiday_calendar import NewHolidayCalendar
    from .new_holiday_calendar_association import NewHolidayCalendarAssociation
    from .new_holiday_calendar_membership import NewHolidayCalendarMembership
    from .new_insights_access_group_membership import NewInsightsAccessGroupMembership
    from .new_insights_report_export import NewInsightsReportExport
    from .new_insights_report_export_recurrence import NewInsightsReportExportRecurrence
    from .new_invitation import NewInvitation
    from .new_invoice import NewInvoice
    from .new_invoice_external_reference import NewInvoiceExternalReference
    from .new_line_item_lock import NewLineItemLock
    from .new_organization import NewOrganization
    from .new_organization_membership import NewOrganizationMembership
    from .new_participation import NewParticipation
    from .new_participation_external_reference import NewParticipationExternalReference
    from .new_post import NewPost
    from .new_post_google_documents_item import NewPostGoogleDocumentsItem
    from .new_project_accounting_record import NewProjectAccountingRecord
    from .new_project_accounting_record_external_reference import NewProjectAccountingRecordExternalReference
    from .new_project_snapshot import NewProjectSnapshot
    from .new_project_template import NewProjectTemplate
    from .new_project_template_additional_tab import NewProjectTemplateAdditionalTab
    from .new_project_template_assignment import NewProjectTemplateAssignment
    from .new_project_template_expense_budget import NewProjectTemplateExpenseBudget
    from .new_project_template_sharing import NewProjectTemplateSharing
    from .new_rate_card import NewRateCard
    from .new_rate_card_external_reference import NewRateCardExternalReference
    from .new_rate_card_role import NewRateCardRole
    from .new_rate_card_set import NewRateCardSet
    from .new_rate_card_set_version import NewRateCardSetVersion
    from .new_resource_request import NewResourceRequest
    from .new_resource_request_custom_fields_item import NewResourceRequestCustomFieldsItem
    from .new_role import NewRole
    from .new_role_external_reference import NewRoleExternalReference
    from .new_skill import NewSkill
    from .new_skill_external_reference import NewSkillExternalReference
    from .new_skill_membership import NewSkillMembership
    from .new_status_report import NewStatusReport
    from .new_status_report_details_item import NewStatusReportDetailsItem
    from .new_status_report_external_reference import NewStatusReportExternalReference
    from .new_story import NewStory
    from .new_story_allocation_day import NewStoryAllocationDay
    from .new_story_allocation_day_external_reference import NewStoryAllocationDayExternalReference
    from .new_story_custom_fields_item import NewStoryCustomFieldsItem
    from .new_story_external_reference import NewStoryExternalReference
    from .new_story_follow import NewStoryFollow
    from .new_story_priority import NewStoryPriority
    from .new_story_state import NewStoryState
    from .new_story_story_type import NewStoryStoryType
    from .new_story_task import NewStoryTask
    from .new_survey_answer import NewSurveyAnswer
    from .new_survey_question import NewSurveyQuestion
    from .new_survey_question_choices_item import NewSurveyQuestionChoicesItem
    from .new_survey_response import NewSurveyResponse
    from .new_survey_template import NewSurveyTemplate
    from .new_task_status_set import NewTaskStatusSet
    from .new_time_entry import NewTimeEntry
    from .new_time_off_entry import NewTimeOffEntry
    from .new_time_off_entry_external_reference import NewTimeOffEntryExternalReference
    from .new_timesheet_submission import NewTimesheetSubmission
    from .new_timesheet_submission_external_reference import NewTimesheetSubmissionExternalReference
    from .new_user_group_membership import NewUserGroupMembership
    from .new_vendor import NewVendor
    from .new_vendor_external_reference import NewVendorExternalReference
    from .new_workspace import NewWorkspace
    from .new_workspace_access_level import NewWorkspaceAccessLevel
    from .new_workspace_allocation import NewWorkspaceAllocation
    from .new_workspace_allocation_external_reference import NewWorkspaceAllocationExternalReference
    from .new_workspace_baseline import NewWorkspaceBaseline
    from .new_workspace_creator_role import NewWorkspaceCreatorRole
    from .new_workspace_custom_fields_item import NewWorkspaceCustomFieldsItem
    from .new_workspace_external_link import NewWorkspaceExternalLink
    from .new_workspace_external_reference import NewWorkspaceExternalReference
    from .new_workspace_group import NewWorkspaceGroup
    from .new_workspace_group_external_reference import NewWorkspaceGroupExternalReference
    from .new_workspace_invoice_preference import NewWorkspaceInvoicePreference
    from .new_workspace_invoice_preference_value import NewWorkspaceInvoicePreferenceValue
    from .new_workspace_organizations_item import NewWorkspaceOrganizationsItem
    from .new_workspace_participations_item import NewWorkspaceParticipationsItem
    from .new_workspace_participations_item_access import NewWorkspaceParticipationsItemAccess
    from .new_workspace_project_template_assignment_mappings_item import (
        NewWorkspaceProjectTemplateAssignmentMappingsItem,
    )
    from .new_workspace_resource import NewWorkspaceResource
    from .new_workspace_resource_external_reference import NewWorkspaceResourceExternalReference
    from .new_workspace_resource_skill import NewWorkspaceResourceSkill
    from .new_workspace_stage import NewWorkspaceStage
    from .new_workspace_status_change import NewWorkspaceStatusChange
    from .new_workweek import NewWorkweek
    from .new_workweek_membership import NewWorkweekMembership
    from .next_invoice_number import NextInvoiceNumber
    from .organization import Organization
    from .organization_changes import OrganizationChanges
    from .organization_membership import OrganizationMembership
    from .organization_membership_changes import OrganizationMembershipChanges
    from .participation import Participation
    from .participation_changes import ParticipationChanges
    from .participation_changes_external_reference import ParticipationChangesExternalReference
    from .participation_optional_field import ParticipationOptionalField
    from .post import Post
    from .post_changes import PostChanges
    from .post_subject_ref import PostSubjectRef
    from .private_label import PrivateLabel
    from .project_snapshot_changes import ProjectSnapshotChanges
    from .project_template import ProjectTemplate
    from .project_template_additional_tab import ProjectTemplateAdditionalTab
    from .project_template_assignment import ProjectTemplateAssignment
    from .project_template_assignment_changes import ProjectTemplateAssignmentChanges
    from .project_template_assignment_optional_field import ProjectTemplateAssignmentOptionalField
    from .project_template_changes import ProjectTemplateChanges
    from .project_template_changes_sharing import ProjectTemplateChangesSharing
    from .project_template_expense_budget import ProjectTemplateExpenseBudget
    from .project_template_expense_budget_changes import ProjectTemplateExpenseBudgetChanges
    from .project_template_optional_field import ProjectTemplateOptionalField
    from .project_template_permissions import ProjectTemplatePermissions
    from .publish_rate_card_set_version_response_200 import PublishRateCardSetVersionResponse200
    from .rate_card import RateCard
    from .rate_card_changes import RateCardChanges
    from .rate_card_changes_external_reference import RateCardChangesExternalReference
    from .rate_card_role import RateCardRole
    from .rate_card_role_changes import RateCardRoleChanges
    from .rate_card_set import RateCardSet
    from .rate_card_set_changes import RateCardSetChanges
    from .rate_card_set_version import RateCardSetVersion
    from .rate_card_set_version_changes import RateCardSetVersionChanges
    from .rate_card_table_row import RateCardTableRow
    from .rate_card_table_row_changes import RateCardTableRowChanges
    from .rate_card_table_row_changes_rates_item import RateCardTableRowChangesRatesItem
    from .rate_card_version import RateCardVersion
    from .rate_card_version_changes import RateCardVersionChanges
    from .reject_expense_report_submission_body import RejectExpenseReportSubmissionBody
    from .reject_resolution import RejectResolution
    from .resolution import Resolution
    from .resolution_body import ResolutionBody
    from .resolution_input import ResolutionInput
    from .resource_request import ResourceRequest
    from .resource_request_changes import ResourceRequestChanges
    from .role import Role
    from .role_changes import RoleChanges
    from .role_changes_external_reference import RoleChangesExternalReference
    from .skill import Skill
    from .skill_category import SkillCategory
    from .skill_changes import SkillChanges
    from .skill_changes_external_reference import SkillChangesExternalReference
    from .skill_membership import SkillMembership
    from .skill_membership_changes import SkillMembershipChanges
    from .status_report import StatusReport
    from .status_report_changes import StatusReportChanges
    from .status_report_changes_details_item import StatusReportChangesDetailsItem
    from .status_report_changes_external_reference import StatusReportChangesExternalReference
    from .status_report_details_item import StatusReportDetailsItem
    from .story import Story
    from .story_allocation_day import StoryAllocationDay
    from .story_allocation_day_changes import StoryAllocationDayChanges
    from .story_allocation_day_changes_external_reference import StoryAllocationDayChangesExternalReference
    from .story_changes import StoryChanges
    from .story_changes_custom_fields_item import StoryChangesCustomFieldsItem
    from .story_changes_external_reference import StoryChangesExternalReference
    from .story_dependency import StoryDependency
    from .story_follow import StoryFollow
    from .story_optional_field import StoryOptionalField
    from .story_state_change import StoryStateChange
    from .story_task import StoryTask
    from .story_task_changes import StoryTaskChanges
    from .subject_type import SubjectType
    from .submission import Submission
    from .submission_permissions import SubmissionPermissions
    from .subscribed_event_optional_field import SubscribedEventOptionalField
    from .subscribed_events_models_subscribed_event_subject_ref import SubscribedEventsModelsSubscribedEventSubjectRef
    from .survey_answer import SurveyAnswer
    from .survey_answer_changes import SurveyAnswerChanges
    from .survey_question import SurveyQuestion
    from .survey_question_changes import SurveyQuestionChanges
    from .survey_response import SurveyResponse
    from .survey_response_changes import SurveyResponseChanges
    from .survey_response_subject_ref import SurveyResponseSubjectRef
    from .survey_template import SurveyTemplate
    from .survey_template_changes import SurveyTemplateChanges
    from .survey_template_subject_ref import SurveyTemplateSubjectRef
    from .task_status_set_changes import TaskStatusSetChanges
    from .time_entry import TimeEntry
    from .time_entry_changes import TimeEntryChanges
    from .time_entry_changes_external_reference import TimeEntryChangesExternalReference
    from .time_entry_optional_field import TimeEntryOptionalField
    from .time_off_entry import TimeOffEntry
    from .time_off_entry_changes import TimeOffEntryChanges
    from .time_off_entry_changes_external_reference import TimeOffEntryChangesExternalReference
    from .timesheet_submission import TimesheetSubmission
    from .timesheet_submission_permissions import TimesheetSubmissionPermissions
    from .update_account_invitation_body import UpdateAccountInvitationBody
    from .update_account_location_body import UpdateAccountLocationBody
    from .update_account_membership_body import UpdateAccountMembershipBody
    from .update_assignment_body import UpdateAssignmentBody
    from .update_attachment_body import UpdateAttachmentBody
    from .update_backup_approver_association_body import UpdateBackupApproverAssociationBody
    from .update_billable_utilization_body import UpdateBillableUtilizationBody
    from .update_billing_milestone_body import UpdateBillingMilestoneBody
    from .update_client_invoice_defaults_by_id_body import UpdateClientInvoiceDefaultsByIdBody
    from .update_cost_rate_body import UpdateCostRateBody
    from .update_custom_field_body import UpdateCustomFieldBody
    from .update_custom_field_set_body import UpdateCustomFieldSetBody
    from .update_custom_field_value_body import UpdateCustomFieldValueBody
    from .update_custom_task_status_body import UpdateCustomTaskStatusBody
    from .update_estimate_body import UpdateEstimateBody
    from .update_estimate_scenario_body import UpdateEstimateScenarioBody
    from .update_estimate_scenario_resource_al_goplmk_body import UpdateEstimateScenarioResourceAlGoplmkBody
    from .update_estimate_scenario_resource_body import UpdateEstimateScenarioResourceBody
    from .update_expense_body import UpdateExpenseBody
    from .update_expense_budget_body import UpdateExpenseBudgetBody
    from .update_expense_category_body import UpdateExpenseCategoryBody
    from .update_export_body import UpdateExportBody
    from .update_holiday_body import UpdateHolidayBody
    from .update_holiday_calendar_body import UpdateHolidayCalendarBody
    from .update_holiday_calendar_membership_body import UpdateHolidayCalendarMembershipBody
    from .update_insights_access_group_membership_body import UpdateInsightsAccessGroupMembershipBody
    from .update_invoice_body import UpdateInvoiceBody
    from .update_organization_body import UpdateOrganizationBody
    from .update_organization_membership_body import UpdateOrganizationMembershipBody
    from .update_participation_body import UpdateParticipationBody
    from .update_post_body import UpdatePostBody
    from .update_project_snapshot_body import UpdateProjectSnapshotBody
    from .update_project_template_assignment_body import UpdateProjectTemplateAssignmentBody
    from .update_project_template_body import UpdateProjectTemplateBody
    from .update_project_template_expense_budget_body import UpdateProjectTemplateExpenseBudgetBody
    from .update_rate_card_body import UpdateRateCardBody
    from .update_rate_card_role_body import UpdateRateCardRoleBody
    from .update_rate_card_set_body import UpdateRateCardSetBody
    from .update_rate_card_set_version_body import UpdateRateCardSetVersionBody
    from .update_rate_card_version_body import UpdateRateCardVersionBody
    from .update_resource_request_approver_body import UpdateResourceRequestApproverBody
    from .update_resource_request_approver_body_resource_request import UpdateResourceRequestApproverBodyResourceRequest
    from .update_resource_request_body import UpdateResourceRequestBody
    from .update_role_body import UpdateRoleBody
    from .update_scheduled_report_export_body import UpdateScheduledReportExportBody
    from .update_skill_body import UpdateSkillBody
    from .update_skill_membership_body import UpdateSkillMembershipBody
    from .update_status_report_body import UpdateStatusReportBody
    from .update_story_allocation_day_body import UpdateStoryAllocationDayBody
    from .update_story_body import UpdateStoryBody
    from .update_story_task_body import UpdateStoryTaskBody
    from .update_survey_answer_body import UpdateSurveyAnswerBody
    from .update_survey_question_body import UpdateSurveyQuestionBody
    from .update_survey_response_body import UpdateSurveyResponseBody
    from .update_survey_template_body import UpdateSurveyTemplateBody
    from .update_task_status_set_body import UpdateTaskStatusSetBody
    from .update_time_entry_body import UpdateTimeEntryBody
    from .update_time_off_entry_body import UpdateTimeOffEntryBody
    from .update_user import UpdateUser
    from .update_user_body import UpdateUserBody
    from .update_user_profile_photo_body import UpdateUserProfilePhotoBody
    from .update_user_workweek_to_default_body import UpdateUserWorkweekToDefaultBody
    from .update_vendor_body import UpdateVendorBody
    from .update_workspace_allocation_body import UpdateWorkspaceAllocationBody
    from .update_workspace_baseline_body import UpdateWorkspaceBaselineBody
    from .update_workspace_body import UpdateWorkspaceBody
    from .update_workspace_expense_approval_setting_body import UpdateWorkspaceExpenseApprovalSettingBody
    from .update_workspace_expense_approval_setting_body_workspace import (
        UpdateWorkspaceExpenseApprovalSettingBodyWorkspace,
    )
    from .update_workspace_group_body import UpdateWorkspaceGroupBody
    from .update_workspace_invoice_preferences_body import UpdateWorkspaceInvoicePreferencesBody
    from .update_workspace_resource_body import UpdateWorkspaceResourceBody
    from .update_workspace_resource_skill_body import UpdateWorkspaceResourceSkillBody
    from .update_workspace_task_status_set_body import UpdateWorkspaceTaskStatusSetBody
    from .update_workspace_task_status_set_body_workspace_task_status_sets_item import (
        UpdateWorkspaceTaskStatusSetBodyWorkspaceTaskStatusSetsItem,
    )
    from .update_workspace_time_approval_setting_body import UpdateWorkspaceTimeApprovalSettingBody
    from .update_workspace_time_approval_setting_body_workspace import UpdateWorkspaceTimeApprovalSettingBodyWorkspace
    from .update_workweek_body import UpdateWorkweekBody
    from .update_workweek_membership_body import UpdateWorkweekMembershipBody
    from .update_workweek_membership_body_workweek_membership import UpdateWorkweekMembershipBodyWorkweekMembership
    from .user import User
    from .user_changes import UserChanges
    from .user_changes_external_reference import UserChangesExternalReference
    from .user_file_association import UserFileAssociation
    from .user_file_association_asset_object_ref import UserFileAssociationAssetObjectRef
    from .user_optional_field import UserOptionalField
    from .vendor import Vendor
    from .vendor_changes import VendorChanges
    from .vendor_changes_external_reference import VendorChangesExternalReference
    from .work_sample import WorkSample
    from .workspace import Workspace
    from .workspace_account_features import WorkspaceAccountFeatures
    from .workspace_allocation import WorkspaceAllocation
    from .workspace_allocation_changes import WorkspaceAllocationChanges
    from .workspace_allocation_changes_external_reference import WorkspaceAllocationChangesExternalReference
    from .workspace_baseline import WorkspaceBaseline
    from .workspace_baseline_changes import WorkspaceBaselineChanges
    from .workspace_changes import WorkspaceChanges
    from .workspace_changes_access_level import WorkspaceChangesAccessLevel
    from .workspace_changes_custom_fields_item import WorkspaceChangesCustomFieldsItem
    from .workspace_changes_external_link import WorkspaceChangesExternalLink
    from .workspace_changes_external_reference import WorkspaceChangesExternalReference
    from .workspace_changes_invoice_preference import WorkspaceChangesInvoicePreference
    from .workspace_changes_project_template_assignment_mappings_item import (
        WorkspaceChangesProjectTemplateAssignmentMappingsItem,
    )
    from .workspace_changes_stage import WorkspaceChangesStage
    from .workspace_external_link import WorkspaceExternalLink
    from .workspace_group import WorkspaceGroup
    from .workspace_group_changes import WorkspaceGroupChanges
    from .workspace_group_changes_external_reference import WorkspaceGroupChangesExternalReference
    from .workspace_invitation import WorkspaceInvitation
    from .workspace_invoice_preference import WorkspaceInvoicePreference
    from .workspace_invoice_preference_changes import WorkspaceInvoicePreferenceChanges
    from .workspace_optional_field import WorkspaceOptionalField
    from .workspace_permissions import WorkspacePermissions
    from .workspace_resource import WorkspaceResource
    from .workspace_resource_changes import WorkspaceResourceChanges
    from .workspace_resource_changes_external_reference import WorkspaceResourceChangesExternalReference
    from .workspace_resource_optional_field import WorkspaceResourceOptionalField
    from .workspace_resource_skill import WorkspaceResourceSkill
    from .workspace_resource_skill_changes import WorkspaceResourceSkillChanges
    from .workspace_status import WorkspaceStatus
    from .workspace_status_change import WorkspaceStatusChange
    from .workweek import Workweek
    from .workweek_changes import WorkweekChanges
    from .workweek_membership import WorkweekMembership
    from .workweek_membership_changes import WorkweekMembershipChanges

_MODULES = {
    "AccessGroupMembership": ".access_group_membership",
    "AccountColor": ".account_color",
    "AccountDataExportResultExportDefinition": ".account_data_export_result_export_definition",
    "AccountDataExportResultExportDefinitionAdditionalProperty": ".account_data_export_result_export_definition_additional_property",
    "AccountDataExportResultExportDefinitionAdditionalPropertyColumnsItem": ".account_data_export_result_export_definition_additional_property_columns_item",
    "AccountDataExportResultExportDefinitionAdditionalPropertyFilters": ".account_data_export_result_export_definition_additional_property_filters",
    "AccountInsightsMapping": ".account_insights_mapping",
    "AccountInvitation": ".account_invitation",
    "AccountInvitationChanges": ".account_invitation_changes",
    "AccountLocation": ".account_location",
    "AccountLocationChanges": ".account_location_changes",
    "AccountMembership": ".account_membership",
    "AccountMembershipChanges": ".account_membership_changes",
    "AccountMembershipOptionalField": ".account_membership_optional_field",
    "ActivateRateCardsResponse200": ".activate_rate_cards_response_200",
    "AdditionalItem": ".additional_item",
    "ApplyProjectTemplateToWorkspaceBody": ".apply_project_template_to_workspace_body",
    "ApplyWorkspace": ".apply_workspace",
    "ApplyWorkspaceProjectTemplateAssignmentMappingsItem": ".apply_workspace_project_template_assignment_mappings_item",
    "ApproveExpenseReportSubmissionBody": ".approve_expense_report_submission_body",
    "ApproveResolution": ".approve_resolution",
    "Assignment": ".assignment",
    "AssignmentChanges": ".assignment_changes",
    "AssignmentChangesExternalReference": ".assignment_changes_external_reference",
    "AttachmentChanges": ".attachment_changes",
    "BackupApproverAssociation": ".backup_approver_association",
    "BackupApproverAssociationChanges": ".backup_approver_association_changes",
    "BaselinePayload": ".baseline_payload",
    "BillableUtilization": ".billable_utilization",
    "BillableUtilizationChanges": ".billable_utilization_changes",
    "BillingMilestone": ".billing_milestone",
    "BillingMilestoneChanges": ".billing_milestone_changes",
    "BillingMilestoneChangesExternalReference": ".billing_milestone_changes_external_reference",
    "BulkResolutionBody": ".bulk_resolution_body",
    "BulkResolutionInput": ".bulk_resolution_input",
    "CancelExpenseReportSubmissionBody": ".cancel_expense_report_submission_body",
    "CancelResolution": ".cancel_resolution",
    "ClientInvoiceDefault": ".client_invoice_default",
    "ClientInvoiceDefaultChanges": ".client_invoice_default_changes",
    "CostRate": ".cost_rate",
    "CostRateChanges": ".cost_rate_changes",
    "CreateAccessGroupMembershipBody": ".create_access_group_membership_body",
    "CreateAccountInvitationBody": ".create_account_invitation_body",
    "CreateAccountLocationBody": ".create_account_location_body",
    "CreateAssignmentBody": ".create_assignment_body",
    "CreateAttachmentBody": ".create_attachment_body",
    "CreateBackupApproverAssociationBody": ".create_backup_approver_association_body",
    "CreateBillableUtilizationBody": ".create_billable_utilization_body",
    "CreateBillingMilestoneBody": ".create_billing_milestone_body",
    "CreateClientInvoiceDefaultsBody": ".create_client_invoice_defaults_body",
    "CreateCostRateBody": ".create_cost_rate_body",
    "CreateCustomFieldBody": ".create_custom_field_body",
    "CreateCustomFieldSetBody": ".create_custom_field_set_body",
    "CreateCustomFieldValueBody": ".create_custom_field_value_body",
    "CreateCustomTaskStatusBody": ".create_custom_task_status_body",
    "CreateEstimateBody": ".create_estimate_body",
    "CreateEstimateScenarioBody": ".create_estimate_scenario_body",
    "CreateEstimateScenarioResourceBody": ".create_estimate_scenario_resource_body",
    "CreateExpenseBody": ".create_expense_body",
    "CreateExpenseBudgetBody": ".create_expense_budget_body",
    "CreateExpenseCategoryBody": ".create_expense_category_body",
    "CreateExpenseReportSubmissionBody": ".create_expense_report_submission_body",
    "CreateExportBody": ".create_export_body",
    "CreateExternalPaymentBody": ".create_external_payment_body",
    "CreateHolidayBody": ".create_holiday_body",
    "CreateHolidayCalendarAssociationBody": ".create_holiday_calendar_association_body",
    "CreateHolidayCalendarBody": ".create_holiday_calendar_body",
    "CreateHolidayCalendarMembershipBody": ".create_holiday_calendar_membership_body",
    "CreateInsightsAccessGroupMembershipBody": ".create_insights_access_group_membership_body",
    "CreateInvoiceBody": ".create_invoice_body",
    "CreateLineItemLockBody": ".create_line_item_lock_body",
    "CreateOrUpdateExternalReferenceBody": ".create_or_update_external_reference_body",
    "CreateOrUpdateRateTableRowBody": ".create_or_update_rate_table_row_body",
    "CreateOrganizationBody": ".create_organization_body",
    "CreateOrganizationMembershipBody": ".create_organization_membership_body",
    "CreateParticipationBody": ".create_participation_body",
    "CreatePostBody": ".create_post_body",
    "CreateProjectAccountingRecordBody": ".create_project_accounting_record_body",
    "CreateProjectSnapshotBody": ".create_project_snapshot_body",
    "CreateProjectTemplateAdditionalTabBody": ".create_project_template_additional_tab_body",
    "CreateProjectTemplateAssignmentBody": ".create_project_template_assignment_body",
    "CreateProjectTemplateBody": ".create_project_template_body",
    "CreateProjectTemplateExpenseBudgetBody": ".create_project_template_expense_budget_body",
    "CreateRateCardBody": ".create_rate_card_body",
    "CreateRateCardRoleBody": ".create_rate_card_role_body",
    "CreateRateCardSetBody": ".create_rate_card_set_body",
    "CreateRateCardSetVersionBody": ".create_rate_card_set_version_body",
    "CreateResourceRequestBody": ".create_resource_request_body",
    "CreateRoleBody": ".create_role_body",
    "CreateScheduledReportExportBody": ".create_scheduled_report_export_body",
    "CreateScheduledReportExportResponse200": ".create_scheduled_report_export_response_200",
    "CreateScheduledReportExportResponse200LatestSuccess": ".create_scheduled_report_export_response_200_latest_success",
    "CreateScheduledReportExportResponse200Recurrence": ".create_scheduled_report_export_response_200_recurrence",
    "CreateSkillBody": ".create_skill_body",
    "CreateSkillMembershipBody": ".create_skill_membership_body",
    "CreateStatusReportBody": ".create_status_report_body",
    "CreateStoryAllocationDayBody": ".create_story_allocation_day_body",
    "CreateStoryBody": ".create_story_body",
    "CreateStoryFollowBody": ".create_story_follow_body",
    "CreateStoryTaskBody": ".create_story_task_body",
    "CreateSurveyAnswerBody": ".create_survey_answer_body",
    "CreateSurveyQuestionBody": ".create_survey_question_body",
    "CreateSurveyResponseBody": ".create_survey_response_body",
    "CreateSurveyTemplateBody": ".create_survey_template_body",
    "CreateTaskStatusSetBody": ".create_task_status_set_body",
    "CreateTimeEntryBody": ".create_time_entry_body",
    "CreateTimeOffEntryBody": ".create_time_off_entry_body",
    "CreateTimesheetSubmissionBody": ".create_timesheet_submission_body",
    "CreateUserGroupMembershipsBody": ".create_user_group_memberships_body",
    "CreateVendorBody": ".create_vendor_body",
    "CreateWorkspaceAllocationBody": ".create_workspace_allocation_body",
    "CreateWorkspaceBaselineBody": ".create_workspace_baseline_body",
    "CreateWorkspaceBody": ".create_workspace_body",
    "CreateWorkspaceGroupBody": ".create_workspace_group_body",
    "CreateWorkspaceInvitationBody": ".create_workspace_invitation_body",
    "CreateWorkspaceInvoicePreferencesBody": ".create_workspace_invoice_preferences_body",
    "CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBody": ".create_workspace_resource_allocations_from_scheduled_ho_dfpnap_body",
    "CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataItem": ".create_workspace_resource_allocations_from_scheduled_ho_dfpnap_body_data_item",
    "CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataKedglo": ".create_workspace_resource_allocations_from_scheduled_ho_dfpnap_body_data_kedglo",
    "CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataMmbmjd": ".create_workspace_resource_allocations_from_scheduled_ho_dfpnap_body_data_mmbmjd",
    "CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapResponse200": ".create_workspace_resource_allocations_from_scheduled_ho_dfpnap_response_200",
    "CreateWorkspaceResourceAllocationsFromScheduledHoursBody": ".create_workspace_resource_allocations_from_scheduled_hours_body",
    "CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataIteBhbgaa": ".create_workspace_resource_allocations_from_scheduled_hours_body_data_ite_bhbgaa",
    "CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataIteOedlip": ".create_workspace_resource_allocations_from_scheduled_hours_body_data_ite_oedlip",
    "CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataItem": ".create_workspace_resource_allocations_from_scheduled_hours_body_data_item",
    "CreateWorkspaceResourceAllocationsFromScheduledHoursResponse200": ".create_workspace_resource_allocations_from_scheduled_hours_response_200",
    "CreateWorkspaceResourceBody": ".create_workspace_resource_body",
    "CreateWorkspaceResourceSkillBody": ".create_workspace_resource_skill_body",
    "CreateWorkspaceStatusChangeBody": ".create_workspace_status_change_body",
    "CreateWorkweekBody": ".create_workweek_body",
    "CreateWorkweekMembershipBody": ".create_workweek_membership_body",
    "Currency": ".currency",
    "CustomField": ".custom_field",
    "CustomFieldChanges": ".custom_field_changes",
    "CustomFieldChangesChoicesItem": ".custom_field_changes_choices_item",
    "CustomFieldChoice": ".custom_field_choice",
    "CustomFieldSet": ".custom_field_set",
    "CustomFieldSetChanges": ".custom_field_set_changes",
    "CustomFieldValue": ".custom_field_value",
    "CustomFieldValueChanges": ".custom_field_value_changes",
    "CustomFieldValueSubjectRef": ".custom_field_value_subject_ref",
    "CustomTaskStatusChanges": ".custom_task_status_changes",
    "DeleteAccessGroupMembershipResponse200": ".delete_access_group_membership_response_200",
    "DeleteExpensesResponse200": ".delete_expenses_response_200",
    "DownloadExportResponse200": ".download_export_response_200",
    "Estimate": ".estimate",
    "EstimateChanges": ".estimate_changes",
    "EstimateChangesExternalReference": ".estimate_changes_external_reference",
    "EstimateScenario": ".estimate_scenario",
    "EstimateScenarioChanges": ".estimate_scenario_changes",
    "EstimateScenarioChangesExternalReference": ".estimate_scenario_changes_external_reference",
    "EstimateScenarioResource": ".estimate_scenario_resource",
    "EstimateScenarioResourceAllocation": ".estimate_scenario_resource_allocation",
    "EstimateScenarioResourceAllocationChanges": ".estimate_scenario_resource_allocation_changes",
    "EstimateScenarioResourceChanges": ".estimate_scenario_resource_changes",
    "EstimateScenarioResourceChangesExternalReference": ".estimate_scenario_resource_changes_external_reference",
    "ExchangeRate": ".exchange_rate",
    "ExchangeTable": ".exchange_table",
    "Expense": ".expense",
    "ExpenseBudget": ".expense_budget",
    "ExpenseBudgetChanges": ".expense_budget_changes",
    "ExpenseBudgetChangesExternalReference": ".expense_budget_changes_external_reference",
    "ExpenseCategory": ".expense_category",
    "ExpenseCategoryChanges": ".expense_category_changes",
    "ExpenseChanges": ".expense_changes",
    "ExpenseChangesExternalReference": ".expense_changes_external_reference",
    "ExpenseChangesForeignExchangeAmount": ".expense_changes_foreign_exchange_amount",
    "ExpenseForeignExchangeAmount": ".expense_foreign_exchange_amount",
    "ExpenseOptionalField": ".expense_optional_field",
    "ExpenseReportSubmission": ".expense_report_submission",
    "ExpenseReportSubmissionPermissions": ".expense_report_submission_permissions",
    "ExportChanges": ".export_changes",
    "ExternalPayment": ".external_payment",
    "ExternalReference": ".external_reference",
    "ExternalReferenceInput": ".external_reference_input",
    "ExternalReferenceSubjectRef": ".external_reference_subject_ref",
    "FixedFeeItem": ".fixed_fee_item",
    "Geography": ".geography",
    "GetActivationStatusRateCardsResponse200": ".get_activation_status_rate_cards_response_200",
    "GetEstimateScenarioResourceRecommendationsResponse200": ".get_estimate_scenario_resource_recommendations_response_200",
    "GetEstimateScenarioResourceRecommendationsResponse200RecommendatiCecndj": ".get_estimate_scenario_resource_recommendations_response_200_recommendati_cecndj",
    "GetExchangeTableResponse200": ".get_exchange_table_response_200",
    "GetExchangeTableResponse200Id": ".get_exchange_table_response_200_id",
    "GetExportsAvailableDatasetsResponse200": ".get_exports_available_datasets_response_200",
    "GetExportsAvailableDatasetsResponse200Datasets": ".get_exports_available_datasets_response_200_datasets",
    "GetExportsAvailableDatasetsResponse200DatasetsAdditionalProperty": ".get_exports_available_datasets_response_200_datasets_additional_property",
    "GetExportsAvailableDatasetsResponse200DatasetsAdditionalPropertyColumnsItem": ".get_exports_available_datasets_response_200_datasets_additional_property_columns_item",
    "GetInsightsReportsResponse200Item": ".get_insights_reports_response_200_item",
    "GetLatestScheduledReportExportResponse200": ".get_latest_scheduled_report_export_response_200",
    "GetLatestScheduledReportExportResponse200LatestSuccess": ".get_latest_scheduled_report_export_response_200_latest_success",
    "GetMyPermissionsInWorkspaceResponse200": ".get_my_permissions_in_workspace_response_200",
    "GetMyWorkCapacityResponse200": ".get_my_work_capacity_response_200",
    "GetMyWorkCapacityResponse200Hours": ".get_my_work_capacity_response_200_hours",
    "GetScheduledReportExportResponse200": ".get_scheduled_report_export_response_200",
    "GetScheduledReportExportResponse200LatestSuccess": ".get_scheduled_report_export_response_200_latest_success",
    "GetScheduledReportExportResponse200Recurrence": ".get_scheduled_report_export_response_200_recurrence",
    "GetScheduledReportExportsResponse200Item": ".get_scheduled_report_exports_response_200_item",
    "GetScheduledReportExportsResponse200ItemLatestSuccess": ".get_scheduled_report_exports_response_200_item_latest_success",
    "GetScheduledReportExportsResponse200ItemRecurrence": ".get_scheduled_report_exports_response_200_item_recurrence",
    "GetSubscribedEventTypesResponse200": ".get_subscribed_event_types_response_200",
    "GetSubscribedEventTypesResponse200SubscribedEventTypeSchemas": ".get_subscribed_event_types_response_200_subscribed_event_type_schemas",
    "GetSubscribedEventTypesResponse200SubscribedEventTypeSchemasVaAdgjng": ".get_subscribed_event_types_response_200_subscribed_event_type_schemas_va_adgjng",
    "GetSubscribedEventTypesResponse200SubscribedEventTypeSchemasVaFdcpgh": ".get_subscribed_event_types_response_200_subscribed_event_type_schemas_va_fdcpgh",
    "GetSubscribedEventTypesResponse200SubscribedEventTypeSchemasVaNbfkfo": ".get_subscribed_event_types_response_200_subscribed_event_type_schemas_va_nbfkfo",
    "GetSubscribedEventTypesResponse200SubscribedEventTypeSchemasValue": ".get_subscribed_event_types_response_200_subscribed_event_type_schemas_value",
    "Holiday": ".holiday",
    "HolidayCalendar": ".holiday_calendar",
    "HolidayCalendarAssociation": ".holiday_calendar_association",
    "HolidayCalendarChanges": ".holiday_calendar_changes",
    "HolidayCalendarMembership": ".holiday_calendar_membership",
    "HolidayCalendarMembershipChanges": ".holiday_calendar_membership_changes",
    "HolidayChanges": ".holiday_changes",
    "HolidayOptionalField": ".holiday_optional_field",
    "ImportExchangeTablesBody": ".import_exchange_tables_body",
    "ImportExchangeTablesBodyExchangeRatesItem": ".import_exchange_tables_body_exchange_rates_item",
    "InsightsAccessGroupMembership": ".insights_access_group_membership",
    "InsightsAccessGroupMembershipChanges": ".insights_access_group_membership_changes",
    "InsightsAccessGroupMembershipOptionalField": ".insights_access_group_membership_optional_field",
    "InsightsReportExportChanges": ".insights_report_export_changes",
    "InsightsReportExportChangesRecurrence": ".insights_report_export_changes_recurrence",
    "Invoice": ".invoice",
    "InvoiceChanges": ".invoice_changes",
    "InvoiceChangesExternalReference": ".invoice_changes_external_reference",
    "LineItemLock": ".line_item_lock",
    "NewAccessGroupMembership": ".new_access_group_membership",
    "NewAccountInvitation": ".new_account_invitation",
    "NewAccountInvitationExternalReference": ".new_account_invitation_external_reference",
    "NewAccountLocation": ".new_account_location",
    "NewAdditionalItem": ".new_additional_item",
    "NewAssignment": ".new_assignment",
    "NewAssignmentExternalReference": ".new_assignment_external_reference",
    "NewAttachment": ".new_attachment",
    "NewBackupApproverAssociation": ".new_backup_approver_association",
    "NewBillableUtilization": ".new_billable_utilization",
    "NewBillingMilestone": ".new_billing_milestone",
    "NewBillingMilestoneExternalReference": ".new_billing_milestone_external_reference",
    "NewClientInvoiceDefault": ".new_client_invoice_default",
    "NewCostRate": ".new_cost_rate",
    "NewCustomField": ".new_custom_field",
    "NewCustomFieldChoicesItem": ".new_custom_field_choices_item",
    "NewCustomFieldSet": ".new_custom_field_set",
    "NewCustomFieldValue": ".new_custom_field_value",
    "NewCustomTaskStatus": ".new_custom_task_status",
    "NewEstimate": ".new_estimate",
    "NewEstimateEstimateScenario": ".new_estimate_estimate_scenario",
    "NewEstimateExternalReference": ".new_estimate_external_reference",
    "NewEstimateScenario": ".new_estimate_scenario",
    "NewEstimateScenarioExternalReference": ".new_estimate_scenario_external_reference",
    "NewEstimateScenarioResource": ".new_estimate_scenario_resource",
    "NewEstimateScenarioResourceAllocationAttributes": ".new_estimate_scenario_resource_allocation_attributes",
    "NewEstimateScenarioResourceExternalReference": ".new_estimate_scenario_resource_external_reference",
    "NewExpense": ".new_expense",
    "NewExpenseBudget": ".new_expense_budget",
    "NewExpenseBudgetExternalReference": ".new_expense_budget_external_reference",
    "NewExpenseCategory": ".new_expense_category",
    "NewExpenseExternalReference": ".new_expense_external_reference",
    "NewExpenseForeignExchangeAmount": ".new_expense_foreign_exchange_amount",
    "NewExpenseReportSubmission": ".new_expense_report_submission",
    "NewExpenseReportSubmissionExternalReference": ".new_expense_report_submission_external_reference",
    "NewExport": ".new_export",
    "NewExportExportDefinition": ".new_export_export_definition",
    "NewExportExportDefinitionAdditionalProperty": ".new_export_export_definition_additional_property",
    "NewExportExportDefinitionAdditionalPropertyFilters": ".new_export_export_definition_additional_property_filters",
    "NewExternalPayment": ".new_external_payment",
    "NewExternalReference": ".new_external_reference",
    "NewFixedFeeItem": ".new_fixed_fee_item",
    "NewHoliday": ".new_holiday",
    "NewHolidayCalendar": ".new_holiday_calendar",
    "NewHolidayCalendarAssociation": ".new_holiday_calendar_association",
    "NewHolidayCalendarMembership": ".new_holiday_calendar_membership",
    "NewInsightsAccessGroupMembership": ".new_insights_access_group_membership",
    "NewInsightsReportExport": ".new_insights_report_export",
    "NewInsightsReportExportRecurrence": ".new_insights_report_export_recurrence",
    "NewInvitation": ".new_invitation",
    "NewInvoice": ".new_invoice",
    "NewInvoiceExternalReference": ".new_invoice_external_reference",
    "NewLineItemLock": ".new_line_item_lock",
    "NewOrganization": ".new_organization",
    "NewOrganizationMembership": ".new_organization_membership",
    "NewParticipation": ".new_participation",
    "NewParticipationExternalReference": ".new_participation_external_reference",
    "NewPost": ".new_post",
    "NewPostGoogleDocumentsItem": ".new_post_google_documents_item",
    "NewProjectAccountingRecord": ".new_project_accounting_record",
    "NewProjectAccountingRecordExternalReference": ".new_project_accounting_record_external_reference",
    "NewProjectSnapshot": ".new_project_snapshot",
    "NewProjectTemplate": ".new_project_template",
    "NewProjectTemplateAdditionalTab": ".new_project_template_additional_tab",
    "NewProjectTemplateAssignment": ".new_project_template_assignment",
    "NewProjectTemplateExpenseBudget": ".new_project_template_expense_budget",
    "NewProjectTemplateSharing": ".new_project_template_sharing",
    "NewRateCard": ".new_rate_card",
    "NewRateCardExternalReference": ".new_rate_card_external_reference",
    "NewRateCardRole": ".new_rate_card_role",
    "NewRateCardSet": ".new_rate_card_set",
    "NewRateCardSetVersion": ".new_rate_card_set_version",
    "NewResourceRequest": ".new_resource_request",
    "NewResourceRequestCustomFieldsItem": ".new_resource_request_custom_fields_item",
    "NewRole": ".new_role",
    "NewRoleExternalReference": ".new_role_external_reference",
    "NewSkill": ".new_skill",
    "NewSkillExternalReference": ".new_skill_external_reference",
    "NewSkillMembership": ".new_skill_membership",
    "NewStatusReport": ".new_status_report",
    "NewStatusReportDetailsItem": ".new_status_report_details_item",
    "NewStatusReportExternalReference": ".new_status_report_external_reference",
    "NewStory": ".new_story",
    "NewStoryAllocationDay": ".new_story_allocation_day",
    "NewStoryAllocationDayExternalReference": ".new_story_allocation_day_external_reference",
    "NewStoryCustomFieldsItem": ".new_story_custom_fields_item",
    "NewStoryExternalReference": ".new_story_external_reference",
    "NewStoryFollow": ".new_story_follow",
    "NewStoryPriority": ".new_story_priority",
    "NewStoryState": ".new_story_state",
    "NewStoryStoryType": ".new_story_story_type",
    "NewStoryTask": ".new_story_task",
    "NewSurveyAnswer": ".new_survey_answer",
    "NewSurveyQuestion": ".new_survey_question",
    "NewSurveyQuestionChoicesItem": ".new_survey_question_choices_item",
    "NewSurveyResponse": ".new_survey_response",
    "NewSurveyTemplate": ".new_survey_template",
    "NewTaskStatusSet": ".new_task_status_set",
    "NewTimeEntry": ".new_time_entry",
    "NewTimeOffEntry": ".new_time_off_entry",
    "NewTimeOffEntryExternalReference": ".new_time_off_entry_external_reference",
    "NewTimesheetSubmission": ".new_timesheet_submission",
    "NewTimesheetSubmissionExternalReference": ".new_timesheet_submission_external_reference",
    "NewUserGroupMembership": ".new_user_group_membership",
    "NewVendor": ".new_vendor",
    "NewVendorExternalReference": ".new_vendor_external_reference",
    "NewWorkspace": ".new_workspace",
    "NewWorkspaceAccessLevel": ".new_workspace_access_level",
    "NewWorkspaceAllocation": ".new_workspace_allocation",
    "NewWorkspaceAllocationExternalReference": ".new_workspace_allocation_external_reference",
    "NewWorkspaceBaseline": ".new_workspace_baseline",
    "NewWorkspaceCreatorRole": ".new_workspace_creator_role",
    "NewWorkspaceCustomFieldsItem": ".new_workspace_custom_fields_item",
    "NewWorkspaceExternalLink": ".new_workspace_external_link",
    "NewWorkspaceExternalReference": ".new_workspace_external_reference",
    "NewWorkspaceGroup": ".new_workspace_group",
    "NewWorkspaceGroupExternalReference": ".new_workspace_group_external_reference",
    "NewWorkspaceInvoicePreference": ".new_workspace_invoice_preference",
    "NewWorkspaceInvoicePreferenceValue": ".new_workspace_invoice_preference_value",
    "NewWorkspaceOrganizationsItem": ".new_workspace_organizations_item",
    "NewWorkspaceParticipationsItem": ".new_workspace_participations_item",
    "NewWorkspaceParticipationsItemAccess": ".new_workspace_participations_item_access",
    "NewWorkspaceProjectTemplateAssignmentMappingsItem": ".new_workspace_project_template_assignment_mappings_item",
    "NewWorkspaceResource": ".new_workspace_resource",
    "NewWorkspaceResourceExternalReference": ".new_workspace_resource_external_reference",
    "NewWorkspaceResourceSkill": ".new_workspace_resource_skill",
    "NewWorkspaceStage": ".new_workspace_stage",
    "NewWorkspaceStatusChange": ".new_workspace_status_change",
    "NewWorkweek": ".new_workweek",
    "NewWorkweekMembership": ".new_workweek_membership",
    "NextInvoiceNumber": ".next_invoice_number",
    "Organization": ".organization",
    "OrganizationChanges": ".organization_changes",
    "OrganizationMembership": ".organization_membership",
    "OrganizationMembershipChanges": ".organization_membership_changes",
    "Participation": ".participation",
    "ParticipationChanges": ".participation_changes",
    "ParticipationChangesExternalReference": ".participation_changes_external_reference",
    "ParticipationOptionalField": ".participation_optional_field",
    "Post": ".post",
    "PostChanges": ".post_changes",
    "PostSubjectRef": ".post_subject_ref",
    "PrivateLabel": ".private_label",
    "ProjectSnapshotChanges": ".project_snapshot_changes",
    "ProjectTemplate": ".project_template",
    "ProjectTemplateAdditionalTab": ".project_template_additional_tab",
    "ProjectTemplateAssignment": ".project_template_assignment",
    "ProjectTemplateAssignmentChanges": ".project_template_assignment_changes",
    "ProjectTemplateAssignmentOptionalField": ".project_template_assignment_optional_field",
    "ProjectTemplateChanges": ".project_template_changes",
    "ProjectTemplateChangesSharing": ".project_template_changes_sharing",
    "ProjectTemplateExpenseBudget": ".project_template_expense_budget",
    "ProjectTemplateExpenseBudgetChanges": ".project_template_expense_budget_changes",
    "ProjectTemplateOptionalField": ".project_template_optional_field",
    "ProjectTemplatePermissions": ".project_template_permissions",
    "PublishRateCardSetVersionResponse200": ".publish_rate_card_set_version_response_200",
    "RateCard": ".rate_card",
    "RateCardChanges": ".rate_card_changes",
    "RateCardChangesExternalReference": ".rate_card_changes_external_reference",
    "RateCardRole": ".rate_card_role",
    "RateCardRoleChanges": ".rate_card_role_changes",
    "RateCardSet": ".rate_card_set",
    "RateCardSetChanges": ".rate_card_set_changes",
    "RateCardSetVersion": ".rate_card_set_version",
    "RateCardSetVersionChanges": ".rate_card_set_version_changes",
    "RateCardTableRow": ".rate_card_table_row",
    "RateCardTableRowChanges": ".rate_card_table_row_changes",
    "RateCardTableRowChangesRatesItem": ".rate_card_table_row_changes_rates_item",
    "RateCardVersion": ".rate_card_version",
    "RateCardVersionChanges": ".rate_card_version_changes",
    "RejectExpenseReportSubmissionBody": ".reject_expense_report_submission_body",
    "RejectResolution": ".reject_resolution",
    "Resolution": ".resolution",
    "ResolutionBody": ".resolution_body",
    "ResolutionInput": ".resolution_input",
    "ResourceRequest": ".resource_request",
    "ResourceRequestChanges": ".resource_request_changes",
    "Role": ".role",
    "RoleChanges": ".role_changes",
    "RoleChangesExternalReference": ".role_changes_external_reference",
    "Skill": ".skill",
    "SkillCategory": ".skill_category",
    "SkillChanges": ".skill_changes",
    "SkillChangesExternalReference": ".skill_changes_external_reference",
    "SkillMembership": ".skill_membership",
    "SkillMembershipChanges": ".skill_membership_changes",
    "StatusReport": ".status_report",
    "StatusReportChanges": ".status_report_changes",
    "StatusReportChangesDetailsItem": ".status_report_changes_details_item",
    "StatusReportChangesExternalReference": ".status_report_changes_external_reference",
    "StatusReportDetailsItem": ".status_report_details_item",
    "Story": ".story",
    "StoryAllocationDay": ".story_allocation_day",
    "StoryAllocationDayChanges": ".story_allocation_day_changes",
    "StoryAllocationDayChangesExternalReference": ".story_allocation_day_changes_external_reference",
    "StoryChanges": ".story_changes",
    "StoryChangesCustomFieldsItem": ".story_changes_custom_fields_item",
    "StoryChangesExternalReference": ".story_changes_external_reference",
    "StoryDependency": ".story_dependency",
    "StoryFollow": ".story_follow",
    "StoryOptionalField": ".story_optional_field",
    "StoryStateChange": ".story_state_change",
    "StoryTask": ".story_task",
    "StoryTaskChanges": ".story_task_changes",
    "SubjectType": ".subject_type",
    "Submission": ".submission",
    "SubmissionPermissions": ".submission_permissions",
    "SubscribedEventOptionalField": ".subscribed_event_optional_field",
    "SubscribedEventsModelsSubscribedEventSubjectRef": ".subscribed_events_models_subscribed_event_subject_ref",
    "SurveyAnswer": ".survey_answer",
    "SurveyAnswerChanges": ".survey_answer_changes",
    "SurveyQuestion": ".survey_question",
    "SurveyQuestionChanges": ".survey_question_changes",
    "SurveyResponse": ".survey_response",
    "SurveyResponseChanges": ".survey_response_changes",
    "SurveyResponseSubjectRef": ".survey_response_subject_ref",
    "SurveyTemplate": ".survey_template",
    "SurveyTemplateChanges": ".survey_template_changes",
    "SurveyTemplateSubjectRef": ".survey_template_subject_ref",
    "TaskStatusSetChanges": ".task_status_set_changes",
    "TimeEntry": ".time_entry",
    "TimeEntryChanges": ".time_entry_changes",
    "TimeEntryChangesExternalReference": ".time_entry_changes_external_reference",
    "TimeEntryOptionalField": ".time_entry_optional_field",
    "TimeOffEntry": ".time_off_entry",
    "TimeOffEntryChanges": ".time_off_entry_changes",
    "TimeOffEntryChangesExternalReference": ".time_off_entry_changes_external_reference",
    "TimesheetSubmission": ".timesheet_submission",
    "TimesheetSubmissionPermissions": ".timesheet_submission_permissions",
    "UpdateAccountInvitationBody": ".update_account_invitation_body",
    "UpdateAccountLocationBody": ".update_account_location_body",
    "UpdateAccountMembershipBody": ".update_account_membership_body",
    "UpdateAssignmentBody": ".update_assignment_body",
    "UpdateAttachmentBody": ".update_attachment_body",
    "UpdateBackupApproverAssociationBody": ".update_backup_approver_association_body",
    "UpdateBillableUtilizationBody": ".update_billable_utilization_body",
    "UpdateBillingMilestoneBody": ".update_billing_milestone_body",
    "UpdateClientInvoiceDefaultsByIdBody": ".update_client_invoice_defaults_by_id_body",
    "UpdateCostRateBody": ".update_cost_rate_body",
    "UpdateCustomFieldBody": ".update_custom_field_body",
    "UpdateCustomFieldSetBody": ".update_custom_field_set_body",
    "UpdateCustomFieldValueBody": ".update_custom_field_value_body",
    "UpdateCustomTaskStatusBody": ".update_custom_task_status_body",
    "UpdateEstimateBody": ".update_estimate_body",
    "UpdateEstimateScenarioBody": ".update_estimate_scenario_body",
    "UpdateEstimateScenarioResourceAlGoplmkBody": ".update_estimate_scenario_resource_al_goplmk_body",
    "UpdateEstimateScenarioResourceBody": ".update_estimate_scenario_resource_body",
    "UpdateExpenseBody": ".update_expense_body",
    "UpdateExpenseBudgetBody": ".update_expense_budget_body",
    "UpdateExpenseCategoryBody": ".update_expense_category_body",
    "UpdateExportBody": ".update_export_body",
    "UpdateHolidayBody": ".update_holiday_body",
    "UpdateHolidayCalendarBody": ".update_holiday_calendar_body",
    "UpdateHolidayCalendarMembershipBody": ".update_holiday_calendar_membership_body",
    "UpdateInsightsAccessGroupMembershipBody": ".update_insights_access_group_membership_body",
    "UpdateInvoiceBody": ".update_invoice_body",
    "UpdateOrganizationBody": ".update_organization_body",
    "UpdateOrganizationMembershipBody": ".update_organization_membership_body",
    "UpdateParticipationBody": ".update_participation_body",
    "UpdatePostBody": ".update_post_body",
    "UpdateProjectSnapshotBody": ".update_project_snapshot_body",
    "UpdateProjectTemplateAssignmentBody": ".update_project_template_assignment_body",
    "UpdateProjectTemplateBody": ".update_project_template_body",
    "UpdateProjectTemplateExpenseBudgetBody": ".update_project_template_expense_budget_body",
    "UpdateRateCardBody": ".update_rate_card_body",
    "UpdateRateCardRoleBody": ".update_rate_card_role_body",
    "UpdateRateCardSetBody": ".update_rate_card_set_body",
    "UpdateRateCardSetVersionBody": ".update_rate_card_set_version_body",
    "UpdateRateCardVersionBody": ".update_rate_card_version_body",
    "UpdateResourceRequestApproverBody": ".update_resource_request_approver_body",
    "UpdateResourceRequestApproverBodyResourceRequest": ".update_resource_request_approver_body_resource_request",
    "UpdateResourceRequestBody": ".update_resource_request_body",
    "UpdateRoleBody": ".update_role_body",
    "UpdateScheduledReportExportBody": ".update_scheduled_report_export_body",
    "UpdateSkillBody": ".update_skill_body",
    "UpdateSkillMembershipBody": ".update_skill_membership_body",
    "UpdateStatusReportBody": ".update_status_report_body",
    "UpdateStoryAllocationDayBody": ".update_story_allocation_day_body",
    "UpdateStoryBody": ".update_story_body",
    "UpdateStoryTaskBody": ".update_story_task_body",
    "UpdateSurveyAnswerBody": ".update_survey_answer_body",
    "UpdateSurveyQuestionBody": ".update_survey_question_body",
    "UpdateSurveyResponseBody": ".update_survey_response_body",
    "UpdateSurveyTemplateBody": ".update_survey_template_body",
    "UpdateTaskStatusSetBody": ".update_task_status_set_body",
    "UpdateTimeEntryBody": ".update_time_entry_body",
    "UpdateTimeOffEntryBody": ".update_time_off_entry_body",
    "UpdateUser": ".update_user",
    "UpdateUserBody": ".update_user_body",
    "UpdateUserProfilePhotoBody": ".update_user_profile_photo_body",
    "UpdateUserWorkweekToDefaultBody": ".update_user_workweek_to_default_body",
    "UpdateVendorBody": ".update_vendor_body",
    "UpdateWorkspaceAllocationBody": ".update_workspace_allocation_body",
    "UpdateWorkspaceBaselineBody": ".update_workspace_baseline_body",
    "UpdateWorkspaceBody": ".update_workspace_body",
    "UpdateWorkspaceExpenseApprovalSettingBody": ".update_workspace_expense_approval_setting_body",
    "UpdateWorkspaceExpenseApprovalSettingBodyWorkspace": ".update_workspace_expense_approval_setting_body_workspace",
    "UpdateWorkspaceGroupBody": ".update_workspace_group_body",
    "UpdateWorkspaceInvoicePreferencesBody": ".update_workspace_invoice_preferences_body",
    "UpdateWorkspaceResourceBody": ".update_workspace_resource_body",
    "UpdateWorkspaceResourceSkillBody": ".update_workspace_resource_skill_body",
    "UpdateWorkspaceTaskStatusSetBody": ".update_workspace_task_status_set_body",
    "UpdateWorkspaceTaskStatusSetBodyWorkspaceTaskStatusSetsItem": ".update_workspace_task_status_set_body_workspace_task_status_sets_item",
    "UpdateWorkspaceTimeApprovalSettingBody": ".update_workspace_time_approval_setting_body",
    "UpdateWorkspaceTimeApprovalSettingBodyWorkspace": ".update_workspace_time_approval_setting_body_workspace",
    "UpdateWorkweekBody": ".update_workweek_body",
    "UpdateWorkweekMembershipBody": ".update_workweek_membership_body",
    "UpdateWorkweekMembershipBodyWorkweekMembership": ".update_workweek_membership_body_workweek_membership",
    "User": ".user",
    "UserChanges": ".user_changes",
    "UserChangesExternalReference": ".user_changes_external_reference",
    "UserFileAssociation": ".user_file_association",
    "UserFileAssociationAssetObjectRef": ".user_file_association_asset_object_ref",
    "UserOptionalField": ".user_optional_field",
    "Vendor": ".vendor",
    "VendorChanges": ".vendor_changes",
    "VendorChangesExternalReference": ".vendor_changes_external_reference",
    "WorkSample": ".work_sample",
    "Workspace": ".workspace",
    "WorkspaceAccountFeatures": ".workspace_account_features",
    "WorkspaceAllocation": ".workspace_allocation",
    "WorkspaceAllocationChanges": ".workspace_allocation_changes",
    "WorkspaceAllocationChangesExternalReference": ".workspace_allocation_changes_external_reference",
    "WorkspaceBaseline": ".workspace_baseline",
    "WorkspaceBaselineChanges": ".workspace_baseline_changes",
    "WorkspaceChanges": ".workspace_changes",
    "WorkspaceChangesAccessLevel": ".workspace_changes_access_level",
    "WorkspaceChangesCustomFieldsItem": ".workspace_changes_custom_fields_item",
    "WorkspaceChangesExternalLink": ".workspace_changes_external_link",
    "WorkspaceChangesExternalReference": ".workspace_changes_external_reference",
    "WorkspaceChangesInvoicePreference": ".workspace_changes_invoice_preference",
    "WorkspaceChangesProjectTemplateAssignmentMappingsItem": ".workspace_changes_project_template_assignment_mappings_item",
    "WorkspaceChangesStage": ".workspace_changes_stage",
    "WorkspaceExternalLink": ".workspace_external_link",
    "WorkspaceGroup": ".workspace_group",
    "WorkspaceGroupChanges": ".workspace_group_changes",
    "WorkspaceGroupChangesExternalReference": ".workspace_group_changes_external_reference",
    "WorkspaceInvitation": ".workspace_invitation",
    "WorkspaceInvoicePreference": ".workspace_invoice_preference",
    "WorkspaceInvoicePreferenceChanges": ".workspace_invoice_preference_changes",
    "WorkspaceOptionalField": ".workspace_optional_field",
    "WorkspacePermissions": ".workspace_permissions",
    "WorkspaceResource": ".workspace_resource",
    "WorkspaceResourceChanges": ".workspace_resource_changes",
    "WorkspaceResourceChangesExternalReference": ".workspace_resource_changes_external_reference",
    "WorkspaceResourceOptionalField": ".workspace_resource_optional_field",
    "WorkspaceResourceSkill": ".workspace_resource_skill",
    "WorkspaceResourceSkillChanges": ".workspace_resource_skill_changes",
    "WorkspaceStatus": ".workspace_status",
    "WorkspaceStatusChange": ".workspace_status_change",
    "Workweek": ".workweek",
    "WorkweekChanges": ".workweek_changes",
    "WorkweekMembership": ".workweek_membership",
    "WorkweekMembershipChanges": ".workweek_membership_changes",
}

#: Enums and literals: in JSON they are text or numbers, all others objects.
_WORDS: frozenset[str] = frozenset(
    (
        "AccountMembershipOptionalField",
        "CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataMmbmjd",
        "CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataIteOedlip",
        "ExpenseOptionalField",
        "HolidayOptionalField",
        "InsightsAccessGroupMembershipOptionalField",
        "NewProjectTemplateSharing",
        "NewStoryPriority",
        "NewStoryState",
        "NewStoryStoryType",
        "NewWorkspaceAccessLevel",
        "NewWorkspaceCreatorRole",
        "NewWorkspaceParticipationsItemAccess",
        "NewWorkspaceStage",
        "ParticipationOptionalField",
        "ProjectTemplateAssignmentOptionalField",
        "ProjectTemplateChangesSharing",
        "ProjectTemplateOptionalField",
        "StoryOptionalField",
        "SubjectType",
        "SubscribedEventOptionalField",
        "TimeEntryOptionalField",
        "UserOptionalField",
        "WorkspaceChangesAccessLevel",
        "WorkspaceChangesStage",
        "WorkspaceOptionalField",
        "WorkspaceResourceOptionalField",
    )
)

__all__ = (
    "AccessGroupMembership",
    "AccountColor",
    "AccountDataExportResultExportDefinition",
    "AccountDataExportResultExportDefinitionAdditionalProperty",
    "AccountDataExportResultExportDefinitionAdditionalPropertyColumnsItem",
    "AccountDataExportResultExportDefinitionAdditionalPropertyFilters",
    "AccountInsightsMapping",
    "AccountInvitation",
    "AccountInvitationChanges",
    "AccountLocation",
    "AccountLocationChanges",
    "AccountMembership",
    "AccountMembershipChanges",
    "AccountMembershipOptionalField",
    "ActivateRateCardsResponse200",
    "AdditionalItem",
    "ApplyProjectTemplateToWorkspaceBody",
    "ApplyWorkspace",
    "ApplyWorkspaceProjectTemplateAssignmentMappingsItem",
    "ApproveExpenseReportSubmissionBody",
    "ApproveResolution",
    "Assignment",
    "AssignmentChanges",
    "AssignmentChangesExternalReference",
    "AttachmentChanges",
    "BackupApproverAssociation",
    "BackupApproverAssociationChanges",
    "BaselinePayload",
    "BillableUtilization",
    "BillableUtilizationChanges",
    "BillingMilestone",
    "BillingMilestoneChanges",
    "BillingMilestoneChangesExternalReference",
    "BulkResolutionBody",
    "BulkResolutionInput",
    "CancelExpenseReportSubmissionBody",
    "CancelResolution",
    "ClientInvoiceDefault",
    "ClientInvoiceDefaultChanges",
    "CostRate",
    "CostRateChanges",
    "CreateAccessGroupMembershipBody",
    "CreateAccountInvitationBody",
    "CreateAccountLocationBody",
    "CreateAssignmentBody",
    "CreateAttachmentBody",
    "CreateBackupApproverAssociationBody",
    "CreateBillableUtilizationBody",
    "CreateBillingMilestoneBody",
    "CreateClientInvoiceDefaultsBody",
    "CreateCostRateBody",
    "CreateCustomFieldBody",
    "CreateCustomFieldSetBody",
    "CreateCustomFieldValueBody",
    "CreateCustomTaskStatusBody",
    "CreateEstimateBody",
    "CreateEstimateScenarioBody",
    "CreateEstimateScenarioResourceBody",
    "CreateExpenseBody",
    "CreateExpenseBudgetBody",
    "CreateExpenseCategoryBody",
    "CreateExpenseReportSubmissionBody",
    "CreateExportBody",
    "CreateExternalPaymentBody",
    "CreateHolidayBody",
    "CreateHolidayCalendarAssociationBody",
    "CreateHolidayCalendarBody",
    "CreateHolidayCalendarMembershipBody",
    "CreateInsightsAccessGroupMembershipBody",
    "CreateInvoiceBody",
    "CreateLineItemLockBody",
    "CreateOrganizationBody",
    "CreateOrganizationMembershipBody",
    "CreateOrUpdateExternalReferenceBody",
    "CreateOrUpdateRateTableRowBody",
    "CreateParticipationBody",
    "CreatePostBody",
    "CreateProjectAccountingRecordBody",
    "CreateProjectSnapshotBody",
    "CreateProjectTemplateAdditionalTabBody",
    "CreateProjectTemplateAssignmentBody",
    "CreateProjectTemplateBody",
    "CreateProjectTemplateExpenseBudgetBody",
    "CreateRateCardBody",
    "CreateRateCardRoleBody",
    "CreateRateCardSetBody",
    "CreateRateCardSetVersionBody",
    "CreateResourceRequestBody",
    "CreateRoleBody",
    "CreateScheduledReportExportBody",
    "CreateScheduledReportExportResponse200",
    "CreateScheduledReportExportResponse200LatestSuccess",
    "CreateScheduledReportExportResponse200Recurrence",
    "CreateSkillBody",
    "CreateSkillMembershipBody",
    "CreateStatusReportBody",
    "CreateStoryAllocationDayBody",
    "CreateStoryBody",
    "CreateStoryFollowBody",
    "CreateStoryTaskBody",
    "CreateSurveyAnswerBody",
    "CreateSurveyQuestionBody",
    "CreateSurveyResponseBody",
    "CreateSurveyTemplateBody",
    "CreateTaskStatusSetBody",
    "CreateTimeEntryBody",
    "CreateTimeOffEntryBody",
    "CreateTimesheetSubmissionBody",
    "CreateUserGroupMembershipsBody",
    "CreateVendorBody",
    "CreateWorkspaceAllocationBody",
    "CreateWorkspaceBaselineBody",
    "CreateWorkspaceBody",
    "CreateWorkspaceGroupBody",
    "CreateWorkspaceInvitationBody",
    "CreateWorkspaceInvoicePreferencesBody",
    "CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBody",
    "CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataItem",
    "CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataKedglo",
    "CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataMmbmjd",
    "CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapResponse200",
    "CreateWorkspaceResourceAllocationsFromScheduledHoursBody",
    "CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataIteBhbgaa",
    "CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataItem",
    "CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataIteOedlip",
    "CreateWorkspaceResourceAllocationsFromScheduledHoursResponse200",
    "CreateWorkspaceResourceBody",
    "CreateWorkspaceResourceSkillBody",
    "CreateWorkspaceStatusChangeBody",
    "CreateWorkweekBody",
    "CreateWorkweekMembershipBody",
    "Currency",
    "CustomField",
    "CustomFieldChanges",
    "CustomFieldChangesChoicesItem",
    "CustomFieldChoice",
    "CustomFieldSet",
    "CustomFieldSetChanges",
    "CustomFieldValue",
    "CustomFieldValueChanges",
    "CustomFieldValueSubjectRef",
    "CustomTaskStatusChanges",
    "DeleteAccessGroupMembershipResponse200",
    "DeleteExpensesResponse200",
    "DownloadExportResponse200",
    "Estimate",
    "EstimateChanges",
    "EstimateChangesExternalReference",
    "EstimateScenario",
    "EstimateScenarioChanges",
    "EstimateScenarioChangesExternalReference",
    "EstimateScenarioResource",
    "EstimateScenarioResourceAllocation",
    "EstimateScenarioResourceAllocationChanges",
    "EstimateScenarioResourceChanges",
    "EstimateScenarioResourceChangesExternalReference",
    "ExchangeRate",
    "ExchangeTable",
    "Expense",
    "ExpenseBudget",
    "ExpenseBudgetChanges",
    "ExpenseBudgetChangesExternalReference",
    "ExpenseCategory",
    "ExpenseCategoryChanges",
    "ExpenseChanges",
    "ExpenseChangesExternalReference",
    "ExpenseChangesForeignExchangeAmount",
    "ExpenseForeignExchangeAmount",
    "ExpenseOptionalField",
    "ExpenseReportSubmission",
    "ExpenseReportSubmissionPermissions",
    "ExportChanges",
    "ExternalPayment",
    "ExternalReference",
    "ExternalReferenceInput",
    "ExternalReferenceSubjectRef",
    "FixedFeeItem",
    "Geography",
    "GetActivationStatusRateCardsResponse200",
    "GetEstimateScenarioResourceRecommendationsResponse200",
    "GetEstimateScenarioResourceRecommendationsResponse200RecommendatiCecndj",
    "GetExchangeTableResponse200",
    "GetExchangeTableResponse200Id",
    "GetExportsAvailableDatasetsResponse200",
    "GetExportsAvailableDatasetsResponse200Datasets",
    "GetExportsAvailableDatasetsResponse200DatasetsAdditionalProperty",
    "GetExportsAvailableDatasetsResponse200DatasetsAdditionalPropertyColumnsItem",
    "GetInsightsReportsResponse200Item",
    "GetLatestScheduledReportExportResponse200",
    "GetLatestScheduledReportExportResponse200LatestSuccess",
    "GetMyPermissionsInWorkspaceResponse200",
    "GetMyWorkCapacityResponse200",
    "GetMyWorkCapacityResponse200Hours",
    "GetScheduledReportExportResponse200",
    "GetScheduledReportExportResponse200LatestSuccess",
    "GetScheduledReportExportResponse200Recurrence",
    "GetScheduledReportExportsResponse200Item",
    "GetScheduledReportExportsResponse200ItemLatestSuccess",
    "GetScheduledReportExportsResponse200ItemRecurrence",
    "GetSubscribedEventTypesResponse200",
    "GetSubscribedEventTypesResponse200SubscribedEventTypeSchemas",
    "GetSubscribedEventTypesResponse200SubscribedEventTypeSchemasVaAdgjng",
    "GetSubscribedEventTypesResponse200SubscribedEventTypeSchemasVaFdcpgh",
    "GetSubscribedEventTypesResponse200SubscribedEventTypeSchemasValue",
    "GetSubscribedEventTypesResponse200SubscribedEventTypeSchemasVaNbfkfo",
    "Holiday",
    "HolidayCalendar",
    "HolidayCalendarAssociation",
    "HolidayCalendarChanges",
    "HolidayCalendarMembership",
    "HolidayCalendarMembershipChanges",
    "HolidayChanges",
    "HolidayOptionalField",
    "ImportExchangeTablesBody",
    "ImportExchangeTablesBodyExchangeRatesItem",
    "InsightsAccessGroupMembership",
    "InsightsAccessGroupMembershipChanges",
    "InsightsAccessGroupMembershipOptionalField",
    "InsightsReportExportChanges",
    "InsightsReportExportChangesRecurrence",
    "Invoice",
    "InvoiceChanges",
    "InvoiceChangesExternalReference",
    "LineItemLock",
    "NewAccessGroupMembership",
    "NewAccountInvitation",
    "NewAccountInvitationExternalReference",
    "NewAccountLocation",
    "NewAdditionalItem",
    "NewAssignment",
    "NewAssignmentExternalReference",
    "NewAttachment",
    "NewBackupApproverAssociation",
    "NewBillableUtilization",
    "NewBillingMilestone",
    "NewBillingMilestoneExternalReference",
    "NewClientInvoiceDefault",
    "NewCostRate",
    "NewCustomField",
    "NewCustomFieldChoicesItem",
    "NewCustomFieldSet",
    "NewCustomFieldValue",
    "NewCustomTaskStatus",
    "NewEstimate",
    "NewEstimateEstimateScenario",
    "NewEstimateExternalReference",
    "NewEstimateScenario",
    "NewEstimateScenarioExternalReference",
    "NewEstimateScenarioResource",
    "NewEstimateScenarioResourceAllocationAttributes",
    "NewEstimateScenarioResourceExternalReference",
    "NewExpense",
    "NewExpenseBudget",
    "NewExpenseBudgetExternalReference",
    "NewExpenseCategory",
    "NewExpenseExternalReference",
    "NewExpenseForeignExchangeAmount",
    "NewExpenseReportSubmission",
    "NewExpenseReportSubmissionExternalReference",
    "NewExport",
    "NewExportExportDefinition",
    "NewExportExportDefinitionAdditionalProperty",
    "NewExportExportDefinitionAdditionalPropertyFilters",
    "NewExternalPayment",
    "NewExternalReference",
    "NewFixedFeeItem",
    "NewHoliday",
    "NewHolidayCalendar",
    "NewHolidayCalendarAssociation",
    "NewHolidayCalendarMembership",
    "NewInsightsAccessGroupMembership",
    "NewInsightsReportExport",
    "NewInsightsReportExportRecurrence",
    "NewInvitation",
    "NewInvoice",
    "NewInvoiceExternalReference",
    "NewLineItemLock",
    "NewOrganization",
    "NewOrganizationMembership",
    "NewParticipation",
    "NewParticipationExternalReference",
    "NewPost",
    "NewPostGoogleDocumentsItem",
    "NewProjectAccountingRecord",
    "NewProjectAccountingRecordExternalReference",
    "NewProjectSnapshot",
    "NewProjectTemplate",
    "NewProjectTemplateAdditionalTab",
    "NewProjectTemplateAssignment",
    "NewProjectTemplateExpenseBudget",
    "NewProjectTemplateSharing",
    "NewRateCard",
    "NewRateCardExternalReference",
    "NewRateCardRole",
    "NewRateCardSet",
    "NewRateCardSetVersion",
    "NewResourceRequest",
    "NewResourceRequestCustomFieldsItem",
    "NewRole",
    "NewRoleExternalReference",
    "NewSkill",
    "NewSkillExternalReference",
    "NewSkillMembership",
    "NewStatusReport",
    "NewStatusReportDetailsItem",
    "NewStatusReportExternalReference",
    "NewStory",
    "NewStoryAllocationDay",
    "NewStoryAllocationDayExternalReference",
    "NewStoryCustomFieldsItem",
    "NewStoryExternalReference",
    "NewStoryFollow",
    "NewStoryPriority",
    "NewStoryState",
    "NewStoryStoryType",
    "NewStoryTask",
    "NewSurveyAnswer",
    "NewSurveyQuestion",
    "NewSurveyQuestionChoicesItem",
    "NewSurveyResponse",
    "NewSurveyTemplate",
    "NewTaskStatusSet",
    "NewTimeEntry",
    "NewTimeOffEntry",
    "NewTimeOffEntryExternalReference",
    "NewTimesheetSubmission",
    "NewTimesheetSubmissionExternalReference",
    "NewUserGroupMembership",
    "NewVendor",
    "NewVendorExternalReference",
    "NewWorkspace",
    "NewWorkspaceAccessLevel",
    "NewWorkspaceAllocation",
    "NewWorkspaceAllocationExternalReference",
    "NewWorkspaceBaseline",
    "NewWorkspaceCreatorRole",
    "NewWorkspaceCustomFieldsItem",
    "NewWorkspaceExternalLink",
    "NewWorkspaceExternalReference",
    "NewWorkspaceGroup",
    "NewWorkspaceGroupExternalReference",
    "NewWorkspaceInvoicePreference",
    "NewWorkspaceInvoicePreferenceValue",
    "NewWorkspaceOrganizationsItem",
    "NewWorkspaceParticipationsItem",
    "NewWorkspaceParticipationsItemAccess",
    "NewWorkspaceProjectTemplateAssignmentMappingsItem",
    "NewWorkspaceResource",
    "NewWorkspaceResourceExternalReference",
    "NewWorkspaceResourceSkill",
    "NewWorkspaceStage",
    "NewWorkspaceStatusChange",
    "NewWorkweek",
    "NewWorkweekMembership",
    "NextInvoiceNumber",
    "Organization",
    "OrganizationChanges",
    "OrganizationMembership",
    "OrganizationMembershipChanges",
    "Participation",
    "ParticipationChanges",
    "ParticipationChangesExternalReference",
    "ParticipationOptionalField",
    "Post",
    "PostChanges",
    "PostSubjectRef",
    "PrivateLabel",
    "ProjectSnapshotChanges",
    "ProjectTemplate",
    "ProjectTemplateAdditionalTab",
    "ProjectTemplateAssignment",
    "ProjectTemplateAssignmentChanges",
    "ProjectTemplateAssignmentOptionalField",
    "ProjectTemplateChanges",
    "ProjectTemplateChangesSharing",
    "ProjectTemplateExpenseBudget",
    "ProjectTemplateExpenseBudgetChanges",
    "ProjectTemplateOptionalField",
    "ProjectTemplatePermissions",
    "PublishRateCardSetVersionResponse200",
    "RateCard",
    "RateCardChanges",
    "RateCardChangesExternalReference",
    "RateCardRole",
    "RateCardRoleChanges",
    "RateCardSet",
    "RateCardSetChanges",
    "RateCardSetVersion",
    "RateCardSetVersionChanges",
    "RateCardTableRow",
    "RateCardTableRowChanges",
    "RateCardTableRowChangesRatesItem",
    "RateCardVersion",
    "RateCardVersionChanges",
    "RejectExpenseReportSubmissionBody",
    "RejectResolution",
    "Resolution",
    "ResolutionBody",
    "ResolutionInput",
    "ResourceRequest",
    "ResourceRequestChanges",
    "Role",
    "RoleChanges",
    "RoleChangesExternalReference",
    "Skill",
    "SkillCategory",
    "SkillChanges",
    "SkillChangesExternalReference",
    "SkillMembership",
    "SkillMembershipChanges",
    "StatusReport",
    "StatusReportChanges",
    "StatusReportChangesDetailsItem",
    "StatusReportChangesExternalReference",
    "StatusReportDetailsItem",
    "Story",
    "StoryAllocationDay",
    "StoryAllocationDayChanges",
    "StoryAllocationDayChangesExternalReference",
    "StoryChanges",
    "StoryChangesCustomFieldsItem",
    "StoryChangesExternalReference",
    "StoryDependency",
    "StoryFollow",
    "StoryOptionalField",
    "StoryStateChange",
    "StoryTask",
    "StoryTaskChanges",
    "SubjectType",
    "Submission",
    "SubmissionPermissions",
    "SubscribedEventOptionalField",
    "SubscribedEventsModelsSubscribedEventSubjectRef",
    "SurveyAnswer",
    "SurveyAnswerChanges",
    "SurveyQuestion",
    "SurveyQuestionChanges",
    "SurveyResponse",
    "SurveyResponseChanges",
    "SurveyResponseSubjectRef",
    "SurveyTemplate",
    "SurveyTemplateChanges",
    "SurveyTemplateSubjectRef",
    "TaskStatusSetChanges",
    "TimeEntry",
    "TimeEntryChanges",
    "TimeEntryChangesExternalReference",
    "TimeEntryOptionalField",
    "TimeOffEntry",
    "TimeOffEntryChanges",
    "TimeOffEntryChangesExternalReference",
    "TimesheetSubmission",
    "TimesheetSubmissionPermissions",
    "UpdateAccountInvitationBody",
    "UpdateAccountLocationBody",
    "UpdateAccountMembershipBody",
    "UpdateAssignmentBody",
    "UpdateAttachmentBody",
    "UpdateBackupApproverAssociationBody",
    "UpdateBillableUtilizationBody",
    "UpdateBillingMilestoneBody",
    "UpdateClientInvoiceDefaultsByIdBody",
    "UpdateCostRateBody",
    "UpdateCustomFieldBody",
    "UpdateCustomFieldSetBody",
    "UpdateCustomFieldValueBody",
    "UpdateCustomTaskStatusBody",
    "UpdateEstimateBody",
    "UpdateEstimateScenarioBody",
    "UpdateEstimateScenarioResourceAlGoplmkBody",
    "UpdateEstimateScenarioResourceBody",
    "UpdateExpenseBody",
    "UpdateExpenseBudgetBody",
    "UpdateExpenseCategoryBody",
    "UpdateExportBody",
    "UpdateHolidayBody",
    "UpdateHolidayCalendarBody",
    "UpdateHolidayCalendarMembershipBody",
    "UpdateInsightsAccessGroupMembershipBody",
    "UpdateInvoiceBody",
    "UpdateOrganizationBody",
    "UpdateOrganizationMembershipBody",
    "UpdateParticipationBody",
    "UpdatePostBody",
    "UpdateProjectSnapshotBody",
    "UpdateProjectTemplateAssignmentBody",
    "UpdateProjectTemplateBody",
    "UpdateProjectTemplateExpenseBudgetBody",
    "UpdateRateCardBody",
    "UpdateRateCardRoleBody",
    "UpdateRateCardSetBody",
    "UpdateRateCardSetVersionBody",
    "UpdateRateCardVersionBody",
    "UpdateResourceRequestApproverBody",
    "UpdateResourceRequestApproverBodyResourceRequest",
    "UpdateResourceRequestBody",
    "UpdateRoleBody",
    "UpdateScheduledReportExportBody",
    "UpdateSkillBody",
    "UpdateSkillMembershipBody",
    "UpdateStatusReportBody",
    "UpdateStoryAllocationDayBody",
    "UpdateStoryBody",
    "UpdateStoryTaskBody",
    "UpdateSurveyAnswerBody",
    "UpdateSurveyQuestionBody",
    "UpdateSurveyResponseBody",
    "UpdateSurveyTemplateBody",
    "UpdateTaskStatusSetBody",
    "UpdateTimeEntryBody",
    "UpdateTimeOffEntryBody",
    "UpdateUser",
    "UpdateUserBody",
    "UpdateUserProfilePhotoBody",
    "UpdateUserWorkweekToDefaultBody",
    "UpdateVendorBody",
    "UpdateWorkspaceAllocationBody",
    "UpdateWorkspaceBaselineBody",
    "UpdateWorkspaceBody",
    "UpdateWorkspaceExpenseApprovalSettingBody",
    "UpdateWorkspaceExpenseApprovalSettingBodyWorkspace",
    "UpdateWorkspaceGroupBody",
    "UpdateWorkspaceInvoicePreferencesBody",
    "UpdateWorkspaceResourceBody",
    "UpdateWorkspaceResourceSkillBody",
    "UpdateWorkspaceTaskStatusSetBody",
    "UpdateWorkspaceTaskStatusSetBodyWorkspaceTaskStatusSetsItem",
    "UpdateWorkspaceTimeApprovalSettingBody",
    "UpdateWorkspaceTimeApprovalSettingBodyWorkspace",
    "UpdateWorkweekBody",
    "UpdateWorkweekMembershipBody",
    "UpdateWorkweekMembershipBodyWorkweekMembership",
    "User",
    "UserChanges",
    "UserChangesExternalReference",
    "UserFileAssociation",
    "UserFileAssociationAssetObjectRef",
    "UserOptionalField",
    "Vendor",
    "VendorChanges",
    "VendorChangesExternalReference",
    "WorkSample",
    "Workspace",
    "WorkspaceAccountFeatures",
    "WorkspaceAllocation",
    "WorkspaceAllocationChanges",
    "WorkspaceAllocationChangesExternalReference",
    "WorkspaceBaseline",
    "WorkspaceBaselineChanges",
    "WorkspaceChanges",
    "WorkspaceChangesAccessLevel",
    "WorkspaceChangesCustomFieldsItem",
    "WorkspaceChangesExternalLink",
    "WorkspaceChangesExternalReference",
    "WorkspaceChangesInvoicePreference",
    "WorkspaceChangesProjectTemplateAssignmentMappingsItem",
    "WorkspaceChangesStage",
    "WorkspaceExternalLink",
    "WorkspaceGroup",
    "WorkspaceGroupChanges",
    "WorkspaceGroupChangesExternalReference",
    "WorkspaceInvitation",
    "WorkspaceInvoicePreference",
    "WorkspaceInvoicePreferenceChanges",
    "WorkspaceOptionalField",
    "WorkspacePermissions",
    "WorkspaceResource",
    "WorkspaceResourceChanges",
    "WorkspaceResourceChangesExternalReference",
    "WorkspaceResourceOptionalField",
    "WorkspaceResourceSkill",
    "WorkspaceResourceSkillChanges",
    "WorkspaceStatus",
    "WorkspaceStatusChange",
    "Workweek",
    "WorkweekChanges",
    "WorkweekMembership",
    "WorkweekMembershipChanges",
)

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(_MODULES[name], __name__), name)
        return value

    def __dir__() -> list[str]:
        return sorted(__all__)
