"""Which operation of a document a recorded message belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from codegen.openapi import walk

from .vendors import Kit


def operation_names(kit: Kit) -> list[str]:
    """Return every operation of a vendor as ``METHOD /path``, in document order."""
    result = walk.operations(kit.document)
    return [f"{method} {path}" for method, path, _ in result]


def operation_of(kit: Kit, method: str, address: str) -> str | None:
    """Return the operation of an address as ``METHOD /path``, ``None`` if unknown."""
    path = urlsplit(address).path.removeprefix(kit.base_path)
    fitting = [
        name
        for name in operation_names(kit)
        if name.startswith(f"{method.upper()} ") and _fits(name.split(" ")[1], path)
    ]
    # A fixed segment wins over a parameter (OpenAPI 3.1, section 4.8.8).
    return min(fitting, key=lambda name: name.count("{"), default=None)


def template_of(kit: Kit, path: str) -> str | None:
    """Return the template that a path fits, under any method, ``None`` if none."""
    inner = path.removeprefix(kit.base_path)
    fitting = [path for path in kit.document["paths"] if _fits(path, inner)]
    best = min(fitting, key=lambda item: item.count("{"), default=None)
    return None if best is None else f"{kit.base_path}{best}"


def resolved(kit: Kit, operation: str) -> dict[str, Any]:
    """Return the operation object of ``METHOD /path``."""
    method, _, path = operation.partition(" ")
    value: dict[str, Any] = kit.document["paths"][path][method.lower()]
    return value


def response_schema(kit: Kit, operation: str, status: int) -> dict[str, Any] | None:
    """Return the JSON schema of a response, ``None`` when the document has none."""
    responses = resolved(kit, operation)["responses"]
    response = responses.get(str(status)) or responses.get("default")
    if response is None:
        return None
    content = walk.resolve(kit.document, response).get("content") or {}
    for media, result in content.items():
        if "json" in media:
            schema: dict[str, Any] | None = result.get("schema")
            return schema
    return None


def documented_statuses(kit: Kit, operation: str) -> Iterator[str]:
    """Yield the statuses a document declares for an operation."""
    yield from resolved(kit, operation)["responses"]


def _fits(template: str, path: str) -> bool:
    parts = re.split(r"\{[^}]+\}", template)
    return re.fullmatch("[^/]+".join(map(re.escape, parts)), path) is not None
