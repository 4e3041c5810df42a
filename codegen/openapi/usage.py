"""Which component schemas requests use, and which responses do."""

from __future__ import annotations

from typing import Any

from .schemas import ref_name
from .walk import Document, operations, references, resolve


class SchemaUsage:
    """The component schemas that can be reached from requests and from responses."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self.in_requests: set[str] = set()
        self.in_responses: set[str] = set()
        for _, path, operation in operations(document):
            shared = document["paths"][path].get("parameters") or []
            asked = [*shared, operation.get("parameters"), operation.get("requestBody")]
            self._follow(asked, self.in_requests)
            self._follow(operation.get("responses"), self.in_responses)

    def responses_only(self) -> set[str]:
        """The schemas no request can hold."""
        return self.in_responses - self.in_requests

    def _follow(self, node: Any, names: set[str]) -> None:
        for _, inner in references(node):
            name = ref_name(inner)
            if name is None:
                self._follow(resolve(self._document, inner), names)
            elif name not in names:
                names.add(name)
                self._follow(self._document["components"]["schemas"].get(name), names)
