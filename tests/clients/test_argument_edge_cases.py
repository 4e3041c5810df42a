"""An argument of the wrong kind is sent, or refused with an error of the package."""

from __future__ import annotations

import importlib
import inspect
import itertools
from collections.abc import Iterator

import pytest

from tests.support.argument_samples import Names, arguments
from tests.support.public_operations import (
    Case,
    cases,
    find,
    make,
    needed_arguments,
    response,
)


def _deep() -> object:
    inner: list[object] = []
    for _ in range(50_000):
        inner = [inner]
    return inner


class _Raising:
    """A value that fails whatever it is asked for."""

    def __iter__(self) -> Iterator[object]:
        raise LookupError("no items")

    def __str__(self) -> str:
        raise OverflowError("no text")


ODD = {
    "deep": _deep(),
    "raising": _Raising(),
    "boolean": True,
    "object": object(),
    "half a character": "\ud800",
    "line break": "a\nb",
    "number": 5,
    "huge number": 10**400,
    "no number": float("nan"),
    "text": "text",
    "empty": "",
    "bytes": b"bytes",
    "objects": [object()],
    "texts": ["\ud800"],
    "mapping": {"a": object()},
    "mappings": [{"a": {1: 2}}],
    "class": int,
}


@pytest.mark.every_operation
@pytest.mark.parametrize("case", cases(), ids=str)
def test_an_odd_argument_is_sent_or_refused(case: Case) -> None:
    errors = importlib.import_module(f"{case.package}.errors")
    client = make(case.vendor, lambda _: response(case), "sync")
    method = find(case, client)
    needed = needed_arguments(case, method)
    positional, keywords = arguments(method, Names(case.package), needed)
    names = list(inspect.signature(method).parameters)
    result = dict(zip(names, positional, strict=False)) | keywords

    for name, (kind, odd) in itertools.product(names, ODD.items()):
        try:
            method(**{**result, name: odd})
        except errors.ApiError:
            continue
        except Exception as error:
            pytest.fail(f"{name} = {kind}: {type(error).__name__}: {error}")
