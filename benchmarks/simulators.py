"""How long the test kit takes to start, and to respond to a request.

``PYTHONPATH=overlays python -P benchmarks/simulators.py`` prints the rows alone.

For each vendor, a new process starts a simulator, makes a client and sends one request
after another. Times are CPU time of both sides in milliseconds: *start* of the
simulator, its client and the first response, without imports; and the median of later
requests. *Simulator's part* is that of a request in which the simulator checks it and
responds; what remains are the client and HTTP on both sides. The round trip of httpx
with its ``MockTransport`` is measured in turns, in the same process.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median

sys.path.append(str(Path(__file__).parent))

from environments import Run
from measure import Row, child_json, table

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
from statistics import median
from time import process_time, thread_time
name, call = sys.argv[1:]
kit = import_module(f"{name}_client.testing")
for each in ("httpcore", f"{name}_client._runtime.testing.application"):
    import_module(each)
import httpx
mock = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200)))
begin = process_time()
simulator = getattr(kit, next(n for n in kit.__all__ if n.endswith("Simulator")))
with simulator() as running, running.client() as client:
    resource, method = call.removesuffix("()").split(".")
    send = getattr(getattr(client, resource), method)
    assert send() is not None
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
    for _ in range(9):
        inside[0] = 0.0
        means.append(mean(send))
        servers.append(inside[0] / 10)
        mocks.append(mean(lambda: mock.get("http://mock.test/")))
figures = start, median(means), median(servers), median(mocks)
print(json.dumps([each * 1000 for each in figures]))
"""


def rows(run: Run) -> Iterator[Row]:
    """Return the rows of the table."""
    for name in CALLS:
        if not run.quick:
            process(name)  # writes bytecode
        rounds = [process(name) for _ in range(1 if run.quick else 3)]
        starts, requests, parts, mocks = zip(*rounds, strict=True)
        beside = {"simulator's part": median(parts), "httpx, mocked": median(mocks)}
        yield Row(f"simulator start, `{name}`", "1 ms", starts, WANTED_START)
        yield Row(
            f"simulator request, `{name}`", "1 ms", requests, WANTED_REQUEST, beside
        )


def process(name: str) -> list[float]:
    """Return the figures of a new process in milliseconds."""
    command = [sys.executable, "-P", "-c", _PROCESS, name, CALLS[name]]
    figures: list[float] = child_json(command)
    return figures


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        print(table([*rows(Run(Path(folder), quick=False))]))
