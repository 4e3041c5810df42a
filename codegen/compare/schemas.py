"""Compare two schemas member by member, as seen from one side of the exchange."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from ..openapi.schemas import ref_name
from ..openapi.walk import Document
from . import flatten
from .kinds import Change

_UPPER = ("maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxProperties")
_LOWER = ("minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties")
_EXACT = ("pattern", "multipleOf", "uniqueItems")


@attrs.frozen
class Comparison:
    """Two documents, and which side of the exchange is looked at.

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
        if ref_name(old) and ref_name(old) == ref_name(new):
            return  # components are compared once, by themselves
        yield from self._null(old, new, where, optional)
        left = flatten.variants(self.old, old)
        right = flatten.variants(self.new, new)
        if len(left) == len(right) == 1:
            yield from self._one(left[0], right[0], where)
        else:
            yield from self._union(left, right, where)

    def component(self, name: str, old: Any, new: Any) -> Iterator[Change]:
        """Yield the differences of the component schema ``name``."""
        yield from self._null(old, new, name, False)
        left, right = flatten.variants(self.old, old), flatten.variants(self.new, new)
        if len(left) == len(right) == 1:
            yield from self._said(
                flatten.plain(self.old, old), flatten.plain(self.new, new), name
            )
        else:
            yield from self._union(left, right, name)

    def _change(self, aspect: str, where: str, detail: str = "") -> Change:
        return Change(f"{self.side}-{aspect}", where, detail)

    def _null(self, old: Any, new: Any, where: str, optional: bool) -> Iterator[Change]:
        before = flatten.nullable(self.old, old)
        after = flatten.nullable(self.new, new)
        if after and not before:
            open_response = optional and self.side == "response"
            aspect = "optional-became-nullable" if open_response else "became-nullable"
            yield self._change(aspect, where)
        elif before and not after:
            yield self._change("no-longer-nullable", where)

    def _one(self, old: Any, new: Any, where: str) -> Iterator[Change]:
        names = ref_name(old), ref_name(new)
        if all(names):
            if names[0] != names[1]:
                yield self._change("reference-changed", where, _arrow(*names))
            return
        yield from self._said(
            flatten.plain(self.old, old), flatten.plain(self.new, new), where
        )

    def _union(self, left: list[Any], right: list[Any], where: str) -> Iterator[Change]:
        before = {_label(self.old, each): each for each in left}
        after = {_label(self.new, each): each for each in right}
        if not set(before) & set(after):
            detail = _arrow(" | ".join(before), " | ".join(after))
            yield self._change("type-changed", where, detail)
            return
        # A parameter is not a body: for it, one more variant is one more type.
        one_of = self.side == "parameter"
        for label in sorted(set(after) - set(before)):
            yield self._change(
                "type-widened" if one_of else "variant-added", where, label
            )
        for label in sorted(set(before) - set(after)):
            aspect = "type-narrowed" if one_of else "variant-removed"
            yield self._change(aspect, where, label)
        for label in sorted(set(before) & set(after)):
            yield from self._one(before[label], after[label], where)

    def _said(self, old: Document, new: Document, where: str) -> Iterator[Change]:
        before, after = flatten.types(old), flatten.types(new)
        if before != after:
            detail = _arrow(*(" | ".join(sorted(each)) for each in (before, after)))
            yield self._change(_direction(before, after), where, detail)
            return
        if old.get("format") != new.get("format"):
            detail = _arrow(old.get("format"), new.get("format"))
            yield self._change("format-changed", where, detail)
        yield from self._enum_values(old, new, where)
        yield from self._constraints(old, new, where)
        if old.get("default") != new.get("default"):
            detail = _arrow(old.get("default"), new.get("default"))
            yield self._change("default-changed", where, detail)
        yield from self._items(old, new, where)
        yield from self._members(old, new, where)

    def _enum_values(
        self, old: Document, new: Document, where: str
    ) -> Iterator[Change]:
        before, after = flatten.enum_values(old), flatten.enum_values(new)
        if bool(before) != bool(after):
            aspect = "enum-introduced" if after else "enum-dropped"
            yield self._change(aspect, where, _listed(after or before))
            return
        if added := [word for word in after if word not in before]:
            yield self._change("enum-value-added", where, _listed(added))
        if removed := [word for word in before if word not in after]:
            yield self._change("enum-value-removed", where, _listed(removed))

    def _constraints(
        self, old: Document, new: Document, where: str
    ) -> Iterator[Change]:
        for key in (*_UPPER, *_LOWER, *_EXACT):
            before, after = old.get(key), new.get(key)
            if before == after:
                continue
            aspect = "tightened" if _tighter(key, before, after) else "loosened"
            detail = f"{key} {_arrow(before, after)}"
            yield self._change(f"constraint-{aspect}", where, detail)

    def _items(self, old: Document, new: Document, where: str) -> Iterator[Change]:
        if "items" in old or "items" in new:
            inner = old.get("items") or {}, new.get("items") or {}
            yield from self.schema(*inner, f"{where}[]")

    def _members(self, old: Document, new: Document, where: str) -> Iterator[Change]:
        if self.side != "parameter":
            if old.get("discriminator") != new.get("discriminator"):
                yield self._change("discriminator-changed", where)
            yield from self._fields(old, new, where)
        extra = old.get("additionalProperties"), new.get("additionalProperties")
        if isinstance(extra[0], dict) and isinstance(extra[1], dict):
            yield from self.schema(*extra, f"{where}.*")
        elif self.side != "parameter" and (extra[0] is False) != (extra[1] is False):
            word = "refused" if extra[1] is False else "allowed"
            yield self._change(f"extra-fields-{word}", where)

    def _fields(self, old: Document, new: Document, where: str) -> Iterator[Change]:
        before, after = old.get("properties") or {}, new.get("properties") or {}
        was, needed = set(old.get("required") or ()), set(new.get("required") or ())
        for name in before:
            if name not in after:
                yield self._change("field-removed", f"{where}.{name}")
        for name in after:
            if name not in before:
                yield self._added(f"{where}.{name}", name in needed)
        for name in before:
            if name in after:
                member = f"{where}.{name}"
                if (name in was) != (name in needed):
                    word = "required" if name in needed else "optional"
                    yield self._change(f"field-became-{word}", member)
                pair = before[name], after[name]
                yield from self._flags(*pair, member)
                yield from self.schema(*pair, member, optional=name not in was)

    def _added(self, member: str, required: bool) -> Change:
        if self.side == "response":
            return self._change("field-added", member)
        word = "required" if required else "optional"
        return self._change(f"field-added-{word}", member)

    def _flags(self, old: Any, new: Any, member: str) -> Iterator[Change]:
        left, right = flatten.plain(self.old, old), flatten.plain(self.new, new)
        for flag, word in (("readOnly", "read-only"), ("writeOnly", "write-only")):
            before, after = bool(left.get(flag)), bool(right.get(flag))
            if after and not before:
                yield self._change(f"field-became-{word}", member)
            elif before and not after:
                yield self._change(f"field-no-longer-{word}", member)
        if right.get("deprecated") and not left.get("deprecated"):
            yield self._change("field-deprecated", member)


def _label(document: Document, schema: Any) -> str:
    name = ref_name(schema)
    return name or " | ".join(sorted(flatten.types(flatten.plain(document, schema))))


def _direction(before: frozenset[str], after: frozenset[str]) -> str:
    if flatten.covers(after, before):
        return "type-widened"
    return "type-narrowed" if flatten.covers(before, after) else "type-changed"


def _tighter(key: str, before: Any, after: Any) -> bool:
    if before is None or after is None:
        return before is None
    if isinstance(before, bool) or isinstance(after, bool) or key in _EXACT:
        return bool(after)
    return bool(after < before if key in _UPPER else after > before)


def _arrow(before: Any, after: Any) -> str:
    old, new = ("none" if each in (None, "") else str(each) for each in (before, after))
    return f"{_short(old)} -> {_short(new)}"


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}..."


def _listed(words: list[Any]) -> str:
    shown = ", ".join(str(word) for word in words[:8])
    return shown if len(words) <= 8 else f"{shown} and {len(words) - 8} more"
