"""Configured against observed attempts, for each method and each failure."""

from __future__ import annotations

import io
from email.utils import formatdate
from typing import Any

import httpx
import pytest

from tests.support.runtime import (
    CUT,
    NOTE,
    RESET,
    Flavour,
    ManualClock,
    RetryPolicy,
    Server,
    errors,
    http_response,
)

READS = ("GET", "HEAD", "OPTIONS")
WRITES = ("PUT", "DELETE", "POST", "PATCH")
RETRIED = (408, 425, 429, 500, 502, 503, 504)
FINAL = (400, 401, 403, 404, 405, 409, 410, 422, 501, 505, 520)


def call(demo: Any, method: str) -> Any:
    return demo.notes.get(1) if method == "GET" else demo.notes.write(method)


def observed(
    flavour: Flavour, server: Server, method: str, response: bytes, retries: Any
) -> int:
    server.otherwise = response
    demo = flavour.client(server.url, retries=retries)
    with pytest.raises(errors.ApiError):
        flavour.run(call(demo, method))
    return len(server.seen)


@pytest.mark.parametrize("retries", [0, 1, 2, 5])
@pytest.mark.parametrize("status", RETRIED)
def test_retries_n_means_at_most_n_plus_one_attempts(
    flavour: Flavour, server: Server, status: int, retries: int
) -> None:
    assert retries + 1 == observed(
        flavour, server, "GET", http_response(status), retries
    )


@pytest.mark.parametrize("status", RETRIED)
@pytest.mark.parametrize("method", READS)
def test_reads_are_repeated(
    flavour: Flavour, server: Server, method: str, status: int
) -> None:
    assert observed(flavour, server, method, http_response(status, b""), 2) == 3


@pytest.mark.parametrize("status", set(RETRIED) - {429})
@pytest.mark.parametrize("method", WRITES)
def test_writes_are_sent_once(
    flavour: Flavour, server: Server, method: str, status: int
) -> None:
    assert observed(flavour, server, method, http_response(status), 2) == 1


@pytest.mark.parametrize("method", [*READS, *WRITES])
def test_a_limit_that_was_hit_is_waited_for_by_every_method(
    flavour: Flavour, server: Server, method: str
) -> None:
    assert observed(flavour, server, method, http_response(429, b""), 2) == 3


def test_a_limit_is_not_waited_for_where_429_is_not_among_the_statuses(
    flavour: Flavour, server: Server
) -> None:
    policy = RetryPolicy(statuses={503})
    assert observed(flavour, server, "POST", http_response(429), policy) == 1


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("method", WRITES)
def test_writes_are_repeated_on_request(
    flavour: Flavour, server: Server, method: str, status: int
) -> None:
    policy = RetryPolicy(retries=2, retry_writes=True)
    assert observed(flavour, server, method, http_response(status), policy) == 3


@pytest.mark.parametrize("status", FINAL)
def test_final_statuses_are_not_repeated(
    flavour: Flavour, server: Server, status: int
) -> None:
    assert observed(flavour, server, "GET", http_response(status), 2) == 1


@pytest.mark.parametrize("fault", [RESET, CUT], ids=["reset", "cut body"])
@pytest.mark.parametrize(
    ("method", "attempts"), [("GET", 3), ("PUT", 1), ("DELETE", 1), ("POST", 1)]
)
def test_requests_that_may_have_arrived_are_repeated_for_reads_only(
    flavour: Flavour, server: Server, fault: bytes, method: str, attempts: int
) -> None:
    assert observed(flavour, server, method, fault, 2) == attempts


def test_a_read_that_acts_is_sent_once(flavour: Flavour, server: Server) -> None:
    server.otherwise = http_response(503)
    demo = flavour.client(server.url)
    with pytest.raises(errors.ServerError):
        flavour.run(demo.notes.finalize(1))
    assert len(server.seen) == 1


@pytest.mark.parametrize("fault", [RESET, CUT, http_response(503)])
def test_a_call_succeeds_once_the_fault_is_over(
    flavour: Flavour, server: Server, fault: bytes
) -> None:
    server.script = [fault, fault]
    assert flavour.run(flavour.client(server.url).notes.get(1)).id == "1"


@pytest.mark.parametrize("method", ["GET", "PUT", "POST"])
def test_a_connection_that_never_came_about_is_tried_again(
    flavour: Flavour, method: str
) -> None:
    tried = []

    def refuse(request: httpx.Request) -> httpx.Response:
        tried.append(request)
        raise httpx.ConnectError("refused")

    demo = flavour.client(
        "https://demo.example.test", transport=httpx.MockTransport(refuse)
    )
    with pytest.raises(errors.ApiConnectionError, match="after 3 attempts"):
        flavour.run(call(demo, method))
    assert len(tried) == 3


def test_a_write_that_timed_out_is_not_repeated(flavour: Flavour) -> None:
    tried = []

    def stall(request: httpx.Request) -> httpx.Response:
        tried.append(request)
        raise httpx.ReadTimeout("")

    demo = flavour.client(
        "https://demo.example.test", transport=httpx.MockTransport(stall)
    )
    with pytest.raises(errors.ApiTimeoutError):
        flavour.run(call(demo, "POST"))
    assert len(tried) == 1


