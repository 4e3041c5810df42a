"""What a type checker and an editor learn of the clients a kit makes."""

from __future__ import annotations

import importlib
import typing
from typing import Any

import pytest

from .test_misuse import FAKES, KINDS


def clients_of(kind: type[Any]) -> tuple[Any, ...]:
    for base in kind.__mro__:
        for generic in base.__dict__.get("__orig_bases__", ()):
            if args := typing.get_args(generic):
                return args
    return ()


@pytest.mark.parametrize("kind", [*KINDS, *FAKES], ids=lambda kind: kind.__name__)
def test_a_kit_makes_clients_of_a_known_class(kind: Any) -> None:
    package = importlib.import_module(kind.package)

    assert clients_of(kind) == tuple(getattr(package, n) for n in kind.client_names)
