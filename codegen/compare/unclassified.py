"""The net below the rules: a difference that none of them knows is named as well."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from ..openapi.walk import Document
from .kinds import Change
from .texts import arrow, is_text, without_texts


def unclassified(
    old: Any, new: Any, known: Collection[str], where: str
) -> Iterator[Change]:
    """Yield each member that differs and that no rule knows.

    Args:
        old: an object of the document that users have.
        new: the same object of the other document.
        known: the members that rules judge.
        where: the object is.
    """
    before, after = _members(old), _members(new)
    for key in {**before, **after}:
        if key in known or is_text(key):
            continue
        pair = without_texts(before.get(key)), without_texts(after.get(key))
        if pair[0] != pair[1]:
            yield Change("unclassified-change", where, f"{key} {arrow(*pair)}")


def _members(node: Any) -> Document:
    return node if isinstance(node, dict) else {}
