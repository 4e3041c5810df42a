"""Public names by rule: resource and method from path, method and what is returned.

The rules, in the order they are tried:

1. Segments such as ``api`` and ``v1`` say nothing; what stands before them names a
   product.
2. A resource is the first noun of the path, and each further one that has members or
   that is listed and created there. It is called by its owners in the singular and
   its own plural: ``receivable_mails``.
3. What stands behind it is an action (``cancel``) or a thing of it (``list_lines``).
4. Otherwise the HTTP method says it: ``list``, ``create``, ``get``, ``update``,
   ``delete``; ``get`` and ``update`` where there is one thing only.
"""

from __future__ import annotations

import keyword
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from ..names import split_words
from ..openapi.walk import Document, operations
from .name_shapes import ResponseShape, is_upload, response_shape
from .name_words import (
    ADJECTIVES,
    Vocabulary,
    is_action,
    is_uncountable,
    is_verb,
    singular,
)

Segments = tuple[str, ...]

#: What stands before the last of these is the name of a product.
_GATE = re.compile(r"^(api|services?|rest)$")
#: These say nothing about what an operation works on.
_SILENT = re.compile(r"^(api|public|services?|rest|v\d+(\.\d+)*)$")

_ON_MEMBER = {"GET": "get", "DELETE": "delete", "PATCH": "update", "POST": "create_at"}
_ON_ONE = {"GET": "get", "PATCH": "update", "DELETE": "delete"}
_ON_COLLECTION = {
    "GET": "list",
    "PUT": "replace",
    "PATCH": "update_many",
    "DELETE": "delete_many",
}
_OF_ME = {**_ON_ONE, "PUT": "update", "POST": "create"}

#: A resource whose noun has so many words needs no owner to be told apart.
_ENOUGH_WORDS = 3


