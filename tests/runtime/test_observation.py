"""Logging and hooks."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.runtime import (
    PACKAGE,
    RESET,
    SECRET,
    Flavour,
    ManualClock,
    Server,
    errors,
    hooks,
    http_response,
    throttle,
)


def test_each_attempt_is_one_line_at_debug(
    flavour: Flavour, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    server.script = [http_response(503, {}), RESET]
    server.otherwise = http_response(200, {"id": "1"}, {"X-Request-Id": "req-3"})
    with caplog.at_level(logging.DEBUG, PACKAGE):
        flavour.run(flavour.client(server.url).notes.get(1))
    records = [record for record in caplog.records if record.name == PACKAGE]
    lines = [r.getMessage() for r in records if r.levelno == logging.DEBUG]
    assert lines == [
        "GET /notes/1 -> 503 in 0 ms (attempt 1, request id none)",
        "GET /notes/1 -> ReadError in 0 ms (attempt 2, request id none)",
        "GET /notes/1 -> 200 in 0 ms (attempt 3, request id req-3)",
    ]


def test_logs_hold_no_secret_body_query_or_private_header(
    flavour: Flavour, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    private = {"Set-Cookie": "session=cookie-secret", "X-Own": "private-header"}
    server.otherwise = http_response(
        200, {"id": "body-secret"}, {**private, "Retry-After": "1"}
    )
    with caplog.at_level(logging.DEBUG, PACKAGE):
        demo = flavour.client(server.url, tenant="tenant-secret")
        flavour.run(demo.request("GET", f"/x/{SECRET}?token=query-secret"))
    records = [record for record in caplog.records if record.name == PACKAGE]
    text = "".join(f"{record.getMessage()}{vars(record)}" for record in records)
    assert vars(records[0])["call"]["headers"]["retry-after"] == "1"
    for hidden in ("secret", "private-header", SECRET, "Example%2B9f"):
        assert hidden not in text


def test_secret_request_id_is_not_logged(
    flavour: Flavour, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    server.otherwise = http_response(
        200, {"id": "1"}, {"X-Request-Id": f"\x9b31m{SECRET}"}
    )
    with caplog.at_level(logging.DEBUG, PACKAGE):
        flavour.run(flavour.client(server.url).notes.get(1))
    (record,) = [record for record in caplog.records if record.name == PACKAGE]
    assert vars(record)["call"]["request_id"] == "31m***"
    assert record.getMessage().endswith("request id 31m***)")


def test_no_argument_breaks_the_line_of_a_log(
    flavour: Flavour, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG, PACKAGE):
        flavour.run(flavour.client(server.url).notes.get("1\nGET /other"))
    (line,) = [
        record.getMessage() for record in caplog.records if record.name == PACKAGE
    ]
    assert line.startswith("GET /notes/1%0AGET%20%2Fother -> 200")


def test_nothing_is_logged_above_debug(
    flavour: Flavour, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, PACKAGE):
        flavour.run(flavour.client(server.url).notes.get(1))
    assert [record for record in caplog.records if record.name == PACKAGE] == []


def test_hooks_see_every_attempt(flavour: Flavour, server: Server) -> None:
    server.script = [http_response(503), RESET]
    before: list[Any] = []
    after: list[Any] = []
    attached = hooks.Hooks(request=(before.append,), response=(after.append,))
    flavour.run(flavour.client(server.url, hooks=attached).notes.get(1))
    assert [item.attempt for item in before] == [1, 2, 3]
    assert [item.status for item in after] == [503, None, 200]
    assert after[1].error is not None
    assert {item.operation for item in before + after} == {"notes.get"}
    assert SECRET not in repr(before) + repr(after)


def test_a_request_hook_may_add_a_header(flavour: Flavour, server: Server) -> None:
    def trace(event: Any) -> None:
        event.headers["traceparent"] = "00-abc"

    demo = flavour.client(server.url).with_options(hooks=hooks.Hooks(request=(trace,)))
    flavour.run(demo.notes.get(1))
    assert server.seen[0].headers["traceparent"] == "00-abc"


def test_a_coroutine_hook_needs_the_asynchronous_client(
    flavour: Flavour, server: Server
) -> None:
    called: list[Any] = []

    async def note(event: Any) -> None:
        called.append(event)

    attached = hooks.Hooks(request=(note,), response=(note,))
    demo = flavour.client(server.url, hooks=attached)
    if flavour.is_async:
        flavour.run(demo.notes.get(1))
        assert len(called) == 2
    else:
        with pytest.raises(errors.ConfigurationError, match="cannot await a hook"):
            demo.notes.get(1)


def test_what_a_hook_raises_reaches_the_caller(
    flavour: Flavour, server: Server
) -> None:
    class StopIt(Exception):  # noqa: N818
        pass

    def refuse(event: Any) -> None:
        raise StopIt

    attached = hooks.Hooks(request=(refuse,))
    with pytest.raises(StopIt):
        flavour.run(flavour.client(server.url, hooks=attached).notes.get(1))
    assert server.seen == []


@contextlib.contextmanager
def without_handlers(logger: logging.Logger) -> Iterator[None]:
    """Take away the handlers, pytest's own too, which would count as configuration."""
    before = logger.level, logger.handlers, logger.propagate
    logger.handlers, logger.propagate = [], False
    try:
        yield
    finally:
        level, logger.handlers, logger.propagate = before
        logger.setLevel(level)


