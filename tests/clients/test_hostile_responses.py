"""Whatever a server sends ends in a usable model or in a typed error."""

from __future__ import annotations

import importlib
from typing import Any

import httpx
import pytest

from tests.recorder.undecoded import fields_of
from tests.support.argument_samples import at, places, replaced
from tests.support.public_operations import Case, call, cases, response

VALUES = ([], {}, "text", 5, True, [None], {"a": 1})
"""One of every JSON type, empty and not."""


def swept() -> list[tuple[Case, list[tuple[Any, ...]]]]:
    """Each case with the places no earlier case of its vendor has in the same shape."""
    seen: set[tuple[Any, ...]] = set()
    results = []
    for case in cases():
        if "json" not in case.media or case.body is None:
            continue
        fresh = []
        for path in places(case.body):
            owner = at(case.body, path[:-1]) if path else str(case)
            members = tuple(owner) if isinstance(owner, dict) else str(case)
            shape = (case.vendor, members, path[-1:])
            if shape not in seen:
                seen.add(shape)
                fresh.append(path)
        results.append((case, fresh))
    return results


each_case = pytest.mark.parametrize(
    ("case", "paths"), swept(), ids=[str(case) for case, _ in swept()]
)


def touched(value: Any) -> Any:
    """The value; records, which are parsed when they are touched, as their fields."""
    if not hasattr(value, "all_of"):
        return value
    results = [item for name in value.collections for item in value.all_of(name)]
    return [getattr(item, name) for item in results for name in fields_of(item)]


def outcome(case: Case, response: httpx.Response) -> Any:
    """The value, or the typed error; anything else passes through and fails."""
    errors = importlib.import_module(f"{case.package}.errors")
    try:
        return touched(call(case, lambda _: response, "sync"))
    except errors.ApiError as error:
        return error


def names_no_record(case: Case, path: tuple[Any, ...]) -> bool:
    """Whether null stands where a Kantata response names a record, or is one."""
    is_record = len(path) == 2 and isinstance(case.body[path[0]], dict)
    named = path[0] == "results" and len(path) > 1
    return case.vendor == "kantata_ox" and (named or is_record)


def is_no_workflow_item(case: Case, path: tuple[Any, ...]) -> bool:
    """Whether null stands where a workflow step of Timmi reports on a timesheet.

    Such a step is a write: its response must say what happened to each timesheet.
    """
    items = case.resource == "timesheets" and isinstance(case.body, list)
    return case.vendor == "lucca_timmi" and items and len(path) == 1


def is_the_list_of_a_page(case: Case, path: tuple[Any, ...]) -> bool:
    """Whether null stands where a page has its list: it is not an empty page."""
    value = at(case.body, path)
    if isinstance(value, dict):
        value = value.get("items")  # of Lucca's envelope
    return len(path) <= 2 and isinstance(value, list)


@pytest.mark.every_operation
@each_case
def test_null_anywhere_in_a_response_never_stops_a_model(
    case: Case, paths: list[tuple[Any, ...]]
) -> None:
    for path in filter(None, paths):
        result = outcome(case, response(case, replaced(case.body, path, None)))
        if isinstance(result, Exception):
            allowed = (names_no_record, is_no_workflow_item, is_the_list_of_a_page)
            assert any(item(case, path) for item in allowed), result


@pytest.mark.every_operation
@each_case
def test_another_type_anywhere_ends_in_a_model_or_a_decode_error(
    case: Case, paths: list[tuple[Any, ...]]
) -> None:
    errors = importlib.import_module(f"{case.package}.errors")
    for path in paths:
        for value in VALUES:
            result = outcome(case, response(case, replaced(case.body, path, value)))
            if isinstance(result, Exception):
                assert isinstance(result, errors.DecodeError)
                assert result.json_path.startswith("$")


@pytest.mark.every_operation
@each_case
def test_an_unknown_word_anywhere_is_kept(
    case: Case, paths: list[tuple[Any, ...]]
) -> None:
    for path in paths:
        if path and "status" in str(path[-1]) and isinstance(at(case.body, path), str):
            body = replaced(case.body, path, "brand_new")
            assert not isinstance(outcome(case, response(case, body)), Exception)
