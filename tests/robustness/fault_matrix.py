"""Every kind of operation under every fault, with both clients, once and always."""

from __future__ import annotations

import asyncio
import datetime
import importlib
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import product
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from anyio.from_thread import start_blocking_portal

from tests.recorder.scenario import Drive
from tests.recorder.vendors import KITS
from tests.robustness.fault_proxy import BOMB_SIZE, FAULTS, FaultProxy
from tests.support.runtime import ManualClock

#: Limits of the clients under test, in seconds.
# Generous, so that a busy machine is not taken for a fault.
READ_TIMEOUT, BUDGET = 2.0, 4.0
#: Kinds that run side by side: with more, the reads of all are late.
AT_ONCE = 4
#: Seconds that pass between two looks at the clock.
TICK = 0.02


class TickingClock(ManualClock):  # type: ignore[misc, name-defined]
    """A clock that moves only when the client looks at it, on any machine alike."""

    def monotonic(self) -> float:
        """Return the seconds slept and ticked so far."""
        self.advance(TICK)
        return float(super().monotonic())


@dataclass(frozen=True)
class Kind:
    """One kind of operation.

    Attributes:
        vendor: Whose client makes the call.
        call: Makes it and returns something that has to be right.
        arrives: Method and path of the request under test, at the simulator.
        before: Requests that pass unharmed before it.
    """

    vendor: str
    call: Callable[[Drive, Any], Any]
    arrives: tuple[str, str]
    before: int = 0


def _read(drive: Drive, simulator: Any) -> Any:
    submissions = drive.client.timesheet_submissions
    return drive.run(submissions.get(simulator.SUBMISSION)).id


def _write(drive: Drive, simulator: Any) -> Any:
    cancellation = drive.client.cancellations.create(
        retention=simulator.RETENTION,
        document=simulator.CANCELLATION_DOCUMENT,
        number=1,
        date=datetime.date(2024, 5, 6),
    )
    return drive.run(cancellation).retention


def _pages(drive: Drive, _: Any) -> Any:
    result = drive.items(drive.client.timesheet_submissions.list_all(per_page=2))
    return len(result)


def _download(drive: Drive, simulator: Any) -> Any:
    return drive.run(drive.client.retentions.download_pdf(simulator.RETENTION))


def _file(drive: Drive, simulator: Any) -> Any:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "retention.pdf")
        retentions = drive.client.retentions
        drive.run(retentions.download_pdf_to_file(simulator.RETENTION, path=path))
        return path.read_bytes()


def _write_in_xml(drive: Drive, simulator: Any) -> Any:
    timesheets = drive.client.timesheets
    cancelled = timesheets.cancel(simulator.TIMESHEET, comment="Wrong week")
    return [item.id for item in drive.run(cancelled)]


def _token(drive: Drive, simulator: Any) -> Any:
    policy = drive.run(drive.client.approval_policies.get(simulator.POLICY))
    return str(policy.id)


_SUBMISSIONS = "/api/v1/timesheet_submissions"
_CANCEL = "/timmi-timesheet/api/timesheets/101/cancel"
KINDS = {
    "read": Kind("kantata_ox", _read, ("GET", f"{_SUBMISSIONS}/501")),
    "write": Kind("piriod", _write, ("POST", "/cancellations/")),
    "second page": Kind("kantata_ox", _pages, ("GET", _SUBMISSIONS), before=1),
    "download": Kind("piriod", _download, ("GET", "/retentions/7/pdf/")),
    "file": Kind("piriod", _file, ("GET", "/retentions/7/pdf/")),
    "write in XML": Kind("lucca_timmi", _write_in_xml, ("POST", _CANCEL)),
    "token": Kind("monite", _token, ("POST", "/v1/auth/token")),
}
#: How clients are run: the asynchronous one under both of anyio's event loops.
CLIENTS = ("sync", "asyncio", "trio")


@dataclass(frozen=True)
class Cell:
    """One combination."""

    kind: str
    fault: str
    client: str
    always: bool

    def __str__(self) -> str:
        when = "always" if self.always else "once"
        return f"{self.kind}-{self.fault}-{self.client}-{when}"


