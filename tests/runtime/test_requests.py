"""What leaves the program: addresses, headers, credentials, bodies."""

from __future__ import annotations

import uuid
from typing import Any

import httpx
import pytest

from tests.support.runtime import SECRET, Flavour, Server, errors, http_response

AWKWARD = [
    "../../x?y=1#",
    "a/b",
    "a\\b",
    "a b",
    "é",
    "%2e%2e",
    "..%2f",
    ";x=1",
    "//evil.example.test/",
    "@evil.example.test",
    "\r\nHost: evil",
    "...",
    "a..",
]


@pytest.mark.parametrize("argument", AWKWARD)
def test_a_path_argument_stays_in_its_segment(
    flavour: Flavour, server: Server, argument: str
) -> None:
    flavour.run(flavour.client(f"{server.url}/v1").notes.get(argument))
    path = server.seen[0].path
    assert path.startswith("/v1/notes/")
    assert path.count("/") == 3
    assert "?" not in path
    assert httpx.URL(f"http://x{path}").path == f"/v1/notes/{argument}"


@pytest.mark.parametrize("argument", ["", ".", "..", None])
def test_a_path_argument_that_would_vanish_is_refused(
    flavour: Flavour, server: Server, argument: Any
) -> None:
    with pytest.raises(errors.InvalidRequestError, match=r"notes.get: .*\{id\}"):
        flavour.run(flavour.client(server.url).notes.get(argument))
    assert server.seen == []


BAD_VALUES = [
    "a\nb",
    "a\rb",
    "a\r\nX-Injected: 1",
    "a\0b",
    "snow ☃",
    " a",
    "a ",
    "\x7f",
]


@pytest.mark.parametrize("value", BAD_VALUES)
def test_a_header_value_that_cannot_be_sent_is_refused(
    flavour: Flavour, server: Server, value: str
) -> None:
    demo = flavour.client(server.url)
    with pytest.raises(errors.InvalidRequestError, match="header x-own: ") as caught:
        flavour.run(demo.notes.get(1, headers={"x-own": value}))
    assert value not in str(caught.value)
    assert server.seen == []


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        ("é", "é"),
        ("", ""),
        (True, "true"),
        (5, "5"),
        (uuid.UUID(int=1), str(uuid.UUID(int=1))),
        ("a\tb", "a\tb"),
    ],
)
def test_other_header_values_arrive(
    flavour: Flavour, server: Server, value: Any, sent: str
) -> None:
    demo = flavour.client(server.url)
    flavour.run(demo.notes.get(1, headers={"x-own": value}))
    assert server.seen[0].headers["x-own"] == sent


def test_client_headers_go_to_the_operations_that_take_them(
    flavour: Flavour, server: Server
) -> None:
    demo = flavour.client(server.url, tenant="first", headers={"x-mine": "1"})
    flavour.run(demo.notes.get(1))
    flavour.run(demo.notes.plain())
    flavour.run(demo.request("GET", "/anything"))
    assert [item.headers["x-tenant"] for item in server.seen] == [
        "first",
        None,
        "first",
    ]
    assert [item.headers["x-version"] for item in server.seen] == ["2024-05-25"] * 3
    assert [item.headers["x-mine"] for item in server.seen] == ["1"] * 3


def test_an_argument_of_a_call_wins_over_the_client(
    flavour: Flavour, server: Server
) -> None:
    demo = flavour.client(server.url, tenant="first")
    flavour.run(demo.notes.get(1, headers={"X-Tenant": "second"}))
    assert server.seen[0].headers.get_all("x-tenant") == ["second"]


def test_no_content_type_goes_without_a_body(flavour: Flavour, server: Server) -> None:
    demo = flavour.client(server.url)
    headers = {"Content-Type": "application/json"}
    flavour.run(demo.notes.write("POST", headers=headers))
    flavour.run(demo.notes.write("POST", headers=headers, json={"a": 1}))
    sent = [item.headers["content-type"] for item in server.seen]
    assert sent == [None, "application/json"]


def test_a_trailing_slash_is_kept(flavour: Flavour, server: Server) -> None:
    flavour.run(flavour.client(f"{server.url}/v1/").notes.finalize(1))
    assert server.seen[0].path == "/v1/notes/1/finalize/"


