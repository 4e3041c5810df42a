"""Every trap of the vendor's document, and of code generated from it, has a test.

The numbers are those of the vendor's reference sheet, section 6. Rows that a test of
another module holds are named at the end.
"""

from __future__ import annotations

import datetime as dt
import inspect
import json
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from lucca_timmi_client import (
    AsyncLuccaTimmi,
    LuccaTimmi,
    account_throttle,
    errors,
    models,
    time_entry,
)

from tests.support.lucca_timmi import CANCEL, DONE, KEY, LuccaFlavour, collection, item
from tests.support.runtime import ManualClock, Server, http_response


def sheet(**changes: Any) -> dict[str, Any]:
    """A timesheet as a public sample of the vendor's shows it."""
    return {
        "id": 501,
        "name": "Week 18",
        "status": 1,
        "startsOn": "2024-04-29T00:00:00",
        "endsOn": "2024-05-06T00:00:00",
        "owner": {"id": 7, "name": "Example", "url": "https://api.example.test/7"},
        "expectedNextActorId": None,
        "expectedNextActor": None,
        "timeEntries": [{"id": 1, "name": "", "url": ""}],
        **changes,
    }


# 6.1 In the text of the document


def test_a_dotnet_date_mask_does_not_refuse_real_dates(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    server.script = [DONE]
    result = flavour.run(lucca.timesheets.cancel(42))
    assert result[0].starts_on == dt.date(2024, 4, 29)
    assert result[0].ends_on == dt.date(2024, 5, 6)


def test_the_status_is_open_and_a_new_word_is_kept(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    server.script = [http_response(200, [item(status="delegated")])]
    assert flavour.run(lucca.timesheets.cancel(42))[0].status == "delegated"


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (409, errors.ConflictError),
        (418, errors.StatusError),
        (429, errors.RateLimitedError),
        (500, errors.ServerError),
    ],
)
@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({}, ""),
        (b"", ""),
        (b"<html><title>Proxy</title></html>", "HTML page: Proxy"),
        ({"Status": 400, "Message": "Overlaps"}, "Overlaps"),
        ({"title": "Conflict", "detail": "Not pending"}, "Not pending"),
    ],
)
def test_every_error_status_raises_whatever_its_body(
    flavour: LuccaFlavour, server: Server, status: int, kind: Any, body: Any, words: str
) -> None:
    server.otherwise = http_response(status, body)
    lucca = flavour.client(server.url, retries=0)
    with pytest.raises(kind) as caught:
        flavour.run(lucca.timesheets.cancel(42, comment="x"))
    assert caught.value.status == status
    assert words in str(caught.value)
    assert KEY not in str(caught.value)


def test_reasons_of_single_timesheets_are_read_from_the_older_workflow(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    items = [{"Id": 42, "ExceptionMessage": "Locked", "Status": 1}]
    body = {"Status": 403, "Message": None, "Items": items}
    server.otherwise = http_response(403, body)
    cancellation = models.LegacyCancellation(id=42)
    with pytest.raises(errors.PermissionDeniedError) as caught:
        flavour.run(lucca.legacy_workflow.cancel(timesheets=[cancellation]))
    assert caught.value.fields == {"42": ["Locked"]}
    assert "timesheet 42: Locked" in str(caught.value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("expectedNextActor", None),
        ("expectedNextActor", {"id": 7, "anything": {"more": []}}),
        ("startsOn", None),
        ("startsOn", ""),
        ("startsOn", "2024-04-29T00:00:00"),
        ("endsOn", "2024-05-06T00:00:00+02:00"),
        ("exceptionMessage", None),
        ("id", None),
        ("status", None),
        ("owner", {"id": 7}),
    ],
)
def test_no_null_and_no_date_form_loses_a_workflow_response(
    flavour: LuccaFlavour, server: Server, lucca: Any, name: str, value: Any
) -> None:
    server.script = [http_response(200, [item(**{name: value}), item(id=9002)])]
    result = flavour.run(lucca.timesheets.cancel(42))
    assert result[1].id == 9002
    if value == "2024-04-29T00:00:00":
        assert result[0].starts_on == dt.date(2024, 4, 29)


# 6.2 In generated code


@pytest.mark.parametrize("kind", [LuccaTimmi, AsyncLuccaTimmi])
def test_no_method_takes_the_credential_as_an_argument(kind: Any) -> None:
    client = kind(host="example.ilucca-test.net", api_key=KEY)
    names = ["timesheets", "time_entries", "reports", "exports", "legacy_workflow"]
    for resource in (getattr(client, name) for name in names):
        for name, method in inspect.getmembers(resource, callable):
            if not name.startswith("__"):
                assert "authorization" not in inspect.signature(method).parameters


