"""What a call does not work out again is the same as if it did."""

from __future__ import annotations

import contextlib
from typing import Any

import httpx
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.support.runtime import Flavour, Server, errors, http_response, runtime

urls = runtime("base.urls")

BASES = (
    "https://api.example.test",
    "https://api.example.test:8443/",
    "http://127.0.0.1:8000/v1",
    "https://[::1]/deep/prefix%20x/",
)
_PIECES = "/ a 7 . .. %2F %e9 % %zz é ?x=1 #f // : @ + & ~ ' < [ notes {id} %2e"
PIECES = st.sampled_from([*_PIECES.split(), " ", "\\", '"', "\n"])
PATHS = st.lists(PIECES, max_size=8).map(lambda parts: "/" + "".join(parts))
PARAMETERS = st.dictionaries(
    st.text(max_size=6), st.text(max_size=6) | st.lists(st.text(max_size=4)), max_size=4
)


def _address(make: Any) -> str:
    """Return an address as it is sent, or the error there is instead."""
    try:
        url = make()
    except httpx.InvalidURL as error:
        return repr(error)
    return f"{url!s} {url.raw_path!r} {url.netloc!r} {url.raw_host!r} {hash(url)}"


@given(st.sampled_from(BASES), PATHS, PARAMETERS | st.none())
@example(BASES[0], "/notes/.", None)
@example(BASES[0], "/notes/%2e%2e/x", {"a b": "c&d", "list": ["1", "2"]})
@example(BASES[2], "/" + "a" * 66_000, None)
@example(BASES[2], "/notes", {"q": "a" * 66_000})
def test_an_address_below_a_base_is_what_httpx_reads(
    base: str, path: str, parameters: Any
) -> None:
    def read() -> httpx.URL:
        url = httpx.URL(f"{base.rstrip('/')}/{path.lstrip('/')}")
        return url.copy_merge_params(parameters) if parameters else url

    below = _address(lambda: urls.url_below(httpx.URL(base), path, parameters))
    assert below == _address(read)


@pytest.mark.parametrize("with_body", [False, True])
def test_the_users_httpx_client_may_change_its_headers(
    flavour: Flavour, server: Server, with_body: bool
) -> None:
    kind = httpx.AsyncClient if flavour.is_async else httpx.Client
    http = kind(headers={"X-Turn": "first"})
    client = flavour.client(server.url, http_client=http)
    method, body = ("POST", {"json": {}}) if with_body else ("GET", {})
    for turn in ("first", "second", None):
        if turn is None:
            del http.headers["X-Turn"]
        else:
            http.headers["X-Turn"] = turn
        flavour.run(client.request(method, "/notes/7", **body))
        flavour.run(client.notes.get("7"))
        seen = [request.headers.get("x-turn") for request in server.seen[-2:]]
        assert seen == [turn, turn]
    flavour.run(http.aclose() if flavour.is_async else contextlib.nullcontext())


def test_a_header_of_one_call_is_not_in_the_next(
    flavour: Flavour, server: Server
) -> None:
    client = flavour.client(server.url, headers={"X-Kept": "1"})
    flavour.run(client.notes.get("7", headers={"X-Once": "1", "X-Kept": None}))
    flavour.run(client.notes.get("7"))
    first, second = (request.headers for request in server.seen)
    assert (first.get("x-once"), first.get("x-kept")) == ("1", None)
    assert (second.get("x-once"), second.get("x-kept")) == (None, "1")


def test_a_view_sends_its_own_headers(flavour: Flavour, server: Server) -> None:
    client = flavour.client(server.url, headers={"X-Kept": "1"})
    for turn in ("2", "3"):
        flavour.run(client.with_options(headers={"X-Kept": turn}).notes.get("7"))
    flavour.run(client.notes.get("7"))
    assert [r.headers["x-kept"] for r in server.seen] == ["2", "3", "1"]


def test_a_refused_header_is_refused_every_time(
    flavour: Flavour, server: Server
) -> None:
    client = flavour.client(server.url)
    flavour.run(client.notes.get("7"))
    for _ in range(2):
        with pytest.raises(errors.InvalidRequestError, match="Content-Length"):
            flavour.run(client.notes.get("7", headers={"Content-Length": "1"}))
    assert len(server.seen) == 1


def test_a_link_to_another_port_gets_no_credential(flavour: Flavour) -> None:
    seen: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, content=http_response())

    client = flavour.client(
        "https://a.example.test", transport=httpx.MockTransport(respond)
    )
    for address in ("/x", "https://a.example.test:444/x", "/x"):
        with contextlib.suppress(errors.ApiError):
            flavour.run(client.request("GET", address))
    assert ["authorization" in r.headers for r in seen] == [True, False, True]
    assert [r.headers["host"] for r in seen] == [
        "a.example.test",
        "a.example.test:444",
        "a.example.test",
    ]


class _EitherKind(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A stream for a thread or for a task."""

    def __iter__(self) -> Any:
        yield http_response()

    async def __aiter__(self) -> Any:
        yield http_response()


def test_a_response_that_was_read_can_be_read_again(flavour: Flavour) -> None:
    response = httpx.Response(200, stream=_EitherKind())
    transport = httpx.MockTransport(lambda _: response)
    client = flavour.client("https://a.example.test", transport=transport)
    for _ in range(2):
        assert flavour.run(client.request("GET", "/x")).content == http_response()
    assert response.is_closed
    assert isinstance(response.stream, httpx.ByteStream)
