"""The query language of v3 by functions, and what of it arrives."""

from __future__ import annotations

import datetime as dt
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from lucca_timmi_client import (
    Period,
    between,
    errors,
    fields,
    greater_than,
    is_null,
    models,
    not_equal,
    one_of,
    order_by,
    paging,
    since,
    until,
)

from tests.support.lucca_timmi import LuccaFlavour, collection
from tests.support.runtime import Server, http_response

MONDAY = dt.date(2024, 4, 29)
NOON = dt.datetime(2024, 4, 29, 12)


@pytest.mark.parametrize(
    ("made", "text"),
    [
        (one_of(1, 2), "1,2"),
        (one_of(models.TimesheetStatus.PENDING), "1"),
        (not_equal(3), "notequal,3"),
        (since(MONDAY), "since,2024-04-29"),
        (until(dt.datetime(2024, 4, 29, 8)), "until,2024-04-29T08:00:00"),
        (between(MONDAY, dt.date(2024, 5, 6)), "between,2024-04-29,2024-05-06"),
        (greater_than(5), "greaterthan,5"),
        (greater_than(5, or_equal=True), "greaterthanorequal,5"),
        (is_null(), "null"),
        (order_by("-createdAt", "id"), "createdAt,desc,id,asc"),
        (paging(), "0,1000"),
        (paging(200, 50), "200,50"),
        (between("9", "10"), "between,9,10"),
        (fields("id", owner=["id", "name"]), "id,owner[id,name]"),
        (fields("startsOn", count=True), "startsOn,collection.count"),
    ],
)
def test_helpers_write_what_the_vendor_reads(made: str, text: str) -> None:
    assert made == text


@pytest.mark.parametrize(
    "make",
    [
        lambda: one_of(),
        lambda: one_of("a,b"),
        lambda: one_of(""),
        lambda: one_of(True),
        lambda: one_of(1.5),  # type: ignore[arg-type]
        lambda: since(dt.datetime(2024, 4, 29, tzinfo=dt.UTC)),
        lambda: between(MONDAY, dt.date(2024, 4, 28)),
        lambda: order_by(),
        lambda: order_by("a,desc"),
        lambda: paging(-1),
        lambda: paging(0, 1001),
        lambda: paging(0, 0),
        lambda: between(MONDAY, dt.datetime(2024, 5, 6, tzinfo=dt.UTC)),
        lambda: between(NOON, NOON.replace(tzinfo=dt.UTC)),
        lambda: fields(),
        lambda: fields("id", owner=[]),
        lambda: fields("id]"),
    ],
)
def test_what_the_language_cannot_say_is_refused(make: Any) -> None:
    with pytest.raises(errors.InvalidRequestError):
        make()


def test_commas_arrive_as_one_parameter(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    server.otherwise = http_response(200, collection())
    flavour.run(
        lucca.timesheets.list(
            owner_id=one_of(1, 2),
            starts_on=between(MONDAY, dt.date(2024, 5, 6)),
            status=one_of(1, 2),
            order_by=order_by("-startsOn"),
            fields=fields("id", owner=["id"]),
            paging=paging(0, 50),
        )
    )
    url = urlsplit(server.seen[0].path)
    assert url.path == "/api/v3/timmitimesheets"
    assert parse_qs(url.query) == {
        "ownerId": ["1,2"],
        "startsOn": ["between,2024-04-29,2024-05-06"],
        "status": ["1,2"],
        "orderBy": ["startsOn,desc"],
        "fields": ["id,owner[id]"],
        "paging": ["0,50"],
    }


def test_all_pages_are_walked_by_offset_and_limit(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    pages = [[{"id": 1}, {"id": 2}], [{"id": 3}]]
    server.script = [http_response(200, collection(*page)) for page in pages]
    result = flavour.items(lucca.timesheets.list_all(paging=paging(0, 2)))
    assert [item.id for item in result] == [1, 2, 3]
    sent = [parse_qs(urlsplit(item.path).query)["paging"] for item in server.seen]
    assert sent == [["0,2"], ["2,2"]]


def test_a_full_page_of_the_usual_size_is_followed_by_offset_and_limit(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    full = http_response(200, collection(*({"id": n + 1} for n in range(1000))))
    server.script = [full, http_response(200, collection())]
    assert len(flavour.items(lucca.time_entries.list_all(), 2000)) == 1000
    assert "paging" not in server.seen[0].path
    assert parse_qs(urlsplit(server.seen[1].path).query)["paging"] == ["1000,1000"]


def test_the_total_is_there_when_it_was_asked_for(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    server.otherwise = http_response(200, collection({"id": 1}, count=250))
    page = flavour.run(lucca.timesheets.list(fields=fields("id", count=True)))
    assert (page.total, page.has_next) == (250, True)


def test_due_timesheets_need_to_say_whose(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    with pytest.raises(errors.InvalidRequestError, match="list_due needs owner_ids"):
        flavour.run(lucca.timesheets.list_due(start=MONDAY))
    with pytest.raises(errors.InvalidRequestError, match="end must be a date without"):
        flavour.run(lucca.timesheets.list_due(owner_ids="7", end=NOON))
    server.otherwise = http_response(
        200, collection({"id": 0, "startsOn": "2024-04-29"})
    )
    result = flavour.run(
        lucca.timesheets.list_due(manager_ids=one_of(7, 8), start=MONDAY)
    )
    assert ([item.id for item in result], result.total, result.has_next) == (
        [0],
        1,
        False,
    )
    everything = lucca.timesheets.list_due_all(manager_ids="7")
    assert [item.id for item in flavour.items(everything)] == [0]
    with pytest.raises(errors.InvalidRequestError, match="list_due needs owner_ids"):
        lucca.timesheets.list_due_all(start=MONDAY)
    query = parse_qs(urlsplit(server.seen[0].path).query)
    assert query == {"managerIds": ["7,8"], "start": ["2024-04-29"]}


def test_a_week_begins_on_monday_and_its_end_is_excluded() -> None:
    for day in (MONDAY, dt.date(2024, 5, 5), dt.datetime(2024, 5, 1, 23, 59)):
        week = Period.week_of(day)
        assert (week.starts_on, week.ends_on) == (MONDAY, dt.date(2024, 5, 6))
    assert week.last_day == dt.date(2024, 5, 5)
    assert len(week.days) == 7
    assert dt.datetime(2024, 5, 5, 23, 59) in week
    assert week.ends_on not in week
    assert week.following_week().starts_on == week.ends_on


def test_other_periods_count_the_same_way() -> None:
    february = Period.month_of(dt.date(2024, 2, 10))
    assert (february.last_day, len(february.days)) == (dt.date(2024, 2, 29), 29)
    assert Period.through(MONDAY, MONDAY).days == (MONDAY,)
    starts = [week.starts_on for week in february.weeks()]
    assert starts == [dt.date(2024, 1, 29) + dt.timedelta(weeks=n) for n in range(5)]


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (MONDAY, MONDAY),
        (MONDAY, dt.date(2024, 4, 28)),
        (dt.datetime(2024, 4, 29), dt.date(2024, 5, 6)),
        ("2024-04-29", "2024-05-06"),
    ],
)
def test_a_period_without_days_or_with_times_is_refused(start: Any, end: Any) -> None:
    with pytest.raises(errors.InvalidRequestError):
        Period(start, end)
