"""Every generated module is led to by a public name."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.packaging.layout import ROOT, Package

#: A name in ``models`` belongs to the module that defines it; long lines are broken.
_CLASS = re.compile(r"^    from \.(\w+) import (?:\(\s+)?(\w+)", re.MULTILINE)


def uses(file: Path) -> Iterator[str]:
    """Names, attributes and imported modules in ``file``."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from node.module.split(".")[-1:]


def unreached(top: Path) -> set[str]:
    """Modules of ``api`` and ``models`` that neither a method nor the overlay needs."""
    inner = top / "_generated"
    classes = {name: module for module, name in _CLASS.findall(text(inner / "models"))}
    files = {f.stem: f for f in (inner / "models").glob("*.py") if f.stem[0] != "_"}
    api = {f.stem: f for f in (inner / "api").glob("*/*.py") if f.stem[0] != "_"}
    roots = [*top.glob("_*.py"), *(inner / "resources").glob("*.py")]
    pending = [*roots, *(inner / "records").glob("*.py")]
    reached: set[str] = set()
    while pending:
        for name in set(uses(pending.pop())):
            for module in {name if name in api else "", classes.get(name, "")} - {""}:
                if module not in reached:
                    reached.add(module)
                    pending.append(api.get(module) or files[module])
    return (files.keys() | api.keys()) - reached


def text(package: Path) -> str:
    return (package / "__init__.py").read_text("utf-8")


def test_every_generated_module_is_reachable(package: Package) -> None:
    assert unreached(ROOT / "overlays" / package.name) == set()


def test_what_methods_take_can_be_imported_from_the_package(package: Package) -> None:
    top = ROOT / "overlays" / package.name
    lines = (
        line
        for file in (top / "_generated" / "resources").glob("*.py")
        for line in file.read_text("utf-8").splitlines()
        if line.startswith("from ..types import ")
    )
    names = {name for line in lines for name in line.split(" import ")[1].split(", ")}
    taken = {name for name in names if name[0].isupper()}
    exported = re.search(r"__all__ = \((.*?)\n\)", text(top), re.DOTALL)

    assert exported is not None
    assert taken - set(re.findall(r'"(\w+)"', exported[1])) == set()
