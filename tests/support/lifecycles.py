"""Calls of every public operation against a simulator, about records that exist."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from .argument_samples import Names, arguments, optional
from .public_operations import CLIENTS, Case, cases, find, needed_arguments


def simulator_of(vendor: str, package: str) -> Any:
    """A new simulator of a vendor."""
    module = importlib.import_module(f"{package}.testing")
    return getattr(module, f"{CLIENTS[vendor]}Simulator")()


def resources() -> dict[str, tuple[Case, ...]]:
    """The operations by vendor and resource."""
    results: dict[str, list[Case]] = {}
    for case in cases():
        results.setdefault(f"{case.vendor}-{case.resource}", []).append(case)
    return {name: tuple(item) for name, item in results.items()}


class Caller:
    """Calls operations of one client of a simulator, and keeps what was answered."""

    def __init__(self, simulator: Any, kind: str, runner: asyncio.Runner) -> None:
        self.simulator = simulator
        self.client = simulator.client() if kind == "sync" else None
        self.client = self.client or simulator.async_client()
        self.response: Any = None
        self._runner = runner
        self._respond, simulator.respond = simulator.respond, self._noted

    def _noted(self, *value: Any) -> Any:
        self.response = self._respond(*value)
        return self.response

    def call(
        self,
        case: Case,
        ids: list[str],
        record: Mapping[str, Any] | None = None,
        also: Collection[str] = (),
    ) -> Any:
        """The JSON that was answered to one call, ``None`` without any.

        What the call needs of a record, such as a required filter, has its values; it
        gets the optional arguments that ``also`` names.
        """
        method = find(case, self.client)
        names = Names(case.package)
        needed = {*needed_arguments(case, method), *also}
        positional, keywords = arguments(method, names, needed)
        keywords.update({k: v for k, v in (record or {}).items() if k in keywords})
        positional[: len(ids)] = [
            _typed(v, id) for v, id in zip(positional, ids, strict=False)
        ]
        result = method(*positional, **keywords)
        if inspect.isawaitable(result):
            self._runner.run(_awaited(result))
        body = self.response.body
        is_json = "json" in self.response.sent_headers.get("content-type", "")
        return json.loads(body) if body and is_json else None

    def needed(self, case: Case) -> dict[str, Any]:
        """The values of the keywords that a call needs, such as a required filter."""
        return arguments(find(case, self.client), Names(case.package))[1]

    def models(self, case: Case) -> list[str]:
        """The names of the arguments that take a model, such as an optional body."""
        method, names = find(case, self.client), Names(case.package)
        _, keywords = arguments(method, names, optional(method))
        return [name for name, v in keywords.items() if hasattr(v, "__attrs_attrs__")]

    def close(self) -> None:
        closed = self.client.close()
        if inspect.isawaitable(closed):
            self._runner.run(_awaited(closed))


async def _awaited(result: Any) -> Any:
    return await result


def _typed(sample: Any, id: str) -> Any:
    return int(id) if isinstance(sample, int) else id


def parameters(case: Case) -> list[str]:
    """The path parameters of an operation."""
    return re.findall(r"{([^}]+)}", case.path)


def records(body: Any) -> list[dict[str, Any]]:
    """The records in a response, wherever its envelope holds them."""
    if isinstance(body, list):
        return [item for item in body if isinstance(item, dict)]
    if not isinstance(body, dict):
        return []
    for name in ("data", "results", "items"):
        if isinstance(body.get(name), list | dict):
            return records(body[name])
    inner = list(body.values())
    if len(inner) == 1 and isinstance(inner[0], dict) and "id" in inner[0]:
        return inner
    return [body]


def ids(body: Any) -> list[str]:
    """The ids of the records in a response."""
    return [
        str(record["id"]) for record in records(body) if record.get("id") is not None
    ]


def whole(body: Any) -> dict[str, Any]:
    """The first record in a response, with all its members."""
    first = next(iter(records(body)), {})
    place = body.get(first.get("key")) if isinstance(body, dict) else None
    return place[first["id"]] if isinstance(place, dict) else first


def parents(case: Case) -> Iterator[str]:
    """Paths of the collections that an operation's path parameters lead through."""
    for match in re.finditer(r"/{[^}]+}", case.path):
        yield case.path[: match.start()]