@dataclass(frozen=True)
class Outcome:
    """What became of a call.

    Attributes:
        error: Class of the error, ``None`` for the right value.
        is_typed: Whether the error is one of the package's own.
        arrived: How often the server got the request under test.
        seconds: How long the call took, by the clock of its client.
    """

    error: str | None
    is_typed: bool
    arrived: int
    seconds: float

    def __str__(self) -> str:
        return f"{self.error or 'right value'}, sent {self.arrived}x"


CELLS = [Cell(*item) for item in product(KINDS, FAULTS, CLIENTS, (False, True))]


def run_all(cells: Sequence[Cell] = CELLS) -> dict[Cell, Outcome]:
    """Run combinations against the simulators, the kinds side by side."""
    run = partial(_run_kind, cells)
    with ThreadPoolExecutor(AT_ONCE) as pool:
        results = {
            cell: outcome
            for item in pool.map(run, KINDS)
            for cell, outcome in item.items()
        }
    return {cell: results[cell] for cell in cells}


def _run_kind(cells: Sequence[Cell], kind: str) -> dict[Cell, Outcome]:
    with spoiled(KINDS[kind].vendor) as (simulator, proxy):
        return {
            cell: _run(cell, simulator, proxy) for cell in cells if cell.kind == kind
        }


@contextmanager
def spoiled(vendor: str) -> Iterator[tuple[Any, FaultProxy]]:
    """Run a vendor's simulator behind a proxy."""
    with KITS[vendor].simulator()() as simulator:
        port = int(simulator.url.split(":")[2].partition("/")[0])
        with FaultProxy("127.0.0.1", port) as proxy:
            yield simulator, proxy


def _run(cell: Cell, simulator: Any, proxy: FaultProxy) -> Outcome:
    kind = KINDS[cell.kind]
    simulator.reset()
    expected = _right_value(kind, simulator)
    simulator.reset()
    spoiled = None if cell.always else cell.fault
    proxy.plan(
        *[None] * kind.before,
        *filter(None, [spoiled]),
        always=cell.fault if cell.always else None,
    )
    clock = TickingClock()
    with _runner(cell) as runner:
        drive = Drive(client(cell, simulator, proxy, clock), runner)
        error = _error_of(lambda: _same(kind.call(drive, simulator), expected))
        drive.run(drive.client.close())
    package = importlib.import_module(f"{KITS[kind.vendor].package}.errors")
    arrived = len(simulator.requests.matching(*kind.arrives)) - kind.before
    return Outcome(
        error=type(error).__name__ if error else None,
        is_typed=isinstance(error, package.ApiError),
        arrived=arrived,
        seconds=clock.monotonic(),
    )


@contextmanager
def _runner(cell: Cell) -> Iterator[Any]:
    """Return what runs coroutines one after the other in the event loop of a cell."""
    if cell.client != "trio":
        with asyncio.Runner() as runner:
            yield runner
        return

    async def awaited(coroutine: Any) -> Any:
        return await coroutine

    with start_blocking_portal("trio") as portal:
        yield SimpleNamespace(run=lambda coroutine: portal.call(awaited, coroutine))


def _right_value(kind: Kind, simulator: Any) -> Any:
    with asyncio.Runner() as runner, simulator.client() as client:
        return kind.call(Drive(client, runner), simulator)


def _same(got: Any, expected: Any) -> None:
    if got != expected:
        raise AssertionError(f"{got!r} in place of {expected!r}")


def _error_of(call: Callable[[], None]) -> Exception | None:
    try:
        call()
    except Exception as error:
        return error
    return None


def client(cell: Cell, simulator: Any, proxy: FaultProxy, clock: TickingClock) -> Any:
    """Return the client of a combination, bound to the proxy."""
    vendor = KINDS[cell.kind].vendor
    kit = KITS[vendor]
    runtime = importlib.import_module(kit.package)
    retries = runtime.RetryPolicy(retries=2, backoff=0.001, budget=BUDGET)
    return kit.client(
        is_async=cell.client != "sync",
        base_url=f"http://127.0.0.1:{proxy.port}{kit.base_path}",
        timeout=READ_TIMEOUT,
        retries=retries,
        clock=clock,
        max_response_bytes=BOMB_SIZE // 2,
        max_file_bytes=BOMB_SIZE // 2,
        **simulator.settings(),
    )
