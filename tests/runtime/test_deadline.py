"""A body that drips has to be complete within the time budget of its call."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest

from tests.support.runtime import NOTE, Flavour, ManualClock, Server, errors, runtime

retry = runtime("options.retry")

BUDGET = 3


class Drip(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A long body of which a byte comes every second.

    Attributes:
        clock: The clock of those seconds.
        sent: How many bytes have come.
    """

    def __init__(self) -> None:
        self.clock = ManualClock()
        self.sent = 0

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(10 * BUDGET):
            self.clock.advance(1)
            self.sent += 1
            yield b" "

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for byte in self:
            yield byte


def test_a_dripping_body_ends_with_the_budget(flavour: Flavour) -> None:
    drip = Drip()
    demo = flavour.client(
        "https://demo.example.test",
        transport=httpx.MockTransport(lambda _: httpx.Response(200, stream=drip)),
        clock=drip.clock,
        timeout=1,
        retries=retry.RetryPolicy(retries=5, budget=BUDGET),
    )

    with pytest.raises(errors.ApiTimeoutError, match="not complete within"):
        flavour.run(demo.notes.list())

    assert drip.sent == BUDGET + 1


@pytest.mark.parametrize("budget", [0, 5])
def test_a_response_that_began_after_the_budget_is_read(
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