class NameRules:
    """Derives the names of a document's operations.

    Args:
        document: prepared for the generator.
        items: where the vendor's pages hold their items, as dotted paths.
    """

    def __init__(self, document: Document, items: Iterable[str]) -> None:
        self._document = document
        self._items = tuple(items)
        self._vocabulary = Vocabulary(document)
        self._paths: dict[Segments, dict[str, Document]] = defaultdict(dict)
        for method, path, operation in operations(document):
            self._paths[_segments(path)][method] = operation

    def name(self, method: str, path: str) -> tuple[str, str]:
        """Resource and method of an operation."""
        segments = _segments(path)
        nouns = _nouns(segments)
        if not nouns:
            return "root", method.lower()
        owners = self._owners(segments, nouns)
        tail = [each for each in nouns if each > owners[-1]]
        if not tail and self._is_action_at_end(segments, owners):
            tail = [owners.pop()]
        if not tail:
            return self._of_resource(method, segments, owners, nouns)
        resource = self._resource(segments, [n for n in nouns if n <= owners[-1]])
        return resource, _python(self._of_tail(method, segments, tail))

    def _owners(self, segments: Segments, nouns: list[int]) -> list[int]:
        """Positions of the resources on the way."""
        return [
            each
            for each in nouns
            if each == nouns[0] or self._is_collection(segments[: each + 1])
        ]

    def _is_action_at_end(self, segments: Segments, owners: list[int]) -> bool:
        """Whether what has GET and POST at the end of the path is an action."""
        last = owners[-1]
        return (
            len(owners) > 1
            and last == len(segments) - 1
            and is_action(self._words(segments[last]))
            and not self._has_members(segments)
        )

    def _of_resource(
        self, method: str, segments: Segments, owners: list[int], nouns: list[int]
    ) -> tuple[str, str]:
        resource = self._resource(segments, nouns)
        beside = self._paths[segments]
        if segments[-1].startswith("{"):
            put = "replace" if "PATCH" in beside else "update"
            return resource, {**_ON_MEMBER, "PUT": put}.get(method, method.lower())
        if len(nouns) == 1 and (found := self._lone_action(segments, nouns[0])):
            return found
        return resource, self._on_whole(method, segments)

    def _lone_action(self, segments: Segments, noun: int) -> tuple[str, str] | None:
        """``POST /importLeavePeriods`` imports leave periods."""
        words = self._words(segments[noun])
        if len(words) == 1 or len(self._paths[segments]) > 1:
            return None
        if self._has_members(segments):
            return None
        if is_action(words):
            return "_".join(words[1:]), _python(words[0])
        if is_verb(words[-1]):
            return "_".join(words[:-1]), _python(words[-1])
        return None

    def _on_whole(self, method: str, segments: Segments) -> str:
        beside = self._paths[segments]
        is_one = (
            "GET" in beside
            and self._shape(beside["GET"]) == "record"
            and not self._has_members(segments)
            and "POST" not in beside
        )
        if is_one:
            put = "replace" if "PATCH" in beside else "update"
            return {**_ON_ONE, "PUT": put}.get(method, method.lower())
        if method == "POST":
            upload = is_upload(self._document, beside[method])
            return "upload" if upload else "create"
        return _ON_COLLECTION.get(method, method.lower())

    def _of_tail(self, method: str, segments: Segments, tail: list[int]) -> str:
        """The method for what stands behind a resource."""
        words = self._words(segments[tail[-1]])
        before = self._words(segments[tail[-2]]) if len(tail) > 1 else []
        if len(tail) == 1 and words[0] in ("me", "my") and method in _OF_ME:
            return "_".join([_OF_ME[method], *words])
        if is_action(words) and not segments[-1].startswith("{"):
            return "_".join(words + before)
        if is_adjective := len(words) == 1 and words[0] in ADJECTIVES:
            words = words + before
        noun = "_".join(words)
        last = words[0] if is_adjective else words[-1]
        return f"{self._verb_of_noun(method, segments, noun, last)}_{noun}"

    def _verb_of_noun(
        self, method: str, segments: Segments, noun: str, last: str
    ) -> str:
        beside = self._paths[segments]
        upload = is_upload(self._document, beside[method])
        if method == "GET":
            shape = self._shape(beside[method])
            plural = "get" if is_uncountable(last) else "list"
            return {"file": "download", "list": plural}.get(shape, "get")
        if method == "PUT":
            is_list = "GET" in beside and self._shape(beside["GET"]) == "list"
            whole = (noun.endswith("s") and is_list) or noun.endswith("items")
            return "upload" if upload else "replace" if whole else "set"
        if method == "POST":
            return "upload" if upload else "create"
        return {"PATCH": "update", "DELETE": "delete"}.get(method, method.lower())

    def _resource(self, segments: Segments, nouns: list[int]) -> str:
        last = self._words(segments[nouns[-1]])
        if len(nouns) > 1 and len(last) >= _ENOUGH_WORDS:
            return "_".join(last)
        parts: list[list[str]] = []
        for position in nouns:
            words = self._words(segments[position])
            if parts and words in self._tags(segments[: position + 1]):
                parts = []  # the vendor's tag names it without what stands before
            parts.append(words)
        owners = [word for part in parts[:-1] for word in singular(part)]
        return _python("_".join([*owners, *parts[-1]]))

    def _tags(self, segments: Segments) -> list[list[str]]:
        beside: Mapping[str, Document] = self._paths.get(segments, {})
        return [split_words((o.get("tags") or [""])[0]) for o in beside.values()]

    def _is_collection(self, segments: Segments) -> bool:
        """Whether a thing has members, or is both listed and created."""
        beside = self._paths.get(segments, {})
        return self._has_members(segments) or ("POST" in beside and "GET" in beside)

    def _has_members(self, segments: Segments) -> bool:
        count = len(segments)
        return any(
            len(each) > count and each[:count] == segments and each[count][0] == "{"
            for each in self._paths
        )

    def _shape(self, operation: Document) -> ResponseShape:
        return response_shape(self._document, operation, self._items)

    def _words(self, segment: str) -> list[str]:
        return self._vocabulary.words(segment)


def _segments(path: str) -> Segments:
    return tuple(part for part in path.split("/") if part)


def _nouns(segments: Segments) -> list[int]:
    """Positions of the segments that name a thing or an action."""
    gates = [n for n, segment in enumerate(segments) if _GATE.match(segment)]
    gate = gates[-1] if gates else -1
    return [
        n
        for n, segment in enumerate(segments)
        if n > gate
        and not segment.startswith("{")
        and not _SILENT.match(segment)
        and split_words(segment)
    ]


def _python(word: str) -> str:
    return f"{word}_" if keyword.iskeyword(word) else word
