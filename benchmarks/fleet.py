"""A fleet of Celery workers that exports years of time entries with one budget.

``python -P benchmarks/fleet.py`` runs ``examples/kantata_ox/export_fleet.py`` with one
worker and with four, against a simulated Kantata on this machine whose responses take
a tenth of a second more than it needs for them. Requests are counted where they arrive.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.append(str(Path(__file__).parent))
sys.path.append(str(Path(__file__).parents[1]))

from measure import Row, table

from tests.support.fleet import Fleet

#: Years in which the simulator has no entries but those that are recorded here.
YEARS = (2013, 2022)
BUDGET, LATENCY, WORKERS = 20, 0.1, 4


def rows(rounds: int) -> Iterator[Row]:
    """Return the rows of the table."""
    alone = [arrivals(1) for _ in range(rounds)]
    together = [arrivals(WORKERS) for _ in range(rounds)]
    work = f"fleet of {WORKERS} workers"
    worst = [busiest_second(item) / BUDGET for item in together]
    yield Row(f"{work}, worst second", f"budget of {BUDGET} a second", worst, 1.05)
    pairs = zip(together, alone, strict=True)
    shares = [_seconds(many) / _seconds(one) for many, one in pairs]
    least = {"where the budget is": (len(alone[0]) / BUDGET) / _seconds(alone[0])}
    yield Row(f"{work}, time of an export", "one worker", shares, None, least)


def arrivals(workers: int) -> list[float]:
    """Return when the requests of one export arrived, in seconds."""
    moments: list[float] = []

    def delay() -> float:
        moments.append(time.monotonic())
        return LATENCY

    with tempfile.TemporaryDirectory() as folder:
        fleet = Fleet(Path(folder), YEARS, BUDGET)
        fleet.delay = delay
        with fleet.running(), fleet.workers(workers):
            fleet.export().communicate()
        written = fleet.written()
        wrong = {m for m, count in fleet.months.items() if written.get(m) != count}
        assert not wrong, f"lost or doubled: {sorted(wrong)}"
    assert len(moments) >= len(fleet.months), f"only {len(moments)} requests"
    return moments


def busiest_second(moments: Sequence[float]) -> int:
    """Return the largest number of moments within any second."""
    return max(sum(0 <= moment - first < 1 for moment in moments) for first in moments)


def _seconds(moments: Sequence[float]) -> float:
    return moments[-1] - moments[0] + LATENCY


if __name__ == "__main__":
    print(table([*rows(1)]))
