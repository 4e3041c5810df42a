"""A server that answers like Piriod's pages, and records for it."""

from __future__ import annotations

import json
from typing import Any, ClassVar

from piriod_client import AsyncPiriod, Piriod

from tests.support.runtime import Flavour, Seen

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

    classes = (Piriod, AsyncPiriod)
    settings: ClassVar = {"token": TOKEN, "workspace": WORKSPACE}


def body(seen: Seen) -> Any:
    return json.loads(seen.body)
