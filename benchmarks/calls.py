"""CPU time of a typed call beside the same request with httpx alone.

``PYTHONPATH=overlays python -P benchmarks/calls.py`` prints the rows alone. The server
is another process. Calls of ours, of httpx and of httpcore take turns, some at a time;
asynchronous ones with 1, 10, 100 and 1,000 in flight.
"""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import AsyncExitStack, ExitStack
from pathlib import Path
from statistics import median
from time import process_time
from typing import Any

sys.path.append(str(Path(__file__).parent))

import httpcore
import httpx
import instructions
from environments import Run
from measure import Row, child_json, medians, ratios, table
from piriod_client import AsyncPiriod, Piriod
from server import response, server

#: Connections of bare httpx and httpcore, and the default of ours.
POOL, CONNECTIONS = 100, 20
OURS, BARE, FLOOR, SMALL = "ours", "bare httpx", "httpcore", f"httpx with {CONNECTIONS}"
OVER, OURS_OVER = "httpx over aiohttp", "ours over aiohttp"
_CUSTOMER: dict[str, Any] = {
    "id": "example",
    "name": "Example",
    "address": "Example Street 1",
    "country": "CL",
    "state": 1,
}
_NEW: dict[str, Any] = {
    name: value for name, value in _CUSTOMER.items() if name != "id"
}
_PAGE = {"count": 100, "next": None, "previous": None, "results": [_CUSTOMER] * 100}
RESPONSES = {
    "POST ": response(b'{"id": "example", "name": "Example"}', 201),
    "page_size=": response(json.dumps(_PAGE).encode()),
    "GET ": response(b'{"id": "example", "name": "Example"}'),
}
#: Method, path and body of what is sent, and our call that sends it.
REQUESTS: Mapping[str, tuple[str, str, Any, Callable[[Piriod], Any]]] = {
    "sync": ("GET", "/customers/example/", None, lambda c: c.customers.get("example")),
    "sync, with a body": (
        "POST",
        "/customers/",
        _NEW,
        lambda c: c.customers.create(**_NEW),
    ),
    "sync, a page of 100": (
        "GET",
        "/customers/?page_size=100",
        None,
        lambda c: [each.name for each in c.customers.list(page_size=100)],
    ),
}
#: CPU in relation to httpx that is wanted.
GOALS = {"sync": 1.0, "async, 1": 1.0, "async, 10": 1.0, "async, 100": 0.3}
#: Calls in flight -> calls at a turn, turns of a round, rounds.
IN_FLIGHT = {
    1: (10, 10, 12),
    10: (20, 5, 12),
    100: (200, 1, 3),
    1_000: (1_000, 1, 2),
}
#: From so many in flight on, instructions are not counted and quick runs end: callgrind
#: slows one side down, which then finds all responses waiting.
MANY = 100
#: Where a turn of httpcore alone would take minutes.
TOO_MANY = 1_000
#: Calls whose instructions are counted.
COUNTED = 50
Calls = dict[str, Callable[[], Any]]
AsyncCalls = dict[str, Callable[[], Awaitable[Any]]]


def rows(run: Run) -> Iterator[Row]:
    """Return the rows of the table."""
    with server(RESPONSES) as url:
        counts = {} if run.quick else _counts(url)
        for kind in REQUESTS:
            samples = synchronous(url, kind, run.rounds(15))
            yield _row(kind, samples, {}, counts.get(kind, {}))
        for flight in IN_FLIGHT:
            if run.quick and flight >= MANY:
                return
            kind = f"async, {flight:,}"
            names = (OURS, BARE, SMALL, FLOOR)[: 3 if flight >= TOO_MANY else 4]
            samples = asyncio.run(asynchronous(url, flight, run, names))
            others = {} if run.quick else _over_aiohttp(url, flight, run)
            yield _row(kind, samples, others, counts.get(kind, {}))


def _row(
    kind: str,
    samples: Mapping[str, list[float]],
    others: Mapping[str, float],
    counts: Mapping[str, float],
) -> Row:
    beside = {n: median(s) for n, s in samples.items() if n not in (OURS, BARE)}
    counted = instructions.ratio(counts, OURS, BARE)
    work, goal = f"typed call, {kind}", GOALS.get(kind)
    return Row(work, BARE, samples[OURS], goal, {**beside, **others}, counted)


def _counts(url: str) -> dict[str, dict[str, float]]:
    kinds = [*REQUESTS, *(f"async, {n}" for n in IN_FLIGHT if n < MANY)]
    return instructions.counted({kind: ("calls", url, kind) for kind in kinds})


def _over_aiohttp(url: str, flight: int, run: Run) -> dict[str, float]:
    command = [run.peers, "-P", __file__, url, str(flight)]
    return medians(child_json(command, run.site("piriod_client")), OVER, OURS_OVER)


