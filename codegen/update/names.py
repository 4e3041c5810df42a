"""Keep public names over an update: ``surface.toml`` follows what the vendor moves.

An operation that was public keeps its resource and method. What is rewritten is only
what has to be: the place of an operation that moved, the name of one that is gone, and
a name that nobody had chosen and that would come out differently now.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import tomlkit

from ..compare import match_operations
from ..errors import CodegenError
from ..openapi.walk import Document, operations
from ..surface import names as naming
from ..surface.names import PublicName, Surface

#: A table of other names for resources, not a resource.
_RENAMED = "resources"


@attrs.frozen
class Rewrite:
    """One line of ``surface.toml`` that had to change.

    Attributes:
        name: resource and method.
        before: the operation it stood for, empty for a name that was not written.
        after: the operation it stands for, empty for a name that is taken out.
        why: in a few words.
    """

    name: str
    before: str
    after: str
    why: str


def known(path: Path, document: Document, aside: Path) -> Surface:
    """The names of ``document`` by ``path``, which may name operations to come.

    Args:
        path: ``surface.toml``.
        document: prepared for the generator.
        aside: a file to write the names to that ``document`` knows.
    """
    text = path.read_text("utf-8") if path.is_file() else ""
    present = _keys(document)
    content = tomlkit.parse(text)
    for resource, method, operation in list(_entries(content)):
        if operation not in present:
            del _table(content, resource)[method]
    aside.write_text(tomlkit.dumps(content), "utf-8")
    return naming.load(aside, document)


def follow(path: Path, old: Document, new: Document, names: Surface) -> list[Rewrite]:
    """Rewrite ``surface.toml`` at ``path`` as far as the document ``new`` needs it.

    Args:
        path: the file, which is changed in place.
        old: the document before, prepared for the generator.
        new: the document now, prepared likewise.
        names: the public names before.

    Returns:
        Every line that was changed.

    Raises:
        CodegenError: no set of names does for the new document.
    """
    moves = {
        str(left): str(right or "")
        for left, right in match_operations(old, new)
        if left
    }
    content = tomlkit.parse(path.read_text("utf-8") if path.is_file() else "")
    rewrites = list(_moved(content, moves))
    _write(path, content, rewrites)
    kept = [name for name in names.names if moves.get(name.operation)]
    for name in _changed(path, new, kept, moves):
        operation = moves[name.operation]
        _pin(content, name, operation)
        why = "its derived name would be another one now"
        rewrites.append(Rewrite(str(name), "", operation, why))
    _write(path, content, rewrites)
    return rewrites


def _write(path: Path, content: tomlkit.TOMLDocument, rewrites: list[Rewrite]) -> None:
    if rewrites:
        path.write_text(tomlkit.dumps(content), "utf-8")


def _moved(content: tomlkit.TOMLDocument, moves: dict[str, str]) -> Iterator[Rewrite]:
    for resource, method, operation in list(_entries(content)):
        after = moves.get(operation, operation)
        name, table = f"{resource}.{method}", _table(content, resource)
        if not after:
            del table[method]
            yield Rewrite(name, operation, "", "the operation is gone")
        elif after != operation:
            if isinstance(table[method], str):
                table[method] = after
            else:
                table[method]["operation"] = after
            yield Rewrite(name, operation, after, "the operation has moved")
    for resource in [key for key, item in content.items() if item == {}]:
        del content[resource]


def _changed(
    path: Path, new: Document, kept: list[PublicName], moves: dict[str, str]
) -> list[PublicName]:
    """The names of ``kept`` that the operations would not have by themselves."""
    try:
        by_operation = {n.operation: str(n) for n in naming.load(path, new).names}
    except CodegenError:
        # Derived names clash with new ones: the old ones have the older right.
        return [name for name in kept if name.derived]
    return [
        name for name in kept if by_operation.get(moves[name.operation]) != str(name)
    ]


def _pin(content: tomlkit.TOMLDocument, name: PublicName, operation: str) -> None:
    if name.resource not in content:
        content[name.resource] = tomlkit.table()
    _table(content, name.resource)[name.method] = operation


def _table(content: tomlkit.TOMLDocument, resource: str) -> Any:
    return content[resource]


def _entries(content: tomlkit.TOMLDocument) -> Iterator[tuple[str, str, str]]:
    """Resource, method and operation of every name that is written."""
    for resource, table in content.unwrap().items():
        if isinstance(table, dict) and resource != _RENAMED:
            for method, entry in table.items():
                operation = entry if isinstance(entry, str) else entry["operation"]
                yield resource, method, operation


def _keys(document: Document) -> set[str]:
    return {f"{method} {path}" for method, path, _ in operations(document)}
