"""Memory of a client that is ready, and of what is kept of a response.

``PYTHONPATH=overlays python benchmarks/memory.py`` prints megabytes of a client over
those of httpx with a client of its own, and the bytes kept in relation to the JSON they
were read from; the body itself, which a page of records keeps too, is not counted.
"""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import tracemalloc
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

sys.path.append(str(Path(__file__).parent))

import models
import sideload
from kantata_pages import page

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


def ready() -> float:
    """Return the megabytes of a client of Monite in a process that has httpx."""
    command = [sys.executable, "-P", "-c", _READY]
    return float(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)


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


def main() -> None:
    """Print all figures."""
    print(f"client ready over httpx: {ready():.1f} MB")
    for name, share in shares():
        print(f"{name:36} {share:.2f} of its JSON")


if __name__ == "__main__":
    main()
