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

import attrs

_PARSER = "_parse_response"
#: Where the walk begins; what these folders hold is public.
_PUBLIC = ("resources", "records")


@attrs.frozen
class _Module:
    """What is asked of one file, which is parsed once.

    Attributes:
        file: Where it is.
        definitions: Names that a model's module defines.
        names: Names that it uses.
        parsers: Operations, as ``tag.name``, whose parser it imports.
    """

    file: Path
    definitions: frozenset[str]
    names: frozenset[str]
    parsers: frozenset[str]


def prune(folder: Path, overlay: Path) -> tuple[str, ...]:
    """Delete parsers and models of the package in ``folder`` that nobody reaches.

    Args:
        folder: The generated package, with its resources and records.
        overlay: The hand-written import package around it; need not exist.

    Returns:
        The names of the model classes taken out.
    """
    files = [file for part in _PUBLIC for file in _modules(folder / part)]
    public = [_module(file) for file in (*_written(overlay), *files)]
    used = {name for module in public for name in module.parsers}
    operations = [
        _module(file) if _operation(file) in used else _without_parser(file)
        for file in _modules(folder / "api")
    ]
    return _drop_models(folder / "models", [*public, *operations])


def _written(overlay: Path) -> Iterator[Path]:
    for file in sorted(overlay.glob("*.py")):
        if file.stem != "models":  # hands on whatever is there
            yield file


def _modules(folder: Path) -> list[Path]:
    files = sorted(folder.rglob("*.py"))
    return [file for file in files if file.stem != "__init__"]


def _operation(file: Path) -> str:
    return f"{file.parent.name}.{file.stem}"


def _module(file: Path) -> _Module:
    return _read(file, ast.parse(file.read_bytes()))


def _read(file: Path, tree: ast.Module) -> _Module:
    names: set[str] = set()
    parsers: set[str] = set()
    for node in _nodes(tree):
        if isinstance(node, ast.ImportFrom):
            parsers.update(_parsers(node))
        else:
            names.update(_names(node))
    defined = frozenset(_definitions(tree))
    return _Module(file, defined, frozenset(names), frozenset(parsers))


def _nodes(tree: ast.Module) -> Iterator[ast.AST]:
    """Yield each node, as ``ast.walk`` does in three times the time."""
    pending: list[ast.AST] = [tree]
    while pending:
        node = pending.pop()
        yield node
        for name in node._fields:
            value = getattr(node, name)
            if isinstance(value, ast.AST):
                pending.append(value)
            elif isinstance(value, list):
                pending += [each for each in value if isinstance(each, ast.AST)]


def _parsers(node: ast.ImportFrom) -> Iterator[str]:
    if node.module and any(alias.name == _PARSER for alias in node.names):
        yield ".".join(node.module.split(".")[-2:])


def _without_parser(file: Path) -> _Module:
    """Take the parser out of the module of an operation."""
    text = file.read_text("utf-8")
    tree = ast.parse(text)
    lines = text.splitlines(keepends=True)
    for node in [node for node in tree.body if _is_parser(node)]:
        del lines[node.lineno - 1 : node.end_lineno]
        tree.body.remove(node)
        file.write_text("".join(lines), "utf-8")
    return _read(file, tree)


def _is_parser(node: ast.stmt) -> bool:
    return isinstance(node, ast.FunctionDef) and node.name == _PARSER


def _drop_models(folder: Path, roots: Iterable[_Module]) -> tuple[str, ...]:
    models = [_module(file) for file in _modules(folder)]
    places = {name: model for model in models for name in model.definitions}
    pending = [name for module in roots for name in module.names]
    unreached = {model.file for model in models}
    while pending:
        model = places.get(pending.pop())
        if model and model.file in unreached:
            unreached.remove(model.file)
            pending += model.names
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


def _names(node: ast.AST) -> Iterable[str]:
    """Names a node uses; ruff removes an import that nothing else uses."""
    if isinstance(node, ast.Name):
        return (node.id,)
    if isinstance(node, ast.Attribute):
        return (node.attr,)
    if isinstance(node, ast.Call) and _is_cast(node):
        return re.findall(r"\w+", ast.unparse(node.args[0]))
    return ()


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
