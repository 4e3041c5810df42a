"""Four dialects, one shape, and no list without an end."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from tests.support.runtime import (
    SECRET,
    AsyncDemo,
    Flavour,
    Seen,
    Server,
    errors,
    http_response,
    paging,
)

NUMBERED = paging.NumberedPages(page="page", size="per_page", pages="meta.pages")
COUNTED = paging.NumberedPages(page="page", size="limit", total="meta.total")
BARE = paging.NumberedPages(page="page", size="limit")
OFFSET = paging.OffsetPages(total="meta.total")
COMBINED = paging.OffsetPages(combined="paging", default_limit=2)
LINKS = paging.LinkPages(next="next", total="count")
TOKENS = paging.TokenPages(parameter="token", next="next", total="meta.total")
COUNT = 5


def query(seen: Seen) -> dict[str, str]:
    return {
        name: item[-1] for name, item in parse_qs(urlsplit(seen.path).query).items()
    }


def notes(first: int, size: int) -> list[dict[str, str]]:
    return [{"id": str(index)} for index in range(first, min(first + size, COUNT))]


def vendor_of(**style: Any) -> Callable[[Seen], bytes]:
    """Answer like a vendor with five notes, two to a page, in every dialect at once."""

    def respond(seen: Seen) -> bytes:
        asked = query(seen)
        first = int(asked.get("offset", asked.get("token", 0)))
        if "paging" in asked:
            first = int(asked["paging"].split(",")[0])
        if "page" in asked:
            first = (int(asked["page"]) - 1) * 2
        body = {
            "data": notes(first, 2),
            "meta": {"pages": 3, "total": COUNT},
            "count": COUNT,
            "next": _next(style.get("next"), seen, first + 2),
        }
        return http_response(200, body)

    return respond


def _next(kind: str | None, seen: Seen, following: int) -> str | None:
    if following >= COUNT:
        return None
    if kind == "link":
        host = seen.headers["host"]
        return f"http://{host}/notes/?page={following // 2 + 1}&state=open"
    return str(following)


CASES = [
    pytest.param(TOKENS, {}, {}, COUNT, id="token"),
    pytest.param(NUMBERED, {}, {}, None, id="page count"),
    pytest.param(COUNTED, {}, {}, COUNT, id="total"),
    pytest.param(BARE, {"limit": 2}, {}, None, id="short page"),
    pytest.param(OFFSET, {}, {}, COUNT, id="offset"),
    pytest.param(COMBINED, {"paging": "0,2"}, {}, None, id="combined offset"),
    pytest.param(LINKS, {}, {"next": "link"}, COUNT, id="link"),
]


@pytest.mark.parametrize(("dialect", "params", "style", "total"), CASES)
@pytest.mark.parametrize("prefetch", [0, 1, 3])
def test_all_items_of_all_pages_come_once_and_in_order(
    flavour: Flavour,
    server: Server,
    dialect: Any,
    params: dict[str, Any],
    style: dict[str, str],
    total: int | None,
    prefetch: int,
) -> None:
    server.otherwise = vendor_of(**style)
    page = flavour.run(flavour.client(server.url).notes.list(dialect, **params))
    result = flavour.items(page.all(prefetch=prefetch))
    assert [item.id for item in result] == ["0", "1", "2", "3", "4"]
    assert len(server.seen) == 3
    assert page.total == total


def test_a_page_is_a_sequence_of_its_own_items(
    flavour: Flavour, server: Server
) -> None:
    server.otherwise = vendor_of()
    page = flavour.run(flavour.client(server.url).notes.list())
    assert len(page) == 2
    assert [item.id for item in page] == [page[0].id, page[-1].id] == ["0", "1"]
    assert page[0] in page
    assert page.has_next
    assert page.response.status == 200
    following = flavour.run(page.next_page())
    assert [item.id for item in following] == ["2", "3"]
    assert [len(item) for item in flavour.items(following.pages())] == [2, 1]


def test_the_last_page_has_no_next(flavour: Flavour, server: Server) -> None:
    server.otherwise = http_response(200, {"data": [], "next": None})
    page = flavour.run(flavour.client(server.url).notes.list())
    assert (len(page), page.has_next) == (0, False)
    with pytest.raises(errors.PagingError, match="last page"):
        flavour.run(page.next_page())


def test_a_list_that_comes_whole_is_one_page(flavour: Flavour, server: Server) -> None:
    server.otherwise = http_response(200, {"data": notes(0, 3), "next": "2"})
    page = flavour.run(flavour.client(server.url).notes.list(paging.WholeList()))
    assert (len(page), page.total, page.has_next) == (3, 3, False)
    assert [item.id for item in flavour.items(page.all())] == ["0", "1", "2"]
    assert len(server.seen) == 1


def test_pages_are_requested_only_when_needed(flavour: Flavour, server: Server) -> None:
    server.otherwise = vendor_of()
    demo = flavour.client(server.url)
    result = flavour.items(demo.notes.iterate(), most=2)
    assert len(result) == 2
    assert len(server.seen) == 1


def test_parameters_go_along_to_every_page(flavour: Flavour, server: Server) -> None:
    server.otherwise = vendor_of()
    flavour.items(flavour.client(server.url).notes.iterate(state="open"))
    assert [query(item).get("state") for item in server.seen] == ["open"] * 3


def test_a_repeated_token_ends_in_an_error(flavour: Flavour, server: Server) -> None:
    server.otherwise = http_response(200, {"data": [{"id": "1"}], "next": "same"})
    with pytest.raises(errors.PagingError, match="again"):
        flavour.items(flavour.client(server.url).notes.iterate())
    assert len(server.seen) == 2


def test_tokens_in_a_circle_end_in_an_error(flavour: Flavour, server: Server) -> None:
    def circle(seen: Seen) -> bytes:
        following = {"a": "b", "b": "c", "c": "a"}[query(seen).get("token", "c")]
        return http_response(200, {"data": [{"id": following}], "next": following})

    server.otherwise = circle
    with pytest.raises(errors.PagingError, match="again"):
        flavour.items(flavour.client(server.url).notes.iterate())
    assert len(server.seen) == 4


def endless(data: list[Any]) -> Callable[[Seen], bytes]:
    def respond(seen: Seen) -> bytes:
        following = int(query(seen).get("token", 0)) + 1
        return http_response(200, {"data": data, "next": str(following)})

    return respond


def test_empty_pages_without_end_are_an_error(flavour: Flavour, server: Server) -> None:
    server.otherwise = endless([])
    with pytest.raises(errors.PagingError, match="empty pages"):
        flavour.items(flavour.client(server.url).notes.iterate())


def test_pages_without_end_are_an_error(flavour: Flavour, server: Server) -> None:
    server.otherwise = endless([{"id": "1"}])
    dialect = TOKENS.replaced(max_pages=10)
    with pytest.raises(errors.PagingError, match="no end after 10 pages"):
        flavour.items(flavour.client(server.url).notes.iterate(dialect))
    assert len(server.seen) == 10


@pytest.mark.parametrize(
    ("link", "message"),
    [
        ("https://evil.example.test/notes/?page=2", "another host"),
        ("//evil.example.test/notes/?page=2", "another host"),
        ("http://127.0.0.1.evil.example.test/notes/?page=2", "another host"),
        ("/notes/7/finalize/", "another path"),
        ("/notes/../admin?page=2", "another path"),
        ("http://127.0.0.1:none/notes/", "is not a URL"),
        ("javascript:1", "is not a URL"),
        ("/notes/?page=\ud800", "is not a URL"),
    ],
)
def test_links_that_lead_elsewhere_are_refused(
    flavour: Flavour, server: Server, link: str, message: str
) -> None:
    server.otherwise = http_response(200, {"data": [{"id": "1"}], "next": link})
    with pytest.raises(errors.PagingError, match=message):
        flavour.items(flavour.client(server.url).notes.iterate(LINKS))
    assert len(server.seen) == 1


@pytest.mark.parametrize(
    "link",
    ["http://demo.example.test/v1/notes/?page=2", "?page=2", "/v1/notes/?page=2"],
)
def test_links_are_rebuilt_on_the_clients_own_origin(
    flavour: Flavour, link: str
) -> None:
    sent: list[str] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(str(request.url))
        first = len(sent) == 1
        body = {"data": [{"id": str(len(sent))}], "next": link if first else None}
        return httpx.Response(200, json=body)

    base = "https://demo.example.test/v1"
    demo = flavour.client(base, transport=httpx.MockTransport(respond))
    flavour.items(demo.notes.iterate(LINKS))
    assert sent == [f"{base}/notes/", f"{base}/notes/?page=2"]


def test_a_next_member_of_the_wrong_kind_is_a_decode_error(
    flavour: Flavour, server: Server
) -> None:
    server.otherwise = http_response(200, {"data": [{"id": "1"}], "next": {"url": "x"}})
    page = flavour.run(flavour.client(server.url).notes.list())
    assert len(page) == 1
    with pytest.raises(errors.DecodeError) as caught:
        assert page.has_next
    assert caught.value.json_path == "$.next"


def test_a_link_that_is_refused_costs_no_item_of_its_page(
    flavour: Flavour, server: Server
) -> None:
    link = "https://evil.example.test/notes/?page=2"
    server.otherwise = http_response(200, {"data": [{"id": "1"}], "next": link})
    page = flavour.run(flavour.client(server.url).notes.list(LINKS))
    assert [note.id for note in page] == ["1"]
    with pytest.raises(errors.PagingError, match="another host"):
        assert page.has_next
    assert repr(page).endswith("Page 1 items, next page refused>")


def test_a_total_of_the_wrong_kind_is_not_a_total(
    flavour: Flavour, server: Server
) -> None:
    server.otherwise = http_response(200, {"data": [], "meta": {"total": "many"}})
    assert flavour.run(flavour.client(server.url).notes.list()).total is None


def test_a_server_that_ignores_the_page_number_is_noticed(
    flavour: Flavour, server: Server
) -> None:
    server.otherwise = http_response(200, {"data": [{"id": "1"}]})
    demo = flavour.client(server.url)
    with pytest.raises(errors.PagingError, match="same page"):
        flavour.items(demo.notes.iterate(BARE, limit=1))
    assert len(server.seen) == 2


def test_a_server_that_sends_less_than_asked_for_is_read_to_the_end(
    flavour: Flavour, server: Server
) -> None:
    server.otherwise = vendor_of()
    for dialect in (COUNTED, BARE.replaced(max_page_size=2)):
        result = flavour.items(
            flavour.client(server.url).notes.iterate(dialect, limit=500)
        )
        assert len(result) == COUNT


def test_a_filter_that_switches_paging_off_gives_one_page(
    flavour: Flavour, server: Server
) -> None:
    server.otherwise = vendor_of()
    dialect = NUMBERED.replaced(unpaged_with=("only",))
    page = flavour.run(flavour.client(server.url).notes.list(dialect, only="1,2"))
    assert not page.has_next


def test_errors_of_a_later_page_reach_the_caller(
    flavour: Flavour, server: Server
) -> None:
    for prefetch in (0, 2):
        server.script = [
            http_response(200, {"data": [{"id": "1"}], "next": "b"}),
            http_response(403, {}),
        ]
        page = flavour.run(flavour.client(server.url).notes.list())
        with pytest.raises(errors.PermissionDeniedError):
            flavour.items(page.all(prefetch=prefetch))


@pytest.mark.parametrize("prefetch", [-1, 1.5, "2"])
def test_prefetch_has_to_be_a_number_of_pages(
    flavour: Flavour, server: Server, prefetch: Any
) -> None:
    server.otherwise = endless([{"id": "1"}])
    page = flavour.run(flavour.client(server.url).notes.list())
    with pytest.raises(errors.ConfigurationError, match="number of pages"):
        flavour.items(page.all(prefetch=prefetch))


@pytest.mark.parametrize("dialect", [COUNTED, OFFSET])
def test_pages_that_a_total_tells_are_requested_side_by_side(
    flavour: Flavour, server: Server, dialect: Any
) -> None:
    respond, third = vendor_of(), threading.Event()

    def last_first(seen: Seen) -> bytes:
        if "=3" in seen.path or "=4" in seen.path:
            third.set()
        elif "=" in seen.path:
            assert third.wait(5)
        return respond(seen)

    server.otherwise = last_first
    page = flavour.run(flavour.client(server.url).notes.list(dialect))
    result = flavour.items(page.all(prefetch=2))
    assert [item.id for item in result] == ["0", "1", "2", "3", "4"]
    assert len(server.seen) == 3


def test_pages_shorter_than_the_first_lose_nothing(
    flavour: Flavour, server: Server
) -> None:
    sizes = {0: 3, 3: 1, 4: 3}

    def respond(seen: Seen) -> bytes:
        offset = int(seen.path.partition("offset=")[2] or 0)
        ids = range(offset, min(offset + sizes.get(offset, 2), 7))
        body = {"data": [{"id": str(item)} for item in ids], "meta": {"total": 7}}
        return http_response(200, body)

    server.otherwise = respond
    page = flavour.run(flavour.client(server.url).notes.list(OFFSET))
    result = flavour.items(page.all(prefetch=2))
    assert [item.id for item in result] == [str(number) for number in range(7)]


def test_an_error_of_a_page_requested_ahead_comes_at_its_place(
    flavour: Flavour, server: Server
) -> None:
    respond = vendor_of()
    server.otherwise = lambda seen: (
        http_response(403, {}) if "=4" in seen.path else respond(seen)
    )
    page = flavour.run(flavour.client(server.url).notes.list(OFFSET))
    result = flavour.items(page.all(prefetch=2), most=4)
    assert [item.id for item in result] == ["0", "1", "2", "3"]
    with pytest.raises(errors.PermissionDeniedError):
        flavour.items(page.all(prefetch=2))


def test_prefetching_stops_with_its_caller(flavour: Flavour, server: Server) -> None:
    server.otherwise = endless([{"id": "1"}])
    before = threading.active_count()
    page = flavour.run(flavour.client(server.url).notes.list())
    result = flavour.items(page.all(prefetch=2), most=1)
    assert len(result) == 1
    assert len(server.seen) <= 5
    assert threading.active_count() <= before + 3


@pytest.mark.parametrize("dialect", [TOKENS, COUNTED])
@pytest.mark.parametrize("prefetch", [None, 0, 2])
def test_an_iterator_that_is_closed_leaves_nothing_running(
    server: Server, prefetch: int | None, dialect: Any
) -> None:
    server.otherwise = vendor_of()

    async def run() -> set[Any]:
        async with AsyncDemo(api_key=SECRET, base_url=server.url) as demo:
            items = demo.notes.iterate(dialect)
            if prefetch is not None:
                items = (await demo.notes.list(dialect)).all(prefetch)
            async with contextlib.aclosing(items):
                await anext(items)
            return asyncio.all_tasks() - {asyncio.current_task()}

    assert asyncio.run(run()) == set()
