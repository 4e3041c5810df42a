"""Find the operation of the old document in the new one, also when it has moved."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import attrs

from ..openapi.walk import Document, operations, resolve

_Key = tuple[str, str]


@attrs.frozen(eq=False)
class OperationRef:
    """An operation, where it stands, and the document that explains its references."""

    method: str
    path: str
    node: Document
    document: Document

    def __str__(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def template(self) -> str:
        """The path with its parameters unnamed: their names identify nothing."""
        return re.sub(r"\{[^}]*\}", "{}", self.path)

    @property
    def id(self) -> str:
        """The operation id, empty where the vendor gives none."""
        return str(self.node.get("operationId") or "")

    @property
    def label(self) -> str:
        """What a report calls the operation beside its place."""
        return self.id or str(self.node.get("summary") or "without an id")

    @property
    def item(self) -> Document:
        """The path item that holds the operation."""
        node: Document = resolve(self.document, self.document["paths"][self.path])
        return node

    def parameters(self) -> dict[_Key, Document]:
        """All parameters by place and name; headers are named without case."""
        shared = self.item.get("parameters") or ()
        by_place = {}
        for entry in (*shared, *(self.node.get("parameters") or ())):
            parameter = resolve(self.document, entry)
            place, name = parameter.get("in", ""), str(parameter.get("name", ""))
            by_place[place, name.lower() if place == "header" else name] = parameter
        return by_place


Pair = tuple[OperationRef | None, OperationRef | None]


def match_operations(old: Document, new: Document) -> Iterator[Pair]:
    """Yield each operation with its counterpart; a missing one is ``None``.

    The same method and path is the same operation, whatever its path parameters are
    called; failing that, the same operation id is, where it is given only once.
    """
    left, right = _described(old), _described(new)
    matched = _matched(left, right)
    for before in left:
        yield before, matched.get(id(before))
    taken = {id(after) for after in matched.values()}
    for after in right:
        if id(after) not in taken:
            yield None, after


def _matched(
    left: list[OperationRef], right: list[OperationRef]
) -> dict[int, OperationRef]:
    matched: dict[int, OperationRef] = {}
    # From the surest key to the weakest. A key that names two operations on either side
    # matches none of them: a wrong pair would hide a removal and an addition.
    for key in (str, _unnamed, _identity):
        taken = {id(after) for after in matched.values()}
        open_left = [before for before in left if id(before) not in matched]
        open_right = [after for after in right if id(after) not in taken]
        seen = Counter(key(item) for item in open_left)
        places = Counter(key(item) for item in open_right)
        by_key = {key(item): item for item in open_right}
        for before in open_left:
            name = key(before)
            if name and seen[name] == places[name] == 1:
                matched[id(before)] = by_key[name]
    return matched


def _unnamed(operation: OperationRef) -> str:
    return f"{operation.method} {operation.template}"


def _identity(operation: OperationRef) -> str:
    return operation.id


def _described(document: Document) -> list[OperationRef]:
    return [
        OperationRef(method, path, node, document)
        for method, path, node in operations(document)
    ]
