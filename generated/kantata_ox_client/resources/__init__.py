"""The resources of the Kantata OX client, each imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncCaller, Caller, with_resources

if TYPE_CHECKING:
    from .external_references import AsyncExternalReferences, ExternalReferences
    from .invoices import AsyncInvoices, Invoices
    from .time_entries import AsyncTimeEntries, TimeEntries
    from .timesheet_submissions import AsyncTimesheetSubmissions, TimesheetSubmissions


@with_resources
class Resources(Caller):
    """The resources of a synchronous client."""

    @cached_property
    def external_references(self) -> ExternalReferences:
        """Operations on ``external_references``."""
        from .external_references import ExternalReferences

        return ExternalReferences(self)

    @cached_property
    def invoices(self) -> Invoices:
        """Operations on ``invoices``."""
        from .invoices import Invoices

        return Invoices(self)

    @cached_property
    def time_entries(self) -> TimeEntries:
        """Operations on ``time_entries``."""
        from .time_entries import TimeEntries

        return TimeEntries(self)

    @cached_property
    def timesheet_submissions(self) -> TimesheetSubmissions:
        """Operations on ``timesheet_submissions``."""
        from .timesheet_submissions import TimesheetSubmissions

        return TimesheetSubmissions(self)


@with_resources
class AsyncResources(AsyncCaller):
    """The resources of an asynchronous client."""

    @cached_property
    def external_references(self) -> AsyncExternalReferences:
        """Operations on ``external_references``."""
        from .external_references import AsyncExternalReferences

        return AsyncExternalReferences(self)

    @cached_property
    def invoices(self) -> AsyncInvoices:
        """Operations on ``invoices``."""
        from .invoices import AsyncInvoices

        return AsyncInvoices(self)

    @cached_property
    def time_entries(self) -> AsyncTimeEntries:
        """Operations on ``time_entries``."""
        from .time_entries import AsyncTimeEntries

        return AsyncTimeEntries(self)

    @cached_property
    def timesheet_submissions(self) -> AsyncTimesheetSubmissions:
        """Operations on ``timesheet_submissions``."""
        from .timesheet_submissions import AsyncTimesheetSubmissions

        return AsyncTimesheetSubmissions(self)
