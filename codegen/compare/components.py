"""Compare what a document says once: component schemas, servers, security, version."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from ..openapi.usage import SchemaUsage
from ..openapi.walk import Document, operations, path_items, resolve
from . import bodies, flatten
from .kinds import Change
from .schemas import Comparison
from .texts import arrow, listed, texts_between, without_texts
from .unclassified import unclassified

#: Members of a document that rules judge, here or in the modules beside this one.
_KNOWN = {
    "components", "info", "jsonSchemaDialect", "openapi", "paths", "security",
    "servers", "tags", "webhooks",
}  # fmt: skip

#: Members of the object ``info`` that say nothing about calls.
_LABELS = ("contact", "license", "termsOfService")


def schemas(old: Document, new: Document) -> Iterator[Change]:
    """Yield the differences of the component schemas."""
    before, after = _schemas(old), _schemas(new)
    sides = _Sides(old, new)
    gone, fresh = set(before) - set(after), set(after) - set(before)
    for name, other in _renamed(before, after, gone, fresh):
        gone.discard(name)
        fresh.discard(other)
        yield sides.change("schema-renamed", name, f"schema {other}", f"was {name}")
    for name in sorted(gone):
        kind = flatten.label(old, before[name])
        yield sides.change("schema-removed", name, f"schema {name}", kind)
    for name in sorted(fresh):
        kind = flatten.label(new, after[name])
        yield Change("schema-added", f"schema {name}", kind)
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

    def change(self, name: str, schema: str, where: str, detail: str) -> Change:
        """A change of ``schema``, which breaks nobody when no class was made of it."""
        old = self._reached[0]
        used = schema in old.in_requests or schema in old.in_responses
        return Change(name if used else f"unused-{name}", where, detail)


def _one(sides: _Sides, name: str, old: Any, new: Any) -> Iterator[Change]:
    where = f"schema {name}"
    flags = _flag(old, "deprecated"), _flag(new, "deprecated")
    if flags == (False, True):
        yield Change("schema-deprecated", where, "deprecated")
    elif flags == (True, False):
        yield Change("documentation-changed", where, "deprecated is removed")
    comparisons = list(sides.of(name))
    for comparison in comparisons:
        for item in comparison.component(name, old, new):
            yield Change(item.name, f"schema {item.where}", item.detail)
    if not comparisons and without_texts(old) != without_texts(new):
        keys = {**old, **new} if isinstance(old, dict) and isinstance(new, dict) else {}
        differing = [key for key in keys if old.get(key) != new.get(key)]
        yield Change("unused-schema-changed", where, listed(differing))
    if texts := texts_between(old, new):
        yield Change("documentation-changed", where, texts)


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
    """Yield the servers that came and went, and what differs in those that stayed."""
    before, after = _servers(old), _servers(new)
    for url in after:
        if url not in before:
            yield Change("server-added", "servers", url)
    for url in before:
        if url not in after:
            yield Change("server-removed", "servers", url)
            continue
        pair = before[url], after[url]
        variables = [without_texts(item.get("variables") or {}) for item in pair]
        if variables[0] != variables[1]:
            yield Change("server-variables-changed", url, arrow(*variables))
        if texts := texts_between(*pair):
            yield Change("documentation-changed", url, texts)
        yield from unclassified(*pair, {"url", "variables"}, url)


def security(old: Document, new: Document) -> Iterator[Change]:
    """Yield the differences of the security schemes."""
    before, after = (
        _components(old, "securitySchemes"),
        _components(new, "securitySchemes"),
    )
    for name in sorted(set(before) | set(after)):
        where = f"security scheme {name}"
        old_scheme, new_scheme = (
            without_texts(item.get(name)) for item in (before, after)
        )
        detail = arrow(old_scheme, new_scheme)
        if texts := texts_between(before.get(name), after.get(name)):
            yield Change("documentation-changed", where, texts)
        if name not in after:
            yield Change("security-scheme-removed", where, detail)
        elif name not in before:
            yield Change("security-scheme-added", where, detail)
        elif old_scheme != new_scheme:
            yield Change("security-scheme-changed", where, detail)


def versions(old: Document, new: Document) -> Iterator[Change]:
    """Yield the change of the API's version and of the document's form."""
    labels = (
        ("api-version-changed", *(_info(item) for item in (old, new))),
        ("openapi-version-changed", old.get("openapi"), new.get("openapi")),
    )
    for name, before, after in labels:
        if before != after:
            yield Change(name, "info", f"{before} -> {after}")


def around(old: Document, new: Document) -> Iterator[Change]:
    """Yield what changed outside of paths and components."""
    hooks = old.get("webhooks") or {}, new.get("webhooks") or {}
    if without_texts(hooks[0]) != without_texts(hooks[1]):
        names = listed(sorted({**hooks[0], **hooks[1]}))
        yield Change("callback-changed", "webhooks", names)
    for part in ("info", "tags"):
        if texts := texts_between(old.get(part), new.get(part)):
            yield Change("documentation-changed", part, texts)
    yield from _labels(old.get("info") or {}, new.get("info") or {})
    yield from unclassified(old, new, _KNOWN, "document")


def _labels(old: Document, new: Document) -> Iterator[Change]:
    """Yield what says who offers the API, and on which terms."""
    differing = [key for key in _LABELS if old.get(key) != new.get(key)]
    if differing:
        yield Change("documentation-changed", "info", listed(differing))
    yield from unclassified(old, new, {*_LABELS, "version"}, "info")


def _without_errors(document: Document) -> Document:
    """The document as our users see it: error statuses raise, so nothing holds them."""
    paths = {path: {**item} for path, item in path_items(document)}
    for method, path, operation in operations(document):
        node = {
            str(status): resolve(document, item)
            for status, item in (operation.get("responses") or {}).items()
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


def _servers(document: Document) -> dict[str, Document]:
    return {str(server.get("url")): server for server in document.get("servers") or ()}


def _info(document: Document) -> Any:
    return (document.get("info") or {}).get("version")
