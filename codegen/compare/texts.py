"""What only people read in a document, and how values appear in a report."""

from __future__ import annotations

import json
from typing import Any

#: Members that only people read.
_TEXTS = {
    "$comment", "description", "example", "examples", "externalDocs", "summary",
    "title",
}  # fmt: skip

#: Members whose own members are names, such as a property called ``title``.
_BY_NAME = {"properties", "patternProperties", "dependentSchemas", "$defs"}


def is_text(key: str) -> bool:
    """Whether the member ``key`` is read by people only."""
    return key in _TEXTS or key.startswith("x-")


def without_texts(node: Any, named: bool = False) -> Any:
    """The node without what only people read; ``named``: its keys are names."""
    if isinstance(node, dict):
        return {
            key: without_texts(value, named=key in _BY_NAME and not named)
            for key, value in node.items()
            if named or not is_text(key)
        }
    return [without_texts(item) for item in node] if isinstance(node, list) else node


def texts_between(old: Any, new: Any) -> str:
    """The names of the texts that differ between two nodes, at any depth."""
    places: dict[str, None] = {}
    _compare(old, new, places)
    return ", ".join(places)


def _compare(old: Any, new: Any, places: dict[str, None], named: bool = False) -> None:
    if isinstance(old, dict) and isinstance(new, dict):
        for key in {**old, **new}:
            if old.get(key) == new.get(key):
                continue
            if is_text(key) and not named:
                places[key] = None
            else:
                inner = key in _BY_NAME and not named
                _compare(old.get(key), new.get(key), places, inner)
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for left, right in zip(old, new, strict=True):
            _compare(left, right, places)


def arrow(before: Any, after: Any) -> str:
    """``before -> after`` in a few words."""
    return f"{shown(before)} -> {shown(after)}"


def shown(value: Any) -> str:
    """The value as a report shows it, cut where it is long."""
    if value is None or value == "":
        return "none"
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else f"{text[:57]}..."


def listed(words: list[Any]) -> str:
    """The first of ``words``, and how many more there are."""
    some = ", ".join(str(word) for word in words[:8])
    return some if len(words) <= 8 else f"{some} and {len(words) - 8} more"
