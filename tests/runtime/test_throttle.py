"""Limits on requests per period and at the same time."""

from __future__ import annotations

import asyncio
import os
import pickle
import signal
import threading
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.runtime import (
    NOTE,
    SECRET,
    AsyncDemo,
    Demo,
    Flavour,
    ManualClock,
    Seen,
    Server,
    errors,
    http_response,
    throttle,
)

Throttle = throttle.Throttle


def test_the_throttle_spreads_requests_over_periods(
    flavour: Flavour, server: Server
) -> None:
    clock = ManualClock()
    demo = flavour.client(server.url, clock=clock, throttle=Throttle(3, 60))
    for _ in range(7):
        flavour.run(demo.notes.get(1))
    assert clock.sleeps == [60.0, 60.0]


def test_repetitions_count_for_the_throttle(flavour: Flavour, server: Server) -> None:
    server.script = [http_response(503, {}, {"Retry-After": "0"})]
    clock = ManualClock()
    demo = flavour.client(server.url, clock=clock, throttle=Throttle(1, 60))
    flavour.run(demo.notes.get(1))
    assert clock.sleeps == [0.5, 59.5]


def test_views_share_the_throttle(flavour: Flavour, server: Server) -> None:
    clock = ManualClock()
    demo = flavour.client(server.url, clock=clock, throttle=Throttle(1, 60))
    flavour.run(demo.notes.get(1))
    flavour.run(demo.with_tenant("second").notes.get(1))
    assert clock.sleeps == [60.0]


class Load:
    """Notes how many requests were under way at once, which is two in any case."""

    def __init__(self) -> None:
        self.most = self._active = 0
        self._lock = threading.Lock()
        self._two, self._three = threading.Event(), threading.Event()

    def __call__(self, seen: Seen) -> bytes:
        with self._lock:
            self._active += 1
            self.most = max(self.most, self._active)
            if self._active == 2:
                self._two.set()
            elif self._active > 2:
                self._three.set()
        self._two.wait(5)
        # A third one, if the limit lets it through, gets time to arrive: a slow machine
        # may hide a fault here, but never makes the test fail.
        self._three.wait(0.02)
        with self._lock:
            self._active -= 1
        return NOTE


def test_the_throttle_limits_concurrent_requests(
    flavour: Flavour, server: Server
) -> None:
    server.otherwise = load = Load()
    demo = flavour.client(server.url, throttle=Throttle(concurrent=2))
    flavour.gather([lambda: demo.notes.get(1)] * 10)
    assert load.most == 2


def test_threads_and_event_loops_share_a_limit(server: Server) -> None:
    server.otherwise = load = Load()
    limit = Throttle(concurrent=2)
    arguments: dict[str, Any] = {
        "api_key": SECRET,
        "base_url": server.url,
        "throttle": limit,
    }

    def plain() -> None:
        with Demo(**arguments) as demo:
            for _ in range(5):
                demo.notes.get(1)

    async def tasks() -> None:
        async with AsyncDemo(**arguments) as demo:
            await asyncio.gather(*(demo.notes.get(1) for _ in range(5)))

    def in_a_loop() -> None:
        asyncio.run(tasks())

    _in_threads([plain, plain, in_a_loop, in_a_loop])

    assert len(server.seen) == 20
    assert load.most == 2


def _in_threads(works: list[Callable[[], None]]) -> None:
    threads = [threading.Thread(target=work) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


@pytest.mark.parametrize("moment", ["waiting", "granted"])
def test_a_task_that_gives_up_keeps_no_turn(server: Server, moment: str) -> None:
    limit = Throttle(concurrent=1)

    async def run() -> str:
        demo = AsyncDemo(api_key=SECRET, base_url=server.url, throttle=limit)
        slots = limit._slots
        slots.acquire()
        waiting = asyncio.create_task(demo.notes.get(1))
        while not slots._line:
            await asyncio.sleep(0)
        if moment == "granted":
            slots.release()
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
        if moment == "waiting":
            slots.release()
        async with demo, asyncio.timeout(5):
            return str((await demo.notes.get(1)).id)

    assert asyncio.run(run()) == "1"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_fork_does_not_wait_for_turns_of_its_parent(server: Server) -> None:
    limit = Throttle(100, concurrent=1)
    demo = Demo(api_key=SECRET, base_url=server.url, throttle=limit)
    with limit.slot(ManualClock()), limit._lock:
        child = os.fork()
        if not child:
            signal.alarm(5)
            os._exit(0 if demo.notes.get(1).id == "1" else 1)
        _, status = os.waitpid(child, 0)
    demo.close()
    assert status == 0


def test_a_wait_for_the_throttle_costs_no_budget(
    flavour: Flavour, server: Server
) -> None:
    server.script = [NOTE, http_response(503, {}), NOTE]
    clock = ManualClock()
    demo = flavour.client(server.url, clock=clock, throttle=Throttle(1, 500))
    flavour.run(demo.notes.get(1))
    assert flavour.run(demo.notes.get(2)).id == "1"
    assert len(server.seen) == 3
    assert sum(clock.sleeps) == pytest.approx(1000)


def test_the_throttle_never_exceeds_its_rate_in_any_window() -> None:
    limit = Throttle(5, 1.0)
    now, starts = 0.0, []
    for step in range(200):
        now += 0.01 * (step % 7)
        starts.append(now + limit.reserve(now))
    for first, sixth in zip(starts, starts[5:], strict=False):
        assert sixth - first >= 1.0 - 1e-9


@pytest.mark.parametrize("limits", [{"requests": 0}, {"per": 0}, {"concurrent": 0}])
def test_a_throttle_that_lets_nothing_through_is_refused(
    limits: dict[str, Any],
) -> None:
    with pytest.raises(errors.ConfigurationError, match="throttle"):
        Throttle(**limits)


def test_a_throttle_is_pickled_as_its_limits() -> None:
    again = pickle.loads(pickle.dumps(Throttle(3, 60.0, concurrent=2)))
    assert repr(again) == "Throttle(3, 60.0, concurrent=2)"
