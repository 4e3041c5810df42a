"""Data models, each imported when it is first used (PEP 562)."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .additional_item import AdditionalItem
    from .additional_items_by_id import AdditionalItemsById
    from .billing_milestone import BillingMilestone
    from .billing_milestones_by_id import BillingMilestonesById
    from .bulk_resolution_body import BulkResolutionBody
    from .bulk_resolution_input import BulkResolutionInput
    from .bulk_resolutions_reply import BulkResolutionsReply
    from .create_invoice_body import CreateInvoiceBody
    from .create_time_entry_body import CreateTimeEntryBody
    from .create_timesheet_submission_body import CreateTimesheetSubmissionBody
    from .error_item import ErrorItem
    from .error_reply import ErrorReply
    from .expense import Expense
    from .expense_foreign_exchange_amount import ExpenseForeignExchangeAmount
    from .expenses_by_id import ExpensesById
    from .external_reference import ExternalReference
    from .external_reference_input import ExternalReferenceInput
    from .external_reference_subject_ref import ExternalReferenceSubjectRef
    from .external_references_by_id import ExternalReferencesById
    from .external_references_reply import ExternalReferencesReply
    from .fixed_fee_item import FixedFeeItem
    from .fixed_fee_items_by_id import FixedFeeItemsById
    from .invoice import Invoice
    from .invoice_changes import InvoiceChanges
    from .invoices_by_id import InvoicesById
    from .invoices_reply import InvoicesReply
    from .new_additional_item import NewAdditionalItem
    from .new_fixed_fee_item import NewFixedFeeItem
    from .new_invoice import NewInvoice
    from .new_time_entry import NewTimeEntry
    from .new_timesheet_submission import NewTimesheetSubmission
    from .next_invoice_number import NextInvoiceNumber
    from .record import Record
    from .records_by_id import RecordsById
    from .reply_meta import ReplyMeta
    from .resolution import Resolution
    from .resolution_body import ResolutionBody
    from .resolution_input import ResolutionInput
    from .resolutions_by_id import ResolutionsById
    from .resolutions_reply import ResolutionsReply
    from .result_key import ResultKey
    from .role import Role
    from .roles_by_id import RolesById
    from .stories_by_id import StoriesById
    from .story import Story
    from .subject_type import SubjectType
    from .time_entries_by_id import TimeEntriesById
    from .time_entries_reply import TimeEntriesReply
    from .time_entry import TimeEntry
    from .time_entry_changes import TimeEntryChanges
    from .timesheet_submission import TimesheetSubmission
    from .timesheet_submission_permissions import TimesheetSubmissionPermissions
    from .timesheet_submissions_by_id import TimesheetSubmissionsById
    from .timesheet_submissions_reply import TimesheetSubmissionsReply
    from .update_invoice_body import UpdateInvoiceBody
    from .update_time_entry_body import UpdateTimeEntryBody
    from .user import User
    from .users_by_id import UsersById
    from .workspace import Workspace
    from .workspace_account_features import WorkspaceAccountFeatures
    from .workspace_external_link import WorkspaceExternalLink
    from .workspace_permissions import WorkspacePermissions
    from .workspace_status import WorkspaceStatus
    from .workspaces_by_id import WorkspacesById

_MODULES = {
    "AdditionalItem": ".additional_item",
    "AdditionalItemsById": ".additional_items_by_id",
    "BillingMilestone": ".billing_milestone",
    "BillingMilestonesById": ".billing_milestones_by_id",
    "BulkResolutionBody": ".bulk_resolution_body",
    "BulkResolutionInput": ".bulk_resolution_input",
    "BulkResolutionsReply": ".bulk_resolutions_reply",
    "CreateInvoiceBody": ".create_invoice_body",
    "CreateTimeEntryBody": ".create_time_entry_body",
    "CreateTimesheetSubmissionBody": ".create_timesheet_submission_body",
    "ErrorItem": ".error_item",
    "ErrorReply": ".error_reply",
    "Expense": ".expense",
    "ExpenseForeignExchangeAmount": ".expense_foreign_exchange_amount",
    "ExpensesById": ".expenses_by_id",
    "ExternalReference": ".external_reference",
    "ExternalReferenceInput": ".external_reference_input",
    "ExternalReferenceSubjectRef": ".external_reference_subject_ref",
    "ExternalReferencesById": ".external_references_by_id",
    "ExternalReferencesReply": ".external_references_reply",
    "FixedFeeItem": ".fixed_fee_item",
    "FixedFeeItemsById": ".fixed_fee_items_by_id",
    "Invoice": ".invoice",
    "InvoiceChanges": ".invoice_changes",
    "InvoicesById": ".invoices_by_id",
    "InvoicesReply": ".invoices_reply",
    "NewAdditionalItem": ".new_additional_item",
    "NewFixedFeeItem": ".new_fixed_fee_item",
    "NewInvoice": ".new_invoice",
    "NewTimeEntry": ".new_time_entry",
    "NewTimesheetSubmission": ".new_timesheet_submission",
    "NextInvoiceNumber": ".next_invoice_number",
    "Record": ".record",
    "RecordsById": ".records_by_id",
    "ReplyMeta": ".reply_meta",
    "Resolution": ".resolution",
    "ResolutionBody": ".resolution_body",
    "ResolutionInput": ".resolution_input",
    "ResolutionsById": ".resolutions_by_id",
    "ResolutionsReply": ".resolutions_reply",
    "ResultKey": ".result_key",
    "Role": ".role",
    "RolesById": ".roles_by_id",
    "StoriesById": ".stories_by_id",
    "Story": ".story",
    "SubjectType": ".subject_type",
    "TimeEntriesById": ".time_entries_by_id",
    "TimeEntriesReply": ".time_entries_reply",
    "TimeEntry": ".time_entry",
    "TimeEntryChanges": ".time_entry_changes",
    "TimesheetSubmission": ".timesheet_submission",
    "TimesheetSubmissionPermissions": ".timesheet_submission_permissions",
    "TimesheetSubmissionsById": ".timesheet_submissions_by_id",
    "TimesheetSubmissionsReply": ".timesheet_submissions_reply",
    "UpdateInvoiceBody": ".update_invoice_body",
    "UpdateTimeEntryBody": ".update_time_entry_body",
    "User": ".user",
    "UsersById": ".users_by_id",
    "Workspace": ".workspace",
    "WorkspaceAccountFeatures": ".workspace_account_features",
    "WorkspaceExternalLink": ".workspace_external_link",
    "WorkspacePermissions": ".workspace_permissions",
    "WorkspaceStatus": ".workspace_status",
    "WorkspacesById": ".workspaces_by_id",
}

__all__ = (
    "AdditionalItem",
    "AdditionalItemsById",
    "BillingMilestone",
    "BillingMilestonesById",
    "BulkResolutionBody",
    "BulkResolutionInput",
    "BulkResolutionsReply",
    "CreateInvoiceBody",
    "CreateTimeEntryBody",
    "CreateTimesheetSubmissionBody",
    "ErrorItem",
    "ErrorReply",
    "Expense",
    "ExpenseForeignExchangeAmount",
    "ExpensesById",
    "ExternalReference",
    "ExternalReferenceInput",
    "ExternalReferencesById",
    "ExternalReferencesReply",
    "ExternalReferenceSubjectRef",
    "FixedFeeItem",
    "FixedFeeItemsById",
    "Invoice",
    "InvoiceChanges",
    "InvoicesById",
    "InvoicesReply",
    "NewAdditionalItem",
    "NewFixedFeeItem",
    "NewInvoice",
    "NewTimeEntry",
    "NewTimesheetSubmission",
    "NextInvoiceNumber",
    "Record",
    "RecordsById",
    "ReplyMeta",
    "Resolution",
    "ResolutionBody",
    "ResolutionInput",
    "ResolutionsById",
    "ResolutionsReply",
    "ResultKey",
    "Role",
    "RolesById",
    "StoriesById",
    "Story",
    "SubjectType",
    "TimeEntriesById",
    "TimeEntriesReply",
    "TimeEntry",
    "TimeEntryChanges",
    "TimesheetSubmission",
    "TimesheetSubmissionPermissions",
    "TimesheetSubmissionsById",
    "TimesheetSubmissionsReply",
    "UpdateInvoiceBody",
    "UpdateTimeEntryBody",
    "User",
    "UsersById",
    "Workspace",
    "WorkspaceAccountFeatures",
    "WorkspaceExternalLink",
    "WorkspacePermissions",
    "WorkspacesById",
    "WorkspaceStatus",
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
