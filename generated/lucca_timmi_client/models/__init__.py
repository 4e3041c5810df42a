"""Data models, each imported when it is first used (PEP 562)."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .axis import Axis
    from .axis_collection import AxisCollection
    from .axis_collection_data import AxisCollectionData
    from .axis_section import AxisSection
    from .axis_section_collection import AxisSectionCollection
    from .axis_section_collection_data import AxisSectionCollectionData
    from .axis_section_envelope import AxisSectionEnvelope
    from .axis_section_input import AxisSectionInput
    from .axis_section_reference import AxisSectionReference
    from .axis_treeless import AxisTreeless
    from .cancel_timesheet_body import CancelTimesheetBody
    from .cancellation_request import CancellationRequest
    from .department import Department
    from .department_collection import DepartmentCollection
    from .department_collection_data import DepartmentCollectionData
    from .department_envelope import DepartmentEnvelope
    from .department_node import DepartmentNode
    from .department_reference import DepartmentReference
    from .department_tree_envelope import DepartmentTreeEnvelope
    from .department_tree_envelope_data import DepartmentTreeEnvelopeData
    from .directory_user import DirectoryUser
    from .duration import Duration
    from .entitlement_import import EntitlementImport
    from .entitlement_import_report import EntitlementImportReport
    from .entitlement_import_report_global_errors import EntitlementImportReportGlobalErrors
    from .entitlement_import_report_line_errors import EntitlementImportReportLineErrors
    from .entitlement_replacement import EntitlementReplacement
    from .export import Export
    from .export_collection import ExportCollection
    from .export_collection_data import ExportCollectionData
    from .import_leave_period_type import ImportLeavePeriodType
    from .import_report_file import ImportReportFile
    from .imported_time_entry import ImportedTimeEntry
    from .imported_time_entry_time_source import ImportedTimeEntryTimeSource
    from .imported_time_entry_time_type import ImportedTimeEntryTimeType
    from .imported_time_entry_unit import ImportedTimeEntryUnit
    from .leave import Leave
    from .leave_account import LeaveAccount
    from .leave_collection import LeaveCollection
    from .leave_collection_data import LeaveCollectionData
    from .leave_envelope import LeaveEnvelope
    from .leave_period import LeavePeriod
    from .leave_period_import import LeavePeriodImport
    from .leave_period_import_summary import LeavePeriodImportSummary
    from .leave_period_log import LeavePeriodLog
    from .leave_request import LeaveRequest
    from .leave_request_approval import LeaveRequestApproval
    from .leave_request_collection import LeaveRequestCollection
    from .leave_request_collection_data import LeaveRequestCollectionData
    from .leave_request_decision import LeaveRequestDecision
    from .leave_request_envelope import LeaveRequestEnvelope
    from .legacy_approval import LegacyApproval
    from .legacy_approve_timesheets_body import LegacyApproveTimesheetsBody
    from .legacy_cancel_timesheets_body import LegacyCancelTimesheetsBody
    from .legacy_cancellation import LegacyCancellation
    from .legacy_denial import LegacyDenial
    from .legacy_deny_timesheets_body import LegacyDenyTimesheetsBody
    from .legacy_entitlement_import import LegacyEntitlementImport
    from .legacy_entitlement_replacement import LegacyEntitlementReplacement
    from .legacy_invalidate_timesheets_body import LegacyInvalidateTimesheetsBody
    from .legacy_invalidation import LegacyInvalidation
    from .legacy_leave_period_import import LegacyLeavePeriodImport
    from .legacy_leave_period_import_envelope import LegacyLeavePeriodImportEnvelope
    from .legacy_leave_period_import_report import LegacyLeavePeriodImportReport
    from .legacy_remind_timesheets_body import LegacyRemindTimesheetsBody
    from .legacy_reminder import LegacyReminder
    from .legacy_submission import LegacySubmission
    from .legacy_submit_timesheets_body import LegacySubmitTimesheetsBody
    from .legacy_transfer import LegacyTransfer
    from .legacy_workflow_reply import LegacyWorkflowReply
    from .legacy_workflow_result import LegacyWorkflowResult
    from .linked_resource import LinkedResource
    from .linked_user import LinkedUser
    from .new_user import NewUser
    from .picture import Picture
    from .report import Report
    from .report_column import ReportColumn
    from .report_filter import ReportFilter
    from .report_input import ReportInput
    from .report_status import ReportStatus
    from .role_reference import RoleReference
    from .time_entries_written import TimeEntriesWritten
    from .time_entry import TimeEntry
    from .time_entry_collection import TimeEntryCollection
    from .time_entry_collection_data import TimeEntryCollectionData
    from .time_entry_comment import TimeEntryComment
    from .time_entry_comment_input import TimeEntryCommentInput
    from .time_entry_creation_source import TimeEntryCreationSource
    from .time_entry_envelope import TimeEntryEnvelope
    from .time_entry_input import TimeEntryInput
    from .time_entry_layer import TimeEntryLayer
    from .time_entry_reference import TimeEntryReference
    from .time_entry_unit import TimeEntryUnit
    from .time_entry_update import TimeEntryUpdate
    from .timesheet import Timesheet
    from .timesheet_approval import TimesheetApproval
    from .timesheet_collection import TimesheetCollection
    from .timesheet_collection_data import TimesheetCollectionData
    from .timesheet_denial import TimesheetDenial
    from .timesheet_invalidation import TimesheetInvalidation
    from .timesheet_owner import TimesheetOwner
    from .timesheet_status import TimesheetStatus
    from .timesheet_submission import TimesheetSubmission
    from .timesheet_user import TimesheetUser
    from .transfer import Transfer
    from .transfer_amount import TransferAmount
    from .user import User
    from .user_application_data import UserApplicationData
    from .user_changes import UserChanges
    from .user_collection import UserCollection
    from .user_collection_data import UserCollectionData
    from .user_envelope import UserEnvelope
    from .user_reference import UserReference
    from .user_work_cycle import UserWorkCycle
    from .work_cycle_assignment import WorkCycleAssignment
    from .workflow_item import WorkflowItem

_MODULES = {
    "Axis": ".axis",
    "AxisCollection": ".axis_collection",
    "AxisCollectionData": ".axis_collection_data",
    "AxisSection": ".axis_section",
    "AxisSectionCollection": ".axis_section_collection",
    "AxisSectionCollectionData": ".axis_section_collection_data",
    "AxisSectionEnvelope": ".axis_section_envelope",
    "AxisSectionInput": ".axis_section_input",
    "AxisSectionReference": ".axis_section_reference",
    "AxisTreeless": ".axis_treeless",
    "CancelTimesheetBody": ".cancel_timesheet_body",
    "CancellationRequest": ".cancellation_request",
    "Department": ".department",
    "DepartmentCollection": ".department_collection",
    "DepartmentCollectionData": ".department_collection_data",
    "DepartmentEnvelope": ".department_envelope",
    "DepartmentNode": ".department_node",
    "DepartmentReference": ".department_reference",
    "DepartmentTreeEnvelope": ".department_tree_envelope",
    "DepartmentTreeEnvelopeData": ".department_tree_envelope_data",
    "DirectoryUser": ".directory_user",
    "Duration": ".duration",
    "EntitlementImport": ".entitlement_import",
    "EntitlementImportReport": ".entitlement_import_report",
    "EntitlementImportReportGlobalErrors": ".entitlement_import_report_global_errors",
    "EntitlementImportReportLineErrors": ".entitlement_import_report_line_errors",
    "EntitlementReplacement": ".entitlement_replacement",
    "Export": ".export",
    "ExportCollection": ".export_collection",
    "ExportCollectionData": ".export_collection_data",
    "ImportLeavePeriodType": ".import_leave_period_type",
    "ImportReportFile": ".import_report_file",
    "ImportedTimeEntry": ".imported_time_entry",
    "ImportedTimeEntryTimeSource": ".imported_time_entry_time_source",
    "ImportedTimeEntryTimeType": ".imported_time_entry_time_type",
    "ImportedTimeEntryUnit": ".imported_time_entry_unit",
    "Leave": ".leave",
    "LeaveAccount": ".leave_account",
    "LeaveCollection": ".leave_collection",
    "LeaveCollectionData": ".leave_collection_data",
    "LeaveEnvelope": ".leave_envelope",
    "LeavePeriod": ".leave_period",
    "LeavePeriodImport": ".leave_period_import",
    "LeavePeriodImportSummary": ".leave_period_import_summary",
    "LeavePeriodLog": ".leave_period_log",
    "LeaveRequest": ".leave_request",
    "LeaveRequestApproval": ".leave_request_approval",
    "LeaveRequestCollection": ".leave_request_collection",
    "LeaveRequestCollectionData": ".leave_request_collection_data",
    "LeaveRequestDecision": ".leave_request_decision",
    "LeaveRequestEnvelope": ".leave_request_envelope",
    "LegacyApproval": ".legacy_approval",
    "LegacyApproveTimesheetsBody": ".legacy_approve_timesheets_body",
    "LegacyCancelTimesheetsBody": ".legacy_cancel_timesheets_body",
    "LegacyCancellation": ".legacy_cancellation",
    "LegacyDenial": ".legacy_denial",
    "LegacyDenyTimesheetsBody": ".legacy_deny_timesheets_body",
    "LegacyEntitlementImport": ".legacy_entitlement_import",
    "LegacyEntitlementReplacement": ".legacy_entitlement_replacement",
    "LegacyInvalidateTimesheetsBody": ".legacy_invalidate_timesheets_body",
    "LegacyInvalidation": ".legacy_invalidation",
    "LegacyLeavePeriodImport": ".legacy_leave_period_import",
    "LegacyLeavePeriodImportEnvelope": ".legacy_leave_period_import_envelope",
    "LegacyLeavePeriodImportReport": ".legacy_leave_period_import_report",
    "LegacyRemindTimesheetsBody": ".legacy_remind_timesheets_body",
    "LegacyReminder": ".legacy_reminder",
    "LegacySubmission": ".legacy_submission",
    "LegacySubmitTimesheetsBody": ".legacy_submit_timesheets_body",
    "LegacyTransfer": ".legacy_transfer",
    "LegacyWorkflowReply": ".legacy_workflow_reply",
    "LegacyWorkflowResult": ".legacy_workflow_result",
    "LinkedResource": ".linked_resource",
    "LinkedUser": ".linked_user",
    "NewUser": ".new_user",
    "Picture": ".picture",
    "Report": ".report",
    "ReportColumn": ".report_column",
    "ReportFilter": ".report_filter",
    "ReportInput": ".report_input",
    "ReportStatus": ".report_status",
    "RoleReference": ".role_reference",
    "TimeEntriesWritten": ".time_entries_written",
    "TimeEntry": ".time_entry",
    "TimeEntryCollection": ".time_entry_collection",
    "TimeEntryCollectionData": ".time_entry_collection_data",
    "TimeEntryComment": ".time_entry_comment",
    "TimeEntryCommentInput": ".time_entry_comment_input",
    "TimeEntryCreationSource": ".time_entry_creation_source",
    "TimeEntryEnvelope": ".time_entry_envelope",
    "TimeEntryInput": ".time_entry_input",
    "TimeEntryLayer": ".time_entry_layer",
    "TimeEntryReference": ".time_entry_reference",
    "TimeEntryUnit": ".time_entry_unit",
    "TimeEntryUpdate": ".time_entry_update",
    "Timesheet": ".timesheet",
    "TimesheetApproval": ".timesheet_approval",
    "TimesheetCollection": ".timesheet_collection",
    "TimesheetCollectionData": ".timesheet_collection_data",
    "TimesheetDenial": ".timesheet_denial",
    "TimesheetInvalidation": ".timesheet_invalidation",
    "TimesheetOwner": ".timesheet_owner",
    "TimesheetStatus": ".timesheet_status",
    "TimesheetSubmission": ".timesheet_submission",
    "TimesheetUser": ".timesheet_user",
    "Transfer": ".transfer",
    "TransferAmount": ".transfer_amount",
    "User": ".user",
    "UserApplicationData": ".user_application_data",
    "UserChanges": ".user_changes",
    "UserCollection": ".user_collection",
    "UserCollectionData": ".user_collection_data",
    "UserEnvelope": ".user_envelope",
    "UserReference": ".user_reference",
    "UserWorkCycle": ".user_work_cycle",
    "WorkCycleAssignment": ".work_cycle_assignment",
    "WorkflowItem": ".workflow_item",
}

#: Enums and literals: in JSON they are text or numbers, all others objects.
_WORDS: frozenset[str] = frozenset(
    (
        "ImportedTimeEntryTimeSource",
        "ImportedTimeEntryUnit",
        "ImportLeavePeriodType",
        "ReportStatus",
        "TimeEntryCreationSource",
        "TimeEntryLayer",
        "TimeEntryUnit",
        "TimesheetStatus",
    )
)

__all__ = (
    "Axis",
    "AxisCollection",
    "AxisCollectionData",
    "AxisSection",
    "AxisSectionCollection",
    "AxisSectionCollectionData",
    "AxisSectionEnvelope",
    "AxisSectionInput",
    "AxisSectionReference",
    "AxisTreeless",
    "CancellationRequest",
    "CancelTimesheetBody",
    "Department",
    "DepartmentCollection",
    "DepartmentCollectionData",
    "DepartmentEnvelope",
    "DepartmentNode",
    "DepartmentReference",
    "DepartmentTreeEnvelope",
    "DepartmentTreeEnvelopeData",
    "DirectoryUser",
    "Duration",
    "EntitlementImport",
    "EntitlementImportReport",
    "EntitlementImportReportGlobalErrors",
    "EntitlementImportReportLineErrors",
    "EntitlementReplacement",
    "Export",
    "ExportCollection",
    "ExportCollectionData",
    "ImportedTimeEntry",
    "ImportedTimeEntryTimeSource",
    "ImportedTimeEntryTimeType",
    "ImportedTimeEntryUnit",
    "ImportLeavePeriodType",
    "ImportReportFile",
    "Leave",
    "LeaveAccount",
    "LeaveCollection",
    "LeaveCollectionData",
    "LeaveEnvelope",
    "LeavePeriod",
    "LeavePeriodImport",
    "LeavePeriodImportSummary",
    "LeavePeriodLog",
    "LeaveRequest",
    "LeaveRequestApproval",
    "LeaveRequestCollection",
    "LeaveRequestCollectionData",
    "LeaveRequestDecision",
    "LeaveRequestEnvelope",
    "LegacyApproval",
    "LegacyApproveTimesheetsBody",
    "LegacyCancellation",
    "LegacyCancelTimesheetsBody",
    "LegacyDenial",
    "LegacyDenyTimesheetsBody",
    "LegacyEntitlementImport",
    "LegacyEntitlementReplacement",
    "LegacyInvalidateTimesheetsBody",
    "LegacyInvalidation",
    "LegacyLeavePeriodImport",
    "LegacyLeavePeriodImportEnvelope",
    "LegacyLeavePeriodImportReport",
    "LegacyReminder",
    "LegacyRemindTimesheetsBody",
    "LegacySubmission",
    "LegacySubmitTimesheetsBody",
    "LegacyTransfer",
    "LegacyWorkflowReply",
    "LegacyWorkflowResult",
    "LinkedResource",
    "LinkedUser",
    "NewUser",
    "Picture",
    "Report",
    "ReportColumn",
    "ReportFilter",
    "ReportInput",
    "ReportStatus",
    "RoleReference",
    "TimeEntriesWritten",
    "TimeEntry",
    "TimeEntryCollection",
    "TimeEntryCollectionData",
    "TimeEntryComment",
    "TimeEntryCommentInput",
    "TimeEntryCreationSource",
    "TimeEntryEnvelope",
    "TimeEntryInput",
    "TimeEntryLayer",
    "TimeEntryReference",
    "TimeEntryUnit",
    "TimeEntryUpdate",
    "Timesheet",
    "TimesheetApproval",
    "TimesheetCollection",
    "TimesheetCollectionData",
    "TimesheetDenial",
    "TimesheetInvalidation",
    "TimesheetOwner",
    "TimesheetStatus",
    "TimesheetSubmission",
    "TimesheetUser",
    "Transfer",
    "TransferAmount",
    "User",
    "UserApplicationData",
    "UserChanges",
    "UserCollection",
    "UserCollectionData",
    "UserEnvelope",
    "UserReference",
    "UserWorkCycle",
    "WorkCycleAssignment",
    "WorkflowItem",
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
