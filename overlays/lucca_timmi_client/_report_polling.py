"""Waiting for a report: the part without input and output.

Gap: a report is computed in the background, and no known document gives an address that
tells how far it is. What is documented is the download, with 404 among its statuses.
Evidence: vendor page on creating a report; the vendor's text of 2024 for downloads.
Spec pointer: ``#/paths/~1timmi-timesheet~1api~1reports``.
Remove when: when the document has an operation that reads one report.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from ._runtime.base.errors import ApiError, InvalidRequestError
from ._runtime.base.value import Value

if TYPE_CHECKING:
    from ._generated.models import Report
    from ._runtime.base.clock import Clock

Status = "Report | str"
"""What a check returns: a report, or just its status."""


class ReportProgress(Value):
    """How far waiting is.

    Attributes:
        status: Status last seen: ``pending``, ``done`` or ``error``.
        checks: How often it was looked at.
        seconds: Time since waiting began.
    """

    status: str
    checks: int
    seconds: float


class ReportFailedError(ApiError):
    """The computation of a report ended with an error.

    Attributes:
        report_id: Number of the report.
    """

    def __init__(self, report_id: int) -> None:
        super().__init__(f"report {report_id}: its computation failed")
        self.report_id = report_id


class ReportTimeoutError(ApiError):
    """A report was not ready in time; it may be ready later.

    Attributes:
        report_id: Number of the report.
        progress: How far waiting was.
    """

    def __init__(self, report_id: int, progress: ReportProgress) -> None:
        super().__init__(
            f"report {report_id}: still {progress.status} after"
            f" {progress.seconds:.0f} s and {progress.checks} checks"
        )
        self.report_id = report_id
        self.progress = progress


class ReportPoller:
    """One wait for one report.

    Args:
        report: The report, or its number.
        clock: Time.
        max_wait: Seconds after which to give up.
        interval: Seconds between two checks.
        progress: Called after every check.
    """

    def __init__(
        self,
        report: Report | int,
        clock: Clock,
        max_wait: float,
        interval: float,
        progress: Callable[[ReportProgress], None] | None,
    ) -> None:
        _require_seconds(max_wait=max_wait, interval=interval)
        if progress is not None and not callable(progress):
            kind = type(progress).__name__
            raise InvalidRequestError(f"progress must be a function, not {kind}")
        self.report_id = report_id(report)
        self._clock = clock
        self._max_wait = max_wait
        self._interval = interval
        self._progress = progress
        self._since = clock.monotonic()
        self._checks = 0

    def pause_after(self, status: str) -> float | None:
        """Return the seconds until the next check; ``None`` when there is no need.

        Raises:
            ReportFailedError: The computation failed.
            ReportTimeoutError: There is no time for another check.
        """
        self._checks += 1
        seconds = self._clock.monotonic() - self._since
        seen = ReportProgress(status=status, checks=self._checks, seconds=seconds)
        if self._progress is not None:
            self._progress(seen)
        if status == "done":
            return None
        if status == "error":
            raise ReportFailedError(self.report_id)
        if seconds >= self._max_wait:
            raise ReportTimeoutError(self.report_id, seen)
        return min(self._interval, self._max_wait - seconds)


def _require_seconds(**values: object) -> None:
    for name, value in values.items():
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        if not (is_number and cast("float", value) > 0):
            raise InvalidRequestError(f"{name} must be a number of seconds above 0")


def report_id(report: Report | int) -> int:
    """Return the number of a report.

    Raises:
        InvalidRequestError: It has none, or it is not a report.
    """
    number = getattr(report, "id", report)
    if isinstance(number, bool) or not isinstance(number, int):
        kind = type(report).__name__
        raise InvalidRequestError(f"a report with an id, or its number, not {kind}")
    return number


def status_of(report: Report | str) -> str:
    """Return the status a check found.

    Raises:
        InvalidRequestError: The check returned something else.
    """
    status = report if isinstance(report, str) else getattr(report, "status", None)
    if status is None:
        raise InvalidRequestError(
            "check must return a Report with a status, or 'pending', 'done' or 'error',"
            f" not {type(report).__name__}"
        )
    return str(getattr(status, "value", status))
