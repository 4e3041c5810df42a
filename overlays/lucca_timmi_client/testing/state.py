"""Timesheets of the simulated Lucca account."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from .._runtime.testing.filtering import Record

NOT_SUBMITTED, PENDING, APPROVED, REJECTED = range(4)
WEEK = timedelta(days=7)


@dataclass
class Timesheet:
    """One week of one person.

    Attributes:
        id: Identifier; shown as 0 until the timesheet was submitted.
        owner: Whose week it is.
        starts: First day.
        status: 0 not submitted, 1 pending, 2 approved, 3 rejected.
        submitted_by: User behind the submission.
        approvals_left: Approval steps still needed while it is pending.
        trouble: When set, every workflow action on it fails with this text.
    """

    id: int
    owner: int
    starts: date
    status: int = NOT_SUBMITTED
    submitted_by: int | None = None
    approvals_left: int = 1
    trouble: str | None = None

    @property
    def ends(self) -> date:
        """The first day after it, as Lucca writes ends."""
        return self.starts + WEEK

    @property
    def locked(self) -> bool:
        """Whether its time entries may not change."""
        return self.status in (PENDING, APPROVED)

    def days(self) -> Iterator[date]:
        """Yield its days."""
        for offset in range(WEEK.days):
            yield self.starts + timedelta(days=offset)

    def holds(self, day: date) -> bool:
        """Tell whether a day is one of its days."""
        return self.starts <= day < self.ends


def person(id: int) -> Record:
    """Return an invented user."""
    return {
        "id": id,
        "firstName": "Example",
        "lastName": f"Person {id}",
        "mail": f"person.{id}@example.test",
        "legalEntityId": 1,
    }


def seeded(owner: int, other_owner: int, key_user: int) -> dict[int, Timesheet]:
    """Return the timesheets of the start; the key's user submitted all but one."""
    first = date(2024, 4, 29)
    weeks = [first + WEEK * number for number in range(-1, 5)]
    sheets = [
        Timesheet(100, owner, weeks[0], APPROVED, key_user),
        Timesheet(101, owner, weeks[1], PENDING, key_user),
        Timesheet(102, owner, weeks[2], PENDING, key_user),
        Timesheet(103, owner, weeks[3], PENDING, key_user, approvals_left=2),
        Timesheet(104, owner, weeks[4]),
        Timesheet(105, owner, weeks[5]),
        Timesheet(201, other_owner, weeks[1], PENDING, key_user),
        Timesheet(202, other_owner, weeks[2], PENDING, other_owner),
    ]
    return {sheet.id: sheet for sheet in sheets}
