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
    for file in sorted(folder.rglob("*.py")):
        place = file.relative_to(folder)
        tree = ast.parse(file.read_text("utf-8"))
        for needed in sorted(set(_relative(tree, file))):
            if folder in needed.parents and not _is_there(needed):
                name = needed.relative_to(folder).as_posix()
                yield place.as_posix(), f"it needs {name}, which was not generated"


def _relative(tree: ast.Module, file: Path) -> Iterator[Path]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = file.parents[node.level - 1]
            yield base.joinpath(*(node.module or "").split("."))


def _is_there(module: Path) -> bool:
    return module.is_dir() or module.with_name(f"{module.name}.py").is_file()
