"""Call every seed operation once, sync and async, with the installed packages.

Run by ``python3 noxfile.py -s demo``. The other side are the simulators that come with
the packages, on the loopback interface: no vendor is contacted.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import re
import sys
import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]


class DemoError(Exception):
    """The demo cannot go on; the text says why."""


@dataclass(frozen=True)
class Vendor:
    """A package, its client, and its seed operations by public name.

    Each operation is written once: the sync client returns the response, the async one
    an awaitable of it. It is also given the simulator, which names its records, and
    the models of the package.
    """

    package: str
    client: str
    operations: dict[str, Callable[[Any, Any, Any], Any]]

    def simulator(self) -> Any:
        """Return a simulator of the vendor, not yet started."""
        testing = importlib.import_module(f"{self.package}.testing")
        return getattr(testing, f"{self.client}Simulator")()


VENDORS = (
    Vendor(
        "lucca_timmi_client",
        "LuccaTimmi",
        {
            "timesheets.cancel": lambda client, lucca, _: client.timesheets.cancel(
                lucca.TIMESHEET, comment="Wrong week"
            ),
        },
    ),
    Vendor(
        "kantata_ox_client",
        "KantataOX",
        {
            "invoices.cancel": lambda client, kantata, _: client.invoices.cancel(
                kantata.INVOICE
            ),
            "timesheet_submissions.list": lambda client, *_: (
                client.timesheet_submissions.list(include=["user"])
            ),
            "timesheet_submissions.create": lambda client, kantata, models: (
                client.timesheet_submissions.create(
                    timesheet_submission=models.NewTimesheetSubmission(
                        title="Week 18",
                        line_item_ids=[int(kantata.FREE_TIME_ENTRY)],
                        workspace_id=int(kantata.WORKSPACE),
                    )
                )
            ),
            "timesheet_submissions.get": lambda client, kantata, _: (
                client.timesheet_submissions.get(kantata.SUBMISSION)
            ),
            "timesheet_submissions.approve": lambda client, kantata, models: (
                client.timesheet_submissions.approve(
                    kantata.SUBMISSION,
                    resolution=models.ResolutionInput(description="Complete"),
                )
            ),
            "timesheet_submissions.cancel": lambda client, kantata, models: (
                client.timesheet_submissions.cancel(
                    kantata.SUBMISSION,
                    resolution=models.ResolutionInput(description="Wrong week"),
                )
            ),
            "timesheet_submissions.reject": lambda client, kantata, models: (
                client.timesheet_submissions.reject(
                    kantata.SUBMISSION,
                    resolution=models.ResolutionInput(description="Too short"),
                )
            ),
        },
    ),
    Vendor(
        "monite_client",
        "Monite",
        {
            "approval_processes.cancel": lambda client, monite, _: (
                client.approval_processes.cancel(monite.POLICY, monite.PROCESS)
            ),
        },
    ),
    Vendor(
        "piriod_client",
        "Piriod",
        {
            "cancellations.create": lambda client, piriod, _: (
                client.cancellations.create(
                    retention=piriod.RETENTION,
                    document=piriod.CANCELLATION_DOCUMENT,
                    number=1,
                    date=date(2024, 5, 6),
                )
            ),
        },
    ),
)


def main() -> None:
    """Run all calls and print the closing table."""
    rows = []
    for vendor in VENDORS:
        with vendor.simulator() as simulator:
            calls = sum(_perform(vendor, name, simulator) for name in vendor.operations)
        rows.append([vendor.package, *_counts(vendor), _size(vendor), str(calls)])
    _print_table(["package", "operations", "in document", "wheel", "calls"], rows)


def _perform(vendor: Vendor, name: str, simulator: Any) -> int:
    """Call one operation with both clients; return the number of calls."""
    print(f"\n{vendor.client}: {name}")
    try:
        result = _call(vendor, name, simulator)
        sent = _taken(simulator)
        _show(sent, result)
        again = asyncio.run(_call_async(vendor, name, simulator))
        _compare((sent, result), (_taken(simulator), again))
    except Exception as error:
        reason = f"{type(error).__name__}: {error}"
        raise DemoError(f"{vendor.client} {name} failed: {reason}") from error
    return 2


def _call(vendor: Vendor, name: str, simulator: Any) -> Any:
    models = importlib.import_module(vendor.package).models
    with simulator.client() as client:
        return _typed(vendor.operations[name](client, simulator, models))


async def _call_async(vendor: Vendor, name: str, simulator: Any) -> Any:
    models = importlib.import_module(vendor.package).models
    async with simulator.async_client() as client:
        return _typed(await vendor.operations[name](client, simulator, models))


def _taken(simulator: Any) -> list[str]:
    """Return what was sent, and take the simulator back to its start."""
    sent = [_told(request) for request in simulator.requests]
    if simulator.defects:
        raise DemoError(f"the simulator is wrong: {simulator.defects[0]}")
    simulator.reset()
    return sent


def _told(sent: Any) -> str:
    body = sent.body.decode()
    if "client_secret" in body:
        body = "{client credentials}"
    return " ".join(filter(None, (sent.method, sent.target, sent.media_type, body)))


def _typed(response: Any) -> Any:
    """Records as what was sent; their repr says which they are, and no more."""
    is_records = hasattr(response, "lenient")
    return [item.to_dict() for item in response] if is_records else response


def _show(requests: list[str], response: Any) -> None:
    for sent in requests:
        _print_cut("sent", sent)
    _print_cut("response", repr(response))


def _print_cut(label: str, text: str) -> None:
    """Print at most five lines, the label before the first."""
    lines = textwrap.wrap(text, 88, max_lines=5, placeholder=" ...")
    print(f"  {label:7}" + "\n         ".join(lines))


def _compare(sync: tuple[list[str], Any], other: tuple[list[str], Any]) -> None:
    """Check that both clients sent the same and understood the same."""
    if sync[0] != other[0]:
        raise DemoError(f"the async client sent {other[0]}, the sync one {sync[0]}")
    if repr(sync[1]) != repr(other[1]):
        raise DemoError(f"the async response is {other[1]!r}, the sync one {sync[1]!r}")
    print("  async  sent the same, the same response")


def _counts(vendor: Vendor) -> list[str]:
    """Operations in the installed package, and in the document it was made from."""
    (folder,) = importlib.import_module(vendor.package).__path__
    modules = Path(folder, "_generated", "api").glob("*.py")
    generated = sum(
        len(re.findall(r"def \w+_kwargs\(", m.read_text("utf-8"))) for m in modules
    )
    lock = json.loads((ROOT / "specs" / "specs.lock").read_text("utf-8"))
    documented = lock["vendors"][vendor.package.removesuffix("_client")]["operations"]
    return [str(generated), str(documented)]


def _size(vendor: Vendor) -> str:
    (wheel,) = (ROOT / "dist").glob(f"{vendor.package}-*.whl")
    return f"{wheel.stat().st_size / 1000:.0f} kB"


def _print_table(head: list[str], rows: list[list[str]]) -> None:
    widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
    print()
    for row in (head, ["-" * width for width in widths], *rows):
        cells = zip(row, widths, strict=True)
        print("  ".join(cell.ljust(width) for cell, width in cells).rstrip())


if __name__ == "__main__":
    try:
        main()
    except DemoError as error:
        sys.exit(f"demo: {error}")
