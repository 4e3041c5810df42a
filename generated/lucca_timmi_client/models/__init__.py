"""Data models, each imported when it is first used (PEP 562)."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .axis_section import AxisSection
    from .axis_section_reference import AxisSectionReference
    from .cancel_timesheet_body import CancelTimesheetBody
    from .directory_user import DirectoryUser
    from .duration import Duration
    from .export import Export
    from .export_collection import ExportCollection
    from .export_collection_data import ExportCollectionData
    from .imported_time_entry import ImportedTimeEntry
    from .imported_time_entry_time_source import ImportedTimeEntryTimeSource
    from .imported_time_entry_time_type import ImportedTimeEntryTimeType
    from .imported_time_entry_unit import ImportedTimeEntryUnit
    from .legacy_approval import LegacyApproval
    from .legacy_approve_timesheets_body import LegacyApproveTimesheetsBody
    from .legacy_cancel_timesheets_body import LegacyCancelTimesheetsBody
    from .legacy_cancellation import LegacyCancellation
    from .legacy_denial import LegacyDenial
    from .legacy_deny_timesheets_body import LegacyDenyTimesheetsBody
    from .legacy_invalidate_timesheets_body import LegacyInvalidateTimesheetsBody
    from .legacy_invalidation import LegacyInvalidation
    from .legacy_remind_timesheets_body import LegacyRemindTimesheetsBody
    from .legacy_reminder import LegacyReminder
    from .legacy_submission import LegacySubmission
    from .legacy_submit_timesheets_body import LegacySubmitTimesheetsBody
    from .legacy_transfer import LegacyTransfer
    from .legacy_workflow_reply import LegacyWorkflowReply
    from .legacy_workflow_result import LegacyWorkflowResult
    from .linked_user import LinkedUser
    from .report import Report
    from .report_column import ReportColumn
    from .report_filter import ReportFilter
    from .report_input import ReportInput
    from .report_status import ReportStatus
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
    from .user_reference import UserReference
    from .workflow_item import WorkflowItem

_MODULES = {
    "AxisSection": ".axis_section",
    "AxisSectionReference": ".axis_section_reference",
    "CancelTimesheetBody": ".cancel_timesheet_body",
    "DirectoryUser": ".directory_user",
    "Duration": ".duration",
    "Export": ".export",
    "ExportCollection": ".export_collection",
    "ExportCollectionData": ".export_collection_data",
    "ImportedTimeEntry": ".imported_time_entry",
    "ImportedTimeEntryTimeSource": ".imported_time_entry_time_source",
    "ImportedTimeEntryTimeType": ".imported_time_entry_time_type",
    "ImportedTimeEntryUnit": ".imported_time_entry_unit",
    "LegacyApproval": ".legacy_approval",
    "LegacyApproveTimesheetsBody": ".legacy_approve_timesheets_body",
    "LegacyCancelTimesheetsBody": ".legacy_cancel_timesheets_body",
    "LegacyCancellation": ".legacy_cancellation",
    "LegacyDenial": ".legacy_denial",
    "LegacyDenyTimesheetsBody": ".legacy_deny_timesheets_body",
    "LegacyInvalidateTimesheetsBody": ".legacy_invalidate_timesheets_body",
    "LegacyInvalidation": ".legacy_invalidation",
    "LegacyRemindTimesheetsBody": ".legacy_remind_timesheets_body",
    "LegacyReminder": ".legacy_reminder",
    "LegacySubmission": ".legacy_submission",
    "LegacySubmitTimesheetsBody": ".legacy_submit_timesheets_body",
    "LegacyTransfer": ".legacy_transfer",
    "LegacyWorkflowReply": ".legacy_workflow_reply",
    "LegacyWorkflowResult": ".legacy_workflow_result",
    "LinkedUser": ".linked_user",
    "Report": ".report",
    "ReportColumn": ".report_column",
    "ReportFilter": ".report_filter",
    "ReportInput": ".report_input",
    "ReportStatus": ".report_status",
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
    "UserReference": ".user_reference",
    "WorkflowItem": ".workflow_item",
}

#: Enums and literals: in JSON they are text or numbers, all others objects.
_WORDS: frozenset[str] = frozenset(
    (
        "ImportedTimeEntryTimeSource",
        "ImportedTimeEntryUnit",
        "ReportStatus",
        "TimeEntryCreationSource",
        "TimeEntryLayer",
        "TimeEntryUnit",
        "TimesheetStatus",
    )
)

__all__ = (
    "AxisSection",
    "AxisSectionReference",
    "CancelTimesheetBody",
    "DirectoryUser",
    "Duration",
    "Export",
    "ExportCollection",
    "ExportCollectionData",
    "ImportedTimeEntry",
    "ImportedTimeEntryTimeSource",
    "ImportedTimeEntryTimeType",
    "ImportedTimeEntryUnit",
    "LegacyApproval",
    "LegacyApproveTimesheetsBody",
    "LegacyCancellation",
    "LegacyCancelTimesheetsBody",
    "LegacyDenial",
    "LegacyDenyTimesheetsBody",
    "LegacyInvalidateTimesheetsBody",
    "LegacyInvalidation",
    "LegacyReminder",
    "LegacyRemindTimesheetsBody",
    "LegacySubmission",
    "LegacySubmitTimesheetsBody",
    "LegacyTransfer",
    "LegacyWorkflowReply",
    "LegacyWorkflowResult",
    "LinkedUser",
    "Report",
    "ReportColumn",
    "ReportFilter",
    "ReportInput",
    "ReportStatus",
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
    "UserReference",
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
