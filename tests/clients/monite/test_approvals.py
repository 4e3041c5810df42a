"""Policies, processes and requests: what is sent, and what is understood."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, urlsplit
from uuid import UUID

import pytest
from monite_client import UNSET, RetryPolicy, errors, models

from tests.support.monite import (
    OTHER,
    POLICY,
    PROCESS,
    USER,
    MoniteFlavour,
    MoniteServer,
    body,
    process,
    refusal,
    request,
)
from tests.support.runtime import RESET, Seen, http_response

MOMENT = "2024-05-06T08:00:00Z"


def policy(**changes: Any) -> dict[str, Any]:
    return {
        "id": POLICY,
        "created_at": MOMENT,
        "updated_at": MOMENT,
        "created_by": USER,
        "name": "Example",
        "script": [True],
        "status": "active",
        **changes,
    }


def query(seen: Seen) -> list[tuple[str, str]]:
    return parse_qsl(urlsplit(seen.path).query)


ANY_JSON = [
    True,
    False,
    3,
    2.5,
    "text",
    "",
    [],
    [1, {"a": [None]}],
    {},
    {"all": [{"b": True}]},
]


@pytest.mark.parametrize("value", ANY_JSON, ids=repr)
def test_any_json_reads_as_plain_python(
    flavour: MoniteFlavour, server: MoniteServer, value: Any
) -> None:
    server.response = lambda _: http_response(
        200, process(script_snapshot=value, input={"a": value}, error={"b": value})
    )
    monite = flavour.client(server.url)
    result = flavour.run(monite.approval_processes.get(POLICY, PROCESS))
    assert result.script_snapshot == value
    assert type(result.script_snapshot) is type(value)
    assert (result.input_, result.error) == ({"a": value}, {"b": value})


@pytest.mark.parametrize("value", ANY_JSON, ids=repr)
def test_any_json_is_sent_as_it_is(
    flavour: MoniteFlavour, server: MoniteServer, value: Any
) -> None:
    server.response = lambda _: http_response(
        201, policy(trigger=value, script=[value])
    )
    monite = flavour.client(server.url)
    result = flavour.run(
        monite.approval_policies.create(name="Example", script=[value], trigger=value)
    )
    assert body(server.calls[0]) == {
        "name": "Example",
        "script": [value],
        "trigger": value,
    }
    assert (result.trigger, result.script) == (value, [value])


OPTIONAL = ("updated_at", "created_by", "updated_by", "error", "script_snapshot")


def test_null_and_absent_members_differ(
    flavour: MoniteFlavour, server: MoniteServer
) -> None:
    monite = flavour.client(server.url)
    absent = flavour.run(monite.approval_processes.get(POLICY, PROCESS))
    server.response = lambda _: http_response(200, process(**dict.fromkeys(OPTIONAL)))
    null = flavour.run(monite.approval_processes.get(POLICY, PROCESS))
    assert [getattr(absent, name) for name in OPTIONAL] == [None] * len(OPTIONAL)
    assert [getattr(null, name) for name in OPTIONAL] == [None] * len(OPTIONAL)
    assert absent.fields_set.isdisjoint(OPTIONAL)
    assert null.fields_set.issuperset(OPTIONAL)


def test_new_words_and_new_members_are_kept(
    flavour: MoniteFlavour, server: MoniteServer
) -> None:
    server.response = lambda _: http_response(200, process(status="paused", added=[1]))
    monite = flavour.client(server.url)
    result = flavour.run(monite.approval_processes.get(POLICY, PROCESS))
    assert (result.status, result["added"]) == ("paused", [1])
    assert isinstance(result.status, models.ProcessResourceStatus)
    assert models.ProcessResourceStatus.CANCELED == "canceled"


def test_a_missing_member_says_where(
    flavour: MoniteFlavour, server: MoniteServer
) -> None:
    server.response = lambda _: http_response(
        200, {"data": [process(), {"id": PROCESS}]}
    )
    monite = flavour.client(server.url)
    with pytest.raises(errors.DecodeError) as caught:
        flavour.run(monite.approval_processes.list(POLICY))
    assert caught.value.json_path == "$.data[1].created_at"


@pytest.mark.parametrize("page", [b"<html><title>Sorry</title>", b"", b"{"])
def test_a_body_that_is_not_json_is_a_typed_error(
    flavour: MoniteFlavour, server: MoniteServer, page: bytes
) -> None:
    monite = flavour.client(server.url, retries=0)
    server.response = lambda _: http_response(200, page)
    with pytest.raises(errors.DecodeError):
        flavour.run(monite.approval_processes.get(POLICY, PROCESS))
    server.response = lambda _: http_response(500, page)
    with pytest.raises(errors.ServerError):
        flavour.run(monite.approval_processes.get(POLICY, PROCESS))


def test_an_id_cannot_leave_its_segment(
    flavour: MoniteFlavour, server: MoniteServer
) -> None:
    monite = flavour.client(server.url)
    flavour.run(monite.approval_processes.cancel("../../x?y=1#", PROCESS))
    assert server.calls[0].path == (
        "/v1/approval_policies/..%2F..%2Fx%3Fy%3D1%23/processes/" + PROCESS + "/cancel"
    )
    for bad in ("", "..", "."):
        with pytest.raises(errors.InvalidRequestError):
            flavour.run(monite.approval_processes.cancel(bad, PROCESS))
    assert len(server.calls) == 1


def test_ids_are_text_or_uuid(flavour: MoniteFlavour, server: MoniteServer) -> None:
    monite = flavour.client(server.url)
    flavour.run(monite.approval_processes.cancel(POLICY, PROCESS))
    flavour.run(monite.approval_processes.cancel(UUID(POLICY), UUID(PROCESS)))
    assert len({call.path for call in server.calls}) == 1
    assert [(call.method, call.body) for call in server.calls] == [("POST", b"")] * 2


def test_filters_are_typed_and_keep_their_suffixes(
    flavour: MoniteFlavour, server: MoniteServer
) -> None:
    server.response = lambda _: http_response(200, {"data": []})
    monite = flavour.client(server.url)
    flavour.run(
        monite.approval_policies.list(
            order=models.SortOrder.DESC,
            sort="created_at",
            limit=5,
            created_at_gte=datetime(2024, 5, 6, 8, tzinfo=UTC),
            updated_at_lt=datetime(2024, 5, 7, 8, tzinfo=UTC),
            status_in=["active", models.ApprovalPolicyStatus.PENDING],
            id_in=[POLICY, UUID(OTHER)],
            name_ncontains="a b",
        )
    )
    assert sorted(query(server.calls[0])) == [
        ("created_at__gte", "2024-05-06T08:00:00+00:00"),
        ("id__in", POLICY),
        ("id__in", OTHER),
        ("limit", "5"),
        ("name__ncontains", "a b"),
        ("order", "desc"),
        ("sort", "created_at"),
        ("status__in", "active"),
        ("status__in", "pending"),
        ("updated_at__lt", "2024-05-07T08:00:00+00:00"),
    ]


@pytest.mark.parametrize("end", [{"next_pagination_token": None}, {}])
def test_a_cursor_carries_its_filters(
    flavour: MoniteFlavour, server: MoniteServer, end: dict[str, None]
) -> None:
    responses = [
        {"data": [request()], "next_pagination_token": "next/1"},
        {"data": [request(id=POLICY)], **end},
    ]
    server.response = lambda _: http_response(200, responses.pop(0))
    monite = flavour.client(server.url)
    result = flavour.items(monite.approval_requests.list_all(status="waiting", limit=1))
    assert [str(item.id) for item in result] == [PROCESS, POLICY]
    assert [query(seen) for seen in server.calls] == [
        [("limit", "1"), ("status", "waiting")],
        [("pagination_token", "next/1")],
    ]


def test_a_cursor_beside_filters_is_refused(
    flavour: MoniteFlavour, server: MoniteServer
) -> None:
    monite = flavour.client(server.url)
    with pytest.raises(errors.InvalidRequestError, match="leave out limit, status"):
        flavour.run(
            monite.approval_requests.list(
                pagination_token="next/1",
                status="waiting",
                limit=1,
            )
        )
    assert server.seen == []


def test_requests_are_for_roles_or_users(
    flavour: MoniteFlavour, server: MoniteServer
) -> None:
    server.response = lambda _: http_response(201, request())
    monite = flavour.client(server.url)
    common = {"object_id": POLICY, "object_type": "payable"}
    by_user = models.ApprovalRequestCreateByUserRequest(
        **common, required_approval_count=1, user_ids=[USER]
    )
    result = flavour.run(monite.approval_requests.create(body=by_user))
    assert result.status == models.ApprovalRequestStatus.WAITING
    assert body(server.calls[0]) == {
        **common,
        "required_approval_count": 1,
        "user_ids": [USER],
    }


@pytest.mark.parametrize(
    "failure", [http_response(503, {}), http_response(500, {}), RESET]
)
def test_a_write_is_never_repeated_unasked(
    flavour: MoniteFlavour, server: MoniteServer, failure: bytes
) -> None:
    server.response = lambda _: failure
    monite = flavour.client(server.url)
    for act in (
        lambda: monite.approval_processes.cancel(POLICY, PROCESS),
        lambda: monite.approval_requests.approve(PROCESS),
        lambda: monite.approval_policies.create(name="Example", script=[True]),
        lambda: monite.approval_policies.update(POLICY, name="Example"),
    ):
        before = len(server.calls)
        with pytest.raises(errors.ApiError):
            flavour.run(act())
        assert len(server.calls) == before + 1


def test_a_write_is_repeated_when_the_caller_asks(
    flavour: MoniteFlavour, server: MoniteServer
) -> None:
    responses = [http_response(503, {}), http_response(200, process())]
    server.response = lambda _: responses.pop(0)
    monite = flavour.client(server.url)
    view = monite.with_options(retries=RetryPolicy(retry_writes=True))
    flavour.run(view.approval_processes.cancel(POLICY, PROCESS))
    assert len(server.calls) == 2


@pytest.mark.parametrize("retries", [0, 1, 2, 3])
def test_a_read_is_retried_as_often_as_configured(
    flavour: MoniteFlavour, server: MoniteServer, retries: int
) -> None:
    server.response = lambda _: http_response(503, {}, {"Retry-After": "40"})
    monite = flavour.client(server.url, retries=retries)
    with pytest.raises(errors.ServerError):
        flavour.run(monite.approval_processes.get(POLICY, PROCESS))
    waits = min(retries, 2)  # the third would go beyond the budget of 120 seconds
    assert len(server.calls) == 1 + waits
    assert monite._state.clock.sleeps == [40.5, 41.0][:waits]


def test_a_conflict_is_not_repeated(
    flavour: MoniteFlavour, server: MoniteServer
) -> None:
    server.response = lambda _: refusal(409, "the status does not allow this")
    monite = flavour.client(server.url)
    with pytest.raises(errors.ConflictError):
        flavour.run(monite.approval_processes.cancel(POLICY, PROCESS))
    assert len(server.calls) == 1


@pytest.mark.parametrize("absent", [None, UNSET])
def test_rejects_an_unknown_process_id(
    flavour: MoniteFlavour, server: MoniteServer, absent: Any
) -> None:
    monite = flavour.client(server.url)
    with pytest.raises(errors.InvalidRequestError, match="process_id"):
        flavour.run(monite.approval_processes.cancel(POLICY, absent))
    assert server.seen == []
