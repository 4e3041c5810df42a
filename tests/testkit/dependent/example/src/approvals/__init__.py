"""Stops what is under way for somebody who leaves: timesheets and approvals."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from lucca_timmi_client import LuccaTimmi
from lucca_timmi_client.errors import ConflictError as TimesheetConflict
from monite_client import AsyncMonite, Monite
from monite_client.errors import ConflictError as ProcessConflict


@dataclass
class Stopped:
    """What was stopped, and what could not be."""

    timesheets: list[int] = field(default_factory=list)
    processes: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def stop_all(
    lucca: LuccaTimmi,
    monite: Monite,
    timesheet: int,
    processes: Iterable[tuple[str, str]],
) -> Stopped:
    """Cancel a pending timesheet (with the later ones) and approval processes."""
    stopped = Stopped()
    try:
        for item in lucca.timesheets.cancel(timesheet, comment="The person has left"):
            if item.status == "success":
                stopped.timesheets.append(item.id)
            else:
                stopped.problems.append(
                    f"timesheet {item.id}: {item.exception_message}"
                )
    except TimesheetConflict:
        stopped.problems.append(f"timesheet {timesheet}: not pending")
    for policy, process in processes:
        try:
            monite.approval_processes.cancel(policy, process)
            stopped.processes.append(process)
        except ProcessConflict:
            stopped.problems.append(f"process {process}: at its end already")
    return stopped


async def count_policies(monite: AsyncMonite) -> int:
    """Count the approval policies, however many pages they fill."""
    return len([item async for item in monite.approval_policies.list_all(limit=2)])
