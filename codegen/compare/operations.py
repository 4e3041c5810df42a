"""Compare the operations of two documents."""

from __future__ import annotations

from collections.abc import Iterator

from ..openapi.walk import METHODS, Document
from . import bodies, parameters
from .kinds import Change
from .matching import OperationRef, Pair
from .texts import arrow, listed, texts_between, without_texts
from .unclassified import unclassified

#: Members of an operation that the rules below judge.
_KNOWN = {
    "callbacks", "deprecated", "operationId", "parameters", "requestBody", "responses",
    "security", "servers", "tags",
}  # fmt: skip


def compare(pairs: list[Pair]) -> Iterator[Change]:
    """Yield what changed from each operation to its counterpart."""
    for old, new in pairs:
        if old is None:
            yield Change("operation-added", str(new), new.label if new else "")
        elif new is None:
            yield Change("operation-removed", str(old), old.label)
        else:
            yield from _one(old, new)


def _one(old: OperationRef, new: OperationRef) -> Iterator[Change]:
    yield from _place(old, new)
    yield from _security(old, new)  # the document may say it for all of them
    if old.node == new.node and old.item == new.item:
        return
    yield from _labels(old, new)
    yield from parameters.compare(old, new)
    yield from bodies.request(old, new)
    yield from bodies.responses(old, new)
    yield from _around(old, new)
    yield from unclassified(old.node, new.node, _KNOWN, str(new))


def _around(old: OperationRef, new: OperationRef) -> Iterator[Change]:
    """What is around the call, or what only people read."""
    pair = old.node.get("callbacks"), new.node.get("callbacks")
    if without_texts(pair[0]) != without_texts(pair[1]):
        names = sorted({**(pair[0] or {}), **(pair[1] or {})})
        yield Change("callback-changed", str(new), listed(names))
    servers = [
        without_texts(entry.node.get("servers") or entry.item.get("servers"))
        for entry in (old, new)
    ]
    if servers[0] != servers[1]:
        yield Change("operation-servers-changed", str(new), arrow(*servers))
    if texts := texts_between(old.node, new.node):
        yield Change("documentation-changed", str(new), texts)
    yield from _item(old.item, new.item, new.path)


def _item(old: Document, new: Document, path: str) -> Iterator[Change]:
    """What is said about a path: each of its operations finds it, it counts once."""
    texts = [key for key in ("summary", "description") if old.get(key) != new.get(key)]
    if texts:
        yield Change("documentation-changed", path, listed(texts))
    yield from unclassified(old, new, {*METHODS, "parameters", "servers"}, path)


def _place(old: OperationRef, new: OperationRef) -> Iterator[Change]:
    if old.template != new.template:
        yield Change("operation-moved", str(new), f"was {old}")
    elif old.method != new.method:
        yield Change("operation-method-changed", str(new), f"was {old.method}")


def _labels(old: OperationRef, new: OperationRef) -> Iterator[Change]:
    if old.id != new.id:
        yield Change("operation-id-changed", str(new), f"{old.id} -> {new.id}")
    tags = old.node.get("tags"), new.node.get("tags")
    if tags[0] != tags[1]:
        yield Change("operation-tag-changed", str(new), arrow(*tags))
    was, is_now = (bool(item.node.get("deprecated")) for item in (old, new))
    if was != is_now:
        word = "deprecated" if is_now else "no-longer-deprecated"
        yield Change(f"operation-{word}", str(new), new.label)


def _security(old: OperationRef, new: OperationRef) -> Iterator[Change]:
    before, after = _alternatives(old), _alternatives(new)
    if not before or not after:
        if after:
            yield Change("operation-needs-credentials", str(new), listed([*after]))
        if before:
            names = listed([*before])
            yield Change("operation-needs-no-credentials", str(new), names)
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
    requirements = operation.node.get("security", document.get("security")) or []
    if any(not requirement for requirement in requirements):
        return {}
    return {
        " + ".join(sorted(requirement)): {
            scope for scopes in requirement.values() for scope in scopes or ()
        }
        for requirement in requirements
    }
