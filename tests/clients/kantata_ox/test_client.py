"""The clients: credentials, addresses, errors, ids and pages."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import httpx
import kantata_ox_client
import pytest
from kantata_ox_client import AsyncKantataOX, KantataOX, errors, merge

from .bodies import envelope, submission, submissions
from .conftest import TOKEN, Server


def listed(*ids: Any, count: Any = None, size: Any = 20) -> Any:
    body = submissions(*(submission(str(id)) for id in ids))
    body["meta"]["page_size"] = size
    return {**body, "count": len(ids) if count is None else count}


def test_the_token_goes_into_the_authorization_header(server: Server) -> None:
    server.respond(listed(501))

    server.call(lambda c: c.timesheet_submissions.list())

    (request,) = server.requests
    assert request.headers["authorization"] == f"Bearer {TOKEN}"
    assert request.url.host == "api.mavenlink.com"
    assert request.url.path == "/api/v1/timesheet_submissions"


@pytest.mark.parametrize("kind", [KantataOX, AsyncKantataOX])
def test_the_token_may_come_from_the_environment(
    monkeypatch: pytest.MonkeyPatch, kind: Any
) -> None:
    with pytest.raises(errors.ConfigurationError, match="KANTATA_OX_TOKEN"):
        kind()
    monkeypatch.setenv("KANTATA_OX_TOKEN", "from-environment")
    result = kind(base_url="https://kantata.example.test/api/v1")

    assert result.base_url.startswith("https://kantata.example.test/api/v1")
    assert "from-environment" not in repr(result)


def test_the_token_may_be_a_function(server: Server) -> None:
    server.respond(listed(501))
    tokens = iter(["first", "second"])
    seen = []

    def work(_: Any) -> None:
        return None

    server.call(work)
    client = KantataOX(
        token=lambda: next(tokens), transport=httpx.MockTransport(server.__call__)
    )
    for _ in range(2):
        client.timesheet_submissions.list()
        seen.append(server.requests[-1].headers["authorization"])

    assert seen == ["Bearer first", "Bearer second"]


@pytest.mark.parametrize("id", [501, "501"])
def test_an_id_may_be_a_number_or_a_text(server: Server, id: Any) -> None:
    server.respond(listed(501))

    server.call(lambda c: c.timesheet_submissions.get(id))

    assert server.requests[-1].url.path.endswith("/timesheet_submissions/501")


@pytest.mark.parametrize(
    ("status", "body", "kind", "message", "code", "fields"),
    [
        (
            401,
            {"errors": [{"type": "oauth", "message": "Invalid OAuth 2 Request"}]},
            errors.AuthenticationError,
            "Invalid OAuth 2 Request",
            "oauth",
            {},
        ),
        (
            404,
            {"errors": [{"type": "system", "message": "Not found"}]},
            errors.NotFoundError,
            "Not found",
            "system",
            {},
        ),
        (
            422,
            {
                "errors": [
                    {"type": "validation", "field": "title", "message": "is blank"},
                    {"type": "validation", "index": 2, "message": "is locked"},
                ]
            },
            errors.UnprocessableEntityError,
            "title: is blank; [2]: is locked",
            "validation",
            {"title": ["is blank"], "[2]": ["is locked"]},
        ),
        (
            400,
            {"error_message": "Nothing to do"},
            errors.BadRequestError,
            "Nothing to do",
            "error_message",
            {},
        ),
    ],
)
def test_refusals_are_read(
    server: Server,
    status: Any,
    body: Any,
    kind: Any,
    message: Any,
    code: Any,
    fields: Any,
) -> None:
    server.respond(httpx.Response(status, json=body))

    with pytest.raises(kind) as caught:
        server.call(lambda c: c.invoices.get("1"))
    error = caught.value
    assert (error.message, error.code, dict(error.fields)) == (message, code, fields)


def test_a_page_of_html_is_named_as_such(server: Server) -> None:
    page = httpx.Response(503, html="<html><title>Maintenance</title></html>")
    server.respond(page)

    with pytest.raises(errors.ServerError, match="HTML page: Maintenance"):
        server.call(lambda c: c.invoices.get("1"), retries=0)


def test_all_pages_are_fetched_by_the_count(server: Server) -> None:
    server.respond(
        listed(1, 2, count=5, size=2),
        listed(3, 4, count=5, size=2),
        listed(5, count=5, size=2),
    )

    result = server.call(lambda c: _collected(c.timesheet_submissions.list_all()))

    assert [item.id for item in result] == ["1", "2", "3", "4", "5"]
    assert [server.query(n).get("page") for n in range(3)] == [None, "2", "3"]


@pytest.mark.parametrize("asked", [500, 200])
def test_a_size_the_server_cuts_down_loses_no_pages(server: Server, asked: Any) -> None:
    """Pages hold at most 200, whatever is asked for; old responses have no meta."""
    first = listed(*range(200), count=201)
    second = listed(200, count=201)
    del first["meta"], second["meta"]
    server.respond(first, second)

    result = server.call(
        lambda c: _collected(c.timesheet_submissions.list_all(per_page=asked))
    )

    assert len(result) == 201


def test_a_short_page_ends_the_list_whatever_the_count_says(server: Server) -> None:
    server.respond(listed(1, 2, count=300))

    result = server.call(lambda c: _collected(c.timesheet_submissions.list_all()))

    assert len(result) == 2


def test_a_server_that_ignores_the_number_of_the_page_is_noticed(
    server: Server,
) -> None:
    server.respond(listed(1, 2, count=6, size=2))

    with pytest.raises(errors.PagingError, match="same page"):
        server.call(lambda c: _collected(c.timesheet_submissions.list_all()))
    assert len(server.requests) == 2


def test_the_last_page_has_no_next(server: Server) -> None:
    server.respond(listed(1, 2))

    async def follow(client: Any) -> Any:
        return await (await client.timesheet_submissions.list()).next_page()

    def step(client: Any) -> Any:
        if server.kind == "async":
            return follow(client)
        return client.timesheet_submissions.list().next_page()

    with pytest.raises(errors.PagingError, match="this is the last page"):
        server.call(step)


def test_the_next_page_reads_like_the_first(server: Server) -> None:
    server.respond(
        listed(1, 2, count=3, size=2),
        submissions(submission("3", user_id="99"), users={}),
    )

    async def follow(client: Any) -> Any:
        page = await client.timesheet_submissions.list(include="user")
        return await page.lenient().next_page()

    def step(client: Any) -> Any:
        if server.kind == "async":
            return follow(client)
        return client.timesheet_submissions.list(include="user").lenient().next_page()

    page = server.call(step)

    assert page.one().user is None
    assert server.query() == {"include": "user", "page": "2"}


def test_pages_can_be_merged_into_one_list(server: Server) -> None:
    server.respond(listed(1, 2, count=3, size=2), listed(3, count=3, size=2))

    async def pages(client: Any) -> Any:
        page = await client.timesheet_submissions.list()
        return [item async for item in page.pages()]

    def work(client: Any) -> Any:
        if server.kind == "async":
            return pages(client)
        return list(client.timesheet_submissions.list().pages())

    merged = merge(server.call(work))

    assert [item.id for item in merged] == ["1", "2", "3"]


def test_a_raw_response_parses_to_the_record(server: Server) -> None:
    server.respond(envelope(("invoices", "1"), invoices={"1": {"id": "1"}}))

    raw = server.call(lambda c: c.invoices.with_raw_response.get(1))

    assert raw.status == 200
    assert raw.parse().id == "1"
    assert raw.parse() is raw.parse()


def test_public_names_can_be_imported() -> None:
    for name in kantata_ox_client.__all__:
        assert getattr(kantata_ox_client, name) is not None
    assert set(dir(kantata_ox_client)) == set(kantata_ox_client.__all__)
    with pytest.raises(AttributeError, match="Nothing"):
        _ = kantata_ox_client.Nothing


def test_a_client_is_imported_without_models_records_and_msgspec() -> None:
    code = (
        "import sys, kantata_ox_client as k; k.KantataOX, k.errors;"
        "print([m for m in sys.modules if 'msgspec' in m or '.models.' in m"
        " or '.records.' in m])"
    )
    done = subprocess.run(
        [sys.executable, "-B", "-c", code], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "[]"


def _collected(result: Any) -> Any:
    return result if hasattr(result, "__aiter__") else list(result)
