"""The simulated Lucca does what the vendor's pages say."""

from __future__ import annotations

import datetime as dt
from typing import Any

import httpx
import pytest
from lucca_timmi_client.errors import (
    AuthenticationError,
    BadRequestError,
    ConflictError,
    NotFoundError,
    PermissionDeniedError,
    StatusError,
)
from lucca_timmi_client.testing import CannedResponse, LuccaTimmiSimulator

CANCEL = "/timmi-timesheet/api/timesheets/101/cancel"


@pytest.fixture
def lucca(lucca_timmi_simulator: LuccaTimmiSimulator) -> LuccaTimmiSimulator:
    return lucca_timmi_simulator


def headers(lucca: LuccaTimmiSimulator) -> dict[str, str]:
    return {"authorization": f"lucca application={lucca.API_KEY}"}


def statuses(lucca: LuccaTimmiSimulator, *ids: int) -> list[int]:
    return [lucca.timesheets[id].status for id in ids]


def test_cancelling_also_cancels_the_later_pending_timesheets_of_the_owner(
    lucca: LuccaTimmiSimulator, perform: Any
) -> None:
    items = perform(lucca, lambda c: c.timesheets.cancel(102, comment="Wrong week"))

    assert [(item.id, item.status) for item in items] == [
        (102, "success"),
        (103, "success"),
    ]
    # The one before and those of others stay pending; an approved one stays approved.
    assert statuses(lucca, 100, 101, 102, 103, 201) == [2, 1, 3, 3, 1]


def test_a_timesheet_that_is_not_pending_cannot_be_cancelled(
    lucca: LuccaTimmiSimulator, perform: Any
) -> None:
    with pytest.raises(ConflictError):
        perform(lucca, lambda c: c.timesheets.cancel(lucca.APPROVED_TIMESHEET))
    assert statuses(lucca, 100, 101) == [2, 1]


def test_an_unknown_timesheet_cannot_be_cancelled(
    lucca: LuccaTimmiSimulator, perform: Any
) -> None:
    with pytest.raises(NotFoundError):
        perform(lucca, lambda c: c.timesheets.cancel(999))


def test_only_the_author_of_the_submission_may_cancel(
    lucca: LuccaTimmiSimulator, perform: Any
) -> None:
    with pytest.raises(PermissionDeniedError):
        perform(lucca, lambda c: c.timesheets.cancel(lucca.FOREIGN_TIMESHEET))
    assert statuses(lucca, lucca.FOREIGN_TIMESHEET) == [1]


def test_one_item_may_fail_while_the_call_succeeds(
    lucca: LuccaTimmiSimulator, perform: Any
) -> None:
    lucca.fail_timesheet(lucca.LATER_TIMESHEET, "Example trouble")

    items = perform(lucca, lambda c: c.timesheets.cancel(lucca.TIMESHEET))

    assert [item.status for item in items] == ["success", "error", "success"]
    assert items[1].exception_message == "Example trouble"
    assert statuses(lucca, 101, 102, 103) == [3, 1, 3]


@pytest.mark.parametrize(
    ("media", "body"),
    [
        ("application/json", b'{"comment": "Wrong week"}'),
        ("application/xml", b"<any><comment>Wrong week</comment></any>"),
        ("text/xml", None),
    ],
)
def test_cancelling_takes_json_and_xml_and_no_body(
    lucca: LuccaTimmiSimulator, media: str, body: bytes | None
) -> None:
    sent = {"content-type": media} if body else {}
    response = httpx.post(
        lucca.url + CANCEL, content=body, headers=headers(lucca) | sent
    )

    assert response.status_code == 200


def test_an_ill_formed_xml_body_is_refused(lucca: LuccaTimmiSimulator) -> None:
    sent = headers(lucca) | {"content-type": "application/xml"}

    response = httpx.post(lucca.url + CANCEL, content=b"<any><comment>", headers=sent)

    assert response.status_code == 400
    assert statuses(lucca, 101) == [1]


