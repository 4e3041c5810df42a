"""Clients of Lucca Timmi against a socket, and responses as its pages describe them."""

from __future__ import annotations

from typing import Any, ClassVar

from lucca_timmi_client import AsyncLuccaTimmi, LuccaTimmi

from tests.support.runtime import Flavour, http_response

KEY = "key-Example+9f/8e=7d"
CANCEL = "/timmi-timesheet/api/timesheets/42/cancel"


class LuccaFlavour(Flavour):
    """Runs one test with `LuccaTimmi` or `AsyncLuccaTimmi`."""

    classes = (LuccaTimmi, AsyncLuccaTimmi)
    settings: ClassVar = {"api_key": KEY}


def item(**changes: Any) -> dict[str, Any]:
    """A workflow item of a success."""
    return {
        "id": 9001,
        "exceptionMessage": None,
        "startsOn": "2024-04-29",
        "endsOn": "2024-05-06",
        "expectedNextActor": None,
        "status": "success",
        **changes,
    }


def collection(*items: Any, **more: Any) -> dict[str, Any]:
    """A list of v3."""
    return {"data": {"items": list(items), **more}}


DONE = http_response(200, [item()])
