"""Take out of a generated package what no public name leads to.

The generator writes a parser for every response and a class for every schema. A parser
that no resource reads with, and a class that no method takes or returns, would be
shipped, documented and searched for nothing.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

_PARSER = "_parse_response"
#: Where the walk begins; what these folders hold is public.
_PUBLIC = ("resources", "records")


def prune(folder: Path, overlay: Path) -> tuple[str, ...]:
    """Delete parsers and models of the package in ``folder`` that nobody reaches.

    Args:
        folder: The generated package, with its resources and records.
        overlay: The hand-written import package around it; need not exist.

    Returns:
        The names of the model classes taken out.
    """
    written = [ast.parse(file.read_text("utf-8")) for file in _written(overlay)]
    public = [_tree(file) for part in _PUBLIC for file in _modules(folder / part)]
    used = {name for tree in (*written, *public) for name in _parsers(tree)}
    for file in _modules(folder / "api"):
        if f"{file.parent.name}.{file.stem}" not in used:
            _drop_parser(file)
    roots = [*public, *written, *(_tree(file) for file in _modules(folder / "api"))]
    return _drop_models(folder / "models", roots)


def _written(overlay: Path) -> Iterator[Path]:
    for file in sorted(overlay.glob("*.py")):
        if file.stem != "models":  # hands on whatever is there
            yield file


def _modules(folder: Path) -> list[Path]:
    files = sorted(folder.rglob("*.py"))
    return [file for file in files if file.stem != "__init__"]


def _tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text("utf-8"))


def _parsers(tree: ast.Module) -> Iterator[str]:
    """Operations, as ``tag.name``, whose parser a module imports."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.ImportFrom) or not node.module:
            continue
        if any(alias.name == _PARSER for alias in node.names):
            yield ".".join(node.module.split(".")[-2:])


def _drop_parser(file: Path) -> None:
    text = file.read_text("utf-8")
    for node in ast.parse(text).body:
        if isinstance(node, ast.FunctionDef) and node.name == _PARSER:
            lines = text.splitlines(keepends=True)
            del lines[node.lineno - 1 : node.end_lineno]
            file.write_text("".join(lines), "utf-8")


def _drop_models(folder: Path, roots: Iterable[ast.Module]) -> tuple[str, ...]:
    files = _modules(folder)
    places = {name: file for file in files for name in _definitions(_tree(file))}
    pending = [name for tree in roots for name in _names(tree)]
    reached: set[Path] = set()
    while pending:
        file = places.get(pending.pop())
        if file and file not in reached:
            reached.add(file)
            pending += _names(_tree(file))
    unreached = set(files) - reached
    for file in unreached:
        file.unlink()
    return _forget(folder / "__init__.py", {file.stem for file in unreached})


def _definitions(tree: ast.Module) -> Iterator[str]:
    """Names a model's module defines: a class, or the alias of a literal."""
    for node in tree.body:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef)):
            yield node.name
        # Every model's module has a type variable ``T``, which leads to none of them.
        elif isinstance(node, ast.Assign) and not isinstance(node.value, ast.Call):
            yield from (each.id for each in node.targets if isinstance(each, ast.Name))
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id


def _names(tree: ast.Module) -> Iterator[str]:
    """Names a module uses; ruff removes an import that nothing else uses."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.Call) and _is_cast(node):
            yield from re.findall(r"\w+", ast.unparse(node.args[0]))


def _is_cast(node: ast.Call) -> bool:
    return isinstance(node.func, ast.Name) and node.func.id == "cast"


def _forget(init: Path, modules: set[str]) -> tuple[str, ...]:
    """Take the classes of ``modules`` out of the lists of ``models``; name them."""
    lines = init.read_text("utf-8").splitlines(keepends=True)
    imports = [re.match(r"\s+from \.(\w+) import (\w+)$", line) for line in lines]
    gone = {m[2] for m in imports if m and m[1] in modules}
    entry = re.compile(r'\s+(?:from \.\w+ import (\w+)|"(\w+)"(?:: "\.\w+")?,)$')
    kept = [
        line
        for line in lines
        if not ((m := entry.match(line)) and (m[1] or m[2]) in gone)
    ]
    left = gone < {m[2] for m in imports if m}
    # Without a class there is nothing to import, and a block must not be empty.
    init.write_text("".join(kept if left else lines[:1]), "utf-8")
    return tuple(sorted(gone))
