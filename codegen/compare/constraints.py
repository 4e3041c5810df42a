"""Compare what schemas demand of values beyond their type."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..openapi.walk import Document
from .texts import arrow

_UPPER = (
    "maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxProperties",
    "maxContains",
)  # fmt: skip
_LOWER = (
    "minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties",
    "minContains",
)  # fmt: skip
#: Constraints that cannot be told to be tighter or looser than another one.
_EXACT = (
    "pattern", "multipleOf", "uniqueItems", "not", "propertyNames", "contains",
    "dependentRequired", "dependentSchemas", "if", "then", "else", "patternProperties",
    "unevaluatedProperties", "unevaluatedItems", "contentEncoding", "contentMediaType",
    "contentSchema",
)  # fmt: skip

#: Every keyword that is compared here.
KEYWORDS = (*_UPPER, *_LOWER, *_EXACT)


def compare(old: Document, new: Document) -> Iterator[tuple[str, str]]:
    """Yield ``tightened`` or ``loosened`` with the keyword, before and after."""
    for key in KEYWORDS:
        before, after = old.get(key), new.get(key)
        if before != after:
            aspect = "tightened" if _tighter(key, before, after) else "loosened"
            yield aspect, f"{key} {arrow(before, after)}"


def _tighter(key: str, before: Any, after: Any) -> bool:
    """Whether values that were accepted may be refused now."""
    if before is None or after is None:
        return before is None
    if key in _EXACT or isinstance(before, bool) or isinstance(after, bool):
        return bool(after)
    return bool(after < before if key in _UPPER else after > before)
