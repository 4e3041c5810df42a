"""What errors say about attempts when a call takes more than one request."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.runtime import (
    VENDOR,
    Flavour,
    Operation,
    Server,
    errors,
    http_response,
    parse_note,
    retry,
    runtime,
)
from tests.support.token_source import TokenSource

tokens = runtime("auth.token")
GRANT = http_response(200, {"token": "t"})
REFUSED = http_response(401, {"message": "expired"})
FAILED = http_response(503, {"message": "later"})


@pytest.fixture
def with_tokens(flavour: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
    def build(context: Any) -> Any:
        secret = context.settings["api_key"]
        return tokens.TokenAuth(TokenSource(context.base_url), secret, context.clock)

    monkeypatch.setattr(flavour.kind, "vendor", VENDOR.replaced(build_auth=build))


@pytest.mark.usefixtures("with_tokens")
def test_attempts_before_a_new_token_count(flavour: Flavour, server: Server) -> None:
    server.script = [GRANT, REFUSED, GRANT, http_response(409, {"message": "taken"})]

    with pytest.raises(errors.ConflictError) as caught:
        flavour.run(flavour.client(server.url).request("POST", "/notes/1"))

    assert caught.value.attempts == 2
    assert not caught.value.outcome_unknown


@pytest.mark.usefixtures("with_tokens")
def test_a_token_that_fails_hides_no_earlier_attempt(
    flavour: Flavour, server: Server
) -> None:
    policy = retry.RetryPolicy(retries=1, backoff=0.0, retry_writes=True)
    client = flavour.client(server.url, retries=policy)
    server.script = [GRANT, FAILED, REFUSED, FAILED, FAILED]

    with pytest.raises(errors.ServerError) as caught:
        flavour.run(client.request("POST", "/notes/1"))

    assert caught.value.path == "/token"
    assert caught.value.outcome_unknown


@pytest.mark.usefixtures("with_tokens")
def test_a_token_that_fails_first_sent_nothing(
    flavour: Flavour, server: Server
) -> None:
    server.script = [FAILED]

    with pytest.raises(errors.ServerError) as caught:
        flavour.run(flavour.client(server.url, retries=0).request("POST", "/notes/1"))

    assert not caught.value.outcome_unknown


@pytest.mark.parametrize("body", [b"{", b"null", b"[]", b"<html>"])
def test_a_write_whose_response_is_unreadable_may_have_been_carried_out(
    flavour: Flavour, server: Server, body: bytes
) -> None:
    server.otherwise = http_response(200, body)
    client = flavour.client(server.url)

    operation = Operation(name="notes.add", method="POST", path="/notes")
    request = {"method": "post", "url": "/notes"}
    with pytest.raises(errors.DecodeError) as caught:
        flavour.run(client.notes._call(operation, request, parse_note))

    assert (caught.value.attempts, caught.value.outcome_unknown) == (1, True)
    assert len(server.seen) == 1


def test_a_client_closed_during_a_repetition_says_what_was_sent(
    flavour: Flavour, server: Server
) -> None:
    policy = retry.RetryPolicy(backoff=0.0, retry_writes=True)
    client = flavour.client(server.url, retries=policy)

    def respond(_: Any) -> bytes:
        client._state.pool.closed = True
        return FAILED

    server.otherwise = respond
    with pytest.raises(errors.ClientClosedError) as caught:
        flavour.run(client.request("POST", "/notes/1"))

    assert (caught.value.attempts, caught.value.outcome_unknown) == (1, True)
    client._state.pool.closed = False
