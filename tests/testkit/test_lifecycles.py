"""Every operation against its simulator: made, listed, read, changed, deleted."""

from __future__ import annotations

import asyncio
import functools
import importlib
from collections.abc import Iterator
from typing import Any

import pytest

from tests.support import lifecycles
from tests.support.lifecycles import Caller, Case, ids, parameters, parents, whole
from tests.support.public_operations import cases

RESOURCES = lifecycles.resources()
LATE = ("delete", "delete_many")


@functools.cache
def by_place() -> dict[tuple[str, str, str], Case]:
    """Operations by vendor, method and path."""
    return {(c.vendor, c.http, c.path.rstrip("/")): c for c in cases()}


@pytest.fixture(scope="module")
def running() -> Iterator[Any]:
    """Running simulators by vendor, one for all tests."""
    started: dict[str, Any] = {}

    def get(case: Case) -> Any:
        if case.vendor not in started:
            result = lifecycles.simulator_of(case.vendor, case.package)
            started[case.vendor] = result.__enter__()
        simulator = started[case.vendor]
        simulator.reset()
        simulator.defects.clear()
        return simulator

    yield get
    for item in started.values():
        item.__exit__()


@pytest.fixture(params=["sync", "async"])
def caller_for(request: pytest.FixtureRequest, running: Any) -> Iterator[Any]:
    with asyncio.Runner() as runner:
        callers: list[Caller] = []

        def make(case: Case) -> Caller:
            simulator = running(case)
            vars(simulator).pop("respond", None)
            callers.append(Caller(simulator, request.param, runner))
            return callers[-1]

        yield make
        for caller in callers:
            caller.close()


def known(caller: Caller, vendor: str, collection: str, above: list[str]) -> str:
    """The id of a record of a collection: a new one, a listed one, or any."""
    result = by_place().get((vendor, "POST", collection))
    listed = by_place().get((vendor, "GET", collection))
    for case in (result, listed):
        if case is not None and (value := _answered(caller, case, above)):
            return value[-1]
    case = result or listed
    written = caller.simulator.handlers()
    if case and not (result and (result.http, result.path) in written):
        results = dict(zip(parameters(case), above, strict=False))
        return str(caller.simulator.add(case.resource, **results).get("id", "7"))
    return "00000000-0000-4000-8000-000000000077" if vendor == "monite" else "7"


def _answered(caller: Caller, case: Case, above: list[str]) -> list[str]:
    try:
        return ids(caller.call(case, above))
    except Exception as error:
        if not refused_by_hand(caller, case, error):
            raise
        return []


def refused_by_hand(caller: Caller, case: Case, error: Exception) -> bool:
    """Whether hand-written code refused a call for a rule of the vendor."""
    errors = importlib.import_module(f"{case.package}.errors")
    written = (case.http, case.path) in caller.simulator.handlers()
    refused = (errors.ApiError, errors.InvalidRequestError)
    return written and isinstance(error, refused)


def chain(caller: Caller, case: Case) -> list[str]:
    """Ids for the path parameters of an operation, of records that exist."""
    results: list[str] = []
    for collection in parents(case):
        results.append(known(caller, case.vendor, _place(collection), results))
    return results


def _place(collection: str) -> str:
    return collection.rstrip("/")


@pytest.mark.every_operation
@pytest.mark.parametrize("name", RESOURCES)
def test_every_operation_of_a_resource_is_answered_by_its_document(
    name: str, caller_for: Any
) -> None:
    caller = caller_for(RESOURCES[name][0])
    for case in sorted(RESOURCES[name], key=lambda case: case.method in LATE):
        _answered(caller, case, chain(caller, case))

    assert caller.simulator.defects == []


@pytest.mark.every_operation
@pytest.mark.parametrize("name", RESOURCES)
def test_a_record_is_listed_and_read_until_it_is_deleted(
    name: str, caller_for: Any
) -> None:
    operations = {case.method: case for case in RESOURCES[name]}
    caller = caller_for(RESOURCES[name][0])
    written = caller.simulator.handlers()
    if (
        not (create := operations.get("create"))
        or (create.http, create.path) in written
    ):
        pytest.skip("nothing is created here, or hand-written code has its own tests")
    above = chain(caller, create)
    listed = operations.get("list")
    filters = caller.needed(listed) if listed else {}
    body = caller.call(create, above, filters, filters and caller.models(create))
    filters.update({k: v for k, v in whole(body).items() if k in filters and v})
    if not ids(body):
        pytest.skip("the response to a creation names no record")
    id = ids(body)[0]

    if read := operations.get("get"):
        assert ids(caller.call(read, [*above, id])) == [id]
    if listed:
        assert id in ids(caller.call(listed, above, filters))
    if change := operations.get("update"):
        caller.call(change, [*above, id])
    if delete := operations.get("delete"):
        also = () if delete.path.endswith("}") else ("ids",)
        caller.call(delete, [*above, id], {"ids": [id]}, also)
        assert listed is None or id not in ids(caller.call(listed, above, filters))
    if delete and read:
        errors = importlib.import_module(f"{read.package}.errors")
        with pytest.raises(errors.NotFoundError):
            caller.call(read, [*above, id])
