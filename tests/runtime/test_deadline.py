"""A body that drips has to be complete within the time budget of its call."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest

from tests.support.runtime import NOTE, Flavour, ManualClock, Server, errors, runtime

clock = runtime("base.clock")
retry = runtime("options.retry")

DRIPS = 40


class Drip(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body of which a byte comes every 20 ms."""

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(DRIPS):
            time.sleep(0.02)
            yield b" "

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for _ in range(DRIPS):
            await asyncio.sleep(0.02)
            yield b" "


def dripping(_: httpx.Request) -> httpx.Response:
    return httpx.Response(200, stream=Drip())


def client(flavour: Flavour, **options: Any) -> Any:
    transport = httpx.MockTransport(dripping)
    real = clock.SystemClock()
    return flavour.client(
        "https://demo.example.test", transport=transport, clock=real, **options
    )


def test_a_dripping_body_ends_with_the_budget(flavour: Flavour) -> None:
    policy = retry.RetryPolicy(retries=5, budget=0.1)
    begun = time.monotonic()

    with pytest.raises(errors.ApiTimeoutError, match="not complete within"):
        flavour.run(client(flavour, retries=policy, timeout=0.1).notes.list())

    assert time.monotonic() - begun < DRIPS * 0.02


@pytest.mark.parametrize("budget", [0, 5])
def test_an_answer_that_began_after_the_budget_is_read(
    flavour: Flavour, server: Server, budget: float
) -> None:
    time_passes = ManualClock()

    def slow(_: Any) -> bytes:
        time_passes.advance(10)
        return NOTE

    server.otherwise = slow
    policy = retry.RetryPolicy(budget=budget)
    demo = flavour.client(server.url, clock=time_passes, retries=policy)

    assert flavour.run(demo.notes.get(1)).id == "1"
