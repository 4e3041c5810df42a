"""Where the time of a call, of a page and of models goes, by who wrote the code.

``PYTHONPATH=overlays python -P benchmarks/shares.py`` profiles each and prints shares
of its time and the number of calls of functions. The profiler makes functions dearer
than they are, above all short ones: the shares say where to look, not what it costs.
"""

from __future__ import annotations

import cProfile
import json
import pstats
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

sys.path.append(str(Path(__file__).parent))

import calls
import httpx
import models
import sideload
from kantata_pages import page
from piriod_client import Piriod
from server import server

#: Part of a file's name -> who wrote it; the first that fits counts.
WRITERS = {
    "_runtime/transport": "ours, transport",
    "_runtime/call": "ours, call",
    "_runtime/model": "ours, models",
    "_runtime/sideload": "ours, records",
    "_client/": "ours, others",
    "/httpx/": "httpx",
    "/httpcore/": "httpcore",
    "/h11/": "h11",
    "~": "C",
}


def shares(title: str, work: Callable[[], object], times: int) -> None:
    """Print who takes which share of the time."""
    work()
    profile = cProfile.Profile()
    for _ in range(times):
        profile.runcall(work)
    seconds: Counter[str] = Counter()
    count = 0
    # The type of this attribute is not in the stubs.
    for (file, _, _), (_, number, own, *_) in pstats.Stats(profile).stats.items():  # type: ignore[attr-defined]
        writer = next((who for part, who in WRITERS.items() if part in file), "others")
        seconds[writer] += own
        count += number
    whole = sum(seconds.values())
    listed = ", ".join(f"{n} {v / whole:.0%}" for n, v in seconds.most_common())
    print(f"{title}: {count / times:.0f} calls of functions; {listed}")


def main() -> None:
    """Print all lines."""
    with (
        server(calls.RESPONSES) as url,
        Piriod(token="example", workspace="acc_example", base_url=url) as client,
        httpx.Client() as bare,
    ):
        address = f"{url}/customers/example/"
        shares("typed call", lambda: client.customers.get("example"), 500)
        shares("bare httpx", lambda: bare.get(address).json(), 500)
    body = page(200)
    shares("Kantata page, every field", lambda: sideload.every_field(body), 5)
    for title, (kind, sample) in models.SAMPLES.items():
        text = json.dumps([sample] * models.OBJECTS).encode()
        shares(title, models.reader(kind, text), 20)


if __name__ == "__main__":
    main()
