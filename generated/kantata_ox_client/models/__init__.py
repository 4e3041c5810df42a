"""Data models, each imported when it is first used (PEP 562)."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .additional_item import AdditionalItem
    from .billing_milestone import BillingMilestone
    from .bulk_resolution_body import BulkResolutionBody
    from .bulk_resolution_input import BulkResolutionInput
    from .create_invoice_body import CreateInvoiceBody
    from .create_time_entry_body import CreateTimeEntryBody
    from .create_timesheet_submission_body import CreateTimesheetSubmissionBody
    from .expense import Expense
    from .expense_foreign_exchange_amount import ExpenseForeignExchangeAmount
    from .external_reference import ExternalReference
    from .external_reference_input import ExternalReferenceInput
    from .external_reference_subject_ref import ExternalReferenceSubjectRef
    from .fixed_fee_item import FixedFeeItem
    from .invoice import Invoice
    from .invoice_changes import InvoiceChanges
    from .new_additional_item import NewAdditionalItem
    from .new_fixed_fee_item import NewFixedFeeItem
    from .new_invoice import NewInvoice
    from .new_time_entry import NewTimeEntry
    from .new_timesheet_submission import NewTimesheetSubmission
    from .next_invoice_number import NextInvoiceNumber
    from .record import Record
    from .resolution import Resolution
    from .resolution_body import ResolutionBody
    from .resolution_input import ResolutionInput
    from .role import Role
    from .story import Story
    from .subject_type import SubjectType
    from .time_entry import TimeEntry
    from .time_entry_changes import TimeEntryChanges
    from .timesheet_submission import TimesheetSubmission
    from .timesheet_submission_permissions import TimesheetSubmissionPermissions
    from .update_invoice_body import UpdateInvoiceBody
    from .update_time_entry_body import UpdateTimeEntryBody
    from .user import User
    from .workspace import Workspace
    from .workspace_account_features import WorkspaceAccountFeatures
    from .workspace_external_link import WorkspaceExternalLink
    from .workspace_permissions import WorkspacePermissions
    from .workspace_status import WorkspaceStatus

_MODULES = {
    "AdditionalItem": ".additional_item",
    "BillingMilestone": ".billing_milestone",
    "BulkResolutionBody": ".bulk_resolution_body",
    "BulkResolutionInput": ".bulk_resolution_input",
    "CreateInvoiceBody": ".create_invoice_body",
    "CreateTimeEntryBody": ".create_time_entry_body",
    "CreateTimesheetSubmissionBody": ".create_timesheet_submission_body",
    "Expense": ".expense",
    "ExpenseForeignExchangeAmount": ".expense_foreign_exchange_amount",
    "ExternalReference": ".external_reference",
    "ExternalReferenceInput": ".external_reference_input",
    "ExternalReferenceSubjectRef": ".external_reference_subject_ref",
    "FixedFeeItem": ".fixed_fee_item",
    "Invoice": ".invoice",
    "InvoiceChanges": ".invoice_changes",
    "NewAdditionalItem": ".new_additional_item",
    "NewFixedFeeItem": ".new_fixed_fee_item",
    "NewInvoice": ".new_invoice",
    "NewTimeEntry": ".new_time_entry",
    "NewTimesheetSubmission": ".new_timesheet_submission",
    "NextInvoiceNumber": ".next_invoice_number",
    "Record": ".record",
    "Resolution": ".resolution",
    "ResolutionBody": ".resolution_body",
    "ResolutionInput": ".resolution_input",
    "Role": ".role",
    "Story": ".story",
    "SubjectType": ".subject_type",
    "TimeEntry": ".time_entry",
    "TimeEntryChanges": ".time_entry_changes",
    "TimesheetSubmission": ".timesheet_submission",
    "TimesheetSubmissionPermissions": ".timesheet_submission_permissions",
    "UpdateInvoiceBody": ".update_invoice_body",
    "UpdateTimeEntryBody": ".update_time_entry_body",
    "User": ".user",
    "Workspace": ".workspace",
    "WorkspaceAccountFeatures": ".workspace_account_features",
    "WorkspaceExternalLink": ".workspace_external_link",
    "WorkspacePermissions": ".workspace_permissions",
    "WorkspaceStatus": ".workspace_status",
}

#: Enums and literals: in JSON they are text or numbers, all others objects.
_WORDS: frozenset[str] = frozenset(("SubjectType",))

__all__ = (
    "AdditionalItem",
    "BillingMilestone",
    "BulkResolutionBody",
    "BulkResolutionInput",
    "CreateInvoiceBody",
    "CreateTimeEntryBody",
    "CreateTimesheetSubmissionBody",
    "Expense",
    "ExpenseForeignExchangeAmount",
    "ExternalReference",
    "ExternalReferenceInput",
    "ExternalReferenceSubjectRef",
    "FixedFeeItem",
    "Invoice",
    "InvoiceChanges",
    "NewAdditionalItem",
    "NewFixedFeeItem",
    "NewInvoice",
    "NewTimeEntry",
    "NewTimesheetSubmission",
    "NextInvoiceNumber",
    "Record",
    "Resolution",
    "ResolutionBody",
    "ResolutionInput",
    "Role",
    "Story",
    "SubjectType",
    "TimeEntry",
    "TimeEntryChanges",
    "TimesheetSubmission",
    "TimesheetSubmissionPermissions",
    "UpdateInvoiceBody",
    "UpdateTimeEntryBody",
    "User",
    "Workspace",
    "WorkspaceAccountFeatures",
    "WorkspaceExternalLink",
    "WorkspacePermissions",
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
