"""One normal form for schemas, so that what means the same compares equal.

Vendors rewrite documents without changing an API: another order of ``required``, the
nullability of OpenAPI 3.1 in the place of 3.0's, an ``allOf`` around one schema. Here
each schema takes the form in which such pairs are equal. Texts stay.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from ..openapi.schemas import as_list, roots
from ..openapi.walk import Document
from .texts import without_texts

_BY_NAME = ("properties", "patternProperties", "dependentSchemas", "$defs")
_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_SINGLE = ("items", "additionalProperties", "not", "contains", "propertyNames")

#: Keywords that say something beside a schema, whichever schema it is.
_FLAGS = {"nullable", "default", "readOnly", "writeOnly", "deprecated"}

#: Keywords that only objects have.
_OF_OBJECTS = {
    "additionalProperties", "dependentRequired", "maxProperties", "minProperties",
    "patternProperties", "properties", "propertyNames", "required",
}  # fmt: skip

#: What the standards assume where a keyword is absent.
_SILENT: tuple[tuple[str, Any], ...] = (
    ("additionalProperties", {}),
    ("additionalProperties", True),
    ("deprecated", False),
    ("exclusiveMaximum", False),
    ("exclusiveMinimum", False),
    ("minItems", 0),
    ("minLength", 0),
    ("minProperties", 0),
    ("nullable", False),
    ("properties", {}),
    ("readOnly", False),
    ("required", []),
    ("uniqueItems", False),
    ("writeOnly", False),
)


def normal(document: Document) -> Document:
    """A copy of ``document`` with every schema in the normal form."""
    fresh = copy.deepcopy(document)
    for place in roots(fresh):
        place.schema = schema(place.schema)
    return fresh


def schema(node: Any) -> Any:
    """The schema in the normal form, and those inside it."""
    if node is True:
        return {}
    if not isinstance(node, dict):
        return node
    copy = {key: _inner(key, value) for key, value in node.items()}
    for rule in _RULES:
        rule(copy)
    return copy


def _inner(key: str, value: Any) -> Any:
    if key in _BY_NAME and isinstance(value, dict):
        return {name: schema(item) for name, item in value.items()}
    if key in _LISTS and isinstance(value, list):
        return [schema(item) for item in value]
    return schema(value) if key in _SINGLE else value


def merge(target: Document, part: Document) -> None:
    """Merge a part of an ``allOf`` into the schema that holds it."""
    for key, value in part.items():
        if key == "properties":
            target[key] = {**value, **(target.get(key) or {})}
        elif key == "required":
            target[key] = sorted({*value, *(target.get(key) or ())})
        else:
            target.setdefault(key, value)


def _all_of(node: Document) -> None:
    """Parts that hold flags only, and the only part, belong to the schema itself."""
    parts = node.pop("allOf", None) or []
    for part in [part for part in parts if _is_beside(part)]:
        merge(node, part)
        parts.remove(part)
    if len(parts) == 1 and (not _is_reference(parts[0]) or _is_beside(node, "type")):
        if _is_reference(parts[0]):
            node.pop("type", None)
        merge(node, parts[0])
    elif parts:
        node["allOf"] = parts


def _alternatives(node: Document) -> None:
    """Null is a flag, whichever way it is written; a union of one is that one."""
    choices = node.pop("oneOf", None) or node.pop("anyOf", None) or []
    left = [choice for choice in choices if not _is_null(choice)]
    if len(left) < len(choices):
        node["nullable"] = True
    if len(left) == 1 and (not _is_reference(left[0]) or _is_beside(node)):
        merge(node, left[0])
    elif left:
        node["anyOf"] = left


def _null(node: Document) -> None:
    types = as_list(node.get("type"))
    if len(types) > 1 and "null" in types:
        node["nullable"] = True
        types = [item for item in types if item != "null"]
    if types:
        node["type"] = types[0] if len(types) == 1 else sorted(types)


def _enum(node: Document) -> None:
    if "const" in node:
        node["enum"] = [node.pop("const")]
    words = node.get("enum")
    if not isinstance(words, list):
        return
    if None in words:
        node["nullable"] = True
    kept = [word for word in words if word is not None]
    node["enum"] = sorted(kept, key=lambda word: (type(word).__name__, str(word)))


def _type(node: Document) -> None:
    """What other keywords say of the type counts as said."""
    if "type" in node or "$ref" in node or "anyOf" in node or "allOf" in node:
        return
    words = {str: "string", bool: "boolean", int: "integer", float: "number"}
    kinds = {type(item) for item in node.get("enum") or ()}
    if _OF_OBJECTS & node.keys():
        node["type"] = "object"
    elif {"items", "prefixItems"} & node.keys():
        node["type"] = "array"
    elif len(kinds) == 1 and kinds <= words.keys():
        node["type"] = words[kinds.pop()]


def _bounds(node: Document) -> None:
    """An exclusive bound of OpenAPI 3.0 is a flag beside the bound; in 3.1 a number."""
    for word in ("Minimum", "Maximum"):
        plain, exclusive = word.lower(), f"exclusive{word}"
        if node.get(exclusive) is True and plain in node:
            node[exclusive] = node.pop(plain)


def _contents(node: Document) -> None:
    """Bytes are a format in OpenAPI 3.0 and an encoding in 3.1."""
    if node.get("contentEncoding") == "base64":
        del node["contentEncoding"]
        node.setdefault("format", "byte")
    elif node.get("contentMediaType") == "application/octet-stream":
        del node["contentMediaType"]
        node.setdefault("format", "binary")


def _silence(node: Document) -> None:
    if isinstance(node.get("required"), list):
        node["required"] = sorted(set(node["required"]))
    for key, value in _SILENT:
        # `0 == False`: a bound of 0 is not the flag
        if key in node and node[key] == value and type(node[key]) is type(value):
            del node[key]


_RULES: tuple[Callable[[Document], None], ...] = (
    _all_of,
    _alternatives,
    _null,
    _enum,
    _type,
    _bounds,
    _contents,
    _silence,
)


def _is_reference(node: Any) -> bool:
    return isinstance(node, dict) and "$ref" in node


def _is_null(node: Any) -> bool:
    """Whether null is the only value; ``enum`` has lost its null by now."""
    if not isinstance(node, dict):
        return False
    return node.get("type") == "null" or (
        node.get("enum") == [] and bool(node.get("nullable"))
    )


def _is_beside(node: Any, *more: str) -> bool:
    """Whether the schema says nothing of its own but flags and texts."""
    return isinstance(node, dict) and without_texts(node).keys() <= {*_FLAGS, *more}
