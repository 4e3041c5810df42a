"""Whatever waits in a task waits under trio as under asyncio."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
import trio

from tests.support.runtime import (
    SECRET,
    VENDOR,
    AsyncDemo,
    Seen,
    Server,
    errors,
    http_response,
    retry,
    runtime,
    throttle,
)
from tests.support.token_source import TokenSource

TokenAuth = runtime("auth.token").TokenAuth
FAILED = http_response(503, {})
PAGES = 5


def with_tokens(context: Any) -> Any:
    return TokenAuth(TokenSource(context.base_url), SECRET, context.clock)


class Client(AsyncDemo):
    vendor = VENDOR.replaced(build_auth=with_tokens)


def respond(seen: Seen) -> bytes:
    if seen.path.endswith("/token"):
        return http_response(200, {"token": "t"})
    if seen.path.startswith("/notes/?") or seen.path == "/notes/":
        return page(seen)
    return http_response(200, {"id": "1"})


def page(seen: Seen) -> bytes:
    number = int(seen.path.partition("token=")[2] or 1)
    following = {} if number == PAGES else {"next": str(number + 1)}
    return http_response(200, {"data": [{"id": str(number)}], **following})


def run(server: Server, work: Callable[[Any], Awaitable[Any]], **options: Any) -> Any:
    """Run work with a client in trio."""
    server.otherwise = respond

    async def main() -> Any:
        async with Client(api_key=SECRET, base_url=server.url, **options) as client:
            with trio.fail_after(20):
                return await work(client)

    return trio.run(main)


async def at_once(client: Any, count: int) -> None:
    async with trio.open_nursery() as nursery:
        for number in range(count):
            nursery.start_soon(client.notes.get, number)


def test_a_repetition_waits(server: Server) -> None:
    server.script = [http_response(200, {"token": "t"}), FAILED, FAILED]
    policy = retry.RetryPolicy(backoff=0.01)

    note = run(server, lambda client: client.notes.get(1), retries=policy)

    assert note.id == "1"
    assert len(server.seen) == 4


def test_many_tasks_share_a_cold_token_and_few_connections(server: Server) -> None:
    run(server, lambda client: at_once(client, 30), max_connections=3)

    assert [item.path for item in server.seen].count("/token") == 1
    assert len({item.port for item in server.seen}) <= 3


def test_prefetch_requests_pages(server: Server) -> None:
    async def work(client: Any) -> list[str]:
        first = await client.notes.list()
        return [note.id async for note in first.all(prefetch=2)]

    assert run(server, work) == [str(number + 1) for number in range(PAGES)]


def test_a_throttle_holds_its_limit(server: Server) -> None:
    limit = throttle.Throttle(concurrent=2)

    run(server, lambda client: at_once(client, 10), throttle=limit)

    assert len({item.port for item in server.seen}) <= 2


def test_cancelled_calls_give_their_connections_back(server: Server) -> None:
    async def work(client: Any) -> Any:
        for _ in range(10):
            with trio.move_on_after(0.01):
                await at_once(client, 20)
        return await client.notes.get(1)

    assert run(server, work, max_connections=2).id == "1"


def test_a_server_that_is_not_there_is_a_typed_error(server: Server) -> None:
    server.stop()
    policy = retry.RetryPolicy(retries=1, backoff=0.01)

    with pytest.raises(errors.ApiConnectionError) as caught:
        run(server, lambda client: client.notes.get(1), retries=policy)
    assert caught.value.attempts == 2
