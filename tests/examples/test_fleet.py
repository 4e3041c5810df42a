"""Workers of Celery keep one budget, and lose nothing when one of them is killed."""

from __future__ import annotations

import os
import signal
import threading
from collections import Counter
from pathlib import Path

from tests.support.fleet import Fleet

BUDGET = 8
WORKERS = 4
#: Which request a worker dies of, counted from 1.
FATAL = 9


def test_a_fleet_keeps_its_budget_and_survives_a_killed_worker(tmp_path: Path) -> None:
    fleet = Fleet(tmp_path, (2021, 2022), BUDGET)
    held = threading.Event()

    def delay() -> float:
        if len(fleet.kantata.requests) != FATAL:
            return 0.0
        held.set()
        return 3600.0

    fleet.delay = delay
    with fleet.running(), fleet.bookings() as starts, fleet.workers(WORKERS):
        program = fleet.export()
        assert held.wait(120)
        month = fleet.asked()[FATAL - 1]
        os.kill(fleet.worker_of(month), signal.SIGKILL)
        printed, _ = program.communicate(timeout=120)

    entries = sum(fleet.months.values())
    assert printed == f"{entries} time entries of {len(fleet.months)} months\n"
    assert fleet.written() == fleet.months
    assert Counter(fleet.asked()) == Counter([*fleet.months, month])
    assert len(starts) == len(fleet.months) + 1
    assert busiest_second(starts) <= 1.05 * BUDGET
    assert not fleet.kantata.defects


def busiest_second(starts: list[int]) -> int:
    """The largest number of starts, in microseconds, within any second."""
    return max(
        sum(first <= start < first + 1e6 for start in starts) for first in starts
    )
