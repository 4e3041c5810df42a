"""Which component schemas requests use, and which replies do."""

from __future__ import annotations

from typing import Any

from .load import Document, operations, references, resolve

_PREFIX = "#/components/schemas/"


class Reach:
    """The component schemas that can be reached from requests and from replies."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self.requests: set[str] = set()
        self.replies: set[str] = set()
        for _, path, operation in operations(document):
            shared = document["paths"][path].get("parameters") or []
            asked = [*shared, operation.get("parameters"), operation.get("requestBody")]
            self._follow(asked, self.requests)
            self._follow(operation.get("responses"), self.replies)

    def replies_only(self) -> set[str]:
        """The schemas no request can hold."""
        return self.replies - self.requests

    def _follow(self, node: Any, found: set[str]) -> None:
        for _, inner in references(node):
            pointer = inner["$ref"]
            name = pointer.removeprefix(_PREFIX)
            if not pointer.startswith(_PREFIX):
                self._follow(resolve(self._document, inner), found)
            elif name not in found:
                found.add(name)
                self._follow(self._document["components"]["schemas"].get(name), found)
