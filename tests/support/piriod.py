"""A server that answers like Piriod's pages, and records for it."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from piriod_client import AsyncPiriod, Piriod

from tests.support.runtime import Flavour, ManualClock, Seen

TOKEN = "token-Example+9f/8e=7d"
WORKSPACE = "acc_example"
OTHER = "acc_other"


def cancellation(**changes: Any) -> dict[str, Any]:
    return {
        "id": 11,
        "retention": 7,
        "document": 3,
        "number": 1,
        "date": "2024-05-06",
        "biller_status": "pending",
        "created": "2024-05-06T08:00:00Z",
        **changes,
    }


def page(*results: Any, next: str | None = None, count: int | None = None) -> Any:
    total = len(results) if count is None else count
    return {"count": total, "next": next, "previous": None, "results": list(results)}


class PiriodFlavour(Flavour):
    """Runs one test with `Piriod` or `AsyncPiriod`."""

    def __init__(self, name: str, runner: asyncio.Runner) -> None:
        super().__init__(name, runner)
        self.kind = AsyncPiriod if self.is_async else Piriod

    def client(self, base_url: str | None, **more: Any) -> Any:
        given = {
            "token": TOKEN,
            "workspace": WORKSPACE,
            "clock": ManualClock(),
            **more,
        }
        made = self.kind(base_url=base_url, **given)
        self._made.append(made)
        return made


def body(seen: Seen) -> Any:
    return json.loads(seen.body)