@pytest.mark.parametrize("body", [{"a": float("nan")}, {"a": object()}, {1, 2}])
def test_a_body_that_is_not_json_is_refused(
    flavour: Flavour, server: Server, body: Any
) -> None:
    with pytest.raises(errors.InvalidRequestError, match=r"notes\.post: "):
        flavour.run(flavour.client(server.url).notes.write("POST", json=body))
    assert server.seen == []


def test_a_body_of_the_wrong_kind_is_refused(flavour: Flavour, server: Server) -> None:
    with pytest.raises(errors.InvalidRequestError, match="not int"):
        flavour.run(flavour.client(server.url).notes.write("POST", content=5))


class Recorder:
    """Answers every address and keeps the requests."""

    def __init__(self) -> None:
        self.sent: list[httpx.Request] = []
        self.transport = httpx.MockTransport(self._respond)

    def _respond(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request)
        return httpx.Response(200, json={"id": "1"})


@pytest.mark.parametrize(
    "url",
    [
        "https://files.example.test/a.pdf",
        "https://demo.example.test.evil.test/a",
        "https://demo.example.test:8443/a",
        "https://DEMO.example.test.:443/a",
    ],
)
def test_credentials_go_to_the_clients_own_origin_only(
    flavour: Flavour, url: str
) -> None:
    record = Recorder()
    demo = flavour.client(
        "https://demo.example.test/v1",
        transport=record.transport,
        tenant="first",
        headers={"x-mine": "1"},
    )
    flavour.run(demo.request("GET", url))
    sent = record.sent[0].headers
    for name in ("authorization", "x-tenant", "x-mine", "x-version", "cookie"):
        assert name not in sent
    assert SECRET not in str(record.sent[0].headers.raw)


def test_credentials_of_an_own_httpx_client_stay_at_home(flavour: Flavour) -> None:
    record = Recorder()
    own = {"X-Api-Key": "k", "Authorization": "a", "X-Auth-Token": "t", "X-Other": "o"}
    kind = httpx.AsyncClient if flavour.is_async else httpx.Client
    http = kind(transport=record.transport, headers=own)
    demo = flavour.client("https://demo.example.test", http_client=http)
    flavour.run(demo.request("GET", "https://files.example.test/a.pdf"))
    assert record.sent[0].headers["x-other"] == "o"
    for name in ("x-api-key", "authorization", "x-auth-token"):
        assert name not in record.sent[0].headers


def test_the_own_origin_may_be_written_in_full(flavour: Flavour) -> None:
    record = Recorder()
    demo = flavour.client("https://demo.example.test/v1", transport=record.transport)
    flavour.run(demo.request("GET", "HTTPS://Demo.Example.test:443/other"))
    assert record.sent[0].headers["authorization"] == f"Token {SECRET}"


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("http://demo.example.test/v1/x", "not encrypted"),
        ("ftp://demo.example.test/x", "http"),
        ("https://user:pw@demo.example.test/x", "user name"),
        ("https://demo.example.test:port/x", "port"),
    ],
)
def test_addresses_that_endanger_secrets_are_refused(
    flavour: Flavour, url: str, message: str
) -> None:
    record = Recorder()
    demo = flavour.client("https://demo.example.test/v1", transport=record.transport)
    with pytest.raises(errors.InvalidRequestError, match=message):
        flavour.run(demo.request("GET", url))
    assert record.sent == []


@pytest.mark.parametrize("path", ["//evil.example.test/x", "@evil.example.test/x", "x"])
def test_a_path_never_leaves_the_base_url(flavour: Flavour, path: str) -> None:
    record = Recorder()
    demo = flavour.client("https://demo.example.test/v1", transport=record.transport)
    flavour.run(demo.request("GET", path))
    assert record.sent[0].url.host == "demo.example.test"
    assert record.sent[0].url.path.startswith("/v1/")


def test_the_escape_hatch_sends_its_arguments(flavour: Flavour, server: Server) -> None:
    server.otherwise = http_response(201, {"ok": True})
    demo = flavour.client(server.url)
    response = flavour.run(
        demo.request("post", "/x?a=1", json={"b": [1]}, headers={"x-own": "1"})
    )
    seen = server.seen[0]
    assert (seen.method, seen.path, seen.body) == ("POST", "/x?a=1", b'{"b":[1]}')
    assert (seen.headers["x-own"], response.status, response.parse()) == (
        "1",
        201,
        {"ok": True},
    )
