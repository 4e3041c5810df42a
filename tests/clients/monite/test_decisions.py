"""Decisions whose response got lost are settled by the state."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from monite_client import errors

from tests.support.monite import (
    OTHER,
    POLICY,
    PROCESS,
    USER,
    MoniteFlavour,
    MoniteServer,
    process,
    refusal,
    request,
)
from tests.support.runtime import RESET, Seen, http_response

LOST = [
    RESET,
    refusal(409, "the status does not allow this"),
    refusal(502, "bad gateway"),
    refusal(408, "the gateway gave up"),
    http_response(200, b"<html>a proxy's page</html>"),
]
DECISIONS: list[tuple[Callable[[Any], Any], dict[str, Any]]] = [
    (
        lambda monite: monite.approval_processes.ensure_canceled(POLICY, PROCESS),
        process(status="canceled"),
    ),
    (
        lambda monite: monite.approval_requests.ensure_canceled(PROCESS),
        request(status="canceled"),
    ),
    (
        lambda monite: monite.approval_requests.ensure_rejected(PROCESS),
        request(status="rejected"),
    ),
    (
        lambda monite: monite.approval_requests.ensure_approved(PROCESS),
        request(status="approved"),
    ),
]


def lose(server: MoniteServer, lost: bytes, state: dict[str, Any]) -> None:
    def response(seen: Seen) -> bytes:
        return lost if seen.method == "POST" else http_response(200, state)

    server.response = response


@pytest.mark.parametrize("lost", LOST)
@pytest.mark.parametrize(("decide", "state"), DECISIONS)
def test_a_decision_that_was_carried_out_is_returned(
    flavour: MoniteFlavour,
    server: MoniteServer,
    lost: bytes,
    decide: Callable[[Any], Any],
    state: dict[str, Any],
) -> None:
    lose(server, lost, state)
    result = flavour.run(decide(flavour.client(server.url)))
    assert result.status == state["status"]
    assert [seen.method for seen in server.calls] == ["POST", "GET"]


def test_options_are_those_of_each_request(
    flavour: MoniteFlavour, server: MoniteServer
) -> None:
    options: dict[str, Any] = {"extra_headers": {"X-Trace": "1"}, "timeout": 7}
    monite = flavour.client(server.url)
    lose(server, RESET, request(status="approved"))
    flavour.run(monite.approval_requests.ensure_approved(PROCESS, **options))
    lose(server, RESET, process(status="canceled"))
    flavour.run(monite.approval_processes.ensure_canceled(POLICY, PROCESS, **options))
    traces = [(seen.method, seen.headers["x-trace"]) for seen in server.calls]
    assert traces == [("POST", "1"), ("GET", "1")] * 2


@pytest.mark.parametrize("lost", LOST)
@pytest.mark.parametrize(("decide", "state"), DECISIONS)
def test_a_decision_that_was_not_carried_out_raises_with_the_state(
    flavour: MoniteFlavour,
    server: MoniteServer,
    lost: bytes,
    decide: Callable[[Any], Any],
    state: dict[str, Any],
) -> None:
    lose(server, lost, {**state, "status": "failed"})
    with pytest.raises(errors.ApiError) as caught:
        flavour.run(decide(flavour.client(server.url)))
    assert caught.value.__notes__ == [f"read afterwards: {PROCESS} is failed"]


def test_a_decision_with_a_response_reads_nothing(
    flavour: MoniteFlavour, server: MoniteServer
) -> None:
    server.response = lambda _: http_response(200, request(status="approved"))
    flavour.run(flavour.client(server.url).approval_requests.ensure_approved(PROCESS))
    assert [seen.method for seen in server.calls] == ["POST"]


@pytest.mark.parametrize(
    ("user", "settled"), [(USER, True), (OTHER, False), (None, False)]
)
def test_ones_own_approval_counts_while_others_are_missing(
    flavour: MoniteFlavour, server: MoniteServer, user: str | None, settled: bool
) -> None:
    lose(server, LOST[1], request(status="waiting", approved_by=[USER]))
    monite = flavour.client(server.url, entity_user_id=user)
    if settled:
        result = flavour.run(monite.approval_requests.ensure_approved(PROCESS))
        assert result.status == "waiting"
        return
    with pytest.raises(errors.ConflictError):
        flavour.run(monite.approval_requests.ensure_approved(PROCESS))


@pytest.mark.parametrize("status", [400, 403, 404, 422])
def test_a_clear_refusal_reads_nothing(
    flavour: MoniteFlavour, server: MoniteServer, status: int
) -> None:
    server.response = lambda _: refusal(status, "no")
    with pytest.raises(errors.StatusError):
        flavour.run(
            flavour.client(server.url).approval_requests.ensure_rejected(PROCESS)
        )
    assert len(server.calls) == 1
