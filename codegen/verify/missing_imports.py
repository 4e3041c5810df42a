"""Imports inside a generated package that lead nowhere, also those run later."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

#: A model where a module needs it, and a relative import, as they are written.
_MODEL = re.compile(r"(?<![.\w])(?:_m|models)\s*\.\s*(\w+)")
_IMPORTED = re.compile(r"\bfrom\s+\.+models\s+import\s+(\([^)]*\)|[\w, ]+)")
_IMPORT = re.compile(r"\bfrom\s+(\.+)([\w.]*)\s+import\b")


def missing_imports(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield name and reason of every module that needs what was not generated.

    Models and operations are imported where they are used first, so that importing
    every module does not find these; what rests on an accepted loss fails so.

    Args:
        folder: the generated package.
    """
    models = _exported(folder / "models" / "__init__.py")
    files = sorted(folder.rglob("*.py"))
    there = {file.with_suffix("") for file in files}
    there |= {file.parent for file in there}
    for file in files:
        text = file.read_text("utf-8")
        if not (
            _mentioned(text) - models or _lacking(_written(text, file), folder, there)
        ):
            continue
        tree = ast.parse(text)
        modules = _lacking(_relative(tree, file), folder, there)
        for name in sorted(modules) + sorted(_models(tree) - models):
            place = file.relative_to(folder).as_posix()
            yield place, f"it needs {name}, which was not generated"


def _mentioned(text: str) -> set[str]:
    """As `_models`, of a text: comments count, and nothing has to be parsed."""
    imported = " ".join(_IMPORTED.findall(text))
    names = [*_MODEL.findall(text), *re.findall(r"\w+", imported)]
    return {f"models/{name}" for name in names}


def _written(text: str, file: Path) -> Iterator[Path]:
    """As `_relative`, of a text."""
    for dots, name in set(_IMPORT.findall(text)):
        yield _module(file, len(dots), name)


def _lacking(needed: Iterable[Path], folder: Path, there: set[Path]) -> set[str]:
    """Those modules of the package, by their place in it, that are not there."""
    return {
        module.relative_to(folder).as_posix()
        for module in needed
        if folder in module.parents and module not in there
    }


def _module(file: Path, level: int, name: str) -> Path:
    return file.parents[level - 1].joinpath(*name.split("."))


def _exported(file: Path) -> set[str]:
    """The models that are there, as ``models/Name``."""
    if not file.is_file():
        return set()
    tree = ast.parse(file.read_text("utf-8"))
    imports = (node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom))
    return {f"models/{alias.name}" for node in imports for alias in node.names}


def _models(tree: ast.Module) -> set[str]:
    """The models that a module looks up where it needs them, as ``models/Name``."""
    return {f"models/{name}" for node in ast.walk(tree) for name in _needed(node)}


def _needed(node: ast.AST) -> Iterable[str]:
    if isinstance(node, ast.ImportFrom) and node.module == "models" and node.level:
        return [alias.name for alias in node.names]
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        return (node.attr,) if node.value.id in ("_m", "models") else ()
    return ()


def _relative(tree: ast.Module, file: Path) -> Iterator[Path]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level:
            yield _module(file, node.level, node.module or "")
