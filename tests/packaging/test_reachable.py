"""Every generated module is led to by a public name."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.packaging.layout import ROOT, Package


def uses(tree: ast.AST) -> Iterator[str]:
    """Names, attributes and imported names in ``tree``, and what its texts name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.ImportFrom):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.Call):
            texts = (arg.value for arg in node.args if isinstance(arg, ast.Constant))
            yield from re.findall(r"\w+", " ".join(map(str, texts)))


def parsed(folder: Path, pattern: str) -> Iterator[ast.Module]:
    yield from (ast.parse(f.read_text("utf-8")) for f in folder.glob(pattern))


def defined(folder: Path) -> dict[str, ast.stmt]:
    """The classes, functions and aliases of the modules in ``folder``."""
    results: dict[str, ast.stmt] = {}
    for module in parsed(folder, "[!_]*.py"):
        for node in module.body:
            if isinstance(node, ast.ClassDef | ast.FunctionDef):
                results[node.name] = node
            elif isinstance(node, ast.Assign):
                results |= {n.id: node for n in node.targets if isinstance(n, ast.Name)}
    return results


def unreached(top: Path) -> set[str]:
    """What ``api`` and ``models`` define that no method and no overlay needs."""
    inner = top / "_generated"
    places = {**defined(inner / "models"), **defined(inner / "api")}
    pending: list[ast.AST] = [
        *parsed(top, "_*.py"),
        *parsed(inner / "resources", "*.py"),
        *parsed(inner / "records", "*.py"),
    ]
    reached: set[str] = set()
    while pending:
        for name in set(uses(pending.pop())) & places.keys() - reached:
            reached.add(name)
            pending.append(places[name])
    return places.keys() - reached


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
