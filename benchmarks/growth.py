"""How costs grow, as slopes in log-log: 1 is linear; and long lists over a slow line.

``PYTHONPATH=overlays python -P benchmarks/growth.py`` prints the rows alone.
"""

from __future__ import annotations

import asyncio
import gc
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from math import log
from pathlib import Path
from typing import Any

sys.path.append(str(Path(__file__).parent))

import calls
import httpx
import kantata_pages
import sideload
from kantata_ox_client import KantataOX
from measure import Row, table
from piriod_client import AsyncPiriod

GOAL = 1.05
RECORDS, PAGES, WAITING = (100, 1_000, 10_000), (10, 100, 1_000), (10, 100, 1_000)
PACKAGES = ("lucca_timmi_client", "piriod_client", "monite_client", "kantata_ox_client")
#: Records of an export, and of a smaller one.
EXPORT, SMALL_EXPORT = 100_000, 10_000
PER_PAGE = 200
SLOW_PAGES, LATENCY, AHEAD = 20, 0.05, 6

_METHODS = {"get", "put", "post", "delete", "patch"}


def rows(rounds: int) -> Iterator[Row]:
    """Return the rows of the table."""
    bodies = [kantata_pages.page(size) for size in RECORDS]
    works: dict[str, Callable[[], float]] = {
        "records of a page": lambda: slope(RECORDS, [_read(body) for body in bodies]),
        "pages kept": lambda: slope(PAGES, [_kept(count) for count in PAGES]),
        "operations imported": _operations,
    }
    for name, work in works.items():
        samples = [work() for _ in range(rounds)]
        yield Row(f"growth, {name}", "linear", samples, GOAL)
    with calls.server() as url:
        samples = [asyncio.run(_waiting(url)) for _ in range(rounds)]
    yield Row("growth, waiting calls", "linear", samples, GOAL)
    yield slow_pages(rounds)
    small, large = _megabytes(SMALL_EXPORT), _megabytes(EXPORT)
    beside = {f"{SMALL_EXPORT:,} records": small, "their JSON": _json_of(EXPORT)}
    yield Row(f"memory of an export, {EXPORT:,} records", "1 MB", [large], None, beside)


def slope(sizes: Sequence[int], costs: Sequence[float]) -> float:
    """Return the exponent by which costs grow: least squares of the logarithms."""
    xs, ys = [log(size) for size in sizes], [log(cost) for cost in costs]
    middle_x, middle_y = sum(xs) / len(xs), sum(ys) / len(ys)
    above = sum((x - middle_x) * (y - middle_y) for x, y in zip(xs, ys, strict=True))
    return above / sum((x - middle_x) ** 2 for x in xs)


def slow_pages(rounds: int) -> Row:
    """Compare pages requested ahead with pages requested in turn, in time."""
    samples = []
    with kantata(SLOW_PAGES * PER_PAGE, entries(PER_PAGE), LATENCY) as client:
        for _ in range(rounds):
            taken = []
            for ahead in (0, AHEAD):
                since = time.perf_counter()
                page = client.time_entries.list(per_page=PER_PAGE)
                assert sum(1 for _ in page.all(prefetch=ahead)) == SLOW_PAGES * PER_PAGE
                taken.append(time.perf_counter() - since)
            samples.append(taken[1] / taken[0])
    work = f"{SLOW_PAGES} pages at {LATENCY * 1000:.0f} ms, prefetch={AHEAD}"
    return Row(work, "prefetch=0", samples, 0.25)


def kantata(total: int, body: bytes, latency: float = 0.0) -> KantataOX:
    """Return a client of a list of so many records, each page of which is this one."""
    count = len(json.loads(body)["results"])
    pages = -(-total // count)

    def respond(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params.get("page", "1"))
        # Ids stay numbers, and differ from page to page.
        content = _numbered(body, number, total, pages)
        time.sleep(latency)
        return httpx.Response(
            200, content=content, headers={"Content-Type": "application/json"}
        )

    transport = httpx.MockTransport(respond)
    return KantataOX(token="example", transport=transport)


def _numbered(body: bytes, number: int, total: int, pages: int) -> bytes:
    meta = {"count": total, "page_count": pages, "page_number": number}
    meta["page_size"] = PER_PAGE
    end = f'"meta":{json.dumps(meta)},"count":{total}}}'.encode()
    return b"%s,%s" % (body[:-1].replace(b"100000", b"%06d" % number), end)


def entries(count: int) -> bytes:
    """Return a page of time entries."""
    mapping = {
        f"100000{number:03}": {
            **kantata_pages._entry(number, 3, 3),
            "id": f"100000{number:03}",
        }
        for number in range(count)
    }
    results = [{"key": "time_entries", "id": id} for id in mapping]
    return json.dumps(
        {"results": results, "time_entries": mapping}, separators=(",", ":")
    ).encode()


def _read(body: bytes) -> float:
    return _cpu(lambda: sideload.links_followed(body))


def _kept(count: int) -> float:
    with kantata(count * 2, entries(2)) as client:
        return _cpu(lambda: list(client.time_entries.list(per_page=2).pages()))


def _cpu(work: Callable[[], object]) -> float:
    gc.collect()
    since = time.process_time()
    kept = work()
    seconds = time.process_time() - since
    del kept
    return seconds


def _operations() -> float:
    sizes, costs = [], []
    for name in PACKAGES:
        sizes.append(_count(name))
        program = f"import {name} as p; [getattr(p, each) for each in p.__all__]"
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, "-c", program], check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        costs.append(after.ru_utime - before.ru_utime)
    return slope(sizes, costs)


def _count(name: str) -> int:
    package = Path(str(import_module(name).__file__)).parent
    document = json.loads((package / "_generated" / "document.json").read_bytes())
    return sum(len(_METHODS & path.keys()) for path in document["paths"].values())


async def _waiting(url: str) -> float:
    costs = []
    settings: dict[str, Any] = {"token": "example", "workspace": "acc_example"}
    async with AsyncPiriod(**settings, base_url=url) as client:
        get = client.customers.get
        await get("example")
        for count in WAITING:
            gc.collect()
            since = time.process_time()
            await asyncio.gather(*(get("example") for _ in range(count)))
            costs.append(time.process_time() - since)
    return slope(WAITING, costs)


def _megabytes(size: int) -> float:
    command = [sys.executable, "-P", __file__, str(size)]
    run = subprocess.run(command, check=True, capture_output=True, text=True)
    return float(run.stdout)


def _json_of(size: int) -> float:
    return len(entries(PER_PAGE)) * size / PER_PAGE / 1e6


def export(size: int) -> float:
    """Return the megabytes that reading so many records adds to this process."""
    with kantata(size, entries(PER_PAGE)) as client:
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        read = client.time_entries.list_all(per_page=PER_PAGE)
        assert sum(entry.date_performed is not None for entry in read) == size
        after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return (after - before) / 1e3


if __name__ == "__main__":
    if sizes := [int(item) for item in sys.argv[1:]]:
        print(*(export(size) for size in sizes))
    else:
        print(table([*rows(3)]))
