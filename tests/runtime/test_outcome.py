"""What an error tells of the attempts behind it, and whether a write took effect."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from tests.support.runtime import (
    CUT,
    RESET,
    Flavour,
    RetryPolicy,
    Server,
    errors,
    http_response,
)

ASKED = RetryPolicy(backoff=0.0, retry_writes=True)


def failure(flavour: Flavour, call: Callable[[], Any]) -> errors.ApiError:
    with pytest.raises(errors.ApiError) as caught:
        flavour.run(call())
    # What is known of the outcome has to survive the way out of a worker process.
    return pickle.loads(pickle.dumps(caught.value))


@pytest.mark.parametrize("method", ["PUT", "DELETE", "POST", "PATCH"])
@pytest.mark.parametrize(
    ("response", "unknown"),
    [
        (http_response(400), False),
        (http_response(401), False),
        (http_response(409), False),
        (http_response(422), False),
        (http_response(301), False),
        (http_response(303), True),
        (http_response(408), True),
        (http_response(500), True),
        (http_response(503), True),
        (RESET, True),
        (CUT, True),
    ],
)
def test_a_write_that_failed_says_whether_it_may_have_been_carried_out(
    flavour: Flavour, server: Server, method: str, response: bytes, unknown: bool
) -> None:
    server.otherwise = response
    demo = flavour.client(server.url)
    error = failure(flavour, lambda: demo.notes.write(method))
    assert (error.attempts, error.outcome_unknown) == (1, unknown)


def test_a_limit_that_was_hit_three_times_did_nothing(
    flavour: Flavour, server: Server
) -> None:
    server.otherwise = http_response(429)
    demo = flavour.client(server.url)
    error = failure(flavour, lambda: demo.notes.write("POST"))
    assert (error.attempts, error.outcome_unknown) == (3, False)


def test_a_connection_that_never_came_about_did_nothing(flavour: Flavour) -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused")

    transport = httpx.MockTransport(refuse)
    demo = flavour.client("https://demo.example.test", transport=transport)
    error = failure(flavour, lambda: demo.notes.write("POST"))
    assert (error.attempts, error.outcome_unknown) == (3, False)
    assert "may have been" not in str(error)


@pytest.mark.parametrize(
    "response", [http_response(503), RESET, http_response(200, b"{")]
)
def test_a_read_leaves_nothing_open(
    flavour: Flavour, server: Server, response: bytes
) -> None:
    server.otherwise = response
    demo = flavour.client(server.url)
    error = failure(flavour, lambda: demo.notes.get(1))
    assert error.attempts >= 1
    assert not error.outcome_unknown
    assert "may have been" not in str(error)


def test_a_read_that_acts_is_a_write(flavour: Flavour, server: Server) -> None:
    server.otherwise = http_response(503)
    demo = flavour.client(server.url)
    assert failure(flavour, lambda: demo.notes.finalize(1)).outcome_unknown


@pytest.mark.parametrize("first", [RESET, CUT, http_response(503)])
@pytest.mark.parametrize(
    "last", [http_response(422), http_response(409), http_response(404)]
)
def test_a_refusal_says_that_an_earlier_attempt_may_have_been_carried_out(
    flavour: Flavour, server: Server, first: bytes, last: bytes
) -> None:
    server.script = [first, last]
    demo = flavour.client(server.url, retries=ASKED)
    error = failure(flavour, lambda: demo.notes.write("DELETE"))
    assert (error.attempts, error.outcome_unknown) == (2, True)
    assert "after 2 attempts; one of them may have been carried out" in str(error)


def test_a_connection_lost_after_such_an_attempt_says_so_too(
    flavour: Flavour, server: Server
) -> None:
    server.otherwise = RESET
    demo = flavour.client(server.url, retries=ASKED)
    error = failure(flavour, lambda: demo.notes.write("POST"))
    assert (error.attempts, error.outcome_unknown) == (3, True)
    assert "after 3 attempts; one of them may have been carried out" in str(error)


def test_what_never_left_the_program_took_no_attempt(
    flavour: Flavour, server: Server
) -> None:
    demo = flavour.client(server.url)
    error = failure(
        flavour, lambda: demo.request("POST", "/a", headers={"X-A": "a\r\nb"})
    )
    assert isinstance(error, errors.InvalidRequestError)
    assert (error.attempts, error.outcome_unknown) == (0, False)
