"""With canned responses: no socket, and nothing answered that was not planned."""

import httpx
import pytest
from approvals import stop_all
from lucca_timmi_client.errors import ApiConnectionError, ServerError
from lucca_timmi_client.testing import CannedResponse, UnexpectedRequestError

CANCEL = "/timmi-timesheet/api/timesheets/7/cancel"


@pytest.fixture
def timesheets(fake_lucca_timmi):
    with fake_lucca_timmi.client() as client:
        yield client


@pytest.fixture
def payables(fake_monite):
    with fake_monite.client() as client:
        yield client


def test_an_item_that_failed_is_a_problem(fake_lucca_timmi, timesheets, payables):
    item = {"id": 7, "status": "error", "exceptionMessage": "Locked"}
    fake_lucca_timmi.on("POST", CANCEL, CannedResponse(json=[item]))

    stopped = stop_all(timesheets, payables, 7, [])

    assert stopped.problems == ["timesheet 7: Locked"]
    sent = fake_lucca_timmi.requests.assert_sent("POST", CANCEL)
    assert b"The person has left" in sent.body


def test_a_server_that_fails_is_not_a_conflict(fake_lucca_timmi, timesheets, payables):
    fake_lucca_timmi.on("POST", CANCEL, CannedResponse(500, json={}))

    with pytest.raises(ServerError):
        stop_all(timesheets, payables, 7, [])
    # Cancelling is never repeated: the server may have acted.
    fake_lucca_timmi.requests.assert_sent("POST", CANCEL, times=1)


def test_a_line_that_cannot_be_reached_is_tried_again(
    fake_lucca_timmi, timesheets, payables
):
    refused = httpx.ConnectError("refused")
    fake_lucca_timmi.on("POST", CANCEL, refused, refused, refused)

    with pytest.raises(ApiConnectionError):
        stop_all(timesheets, payables, 7, [])
    assert len(fake_lucca_timmi.clock.sleeps) == 2  # and nobody waited for them


def test_what_was_not_planned_is_refused(timesheets, payables):
    with pytest.raises(UnexpectedRequestError, match="no response is planned"):
        stop_all(timesheets, payables, 7, [])


def test_a_response_the_vendor_would_never_send_is_refused(
    fake_lucca_timmi, timesheets, payables
):
    fake_lucca_timmi.on("POST", CANCEL, CannedResponse(json=[{"id": "seven"}]))

    with pytest.raises(AssertionError, match="'seven' is not of type 'integer'"):
        stop_all(timesheets, payables, 7, [])
