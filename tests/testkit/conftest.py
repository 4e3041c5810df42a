"""Each test runs against the sync and the async client of a fresh simulator."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from kantata_ox_client.testing.fixtures import fake_kantata_ox, kantata_ox_simulator
from lucca_timmi_client.testing.fixtures import (
    fake_lucca_timmi,
    lucca_timmi_simulator,
)
from monite_client.testing.fixtures import fake_monite, monite_simulator
from piriod_client.testing.fixtures import fake_piriod, piriod_simulator

__all__ = [
    "fake_kantata_ox",
    "fake_lucca_timmi",
    "fake_monite",
    "fake_piriod",
    "kantata_ox_simulator",
    "lucca_timmi_simulator",
    "monite_simulator",
    "piriod_simulator",
]

Operation = Callable[[Any], Any]
Performer = Callable[..., Any]


@pytest.fixture(params=["sync", "async"])
def perform(request: pytest.FixtureRequest) -> Iterator[Performer]:
    """Run an operation with one client of a simulator or fake, and return its result.

    All operations of a test share one client, as those of a program do.
    """
    clients: dict[int, Any] = {}
    with asyncio.Runner() as runner:

        async def resolved(result: Any) -> Any:
            result = await result if inspect.isawaitable(result) else result
            return (
                [item async for item in result]
                if hasattr(result, "__aiter__")
                else result
            )

        def call(other: Any, operation: Operation, **options: Any) -> Any:
            key = hash((id(other), tuple(sorted(options))))
            make = other.client if request.param == "sync" else other.async_client
            client = clients.setdefault(key, None) or make(**options)
            clients[key] = client
            if request.param == "async":
                # Only a coroutine may run code of an async client.
                async def run() -> Any:
                    return await resolved(operation(client))

                return runner.run(run())
            value = operation(client)
            return list(value) if isinstance(value, Iterator) else value

        yield call
        for client in clients.values():
            closed = client.close()
            if inspect.isawaitable(closed):
                runner.run(resolved(closed))
