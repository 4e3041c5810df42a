"""Two schemas that hold at once, written as one: the narrower of both."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..openapi.schemas import as_list

#: Of two limits the tighter one holds.
_LIMITS: dict[str, Callable[[Any, Any], Any]] = {
    **dict.fromkeys(
        ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"), max
    ),
    **dict.fromkeys(
        ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"), min
    ),
}
_EITHER = ("readOnly", "writeOnly", "deprecated", "uniqueItems")
_JSON_KINDS = ["string", "number", "integer", "boolean", "array", "object"]


def narrower(one: Any, other: Any) -> dict[str, Any]:
    """The schema of the values that both allow; where there are none, the later one's.

    Null in a list of types is a matter for the caller: neither schema has it.

    Members and items that both describe become compositions of both descriptions.
    """
    both = {**one, **other}
    for key in set(one) & set(other):
        if one[key] != other[key]:
            both[key] = _joined(key, one[key], other[key])
    kinds = kinds_of(one), kinds_of(other)
    if "type" in both and all(kinds):
        common = common_kinds(*kinds) or kinds[1]
        both["type"] = common[0] if len(common) == 1 else common
    if "const" in both:
        both.pop("enum", None)
    return both


def _joined(key: str, one: Any, other: Any) -> Any:
    if key in _LIMITS and _is_number(one) and _is_number(other):
        return _LIMITS[key](one, other)
    if key in _EITHER:
        return bool(one or other)
    if key == "properties":
        return {**one, **other} | {n: both(one[n], other[n]) for n in one if n in other}
    if key == "required":
        return list(dict.fromkeys([*one, *other]))
    if key == "enum":
        return [value for value in one if value in other] or other
    if key == "nullable":
        return bool(one and other)
    if key in ("items", "additionalProperties"):
        return both(one, other)
    return other


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def both(one: Any, other: Any) -> Any:
    """The composition of two schemas; one of them where the other adds nothing."""
    if one == other or other is True or other == {}:
        return one
    # Closed in one part would forbid the members of the other part.
    if one in (True, False) or one == {} or other is False:
        return other if other is not False else one
    return {"allOf": [one, other]}


def kinds_of(schema: Any) -> list[str]:
    """The JSON types of the values that ``schema`` allows but null; none is any."""
    if kinds := as_list(schema.get("type")):
        return [kind for kind in kinds if kind != "null"]
    if {"properties", "additionalProperties"} & set(schema):
        return ["object"]
    return ["array"] if "items" in schema else []


def common_kinds(one: list[str], other: list[str]) -> list[str]:
    """The JSON types in both lists; no list means any type."""
    if not one or not other:
        return one or other
    common = _with_integers(one) & _with_integers(other)
    if "number" in common:
        common.discard("integer")
    return [kind for kind in _JSON_KINDS if kind in common]


def _with_integers(kinds: list[str]) -> set[str]:
    return {*kinds, *(("integer",) if "number" in kinds else ())}
