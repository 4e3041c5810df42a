"""Credentials: fixed, from a function, and schemes that refresh them."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from typing import Any

import httpx
import pytest

from tests.support.runtime import (
    NOTE,
    SECRET,
    VENDOR,
    Flavour,
    Server,
    auth,
    errors,
    http_response,
    request_context,
)


def sent(server: Server) -> list[str | None]:
    return [item.headers["authorization"] for item in server.seen]


def test_a_function_is_asked_for_every_request(
    flavour: Flavour, server: Server
) -> None:
    keys = iter(["one", "two"])
    demo = flavour.client(server.url, api_key=lambda: next(keys))
    flavour.run(demo.notes.get(1))
    flavour.run(demo.notes.get(1))
    assert sent(server) == ["Token one", "Token two"]


def test_a_function_is_not_asked_for_a_repetition(
    flavour: Flavour, server: Server
) -> None:
    keys = iter(["one", "two"])
    server.script = [http_response(503)]
    flavour.run(flavour.client(server.url, api_key=lambda: next(keys)).notes.get(1))
    assert sent(server) == ["Token one", "Token one"]


async def coroutine_key() -> str:
    return "from-coroutine"


def test_a_coroutine_function_needs_the_asynchronous_client(
    flavour: Flavour, server: Server
) -> None:
    demo = flavour.client(server.url, api_key=coroutine_key)
    if flavour.is_async:
        flavour.run(demo.notes.get(1))
        assert sent(server) == ["Token from-coroutine"]
    else:
        with pytest.raises(errors.ConfigurationError, match="api_key is a coroutine"):
            demo.notes.get(1)


@pytest.mark.parametrize("value", [None, "", 5, "line\nbreak", "é"])
def test_a_function_that_returns_nonsense_is_named(
    flavour: Flavour, server: Server, value: Any
) -> None:
    demo = flavour.client(server.url, api_key=lambda: value)
    with pytest.raises(errors.ApiError, match=r"api_key|Authorization"):
        flavour.run(demo.notes.get(1))
    assert server.seen == []


def test_the_scheme_shows_no_secret() -> None:
    assert SECRET not in repr(auth.HeaderAuth(SECRET, prefix="Token "))


class Refreshing(httpx.Auth):
    """Fetches a token, and once more after a 401."""

    def _token(self, base: str) -> httpx.Request:
        context = request_context.RequestContext(retryable=True)
        return httpx.Request("POST", f"{base}/token", extensions=context.extensions())

    def _flow(
        self, request: httpx.Request
    ) -> Generator[httpx.Request, httpx.Response, None]:
        base = str(request.url.copy_with(raw_path=b"")).rstrip("/")
        for _ in range(2):
            token = yield self._token(base)
            request.headers["Authorization"] = f"Bearer {token.json()['token']}"
            response = yield request
            if response.status_code != 401:
                return

    def sync_auth_flow(
        self, request: httpx.Request
    ) -> Generator[httpx.Request, httpx.Response, None]:
        return self._flow(request)

    async def async_auth_flow(
        self, request: httpx.Request
    ) -> AsyncGenerator[httpx.Request, httpx.Response]:
        flow = self._flow(request)
        outgoing = next(flow)
        while True:
            response = yield outgoing
            try:
                outgoing = flow.send(response)
            except StopIteration:
                return


@pytest.fixture
def refreshing(flavour: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
    renewed = VENDOR.replaced(build_auth=lambda context: Refreshing())
    monkeypatch.setattr(flavour.kind, "vendor", renewed)


@pytest.mark.usefixtures("refreshing")
def test_a_scheme_sees_final_responses_only(flavour: Flavour, server: Server) -> None:
    server.script = [
        http_response(503),
        http_response(200, {"token": "old"}),
        http_response(503),
        http_response(401, {}),
        http_response(200, {"token": "new"}),
        NOTE,
    ]
    assert flavour.run(flavour.client(server.url).notes.get(1)).id == "1"
    paths = [item.path for item in server.seen]
    assert paths == ["/token", "/token", "/notes/1", "/notes/1", "/token", "/notes/1"]
    assert sent(server)[2:] == ["Bearer old", "Bearer old", None, "Bearer new"]


@pytest.mark.usefixtures("refreshing")
def test_a_download_keeps_its_file_apart_from_the_token(
    flavour: Flavour, server: Server, tmp_path: Any
) -> None:
    server.script = [http_response(200, {"token": "t"}), http_response(200, b"%PDF")]
    target = tmp_path / "a.pdf"
    flavour.run(flavour.client(server.url).notes.save_pdf(target))
    assert target.read_bytes() == b"%PDF"
