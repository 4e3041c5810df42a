"""The public names: which operation is ``client.<resource>.<method>``.

``specs/<vendor>/surface.toml`` names operations; what it does not name gets a derived
name, whose resource the table ``[resources]`` can rename once for all its methods.
"""

from __future__ import annotations

import keyword
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs

from ..errors import CodegenError
from ..names import snake
from ..openapi.walk import Document, operations
from .derivation import derive
from .paths import Paths

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
_OPTIONS = {"operation", "write", "private", "formerly"}
_PAGING_KEYS = {
    "style",
    "parameters",
    "items",
    "next",
    "total",
    "token_replaces_parameters",
    "limit",
}


#: Where lists are that no paging names.
_LISTS = ("data", "results", "items")


@attrs.frozen
class Paging:
    """How a vendor hands out long lists, and how to recognise such an operation."""

    style: str
    parameters: tuple[str, ...]
    items: str
    next: str = ""
    total: str = ""
    limit: int = 0
    token_replaces_parameters: bool = False


@attrs.frozen
class PublicName:
    """The public name of one operation, and what is special about it.

    ``formerly`` is what the method was called in the last release: for one more release
    that name works and warns.
    """

    resource: str
    method: str
    operation: str
    derived: bool = False
    write: bool = False
    private: bool = False
    formerly: str = ""

    def __str__(self) -> str:
        return f"{self.resource}.{self.method}"


@attrs.frozen
class Surface:
    """All public names of a package, and its paging styles."""

    names: tuple[PublicName, ...]
    paging: tuple[Paging, ...]
    envelope: str = ""

    def derived(self) -> list[PublicName]:
        """The names nobody has chosen."""
        return [name for name in self.names if name.derived]


def load(path: Path, document: Document) -> Surface:
    """Read the names at ``path`` and derive those of the other operations.

    Raises:
        CodegenError: a name for an operation the document does not have, two operations
            with one name, one operation with two names, a numbered or impossible name.
    """
    raw = _read(path)
    paging = tuple(_paging(table, path) for table in raw.pop("paging", []))
    envelope = _envelope(raw.pop("envelope", {}), path)
    renamed = _resources(raw.pop("resources", {}), path)
    chosen = list(_chosen(raw, path))
    present = {f"{method} {where}": op for method, where, op in operations(document)}
    for name in chosen:
        _check(name, present, path)
    taken = {name.operation for name in chosen}
    if len(taken) < len(chosen):
        twice = [
            n for n in chosen if sum(n.operation == m.operation for m in chosen) > 1
        ]
        raise CodegenError(
            f"{path}: {twice[0].operation} has two names, {twice[0]} and {twice[1]}."
        )
    paths = Paths(document, [*(item.items for item in paging), *_LISTS])
    # Chosen names come first whatever their place in the document: an operation the
    # vendor adds must not take a name that users call already.
    used = {str(name) for name in chosen}
    for operation in present:
        if operation not in taken:
            name = _derived(operation, present[operation], used, paths, renamed)
            _check(name, present, path)
            used.add(str(name))
            chosen.append(name)
    _check_unique(chosen, path)
    return Surface(tuple(sorted(chosen, key=str)), paging, envelope)


def former_names(path: Path) -> dict[str, str]:
    """The present name by the former one, as ``client.<resource>.<method>``."""
    raw = _read(path)
    paging = ("paging", "resources")
    chosen = _chosen({k: v for k, v in raw.items() if k not in paging}, path)
    label = "client.{}.{}".format
    return {
        label(item.resource, item.formerly): label(item.resource, item.method)
        for item in chosen
        if item.formerly
    }


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except tomllib.TOMLDecodeError as error:
        raise CodegenError(f"{path} is not TOML: {error}.") from error


def _paging(table: Mapping[str, Any], path: Path) -> Paging:
    if unknown := sorted(set(table) - _PAGING_KEYS):
        raise CodegenError(f"{path}: [[paging]] has no key {unknown[0]!r}.")
    if missing := sorted({"style", "parameters", "items"} - set(table)):
        raise CodegenError(f"{path}: [[paging]] lacks {missing[0]!r}.")
    return Paging(**{**table, "parameters": tuple(table["parameters"])})


def _envelope(table: Any, path: Path) -> str:
    """The member that holds what a response without a list is about."""
    if table and (not isinstance(table, dict) or set(table) != {"member"}):
        raise CodegenError(f'{path}: [envelope] takes `member = "name"` alone.')
    return str(table["member"]) if table else ""


def _chosen(raw: Mapping[str, Any], path: Path) -> Iterator[PublicName]:
    for resource, methods in raw.items():
        if not isinstance(methods, dict):
            raise CodegenError(f"{path}: {resource} is not a table of methods.")
        for method, entry in methods.items():
            where = f"{path}: {resource}.{method}"
            options = _options(entry, where)
            if unknown := sorted(set(options) - _OPTIONS):
                raise CodegenError(f"{where} has no option {unknown[0]!r}.")
            verb = str(options["operation"]).partition(" ")[0]
            if options.get("write") and verb not in SAFE_METHODS:
                raise CodegenError(
                    f"{where} is marked as `write`, which {verb} always is; the option "
                    "is for a GET that acts."
                )
            yield PublicName(resource, method, **options)


def _options(entry: Any, where: str) -> dict[str, Any]:
    if isinstance(entry, str):
        return {"operation": entry}
    if not isinstance(entry, dict) or "operation" not in entry:
        raise CodegenError(f"{where} is neither 'METHOD /path' nor a table with that.")
    return dict(entry)


def _check(name: PublicName, present: Mapping[str, Any], path: Path) -> None:
    if name.operation not in present:
        raise CodegenError(
            f"{path}: {name} stands for {name.operation!r}, which the document does "
            "not have. Remove the name, or correct its method and path."
        )
    for word in (name.resource, name.method, name.formerly or name.method):
        # Two underscores are for names of generated code.
        is_name = re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*_?", word)
        if not is_name or keyword.iskeyword(word):
            raise CodegenError(f"{path}: {word!r} in {name} is not a Python name.")
        # A number that the path has is a word of the vendor's, such as `oauth2`.
        if not name.derived and re.search(r"_?\d+$", word):
            raise CodegenError(
                f"{path}: {word!r} in {name} is numbered; name it by use."
            )


def _check_unique(names: list[PublicName], path: Path) -> None:
    seen: dict[str, PublicName] = {}
    for name in names:
        if other := seen.get(str(name)):
            raise CodegenError(
                f"{path}: {name} stands for both {other.operation} and "
                f"{name.operation}; give one of them another name."
            )
        seen[str(name)] = name


def _resources(table: Any, path: Path) -> dict[str, str]:
    """Derived resources that are called otherwise, each with all its methods."""
    if not isinstance(table, dict) or not all(
        isinstance(v, str) for v in table.values()
    ):
        raise CodegenError(f'{path}: [resources] takes `derived = "name"` alone.')
    return table


def _derived(
    operation: str,
    described: Document,
    used: set[str],
    paths: Paths,
    renamed: Mapping[str, str],
) -> PublicName:
    method, path = operation.split(" ", 1)
    resource, verb = derive(paths, method, path, described)
    resource = renamed.get(resource, resource)
    name = PublicName(resource, verb, operation, derived=True)
    # The vendor's own id tells two apart that the path does not; a number would change
    # its meaning with the order of the document.
    if str(name) in used:
        return attrs.evolve(
            name, method=snake(described.get("operationId") or operation)
        )
    return name
