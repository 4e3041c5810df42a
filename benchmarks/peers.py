"""What others make of the same bytes and requests: pydantic, and httpcore alone."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from typing import Any, Literal
from uuid import UUID

import httpcore
from pydantic import BaseModel, ConfigDict, TypeAdapter


class _Open(BaseModel):
    """Keeps what it does not name, as models of ours do."""

    model_config = ConfigDict(extra="allow")


class _Country(_Open):
    id: int | None = None
    name: str | None = None
    code: str | None = None


class _Supplier(_Open):
    id: int | str | None = None
    name: str | None = None
    country: str | _Country | None = None
    tax_id: str | None = None
    currency: str | None = None
    email: str | None = None
    website: str | None = None
    created: datetime.datetime | None = None
    updated: datetime.datetime | None = None


class _Process(_Open):
    id: UUID
    created_at: datetime.datetime
    input: Any
    metadata: Any
    status: Literal[
        "canceled", "failed", "running", "succeeded", "timed_out", "waiting"
    ]
    updated_at: datetime.datetime | None = None
    created_by: UUID | None = None
    error: Any = None
    script_snapshot: Any = None
    updated_by: UUID | None = None


KINDS: dict[str, type[BaseModel]] = {
    "Piriod supplier": _Supplier,
    "Monite process": _Process,
}


def pydantic_reader(title: str, body: bytes) -> Callable[[], object]:
    """Return what makes pydantic's models of a body and reads every field."""
    kind = KINDS[title]
    read_all = TypeAdapter(list[kind]).validate_json  # type: ignore[valid-type]
    names = list(kind.model_fields)

    def read() -> object:
        result = read_all(body)
        for item in result:
            for name in names:
                getattr(item, name)
        return result

    return read


def httpcore_call(pool: httpcore.ConnectionPool, url: str) -> Callable[[], Any]:
    """Return a call with the pool of connections that httpx uses."""
    return lambda: json.loads(pool.request("GET", url).content)


async def async_httpcore_call(pool: httpcore.AsyncConnectionPool, url: str) -> Any:
    """Make the same call in a task."""
    return json.loads((await pool.request("GET", url)).content)
