"""Compare what a document says once: component schemas, servers, security, version."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from ..openapi.usage import SchemaUsage
from ..openapi.walk import Document, operations, path_items, resolve
from . import bodies
from .kinds import Change
from .operations import without_texts
from .schemas import Comparison


def schemas(old: Document, new: Document) -> Iterator[Change]:
    """Yield the differences of the component schemas."""
    before, after = _schemas(old), _schemas(new)
    gone, fresh = set(before) - set(after), set(after) - set(before)
    for name, other in _renamed(before, after, gone, fresh):
        gone.discard(name)
        fresh.discard(other)
        yield Change("schema-renamed", f"schema {other}", f"was {name}")
    yield from (Change("schema-removed", f"schema {name}") for name in sorted(gone))
    yield from (Change("schema-added", f"schema {name}") for name in sorted(fresh))
    sides = _Sides(old, new)
    for name in before:
        if name in after and before[name] != after[name]:
            yield from _one(sides, name, before[name], after[name])


class _Sides:
    """The comparisons a schema takes part in: as request, as response, as both."""

    def __init__(self, old: Document, new: Document) -> None:
        self._old, self._new = old, new
        self._reached = (
            SchemaUsage(_without_errors(old)),
            SchemaUsage(_without_errors(new)),
        )

    def of(self, name: str) -> Iterator[Comparison]:
        if any(name in reached.in_requests for reached in self._reached):
            yield Comparison(self._old, self._new, "request")
        if any(name in reached.in_responses for reached in self._reached):
            yield Comparison(self._old, self._new, "response")


def _one(sides: _Sides, name: str, old: Any, new: Any) -> Iterator[Change]:
    where = f"schema {name}"
    found = []
    if _flag(new, "deprecated") and not _flag(old, "deprecated"):
        found.append(Change("schema-deprecated", where))
    comparisons = list(sides.of(name))
    found += [
        Change(each.name, f"schema {each.where}", each.detail)
        for comparison in comparisons
        for each in comparison.component(name, old, new)
    ]
    if not found:
        found.append(Change(_unnamed(old, new, bool(comparisons)), where))
    yield from found


def _unnamed(old: Any, new: Any, used: bool) -> str:
    if without_texts(old) == without_texts(new):
        return "documentation-changed"
    return "unclassified-change" if used else "unused-schema-changed"


def _renamed(
    before: Document, after: Document, gone: set[str], fresh: set[str]
) -> Iterator[tuple[str, str]]:
    """Schemas that left and came back with the same content under another name."""
    arrived: dict[str, list[str]] = {}
    for name in sorted(fresh):
        arrived.setdefault(_content(after[name], name), []).append(name)
    for name in sorted(gone):
        if same := arrived.get(_content(before[name], name)):
            yield name, same.pop(0)


def _content(schema: Any, name: str) -> str:
    text = json.dumps(without_texts(schema), sort_keys=True, default=str)
    return text.replace(f'"#/components/schemas/{name}"', '"itself"')


def servers(old: Document, new: Document) -> Iterator[Change]:
    """Yield the servers that came and went."""
    before, after = _urls(old), _urls(new)
    for url in after:
        if url not in before:
            yield Change("server-added", "servers", url)
    for url in before:
        if url not in after:
            yield Change("server-removed", "servers", url)


def security(old: Document, new: Document) -> Iterator[Change]:
    """Yield the differences of the security schemes."""
    before, after = (
        _components(old, "securitySchemes"),
        _components(new, "securitySchemes"),
    )
    for name in sorted(set(before) | set(after)):
        where = f"security scheme {name}"
        if name not in after:
            yield Change("security-scheme-removed", where)
        elif name not in before:
            yield Change("security-scheme-added", where)
        elif without_texts(before[name]) != without_texts(after[name]):
            yield Change("security-scheme-changed", where)


def versions(old: Document, new: Document) -> Iterator[Change]:
    """Yield the change of the API's version and of the document's form."""
    labels = (
        ("api-version-changed", *(_info(each) for each in (old, new))),
        ("openapi-version-changed", old.get("openapi"), new.get("openapi")),
    )
    for name, before, after in labels:
        if before != after:
            yield Change(name, "info", f"{before} -> {after}")


def _without_errors(document: Document) -> Document:
    """The document as our users see it: error statuses raise, so nothing holds them."""
    paths = {path: {**item} for path, item in path_items(document)}
    for method, path, operation in operations(document):
        node = {
            str(status): resolve(document, each)
            for status, each in (operation.get("responses") or {}).items()
        }
        left = {**operation, "responses": bodies.successes(node)}
        paths[path][method.lower()] = left
    return {**document, "paths": paths}


def _flag(schema: Any, name: str) -> bool:
    return isinstance(schema, Mapping) and bool(schema.get(name))


def _components(document: Document, kind: str) -> Document:
    return (document.get("components") or {}).get(kind) or {}


def _schemas(document: Document) -> Document:
    return _components(document, "schemas")


def _urls(document: Document) -> list[str]:
    return [str(each.get("url")) for each in document.get("servers") or ()]


def _info(document: Document) -> Any:
    return (document.get("info") or {}).get("version")
