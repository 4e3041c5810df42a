"""What of a recorded message is the vendor's own, made from its document."""

from __future__ import annotations

import ast
import inspect
import math
import re
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from codegen.openapi import walk

from .scenario import Scenario
from .vendors import KITS, Kit

_DATE = re.compile(r"\d{4}-\d\d-\d\d")
#: Members that a maintainer lets through, each with a reason.
KEPT = Path(__file__).with_name("kept_members.toml")


@dataclass(frozen=True)
class Allowed:
    """What stays in a recording; everything else becomes a stand-in.

    Attributes:
        names: Names of members, parameters and XML elements.
        words: Enumerated words by the name of the member or parameter they stand in.
        counts: Members whose numbers stay, such as the number of a page.
        namings: Members whose text stays if it is itself one of ``names``.
        constants: Texts and numbers of the scenario's own code.
        segments: Fixed parts of paths.
        limits: Lowest and highest number of the members that have a highest one.
        media_types: Types of bodies.
    """

    names: frozenset[str]
    words: Mapping[str, frozenset[str]]
    counts: frozenset[str]
    namings: frozenset[str]
    constants: frozenset[str]
    segments: frozenset[str]
    limits: Mapping[str, tuple[int, int]]
    media_types: frozenset[str]

    def keeps(self, name: str, value: str) -> bool:
        """Return whether a text, or a number as text, may stay in a member."""
        if value in self.words.get(name, ()) or value in self.constants:
            return True
        if name in self.namings and value in self.names:
            return True
        return name in self.counts and value.isdigit() and len(value) < 5


def of_scenario(scenario: Scenario) -> Allowed:
    """Return what stays in a recording of a scenario."""
    module = sys.modules[inspect.unwrap(scenario.play).__module__]
    return of_kit(scenario.kit, frozenset(_constants(inspect.getsource(module))))


def of_kit(kit: Kit, constants: frozenset[str] = frozenset()) -> Allowed:
    """Return what stays in the recordings of a vendor."""
    names, words, segments, limits = _document(kit.name)
    kept = tomllib.loads(KEPT.read_text("utf-8")).get(kit.name, {})
    kinds: dict[str, set[str]] = defaultdict(set)
    for name, entry in kept.items():
        kinds[entry["keep"]].add(name)
    return Allowed(
        names | frozenset(kept),
        words,
        frozenset(kinds["counts"]),
        frozenset(kinds["names"]),
        constants,
        segments,
        limits,
        frozenset(_media_types(KITS[kit.name].document)),
    )


@lru_cache(maxsize=8)
def _document(
    name: str,
) -> tuple[
    frozenset[str],
    dict[str, frozenset[str]],
    frozenset[str],
    dict[str, tuple[int, int]],
]:
    document = KITS[name].document
    words: dict[str, set[str]] = defaultdict(set)
    limits: dict[str, tuple[int, int]] = {}
    for member, schema in _members(document):
        for inner in _schemas(document, schema, 0):
            words[member] |= set(_words(inner))
            if "maximum" in inner:
                limits[member] = _tighter(limits.get(member), inner)
    names = frozenset(words)
    segments = {
        part
        for path in document["paths"]
        for part in f"{KITS[name].base_path}{path}".split("/")
        if "{" not in part
    }
    frozen = {member: frozenset(result) for member, result in words.items()}
    return names, frozen, frozenset(segments), limits


def _media_types(node: Any) -> Iterator[str]:
    """Yield the types of the bodies of a document."""
    if isinstance(node, list):
        for inner in node:
            yield from _media_types(inner)
    if isinstance(node, dict):
        if isinstance(node.get("content"), dict):
            yield from node["content"]
        for inner in node.values():
            yield from _media_types(inner)


def _tighter(
    known: tuple[int, int] | None, schema: Mapping[str, Any]
) -> tuple[int, int]:
    """Return limits that hold for all schemas of a member's name."""
    low, high = math.ceil(schema.get("minimum", 0)), math.floor(schema["maximum"])
    return (max(known[0], low), min(known[1], high)) if known else (low, high)


def _members(node: Any) -> Iterator[tuple[str, Any]]:
    """Yield the schema of every property and parameter of a document, by name."""
    if isinstance(node, list):
        for inner in node:
            yield from _members(inner)
    if not isinstance(node, dict):
        return
    if isinstance(node.get("properties"), dict):
        yield from node["properties"].items()
    if isinstance(node.get("in"), str) and isinstance(node.get("name"), str):
        yield node["name"], node.get("schema", {})
    mapping = node.get("discriminator")
    if isinstance(mapping, dict) and "propertyName" in mapping:
        yield mapping["propertyName"], {"enum": [*mapping.get("mapping", {})]}
    for inner in node.values():
        yield from _members(inner)


def _schemas(
    document: walk.Document, schema: Any, depth: int
) -> Iterator[dict[str, Any]]:
    """Yield a schema and the ones it is composed of, down to the items of lists."""
    if not isinstance(schema, dict) or depth > 6:
        return
    schema = walk.resolve(document, schema)
    yield schema
    inner = [
        item for key in ("allOf", "anyOf", "oneOf") for item in schema.get(key, [])
    ]
    for entry in [*inner, schema.get("items")]:
        yield from _schemas(document, entry, depth + 1)


def _words(schema: Mapping[str, Any]) -> Iterator[str]:
    for word in [*(schema.get("enum") or []), schema.get("const")]:
        if isinstance(word, str | int) and not isinstance(word, bool):
            yield str(word)


def _constants(source: str) -> Iterator[str]:
    """Yield what a scenario says itself, except dates: those move with all others."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Constant):
            continue
        text = str(node.value)
        if isinstance(node.value, str | int | float) and not _DATE.match(text):
            yield text
