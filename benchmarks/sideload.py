"""Measure lazy records against the generated decoder, in one process and one run.

Run with the package importable, for example
``PYTHONPATH=overlays python -P benchmarks/sideload.py``.

Everything starts from the bytes of one response: 200 results and 800 side-loads in 0.9
MB, with every documented field and a third of the members null. Each row is what a user
does with it, in relation to ``json.loads`` and the generated ``from_dict``, which make
models of all records. A record is *touched* when it was fetched from the page and a
field of it was read.

- results touched: all results, in order.
- tenth touched: all results, and every tenth record of each side-loaded collection.
- tenth followed: all results, and every record the first tenth of them links to: also a
  tenth of the side-loads, and more of the large ones. Either may be meant by "a tenth".
- everything touched: all results and all side-loads.
- links followed: every link of every result is followed, and what it leads to is
  touched; these are all side-loads.
- every field: every field of every record is read, dates and objects converted.

A round calls each of them several times in a row, with the garbage collector running,
and starts with its work done. Rows compare processor times; each is the median over the
rounds of the ratio within the round. The sparse page leaves out the members that are
null; it has no limits. Growth compares single calls, without the disposal of what they
made; the generated decoder, and the same without the collector, are shown beside. Exits
with 1 when a ratio is above its limit.
"""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from time import process_time
from typing import Any

sys.path.append(str(Path(__file__).parent))

from kantata_ox_client import read_records, records
from kantata_ox_client._runtime.sideload.record import Field
from kantata_pages import page

INCLUDE = ("external_references", "time_entries", "user", "workspace")
FIELDS = {
    "users": "full_name",
    "workspaces": "title",
    "time_entries": "notes",
    "external_references": "status",
}
COLLECTIONS = tuple(FIELDS)
ROUNDS, IN_A_ROW = 25, 4
GROWTH_LIMIT = 1.25
Work = Callable[[bytes], object]


def raw(body: bytes) -> object:
    """Parse everything, and type nothing."""
    return json.loads(body)


def read(body: bytes) -> Any:
    """Read the page, and nothing of its records."""
    return read_records(body, records.TimesheetSubmission, include=INCLUDE)


def results_touched(body: bytes) -> object:
    """Touch every result."""
    result = read(body)
    return result, [item.title for item in result]


def tenth_touched(body: bytes) -> object:
    """Touch every result, and every tenth record of each collection."""
    result = read(body)
    touched = [item.title for item in result]
    for collection, field in FIELDS.items():
        number = 0
        while record := result.find(collection, number):
            touched.append(getattr(record, field))
            number += 10
    return result, touched


def tenth_followed(body: bytes) -> object:
    """Touch every result, and all that the first tenth of them links to."""
    result = read(body)
    touched = [item.title for item in result]
    for item in result[: len(result) // 10]:
        _touch_linked(item, touched)
    return result, touched


def everything_touched(body: bytes) -> object:
    """Touch every result and every side-load."""
    result = read(body)
    return (
        result,
        [item.title for item in result],
        [item.full_name for item in result.all_of("users")],
        [item.title for item in result.all_of("workspaces")],
        [item.notes for item in result.all_of("time_entries")],
        [item.status for item in result.all_of("external_references")],
    )


def links_followed(body: bytes) -> object:
    """Follow every link of every result, and touch what it leads to."""
    result = read(body)
    touched: list[object] = []
    for item in result:
        _touch_linked(item, touched)
    return result, touched


def _touch_linked(item: Any, touched: list[object]) -> None:
    touched.append(item.user.full_name)
    touched.append(item.workspace.title)
    touched += [entry.notes for entry in item.time_entries]
    touched += [reference.status for reference in item.external_references]


def every_field(body: bytes) -> object:
    """Read and convert every field of every record."""
    result = read(body)
    linked = [item for name in COLLECTIONS for item in result.all_of(name)]
    return result, [_values(item) for item in (*result, *linked)]


_NAMES: dict[type, tuple[str, ...]] = {}


def _values(record: Any) -> list[Any]:
    kind = type(record)
    if kind not in _NAMES:
        members = vars(kind).items()
        _NAMES[kind] = tuple(n for n, m in members if isinstance(m, Field))
    return [getattr(record, name) for name in _NAMES[kind]]


#: What is measured, and how much of the generated decoder's time it may take.
LIMITS: dict[Work, float | None] = {
    results_touched: 0.10,
    tenth_touched: 0.15,
    tenth_followed: 0.15,
    everything_touched: 0.45,
    links_followed: 0.50,
    every_field: None,
}


def seconds(work: Work, body: bytes, times: int) -> float:
    """Return the processor's time for one of several calls in a row."""
    gc.collect()
    work(body)
    since = process_time()
    for _ in range(times):
        work(body)
    return (process_time() - since) / times


def ratios(body: bytes) -> dict[Work, float]:
    """Return the time of each row in relation to the generated decoder."""
    seen: dict[Work, list[float]] = {work: [] for work in LIMITS}
    for _ in range(ROUNDS):
        whole = seconds(raw, body, IN_A_ROW)
        for work, result in seen.items():
            result.append(seconds(work, body, IN_A_ROW) / whole)
    return {work: median(result) for work, result in seen.items()}


def growth(
    work: Work, bodies: Sequence[bytes], *, collecting: bool = True, rounds: int = 11
) -> float:
    """Return the time per result of a page with 10,000, in relation to 1,000."""
    small, large = bodies

    def once(body: bytes) -> float:
        return _once(work, body, collecting=collecting)

    return median(
        once(large) / (median(once(small) for _ in range(5)) * 10)
        for _ in range(rounds)
    )


def _once(work: Work, body: bytes, *, collecting: bool) -> float:
    gc.collect()
    if not collecting:
        gc.disable()
    since = process_time()
    kept = work(body)
    taken = process_time() - since
    gc.enable()
    del kept
    return taken


def show(name: str, ratio: float, limit: float | None) -> bool:
    """Print a row; return whether it is above its limit."""
    above = limit is not None and ratio > limit
    result = "" if limit is None else f"limit {limit:.2f}{'  ABOVE' * above}"
    print(f"{name:32} {ratio:.3f}  {result}".rstrip())
    return above


def main() -> int:
    """Print the ratios; return 1 when one is above its limit."""
    dense, sparse = page(200), page(200, nulls=False)
    print(f"{len(dense) / 1e6:.2f} MB, {share_of_nulls(dense):.0%} of members null")
    result = ratios(dense)
    above = [show(work.__name__, result[work], limit) for work, limit in LIMITS.items()]
    print(f"sparse page, {len(sparse) / 1e6:.2f} MB")
    for work, ratio in ratios(sparse).items():
        show(work.__name__, ratio, None)
    print("per result, 10,000 in relation to 1,000")
    bodies = page(1_000), page(10_000)
    above += [
        show(work.__name__, growth(work, bodies), GROWTH_LIMIT)
        for work in (results_touched, links_followed)
    ]
    show(raw.__name__, growth(raw, bodies, rounds=2), None)
    print("the same while the garbage collector rests")
    for work in (results_touched, links_followed):
        show(work.__name__, growth(work, bodies, collecting=False), None)
    show(raw.__name__, growth(raw, bodies, collecting=False, rounds=2), None)
    return int(any(above))


def share_of_nulls(body: bytes) -> float:
    """Return how many members of its records are null."""
    parsed = json.loads(body)
    names = ("timesheet_submissions", *COLLECTIONS)
    members = [v for n in names for entry in parsed[n].values() for v in entry.values()]
    return members.count(None) / len(members)


if __name__ == "__main__":
    sys.exit(main())
