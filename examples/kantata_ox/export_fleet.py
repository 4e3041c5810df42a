"""Export years of time entries with workers that keep one rate limit together.

On each machine: ``celery --app export_fleet worker --concurrency 4``; once, anywhere:
``python export_fleet.py 2019 2024``. ``FLEET_SERVER`` is a Redis or Valkey server,
``FLEET_FOLDER`` a folder that all machines reach.
"""

from __future__ import annotations

import calendar
import json
import os
import sys
from functools import cache
from pathlib import Path

from celery import Celery, group
from kantata_ox_client import KantataOX, SharedThrottle

SERVER = os.environ["FLEET_SERVER"]
FOLDER = Path(os.environ["FLEET_FOLDER"])

# --8<-- [start:fleet]
app = Celery("export_fleet", broker=SERVER, backend=SERVER)
app.conf.update(
    # The month of a killed worker goes to another one; that of a lost machine after so
    # many seconds, more than any month takes.
    task_acks_late=True,
    task_reject_on_worker_lost=True,
    broker_transport_options={"visibility_timeout": 900},
    worker_prefetch_multiplier=1,
)


@cache
def client() -> KantataOX:
    """Return the client of this process, which is made by its first task."""
    requests = int(os.environ.get("FLEET_REQUESTS", "10"))  # per second, of all workers
    return KantataOX(throttle=SharedThrottle(SERVER, "kantata:example", requests))


@app.task
def export(month: str) -> int:
    """Write the entries of a month as a whole, however often it is begun."""
    days = calendar.monthrange(*map(int, month.split("-")))[1]
    entries = client().time_entries.list_all(
        date_performed_between=f"{month}-01:{month}-{days}", per_page=200
    )
    lines = [json.dumps(entry.to_dict()) for entry in entries]
    part = FOLDER / f"{month}.{os.getpid()}"
    part.write_text("\n".join(lines))
    part.replace(FOLDER / f"{month}.jsonl")
    return len(lines)


# --8<-- [end:fleet]


def main(first: int, last: int) -> None:
    """Give out one task for each month, and wait until all are done."""
    numbers = range(first * 12, last * 12 + 12)
    months = [f"{number // 12}-{number % 12 + 1:02}" for number in numbers]
    counts = group(export.s(month) for month in months).apply_async().get()
    print(f"{sum(counts)} time entries of {len(months)} months")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
