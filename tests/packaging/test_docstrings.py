"""Every public name says what it is."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Iterator
from typing import Any

from tests.packaging.layout import Package
from tests.support.public_operations import CLIENTS

#: Constants: their types have the docstring.
VALUES = (str, int, float, tuple, dict, frozenset)


def undocumented(package: Package) -> Iterator[str]:
    top = importlib.import_module(package.name)
    for name in top.__all__:
        value = getattr(top, name)
        if not isinstance(value, VALUES) and not inspect.getdoc(value):
            yield name
    for name in top.errors.__all__:
        if not vars(getattr(top.errors, name)).get("__doc__"):
            yield f"errors.{name}"
    vendor = package.name.removesuffix("_client")
    for prefix in ("", "Async"):
        yield from _methods(getattr(top, prefix + CLIENTS[vendor]))


def _methods(client: type) -> Iterator[str]:
    for name, member in inspect.getmembers_static(client):
        if name.startswith("_"):
            continue
        value: Any = getattr(member, "func", member)
        if inspect.isroutine(value) and not inspect.getdoc(value):
            yield f"{client.__name__}.{name}"


def test_every_public_name_has_a_docstring(package: Package) -> None:
    assert list(undocumented(package)) == []