def test_a_variable_switches_the_log_on(
    flavour: Flavour,
    server: Server,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    server.otherwise = http_response(200, {"id": "1"})
    monkeypatch.setenv("DEMO_LOG", "DEBUG")
    with without_handlers(logging.getLogger(PACKAGE)):
        first, second = flavour.client(server.url), flavour.client(server.url)
        flavour.run(first.notes.get(1))
        flavour.run(second.notes.get(2))
    lines = capsys.readouterr().err.splitlines()
    assert [line.partition(": ")[2].partition(" in ")[0] for line in lines] == [
        "GET /notes/1 -> 200",
        "GET /notes/2 -> 200",
    ]
    assert SECRET not in "".join(lines)


def test_a_log_level_that_does_not_exist_is_refused(
    flavour: Flavour, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEMO_LOG", "loud")
    with pytest.raises(errors.ConfigurationError, match="DEMO_LOG must be info or deb"):
        flavour.client(None)


def test_a_wait_for_a_repetition_is_an_event_and_a_line(
    flavour: Flavour, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    server.script = [http_response(503, {}, {"Retry-After": "7"})]
    waits: list[Any] = []
    clock = ManualClock()
    demo = flavour.client(
        server.url, hooks=hooks.Hooks(wait=(waits.append,)), clock=clock
    )
    with caplog.at_level(logging.INFO, logger=PACKAGE):
        flavour.run(demo.notes.get(1))

    [wait] = waits
    assert (wait.operation, wait.reason, wait.attempt) == ("notes.get", "retry", 2)
    assert wait.seconds >= 7
    [line] = [message for message in caplog.messages if "retry in" in message]
    assert line == f"GET /notes/1: retry in {wait.seconds:.1f} s (attempt 2)"


def test_a_wait_for_the_throttle_is_an_event_and_a_line(
    flavour: Flavour, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    waits: list[Any] = []
    demo = flavour.client(
        server.url,
        hooks=hooks.Hooks(wait=(waits.append,)),
        clock=ManualClock(),
        throttle=throttle.Throttle(1, 30),
    )
    flavour.run(demo.notes.get(1))
    with caplog.at_level(logging.INFO, logger=PACKAGE):
        flavour.run(demo.notes.get(2))

    assert [(wait.reason, wait.seconds) for wait in waits] == [("throttle", 30.0)]
    assert "GET /notes/2: waited 30.0 s for the throttle (attempt 1)" in caplog.messages
