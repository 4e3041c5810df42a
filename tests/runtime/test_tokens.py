"""Answers to a request for a token that hold none, or none that can be used."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from tests.support.runtime import (
    VENDOR,
    Flavour,
    Server,
    errors,
    http_response,
    runtime,
)

tokens = runtime("auth.token")


class Source:
    """A server whose tokens are plain, and refused by a 400 that says so."""

    def __init__(self, base: httpx.URL) -> None:
        self._url = f"{base}/token"

    def needs_token(self, request: httpx.Request) -> bool:
        return str(request.url) != self._url

    def request(self, secret: str) -> httpx.Request:
        return httpx.Request("POST", self._url, json={"secret": secret})

    def read(self, body: Any) -> Any:
        return tokens.Grant(body["token"], float(body["seconds"]))

    def refuses(self, response: httpx.Response) -> bool:
        return response.status_code == 400 and "expired" in self._read(response.content)

    def _read(self, content: bytes) -> Any:
        if content.startswith(b"["):
            # What json does with a body that is nested deeper than Python's limit.
            raise RecursionError
        return json.loads(content)


@pytest.fixture(autouse=True)
def with_tokens(flavour: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
    def build(context: Any) -> Any:
        source = Source(context.base_url)
        secret = context.settings["api_key"]
        return tokens.TokenAuth(source, secret, context.clock, name="api_key")

    result = VENDOR.replaced(build_auth=build)
    monkeypatch.setattr(flavour.kind, "vendor", result)


NO_TOKEN: dict[str, Any] = {
    "not a number": b'{"token": "t", "seconds": NaN}',
    "too large a number": {"token": "t", "seconds": 10**400},
    "deep": b"[" * 1_000_000,
    "no ascii": {"token": "tökén", "seconds": 60},
    "line break": {"token": "a\nb", "seconds": 60},
}


@pytest.mark.parametrize("case", NO_TOKEN)
def test_an_invalid_token_is_a_decode_error(
    flavour: Flavour, server: Server, case: str
) -> None:
    server.otherwise = http_response(200, NO_TOKEN[case])
    with pytest.raises(errors.DecodeError, match="no token") as caught:
        flavour.run(flavour.client(server.url).notes.get(1))
    assert caught.value.path == "/token"


def test_a_deep_refusal_does_not_reject_the_token(
    flavour: Flavour, server: Server
) -> None:
    server.script = [
        http_response(200, {"token": "t", "seconds": 60}),
        http_response(400, b"[" * 1_000_000),
    ]
    with pytest.raises(errors.BadRequestError):
        flavour.run(flavour.client(server.url).notes.get(1))
    assert [item.path for item in server.seen] == ["/token", "/notes/1"]
