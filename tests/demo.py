"""Call every seed operation once, sync and async, with the installed packages.

Run by ``python3 noxfile.py -s demo``. The other side is the stand-in of this folder,
on the loopback interface: no vendor is contacted.
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
sys.path.append(str(ROOT))  # last: nothing there may shadow an installed package

from tests.standin import ENTITY, TOKEN, WORKSPACE, Sent, Standin  # noqa: E402

POLICY = "00000000-0000-4000-8000-0000000000a1"
PROCESS = "00000000-0000-4000-8000-0000000000b1"


class DemoError(Exception):
    """The demo cannot go on; the text says why."""


@dataclass(frozen=True)
class Vendor:
    """A package, how its clients are made, and its seed operations by public name.

    Each operation is written once: the sync client returns the answer, the async one
    an awaitable of it.
    """

    package: str
    client: str
    settings: Callable[[str], dict[str, Any]]
    operations: dict[str, Callable[[Any, Any], Any]]


VENDORS = (
    Vendor(
        "lucca_timmi_client",
        "LuccaTimmi",
        lambda url: {"base_url": url, "api_key": TOKEN},
        {
            "timesheets.cancel": lambda client, _: client.timesheets.cancel(
                42, comment="Wrong week"
            ),
        },
    ),
    Vendor(
        "kantata_ox_client",
        "KantataOX",
        lambda url: {"base_url": f"{url}/api/v1", "token": TOKEN},
        {
            "invoices.cancel": lambda client, _: client.invoices.cancel("1001"),
            "timesheet_submissions.list": lambda client, _: (
                client.timesheet_submissions.list()
            ),
            "timesheet_submissions.create": lambda client, models: (
                client.timesheet_submissions.create(
                    timesheet_submission=models.NewTimesheetSubmission(
                        title="Week 18", line_item_ids=[901, 902], workspace_id=77
                    )
                )
            ),
            "timesheet_submissions.get": lambda client, _: (
                client.timesheet_submissions.get("501")
            ),
            "timesheet_submissions.approve": lambda client, models: (
                client.timesheet_submissions.approve(
                    "501", resolution=models.ResolutionInput(description="Complete")
                )
            ),
            "timesheet_submissions.cancel": lambda client, models: (
                client.timesheet_submissions.cancel(
                    "501", resolution=models.ResolutionInput(description="Wrong week")
                )
            ),
            "timesheet_submissions.reject": lambda client, models: (
                client.timesheet_submissions.reject(
                    "501", resolution=models.ResolutionInput(description="Too short")
                )
            ),
        },
    ),
    Vendor(
        "monite_client",
        "Monite",
        lambda url: {
            "base_url": f"{url}/v1",
            "client_id": "00000000-0000-4000-8000-0000000000c1",
            "client_secret": "example",
            "entity_id": ENTITY,
        },
        {
            "approval_processes.cancel": lambda client, _: (
                client.approval_processes.cancel(POLICY, PROCESS)
            ),
        },
    ),
    Vendor(
        "piriod_client",
        "Piriod",
        lambda url: {
            "base_url": url,
            "token": TOKEN,
            "workspace": WORKSPACE,
            "test_mode": True,
        },
        {
            "cancellations.create": lambda client, _: client.cancellations.create(
                retention=7, document=3, number=1, date=date(2024, 5, 6)
            ),
        },
    ),
)


def main() -> None:
    """Run all calls and print the closing table."""
    rows = []
    with Standin() as standin:
        for vendor in VENDORS:
            calls = sum(_perform(vendor, name, standin) for name in vendor.operations)
            rows.append([vendor.package, *_counts(vendor), _size(vendor), str(calls)])
    _print_table(["package", "operations", "in document", "wheel", "calls"], rows)


def _perform(vendor: Vendor, name: str, standin: Standin) -> int:
    """Call one operation with both clients; return the number of calls."""
    print(f"\n{vendor.client}: {name}")
    try:
        answer = _call(vendor, name, standin.url)
        sent = standin.take()
        _show(sent, answer)
        again = asyncio.run(_call_async(vendor, name, standin.url))
        _compare((sent, answer), (standin.take(), again))
    except Exception as error:
        reason = f"{type(error).__name__}: {error}"
        raise DemoError(f"{vendor.client} {name} failed: {reason}") from error
    return 2


def _call(vendor: Vendor, name: str, url: str) -> Any:
    module = importlib.import_module(vendor.package)
    with getattr(module, vendor.client)(**vendor.settings(url)) as client:
        return _typed(vendor.operations[name](client, module.models))


async def _call_async(vendor: Vendor, name: str, url: str) -> Any:
    module = importlib.import_module(vendor.package)
    async with getattr(module, f"Async{vendor.client}")(**vendor.settings(url)) as made:
        return _typed(await vendor.operations[name](made, module.models))


def _typed(answer: Any) -> Any:
    """Records are parsed when they are touched; this touches them."""
    is_records = hasattr(answer, "lenient")
    return [each.to_model() for each in answer] if is_records else answer


def _show(requests: list[Sent], answer: Any) -> None:
    for sent in requests:
        _print_cut("sent", str(sent))
    # Members the reply did not have would bury those it had.
    present = re.sub(r"\w+=(UNSET|{})(, )?", "", repr(answer))
    _print_cut("answer", present.replace(", )", ")"))


def _print_cut(label: str, text: str) -> None:
    """Print at most five lines, the label before the first."""
    lines = textwrap.wrap(text, 88, max_lines=5, placeholder=" ...")
    print(f"  {label:7}" + "\n         ".join(lines))


def _compare(sync: tuple[list[Sent], Any], other: tuple[list[Sent], Any]) -> None:
    """Check that both clients sent the same and understood the same."""
    if [str(sent) for sent in sync[0]] != [str(sent) for sent in other[0]]:
        raise DemoError(f"the async client sent {other[0]}, the sync one {sync[0]}")
    if repr(sync[1]) != repr(other[1]):
        raise DemoError(f"the async answer is {other[1]!r}, the sync one {sync[1]!r}")
    print("  async  sent the same, the same answer")


def _counts(vendor: Vendor) -> list[str]:
    """Operations in the installed package, and in the document it was made from."""
    (folder,) = importlib.import_module(vendor.package).__path__
    modules = Path(folder, "_generated", "api").glob("*/*.py")
    generated = sum(module.name != "__init__.py" for module in modules)
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
