"""The resources of the Lucca Timmi client, each imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.introspection import with_resources
from ..._runtime.resource import AsyncCaller, Caller

if TYPE_CHECKING:
    from .axes import AsyncAxes, Axes
    from .axis_sections import AsyncAxisSections, AxisSections
    from .departments import AsyncDepartments, Departments
    from .exports import AsyncExports, Exports
    from .leave_entitlements import AsyncLeaveEntitlements, LeaveEntitlements
    from .leave_period_imports import AsyncLeavePeriodImports, LeavePeriodImports
    from .leave_requests import AsyncLeaveRequests, LeaveRequests
    from .leaves import AsyncLeaves, Leaves
    from .legacy_leave_entitlements import AsyncLegacyLeaveEntitlements, LegacyLeaveEntitlements
    from .legacy_workflow import AsyncLegacyWorkflow, LegacyWorkflow
    from .reports import AsyncReports, Reports
    from .time_entries import AsyncTimeEntries, TimeEntries
    from .timesheets import AsyncTimesheets, Timesheets
    from .users import AsyncUsers, Users


@with_resources
class Resources(Caller):
    """The resources of a synchronous client."""

    @cached_property
    def axes(self) -> Axes:
        """Operations on ``axes``."""
        from .axes import Axes

        return Axes(self)

    @cached_property
    def axis_sections(self) -> AxisSections:
        """Operations on ``axis_sections``."""
        from .axis_sections import AxisSections

        return AxisSections(self)

    @cached_property
    def departments(self) -> Departments:
        """Operations on ``departments``."""
        from .departments import Departments

        return Departments(self)

    @cached_property
    def exports(self) -> Exports:
        """Operations on ``exports``."""
        from .exports import Exports

        return Exports(self)

    @cached_property
    def leave_entitlements(self) -> LeaveEntitlements:
        """Operations on ``leave_entitlements``."""
        from .leave_entitlements import LeaveEntitlements

        return LeaveEntitlements(self)

    @cached_property
    def leave_period_imports(self) -> LeavePeriodImports:
        """Operations on ``leave_period_imports``."""
        from .leave_period_imports import LeavePeriodImports

        return LeavePeriodImports(self)

    @cached_property
    def leave_requests(self) -> LeaveRequests:
        """Operations on ``leave_requests``."""
        from .leave_requests import LeaveRequests

        return LeaveRequests(self)

    @cached_property
    def leaves(self) -> Leaves:
        """Operations on ``leaves``."""
        from .leaves import Leaves

        return Leaves(self)

    @cached_property
    def legacy_leave_entitlements(self) -> LegacyLeaveEntitlements:
        """Operations on ``legacy_leave_entitlements``."""
        from .legacy_leave_entitlements import LegacyLeaveEntitlements

        return LegacyLeaveEntitlements(self)

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

    @cached_property
    def users(self) -> Users:
        """Operations on ``users``."""
        from .users import Users

        return Users(self)


@with_resources
class AsyncResources(AsyncCaller):
    """The resources of an asynchronous client."""

    @cached_property
    def axes(self) -> AsyncAxes:
        """Operations on ``axes``."""
        from .axes import AsyncAxes

        return AsyncAxes(self)

    @cached_property
    def axis_sections(self) -> AsyncAxisSections:
        """Operations on ``axis_sections``."""
        from .axis_sections import AsyncAxisSections

        return AsyncAxisSections(self)

    @cached_property
    def departments(self) -> AsyncDepartments:
        """Operations on ``departments``."""
        from .departments import AsyncDepartments

        return AsyncDepartments(self)

    @cached_property
    def exports(self) -> AsyncExports:
        """Operations on ``exports``."""
        from .exports import AsyncExports

        return AsyncExports(self)

    @cached_property
    def leave_entitlements(self) -> AsyncLeaveEntitlements:
        """Operations on ``leave_entitlements``."""
        from .leave_entitlements import AsyncLeaveEntitlements

        return AsyncLeaveEntitlements(self)

    @cached_property
    def leave_period_imports(self) -> AsyncLeavePeriodImports:
        """Operations on ``leave_period_imports``."""
        from .leave_period_imports import AsyncLeavePeriodImports

        return AsyncLeavePeriodImports(self)

    @cached_property
    def leave_requests(self) -> AsyncLeaveRequests:
        """Operations on ``leave_requests``."""
        from .leave_requests import AsyncLeaveRequests

        return AsyncLeaveRequests(self)

    @cached_property
    def leaves(self) -> AsyncLeaves:
        """Operations on ``leaves``."""
        from .leaves import AsyncLeaves

        return AsyncLeaves(self)

    @cached_property
    def legacy_leave_entitlements(self) -> AsyncLegacyLeaveEntitlements:
        """Operations on ``legacy_leave_entitlements``."""
        from .legacy_leave_entitlements import AsyncLegacyLeaveEntitlements

        return AsyncLegacyLeaveEntitlements(self)

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

    @cached_property
    def users(self) -> AsyncUsers:
        """Operations on ``users``."""
        from .users import AsyncUsers

        return AsyncUsers(self)
