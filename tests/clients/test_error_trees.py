"""The help of each module of errors shows the classes there are, and who inherits."""

from __future__ import annotations

import importlib
import re
from typing import Any

import pytest

from codegen.vendors import VENDORS

MODULES = [f"{vendor.package}.errors" for vendor in VENDORS.values()]


def drawn(text: str) -> dict[str, str]:
    """Return the parent of each class of a drawn tree."""
    parents: dict[str, str] = {}
    above = ["Exception"]
    for indent, name in re.findall(r"^( *)(\w+Error)  +\w", text, re.MULTILINE):
        depth = len(indent) // 2
        parents[name] = above[depth]
        above[depth + 1 :] = [name]
    return parents


def public_parent(kind: type[Any]) -> str:
    return next(c.__name__ for c in kind.__mro__[1:] if not c.__name__.startswith("_"))


@pytest.mark.parametrize("name", MODULES)
def test_the_tree_is_that_of_the_classes(name: str) -> None:
    module = importlib.import_module(name)
    kinds = [getattr(module, item) for item in module.__all__]
    errors = [kind for kind in kinds if not issubclass(kind, Warning)]

    assert drawn(module.__doc__ or "") == {
        kind.__name__: public_parent(kind) for kind in errors
    }
