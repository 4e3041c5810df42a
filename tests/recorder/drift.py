"""What recordings show beyond the documents, and what they never showed."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import jsonschema_rs

from tests.support.as_openapi_31 import modern, modern_schema

from .cassette_file import TapeFile
from .operations import operation_of, response_schema
from .vendors import Kit

_NAMING = ("properties", "patternProperties", "additionalProperties")


@dataclass
class Drift:
    """Members of responses, compared with a document.

    Attributes:
        undocumented: Places of members no schema accounts for, by operation.
        never_seen: Documented members that no recording holds, by schema, of the
            schemas recordings did reach.
    """

    undocumented: dict[str, set[str]] = field(default_factory=dict)
    never_seen: dict[str, set[str]] = field(default_factory=dict)


class Comparison:
    """Collects over all recordings of one vendor."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._document = modern(kit.document)
        self._undocumented: dict[str, set[str]] = defaultdict(set)
        self._seen: dict[str, set[str]] = defaultdict(set)

    def add(self, tapes: Iterable[TapeFile]) -> Comparison:
        """Take the responses of some recordings into account."""
        for held in tapes:
            for item in held.interactions:
                self._add(item)
        return self

    def result(self) -> Drift:
        """Return what was found."""
        never = {
            place: missing
            for place, seen in self._seen.items()
            if (missing := set(self._at(place)) - seen)
        }
        return Drift(dict(self._undocumented), never)

    def _add(self, interaction: Mapping[str, Any]) -> None:
        asked, got = interaction["request"], interaction["response"]
        name = operation_of(self._kit, asked["method"], asked["uri"])
        status = got["status"]["code"]
        schema = name and response_schema(self._kit, name, status)
        if not name or not schema:
            return
        try:
            body = json.loads(got["body"]["string"])
        except ValueError:
            return
        self._compare(f"{name} {status}", modern_schema(schema), body)

    def _compare(self, name: str, schema: dict[str, Any], body: Any) -> None:
        whole = {**schema, "components": self._document.get("components", {})}
        check = jsonschema_rs.validator_for(whole, validate_formats=True)
        known: dict[str, set[str]] = defaultdict(set)
        for note in check.evaluate(body).annotations():
            place, names = note["schemaLocation"], note["annotations"]
            keyword = place.rpartition("/")[2]
            if keyword in _NAMING and isinstance(names, list):
                named = {str(name) for name in names}
                known[note["instanceLocation"]] |= named
                if keyword == "properties" and place.startswith("/components/"):
                    self._seen[place] |= named
        for place in _left(body, "", known):
            self._undocumented[name].add(place)

    def _at(self, place: str) -> Mapping[str, Any]:
        value: Any = self._document
        for part in place.strip("/").split("/"):
            part = part.replace("~1", "/").replace("~0", "~")
            value = value[int(part)] if isinstance(value, list) else value[part]
        properties: Mapping[str, Any] = value
        return properties


def _left(body: Any, place: str, known: Mapping[str, set[str]]) -> Iterable[str]:
    if isinstance(body, list):
        for index, inner in enumerate(body):
            yield from _left(inner, f"{place}/{index}", known)
    if not isinstance(body, dict):
        return
    # An object of which no schema says anything is an open map.
    if place in known:
        for name in sorted(body.keys() - known[place]):
            yield _general(f"{place}/{name}")
    for name, inner in body.items():
        yield from _left(inner, f"{place}/{name}", known)


def _general(place: str) -> str:
    """Return a place without the numbers of elements and the ids of records."""
    parts = place.split("/")
    return "/".join("*" if part.isdigit() else part for part in parts)
