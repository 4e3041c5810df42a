"""Measure how long the test kit takes to start, and to answer a request.

Run with the packages importable, for example
``PYTHONPATH=overlays python -P benchmarks/simulators.py``.

For each vendor, a new process imports the test kit, starts a simulator, makes a client
and sends one request after another. Times are processor time of both sides in
milliseconds, the shortest of the rounds: ``import`` of the kit with all it depends on,
``start`` of the simulator, its client and the first response, and each later request.
``server`` is the part of a request in which the simulator checks and answers it; what
remains are the client and HTTP on both sides. ``x mock`` is a request in relation to a
round trip of httpx with its ``MockTransport``, measured in turns in the same process.
The bytecode is written before the first round, as it is in an installed package.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile

ROUNDS = 3
WANTED_START, WANTED_REQUEST = 200.0, 2.0

#: Vendor, and a call that reads one page of what its simulator holds.
CALLS = {
    "lucca_timmi": "departments.get_tree()",
    "kantata_ox": "users.list()",
    "monite": "payables.list()",
    "piriod": "customers.list()",
}

_PROCESS = """
import json, sys
from importlib import import_module
from time import process_time, thread_time
name, call = sys.argv[1:]
begin = process_time()
kit = import_module(f"{name}_client.testing")
for each in ("httpcore", f"{name}_client._runtime.testing.application"):
    import_module(each)
imported = process_time() - begin
import httpx
mock = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200)))
begin = process_time()
simulator = getattr(kit, next(n for n in kit.__all__ if n.endswith("Simulator")))
with simulator() as running, running.client() as client:
    resource, method = call.removesuffix("()").split(".")
    send = getattr(getattr(client, resource), method)
    send()
    start = process_time() - begin
    respond, inside = running.respond, [0.0]
    def measured(*given):
        begin = thread_time()
        try:
            return respond(*given)
        finally:
            inside[0] += thread_time() - begin
    running.respond = measured
    def mean(work):
        begin = process_time()
        for _ in range(10):
            work()
        return (process_time() - begin) / 10
    means, servers, mocks = [], [], []
    for _ in range(5):
        inside[0] = 0.0
        means.append(mean(send))
        servers.append(inside[0] / 10)
        mocks.append(mean(lambda: mock.get("http://mock.test/")))
figures = imported, start, min(means), min(servers), min(mocks)
print(json.dumps([each * 1000 for each in figures]))
"""


def main() -> int:
    """Print the figures; 1 when one is larger than wanted."""
    heads = ("import", "start", "request", "server", "x mock")
    print(f"{'simulator':<14}{''.join(f'{head:>11}' for head in heads)}")
    with tempfile.TemporaryDirectory() as cache:
        rows = [_row(name, cache) for name in CALLS]
    _, starts, requests, *_ = zip(*rows, strict=True)
    print(
        f"wanted: start below {WANTED_START:.0f} ms, request below {WANTED_REQUEST} ms"
    )
    return int(max(starts) >= WANTED_START or max(requests) >= WANTED_REQUEST)


def _row(name: str, cache: str) -> list[float]:
    process(name, cache)
    rounds = [process(name, cache) for _ in range(ROUNDS)]
    row = [min(column) for column in zip(*rounds, strict=True)]
    imported, start, request, server, mock = row
    print(
        f"{name:<14}{imported:>8.0f} ms{start:>8.0f} ms{request:>8.2f} ms"
        f"{server:>8.2f} ms{request / mock:>11.1f}",
        flush=True,
    )
    return row


def process(name: str, cache: str) -> list[float]:
    """Return the figures of a new process in milliseconds."""
    command = [sys.executable, "-P", "-c", _PROCESS, name, CALLS[name]]
    env = {**os.environ, "PYTHONPYCACHEPREFIX": cache}
    # An environment that forbids bytecode would measure compiling.
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    run = subprocess.run(command, check=True, capture_output=True, text=True, env=env)
    figures: list[float] = json.loads(run.stdout)
    return figures


if __name__ == "__main__":
    sys.exit(main())
