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
from types import ModuleType
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
            module = importlib.import_module(vendor.package)
            calls = _call_all(vendor, module, standin)
            counts = _counts(vendor.package, module)
            rows.append([vendor.package, *counts, _size(vendor), str(calls)])
    _print_table(["package", "operations", "in document", "wheel", "calls"], rows)


def _call_all(vendor: Vendor, module: ModuleType, standin: Standin) -> int:
    settings = vendor.settings(standin.url)
    models = importlib.import_module(f"{vendor.package}.models")
    calls = 0
    for name, operation in vendor.operations.items():
        print(f"\n{vendor.client}: {name}")
        try:
            with getattr(module, vendor.client)(**settings) as client:
                answer = operation(client, models)
            requests = standin.take()
            _show(requests, answer)
            client_class = getattr(module, f"Async{vendor.client}")
            again = asyncio.run(_call(client_class, settings, operation, models))
        except Exception as error:
            reason = f"{type(error).__name__}: {error}"
            raise DemoError(f"{vendor.client} {name} failed: {reason}") from error
        _compare(name, (requests, answer), (standin.take(), again))
        calls += 2
    return calls


async def _call(
    client_class: Any,
    settings: dict[str, Any],
    operation: Callable[[Any, Any], Any],
    models: Any,
) -> Any:
    async with client_class(**settings) as client:
        return await operation(client, models)


def _show(requests: list[Sent], answer: Any) -> None:
    for sent in requests:
        _print_cut("sent", str(sent))
    # Members the reply did not have would bury those it had.
    _print_cut("answer", re.sub(r"\w+=(UNSET|{})(, )?", "", repr(answer)))


def _print_cut(label: str, text: str) -> None:
    print(f"  {label:7}{textwrap.shorten(text, 300, placeholder=' ...')}")


def _compare(
    name: str, sync: tuple[list[Sent], Any], other: tuple[list[Sent], Any]
) -> None:
    """Check that both clients sent the same and understood the same."""
    if [str(sent) for sent in sync[0]] != [str(sent) for sent in other[0]]:
        raise DemoError(f"{name}: the async client sent {other[0]}, sync {sync[0]}")
    if repr(sync[1]) != repr(other[1]):
        raise DemoError(f"{name}: async gave {other[1]!r}, sync {sync[1]!r}")
    print("  async  sent the same, the same answer")


def _counts(package: str, module: ModuleType) -> list[str]:
    """Operations in the installed package, and in the document it was made from."""
    api = Path(module.__path__[0], "_generated", "api")
    generated = [f for f in api.glob("*/*.py") if f.name != "__init__.py"]
    lock = json.loads((ROOT / "specs" / "specs.lock").read_text("utf-8"))
    documented = lock["vendors"][package.removesuffix("_client")]["operations"]
    return [str(len(generated)), str(documented)]


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