def test_a_server_without_xml_answers_415(
    lucca: LuccaTimmiSimulator, perform: Any
) -> None:
    lucca.accepts_xml = False

    with pytest.raises(StatusError) as caught:
        perform(lucca, lambda c: c.timesheets.cancel(101, comment="Wrong week"))
    assert caught.value.status == 415


def test_submitting_takes_everything_up_to_the_period(
    lucca: LuccaTimmiSimulator, perform: Any
) -> None:
    day = dt.datetime(2024, 5, 27)

    items = perform(lucca, lambda c: c.timesheets.submit(owner_id=31, starts_at=day))

    assert [item.status for item in items] == ["noAction"] * 4 + ["success"] * 2
    assert statuses(lucca, 104, 105) == [1, 1]


def test_approving_does_one_step_and_takes_the_earlier_ones_along(
    lucca: LuccaTimmiSimulator, perform: Any
) -> None:
    for expected in ([2, 2, 1], [2, 2, 2]):
        perform(lucca, lambda c: c.timesheets.approve(lucca.LAST_PENDING_TIMESHEET))

        assert statuses(lucca, 101, 102, 103) == expected


def test_denying_needs_a_pending_and_invalidating_an_approved_timesheet(
    lucca: LuccaTimmiSimulator, perform: Any
) -> None:
    with pytest.raises(ConflictError):
        perform(lucca, lambda c: c.timesheets.deny(100, comment="Wrong"))
    with pytest.raises(ConflictError):
        perform(lucca, lambda c: c.timesheets.invalidate(101, comment="Wrong"))

    perform(lucca, lambda c: c.timesheets.deny(101, comment="Wrong"))
    perform(lucca, lambda c: c.timesheets.invalidate(100, comment="Wrong"))
    assert statuses(lucca, 100, 101) == [3, 3]


def test_the_older_workflow_answers_for_each_timesheet(
    lucca: LuccaTimmiSimulator,
) -> None:
    body = {"timesheets": [{"id": 101}, {"id": 100}, {"id": 999}, {"id": 202}]}

    response = httpx.post(
        f"{lucca.url}/timmi/services/workflow/cancel", json=body, headers=headers(lucca)
    )

    assert [(item["Id"], item["Status"]) for item in response.json()["Items"]] == [
        *((101, 0), (102, 0), (103, 0)),
        *((100, 1), (999, 1), (202, 1)),
    ]


def test_a_wrong_key_is_refused(lucca: LuccaTimmiSimulator, perform: Any) -> None:
    with pytest.raises(AuthenticationError):
        perform(lucca, lambda c: c.timesheets.list(), api_key="wrong-example-key")


def test_lists_are_filtered_ordered_and_paged(
    lucca: LuccaTimmiSimulator, perform: Any
) -> None:
    result = perform(
        lucca,
        lambda c: c.timesheets.list_all(
            owner_id="31", status="1,2", order_by="startsOn,desc", paging="0,2"
        ),
    )

    assert [item.id for item in result] == [103, 102, 101, 100]
    assert len(lucca.requests) in (2, 3)


def test_a_timesheet_has_no_id_before_it_is_submitted(
    lucca: LuccaTimmiSimulator, perform: Any
) -> None:
    due = perform(lucca, lambda c: c.timesheets.list_due(owner_ids="31"))

    assert [item.id for item in due] == [0, 0]


def test_lists_of_due_timesheets_need_somebody_to_ask_about(
    lucca: LuccaTimmiSimulator,
) -> None:
    response = httpx.get(
        f"{lucca.url}/api/v3/timmitimesheets/remindable", headers=headers(lucca)
    )

    assert (response.status_code, response.json()["Status"]) == (400, 400)


def test_submitted_weeks_are_filled_with_empty_entries(
    lucca: LuccaTimmiSimulator, perform: Any
) -> None:
    entries = perform(lucca, lambda c: c.time_entries.list(owner_id="31"))

    assert [e.duration for e in entries.items].count("00:00:00") == 28


