"""A rule about ``allOf`` whose parts speak of the same value or the same member."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import reduce
from typing import Any

from ..names import pascal
from ..openapi.schemas import (
    STRUCTURAL_KEYWORDS,
    SchemaLocation,
    ref_name,
    ref_to,
    roots,
    schemas_of,
    within,
)
from ..openapi.walk import Document
from .narrowing import common_kinds, kinds_of, narrower
from .nullability import is_nullable, nullable, without_null

_UNIONS = ("oneOf", "anyOf")
#: What a part says of itself and not of the values.
_OWN = {"title", "example", "examples", "discriminator", "allOf", "nullable"}


def overlapping_all_of(document: Document) -> Iterator[tuple[str, str]]:
    """Parts of ``allOf`` that describe one thing together are written as one schema.

    The generator joins objects that have no member in common; it takes anything else
    for an object without members, or stops.
    """
    joined = _Compositions(document)
    for place in roots(document):
        yield from joined.inside(place)
    while joined.fresh:
        name = joined.fresh.pop()
        yield from joined.inside(_component(document, name))


def _component(document: Document, name: str) -> SchemaLocation:
    return SchemaLocation(f"#/components/schemas/{name}", schemas_of(document), name)


class _Compositions:
    """Writes compositions as one schema, each combination of components once."""

    def __init__(self, document: Document) -> None:
        self._schemas = schemas_of(document)
        self._known: dict[str, str] = {}
        self.fresh: list[str] = []

    def inside(self, root: SchemaLocation) -> Iterator[tuple[str, str]]:
        for place in within(root):
            # Joining a union gives its branches an `allOf`, which may be open again.
            while self._is_open(place.schema):
                self._write(place)
                yield place.pointer, "the narrower of its parts"

    def _is_open(self, schema: Any) -> bool:
        """Whether the generator could not join the parts itself."""
        if not isinstance(schema, dict) or not isinstance(schema.get("allOf"), list):
            return False
        parts = _parts(schema)
        # An `allOf` of one inline schema is that schema; one reference is a class
        # already.
        if len(parts) < 2:
            return bool(parts) and ref_name(parts[0]) is None
        leaves = [list(self._leaves(part)) for part in parts]
        flat = [leaf for item in leaves for leaf in item]
        if any(_is_union(leaf) for leaf in flat) or not all(map(_is_object, flat)):
            return True
        return _have_overlap(leaves)

    def _leaves(self, part: Any, seen: frozenset[str] = frozenset()) -> Iterator[Any]:
        """The schemas that ``part`` is composed of, references followed."""
        name = ref_name(part)
        if name is not None:
            if name not in seen and name in self._schemas:
                yield from self._leaves(self._schemas[name], seen | {name})
        elif isinstance(part, dict):
            for inner in part.get("allOf") or ():
                yield from self._leaves(inner, seen)
            own = {k: v for k, v in part.items() if k != "allOf"}
            if own or not part.get("allOf"):
                yield own

    def _write(self, place: SchemaLocation) -> None:
        schema = place.schema
        parts = self._without_ancestors(_parts(schema))
        about = {k: v for k, v in schema.items() if k not in STRUCTURAL_KEYWORDS}
        is_null = schema.get("nullable")
        if is_null is None:
            # A value must fit every part, so null is allowed if all of them allow it.
            is_null = all(self._allows_null(part) for part in parts)
        if len(parts) == 1:
            alone = ref_name(parts[0])
            plain = {"allOf": parts} if alone else without_null(parts[0])[0]
        else:
            plain = self._shared(place, parts)
        plain = narrower(plain, about)
        place.schema = nullable(plain) if is_null else plain

    def _shared(self, place: SchemaLocation, parts: list[Any]) -> Document:
        """The joined parts; a combination of several components is one itself."""
        names = [name for part in parts if (name := ref_name(part))]
        key = json.dumps(parts, sort_keys=True)
        # The same combination at two places must be one class: a value read at one
        # place could not be sent at the other.
        if len(names) > 1 and self._are_objects(parts):
            if key in self._known:
                return {"allOf": [ref_to(self._known[key])]}
            if place.holder is self._schemas:
                self._known[key] = place.key
            else:
                return {"allOf": [ref_to(self._added(key, names, parts))]}
        return self._joined(parts)

    def _are_objects(self, parts: list[Any]) -> bool:
        leaves = [leaf for part in parts for leaf in self._leaves(part)]
        return all(_is_object(leaf) and not _is_union(leaf) for leaf in leaves)

    def _added(self, key: str, names: list[str], parts: list[Any]) -> str:
        name = pascal(" ".join(names))
        while name in self._schemas:
            name += "Joined"
        self._known[key] = name
        self._schemas[name] = self._joined(parts)
        self.fresh.append(name)
        return name

    def _joined(self, parts: list[Any]) -> Document:
        leaves = [leaf for part in parts for leaf in self._leaves(part)]
        union = next((leaf for leaf in leaves if _is_union(leaf)), None)
        if union is not None:
            return self._distributed(union, [x for x in leaves if x is not union])
        joined = reduce(narrower, map(_plain, leaves))
        for part in parts:
            alone = [_plain(leaf) for leaf in self._leaves(part)]
            # Often the other parts add a description only: then the class is kept.
            if ref_name(part) and _values(reduce(narrower, alone)) == _values(joined):
                return {"allOf": [part]}
        return joined

    def _distributed(self, union: Document, rest: list[Any]) -> Document:
        """Each branch with the other parts, where some value can be both."""
        key = next(key for key in _UNIONS if union.get(key))
        beside = {k: v for k, v in union.items() if k != key and k not in _OWN}
        others = [part for part in (*rest, beside) if part]
        branches = [{"allOf": [*others, item]} for item in union[key]]
        possible = [branch for branch in branches if self._is_possible(branch["allOf"])]
        # If no branch is possible the document contradicts itself: all are kept, since
        # reading something beats refusing everything.
        chosen = possible or branches
        return chosen[0] if len(chosen) == 1 else {key: chosen}

    def _is_possible(self, parts: list[Any]) -> bool:
        kinds: list[str] = []
        for part in parts:
            if part == {"type": "null"}:
                return all(self._allows_null(part) for part in parts)
            for leaf in self._leaves(part):
                known = kinds_of(leaf)
                if known and kinds and not common_kinds(kinds, known):
                    return False
                kinds = common_kinds(kinds, known)
        return True

    def _without_ancestors(self, parts: list[Any]) -> list[Any]:
        """Neither a part twice nor one that another part is made of already."""
        kept: list[Any] = []
        for part in parts:
            if part not in kept:
                kept.append(part)
        return [
            part
            for part in kept
            if not any(self._is_made_of(x, part) for x in kept if x is not part)
        ]

    def _is_made_of(self, part: Any, ancestor: Any) -> bool:
        goal, name = ref_name(ancestor), ref_name(part)
        if goal is None or name is None:
            return False
        waiting, seen = [name], {goal}
        while waiting:
            inner = self._schemas.get(waiting.pop())
            nodes = (inner.get("allOf") or ()) if isinstance(inner, dict) else ()
            names = {target for node in nodes if (target := ref_name(node))}
            if goal in names:
                return True
            waiting += names - seen
            seen |= names
        return False

    def _allows_null(self, part: Any) -> bool:
        return all(_leaf_allows_null(leaf) for leaf in self._leaves(part))


def _leaf_allows_null(leaf: Document) -> bool:
    # Members without `type` are meant for an object, though formally null fits them.
    if leaf.get("nullable") is False or (_is_object(leaf) and "type" not in leaf):
        return bool(leaf.get("nullable"))
    return is_nullable(leaf)


def _parts(schema: Document) -> list[Any]:
    """The parts of ``allOf``, and what stands beside it as one more."""
    kept = STRUCTURAL_KEYWORDS - {"allOf", "nullable"}
    own = {key: value for key, value in schema.items() if key in kept}
    flat: list[Any] = []
    for part in schema["allOf"]:
        only = isinstance(part, dict) and set(part) == {"allOf"}
        flat += _parts(part) if only else [part]
    return [*flat, own] if own else flat


def _plain(leaf: Document) -> Document:
    plain, _ = without_null(leaf)
    return {key: value for key, value in plain.items() if key not in _OWN}


def _values(schema: Document) -> Document:
    about = ("description", "deprecated", "default")
    return {key: value for key, value in schema.items() if key not in about}


def _is_union(leaf: Document) -> bool:
    return any(leaf.get(key) for key in _UNIONS)


def _is_object(leaf: Document) -> bool:
    return kinds_of(leaf) == ["object"] or not (
        STRUCTURAL_KEYWORDS - {"required"}
    ) & set(leaf)


def _have_overlap(parts: list[list[Any]]) -> bool:
    """Whether two parts describe a member differently."""
    seen: dict[str, Any] = {}
    for leaves in parts:
        own: dict[str, Any] = {}
        for leaf in leaves:
            for name, schema in (leaf.get("properties") or {}).items():
                if name in own and own[name] != schema:
                    return True
                own[name] = schema
        if any(name in seen and seen[name] != own[name] for name in own):
            return True
        seen.update(own)
    return False