def synchronous(url: str, kind: str, rounds: int) -> dict[str, list[float]]:
    """Return the ratios of CPU of ours, httpx and httpcore."""
    with ExitStack() as stack:
        names = (OURS, BARE, FLOOR)
        calls = {name: _call(name, url, kind, stack) for name in names}
        return ratios(calls, BARE, rounds, 10, 10)


def _call(name: str, url: str, kind: str, stack: ExitStack) -> Callable[[], Any]:
    method, path, body, ours = REQUESTS[kind]
    if name == OURS:
        client = stack.enter_context(Piriod(**_settings(url)))
        assert ours(client), "no data came"
        return lambda: ours(client)
    if name == BARE:
        bare = stack.enter_context(httpx.Client())
        assert bare.request(method, url + path, json=body).json()
        return lambda: bare.request(method, url + path, json=body).json()
    pool = stack.enter_context(httpcore.ConnectionPool())
    headers: Any = {"Content-Type": "application/json"} if body else None

    def floor() -> Any:
        content = json.dumps(body).encode() if body else None
        sent = pool.request(method, url + path, headers=headers, content=content)
        return json.loads(sent.content)

    assert floor()
    return floor


def _settings(url: str) -> dict[str, Any]:
    return {"token": "example", "workspace": "acc_example", "base_url": url}


async def asynchronous(
    url: str, flight: int, run: Run, names: tuple[str, ...]
) -> dict[str, list[float]]:
    """Return the ratios of CPU to httpx with so many calls in flight."""
    times, turns, rounds = IN_FLIGHT[flight]
    results: dict[str, list[float]] = {name: [] for name in names}
    async with AsyncExitStack() as stack:
        calls = {name: await _async_call(name, url, stack) for name in names}
        opened = min(flight, POOL)
        for call in calls.values():
            await at_once(call, opened, opened)
        for _ in range(run.rounds(rounds)):
            taken = dict.fromkeys(names, 0.0)
            for _ in range(turns):
                for name, call in calls.items():
                    taken[name] += await at_once(call, flight, times)
            for name, seconds in taken.items():
                results[name].append(seconds / taken[BARE])
    return results


async def _async_call(
    name: str, url: str, stack: AsyncExitStack
) -> Callable[[], Awaitable[Any]]:
    address = f"{url}/customers/example/"
    if name == FLOOR:
        pool = httpcore.AsyncConnectionPool(max_connections=POOL)
        core = await stack.enter_async_context(pool)

        async def floor() -> Any:
            return json.loads((await core.request("GET", address)).content)

        return floor
    over: Any = None
    if name in (OVER, OURS_OVER):
        # Only the environment of the peers has it.
        from httpx_aiohttp import AiohttpTransport

        over = AiohttpTransport(limits=httpx.Limits(max_connections=POOL))
    if name in (OURS, OURS_OVER):
        limit = {"transport": over} if over else {"max_connections": CONNECTIONS}
        ours = AsyncPiriod(**_settings(url), **limit)
        client = await stack.enter_async_context(ours)
        return lambda: client.customers.get("example")
    limits = httpx.Limits(max_connections=CONNECTIONS if name == SMALL else POOL)
    # Waiting for a connection takes longer than the five seconds of its default.
    bare = httpx.AsyncClient(limits=limits, transport=over, timeout=None)
    await stack.enter_async_context(bare)

    async def theirs() -> Any:
        return (await bare.get(address)).json()

    return theirs


async def at_once(call: Callable[[], Awaitable[Any]], flight: int, times: int) -> float:
    """Return the CPU seconds of so many calls, some of them in flight together."""
    received = 0

    async def some() -> None:
        nonlocal received
        for _ in range(times // flight):
            if await call():
                received += 1

    since = process_time()
    await asyncio.gather(*(some() for _ in range(flight)))
    seconds = process_time() - since
    assert received == times, f"{received} of {times} calls returned something"
    return seconds


def count(url: str, kind: str) -> None:
    """Make calls of one kind, as ``instructions.py`` counts them."""
    if kind in REQUESTS:
        with ExitStack() as stack:
            for name in (OURS, BARE):
                call = _call(name, url, kind, stack)
                call()
                with instructions.counting(name, COUNTED):
                    for _ in range(COUNTED):
                        call()
    else:
        asyncio.run(_count(url, int(kind.removeprefix("async, "))))


async def _count(url: str, flight: int) -> None:
    async with AsyncExitStack() as stack:
        for name in (OURS, BARE):
            call = await _async_call(name, url, stack)
            await at_once(call, flight, flight)
            with instructions.counting(name, COUNTED):
                await at_once(call, flight, COUNTED)


def main() -> None:
    """Print the rows; in the environment of the peers, what aiohttp makes of one."""
    with tempfile.TemporaryDirectory() as folder:
        run = Run(Path(folder), quick=False)
        if len(sys.argv) == 1:
            print(table([*rows(run)]))
            return
        url, flight = sys.argv[1:]
        names = (BARE, OVER, OURS_OVER)
        print(json.dumps(asyncio.run(asynchronous(url, int(flight), run, names))))


if __name__ == "__main__":
    main()
