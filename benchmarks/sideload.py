"""Measure lazy records against the generated decoder, in one process and one run.

Run with the package importable, for example
``PYTHONPATH=overlays python -P benchmarks/sideload.py``. Each number is the processor's
time for the best of several rounds, divided by that of ``json.loads`` and the generated
``from_dict`` for the same bytes. Exits with 1 when a ratio is above its limit.
"""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from time import process_time
from typing import Any

sys.path.append(str(Path(__file__).parent))

from kantata_ox_client import read_records, records
from kantata_ox_client._runtime.sideload.record import Field
from kantata_ox_client.models import TimesheetSubmissionsReply
from kantata_pages import page

INCLUDE = ("external_references", "time_entries", "user", "workspace")
COLLECTIONS = ("users", "workspaces", "time_entries", "external_references")
Body = bytes


def raw(body: Body) -> object:
    """Decode everything with the generated models."""
    return TimesheetSubmissionsReply.from_dict(json.loads(body))


def read(body: Body) -> Any:
    """Read the page, and nothing of its records."""
    return read_records(body, records.TimesheetSubmission, include=INCLUDE)


def results_touched(body: Body) -> object:
    """Parse every result."""
    found = read(body)
    return found, [each.title for each in found]


def tenth_touched(body: Body) -> object:
    """Parse every result, and the side-loads of every tenth."""
    found = read(body)
    touched: list[object] = [each.title for each in found]
    for each in found[::10]:
        touched += [each.user.raw, each.workspace.raw]
        touched += [linked.raw for linked in each.time_entries]
        touched += [linked.raw for linked in each.external_references]
    return found, touched


def everything_touched(body: Body) -> object:
    """Parse every record, results and side-loads."""
    found = read(body)
    touched = [each.title for each in found]
    for name in COLLECTIONS:
        touched += [each.raw for each in found.all_of(name)]
    return found, touched


def links_followed(body: Body) -> object:
    """Follow every link of every result and parse what it leads to."""
    found = read(body)
    touched = []
    for each in found:
        touched += [each.user.raw, each.workspace.raw]
        touched += [linked.raw for linked in each.time_entries]
        touched += [linked.raw for linked in each.external_references]
    return found, touched


def every_field(body: Body) -> object:
    """Read and convert every field of every record."""
    found = read(body)
    linked = [each for name in COLLECTIONS for each in found.all_of(name)]
    return found, [_values(each) for each in (*found, *linked)]


_NAMES: dict[type, tuple[str, ...]] = {}


def _values(record: Any) -> list[Any]:
    kind = type(record)
    if kind not in _NAMES:
        members = vars(kind).items()
        _NAMES[kind] = tuple(n for n, m in members if isinstance(m, Field))
    return [getattr(record, name) for name in _NAMES[kind]]


#: What is measured, and how much of the raw decoder's time it may take.
LIMITS: dict[Callable[[Body], object], float | None] = {
    results_touched: 0.10,
    tenth_touched: 0.15,
    everything_touched: 0.45,
    links_followed: 0.50,
    every_field: None,
}
ROUNDS = 25


def measure(
    body: Body, calls: Iterable[Callable[[Body], object]], rounds: int = ROUNDS
) -> dict[str, float]:
    """Return the shortest time of each call, in seconds of the processor."""
    return {call.__name__: min(_times(call, body, rounds)) for call in calls}


def _times(call: Callable[[Body], object], body: Body, rounds: int) -> Iterator[float]:
    for _ in range(rounds):
        gc.collect()
        since = process_time()
        kept = call(body)
        yield process_time() - since
        del kept


def main() -> int:
    """Print the ratios; return 1 when one is above its limit."""
    body = page(200)
    times = measure(body, [raw, *LIMITS])
    print(f"{len(body) / 1e6:.2f} MB; raw {times['raw'] * 1e3:.1f} ms")
    broken = 0
    for call, limit in LIMITS.items():
        ratio = times[call.__name__] / times["raw"]
        fits = limit is None or ratio <= limit
        broken += not fits
        told = "" if limit is None else f"limit {limit:.2f}{'' if fits else '  ABOVE'}"
        print(f"{call.__name__:20} {ratio:.3f}  {told}".rstrip())
    return bool(broken) | growth()


def growth() -> int:
    """Print the time per result for larger pages; return 1 when it grows."""
    calls = (results_touched, links_followed)
    small, large = (
        {name: taken / size for name, taken in measure(page(size), calls, n).items()}
        for size, n in ((1_000, 9), (10_000, 5))
    )
    broken = 0
    for name in small:
        ratio = large[name] / small[name]
        broken += ratio > 1.25
        print(f"{name:20} per result at 10,000 against 1,000: {ratio:.2f}  limit 1.25")
    return bool(broken)


if __name__ == "__main__":
    sys.exit(main())
