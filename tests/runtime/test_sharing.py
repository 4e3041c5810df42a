"""One client in many threads, loops and runs: no call hurts another."""

from __future__ import annotations

import asyncio
import gc
import threading
import warnings
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from http.cookiejar import CookieJar
from typing import Any

import pytest

from tests.support.runtime import (
    SECRET,
    VENDOR,
    AsyncDemo,
    Demo,
    Flavour,
    Server,
    http_response,
    runtime,
)
from tests.support.token_source import TokenSource

TokenAuth = runtime("auth.token").TokenAuth
FEW = 4


def with_tokens(url: str) -> type[Any]:
    class Client(AsyncDemo):
        vendor = VENDOR.replaced(
            build_auth=lambda context: TokenAuth(
                TokenSource(url), SECRET, context.clock
            )
        )

    return Client


def in_threads(work: Callable[[], Any], count: int) -> list[Any]:
    with ThreadPoolExecutor(count) as pool:
        return [item.result() for item in [pool.submit(work) for _ in range(count)]]


def test_many_threads_share_few_connections(server: Server) -> None:
    with Demo(api_key=SECRET, base_url=server.url, max_connections=FEW) as demo:

        def work() -> set[str]:
            return {demo.notes.get(number).id for number in range(50)}

        assert in_threads(work, 10 * FEW) == [{"1"}] * (10 * FEW)

    assert len({item.port for item in server.seen}) <= FEW


def test_one_token_is_enough_for_many_loops(server: Server) -> None:
    started = threading.Barrier(FEW)

    def respond(seen: Any) -> bytes:
        is_token = seen.path == "/token"
        return http_response(200, {"token": "t"} if is_token else {"id": "1"})

    server.otherwise = respond
    client = with_tokens(server.url)(api_key=SECRET, base_url=server.url)

    async def call() -> Any:
        started.wait(5)
        return (await client.notes.get(1)).id

    assert in_threads(lambda: asyncio.run(call()), FEW) == ["1"] * FEW
    assert [item.path for item in server.seen].count("/token") == 1
    asyncio.run(client.close())


def test_runs_one_after_another_leave_nothing_open(server: Server) -> None:
    client = AsyncDemo(api_key=SECRET, base_url=server.url)

    async def call() -> Any:
        return (await client.notes.get(1)).id

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        seen = [asyncio.run(call()) for _ in range(FEW)]
        asyncio.run(client.close())
        gc.collect()

    assert seen == ["1"] * FEW


def test_a_server_cannot_fill_a_jar_of_cookies(
    flavour: Flavour, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[Any] = []
    monkeypatch.setattr(CookieJar, "set_cookie", lambda _, cookie: kept.append(cookie))
    server.otherwise = http_response(200, {"id": "1"}, {"Set-Cookie": "a=b; Path=/"})
    client = flavour.client(server.url)

    for number in range(3):
        flavour.run(client.notes.get(number))

    assert kept == []
    assert all("cookie" not in item.headers for item in server.seen)