def test_an_entry_may_not_be_added_to_a_submitted_week(
    lucca: LuccaTimmiSimulator,
) -> None:
    entry = {
        "ownerId": 31,
        "startsAt": "2024-04-30T00:00:00",
        "duration": "07:30:00",
        "unit": 1,
    }
    url = f"{lucca.url}/api/v3/timeentries"

    refused = httpx.post(url, json=entry, headers=headers(lucca))
    later = entry | {"startsAt": "2024-08-30T00:00:00"}
    response = httpx.post(url, json=[later, later], headers=headers(lucca))

    assert (refused.status_code, response.status_code) == (400, 200)
    assert len(response.json()["data"]) == len(lucca.entries) == 2


def test_deleting_an_entry_only_archives_it(lucca: LuccaTimmiSimulator) -> None:
    arguments = {
        "ownerId": 31,
        "startsAt": "2024-08-30T00:00:00",
        "duration": "01:00:00",
    }
    id = lucca.add_entry({**arguments, "unit": 1})["id"]
    url = f"{lucca.url}/api/v3/timeentries/{id}"

    assert httpx.delete(url, headers=headers(lucca)).status_code == 200
    assert httpx.get(url, headers=headers(lucca)).json()["data"]["archivedAt"]


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"startsAt": "2024-08-01T23:00:00"}, "$[0]"),
        ({"duration": {"iso": "PT25H"}}, "$[0]"),
        ({"owner": {"id": 32}}, "$[0]"),
        ({"axisSections": [{"id": 0}]}, "$[0].AxisSections"),
    ],
)
def test_an_import_is_refused_as_a_whole_and_says_where(
    lucca: LuccaTimmiSimulator, change: dict[str, Any], place: str
) -> None:
    entry = {
        "owner": {"id": 31},
        "startsAt": "2024-08-01T08:00:00",
        "duration": {"iso": "PT4H"},
        "unit": "time",
    }
    response = httpx.put(
        f"{lucca.url}/timmi-timesheet/services/time-entries",
        params={"startsOn": "2024-08-01", "endsOn": "2024-08-07", "ownerId": 31},
        json=[entry | change, entry],
        headers=headers(lucca),
    )

    assert (response.status_code, list(response.json()["errors"])) == (400, [place])
    assert lucca.entries == {}


def test_an_import_replaces_what_the_period_held(lucca: LuccaTimmiSimulator) -> None:
    entry = {
        "owner": {"id": 31},
        "startsAt": "2024-08-01T08:00:00",
        "duration": {"iso": "PT4H30M"},
        "unit": "time",
    }
    for count in (2, 1):
        response = httpx.put(
            f"{lucca.url}/timmi-timesheet/services/time-entries",
            params={"startsOn": "2024-08-01", "endsOn": "2024-08-07", "ownerId": 31},
            json=[entry] * count,
            headers=headers(lucca),
        )
        assert response.status_code == 200

    assert [e["duration"] for e in lucca.entries.values()] == ["04:30:00"]


def test_dates_can_come_with_a_time_as_seen_in_traffic(
    lucca: LuccaTimmiSimulator, perform: Any
) -> None:
    lucca.undocumented_shapes = True

    items = perform(lucca, lambda c: c.timesheets.cancel(lucca.TIMESHEET))

    assert items[0].starts_on == dt.date(2024, 4, 29)


def test_a_busy_vendor_is_asked_again_after_the_time_it_names(
    lucca: LuccaTimmiSimulator, perform: Any
) -> None:
    lucca.respond_next(lucca.busy(7), CannedResponse(503))

    assert perform(lucca, lambda c: c.timesheets.list())
    assert 7 <= lucca.clock.sleeps[0] < 10
    assert len(lucca.requests) == 3


def test_a_body_that_breaks_the_document_is_refused(
    lucca: LuccaTimmiSimulator,
) -> None:
    response = httpx.post(
        f"{lucca.url}/timmi-timesheet/api/timesheets/101/deny",
        json={"comment": ""},
        headers=headers(lucca),
    )

    assert (response.status_code, response.headers["x-assumption"]) == (
        400,
        "v4-errors",
    )


def test_errors_of_the_vendor_reach_the_caller(
    lucca: LuccaTimmiSimulator, perform: Any
) -> None:
    with pytest.raises(BadRequestError):
        perform(lucca, lambda c: c.timesheets.list(paging="nonsense"))
