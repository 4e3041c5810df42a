"""CPU time of a call beside one with httpx alone, at 1, 10 and 100 in flight.

``PYTHONPATH=overlays python benchmarks/calls.py [ROUNDS]`` makes the same read of a
server in another process in turns: synchronously with both, then in tasks. Printed are
medians of the time this process computes for a call, in microseconds, and the ratio to
httpx with as many connections. Ratios hold on other machines, microseconds do not.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any

import httpcore
import httpx
from measure import cpu
from peers import async_httpcore_call, httpcore_call
from piriod_client import AsyncPiriod, Piriod

CALLS, CONNECTIONS = 200, 20
IN_FLIGHT = (1, 10, 100)
_BODY = b'{"id": "example", "name": "Example"}'
_HEAD = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
)
Call = Callable[[], Any]


async def _respond(
    bodies: Mapping[str, bytes],
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
) -> None:
    by_path = {part.encode(): _HEAD % len(body) + body for part, body in bodies.items()}
    otherwise = _HEAD % len(_BODY) + _BODY
    with suppress(asyncio.IncompleteReadError, ConnectionError):
        while head := await reader.readuntil(b"\r\n\r\n"):
            fitting = (text for part, text in by_path.items() if part in head)
            writer.write(next(fitting, otherwise))
            await writer.drain()
    writer.close()


def _serve(port: Any, bodies: Mapping[str, bytes]) -> None:
    async def run() -> None:
        respond = partial(_respond, bodies)
        server = await asyncio.start_server(respond, "127.0.0.1", 0, backlog=256)
        port.value = server.sockets[0].getsockname()[1]
        await server.serve_forever()

    asyncio.run(run())


@contextmanager
def server(bodies: Mapping[str, bytes] | None = None) -> Iterator[str]:
    """Run the server in another process; yield its address.

    Args:
        bodies: What it sends, by a part of the path; one record for any other.
    """
    port = multiprocessing.Value("i", 0)
    process = multiprocessing.Process(
        target=_serve, args=(port, bodies or {}), daemon=True
    )
    process.start()
    try:
        while not port.value:
            time.sleep(0.01)
        yield f"http://127.0.0.1:{port.value}"
    finally:
        process.terminate()


async def at_once(call: Callable[[], Awaitable[Any]], count: int) -> float:
    """Return the CPU seconds of an asynchronous call with others under way."""

    async def some() -> None:
        for _ in range(CALLS // count):
            await call()

    since = time.process_time()
    await asyncio.gather(*(some() for _ in range(count)))
    return (time.process_time() - since) / (CALLS // count * count)


def _settings(url: str) -> dict[str, Any]:
    return {"token": "example", "workspace": "acc_example", "base_url": url}


def synchronous(url: str) -> tuple[float, ...]:
    """Return the CPU seconds of a call of ours, with httpx, and with httpcore."""
    with (
        Piriod(**_settings(url)) as client,
        httpx.Client() as bare,
        httpcore.ConnectionPool() as pool,
    ):
        ours: Call = lambda: client.customers.get("example")  # noqa: E731
        ours()
        theirs: Call = lambda: bare.get(f"{url}/customers/").json()  # noqa: E731
        floor = httpcore_call(pool, f"{url}/customers/")
        return cpu(ours, CALLS), cpu(theirs, CALLS), cpu(floor, CALLS)


async def asynchronous(url: str, count: int, pool: int) -> tuple[float, ...]:
    """Return the same with some calls in flight, and httpx with a pool of that size."""
    limits = httpx.Limits(max_connections=pool)
    async with (
        AsyncPiriod(**_settings(url), max_connections=CONNECTIONS) as client,
        httpx.AsyncClient(limits=limits) as bare,
        httpcore.AsyncConnectionPool(max_connections=pool) as core,
    ):

        async def theirs() -> Any:
            return (await bare.get(f"{url}/customers/")).json()

        async def ours() -> Any:
            return await client.customers.get("example")

        async def floor() -> Any:
            return await async_httpcore_call(core, f"{url}/customers/")

        await ours()
        return tuple([await at_once(item, count) for item in (ours, theirs, floor)])


def measured(
    url: str, rounds: int, pool: int = CONNECTIONS
) -> dict[str, list[tuple[float, ...]]]:
    """Return the CPU seconds of ours, httpx and httpcore per round, by kind of call."""
    result: dict[str, list[tuple[float, ...]]] = defaultdict(list)
    for _ in range(rounds):
        result["sync"].append(synchronous(url))
        for count in IN_FLIGHT:
            pair = asyncio.run(asynchronous(url, count, pool))
            result[f"async, {count}"].append(pair)
    return result


def main() -> None:
    """Print a line for each number of calls in flight."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with server() as url:
        kinds = measured(url, rounds)
    for kind, pairs in kinds.items():
        ours = statistics.median(pair[0] for pair in pairs)
        ratio = statistics.median(pair[0] / pair[1] for pair in pairs)
        print(f"{kind:10} {1e6 * ours:6.0f} us, {ratio:.2f} of httpx")


if __name__ == "__main__":
    main()
