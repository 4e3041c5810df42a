"""Workflow steps: what is sent, and results that do not hide failures."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
from typing import Any

import pytest
from lucca_timmi_client import WorkflowResults, errors, models

from tests.support.lucca_timmi import LuccaFlavour, item
from tests.support.runtime import Server, http_response

MIXED = [
    item(),
    item(id=9002, status="error", exceptionMessage="Not the\nsubmitter"),
    item(id=9003, status="noAction"),
    item(id=9004, status="postponed"),
]


def test_a_response_of_200_tells_successes_failures_and_skipped_apart(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    server.script = [http_response(200, MIXED)]
    result = flavour.run(lucca.timesheets.cancel(42))
    assert isinstance(result, WorkflowResults)
    assert [entry.id for entry in result] == [9001, 9002, 9003, 9004]
    assert [entry.id for entry in result.succeeded] == [9001]
    assert [entry.id for entry in result.failed] == [9002]
    assert [entry.id for entry in result.skipped] == [9003]
    assert [entry.id for entry in result.unknown] == [9004]
    assert (len(result), result[1].id, len(result[1:])) == (4, 9002, 3)


def test_failures_are_raised_on_request_with_the_reason(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    server.script = [http_response(200, MIXED)]
    result = flavour.run(lucca.timesheets.cancel(42))
    with pytest.raises(errors.WorkflowError) as caught:
        result.raise_for_failures()
    text = str(caught.value)
    assert text.startswith("2 of 4 workflow items failed")
    assert "item 9002: Not the submitter" in text
    assert "item 9004: status postponed" in text
    assert [entry.id for entry in caught.value.failed] == [9002, 9004]
    assert isinstance(caught.value, errors.ApiError)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.results) == (text, result)
    assert copy.deepcopy(result) == result


def test_raise_for_failures_returns_when_all_succeeded(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    server.script = [http_response(200, [item(), item(status="noAction")])]
    result = flavour.run(lucca.timesheets.cancel(42))
    assert len(result.raise_for_failures()) == 2


def test_a_response_without_items_is_not_a_success(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    server.script = [http_response(200, [])]
    result = flavour.run(lucca.timesheets.cancel(42))
    assert list(result) == []
    with pytest.raises(errors.WorkflowError, match="no workflow item"):
        result.raise_for_failures()


@pytest.mark.parametrize("status", [None, "", "Partial"])
def test_a_status_nobody_documented_is_not_a_success(
    flavour: LuccaFlavour, server: Server, lucca: Any, status: Any
) -> None:
    server.script = [http_response(200, [item(status=status)])]
    result = flavour.run(lucca.timesheets.cancel(42))
    assert result[0].status == status
    with pytest.raises(errors.WorkflowError):
        result.raise_for_failures()


def test_invalidate_answers_an_object_and_the_others_a_list(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    sheets = lucca.timesheets
    server.script = [http_response(200, item(status="error", exceptionMessage="No"))]
    result = flavour.run(sheets.invalidate(42, comment="Recount"))
    assert [entry.exception_message for entry in result.failed] == ["No"]
    calls = {
        "list": lambda: sheets.invalidate(42, comment="Recount"),
        "object": lambda: sheets.deny(42, comment="Too long"),
        "null": lambda: sheets.invalidate(42, comment="Recount"),
        "null item": lambda: sheets.cancel(42),
    }
    responses = {"list": [item()], "object": item(), "null": None, "null item": [None]}
    for name, call in calls.items():
        server.script = [http_response(200, responses[name])]
        with pytest.raises(errors.DecodeError):
            flavour.run(call())


def test_raw_responses_parse_to_the_same_results(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    server.otherwise = http_response(200, MIXED, {"X-Request-Id": "r-1"})
    raw = flavour.run(lucca.timesheets.with_raw_response.cancel(42, comment="x"))
    assert (raw.status, raw.request_id) == (200, "r-1")
    assert [entry.id for entry in raw.parse().failed] == [9002]
    assert raw.parse() == flavour.run(lucca.timesheets.cancel(42))


def test_each_step_sends_what_its_page_describes(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    sheets = lucca.timesheets
    amount = models.TransferAmount(iso="PT7H30M", unit="day")
    transfer = models.Transfer(transfer_authorization_id=5, amount=amount)
    sent_transfer = {
        "transferAuthorizationId": 5,
        "amount": {"iso": "PT7H30M", "unit": "day"},
    }
    monday, end = dt.date(2024, 4, 29), dt.datetime(2024, 5, 6)
    steps = [
        (
            lambda: sheets.submit(owner_id=7, starts_at=monday),
            "submit",
            {"ownerId": 7, "startsAt": "2024-04-29T00:00:00"},
        ),
        (
            lambda: sheets.submit(
                owner_id=7, starts_at=monday, ends_at=end, transfers=[transfer]
            ),
            "submit",
            {
                "ownerId": 7,
                "startsAt": "2024-04-29T00:00:00",
                "endsAt": "2024-05-06T00:00:00",
                "transfers": [sent_transfer],
            },
        ),
        (lambda: sheets.approve(42), "42/approve", None),
        (
            lambda: sheets.approve(42, transfers=[transfer]),
            "42/approve",
            {"transfers": [sent_transfer]},
        ),
        (lambda: sheets.approve(42, transfers=[]), "42/approve", {"transfers": []}),
        (lambda: sheets.deny(42, comment="é"), "42/deny", {"comment": "é"}),
    ]
    server.otherwise = http_response(200, [item()])
    for call, path, body in steps:
        flavour.run(call()).raise_for_failures()
        sent = server.seen[-1]
        assert sent.path == f"/timmi-timesheet/api/timesheets/{path}"
        assert (json.loads(sent.body) if sent.body else None) == body


def test_a_comment_that_is_required_is_checked_first(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    for call in (
        lambda: lucca.timesheets.deny(42, comment=""),
        lambda: lucca.timesheets.invalidate(42, comment=None),
    ):
        with pytest.raises(errors.InvalidRequestError, match="comment must"):
            flavour.run(call())
    assert server.seen == []


def test_local_times_with_an_offset_are_refused(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    aware = dt.datetime(2024, 4, 29, tzinfo=dt.UTC)
    for times in (
        {"starts_at": aware},
        {"starts_at": dt.date(2024, 4, 29), "ends_at": aware},
    ):
        with pytest.raises(errors.InvalidRequestError, match="without offset"):
            flavour.run(lucca.timesheets.submit(owner_id=7, **times))
    assert server.seen == []
