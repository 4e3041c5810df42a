"""A filter without values selects nothing: it never asks for everything."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import pickle
import re
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.support.argument_samples import Names, arguments
from tests.support.public_operations import Case, cases, find, make, response

_SELECTS = re.compile(r"(?:_in|(?:^|_)ids?|^only)$")


def _sequences(case: Case) -> Iterator[str]:
    """The keywords of a list operation that take several values."""
    client = make(case.vendor, lambda _: response(case), "sync")
    resource = getattr(client, case.resource)
    if hasattr(resource, f"{case.method}_all") and case.http == "GET":
        for parameter in inspect.signature(
            getattr(resource, case.method)
        ).parameters.values():
            is_keyword = parameter.kind is parameter.KEYWORD_ONLY
            if is_keyword and "Sequence[" in str(parameter.annotation):
                yield parameter.name


def _is_filter(name: str) -> bool:
    return bool(_SELECTS.search(name)) and not name.endswith("not_in")


LISTS = [(case, name) for case in cases() for name in _sequences(case)]
FILTERS = [(case, name) for case, name in LISTS if _is_filter(name)]
OTHERS = [(case, name) for case, name in LISTS if not _is_filter(name)]


class _Server:
    """Counts requests."""

    def __init__(self, case: Case) -> None:
        self.requests: list[httpx.Request] = []
        self._case = case

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if not request.url.path.endswith("/auth/token"):
            self.requests.append(request)
        return response(self._case)


def _given(case: Case, client: Any, name: str, value: Any) -> tuple[list[Any], Any]:
    positional, keywords = arguments(find(case, client), Names(case.package))
    return positional, {**keywords, name: value}


@pytest.mark.every_operation
@pytest.mark.parametrize(("case", "name"), FILTERS, ids=str)
def test_a_filter_without_values_gives_an_empty_page_and_sends_nothing(
    case: Case, name: str
) -> None:
    server = _Server(case)
    with make(case.vendor, server, "sync") as client:
        positional, keywords = _given(case, client, name, [])
        page = find(case, client)(*positional, **keywords)
        every = getattr(getattr(client, case.resource), f"{case.method}_all")

        assert list(every(*positional, **{**keywords, name: iter(())})) == []
    assert server.requests == []
    assert (list(page), page.has_next, page.requested) == ([], False, False)
    assert not pickle.loads(pickle.dumps(page)).requested


@pytest.mark.every_operation
@pytest.mark.parametrize(("case", "name"), FILTERS, ids=str)
def test_asynchronous_lists_do_the_same(case: Case, name: str) -> None:
    server = _Server(case)

    async def run() -> Any:
        async with make(case.vendor, server, "async") as client:
            positional, keywords = _given(case, client, name, ())
            every = getattr(getattr(client, case.resource), f"{case.method}_all")
            items = [item async for item in every(*positional, **keywords)]
            return items, await find(case, client)(*positional, **keywords)

    items, page = asyncio.run(run())
    assert server.requests == items == []
    assert (list(page), page.has_next, page.requested) == ([], False, False)


@pytest.mark.every_operation
@pytest.mark.parametrize(("case", "name"), OTHERS, ids=str)
def test_any_other_empty_list_is_refused(case: Case, name: str) -> None:
    errors = importlib.import_module(f"{case.package}.errors")
    server = _Server(case)
    with make(case.vendor, server, "sync") as client:
        positional, keywords = _given(case, client, name, [])
        with pytest.raises(errors.InvalidRequestError, match="empty list"):
            find(case, client)(*positional, **keywords)
    assert server.requests == []


@pytest.mark.parametrize(("case", "name"), LISTS[:1] + FILTERS[-1:], ids=str)
def test_a_page_that_was_requested_says_so(case: Case, name: str) -> None:
    with make(case.vendor, _Server(case), "sync") as client:
        positional, keywords = arguments(find(case, client), Names(case.package))

        assert find(case, client)(*positional, **keywords).requested
