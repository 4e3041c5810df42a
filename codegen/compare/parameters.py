"""Compare the parameters of an operation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..openapi.walk import Document
from . import flatten
from .kinds import Change
from .matching import OperationRef
from .schemas import Comparison
from .texts import arrow
from .unclassified import unclassified

#: Members of a parameter that the rules below judge. That an empty value is allowed
#: concerns nobody: the client sends what the caller passes.
_KNOWN = {
    "allowEmptyValue", "allowReserved", "content", "deprecated", "explode", "in",
    "name", "required", "schema", "style",
}  # fmt: skip

_Key = tuple[str, str]
_Parameters = dict[_Key, Document]


def compare(old: OperationRef, new: OperationRef) -> Iterator[Change]:
    """Yield the differences of the parameters, named by place and name."""
    before, after = old.parameters(), new.parameters()
    matched, renamed = _matched(old, new, before, after)
    where = str(new)
    for left, right in renamed:
        detail = f"{left[1]} -> {right[1]}"
        yield Change("path-parameter-renamed", _at(where, right), detail)
    for key in sorted(set(before) - set(matched)):
        kind = flatten.label(old.document, _schema(before[key]))
        yield Change("parameter-removed", _at(where, key), kind)
    for key in sorted(set(after) - set(matched.values())):
        word = "required" if _required(after[key]) else "optional"
        kind = flatten.label(new.document, _schema(after[key]))
        yield Change(f"parameter-added-{word}", _at(where, key), kind)
    comparison = Comparison(old.document, new.document, "parameter")
    for left, right in matched.items():
        place = _at(where, right)
        yield from _moved(left, right, place)
        yield from _one(comparison, before[left], after[right], place)


def _matched(
    old: OperationRef, new: OperationRef, before: _Parameters, after: _Parameters
) -> tuple[dict[_Key, _Key], list[tuple[_Key, _Key]]]:
    """Old keys to new ones, and those of them that were renamed in the path."""
    matched = {key: key for key in before if key in after}
    renamed = []
    if old.template == new.template:
        for left, right in zip(_placed(old), _placed(new), strict=True):
            if left != right and left in before and right in after:
                matched[left] = right
                renamed.append((left, right))
    for left in before:
        same = [key for key in after if key[1] == left[1]]
        if left not in matched and len(same) == 1 and same[0] not in matched.values():
            matched[left] = same[0]
    return matched, renamed


def _placed(operation: OperationRef) -> list[_Key]:
    return [("path", name) for name in re.findall(r"\{([^}]*)\}", operation.path)]


def _moved(left: _Key, right: _Key, where: str) -> Iterator[Change]:
    if left[0] == right[0]:
        return
    name = "parameter-location-changed"
    if "path" in (left[0], right[0]):
        name = "parameter-moved-to-or-from-path"
    yield Change(name, where, f"{left[0]} -> {right[0]}")


def _one(
    comparison: Comparison, old: Document, new: Document, where: str
) -> Iterator[Change]:
    if _required(old) != _required(new):
        word = "required" if _required(new) else "optional"
        yield Change(f"parameter-became-{word}", where, f"now {word}")
    flags = bool(old.get("deprecated")), bool(new.get("deprecated"))
    if flags == (False, True):
        yield Change("parameter-deprecated", where, "deprecated")
    elif flags == (True, False):
        yield Change("documentation-changed", where, "deprecated is removed")
    if old.get("in") == new.get("in") and _style(old) != _style(new):
        yield Change("parameter-style-changed", where, arrow(_style(old), _style(new)))
    yield from comparison.schema(_schema(old), _schema(new), where)
    yield from unclassified(old, new, _KNOWN, where)


def _required(parameter: Document) -> bool:
    return bool(parameter.get("required"))


def _schema(parameter: Document) -> Any:
    content = next(iter((parameter.get("content") or {}).values()), None) or {}
    return parameter.get("schema") or content.get("schema") or {}


def _style(parameter: Document) -> str:
    """How the value is written, with what the standard says of silence."""
    usual = "form" if parameter.get("in") in ("query", "cookie") else "simple"
    style = parameter.get("style", usual)
    media = sorted(parameter.get("content") or ())
    exploded = "exploded" if parameter.get("explode", style == "form") else ""
    reserved = "reserved allowed" if parameter.get("allowReserved") else ""
    return " ".join(filter(None, (style, exploded, reserved, *media)))


def _at(where: str, key: _Key) -> str:
    return f"{where} {key[0]} {key[1]}"
