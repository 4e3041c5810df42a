"""``client.reports``: create, wait, download.

Gap: see ``_report_polling``.
Evidence: vendor page on creating a report; the vendor's text of 2024 for downloads.
Spec pointer: ``#/paths/~1timmi-timesheet~1api~1reports``.
Remove when: with ``_report_polling``.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar, Unpack

from ._generated import models
from ._generated.resources import reports as generated
from ._report_polling import ReportPoller, ReportProgress, status_of
from ._runtime.base.clock import Clock, SystemClock
from ._runtime.base.errors import InvalidRequestError, NotFoundError
from ._runtime.options.options import CallOptions
from ._runtime.resource import AsyncCaller, Caller

Download = TypeVar("Download")

MAX_WAIT = 300.0
"""Seconds to wait for a report unless said otherwise."""

INTERVAL = 5.0
"""Seconds between two checks: a check counts against the vendor's 50 a minute."""


class Reports(generated.Reports):
    """Operations on ``reports``.

    Args:
        caller: Usually the client, or a view of it.
        clock: Time, for waiting.
    """

    def __init__(self, caller: Caller, clock: Clock | None = None) -> None:
        super().__init__(caller)
        self._clock = clock or SystemClock()

    def wait(
        self,
        report: models.Report | int,
        *,
        check: Callable[[int], models.Report | str],
        max_wait: float = MAX_WAIT,
        interval: float = INTERVAL,
        progress: Callable[[ReportProgress], None] | None = None,
    ) -> models.Report | str:
        """Wait until a report is computed, as far as ``check`` can tell.

        The vendor documents no operation that reads the status of a report, so the
        caller brings the way to find out. Without one use `download_when_ready`.

        Args:
            report: What ``create`` returned, or its number.
            check: Returns the report as it is now, or its status: ``pending``,
                ``done`` or ``error``. It is called with the number of the report.
            max_wait: Seconds after which to give up.
            interval: Seconds between two checks.
            progress: Called after every check.

        Returns:
            What ``check`` returned last.

        Raises:
            ReportFailedError: The computation failed.
            ReportTimeoutError: The report is still not ready.

        Example:
            report = lucca.reports.create(template_id="example")
            lucca.reports.wait(report, check=lambda number: "done")
        """
        wait = ReportPoller(report, self._clock, max_wait, interval, progress)
        while True:
            latest = check(wait.report_id)
            pause = wait.pause_after(status_of(latest))
            if pause is None:
                return latest
            self._clock.sleep(pause)

    def download_when_ready(
        self,
        report: models.Report | int,
        *,
        file_format: str = "csv",
        max_wait: float = MAX_WAIT,
        interval: float = INTERVAL,
        progress: Callable[[ReportProgress], None] | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes:
        """Download a report, trying again as long as the API does not find it.

        That 404 means "not ready yet" is inferred: the vendor lists the status for
        downloads but does not say when it comes, nor what a failed computation
        answers. A number that does not exist therefore costs the whole ``max_wait``.

        Args:
            report: What ``create`` returned, or its number.
            file_format: ``csv`` or ``excel``.
            max_wait: Seconds after which to give up.
            interval: Seconds between two attempts.
            progress: Called after every attempt.
            **options: Of each attempt, see `CallOptions`.

        Returns:
            The bytes of the file.

        Raises:
            ReportTimeoutError: The API still did not find it.
            StatusError: The API returned an error status other than 404.

        Example:
            report = lucca.reports.create(template_id="example")
            lucca.reports.download_when_ready(report)
        """
        download = _chosen(file_format, self.download_csv, self.download_excel)
        wait = ReportPoller(report, self._clock, max_wait, interval, progress)
        while True:
            try:
                content = download(wait.report_id, **options)
            except NotFoundError:
                self._clock.sleep(wait.pause_after("pending") or interval)
            else:
                wait.pause_after("done")
                return content


class AsyncReports(generated.AsyncReports):
    """Operations on ``reports``.

    Args:
        caller: Usually the client, or a view of it.
        clock: Time, for waiting.
    """

    def __init__(self, caller: AsyncCaller, clock: Clock | None = None) -> None:
        super().__init__(caller)
        self._clock = clock or SystemClock()

    async def wait(
        self,
        report: models.Report | int,
        *,
        check: Callable[[int], Awaitable[models.Report | str]],
        max_wait: float = MAX_WAIT,
        interval: float = INTERVAL,
        progress: Callable[[ReportProgress], None] | None = None,
    ) -> models.Report | str:
        """Wait until a report is computed; see `Reports.wait`.

        Example:
            async def check(number: int) -> str:
                return "done"

            report = await lucca.reports.create(template_id="example")
            await lucca.reports.wait(report, check=check)
        """
        wait = ReportPoller(report, self._clock, max_wait, interval, progress)
        while True:
            latest = await check(wait.report_id)
            pause = wait.pause_after(status_of(latest))
            if pause is None:
                return latest
            await self._clock.asleep(pause)

    async def download_when_ready(
        self,
        report: models.Report | int,
        *,
        file_format: str = "csv",
        max_wait: float = MAX_WAIT,
        interval: float = INTERVAL,
        progress: Callable[[ReportProgress], None] | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes:
        """Download a report once it is found; see `Reports.download_when_ready`.

        Example:
            report = await lucca.reports.create(template_id="example")
            await lucca.reports.download_when_ready(report)
        """
        download = _chosen(file_format, self.download_csv, self.download_excel)
        wait = ReportPoller(report, self._clock, max_wait, interval, progress)
        while True:
            try:
                content = await download(wait.report_id, **options)
            except NotFoundError:
                await self._clock.asleep(wait.pause_after("pending") or interval)
            else:
                wait.pause_after("done")
                return content


def _chosen(file_format: str, csv: Download, excel: Download) -> Download:
    if file_format not in ("csv", "excel"):
        raise InvalidRequestError(
            f"file_format must be 'csv' or 'excel', not {file_format!r}"
        )
    return csv if file_format == "csv" else excel
