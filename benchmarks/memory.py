"""Memory of a client that is ready, and of what is kept of a response.

``PYTHONPATH=overlays python -P benchmarks/memory.py`` prints the rows alone: megabytes
of a client over those of httpx with a client of its own, and the bytes kept in relation
to the JSON they were read from. The body itself, which a page of records keeps too, is
not counted.
"""

from __future__ import annotations

import gc
import json
import sys
import tempfile
import tracemalloc
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

sys.path.append(str(Path(__file__).parent))

import models
import sideload
from environments import Run
from kantata_pages import page
from measure import Row, child_json, table

_READY = """
import httpx
def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096 / 1e6
bare = httpx.Client()
before = resident()
from monite_client import Monite
client = Monite(
    client_id="example", client_secret="example", version="2024-05-25",
    entity_id="00000000-0000-4000-8000-000000000001",
)
client.payables
print(resident() - before)
"""


def rows(run: Run) -> Iterator[Row]:
    """Return the rows of the table."""
    ready = [sys.executable, "-P", "-c", _READY]
    child_json(ready)  # writes bytecode
    megabytes = [child_json(ready) for _ in range(run.rounds(3))]
    yield Row("client ready over httpx, Monite", "1 MB", megabytes, 6.0)
    for name, share in shares():
        goal = None if name.endswith("json.loads") else 1.0
        yield Row(f"memory kept, {name}", "its JSON", [share], goal)


def kept(work: Callable[[], object], size: int) -> float:
    """Return the memory that a result holds, in relation to a size."""
    work()
    gc.collect()
    tracemalloc.start()
    result = work()
    gc.collect()
    value = tracemalloc.get_traced_memory()[0] / size
    tracemalloc.stop()
    del result
    return value


def shares() -> Iterator[tuple[str, float]]:
    """Yield what is kept of a response, by what was read."""
    body = page(200)
    for work in (sideload.results_touched, sideload.everything_touched):
        name = work.__name__.replace("_", " ")
        yield f"Kantata page, {name}", kept(partial(work, body), len(body))
    yield "Kantata page, json.loads", kept(lambda: json.loads(body), len(body))
    for title, (kind, sample) in models.SAMPLES.items():
        text = json.dumps([sample] * models.OBJECTS).encode()
        yield title, kept(models.reader(kind, text), len(text))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        print(table([*rows(Run(Path(folder), quick=False))]))