def test_the_key_is_sent_as_the_vendor_wants_it(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    server.otherwise = DONE
    flavour.run(lucca.timesheets.cancel(42))
    assert server.seen[0].headers["authorization"] == f"lucca application={KEY}"


def test_timesheets_with_times_in_their_dates_and_null_actors_are_read(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    server.otherwise = http_response(
        200, collection(sheet(), sheet(id=None, owner=None))
    )
    result = flavour.run(lucca.timesheets.list())
    assert result[0].starts_on == dt.date(2024, 4, 29)
    assert result[0].expected_next_actor is None
    assert result[0].status is models.TimesheetStatus.PENDING
    assert result[0].additional_properties["timeEntries"][0]["id"] == 1
    assert result[1].id is None


def test_an_error_with_a_body_that_is_not_json_keeps_its_status(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    headers = {"Content-Type": "application/problem+json"}
    server.script = [http_response(409, b"{broken", headers)]
    with pytest.raises(errors.ConflictError) as caught:
        flavour.run(lucca.timesheets.cancel(42))
    assert caught.value.content == b"{broken"


def test_a_success_nobody_documented_is_read_like_the_documented_one(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    server.script = [http_response(202, [item()])]
    assert flavour.run(lucca.timesheets.cancel(42))[0].id == 9001


def test_the_client_says_which_responses_it_reads(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    server.otherwise = DONE
    flavour.run(lucca.timesheets.cancel(42, comment="x"))
    assert server.seen[0].headers["accept"] == "application/json"


@pytest.mark.parametrize("source", [0, 4, 5, None])
def test_an_enum_never_fails_a_list(
    flavour: LuccaFlavour, server: Server, lucca: Any, source: Any
) -> None:
    entry = {"id": 1, "creationSource": source, "unit": source, "layer": source}
    server.otherwise = http_response(200, collection(entry, {"id": 2}))
    result = flavour.run(lucca.time_entries.list())
    assert result[0].creation_source == source
    assert result[1].id == 2


def test_a_list_in_the_query_is_one_parameter(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    server.otherwise = http_response(200, collection())
    flavour.run(lucca.time_entries.list(owner_id="1,2", axis_sections_code="A,B"))
    url = server.seen[0].path
    assert parse_qs(urlsplit(url).query) == {
        "ownerId": ["1,2"],
        "axisSections.code": ["A,B"],
    }


def test_a_comma_goes_out_percent_encoded_and_means_the_same(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    # Whether the vendor decodes it is normal server behaviour, but not confirmed.
    server.otherwise = http_response(200, collection())
    flavour.run(lucca.time_entries.list(starts_at="since,2024-04-29"))
    query = urlsplit(server.seen[0].path).query
    assert query in ("startsAt=since%2C2024-04-29", "startsAt=since,2024-04-29")


def test_no_default_of_the_document_is_sent_with_an_entry() -> None:
    start = dt.datetime(2024, 4, 29, 8)
    unit = models.TimeEntryUnit.TIME
    update = models.TimeEntryUpdate(
        id=5, owner_id=7, starts_at=start, duration="01:00:00", unit=unit
    )
    wanted = {"id", "ownerId", "startsAt", "duration", "unit"}
    assert set(update.to_dict()) == wanted
    assert set(time_entry(7, start, dt.timedelta()).to_dict()) == wanted - {"id"}


def test_a_report_file_is_bytes(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    content = b"\xff\xfe\x00binary"
    headers = {"Content-Type": "application/octet-stream"}
    server.otherwise = http_response(200, content, headers)
    assert flavour.run(lucca.reports.download_csv(31)) == content


def test_a_fraction_of_two_digits_is_read(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    row = {"id": 1, "createdAt": "2024-04-29T08:15:30.27", "archivedAt": None}
    server.otherwise = http_response(200, collection(row))
    value = flavour.run(lucca.time_entries.list())[0]
    assert value.created_at == dt.datetime(2024, 4, 29, 8, 15, 30, 270_000)
    assert value.archived_at is None


def test_a_start_with_a_space_instead_of_a_t_is_read(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    server.otherwise = http_response(
        200, collection({"startsAt": "2024-04-29 08:00:00"})
    )
    value = flavour.run(lucca.time_entries.list())[0]
    assert value.starts_at == dt.datetime(2024, 4, 29, 8)


def test_sparse_responses_of_v3_are_read(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    sparse = {"id": 1, "owner": {"id": 7, "name": "Example", "url": ""}}
    server.otherwise = http_response(200, collection(sparse, {}))
    for result in (
        flavour.run(lucca.time_entries.list()),
        flavour.run(lucca.timesheets.list()),
    ):
        assert result[0].owner.id == 7
        assert not result[1].id


# Limits


def test_the_preset_keeps_fifty_requests_a_minute(
    flavour: LuccaFlavour, server: Server
) -> None:
    clock = ManualClock()
    lucca = flavour.client(server.url, clock=clock, throttle=account_throttle())
    server.otherwise = DONE
    for _ in range(51):
        flavour.run(lucca.timesheets.cancel(42))
    assert clock.sleeps == [60.0]
    assert len(server.seen) == 51


def test_a_share_of_the_limit_is_between_one_and_all() -> None:
    for share in (0, 51):
        with pytest.raises(errors.ConfigurationError):
            account_throttle(share)


def test_retry_after_is_honoured_where_a_call_may_be_repeated(
    flavour: LuccaFlavour, server: Server
) -> None:
    clock = ManualClock()
    lucca = flavour.client(server.url, clock=clock)
    refused = http_response(429, b"", {"Retry-After": "17"})
    server.script = [refused, http_response(200, collection())]
    flavour.run(lucca.timesheets.list())
    assert clock.sleeps == [17.5]


def test_cancel_sends_to_the_address_of_the_seed(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    server.otherwise = DONE
    flavour.run(lucca.timesheets.cancel(42, comment="x", body_format="json"))
    assert (server.seen[0].method, server.seen[0].path) == ("POST", CANCEL)
    assert json.loads(server.seen[0].body) == {"comment": "x"}


# 6.2 row 4 (object or list): test_workflow, test_invalidate_answers_an_object_...
# 6.2 row 7 (no body): test_cancel_body, test_without_comment_there_is_no_body_...
# 6.2 row 8 (XML): test_cancel_body; row 12 (update): also test_time_entries.
