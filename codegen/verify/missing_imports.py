"""Imports inside a generated package that lead nowhere, also those run later."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path


def missing_imports(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield name and reason of every module that needs what was not generated.

    Models and operations are imported where they are used first, so that importing
    every module does not find these; what rests on an accepted loss fails so.

    Args:
        folder: the generated package.
    """
    models = _exported(folder / "models" / "__init__.py")
    for file in sorted(folder.rglob("*.py")):
        tree = ast.parse(file.read_text("utf-8"))
        modules = {
            needed.relative_to(folder).as_posix()
            for needed in _relative(tree, file)
            if folder in needed.parents and not _is_there(needed)
        }
        for name in sorted(modules) + sorted(_models(tree) - models):
            place = file.relative_to(folder).as_posix()
            yield place, f"it needs {name}, which was not generated"


def _exported(file: Path) -> set[str]:
    """The models that are there, as ``models/Name``."""
    if not file.is_file():
        return set()
    tree = ast.parse(file.read_text("utf-8"))
    imports = (node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom))
    return {f"models/{alias.name}" for node in imports for alias in node.names}


def _models(tree: ast.Module) -> set[str]:
    """The models that a module looks up where it needs them, as ``models/Name``."""
    nodes = (node for node in ast.walk(tree) if isinstance(node, ast.Attribute))
    return {
        f"models/{node.attr}"
        for node in nodes
        if isinstance(node.value, ast.Name) and node.value.id in ("_m", "models")
    }


def _relative(tree: ast.Module, file: Path) -> Iterator[Path]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = file.parents[node.level - 1]
            yield base.joinpath(*(node.module or "").split("."))


def _is_there(module: Path) -> bool:
    return module.is_dir() or module.with_name(f"{module.name}.py").is_file()
