"""Which part may import which: ``generated <- overlays <- packages``."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.packaging.layout import PACKAGES, ROOT, Package

#: Part -> the parts it may import. Longer names first: the first that fits counts.
ALLOWED = {
    "_generated.resources": {
        "_generated.resources",
        "_generated.records",
        "_generated",
        "_runtime.model",
        "_runtime",
    },
    "_generated.records": {
        "_generated.records",
        "_generated",
        "_runtime.model",
        "_runtime",
    },
    # What models are made of is in the runtime; models know nothing else of it.
    "_generated": {"_generated", "_runtime.model"},
    "_runtime.model": {"_runtime.model", "_runtime"},
    "_runtime": {"_runtime.model", "_runtime"},
    "": {
        "",
        "_generated.resources",
        "_generated.records",
        "_generated",
        "_runtime.model",
        "_runtime",
    },
}
#: Folders and modules of the runtime: each may import itself and what precedes it.
FLOORS = (
    "base",
    "exports",
    "introspection",
    "model",
    "options",
    "transport",
    "response",
    "webhooks",
    "xml",
    "config",
    "call",
    "auth",
    "paging",
    "resource",
    "filters",
    "client",
    "report",
    "sideload",
    "testing",
)
#: Not every vendor's responses are made of linked records.
OPTIONAL = {"_generated.records"}
OURS = {"codegen", "tests", "noxfile", "generated", "overlays", "packages"}
OURS |= {package.name for package in PACKAGES}


def part(module: str) -> str:
    """The part a module (without its import package's name) belongs to."""
    return next(p for p in ALLOWED if not p or f"{module}.".startswith(f"{p}."))


def imported(text: str, package: str) -> Iterator[tuple[int, str]]:
    """Level and absolute name of each import in a module that lies in ``package``."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from ((0, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield 0, str(node.module)
        elif isinstance(node, ast.ImportFrom):
            steps = package.split(".") if package else []
            base = steps[: len(steps) - node.level + 1]
            for alias in node.names:
                end = node.module.split(".") if node.module else [alias.name]
                yield node.level, ".".join([*base, *end])


def wrong(text: str, module: str, *, is_package: bool = False) -> list[str]:
    """Names that the text of ``module`` imports against the arrows."""
    package = module if is_package else module.rpartition(".")[0]
    may = ALLOWED[part(module)]
    return [
        name
        for level, name in imported(text, package)
        if (part(name) not in may if level else name.partition(".")[0] in OURS)
    ]


def floor(module: str) -> str:
    """The folder or module of the runtime that ``module`` belongs to."""
    return module.removeprefix("_runtime.").partition(".")[0]


def upward(text: str, module: str, *, is_package: bool = False) -> list[str]:
    """Modules of the runtime on a higher floor that the text of ``module`` imports."""
    package = module if is_package else module.rpartition(".")[0]
    own = FLOORS.index(floor(module))
    return [
        name
        for level, name in imported(text, package)
        if level and name.startswith("_runtime.") and FLOORS.index(floor(name)) > own
    ]


def modules(package: Package) -> Iterator[tuple[str, Path]]:
    top = ROOT / "overlays" / package.name
    for folder in (top, top / "_generated", top / "_runtime"):
        # rglob does not follow the links inside the overlay
        for file in sorted(folder.rglob("*.py")):
            inner = file.relative_to(top).with_suffix("").parts
            yield ".".join(inner), file


def test_no_shipped_module_imports_against_the_arrows(package: Package) -> None:
    results = {}
    for module, file in modules(package):
        is_package = file.name == "__init__.py"
        name = module.removesuffix("__init__").rstrip(".")
        if names := wrong(file.read_text("utf-8"), name, is_package=is_package):
            results[module] = names

    assert results == {}


def test_no_folder_of_the_runtime_imports_one_above_it(package: Package) -> None:
    results = {}
    for module, file in modules(package):
        name = module.removesuffix("__init__").rstrip(".")
        if not name.startswith("_runtime."):
            continue
        is_package = file.name == "__init__.py"
        if names := upward(file.read_text("utf-8"), name, is_package=is_package):
            results[module] = names

    assert results == {}


def test_every_folder_of_the_runtime_has_a_floor(package: Package) -> None:
    folder = ROOT / "overlays" / package.name / "_runtime"
    names = {path.stem for path in folder.iterdir() if path.suffix == ".py"}
    names |= {path.parent.name for path in folder.glob("*/__init__.py")}

    assert names - {"__init__"} == set(FLOORS)


@pytest.mark.parametrize(
    ("module", "text"),
    [
        ("_runtime.base.errors", "from ..response.read import from_httpx"),
        ("_runtime.base", "from ..options import retry"),
        ("_runtime.paging.page", "from .. import client"),
        (
            "_runtime.response.decode",
            "if TYPE_CHECKING:\n    from ..call.errors import status_error",
        ),
        ("_runtime.resource", "def late():\n    from .client import SyncClient"),
    ],
)
def test_an_import_of_a_higher_floor_is_found(module: str, text: str) -> None:
    assert upward(text, module, is_package=module == "_runtime.base")


def test_the_arrows_are_checked_in_all_parts(package: Package) -> None:
    seen = {part(module) for module, _ in modules(package)}

    assert set(ALLOWED) - OPTIONAL <= seen <= set(ALLOWED)


@pytest.mark.parametrize(
    ("module", "text"),
    [
        ("_runtime.base.errors", "from ...client import Client"),
        ("_runtime.base.errors", "from ... import client"),
        ("_runtime.base.errors", "from ..._generated import models"),
        ("_generated.models.invoice", "from ..resources import invoices"),
        ("_generated.models.invoice", "from ..._runtime.base.errors import ApiError"),
        ("_generated.api.invoices", "from ..._runtime import errors"),
        ("_generated.resources.invoices", "from ...client import Client"),
        ("client", "import codegen.verify.census"),
        ("client", "def late():\n    from piriod_client import models"),
    ],
)
def test_an_import_against_the_arrows_is_found(module: str, text: str) -> None:
    assert wrong(text, module)


@pytest.mark.parametrize(
    ("module", "text"),
    [
        ("client", "from ._generated.models import Invoice"),
        ("client", "from . import _runtime"),
        ("_generated.resources.invoices", "from ..._runtime.resource import Resource"),
        (
            "_generated.models.invoice",
            "from ..._runtime.model.base import Model",
        ),
        ("_runtime.base.errors", "import httpx"),
    ],
)
def test_an_import_along_the_arrows_is_allowed(module: str, text: str) -> None:
    assert wrong(text, module) == []
