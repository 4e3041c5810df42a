"""Every public method tells what it sends, what it takes and what it raises."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from codegen.vendors import VENDORS

PACKAGES = [vendor.package for vendor in VENDORS.values()]


def methods(package: str) -> Iterator[tuple[str, Callable[..., Any]]]:
    folder = importlib.import_module(f"{package}._generated.resources")
    for result in pkgutil.iter_modules(folder.__path__):
        module = importlib.import_module(f"{folder.__name__}.{result.name}")
        for name, kind in vars(module).items():
            if inspect.isclass(kind) and kind.__module__ == module.__name__:
                yield from (
                    (f"{name}.{item}", function)
                    for item, function in vars(kind).items()
                    if inspect.isfunction(function) and not item.startswith("_")
                )


def missing(function: Callable[..., Any]) -> list[str]:
    text = inspect.getdoc(function) or ""
    taken = "akes the arguments of" in text
    names = [] if taken else [*inspect.signature(function).parameters][1:]
    wanted = [*(f"{name}:" for name in names), "Raises:"]
    sends = re.search(r"Sends ``(GET|POST|PUT|PATCH|DELETE) /", text)
    return [item for item in wanted if item not in text] + ([] if sends else ["Sends"])


@pytest.mark.parametrize("package", PACKAGES)
def test_docstrings_are_complete(package: str) -> None:
    results = {name: missing(function) for name, function in methods(package)}
    assert len(results) > 30
    assert {name: what for name, what in results.items() if what} == {}


@pytest.mark.parametrize("package", PACKAGES)
@pytest.mark.parametrize("name", ["RetryPolicy", "Timeout", "Hooks"])
def test_help_names_the_arguments_of_options(package: str, name: str) -> None:
    option = getattr(importlib.import_module(package), name)
    parameters = inspect.signature(option).parameters

    assert set(vars(option())) <= set(parameters)
