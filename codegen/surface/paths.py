"""Take the paths of a document apart: the things it has, and what is done with them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from ..names import split_words
from ..openapi.walk import Document, operations, resolve

#: Segments that say nothing about what an operation works on.
_SILENT = re.compile(r"^(api|public|services?|rest|v\d+(\.\d+)*)$")
#: What stands before one of these is the name of a product.
_PRODUCT_ENDS = re.compile(r"^(api|services?|rest)$")

_FILES = (
    "application/pdf",
    "application/octet",
    "application/vnd",
    "image/",
    "text/csv",
)

Segments = tuple[str, ...]


@attrs.frozen
class Noun:
    """A literal segment of a path that names something."""

    place: int
    words: tuple[str, ...]


class Paths:
    """The paths of one document, and what their operations take and return.

    Args:
        document: The prepared document.
        items: Dotted places of the lists in the vendor's responses.
    """

    def __init__(self, document: Document, items: Iterable[str]) -> None:
        self._document = document
        self._items = tuple(items)
        self._operations: dict[Segments, dict[str, Document]] = defaultdict(dict)
        for method, path, operation in operations(document):
            self._operations[segments(path)][method] = operation
        self._joined = _joined_words(_vocabulary(document))

    def at(self, place: Segments) -> dict[str, Document]:
        """The operations of one path by method."""
        return self._operations.get(place, {})

    def nouns(self, place: Segments) -> list[Noun]:
        """What the path names, without products, versions and parameters."""
        ends = [i for i, part in enumerate(place) if _PRODUCT_ENDS.match(part)]
        start = ends[-1] + 1 if ends else 0
        return [
            Noun(i, self._words(part))
            for i, part in enumerate(place)
            if i >= start and not part.startswith("{") and not _SILENT.match(part)
            if split_words(part)
        ]

    def has_members(self, place: Segments) -> bool:
        """Whether single members of the path have paths of their own."""
        size = len(place)
        return any(
            len(other) > size and other[:size] == place and other[size].startswith("{")
            for other in self._operations
        )

    def is_thing(self, place: Segments) -> bool:
        """Whether the path is of a thing of its own: with members, or a list."""
        # A path with GET alone is mostly a view of its parent: `/invoices/{id}/pdf`.
        return self.has_members(place) or {"GET", "POST"} <= set(self.at(place))

    def tag(self, place: Segments) -> set[tuple[str, ...]]:
        """The words of the tags of a path's operations."""
        tags = [(item.get("tags") or [""])[0] for item in self.at(place).values()]
        return {tuple(split_words(tag)) for tag in tags}

    def response(self, operation: Document) -> str:
        """What is returned: ``list``, ``file``, ``one`` or ``nothing``."""
        for media, schema in self._contents(operation):
            if media.startswith(_FILES) or schema.get("format") == "binary":
                return "file"
            return "list" if self._holds_list(schema) else "one"
        return "nothing"

    def takes_file(self, operation: Document) -> bool:
        """Whether the body can only be a file, or a form with one."""
        body = resolve(self._document, operation.get("requestBody") or {})
        media = tuple(body.get("content") or ())
        forms = all(item.startswith("multipart/") for item in media)
        files = all(item.startswith(("application/octet", "image/")) for item in media)
        return bool(media) and (forms or files)

    def _words(self, segment: str) -> tuple[str, ...]:
        words = tuple(split_words(segment))
        return words if len(words) > 1 else self._joined.get("".join(words), words)

    def _contents(self, operation: Document) -> Iterator[tuple[str, Document]]:
        for status, response in (operation.get("responses") or {}).items():
            if str(status).startswith("2"):
                content = resolve(self._document, response).get("content") or {}
                for media, entry in content.items():
                    yield media, self._plain(entry.get("schema") or {})

    def _plain(self, schema: Any) -> Document:
        """The schema itself, behind references and choices that hold one list."""
        plain: Document = schema if isinstance(schema, dict) else {}
        # References may go in a circle; nobody nests `allOf` of one deeper.
        for _ in range(5):
            plain = resolve(self._document, plain)
            parts: list[Document] = plain.get("allOf") or []
            plain = parts[0] if len(parts) == 1 else plain
        choices = plain.get("anyOf") or plain.get("oneOf") or ()
        lists = [choice for choice in choices if _is_array(choice)]
        values = [choice for choice in choices if choice.get("type") != "null"]
        if not lists and len(values) == 1:
            return self._plain(values[0])
        # A list or an error object, or one and many: then the list is what is meant.
        return lists[0] if lists else plain

    def _holds_list(self, schema: Document) -> bool:
        if _is_array(schema):
            return True
        for path in self._items:
            node = schema
            for part in path.split(".") if path else ():
                node = self._plain((node.get("properties") or {}).get(part))
            if _is_array(node):
                return True
        return False


def segments(path: str) -> Segments:
    """The parts of a path."""
    return tuple(part for part in path.split("/") if part)


def _is_array(schema: Document) -> bool:
    kind = schema.get("type")
    return kind == "array" or (isinstance(kind, list) and "array" in kind)


def _vocabulary(document: Document) -> Iterator[str]:
    """The names by which a document tells which words belong together."""
    for _, _, operation in operations(document):
        yield from operation.get("tags") or ()
        yield operation.get("operationId") or ""
    yield from (document.get("components") or {}).get("schemas") or ()


def _joined_words(texts: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """``creditnotes`` is ``credit notes``, where the document writes that elsewhere."""
    by_word: dict[str, tuple[str, ...]] = {}
    for text in texts:
        words = [word for word in split_words(text) if not re.fullmatch(r"v\d+", word)]
        for start in range(len(words)):
            # Two to four words: longer runs of an operation id are sentences, not
            # names.
            for end in range(start + 2, min(len(words), start + 4) + 1):
                part = tuple(words[start:end])
                by_word.setdefault("".join(part), part)
                if not part[-1].endswith("s"):
                    plural = (*part[:-1], f"{part[-1]}s")
                    by_word.setdefault("".join(plural), plural)
    return by_word
