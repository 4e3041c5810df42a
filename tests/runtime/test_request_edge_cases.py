"""What cannot be sent is refused by name, before anything has left the program."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest

from tests.support.runtime import (
    Flavour,
    RetryPolicy,
    Server,
    errors,
    http_response,
    paging,
)


def closed_file() -> io.BytesIO:
    file = io.BytesIO(b"x")
    file.close()
    return file


def texts() -> Iterator[str]:
    yield "a"


async def parts() -> AsyncIterator[bytes]:
    yield b"a"


def deep() -> list[Any]:
    value: list[Any] = []
    for _ in range(200_000):
        value = [value]
    return value


BODIES: dict[str, Callable[[], dict[str, Any]]] = {
    "texts as content": lambda: {"content": texts()},
    "numbers as content": lambda: {"content": [1]},
    "asynchronous content": lambda: {"content": parts()},
    "closed file": lambda: {"content": closed_file()},
    "closed file of a form": lambda: {"files": {"a": closed_file()}},
    "number as files": lambda: {"files": 5},
    "triples as files": lambda: {"files": [(1, 2, 3)]},
    "name without file": lambda: {"files": {"a": ("name",)}},
    "iterator as data": lambda: {"data": iter([b"x"])},
    "asynchronous data": lambda: {"data": parts()},
    "bytes as data": lambda: {"data": b"x"},
    "deep json": lambda: {"json": deep()},
    "two bodies": lambda: {"json": {}, "content": b"x"},
    "json and a form": lambda: {"json": {}, "data": {"a": "b"}},
    "own length": lambda: {"content": b"abc", "headers": {"Content-Length": "1"}},
    "own framing": lambda: {"json": {}, "headers": {"transfer-encoding": "chunked"}},
}


@pytest.mark.parametrize("case", BODIES)
def test_a_body_that_cannot_be_sent_is_refused(
    flavour: Flavour, server: Server, case: str
) -> None:
    with pytest.raises(errors.InvalidRequestError):
        flavour.run(flavour.client(server.url).request("PUT", "/x", **BODIES[case]()))
    assert server.seen == []


@pytest.mark.parametrize(
    "method", [None, "", "GE T", "GÜT", "GET /y HTTP/1.1\r\nX: 1"], ids=repr
)
def test_rejects_an_invalid_method(
    flavour: Flavour, server: Server, method: Any
) -> None:
    with pytest.raises(errors.InvalidRequestError, match="is not an HTTP method"):
        flavour.run(flavour.client(server.url).request(method, "/x"))
    assert server.seen == []


@pytest.mark.parametrize("path", [None, 5, "/a\nb", "/a\ud800"], ids=repr)
def test_rejects_an_invalid_path(flavour: Flavour, server: Server, path: Any) -> None:
    with pytest.raises(errors.InvalidRequestError):
        flavour.run(flavour.client(server.url).request("GET", path))
    assert server.seen == []


def test_an_iterator_is_replayed_intact(flavour: Flavour, server: Server) -> None:
    server.script = [http_response(503, {}, {"Retry-After": "0"})]
    demo = flavour.client(server.url, retries=RetryPolicy(retry_writes=True))
    flavour.run(demo.request("PUT", "/x", content=iter([b"a", b"b"])))
    assert [item.body for item in server.seen] == [b"ab", b"ab"]


def test_parameters_join_the_query_of_the_path(
    flavour: Flavour, server: Server
) -> None:
    demo = flavour.client(server.url)
    flavour.run(demo.request("GET", "/x?a=1&b=2", params={"b": "3", "c": ["4", "5"]}))
    assert server.seen[0].path == "/x?a=1&b=3&c=4&c=5"


@pytest.mark.parametrize("odd", [[("b", "3")], "b=3", 5])
def test_rejects_parameters_that_are_not_a_mapping(
    flavour: Flavour, server: Server, odd: Any
) -> None:
    demo = flavour.client(server.url)
    with pytest.raises(errors.InvalidRequestError, match="params must be values by na"):
        flavour.run(demo.request("GET", "/x", params=odd))
    assert server.seen == []


def test_a_link_keeps_parameters_that_repeat(flavour: Flavour, server: Server) -> None:
    link = "/notes/?status=a&status=b&page=2"
    server.script = [http_response(200, {"data": [{"id": "1"}], "next": link})]
    server.otherwise = http_response(200, {"data": [{"id": "2"}], "next": None})
    demo = flavour.client(server.url)
    items = flavour.items(demo.notes.iterate(paging.LinkPages()))
    assert [item.id for item in items] == ["1", "2"]
    assert server.seen[1].path == link
