"""Compare two schemas keyword by keyword, as seen from one side of the exchange.

Every keyword is some rule's business. What no rule knows is named by ``unclassified``,
also where rules have found other differences beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from ..openapi.schemas import ref_name
from ..openapi.walk import Document
from . import constraints, flatten
from .kinds import Change
from .texts import arrow, listed
from .unclassified import unclassified

#: Keywords that the rules below judge.
_KNOWN = {
    "$ref", "additionalProperties", "allOf", "anyOf", "default", "deprecated",
    "discriminator", "enum", "format", "items", "nullable", "oneOf", "prefixItems",
    "properties", "readOnly", "required", "type", "writeOnly", "xml",
    *constraints.KEYWORDS,
}  # fmt: skip

#: Keywords that are compared for a member, not for the schema it refers to.
_OF_UNIONS = ("anyOf", "nullable")


@attrs.frozen
class Comparison:
    """Two documents in the normal form, and which side of the exchange is looked at.

    Attributes:
        side: ``request``, ``response`` or ``parameter``; the names of changes begin so.
    """

    old: Document
    new: Document
    side: str

    def schema(
        self, old: Any, new: Any, where: str, *, optional: bool = False
    ) -> Iterator[Change]:
        """Yield the differences of two schemas, which may be references."""
        if old == new:
            return  # what they refer to is compared once, by itself
        if ref_name(old) and ref_name(new):
            yield from self._references(old, new, where, optional)
        else:
            yield from self._null(old, new, where, optional)
            yield from self._alternatives(old, new, where)

    def component(self, name: str, old: Any, new: Any) -> Iterator[Change]:
        """Yield the differences of the component schema ``name``."""
        yield from self._access(old, new, name)
        yield from self._null(old, new, name, False)
        yield from self._alternatives(old, new, name)

    def _change(self, aspect: str, where: str, detail: str = "") -> Change:
        return Change(f"{self.side}-{aspect}", where, detail)

    def _references(
        self, old: Document, new: Document, where: str, optional: bool
    ) -> Iterator[Change]:
        """Compare which components are meant, and what is written beside them."""
        names = ref_name(old), ref_name(new)
        if names[0] != names[1]:
            yield self._change("reference-changed", where, arrow(*names))
        flags = bool(old.get("nullable")), bool(new.get("nullable"))
        yield from self._nullability(*flags, where, optional)
        yield from self._keywords(flatten.beside(old), flatten.beside(new), where)

    def _null(self, old: Any, new: Any, where: str, optional: bool) -> Iterator[Change]:
        before = flatten.nullable(self.old, old)
        after = flatten.nullable(self.new, new)
        yield from self._nullability(before, after, where, optional)

    def _nullability(
        self, before: bool, after: bool, where: str, optional: bool
    ) -> Iterator[Change]:
        if after and not before:
            open_response = optional and self.side == "response"
            aspect = "optional-became-nullable" if open_response else "became-nullable"
            yield self._change(aspect, where, "null is added")
        elif before and not after:
            yield self._change("no-longer-nullable", where, "null is removed")

    def _alternatives(self, old: Any, new: Any, where: str) -> Iterator[Change]:
        left = flatten.variants(self.old, old)
        right = flatten.variants(self.new, new)
        whole = flatten.plain(self.old, old), flatten.plain(self.new, new)
        if len(left) == len(right) == 1:
            yield from self._keywords(*whole, where)
            return
        yield from self._union(left, right, where)
        if len(left) > 1 and len(right) > 1:
            before, after = (_without_union(item) for item in whole)
            yield from self._keywords(before, after, where)

    def _union(self, left: list[Any], right: list[Any], where: str) -> Iterator[Change]:
        before = {flatten.label(self.old, item): item for item in left}
        after = {flatten.label(self.new, item): item for item in right}
        if not set(before) & set(after):
            detail = arrow(" | ".join(before), " | ".join(after))
            aspect = _direction(frozenset(before), frozenset(after))
            yield self._change(aspect, where, detail)
            return
        # A parameter is not a body: for it, one more variant is one more type.
        one_of = self.side == "parameter"
        for name in sorted(set(after) - set(before)):
            yield self._change(
                "type-widened" if one_of else "variant-added", where, name
            )
        for name in sorted(set(before) - set(after)):
            aspect = "type-narrowed" if one_of else "variant-removed"
            yield self._change(aspect, where, name)
        for name in sorted(set(before) & set(after)):
            yield from self.schema(before[name], after[name], where)

    def _keywords(self, old: Document, new: Document, where: str) -> Iterator[Change]:
        before, after = flatten.types(old), flatten.types(new)
        if before != after:
            detail = arrow(*(" | ".join(sorted(item)) for item in (before, after)))
            change = self._change(_direction(before, after), where, detail)
            yield change
            if change.breaking or "anything" in before | after:
                return
        yield from self._values(old, new, where)
        for aspect, detail in constraints.compare(old, new):
            yield self._change(f"constraint-{aspect}", where, detail)
        yield from self._items(old, new, where)
        yield from self._members(old, new, where)
        yield from unclassified(old, new, _KNOWN, where)

    def _values(self, old: Document, new: Document, where: str) -> Iterator[Change]:
        yield from self._enum_values(old, new, where)
        for key, aspect in (
            ("format", "format-changed"),
            ("default", "default-changed"),
            ("xml", "xml-changed"),
        ):
            if old.get(key) != new.get(key):
                yield self._change(aspect, where, arrow(old.get(key), new.get(key)))

    def _enum_values(
        self, old: Document, new: Document, where: str
    ) -> Iterator[Change]:
        before, after = flatten.enum_values(old), flatten.enum_values(new)
        if bool(before) != bool(after):
            aspect = "enum-introduced" if after else "enum-dropped"
            yield self._change(aspect, where, listed(after or before))
            return
        if added := [word for word in after if word not in before]:
            yield self._change("enum-value-added", where, listed(added))
        if removed := [word for word in before if word not in after]:
            yield self._change("enum-value-removed", where, listed(removed))

    def _items(self, old: Document, new: Document, where: str) -> Iterator[Change]:
        if "items" in old or "items" in new:
            inner = old.get("items") or {}, new.get("items") or {}
            yield from self.schema(*inner, f"{where}[]")
        before, after = old.get("prefixItems") or [], new.get("prefixItems") or []
        if len(before) != len(after):
            detail = f"prefixItems {len(before)} -> {len(after)}"
            yield self._change("type-changed", where, detail)
        for index, pair in enumerate(zip(before, after, strict=False)):
            yield from self.schema(*pair, f"{where}[{index}]")

    def _members(self, old: Document, new: Document, where: str) -> Iterator[Change]:
        # The members of an object that is a parameter are sent like those of a body.
        sent = "request" if self.side == "parameter" else self.side
        members = attrs.evolve(self, side=sent)
        marks = old.get("discriminator"), new.get("discriminator")
        if marks[0] != marks[1]:
            yield members._change("discriminator-changed", where, arrow(*marks))
        yield from members._fields(old, new, where)
        yield from members._extra_fields(old, new, where)

    def _extra_fields(
        self, old: Document, new: Document, where: str
    ) -> Iterator[Change]:
        extra = old.get("additionalProperties", {}), new.get("additionalProperties", {})
        if (extra[0] is False) != (extra[1] is False):
            word = "refused" if extra[1] is False else "allowed"
            yield self._change(f"extra-fields-{word}", where, "additionalProperties")
        elif extra[0] is not False:
            yield from self.schema(*extra, f"{where}.*")

    def _fields(self, old: Document, new: Document, where: str) -> Iterator[Change]:
        before, after = old.get("properties") or {}, new.get("properties") or {}
        was, needed = set(old.get("required") or ()), set(new.get("required") or ())
        for name in [item for item in before if item not in after]:
            kind = flatten.label(self.old, before[name])
            yield self._change("field-removed", f"{where}.{name}", kind)
        for name in [item for item in after if item not in before]:
            yield self._added(f"{where}.{name}", after[name], name in needed)
        for name in [item for item in before if item in after]:
            member = f"{where}.{name}"
            if (name in was) != (name in needed):
                word = "required" if name in needed else "optional"
                yield self._change(f"field-became-{word}", member, f"now {word}")
            pair = before[name], after[name]
            yield from self._access(*pair, member)
            yield from self._deprecation(*pair, member)
            yield from self.schema(*pair, member, optional=name not in was)
        for name in sorted((was ^ needed) - {*before, *after}):
            detail = f"required {name}"
            tighter = "tightened" if name in needed else "loosened"
            yield self._change(f"constraint-{tighter}", where, detail)

    def _added(self, member: str, schema: Any, required: bool) -> Change:
        kind = flatten.label(self.new, schema)
        if self.side == "response":
            return self._change("field-added", member, kind)
        word = "required" if required else "optional"
        return self._change(f"field-added-{word}", member, kind)

    def _access(self, old: Any, new: Any, member: str) -> Iterator[Change]:
        left, right = flatten.plain(self.old, old), flatten.plain(self.new, new)
        for flag, word in (("readOnly", "read-only"), ("writeOnly", "write-only")):
            before, after = bool(left.get(flag)), bool(right.get(flag))
            if after and not before:
                yield self._change(f"field-became-{word}", member, flag)
            elif before and not after:
                yield self._change(f"field-no-longer-{word}", member, flag)

    def _deprecation(self, old: Any, new: Any, member: str) -> Iterator[Change]:
        left, right = flatten.plain(self.old, old), flatten.plain(self.new, new)
        flags = bool(left.get("deprecated")), bool(right.get("deprecated"))
        if flags == (False, True):
            yield self._change("field-deprecated", member, "deprecated")
        elif flags == (True, False):
            yield Change("documentation-changed", member, "deprecated is removed")


def _without_union(node: Document) -> Document:
    return {key: value for key, value in node.items() if key not in _OF_UNIONS}


def _direction(before: frozenset[str], after: frozenset[str]) -> str:
    if flatten.covers(after, before):
        return "type-widened"
    return "type-narrowed" if flatten.covers(before, after) else "type-changed"
