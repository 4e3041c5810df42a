"""Change the text of a YAML document only where the document changes.

What is equal keeps its lines, its comments and its style, so that the diff of an update
is the vendor's change. The text is edited at the places that the YAML parser names; the
result is parsed again and compared, and where an edit is not possible the document is
written anew.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterator
from typing import Any

import attrs
import yaml

from .dump import dump, dump_part
from .load import parse_yaml
from .walk import Document

#: From, to (indexes of characters), and what stands there instead.
_Edit = tuple[int, int, str]


def edited(text: str, document: Document) -> str:
    """``text``, a YAML document, with the content of ``document``.

    Raises:
        CodegenError: YAML cannot hold the document.
    """
    present = parse_yaml(text)
    root = yaml.compose(text, Loader=yaml.CSafeLoader)
    if not isinstance(root, yaml.MappingNode) or _has_aliases(root):
        return dump(document)
    try:
        edits = list(_Editor(text).mapping(root, present, document))
    except _Unreachable:
        return dump(document)
    result = text
    for start, end, replacement in sorted(edits, reverse=True):
        result = result[:start] + replacement + result[end:]
    try:
        return result if parse_yaml(result) == document else dump(document)
    except yaml.YAMLError:
        return dump(document)


class _Unreachable(Exception):  # noqa: N818 -- never leaves this module
    """A place that cannot be edited by itself."""


def _has_aliases(root: yaml.Node) -> bool:
    """Whether a node stands at two places: an edit would change both."""
    seen: set[int] = set()
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if id(node) in seen:
            return True
        seen.add(id(node))
        for child in node.value if not isinstance(node, yaml.ScalarNode) else ():
            waiting += child if isinstance(child, tuple) else [child]
    return False


@attrs.frozen
class _Editor:
    text: str

    def mapping(
        self, node: yaml.MappingNode, old: Document, new: Document
    ) -> Iterator[_Edit]:
        """Yield the edits of a mapping in block style that stays one."""
        entries = {_key(key): (key, value) for key, value in node.value}
        if not new or len(entries) < len(node.value) or set(entries) != set(old):
            raise _Unreachable
        kept = [name for name in entries if name in new]
        if not kept:
            raise _Unreachable
        for index, (key, value) in enumerate(node.value):
            name = _key(key)
            if name not in new:
                following = node.value[index + 1 : index + 2]
                is_kept = any(_key(item) in new for item, _ in following)
                yield self._removed(key.start_mark, value, is_kept)
            elif old[name] != new[name]:
                yield from self._value(key, value, old[name], new[name])
        yield from self._added(node, entries, new, kept)

    def _value(
        self, key: yaml.Node, value: yaml.Node, old: Any, new: Any
    ) -> Iterator[_Edit]:
        try:
            yield from list(self._inside(value, old, new))
        except _Unreachable:
            start = key.start_mark
            yield start.index, self._end(value), _entry(_key(key), new, start.column)

    def _inside(self, value: yaml.Node, old: Any, new: Any) -> Iterator[_Edit]:
        if not isinstance(value, yaml.CollectionNode) or value.flow_style:
            raise _Unreachable
        if isinstance(value, yaml.MappingNode) and isinstance(new, dict):
            yield from self.mapping(value, old, new)
        elif isinstance(value, yaml.SequenceNode) and isinstance(new, list):
            yield from self._sequence(value, old, new)
        else:
            raise _Unreachable

    def _removed(self, mark: Any, value: yaml.Node, next_is_kept: bool) -> _Edit:
        """Take out an entry; the comment above the next one is not its own."""
        start, end = mark.index, self._after_line(self._end(value))
        line = start - mark.column
        if not self.text[line:start].strip():
            return line, end, ""
        if not next_is_kept:  # nothing that could stand behind the dash in its place
            raise _Unreachable
        return start, end + mark.column, ""

    def _added(
        self,
        node: yaml.MappingNode,
        entries: dict[str, tuple[yaml.Node, yaml.Node]],
        new: Document,
        kept: list[str],
    ) -> Iterator[_Edit]:
        """New entries stand behind the one that precedes them in the new document."""
        column = node.value[0][0].start_mark.column
        first = entries[kept[0]][0].start_mark.index
        before = ""
        together: dict[int, str] = {}
        for name, value in new.items():
            if name in entries:
                before = name
                continue
            text = _entry(name, value, column)
            if before:
                place = self._after_line(self._end(entries[before][1]))
                together[place] = together.get(place, "") + " " * column + text + "\n"
            else:
                together[first] = together.get(first, "") + text + "\n" + " " * column
        for place, text in together.items():
            missing = "\n" if place and self.text[place - 1] != "\n" else ""
            newline = missing if place == len(self.text) else ""
            yield place, place, newline + text

    def _sequence(
        self, node: yaml.SequenceNode, old: list[Any], new: list[Any]
    ) -> Iterator[_Edit]:
        if not new or len(node.value) != len(old):
            raise _Unreachable
        before, after = ([_identity(item) for item in side] for side in (old, new))
        matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
        for kind, a, b, c, d in matcher.get_opcodes():
            if kind == "equal" or (kind == "replace" and b - a == d - c):
                for index in range(b - a):
                    pair = old[a + index], new[c + index]
                    yield from self._item(node.value[a + index], *pair)
            else:
                yield from self._items(node, (a, b), new[c:d])

    def _item(self, node: yaml.Node, old: Any, new: Any) -> Iterator[_Edit]:
        if old == new:
            return
        try:
            yield from list(self._inside(node, old, new))
        except _Unreachable:
            column = node.start_mark.column
            text = dump_part(new, column)
            yield node.start_mark.index, self._end(node), text

    def _items(
        self, node: yaml.SequenceNode, span: tuple[int, int], new: list[Any]
    ) -> Iterator[_Edit]:
        """Take out the items of ``span`` and put ``new`` there."""
        dash = self._dash(node.value[0])
        column = dash - self._line(dash)
        texts = "".join(
            f"{' ' * column}- {dump_part(item, column + 2)}\n" for item in new
        )
        first, last = span
        if last == len(node.value) and first == 0 and not new:
            raise _Unreachable
        if first < len(node.value):
            start = self._line(self._dash(node.value[first]))
            if self.text[start : start + column].strip():
                raise _Unreachable  # the dash shares its line with another one
        else:
            start = self._after_line(self._end(node.value[-1]))
        end = start
        if last > first:
            end = self._after_line(self._end(node.value[last - 1]))
        if start and self.text[start - 1] != "\n":
            texts = f"\n{texts}"
        yield start, end, texts

    def _dash(self, item: yaml.Node) -> int:
        return self.text.rindex("-", 0, item.start_mark.index)

    def _line(self, index: int) -> int:
        return self.text.rfind("\n", 0, index) + 1

    def _after_line(self, index: int) -> int:
        end = self.text.find("\n", index)
        return len(self.text) if end < 0 else end + 1

    def _end(self, node: yaml.Node) -> int:
        """Behind the last character of a node; that of a collection is further on."""
        while isinstance(node, yaml.CollectionNode) and node.value:
            if node.flow_style:
                return int(node.end_mark.index)
            last = node.value[-1]
            node = last[1] if isinstance(last, tuple) else last
        end = int(node.end_mark.index)
        while end > node.start_mark.index and self.text[end - 1].isspace():
            end -= 1
        return end


def _key(node: yaml.Node) -> str:
    return str(node.value)


def _entry(name: str, value: Any, column: int) -> str:
    return dump_part({name: value}, column)


def _identity(item: Any) -> str:
    """What an item is known by: two of one name are one that has changed."""
    if isinstance(item, dict):
        for key in ("name", "$ref", "url", "operationId"):
            if isinstance(item.get(key), str):
                return f"{key} {item[key]} {item.get('in', '')}"
    return json.dumps(item, sort_keys=True, default=str)
