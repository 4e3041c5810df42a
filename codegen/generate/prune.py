"""Leave out of a generated package what no public name leads to.

The generator has a parser for every response and a class for every schema. A parser
that no resource reads with, and a class that no method takes or returns, would be
shipped, documented and searched for nothing.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs

from .project import Drafts

#: Where the walk begins; what these folders hold is public.
_PUBLIC = ("resources", "records")
_NO_DRAFTS: Drafts = {}
_MODEL = re.compile(r"\b(?:_m|models)\.(\w+)")


@attrs.frozen
class Module:
    """What is asked of one file, which is parsed once.

    Attributes:
        file: Where it is.
        definitions: Names that a model's module defines, which others know it by.
        names: Models that it names.
        calls: Functions of operations that it imports, as ``tag.function``.
    """

    file: Path
    definitions: frozenset[str]
    names: frozenset[str]
    calls: frozenset[str]


@attrs.frozen
class Reached:
    """The modules that are left, and the classes that are not.

    Attributes:
        public: Resources and records.
        operations: What sends and reads, by ``tag.name``.
        models: Those that something leads to.
        dropped: Names of the model classes left out.
    """

    public: tuple[Module, ...]
    operations: dict[str, Module]
    models: tuple[Module, ...]
    dropped: tuple[str, ...]


def prune(folder: Path, overlay: Path, drafts: Drafts = _NO_DRAFTS) -> Reached:
    """Delete parsers and models of the package in ``folder`` that nobody reaches.

    Args:
        folder: The generated package, with its resources and records.
        overlay: The hand-written import package around it; need not exist.
        drafts: Models of the package that are written when they are reached.

    Returns:
        What is left of it.
    """
    public = [_module(f) for part in _PUBLIC for f in _modules(folder / part)]
    roots = [*(_module(file) for file in _written(overlay)), *public]
    called = frozenset().union(*(module.calls for module in roots))
    operations = {
        f"{file.parent.name}.{file.stem}": _operation(file, called)
        for file in _modules(folder / "api")
    }
    models = [_module(file) for file in _modules(folder / "models")]
    left = _reached(models, [*roots, *operations.values()], drafts)
    kept = {module.file for module in left}
    for module in models:
        if module.file not in kept:
            module.file.unlink()
    stems = {file.stem for file in kept}
    dropped = _forget(folder / "models" / "__init__.py", stems)
    return Reached(tuple(public), operations, left, dropped)


def _written(overlay: Path) -> Iterator[Path]:
    for file in sorted(overlay.glob("*.py")):
        if file.stem != "models":  # hands on whatever is there
            yield file


def _modules(folder: Path) -> list[Path]:
    files = sorted(folder.rglob("*.py"))
    return [file for file in files if file.stem != "__init__"]


def _operation(file: Path, called: frozenset[str]) -> Module:
    parser = f"_{file.stem}_response"
    if f"{file.parent.name}.{parser}" in called:
        return _module(file)
    return _without_parser(file, parser)


def _module(file: Path) -> Module:
    return _read(file, ast.parse(file.read_bytes()))


def _read(file: Path, tree: ast.Module) -> Module:
    names: set[str] = set()
    used: set[str] = set()
    imported: set[str] = set()
    calls: set[str] = set()
    for node in _nodes(tree):
        if isinstance(node, ast.ImportFrom):
            calls.update(_calls(node))
            imported.update(_models_imported(node))
        elif isinstance(node, ast.Name):
            used.add(node.id)
        else:
            names.update(_models_named(node))
    # Ruff removes an import that nothing uses.
    names |= imported & used
    defined = frozenset(_definitions(tree))
    return Module(file, defined, frozenset(names), frozenset(calls))


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
                pending += [item for item in value if isinstance(item, ast.AST)]


def _calls(node: ast.ImportFrom) -> Iterator[str]:
    *_, parent, tag = ["", "", *(node.module or "").split(".")]
    if parent == "api":
        yield from (f"{tag}.{alias.name}" for alias in node.names)


def _without_parser(file: Path, parser: str) -> Module:
    """Take the parser out of the module of an operation."""
    text = file.read_text("utf-8")
    tree = ast.parse(text)
    lines = text.splitlines(keepends=True)
    for node in [node for node in tree.body if _is_called(node, parser)]:
        del lines[node.lineno - 1 : node.end_lineno]
        tree.body.remove(node)
        file.write_text("".join(lines), "utf-8")
    return _read(file, tree)


def _is_called(node: ast.stmt, name: str) -> bool:
    return isinstance(node, ast.FunctionDef) and node.name == name


def _reached(
    models: Iterable[Module], roots: Iterable[Module], drafts: Drafts
) -> tuple[Module, ...]:
    names = (name for root in roots for name in root.names)
    return tuple(sorted(leading_to(models, names, drafts), key=lambda m: m.file))


def leading_to(
    models: Iterable[Module], names: Iterable[str], drafts: Drafts = _NO_DRAFTS
) -> Iterator[Module]:
    """Yield all ``models`` and ``drafts`` that ``names`` lead to."""
    places = {name: model for model in models for name in model.definitions}
    pending, seen = list(names), set[Path]()
    while pending:
        name = pending.pop()
        if name in drafts and name not in places:
            places[name] = _module(drafts[name]())
        model = places.get(name)
        if model and model.file not in seen:
            seen.add(model.file)
            yield model
            pending += model.names


def _definitions(tree: ast.Module) -> Iterator[str]:
    """Names a model's module defines: a class, or the alias of a literal."""
    for node in tree.body:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef)):
            yield node.name
        # Every model's module has a type variable ``T``, which leads to none of them.
        elif isinstance(node, ast.Assign) and not isinstance(node.value, ast.Call):
            yield from (
                target.id for target in node.targets if isinstance(target, ast.Name)
            )
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id


def _models_imported(node: ast.ImportFrom) -> Iterable[str]:
    if "models" in (node.module or "").split(".")[-2:]:
        return [alias.name for alias in node.names]
    return ()


def _models_named(node: ast.AST) -> Iterable[str]:
    """Models that a node names by their package; records may be called like models."""
    if isinstance(node, ast.Attribute):
        return (node.attr,) if _is_models(node.value) else ()
    if isinstance(node, ast.Call) and node.args:
        text = node.args[0]
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            return _MODEL.findall(text.value)
    return ()


def _is_models(node: ast.expr) -> bool:
    name = getattr(node, "attr", "") or getattr(node, "id", "")
    return name.lstrip("_") in ("m", "models")


def _forget(init: Path, kept: set[str]) -> tuple[str, ...]:
    """Take out of the lists of ``models`` all but the modules ``kept``; name them."""
    lines = init.read_text("utf-8").splitlines(keepends=True)
    imports = [re.match(r"\s+from \.(\w+) import (\w+)$", line) for line in lines]
    gone = {m[2] for m in imports if m and m[1] not in kept}
    entry = re.compile(r'\s+(?:from \.\w+ import (\w+)|"(\w+)"(?:: "\.\w+")?,)$')
    rest = [
        line
        for line in lines
        if not ((m := entry.match(line)) and (m[1] or m[2]) in gone)
    ]
    left = gone < {m[2] for m in imports if m}
    # Without a class there is nothing to import, and a block must not be empty.
    init.write_text("".join(rest if left else lines[:1]), "utf-8")
    return tuple(sorted(gone))
