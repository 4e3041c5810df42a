"""Scenarios: short stories told to a vendor, recorded once and replayed for ever."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from .vendors import KITS, Kit

Kind = TypeVar("Kind", bound=BaseException)


@dataclass
class Drive:
    """One run of a scenario, with a client of either kind.

    Attributes:
        client: The client to call.
        runner: Runs coroutines of an asynchronous client.
        inputs: Values the scenario uses, by name; noted while recording.
        simulator: The simulator being recorded, ``None`` otherwise.
        from_environment: Whether missing inputs come from environment variables.
        decoded: Every value a call returned.
        planned: Statuses the simulator was told to answer with.
    """

    client: Any
    runner: asyncio.Runner
    inputs: dict[str, Any] = field(default_factory=dict)
    simulator: Any = None
    from_environment: bool = False
    decoded: list[Any] = field(default_factory=list)
    planned: list[int] = field(default_factory=list)

    def run(self, result: Any) -> Any:
        """Return what a call returns, awaiting it where needed."""
        if inspect.isawaitable(result):
            result = self.runner.run(_awaited(result))
        self.decoded.append(result)
        return result

    def closed(self) -> None:
        """Close the client."""
        closing = self.client.close()
        if inspect.isawaitable(closing):
            self.runner.run(_awaited(closing))

    def items(self, result: Any) -> list[Any]:
        """Return everything an iterator of either kind yields."""
        if hasattr(result, "__aiter__"):
            value = self.runner.run(_collected(result))
        else:
            value = list(result)
        self.decoded += value
        return value

    def refused(self, kind: str, call: Callable[[], Any]) -> Any:
        """Return the error a call raises.

        Args:
            kind: Name of the error class the package exports.
            call: Makes the call.

        Raises:
            AssertionError: It raises none, or another.
        """
        try:
            result = self.run(call())
        except Exception as error:
            name = type(error).__name__
            if name == kind:
                return error
            raise AssertionError(f"{name} instead of {kind}") from error
        raise AssertionError(f"no {kind} was raised, but a {type(result).__name__}")

    def input(
        self, name: str, of: Callable[[Any], Any], kind: Callable[[str], Any] = str
    ) -> Any:
        """Return a value that depends on the account: an id, mostly.

        Args:
            name: What it is; ``RECORD_<NAME>`` holds it in a vendor recording.
            of: Takes it from a simulator.
            kind: Reads it from a variable.
        """
        if self.simulator is not None:
            self.inputs[name] = of(self.simulator)
        elif self.from_environment:
            self.inputs[name] = kind(_variable(f"RECORD_{name.upper()}"))
        return self.inputs[name]

    def simulated(self, act: Callable[[Any], Any]) -> None:
        """Do something to the simulator that is being recorded, if one is."""
        if self.simulator is not None:
            act(self.simulator)

    def plan(
        self, status: int, body: Any = None, headers: Mapping[str, str] | None = None
    ) -> None:
        """Have the simulator answer the next request so, whatever it asks.

        For responses that are documented but that nothing a client does brings about.
        """
        if self.simulator is None:
            return
        package = type(self.simulator).__module__.partition(".")[0]
        response = importlib.import_module(f"{package}.testing").CannedResponse
        results = {} if body is None else {"json": body}
        self.simulator.respond_next(response(status, headers=headers or {}, **results))
        self.planned.append(status)


@dataclass(frozen=True)
class Scenario:
    """One story.

    Attributes:
        vendor: Folder of the vendor.
        name: Name of the cassette.
        play: Tells it.
        effects: What it changes at the vendor; ``None`` when only a simulator can
            take part.
        settings: Arguments of the client that differ from the usual.
    """

    vendor: str
    name: str
    play: Callable[[Drive], None]
    effects: tuple[str, ...] | None
    settings: Mapping[str, Any]

    @property
    def kit(self) -> Kit:
        """The vendor's part of the kit."""
        return KITS[self.vendor]


SCENARIOS: dict[tuple[str, str], Scenario] = {}


def scenario(
    vendor: str, effects: tuple[str, ...] | None = None, **settings: Any
) -> Callable[[Callable[[Drive], None]], Callable[[Drive], None]]:
    """Register a function as scenario of a vendor.

    Args:
        vendor: Folder of the vendor.
        effects: What it changes at the vendor, empty for nothing; left out when it
            needs a simulator.
        **settings: Arguments of the client that differ from the usual.
    """

    def register(play: Callable[[Drive], None]) -> Callable[[Drive], None]:
        result = Scenario(vendor, play.__name__, play, effects, settings)
        SCENARIOS[vendor, result.name] = result
        return play

    return register


def _variable(name: str) -> str:
    value = os.environ.get(name, "").strip()
    if not value:
        raise SystemExit(f"This scenario needs the environment variable {name}.")
    return value


async def _awaited(result: Any) -> Any:
    return await result


async def _collected(result: Any) -> list[Any]:
    return [item async for item in result]
