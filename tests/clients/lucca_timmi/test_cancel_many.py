"""Cancelling several timesheets: every one is reported, and nothing is lost."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from lucca_timmi_client import Cancellations, errors

from tests.support.lucca_timmi import LuccaFlavour, item
from tests.support.runtime import Seen, Server, http_response

NOT_PENDING = http_response(409, {"title": "it is not pending"})
WEEKS = {101: "2024-04-29", 102: "2024-05-06", 103: "2024-05-13"}


def asked(server: Server) -> list[int]:
    return [int(entry.path.split("/")[-2]) for entry in server.seen]


def week(id: int, **changes: Any) -> dict[str, Any]:
    return item(id=id + 9000, startsOn=WEEKS[id], **changes)


def cancel_many(flavour: LuccaFlavour, lucca: Any, ids: Any, **more: Any) -> Any:
    return flavour.run(lucca.timesheets.cancel_many(ids, **more))


def test_the_latest_goes_first_and_each_is_reported_in_the_order_named(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    server.script = [http_response(200, [week(id)]) for id in (103, 102, 101)]
    result = cancel_many(flavour, lucca, [101, 103, 102, 101], comment="Wrong <week>")
    assert isinstance(result, Cancellations)
    assert asked(server) == [103, 102, 101]
    assert all(b"Wrong &lt;week&gt;" in entry.body for entry in server.seen)
    assert [entry.timesheet_id for entry in result] == [101, 103, 102]
    assert result.cancelled == (101, 103, 102)
    assert (result.failed, result.also_cancelled) == ((), ())
    assert result.raise_for_failures() is result


def test_timesheets_that_were_cancelled_with_another_are_told(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    server.script = [http_response(200, [week(103), week(101), week(102)])]
    result = cancel_many(flavour, lucca, (101,))
    assert result.cancelled == (101,)
    assert [entry.id for entry in result.also_cancelled] == [9103, 9102]


def test_what_fails_for_one_timesheet_does_not_stop_the_others(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    responses = {
        105: http_response(403, {"title": "not the author"}),
        104: http_response(404, {}),
        103: http_response(200, [week(103, status="error", exceptionMessage="Locked")]),
        102: http_response(200, [week(102, status="noAction")]),
        101: http_response(200, [week(101)]),
    }
    server.otherwise = lambda seen: responses[int(seen.path.split("/")[-2])]
    result = cancel_many(flavour, lucca, sorted(responses))
    assert [entry.status for entry in result] == [
        *("cancelled", "nothing_done", "failed", "failed", "failed")
    ]
    assert isinstance(result[4].error, errors.PermissionDeniedError)
    with pytest.raises(errors.CancellationError) as caught:
        result.raise_for_failures()
    text = str(caught.value)
    assert text.startswith("3 of 5 timesheets failed: timesheet 103: Locked")
    assert caught.value.cancellations == result
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.cancellations.cancelled) == (text, (101,))
    assert copy.deepcopy(result).cancelled == (101,)


def test_what_is_not_pending_is_no_success_and_says_why_it_may_be(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    server.script = [http_response(200, [week(101), week(102)]), NOT_PENDING]
    result = cancel_many(flavour, lucca, [7, 101])
    assert [entry.status for entry in result] == ["not_pending", "cancelled"]
    with pytest.raises(errors.CancellationError, match="may be among them"):
        result.raise_for_failures()
    server.script = [NOT_PENDING]
    alone = cancel_many(flavour, lucca, [7])
    with pytest.raises(errors.CancellationError) as caught:
        alone.raise_for_failures()
    assert "among them" not in str(caught.value)


@pytest.mark.parametrize(
    ("response", "kind"),
    [
        (http_response(500, {}), errors.ServerError),
        (http_response(401, {}), errors.AuthenticationError),
        (http_response(200, {"no": "list"}), errors.DecodeError),
    ],
)
def test_what_would_fail_for_all_breaks_off_and_loses_nothing(
    flavour: LuccaFlavour, server: Server, lucca: Any, response: bytes, kind: Any
) -> None:
    server.script = [http_response(200, [week(103)]), response]
    with pytest.raises(errors.CancellationError) as caught:
        cancel_many(flavour, lucca, [101, 102, 103, 100])
    error = caught.value
    assert isinstance(error.__cause__, kind)
    assert (error.cancellations.cancelled, error.remaining) == ((103,), (101, 100))
    assert [entry.timesheet_id for entry in error.cancellations.failed] == [102]
    assert asked(server) == [103, 102]
    assert "timesheet 102" in str(error)


@pytest.mark.parametrize(
    ("ids", "more", "says"),
    [
        (101, {}, "there is `cancel`"),
        ("101", {}, "must be several numbers"),
        ([101, "102"], {}, "must hold numbers, not '102'"),
        ([101, True], {}, "must hold numbers"),
        ([101, [102]], {}, "must hold numbers"),
        ([101], {"comment": "\x00"}, "comment"),
        ([101], {"body_format": "yaml"}, "body_format"),
    ],
)
def test_nothing_is_cancelled_when_something_cannot_be_sent(
    flavour: LuccaFlavour,
    server: Server,
    lucca: Any,
    ids: Any,
    more: dict[str, str],
    says: str,
) -> None:
    with pytest.raises(errors.InvalidRequestError, match=says):
        cancel_many(flavour, lucca, ids, **more)
    assert server.seen == []


def test_no_timesheets_are_no_calls(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    assert len(cancel_many(flavour, lucca, iter(()))) == 0
    assert server.seen == []


def test_an_item_says_which_timesheet_it_is_about(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    def respond(_: Seen) -> bytes:
        return http_response(200, [week(101, status="error"), item(startsOn=None)])

    server.otherwise = respond
    result = flavour.run(lucca.timesheets.cancel(101))
    first = result.period_of(result[0])
    assert first is not None
    assert (first.starts_on.isoformat(), first.last_day.isoformat()) == (
        *("2024-04-29", "2024-05-05"),
    )
    assert result.period_of(result[1]) is None
    with pytest.raises(errors.WorkflowError, match=r"2024-04-29 to 2024-05-05"):
        result.raise_for_failures()
