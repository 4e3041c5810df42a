"""How costs grow, as slopes in log-log: 1 is linear; and long lists over a slow line.

``PYTHONPATH=overlays python -P benchmarks/growth.py`` prints the rows alone. Each work
asserts that it did what its row says.
"""

from __future__ import annotations

import asyncio
import gc
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from math import log
from pathlib import Path
from typing import Any

sys.path.append(str(Path(__file__).parent))

import calls
import entries
import kantata_pages
import loading
import sideload
from environments import Run
from measure import Row, child_json, table
from piriod_client import AsyncPiriod
from server import server

GOAL = 1.05
PACKAGES = ("lucca_timmi_client", "piriod_client", "monite_client", "kantata_ox_client")
#: How often the smallest is done while the largest is done once: short works vary most.
OFTEN = 10
#: Records of an export, and of a smaller one; what the larger may need in relation.
EXPORT, SMALL_EXPORT, BOUNDED = 100_000, 10_000, 1.25
SLOW_PAGES, LATENCY, AHEAD = 20, 0.05, 6


def rows(run: Run) -> Iterator[Row]:
    """Return the rows of the table."""
    sizes = (10, 100) if run.quick else (10, 100, 1_000)
    records = [size * 10 for size in sizes]
    bodies = {size: kantata_pages.page(size) for size in records}
    works: dict[str, Callable[[], float]] = {
        "records of a page": lambda: _slope(records, lambda n: _read(bodies[n], n)),
        "pages kept": lambda: _slope(sizes, _kept),
        "operations and models loaded": _loaded,
    }
    rounds = 1 if run.quick else 5
    if not run.quick:
        _loaded()  # writes bytecode
    for name, work in works.items():
        samples = [work() for _ in range(rounds)]
        yield Row(f"growth, {name}", "linear", samples, GOAL)
    with server(calls.RESPONSES) as url:
        samples = [asyncio.run(_waiting(url, sizes)) for _ in range(rounds)]
    yield Row("growth, waiting calls", "linear", samples, GOAL)
    yield _slow_pages(1 if run.quick else 3)
    if not run.quick:
        yield _export()


def slope(sizes: Sequence[int], costs: Sequence[float]) -> float:
    """Return the exponent by which costs grow: least squares of the logarithms."""
    xs, ys = [log(size) for size in sizes], [log(cost) for cost in costs]
    middle_x, middle_y = sum(xs) / len(xs), sum(ys) / len(ys)
    above = sum((x - middle_x) * (y - middle_y) for x, y in zip(xs, ys, strict=True))
    return above / sum((x - middle_x) ** 2 for x in xs)


def _slope(sizes: Sequence[int], work: Callable[[int], object]) -> float:
    costs = [_cpu(work, size, max(1, OFTEN * sizes[0] // size)) for size in sizes]
    return slope(sizes, costs)


def _cpu(work: Callable[[int], object], size: int, times: int) -> float:
    """Return the CPU seconds of a work, without the disposal of what it made."""
    seconds = 0.0
    for _ in range(times):
        gc.collect()
        since = time.process_time()
        kept = work(size)
        seconds += time.process_time() - since
        del kept
    return seconds / times


def _read(body: bytes, results: int) -> object:
    result, touched = sideload.links_followed(body)
    assert len(touched) == sideload.linked(results), "not all links were followed"
    return result, touched


def _kept(count: int) -> object:
    with entries.kantata(count * entries.SMALL_PAGE, entries.SMALL_PAGE) as client:
        pages = list(client.time_entries.list(per_page=entries.SMALL_PAGE).pages())
        ids = {entry.id for page in pages for entry in page}
    assert len(pages) == count, f"{len(pages)} pages, not {count}"
    assert len(ids) == count * entries.SMALL_PAGE, f"{len(ids)} different records"
    return pages


def _loaded() -> float:
    loads = [child_json(loading.command(name)) for name in PACKAGES]
    return slope([load["number"] for load in loads], [load["cpu"] for load in loads])


async def _waiting(url: str, sizes: Sequence[int]) -> float:
    costs = []
    settings: dict[str, Any] = {"token": "example", "workspace": "acc_example"}
    async with AsyncPiriod(**settings, base_url=url) as client:
        get = lambda: client.customers.get("example")  # noqa: E731
        # All connections are open before anything is measured.
        await calls.at_once(get, 100, 100)
        for size in sizes:
            times = max(1, OFTEN * sizes[0] // size)
            gc.collect()
            taken = [await calls.at_once(get, size, size) for _ in range(times)]
            costs.append(sum(taken) / times)
    return slope(sizes, costs)


def _slow_pages(rounds: int) -> Row:
    """Compare pages requested ahead with pages requested in turn, in time."""
    samples = []
    total = SLOW_PAGES * entries.PAGE
    with entries.kantata(total, entries.PAGE, LATENCY) as client:
        for _ in range(rounds):
            taken = []
            for ahead in (0, AHEAD):
                since = time.perf_counter()
                page = client.time_entries.list(per_page=entries.PAGE)
                read = sum(1 for _ in page.all(prefetch=ahead))
                taken.append(time.perf_counter() - since)
                assert read == total, f"{read} records, not {total}"
            samples.append(taken[1] / taken[0])
    work = f"{SLOW_PAGES} pages at {LATENCY * 1000:.0f} ms, prefetch={AHEAD}"
    return Row(work, "prefetch=0", samples, 0.25)


def _export() -> Row:
    """Compare the peak of memory of a long export with that of a shorter one."""
    small, large = (child_json(entries.command(n)) for n in (SMALL_EXPORT, EXPORT))
    work = f"memory of an export, {EXPORT:,} records"
    beside = {"their JSON": large["json"] / small["memory"]}
    samples = [large["memory"] / small["memory"]]
    return Row(work, f"{SMALL_EXPORT:,} records", samples, BOUNDED, beside)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        print(table([*rows(Run(Path(folder), quick=False))]))
