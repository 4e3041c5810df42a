"""Compare the operations of two documents."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..openapi.walk import Document
from . import bodies, parameters
from .kinds import Change
from .matching import OperationRef, Pair

#: Members that only people read.
_TEXTS = {"description", "summary", "title", "example", "examples", "externalDocs"}


def compare(pairs: list[Pair]) -> Iterator[Change]:
    """Yield what changed from each operation to its counterpart."""
    for old, new in pairs:
        if old is None:
            yield Change("operation-added", str(new), new.id if new else "")
        elif new is None:
            yield Change("operation-removed", str(old), old.id)
        else:
            yield from _one(old, new)


def _one(old: OperationRef, new: OperationRef) -> Iterator[Change]:
    found = [
        *_place(old, new),
        *_labels(old, new),
        *_security(old, new),
        *parameters.compare(old, new),
        *bodies.request(old, new),
        *bodies.responses(old, new),
    ]
    if not found and old.node != new.node:
        name = "unclassified-change"
        if without_texts(old.node) == without_texts(new.node):
            name = "documentation-changed"
        found = [Change(name, str(new))]
    yield from found


def without_texts(node: Any, named: bool = False) -> Any:
    """The node without what only people read; ``named``: its keys are names."""
    if isinstance(node, dict):
        return {
            key: without_texts(value, named=key == "properties" and not named)
            for key, value in node.items()
            if named or not (key in _TEXTS or key.startswith("x-"))
        }
    return [without_texts(each) for each in node] if isinstance(node, list) else node


def _place(old: OperationRef, new: OperationRef) -> Iterator[Change]:
    if old.template != new.template:
        yield Change("operation-moved", str(new), f"was {old}")
    elif old.method != new.method:
        yield Change("operation-method-changed", str(new), f"was {old.method}")


def _labels(old: OperationRef, new: OperationRef) -> Iterator[Change]:
    if old.id != new.id:
        yield Change("operation-id-changed", str(new), f"{old.id} -> {new.id}")
    if old.node.get("tags") != new.node.get("tags"):
        yield Change("operation-tag-changed", str(new))
    was, is_now = (bool(each.node.get("deprecated")) for each in (old, new))
    if was != is_now:
        word = "deprecated" if is_now else "no-longer-deprecated"
        yield Change(f"operation-{word}", str(new))


def _security(old: OperationRef, new: OperationRef) -> Iterator[Change]:
    before, after = _alternatives(old), _alternatives(new)
    if not before or not after:
        if after:
            yield Change("operation-needs-credentials", str(new))
        if before:
            yield Change("operation-needs-no-credentials", str(new))
        return
    for scheme in sorted(set(after) - set(before)):
        yield Change("security-alternative-added", str(new), scheme)
    for scheme in sorted(set(before) - set(after)):
        yield Change("security-alternative-removed", str(new), scheme)
    for scheme in sorted(set(before) & set(after)):
        yield from _scopes(before[scheme], after[scheme], f"{new} {scheme}")


def _scopes(before: set[str], after: set[str], where: str) -> Iterator[Change]:
    for scope in sorted(after - before):
        yield Change("security-scope-added", where, scope)
    for scope in sorted(before - after):
        yield Change("security-scope-removed", where, scope)


def _alternatives(operation: OperationRef) -> dict[str, set[str]]:
    """The scopes of each way to authenticate; none where no credential is needed."""
    document: Document = operation.document
    said = operation.node.get("security", document.get("security")) or []
    if any(not each for each in said):
        return {}
    return {
        " + ".join(sorted(each)): {
            scope for scopes in each.values() for scope in scopes or ()
        }
        for each in said
    }
