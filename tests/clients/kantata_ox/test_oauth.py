"""OAuth's code flow: where a person is sent, and what a code is good for."""

from __future__ import annotations

import asyncio
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from kantata_ox_client import oauth
from kantata_ox_client.errors import InvalidRequestError

REDIRECT = "https://app.example.test/back"
SECRET = "example-client-secret"
GRANTED = {"access_token": "example-access", "token_type": "bearer"}
APPLICATION = ("example-client", SECRET, REDIRECT, "example-code")


def fetch(kind: str, answer: Any) -> str:
    transport = httpx.MockTransport(answer)
    if kind == "sync":
        with httpx.Client(transport=transport) as client:
            return oauth.fetch_token(*APPLICATION, http_client=client)

    async def run() -> str:
        async with httpx.AsyncClient(transport=transport) as client:
            return await oauth.async_fetch_token(*APPLICATION, http_client=client)

    return asyncio.run(run())


def fresh(response: httpx.Response) -> httpx.Response:
    """The same response once more: one belongs to the kind of client that read it."""
    status, headers = response.status_code, response.headers
    return httpx.Response(status, headers=headers, content=response.content)


each_kind = pytest.mark.parametrize("kind", ["sync", "async"])


def test_a_person_is_sent_to_the_vendor() -> None:
    url = urlsplit(oauth.authorization_url("example-client", REDIRECT, state="s&1"))

    assert f"{url.scheme}://{url.netloc}{url.path}" == oauth.AUTHORIZE
    assert parse_qs(url.query) == {
        "client_id": ["example-client"],
        "response_type": ["code"],
        "redirect_uri": [REDIRECT],
        "state": ["s&1"],
    }


def test_the_code_is_in_the_address_that_the_person_comes_back_to() -> None:
    result = oauth.code_from(f"{REDIRECT}?code=example-code&state=s%261", state="s&1")

    assert result == "example-code"


@pytest.mark.parametrize(
    ("query", "says", "code"),
    [
        ("code=example-code&state=other", "does not belong", ""),
        ("code=example-code", "does not belong", ""),
        ("error=access_denied&state=s", "access_denied", "access_denied"),
        ("state=s", "holds none", ""),
        ("code=&state=s", "holds none", ""),
    ],
)
def test_an_address_without_a_code_is_refused(query: str, says: str, code: str) -> None:
    with pytest.raises(oauth.OAuthError, match=says) as caught:
        oauth.code_from(f"{REDIRECT}?{query}", state="s")

    assert caught.value.code == code


@each_kind
def test_a_code_becomes_a_token(kind: str) -> None:
    sent: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json=GRANTED)

    assert fetch(kind, respond) == "example-access"
    [request] = sent
    assert str(request.url) == oauth.TOKEN
    assert parse_qs(request.content.decode()) == {
        "grant_type": ["authorization_code"],
        "client_id": ["example-client"],
        "client_secret": [SECRET],
        "redirect_uri": [REDIRECT],
        "code": ["example-code"],
    }


@each_kind
@pytest.mark.parametrize(
    ("response", "code"),
    [
        (httpx.Response(400, json={"error": "invalid_grant"}), "invalid_grant"),
        (httpx.Response(401, text="<html>"), ""),
        (httpx.Response(200, json={"token_type": "bearer"}), ""),
        (httpx.Response(200, json={"access_token": None}), ""),
        (httpx.Response(200, json=["example"]), ""),
        (httpx.Response(400, json={"error": SECRET}), ""),
        (httpx.Response(302, headers={"location": "https://example.test"}), ""),
    ],
)
def test_a_refusal_says_why_and_gives_nothing_away(
    kind: str, response: httpx.Response, code: str
) -> None:
    with pytest.raises(oauth.OAuthError) as caught:
        fetch(kind, lambda _: fresh(response))

    assert caught.value.code == code
    assert str(response.status_code) in str(caught.value)
    assert SECRET not in f"{caught.value!r} {caught.value}"


@each_kind
def test_a_lost_connection_is_told_without_a_second_request(kind: str) -> None:
    sent: list[httpx.Request] = []

    def lose(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        raise httpx.ReadTimeout("example", request=request)

    with pytest.raises(oauth.OAuthError, match="ReadTimeout"):
        fetch(kind, lose)

    assert len(sent) == 1


def test_nothing_is_sent_without_a_secret() -> None:
    with pytest.raises(InvalidRequestError, match="client_secret"):
        oauth.fetch_token("example-client", " ", REDIRECT, "example-code")
