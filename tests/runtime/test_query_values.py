"""What a query parameter may hold, and the text by which it is sent."""

from __future__ import annotations

import asyncio
import datetime as dt
from decimal import Decimal
from typing import Any
from uuid import UUID

import httpx
import pytest
from kantata_ox_client import AsyncKantataOX, KantataOX
from kantata_ox_client.errors import InvalidRequestError
from monite_client.errors import InvalidRequestError as MoniteRefusal

from tests.support.public_operations import make

KINDS = ("sync", "async")


def sent_by(kind: str, path: str, params: dict[str, Any]) -> list[httpx.Request]:
    """The requests of one free call."""
    sent: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={})

    transport = httpx.MockTransport(handle)
    if kind == "sync":
        with KantataOX(token="example-token", transport=transport) as client:
            client.request("GET", path, params=params)
        return sent

    async def run() -> None:
        async with AsyncKantataOX(token="example-token", transport=transport) as client:
            await client.request("GET", path, params=params)

    asyncio.run(run())
    return sent


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "value=true"),
        (False, "value=false"),
        (7, "value=7"),
        (Decimal("0.0000001"), "value=0.0000001"),
        (dt.date(2024, 5, 6), "value=2024-05-06"),
        (UUID(int=1), "value=00000000-0000-0000-0000-000000000001"),
        ([1, True], "value=1&value=true"),
        ({1}, "value=1"),
        (range(1, 3), "value=1&value=2"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_value_is_sent_as_its_text(kind: str, value: Any, text: str) -> None:
    (request,) = sent_by(kind, "/users", {"value": value})

    assert request.url.query.decode() == text


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "value",
    [[], (), {"a": 1}, b"1", object(), float("nan"), [[1]]],
    ids=lambda value: type(value).__name__,
)
def test_a_value_without_certain_text_is_refused_by_name(kind: str, value: Any) -> None:
    with pytest.raises(InvalidRequestError, match="value"):
        sent_by(kind, "/users", {"value": value})


def refuse_all(request: httpx.Request) -> httpx.Response:
    raise AssertionError(f"{request.method} {request.url} was sent")


@pytest.mark.parametrize("ids", [[1, 2], (1, 2), {1, 2}, []], ids=repr)
def test_several_values_for_a_parameter_that_takes_one_are_refused(ids: Any) -> None:
    transport = httpx.MockTransport(refuse_all)
    with (
        KantataOX(token="example-token", transport=transport) as client,
        pytest.raises(InvalidRequestError, match="page takes one value"),
    ):
        client.time_entries.list(page=ids)


def test_an_empty_filter_does_not_select_everything() -> None:
    refusal = pytest.raises(MoniteRefusal, match="object_id__in is an empty text")
    with make("monite", refuse_all, "sync") as client, refusal:
        client.approval_requests.list(object_id_in="")
