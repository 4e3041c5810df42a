"""Null in place of a whole body, or of the list of a page, never passes for a value."""

from __future__ import annotations

import importlib
from typing import Any

import httpx
import pytest

from tests.support.public_operations import Case, call, cases

#: Answered by the test's own grant of tokens.
GRANT = "monite-access_tokens.obtain"
JSON_CASES = [
    case
    for case in cases()
    if "json" in case.media
    and isinstance(case.body, (dict, list))
    and str(case) != GRANT
]
#: A list of each vendor, and a page of it without its items.
NULL_LISTS = {
    "lucca_timmi-users.list": {"data": {"items": None}},
    "kantata_ox-invoices.list": {"count": 0, "results": None},
    "monite-approval_policies.list": {"data": None},
    "piriod-customers.list": {"count": 0, "next": None, "results": None},
}


def outcome(case: Case, body: Any, flavour: str) -> Any:
    """What a call returns or raises."""
    response = httpx.Response(case.status, json=body)
    try:
        return call(case, lambda _: response, flavour)
    except Exception as error:
        return error


@pytest.mark.every_operation
@pytest.mark.parametrize("flavour", ["sync", "async"])
@pytest.mark.parametrize("case", JSON_CASES, ids=str)
def test_a_null_body_is_a_decode_error(case: Case, flavour: str) -> None:
    errors = importlib.import_module(f"{case.package}.errors")
    value = outcome(case, None, flavour)

    if isinstance(value, Exception):
        assert isinstance(value, errors.DecodeError)
    else:
        # Methods that return nothing read nothing either.
        assert value is None
        assert outcome(case, case.body, flavour) is None


@pytest.mark.parametrize("flavour", ["sync", "async"])
@pytest.mark.parametrize("name", NULL_LISTS)
def test_a_null_list_is_not_an_empty_page(name: str, flavour: str) -> None:
    case = next(case_ for case_ in cases() if str(case_) == name)
    errors = importlib.import_module(f"{case.package}.errors")

    assert isinstance(outcome(case, NULL_LISTS[name], flavour), errors.DecodeError)
