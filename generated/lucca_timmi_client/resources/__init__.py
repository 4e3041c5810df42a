"""The resources of the Lucca Timmi client, each imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncCaller, Caller, with_resources

if TYPE_CHECKING:
    from .exports import AsyncExports, Exports
    from .legacy_workflow import AsyncLegacyWorkflow, LegacyWorkflow
    from .reports import AsyncReports, Reports
    from .time_entries import AsyncTimeEntries, TimeEntries
    from .timesheets import AsyncTimesheets, Timesheets


@with_resources
class Resources(Caller):
    """The resources of a synchronous client."""

    @cached_property
    def exports(self) -> Exports:
        """Operations on ``exports``."""
        from .exports import Exports

        return Exports(self)

    @cached_property
    def legacy_workflow(self) -> LegacyWorkflow:
        """Operations on ``legacy_workflow``."""
        from .legacy_workflow import LegacyWorkflow

        return LegacyWorkflow(self)

    @cached_property
    def reports(self) -> Reports:
        """Operations on ``reports``."""
        from .reports import Reports

        return Reports(self)

    @cached_property
    def time_entries(self) -> TimeEntries:
        """Operations on ``time_entries``."""
        from .time_entries import TimeEntries

        return TimeEntries(self)

    @cached_property
    def timesheets(self) -> Timesheets:
        """Operations on ``timesheets``."""
        from .timesheets import Timesheets

        return Timesheets(self)


@with_resources
class AsyncResources(AsyncCaller):
    """The resources of an asynchronous client."""

    @cached_property
    def exports(self) -> AsyncExports:
        """Operations on ``exports``."""
        from .exports import AsyncExports

        return AsyncExports(self)

    @cached_property
    def legacy_workflow(self) -> AsyncLegacyWorkflow:
        """Operations on ``legacy_workflow``."""
        from .legacy_workflow import AsyncLegacyWorkflow

        return AsyncLegacyWorkflow(self)

    @cached_property
    def reports(self) -> AsyncReports:
        """Operations on ``reports``."""
        from .reports import AsyncReports

        return AsyncReports(self)

    @cached_property
    def time_entries(self) -> AsyncTimeEntries:
        """Operations on ``time_entries``."""
        from .time_entries import AsyncTimeEntries

        return AsyncTimeEntries(self)

    @cached_property
    def timesheets(self) -> AsyncTimesheets:
        """Operations on ``timesheets``."""
        from .timesheets import AsyncTimesheets

        return AsyncTimesheets(self)
