"""Time entries of both generations."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from lucca_timmi_client import (
    Period,
    errors,
    imported_time_entry,
    models,
    time_entry,
    without_fillers,
)

from tests.support.lucca_timmi import LuccaFlavour, collection
from tests.support.runtime import Server, http_response

START = dt.datetime(2024, 4, 29, 8, 30)
LENGTH = dt.timedelta(hours=7, minutes=30)
AWARE = START.replace(tzinfo=dt.UTC)


def test_a_new_entry_sends_local_time_and_a_timespan(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    server.otherwise = http_response(200, {"data": {"id": 5}})
    entry = time_entry(7, START, LENGTH, comment="Review", axis_section_ids=[3])
    result = flavour.run(lucca.time_entries.create(body=entry))
    assert result == {"id": 5}
    sent = {
        "ownerId": 7,
        "startsAt": "2024-04-29T08:30:00",
        "duration": "07:30:00",
        "unit": 2,
        "comment": {"content": "Review"},
        "axisSections": [{"id": 3}],
    }
    assert json.loads(server.seen[0].body) == sent
    flavour.run(lucca.time_entries.create(body=[entry, entry]))
    assert json.loads(server.seen[1].body) == [sent, sent]


def test_an_update_sends_its_number_twice_and_no_defaults(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    server.otherwise = http_response(200, {"data": {"id": 5, "duration": "07:30:00"}})
    result = flavour.run(
        lucca.time_entries.update(
            5,
            owner_id=7,
            starts_at=START,
            duration=LENGTH,
            unit=models.TimeEntryUnit.TIME,
        )
    )
    assert result.duration == "07:30:00"
    (sent,) = server.seen
    assert (sent.method, sent.path) == ("PUT", "/api/v3/timeentries/5")
    assert json.loads(sent.body) == {
        "id": 5,
        "ownerId": 7,
        "startsAt": "2024-04-29T08:30:00",
        "duration": "07:30:00",
        "unit": 2,
    }


def test_many_entries_are_updated_and_deleted_in_one_call(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    server.otherwise = http_response(200, {"data": None})
    update = models.TimeEntryUpdate(
        id=5,
        owner_id=7,
        starts_at=START,
        duration="07:30:00",
        unit=models.TimeEntryUnit.TIME,
    )
    flavour.run(lucca.time_entries.update_many(body=[update]))
    assert json.loads(server.seen[0].body)[0]["id"] == 5
    references = [models.TimeEntryReference(id=n) for n in (5, 6)]
    assert flavour.run(lucca.time_entries.delete_many(body=references)) is None
    assert server.seen[1].method == "DELETE"
    assert json.loads(server.seen[1].body) == [{"id": 5}, {"id": 6}]


def test_a_period_is_replaced_from_its_first_to_its_last_day(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    server.otherwise = http_response(200, b"", {"Content-Type": "text/plain"})
    week = Period.week_of(START)
    entry = imported_time_entry(7, START, LENGTH, unit="duration", comment="é")
    done = flavour.run(
        lucca.time_entries.replace_period(
            starts_on=week.starts_on, ends_on=week.last_day, owner_id=7, body=[entry]
        )
    )
    assert done is None
    (sent,) = server.seen
    url = urlsplit(sent.path)
    assert (sent.method, url.path) == ("PUT", "/timmi-timesheet/services/time-entries")
    assert parse_qs(url.query) == {
        "startsOn": ["2024-04-29"],
        "endsOn": ["2024-05-05"],
        "ownerId": ["7"],
    }
    assert json.loads(sent.body) == [
        {
            "owner": {"id": 7},
            "startsAt": "2024-04-29T08:30:00",
            "duration": {"iso": "PT7H30M"},
            "unit": "duration",
            "comment": "é",
        }
    ]


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (START, START.date(), "starts_on must be a date without time"),
        (START.date(), START, "ends_on must be a date without time"),
        (START.date(), dt.date(2024, 4, 28), "ends_on must not be before"),
    ],
)
def test_a_period_is_days_in_their_order(
    flavour: LuccaFlavour, server: Server, lucca: Any, first: Any, last: Any, words: str
) -> None:
    with pytest.raises(errors.InvalidRequestError, match=words):
        flavour.run(
            lucca.time_entries.replace_period(
                starts_on=first, ends_on=last, owner_id=7, body=[]
            )
        )
    assert server.seen == []


@pytest.mark.parametrize("body", [7, [7], "entry", [None]])
def test_rejects_an_invalid_entry_by_its_place(
    flavour: LuccaFlavour, server: Server, lucca: Any, body: Any
) -> None:
    for write in (lucca.time_entries.create, lucca.time_entries.update_many):
        with pytest.raises(errors.InvalidRequestError, match="is not an entry, but"):
            flavour.run(write(body=body))
    assert server.seen == []


@pytest.mark.parametrize("offset", ["+02:00", "Z"])
def test_a_mapping_must_hold_local_time_too(
    flavour: LuccaFlavour, server: Server, lucca: Any, offset: str
) -> None:
    body = {"ownerId": 7, "startsAt": f"2024-05-06T08:00:00{offset}"}
    with pytest.raises(errors.InvalidRequestError, match="local time without offset"):
        flavour.run(lucca.time_entries.create(body=[body]))
    assert server.seen == []


def test_an_offset_is_refused_wherever_an_entry_could_carry_one(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    entries = lucca.time_entries
    entry = time_entry(7, START, LENGTH)
    entry.starts_at = AWARE
    imported = imported_time_entry(7, START, LENGTH)
    imported.starts_at = AWARE
    period = {"starts_on": START.date(), "ends_on": START.date(), "owner_id": 7}
    unit = models.TimeEntryUnit.TIME
    changed = {"owner_id": 7, "starts_at": AWARE, "duration": LENGTH, "unit": unit}
    for call in (
        lambda: entries.create(body=entry),
        lambda: entries.create(body=[time_entry(7, START, LENGTH), entry]),
        lambda: entries.update_many(body=[entry]),
        lambda: entries.update(5, **changed),
        lambda: entries.replace_period(**period, body=[imported]),
        lambda: time_entry(7, AWARE, LENGTH),
        lambda: imported_time_entry(7, AWARE, LENGTH),
    ):
        with pytest.raises(errors.InvalidRequestError, match="without offset"):
            flavour.run(call())
    assert server.seen == []


@pytest.mark.parametrize("unit", ["days", "hours"])
def test_days_and_hours_begin_in_the_morning_or_at_noon(unit: str) -> None:
    for hour in (0, 12):
        assert time_entry(7, dt.datetime(2024, 4, 29, hour), LENGTH, unit=unit)
    with pytest.raises(errors.InvalidRequestError, match="12:00:00"):
        time_entry(7, START, LENGTH, unit=unit)


def test_wrong_units_and_lengths_are_refused() -> None:
    for make in (time_entry, imported_time_entry):
        with pytest.raises(errors.InvalidRequestError, match="unit must be one of"):
            make(7, START, LENGTH, unit="weeks")
        for length in (dt.timedelta(hours=25), dt.timedelta(-1)):
            with pytest.raises(errors.DurationError):
                make(7, START, length)


def test_fillers_can_be_left_out(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    rows = [
        {"id": 1, "duration": "07:30:00"},
        {"id": 2, "duration": "00:00:00"},
        {"id": 3},
        {"id": 4, "duration": None},
        {"id": 5, "duration": ""},
        {"id": 6, "duration": "PT0S"},
    ]
    server.otherwise = http_response(200, collection(*rows))
    page = flavour.run(lucca.time_entries.list())
    assert [filler.id for filler in without_fillers(page)] == [1, 3, 4, 5, 6]


def test_a_refused_import_says_which_entry_breaks_which_rule(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    problem = {
        "title": "One or more validation errors occurred.",
        "status": 400,
        "errors": {
            "$[0]": ["The entry spans two days."],
            "$[0].AxisSections": ["Section 3 is not active."],
        },
    }
    headers = {"Content-Type": "application/problem+json"}
    server.otherwise = http_response(400, problem, headers)
    period = {"starts_on": START.date(), "ends_on": START.date(), "owner_id": 7}
    with pytest.raises(errors.BadRequestError) as caught:
        flavour.run(lucca.time_entries.replace_period(**period, body=[]))
    assert caught.value.fields == problem["errors"]
    assert "The entry spans two days." in str(caught.value)
