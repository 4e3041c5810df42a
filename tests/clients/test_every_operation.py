"""Every operation of every document can be called, and its response be read."""

from __future__ import annotations

import importlib
from typing import Any

import httpx
import pytest

from tests.support.argument_samples import optional
from tests.support.public_operations import (
    Case,
    call,
    cases,
    find,
    make,
    matches,
    needed_arguments,
    response,
)

KINDS = ("sync", "async")
TOKEN_PATH = "/auth/token"
REPEATED = {
    "lucca_timmi-time_entries.update": ["id"],
    "lucca_timmi-timesheets.list_due": ["owner_ids"],
    "lucca_timmi-timesheets.cancel": ["body_format"],
    "monite-access_tokens.revoke": ["token"],
}
"""Arguments that only repeat what the plain call says already."""
WITHOUT_RESULT = {"monite-access_tokens.revoke"}
"""Methods of hand-written code whose response says no more than that it worked."""


def sent_by(case: Case, kind: str, *also: str) -> tuple[httpx.Request, Any]:
    """The request of one call, and what the call returned."""
    sent: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return response(case)

    answered = call(case, respond, kind, also)
    return sent[-1] if sent else httpx.Request("POST", "/auth/token"), answered


@pytest.mark.every_operation
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("case", cases(), ids=str)
def test_an_operation_sends_its_method_and_path_and_returns(
    case: Case, kind: str
) -> None:
    request, answered = sent_by(case, kind)

    assert request.method == case.http
    assert matches(case.path, request.url.path)
    is_file = case.media and "json" not in case.media
    if (is_file or case.body is not None) and str(case) not in WITHOUT_RESULT:
        assert answered is not None


@pytest.mark.every_operation
@pytest.mark.parametrize("case", [c for c in cases() if c.path != TOKEN_PATH], ids=str)
def test_every_optional_argument_is_sent_or_refused_by_name(case: Case) -> None:
    plain, _ = sent_by(case, "sync")
    method = find(case, make(case.vendor, lambda _: response(case), "sync"))

    repeated = {*REPEATED.get(str(case), ()), *needed_arguments(case, method)}
    for name in set(optional(method)) - repeated:
        request, refusal = sent_or_refused(case, name)

        assert name in refusal or request != (plain.url, plain.content), name


def sent_or_refused(case: Case, name: str) -> tuple[Any, str]:
    """What one more argument changes: the request, or the reason for a refusal."""
    errors = importlib.import_module(f"{case.package}.errors")
    try:
        request, _ = sent_by(case, "sync", name)
    except errors.InvalidRequestError as error:
        return None, str(error)
    return (request.url, request.content), ""
