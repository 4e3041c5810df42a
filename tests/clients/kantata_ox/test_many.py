"""Fetching and creating many records, in requests the vendor accepts."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from kantata_ox_client import async_fetch, fetch, records
from kantata_ox_client.errors import (
    BulkInterruptedError,
    InvalidRequestError,
    ServerError,
    UnprocessableEntityError,
)
from kantata_ox_client.models import NewTimeEntry

from .bodies import envelope
from .conftest import Server


class Echo:
    """Answers with as many created records as were sent."""

    def __init__(self, collection: str) -> None:
        self.collection = collection
        self.created = 0

    def __call__(self, sent: list) -> dict:
        first, self.created = self.created, self.created + len(sent)
        ids = [str(number) for number in range(first, self.created)]
        result = {id: {"id": id} for id in ids}
        results = [(self.collection, id) for id in ids]
        return envelope(*results, **{self.collection: result})


def entries(count: int) -> list[NewTimeEntry]:
    import datetime

    day = datetime.date(2024, 4, 30)
    return [
        NewTimeEntry(workspace_id=77, date_performed=day, time_in_minutes=index + 1)
        for index in range(count)
    ]


def fetched(server: Server, ids: Any, **arguments: Any) -> Any:
    if server.kind == "async":
        return server.call(lambda c: async_fetch(c.time_entries.list, ids, **arguments))
    return server.call(lambda c: fetch(c.time_entries.list, ids, **arguments))


def test_ids_are_fetched_in_chunks_and_linked_across_them(server: Server) -> None:
    one = {"id": "1", "user_id": "31"}
    two = {"id": "2", "user_id": "31"}
    server.respond(
        envelope(
            ("time_entries", "1"), time_entries={"1": one}, users={"31": {"id": "31"}}
        ),
        envelope(
            ("time_entries", "2"), time_entries={"2": two}, users={"31": {"id": "31"}}
        ),
    )

    result = fetched(server, [1, "2", 1], chunk=1, include="user")

    assert [server.query(n)["only"] for n in range(2)] == ["1", "2"]
    assert [item.id for item in result] == ["1", "2"]
    assert result[0].user is result[1].user


def test_no_ids_send_no_request(server: Server) -> None:
    assert list(fetched(server, [])) == []
    assert server.requests == []


def test_a_chunk_fits_on_a_page_of_servers_that_page_it(server: Server) -> None:
    server.respond(envelope(time_entries={}))

    fetched(server, range(300))
    fetched(server, [1], per_page=5)

    assert [len(server.query(n)["only"].split(",")) for n in range(2)] == [150, 150]
    assert [server.query(n)["per_page"] for n in range(3)] == ["200", "200", "5"]


@pytest.mark.parametrize("chunk", [0, -1])
def test_chunks_of_nothing_are_refused(server: Server, chunk: Any) -> None:
    with pytest.raises(InvalidRequestError, match="chunk: a request holds at least 1"):
        fetched(server, [1, 2], chunk=chunk)
    assert server.requests == []


@pytest.mark.parametrize("items", [entries(1)[0], None, 5, "12", {"id": 1}])
def test_a_single_record_in_place_of_several_is_refused(
    server: Server, items: Any
) -> None:
    with pytest.raises(InvalidRequestError, match="several records or ids"):
        server.call(lambda c: c.time_entries.create_in_chunks(items))
    assert server.requests == []


@pytest.mark.parametrize("ids", [["1a"], [""], [-1], ["1,2"], "12"])
def test_rejects_invalid_ids_before_any_request(server: Server, ids: Any) -> None:
    with pytest.raises(InvalidRequestError):
        fetched(server, ids)
    assert server.requests == []


def test_time_entries_are_created_a_hundred_at_a_time(server: Server) -> None:
    echo = Echo("time_entries")
    server.respond(echo([0] * 100), echo([0] * 100), echo([0] * 50))

    outcome = server.call(lambda c: c.time_entries.create_in_chunks(entries(250)))

    assert [len(server.sent(n)["time_entries"]) for n in range(3)] == [100, 100, 50]
    assert [record.id for record in outcome.records] == [str(n) for n in range(250)]
    assert outcome.errors == ()
    assert isinstance(outcome.records[0], records.TimeEntry)


def test_stories_are_created_three_hundred_at_a_time(server: Server) -> None:
    echo = Echo("stories")
    server.respond(echo([0] * 300), echo([0]))
    items = [{"title": f"Example {n}"} for n in range(301)]

    outcome = server.call(lambda c: c.bulk_create("stories", items))

    assert [len(server.sent(n)["stories"]) for n in range(2)] == [300, 1]
    assert [request.url.path for request in server.requests] == ["/api/v1/stories"] * 2
    assert isinstance(outcome.records[0], records.Story)


def test_errors_of_single_records_carry_their_position(server: Server) -> None:
    mapping = {"type": "validation", "field": "notes", "message": "is long", "index": 3}
    refusal = httpx.Response(422, json={"errors": [mapping]})
    echo = Echo("time_entries")
    server.respond(echo([0] * 100), refusal)

    outcome = server.call(lambda c: c.time_entries.create_in_chunks(entries(150)))

    (error,) = outcome.errors
    assert (error.index, error.field, error.kind) == (103, "notes", "validation")
    assert len(outcome.records) == 100
    assert outcome.sent == 150


@pytest.mark.parametrize(
    ("told", "index"), [("1", 101), (0, 100), (True, None), ("first", None)]
)
def test_a_position_may_be_text(server: Server, told: Any, index: Any) -> None:
    errors = [{"message": "No", "index": told}, {"message": "No", "index": 2}]
    server.respond(
        Echo("time_entries")([0] * 100), httpx.Response(422, json={"errors": errors})
    )

    outcome = server.call(lambda c: c.time_entries.create_in_chunks(entries(103)))

    assert [error.index for error in outcome.errors] == [index, 102]


def test_a_refusal_with_positions_as_text_alone_is_of_records(server: Server) -> None:
    refusal = {"errors": [{"message": "No", "index": "0"}]}
    server.respond(httpx.Response(422, json=refusal))

    outcome = server.call(lambda c: c.time_entries.create_in_chunks(entries(1)))

    assert [error.index for error in outcome.errors] == [0]


@pytest.mark.parametrize(
    "told", [[{"message": "No"}], ["No"], "No", {"notes": ["No"]}, 5, True, None]
)
def test_a_refusal_of_the_first_request_as_a_whole_is_raised(
    server: Server, told: Any
) -> None:
    server.respond(httpx.Response(422, json={"errors": told}))

    with pytest.raises(UnprocessableEntityError):
        server.call(lambda c: c.time_entries.create_in_chunks(entries(1)))


def test_a_failure_half_way_tells_what_was_created(server: Server) -> None:
    echo = Echo("time_entries")
    server.respond(echo([0] * 100), httpx.Response(500))

    with pytest.raises(BulkInterruptedError, match="after 100 records") as caught:
        server.call(lambda c: c.time_entries.create_in_chunks(entries(150)))
    assert len(caught.value.outcome.records) == 100
    assert isinstance(caught.value.__cause__, ServerError)
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    ("failure", "uncertain"),
    [
        (httpx.Response(500), range(100, 150)),
        (httpx.Response(408), range(100, 150)),
        (httpx.Response(200, text="<html>"), range(100, 150)),
        (httpx.ReadTimeout("too slow"), range(100, 150)),
        (httpx.Response(403), range(0)),
    ],
    ids=["failed", "waited", "unreadable", "too slow", "refused"],
)
def test_a_failure_half_way_tells_what_may_have_been_created(
    server: Server, failure: Any, uncertain: range
) -> None:
    server.respond(Echo("time_entries")([0] * 100), failure)

    with pytest.raises(BulkInterruptedError) as caught:
        server.call(lambda c: c.time_entries.create_in_chunks(entries(150)))
    assert caught.value.uncertain == uncertain
    assert ("next 50 is not known" in str(caught.value)) is bool(uncertain)


def test_nothing_is_sent_when_the_records_cannot_be_produced(server: Server) -> None:
    def produced() -> Any:
        yield from entries(100)
        raise KeyError("the next one")

    with pytest.raises(KeyError, match="the next one"):
        server.call(lambda c: c.time_entries.create_in_chunks(produced()))
    assert server.requests == []


def test_a_collection_without_bulk_form_is_refused(server: Server) -> None:
    with pytest.raises(InvalidRequestError, match=r"there are: .*stories"):
        server.call(lambda c: c.bulk_create("users", [{}]))


def test_time_entries_are_deleted_a_hundred_at_a_time(server: Server) -> None:
    server.respond(httpx.Response(204))

    server.call(lambda c: c.time_entries.delete_in_chunks(range(1, 151)))

    assert [len(server.query(n)["ids"].split(",")) for n in range(2)] == [100, 50]


def test_deleting_checks_all_ids_first(server: Server) -> None:
    with pytest.raises(InvalidRequestError, match="'x' is not an id"):
        server.call(lambda c: c.time_entries.delete_in_chunks([*range(1, 150), "x"]))
    assert server.requests == []


def test_deleting_tells_how_many_are_gone_when_a_request_fails(server: Server) -> None:
    refused = httpx.Response(422, json={"errors": [{"index": 0, "message": "Locked"}]})
    server.respond(httpx.Response(204), refused)

    with pytest.raises(BulkInterruptedError, match="Locked") as caught:
        server.call(lambda c: c.time_entries.delete_in_chunks(range(1, 301)))
    assert caught.value.outcome.sent == 100
    assert len(server.requests) == 2


def test_the_failure_of_the_first_deletion_is_raised_as_it_is(server: Server) -> None:
    server.respond(httpx.Response(422))

    with pytest.raises(UnprocessableEntityError):
        server.call(lambda c: c.time_entries.delete_in_chunks(range(1, 151)))


def test_progress_of_many_requests_is_reported(server: Server) -> None:
    server.respond(listed_entries())
    seen: list[tuple[int, int | None]] = []

    def note(done: int, total: int | None) -> None:
        seen.append((done, total))

    def work(client: Any) -> Any:
        fetch_all = fetch if server.kind == "sync" else async_fetch
        ids = range(1, 6)
        return fetch_all(client.time_entries.list, ids, chunk=2, on_progress=note)

    server.call(work)
    assert seen == [(2, 5), (4, 5), (5, 5)]


def listed_entries() -> dict[str, Any]:
    return {"count": 0, "results": [], "time_entries": {}}


def test_options_are_those_of_each_request(server: Server) -> None:
    options: dict[str, Any] = {"extra_headers": {"X-Trace": "1"}, "timeout": 7}
    server.respond(envelope())

    fetched(server, range(1, 200), **options)
    server.call(lambda c: c.time_entries.delete_in_chunks(range(1, 151), **options))
    server.call(lambda c: c.time_entries.create_in_chunks(entries(1), **options))
    server.call(lambda c: c.bulk_create("stories", [{"title": "A"}], **options))

    assert [request.headers.get("x-trace") for request in server.requests] == ["1"] * 6
    assert {request.extensions["timeout"]["read"] for request in server.requests} == {7}
