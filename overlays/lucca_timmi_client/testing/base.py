"""What every operation of the simulated Lucca needs: admission and error shapes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, ClassVar

from .._runtime.testing.filtering import Record
from .._runtime.testing.messages import CannedResponse, ReceivedCall, RefusalError
from .._runtime.testing.problems import Problem
from .._runtime.testing.simulator import Simulator
from ..client import AsyncLuccaTimmi, LuccaTimmi
from .state import NOT_SUBMITTED, Timesheet, seeded

V3 = "/api/v3/"
LEGACY = "/timmi/services/workflow/"
V4_WORKFLOW = "/timmi-timesheet/api/timesheets/"
V4_REPORTS = "/timmi-timesheet/api/reports"
V4_IMPORT = "/timmi-timesheet/services/"


class LuccaBase(Simulator[LuccaTimmi, AsyncLuccaTimmi]):
    """State, admission and error shapes of the simulated Lucca account.

    Sources: developers.lucca.fr, legacy API reference of Timmi timesheets, pages
    "Authentication" and "API generations".
    """

    package: ClassVar[str] = __name__.partition(".")[0]
    client_names: ClassVar[tuple[str, str]] = ("LuccaTimmi", "AsyncLuccaTimmi")

    API_KEY: ClassVar[str] = "simulated-api-key"
    #: The user on whose behalf the API key acts.
    KEY_USER: ClassVar[int] = 7
    OWNER: ClassVar[int] = 31
    OTHER_OWNER: ClassVar[int] = 32

    client_settings: ClassVar[Mapping[str, Any]] = {"api_key": API_KEY}

    def set_up(self) -> None:
        """Start with the timesheets of two people, a time entry and an export."""
        self.timesheets: dict[int, Timesheet] = seeded(
            self.OWNER, self.OTHER_OWNER, self.KEY_USER
        )
        self.entries: dict[int, Record] = {}
        self.reports: dict[int, Record] = {}
        self._ids = 5000

    def settings(self) -> dict[str, Any]:
        """Return the arguments with which a client reaches this simulator."""
        return dict(self.client_settings)

    def new_id(self) -> int:
        """Return an identifier not used before."""
        self._ids += 1
        return self._ids

    def fail_timesheet(self, timesheet: int, message: str) -> None:
        """Let every workflow action on a timesheet fail as an item.

        Args:
            timesheet: Its id.
            message: The text of ``exceptionMessage``.
        """
        self.timesheets[timesheet].trouble = message

    def of_owner(self, owner: int) -> list[Timesheet]:
        """Return the timesheets of a person, oldest first."""
        records = [
            timesheet
            for timesheet in self.timesheets.values()
            if timesheet.owner == owner
        ]
        return sorted(records, key=lambda record: record.starts)

    def locked_days(self, owner: int) -> set[date]:
        """Return the days that lie in a submitted or approved timesheet."""
        sheets = [item for item in self.of_owner(owner) if item.locked]
        return {day for sheet in sheets for day in sheet.days()}

    def authenticate(self, call: ReceivedCall) -> None:
        """Check the API key."""
        header = call.sent.headers.get("authorization", "")
        if header not in (f"{word} application={self.API_KEY}" for word in _WORDS):
            raise RefusalError(problem(call.sent.path, 401, "The API key is not valid"))

    def missing(self, call: ReceivedCall) -> CannedResponse:
        """Return the response to a request about an unknown record."""
        return problem(call.sent.path, 404, "It does not exist")

    def invalid(self, call: ReceivedCall, problems: list[Problem]) -> CannedResponse:
        """Return the refusal of a request that breaks the document."""
        return problem(call.sent.path, 400, "; ".join(problems))

    def unknown(self, status: int) -> CannedResponse:
        """Return the response to a path or method that does not exist."""
        return CannedResponse(status, assumption="no-such-path")

    def busy(self, seconds: int) -> CannedResponse:
        """Return the refusal of a request over the rate limit.

        Args:
            seconds: What ``Retry-After`` says.
        """
        headers = {"retry-after": str(seconds)}
        return CannedResponse(429, headers=headers, assumption="rate-limit")

    def shown_id(self, sheet: Timesheet) -> int:
        """Return the id Lucca shows: 0 until the timesheet was submitted."""
        return 0 if sheet.status == NOT_SUBMITTED else sheet.id


_WORDS = ("lucca", "Lucca")


def problem(
    path: str, status: int, message: str, assumption: str | None = None
) -> CannedResponse:
    """Return an error in the shape of the API generation a path belongs to."""
    if path.startswith(V3):
        assumption = assumption or (
            "exports-errors" if path.startswith(f"{V3}timmie") else None
        )
        return CannedResponse(
            status, {"Status": status, "Message": message}, assumption=assumption
        )
    if path.startswith(LEGACY):
        body = {"Status": status, "Message": message, "Items": []}
        return CannedResponse(status, body, assumption=assumption)
    if path.startswith(V4_IMPORT):
        body = {"title": message, "status": status, "errors": {"$": [message]}}
        declared = status == 400
        return CannedResponse(
            status, body, assumption=assumption or (None if declared else "v4-errors")
        )
    if path.startswith(V4_REPORTS) and status in (401, 404):
        return CannedResponse(
            status, assumption=assumption or (None if status == 401 else "no-report")
        )
    return CannedResponse(
        status, {"message": message}, assumption=assumption or "v4-errors"
    )
