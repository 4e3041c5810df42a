"""The server ignores an include it does not know; this client refuses it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from kantata_ox_client import fetch, read_records
from kantata_ox_client._runtime.sideload.includes import Includes
from kantata_ox_client.errors import IncludeWarning, InvalidRequestError
from kantata_ox_client.records import TimesheetSubmission

from .bodies import envelope, submission, submissions
from .conftest import Server

KNOWN = Includes(
    documented=("creator", "parent"),
    undocumented=frozenset({"time_adjustments"}),
    restricted=frozenset({"replies"}),
)


@pytest.mark.parametrize(
    "include", ["user,workspace", ["user", "workspace"], "user,workspace,user"]
)
def test_names_are_sent_as_one_text_each_once(server: Server, include: Any) -> None:
    server.respond(submissions(submission("501")))

    server.call(lambda c: c.timesheet_submissions.list(include=include))

    assert server.query()["include"] == "user,workspace"


@pytest.mark.parametrize(
    ("include", "told"),
    [
        ("users", "ignores 'users'; it knows: .*user"),
        ("user, workspace", "spaces are not allowed, write 'workspace'"),
        (["user "], "spaces are not allowed, write 'user'"),
        ("user.role", "two levels"),
        ([31], "ignores '31'; it knows: .*user"),
        (["user,workspace"], "holds ',', which separates them"),
    ],
)
def test_what_the_server_would_ignore_never_leaves_the_program(
    server: Server, include: Any, told: Any
) -> None:
    server.respond(submissions())

    with pytest.raises(InvalidRequestError, match=told):
        server.call(lambda c: c.timesheet_submissions.list(include=include))
    assert server.requests == []


@pytest.mark.parametrize("include", ["", [], ",", ()])
def test_no_names_are_refused(server: Server, include: Any) -> None:
    with pytest.raises(InvalidRequestError, match="include is an empty"):
        server.call(lambda c: c.timesheet_submissions.list(include=include))
    assert server.requests == []


def test_none_asks_for_no_names(server: Server) -> None:
    server.respond(submissions(submission("501")))

    server.call(lambda c: c.timesheet_submissions.list(include=None))

    assert "include" not in server.query()


@pytest.mark.parametrize("blank", ["", " ", ","])
def test_a_blank_only_would_mean_everything_and_is_refused(
    server: Server, blank: Any
) -> None:
    server.respond(submissions())

    with pytest.raises(InvalidRequestError, match="only is an empty text"):
        server.call(lambda c: c.timesheet_submissions.list(only=blank))
    assert server.requests == []


@pytest.mark.parametrize("only", ["501, 502", "abc", "-1", "1.5", "٣"])
def test_an_only_that_would_be_misread_is_refused(server: Server, only: Any) -> None:
    server.respond(submissions())

    with pytest.raises(InvalidRequestError, match="is not an id; write whole numbers"):
        server.call(lambda c: c.timesheet_submissions.list(only=only))
    assert server.requests == []


@pytest.mark.parametrize(
    ("only", "text"),
    [(501, "501"), ("501,502,", "501,502,"), ([501, "502"], "501,502")],
)
def test_ids_are_sent_as_one_text(server: Server, only: Any, text: str) -> None:
    server.respond(submissions())

    server.call(lambda c: c.timesheet_submissions.list(only=only))

    assert server.query()["only"] == text


def test_a_stored_body_rejects_names_with_spaces() -> None:
    with pytest.raises(InvalidRequestError, match="write 'workspace'"):
        read_records(submissions(), TimesheetSubmission, include="user, workspace")


def test_a_restricted_name_needs_only() -> None:
    assert KNOWN.read("replies", has_only=True) == ("replies",)
    with pytest.raises(InvalidRequestError, match="only together with only"):
        KNOWN.read("replies")


def test_a_name_known_from_elsewhere_is_sent_with_a_warning(server: Server) -> None:
    server.respond(envelope(("invoices", "1"), invoices={"1": {"id": "1"}}))

    with pytest.warns(IncludeWarning, match="time_adjustments") as result:
        server.call(lambda c: c.invoices.get(1, include="time_adjustments"))
    assert server.query()["include"] == "time_adjustments"
    assert Path(result[0].filename).parent == Path(__file__).parent


@pytest.mark.parametrize(
    "work",
    [
        lambda c: c.invoices.get(1, include="time_adjustments"),
        lambda c: list(c.invoices.list_all(include="time_adjustments")),
        lambda c: fetch(c.invoices.list, [1], include="time_adjustments"),
    ],
    ids=["get", "list_all", "fetch"],
)
def test_a_warning_leads_to_the_program_and_not_into_the_package(work: Any) -> None:
    server = Server("sync")
    server.respond(envelope(("invoices", "1"), invoices={"1": {"id": "1"}}))

    with pytest.warns(IncludeWarning) as result:
        server.call(work)
    assert result[0].filename == __file__


def test_the_includes_of_a_request_decide_about_its_links(server: Server) -> None:
    body = submissions(submission("501", user_id=None, workspace_id=None))
    server.respond(body)

    page = server.call(lambda c: c.timesheet_submissions.list(include="user"))

    assert page[0].user is None
    with pytest.raises(Exception, match='include="workspace"'):
        _ = page[0].workspace
