"""Many calls with faults, cancellations, forks and new tokens; nothing may pile up.

Run by ``python3 noxfile.py -s soak``; ``-- 2000`` makes fewer calls. The other side is
a server on the loopback interface. What the process holds is counted after each tenth
of the calls: file descriptors, threads, slots of the pool that no call holds, memory.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import random
import sys
import threading
import tracemalloc
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from tests.support.runtime import (
    CUT,
    RESET,
    SECRET,
    VENDOR,
    AsyncDemo,
    Demo,
    Seen,
    Server,
    errors,
    http_response,
    retry,
    runtime,
)
from tests.support.token_source import TokenSource

CALLS, THREADS, CONNECTIONS = 20_000, 40, 20
#: Growth of traced memory that is taken for chance, in bytes.
MEMORY_LEEWAY = 2_000_000
TokenAuth = runtime("auth.token").TokenAuth
SystemClock = runtime("base.clock").SystemClock
Parts = Callable[[int], Any]


class Responses:
    """What the server answers: mostly notes, sometimes a fault or a refused token."""

    def __init__(self) -> None:
        self._chance = random.Random(1)
        self._lock = threading.Lock()

    def __call__(self, seen: Seen) -> bytes:
        if seen.path == "/token":
            return http_response(200, {"token": "t"})
        with self._lock:
            number = self._chance.random()
        faults = {
            0.01: RESET,
            0.02: CUT,
            0.04: http_response(503, {}),
            0.05: http_response(401, {}),
        }
        note = http_response(200, {"id": seen.path.rpartition("/")[2]})
        return next((item for below, item in faults.items() if number < below), note)


def with_tokens(context: Any) -> Any:
    """Return an authentication scheme with tokens."""
    return TokenAuth(TokenSource(context.base_url), SECRET, context.clock)


class Sync(Demo):
    """A synchronous client with tokens."""

    vendor = VENDOR.replaced(build_auth=with_tokens)


class Async(AsyncDemo):
    """An asynchronous client with tokens."""

    vendor = VENDOR.replaced(build_auth=with_tokens)


def options(server: Server) -> dict[str, Any]:
    """Return the arguments of both clients."""
    return {
        "api_key": SECRET,
        "base_url": server.url,
        "max_connections": CONNECTIONS,
        "retries": retry.RetryPolicy(retries=2, backoff=0.001),
        "timeout": 20,
        "clock": SystemClock(),
    }


def check(number: int, note: Any) -> str:
    """Return ``answered``; a note of another call is a failure of the soak."""
    if note.id != str(number):
        raise AssertionError(f"call {number} got the response of call {note.id}")
    return "answered"


def in_threads(client: Any, calls: int) -> Counter[str]:
    """Make calls in threads."""

    def call(number: int) -> str:
        try:
            return check(number, client.notes.get(number))
        except errors.ApiError as error:
            return type(error).__name__

    with ThreadPoolExecutor(THREADS) as pool:
        return Counter(pool.map(call, range(calls)))


async def in_tasks(client: Any, calls: int) -> Counter[str]:
    """Make calls in tasks, a fifth of which are cancelled somewhere on the way."""
    chance, gate = random.Random(2), asyncio.Semaphore(3 * CONNECTIONS)

    async def call(number: int) -> str:
        patience = chance.random() * 0.05 if number % 5 == 0 else None
        try:
            async with gate, asyncio.timeout(patience):
                return check(number, await client.notes.get(number))
        except TimeoutError:
            return "cancelled"
        except errors.ApiError as error:
            return type(error).__name__

    return Counter(await asyncio.gather(*map(call, range(calls))))


def in_fork(client: Any) -> str:
    """Make a call in a child of this process."""
    child = os.fork()
    if child == 0:
        code = 1
        with contextlib.suppress(Exception):
            code = 0 if client.notes.get(1).id == "1" else 1
        os._exit(code)
    _, status = os.waitpid(child, 0)
    return "fork" if status == 0 else "failed fork"


def slots_taken(client: Any) -> int:
    """Return how many connections of a client are held by no call."""
    gates = [item.gate for item in client._state.pool._clients.values()]
    return sum(CONNECTIONS - gate._slots._free for gate in gates if gate)


def held(client: Any) -> dict[str, int]:
    """Count what the process holds while nothing is under way."""
    gc.collect()
    return {
        "file descriptors": len(list(Path("/dev/fd").iterdir())),
        "threads": threading.active_count(),
        "slots": slots_taken(client),
        "memory": tracemalloc.get_traced_memory()[0],
    }


def round_of(client: Any, server: Server, calls: int) -> Counter[str]:
    """Make calls of every kind: with a client that lives on, and with fresh ones."""
    half = calls // 2
    results = in_threads(client, half - half // 2)
    with Sync(**options(server)) as fresh:
        results += in_threads(fresh, half // 2)

    async def run() -> Counter[str]:
        async with Async(**options(server)) as other:
            results = await in_tasks(other, calls - half)
            if taken := slots_taken(other):
                raise AssertionError(f"{taken} connections are lost")
            return results

    results += asyncio.run(run())
    if hasattr(os, "fork"):
        results[in_fork(client)] += 1
    return results


def soak(calls: int) -> tuple[Counter[str], list[dict[str, int]]]:
    """Make the calls in ten rounds; return what became of them, and what was held."""
    server = Server()
    server.otherwise = Responses()
    results: Counter[str] = Counter()
    counts = []
    with Sync(**options(server)) as client:
        for number in range(1, 11):
            results += round_of(client, server, calls // 10)
            server.seen.clear()
            counts.append(held(client))
            print(f"round {number}: {counts[-1]}", flush=True)
    server.stop()
    return results, counts


def grown(first: dict[str, int], last: dict[str, int]) -> list[str]:
    """Return what there is more of than chance explains."""
    # Idle connections come and go between the two ends in this process.
    leeway = {"file descriptors": 2 * CONNECTIONS, "threads": CONNECTIONS, "slots": 0}
    leeway["memory"] = MEMORY_LEEWAY
    return [name for name in last if last[name] > first[name] + leeway[name]]


def main() -> int:
    """Make the calls and say what was held."""
    calls = int(sys.argv[1]) if len(sys.argv) > 1 else CALLS
    tracemalloc.start()
    results, counts = soak(calls)
    print(f"{calls} calls:", dict(results.most_common()))
    wrong = grown(counts[0], counts[-1]) + [
        name for name in results if "failed" in name
    ]
    print(f"grown: {', '.join(wrong)}" if wrong else "flat")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
