"""Rules about enums and constants: values of one type, and a good name for each."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from typing import Any

from openapi_python_client.strings import snake_case

from ..openapi.schemas import as_list, schema_places
from ..openapi.walk import Document

_NAMES = "x-enum-varnames"


def enum_types(document: Document) -> Iterator[tuple[str, str]]:
    """Every enum has one type that its values have; others are not enums.

    The generator refuses floats, booleans and mixed values, and needs to be told the
    type; an enum beside ``type: array`` is meant for the items.
    """
    for place in schema_places(document):
        schema = place.schema
        if not isinstance(schema, dict) or not isinstance(schema.get("enum"), list):
            continue
        if "array" in as_list(schema.get("type")):
            items = {**(schema.get("items") or {}), "enum": schema.pop("enum")}
            schema["items"] = items
            yield place.pointer, "the enum is meant for the items"
        elif note := _typed(schema):
            yield place.pointer, note


def _typed(schema: Document) -> str:
    was = json.dumps([schema["enum"], schema.get("type")])
    has_null = None in schema["enum"] or "null" in as_list(schema.get("type"))
    declared = [kind for kind in as_list(schema.get("type")) if kind != "null"]
    values = [value for value in schema["enum"] if value is not None]
    if not schema["enum"]:
        del schema["enum"]
        return "no enum: it has no values"
    if not values:
        return ""
    # First read as declared: YAML makes numbers and booleans of words such as 1 or
    # true.
    values = [_read(value, declared) for value in values]
    kinds = {type(value) for value in values}
    if kinds == {str} or kinds == {int}:
        kind = "string" if kinds == {str} else "integer"
        _put(schema, [kind], has_null, declared)
        schema["enum"] = [*dict.fromkeys(values), *([None] if has_null else [])]
        return "" if json.dumps([schema["enum"], schema.get("type")]) == was else kind
    del schema["enum"]
    # A list among the values means that the enum was nested by mistake: then even the
    # type of the values is not known.
    if declared or not any(isinstance(value, list) for value in values):
        kinds_said = declared or sorted({_kind(value) for value in values})
        _put(schema, kinds_said, has_null, [])
    return f"no enum: {was} is not one list of texts or whole numbers"


def _put(
    schema: Document, kinds: list[str], has_null: bool, declared: list[str]
) -> None:
    if has_null and "null" in as_list(schema.get("type")):
        kinds = [*kinds, "null"]
    if kinds != declared or not schema.get("type"):
        schema["type"] = kinds[0] if len(kinds) == 1 else kinds


def _read(value: Any, declared: list[str]) -> Any:
    """A value as its declared type wants it; YAML reads ``1.0`` as a number."""
    if declared == ["string"] and not isinstance(value, str):
        return json.dumps(value)
    if declared in (["integer"], ["number"]) and not isinstance(value, bool):
        if isinstance(value, float) and value.is_integer():
            return int(value)
        if isinstance(value, str) and re.fullmatch(r"-?\d+", value):
            return int(value)
    return value


def _kind(value: Any) -> str:
    kinds = {str: "string", bool: "boolean", int: "integer", float: "number"}
    return kinds.get(type(value), "object")


def constants(document: Document) -> Iterator[tuple[str, str]]:
    """A ``const`` that is neither plain text nor number is only its type.

    Quotes and backslashes in it are escaped twice: no response would fit.
    """
    for place in schema_places(document):
        schema = place.schema
        if not isinstance(schema, dict) or "const" not in schema:
            continue
        value = schema["const"]
        if isinstance(value, str) and {'"', "\\"} & set(value):
            del schema["const"]
            schema["type"] = "string"
            yield place.pointer, f"{value!r} is not held to"
        elif isinstance(value, bool) or not isinstance(value, (str, int)):
            del schema["const"]
            if isinstance(value, bool) or value is None:
                schema["type"] = "null" if value is None else "boolean"
            yield place.pointer, f"{value!r} is not held to"


def constant_unions(document: Document) -> Iterator[tuple[str, str]]:
    """One of several constants is an enum; the generator accepts the first only."""
    for place in schema_places(document):
        schema = place.schema
        if not isinstance(schema, dict):
            continue
        for key in ("oneOf", "anyOf"):
            choices = schema.get(key) or []
            values = [choice.get("const") for choice in choices if "const" in choice]
            null = {"type": "null"} in choices
            if len(values) > 1 and len(values) + null == len(choices):
                kinds = {type(value) for value in values}
                if kinds in ({str}, {int}):
                    del schema[key]
                    schema["enum"] = [*values, *([None] if null else [])]
                    schema["type"] = _kind(values[0])
                    yield place.pointer, f"{len(values)} constants are one enum"


def enum_names(document: Document) -> Iterator[tuple[str, str]]:
    """Every word of an enum gets a name of its own that says it.

    The generator numbers words that begin with no letter (their name then moves with
    the vendor's order), drops words that differ in punctuation only and stops at words
    that differ in case only.
    """
    for place in schema_places(document):
        schema = place.schema
        values = schema.get("enum") if isinstance(schema, dict) else None
        words = [value for value in values or () if value is not None]
        if not words or not all(isinstance(word, str) for word in words):
            continue
        if _usable(schema.get(_NAMES), words):
            continue
        stock = [_stock(word) for word in words]
        if all(_is_name(name) for name in stock) and _unique(stock):
            schema.pop(_NAMES, None)
            continue
        schema[_NAMES] = names_of(words)
        changed = sum(a != b for a, b in zip(stock, schema[_NAMES], strict=True))
        yield place.pointer, f"{changed} of {len(words)} words named by what they say"


def _usable(names: Any, words: list[str]) -> bool:
    if not isinstance(names, list) or len(names) != len(words):
        return False
    folded = [snake_case(name).upper() for name in names if isinstance(name, str)]
    return len(folded) == len(words) and _unique(folded) and all(map(_is_name, folded))


def _unique(names: list[str]) -> bool:
    return len(set(names)) == len(names)


def _is_name(name: str) -> bool:
    return name.isidentifier() and snake_case(name).upper() == name


def _stock(word: str) -> str:
    """The name the generator gives, empty where it would number the word."""
    return snake_case(word.upper()).upper() if word and word[0].isalpha() else ""


def names_of(words: list[str]) -> list[str]:
    """A name for each of the different ``words``, independent of their order."""
    # From the shortest names on; only words whose names collide get a longer one, so
    # that one odd word does not rename all others.
    for style in (_stock, _spelled, _cased):
        names = [_stock(word) or _spelled(word) for word in words]
        if style is not _stock:
            twice = {name for name, count in Counter(names).items() if count > 1}
            pairs = zip(names, words, strict=True)
            names = [style(word) if name in twice else name for name, word in pairs]
        if _unique(names) and all(map(_is_name, names)):
            return names
    # Words of any script end here; a digest is ugly and stays the same.
    return [f"{_stock(w) or 'VALUE'}_{_digest(w)}" for w in words]


def _spelled(word: str) -> str:
    """The word with its punctuation in letters: ``1.0`` is ``VALUE_1_DOT_0``."""
    if not word:
        return "EMPTY"
    parts = [c if c.isalnum() else f"_{_sign(c)}_" for c in word.upper()]
    name = snake_case("".join(parts)).upper()
    return name if name.isidentifier() else f"VALUE_{name}"


def _sign(character: str) -> str:
    if character in "_":
        return ""
    short = {"-": "DASH", ".": "DOT", "/": "SLASH", "|": "PIPE", " ": "SPACE"}
    name = unicodedata.name(character, f"U{ord(character):04X}")
    return short.get(character) or name.replace(" ", "_").replace("-", "_")


def _cased(word: str) -> str:
    if word.isupper() or word.islower():
        return f"{_spelled(word)}_{'UPPER' if word.isupper() else 'LOWER'}"
    return f"{_spelled(word)}_{'TITLE' if word.istitle() else 'MIXED'}"


def _digest(word: str) -> str:
    return hashlib.sha256(word.encode()).hexdigest()[:6].upper()