def test_full_jitter_doubles_its_ceiling(flavour: Flavour, server: Server) -> None:
    server.otherwise = http_response(503)
    for jitter in (0.0, 0.5, 1.0):
        clock = ManualClock(jitter=jitter)
        policy = RetryPolicy(retries=4, backoff=1.0, max_backoff=3.0)
        demo = flavour.client(server.url, retries=policy, clock=clock)
        with pytest.raises(errors.ServerError):
            flavour.run(demo.notes.get(1))
        assert clock.sleeps == [jitter * item for item in (1.0, 2.0, 3.0, 3.0)]


START = 1_700_000_000.0


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("7", 7.5),
        ("1.5", 2.0),
        ("0", 0.5),
        ("-7", 0.5),
        (formatdate(START + 30, usegmt=True), 30.5),
        (formatdate(START - 30, usegmt=True), 0.5),
        (formatdate(START + 30), 30.5),
        ("soon", 0.5),
        ("nan", 0.5),
        ("", 0.5),
    ],
)
def test_retry_after_comes_before_the_backoff(
    flavour: Flavour, server: Server, value: str, expected: float
) -> None:
    server.script = [http_response(429, {}, {"Retry-After": value})]
    clock = ManualClock(START)
    flavour.run(flavour.client(server.url, clock=clock).notes.get(1))
    assert clock.sleeps == [expected]


@pytest.mark.parametrize(
    "value", ["61", "99999999999", "9" * 400, "1e309", "inf", formatdate(START + 3600)]
)
def test_retry_after_beyond_the_budget_ends_the_call(
    flavour: Flavour, server: Server, value: str
) -> None:
    server.script = [http_response(429, {}, {"Retry-After": value})]
    clock = ManualClock(START)
    demo = flavour.client(server.url, clock=clock, retries=RetryPolicy(budget=60))
    with pytest.raises(errors.RateLimitedError) as caught:
        flavour.run(demo.notes.get(1))
    assert clock.sleeps == []
    assert caught.value.retry_after >= 61


def test_the_budget_caps_all_waits_together(flavour: Flavour, server: Server) -> None:
    server.otherwise = http_response(503, {}, {"Retry-After": "4"})
    clock = ManualClock()
    policy = RetryPolicy(retries=100, budget=10)
    demo = flavour.client(server.url, clock=clock, retries=policy)
    with pytest.raises(errors.ServerError):
        flavour.run(demo.notes.get(1))
    assert clock.sleeps == [4.5, 5.0]


def test_the_body_is_replayed_intact(flavour: Flavour, server: Server) -> None:
    server.otherwise = http_response(503)
    demo = flavour.client(server.url, retries=RetryPolicy(retry_writes=True))
    file = io.BytesIO(b"skipped:payload")
    file.seek(8)
    with pytest.raises(errors.ServerError):
        flavour.run(demo.notes.write("PUT", content=file))
    assert [item.body for item in server.seen] == [b"payload"] * 3


def test_a_form_with_files_is_replayed_intact(flavour: Flavour, server: Server) -> None:
    server.otherwise = http_response(503)
    demo = flavour.client(server.url, retries=RetryPolicy(retry_writes=True))
    files = [("file", ("a.txt", io.BytesIO(b"--+++ inside"), "text/plain"))]
    headers = {"Content-Type": "multipart/form-data; boundary=+++"}
    with pytest.raises(errors.ServerError):
        flavour.run(demo.notes.write("PUT", files=files, headers=headers))
    assert len({item.body for item in server.seen}) == 1
    assert b"--+++ inside" in server.seen[0].body
    assert "boundary=+++" not in server.seen[0].headers["content-type"]


def test_a_call_overrides_the_client(flavour: Flavour, server: Server) -> None:
    server.otherwise = http_response(503)
    demo = flavour.client(server.url, retries=5)
    with pytest.raises(errors.ServerError):
        flavour.run(demo.with_options(retries=0).notes.get(1))
    assert len(server.seen) == 1


@pytest.mark.parametrize("retries", [-1, 1.5, True, "2"])
def test_retries_that_mean_nothing_are_refused(flavour: Flavour, retries: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="retries"):
        flavour.client("http://127.0.0.1", retries=retries)


def test_the_escape_hatch_follows_the_same_rules(
    flavour: Flavour, server: Server
) -> None:
    server.script = [http_response(503), http_response(503), NOTE]
    demo = flavour.client(server.url)
    response = flavour.run(demo.request("get", "/anything?a=1"))
    assert (response.attempts, response.parse()) == (3, {"id": "1"})
    server.script = [http_response(503)]
    with pytest.raises(errors.ServerError):
        flavour.run(demo.request("POST", "/anything", json={}))
    server.script = [http_response(503)]
    flavour.run(demo.request("POST", "/anything", json={}, retryable=True))
