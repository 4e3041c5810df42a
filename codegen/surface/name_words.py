"""The words of public names: what a path says, in words that callers know."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..names import split_words
from ..openapi.walk import Document, operations

#: Words that begin an action, such as ``/cancel`` and ``/mark_as_paid``.
_VERBS = {
    "accept", "activate", "apply", "approve", "archive", "assign", "attach",
    "authorize", "bulk", "cancel", "clone", "close", "complete", "confirm", "convert",
    "copy", "create", "deactivate", "decline", "delete", "deny", "disable",
    "disconnect", "download", "duplicate", "enable", "execute", "expire", "export",
    "finalize", "generate", "import", "invalidate", "invite", "issue", "lock", "make",
    "mark", "merge", "move", "notify", "pause", "pay", "preview", "publish", "push",
    "refresh", "regenerate", "reject", "release", "remind", "remove", "reopen",
    "replace", "resend", "reset", "resolve", "restore", "resume", "retry", "revoke",
    "run", "search", "send", "set", "split", "standardize", "start", "stop", "submit",
    "sync", "toggle", "unarchive", "unlock", "update", "upload", "validate", "verify",
    "void",
}  # fmt: skip

#: A word that ends so is a thing, whatever it begins with: ``download_url``.
_NOUN_ENDINGS = {"url", "link", "uri", "at", "count", "status", "id", "token", "key"}
_NOUN_ENDINGS |= {"date"}

#: Words without a plural, and words that end in ``s`` in the singular.
_UNCOUNTABLE = {
    "address", "analytics", "credentials", "data", "details", "history", "metadata",
    "news", "overview", "progress", "series", "settings", "status", "summary",
}  # fmt: skip

#: Words that take the noun before them: ``results/latest`` is ``latest_results``.
ADJECTIVES = {
    "archived", "current", "default", "deleted", "dynamic", "latest", "recent",
    "remindable", "system",
}  # fmt: skip


class Vocabulary:
    """Splits the words a path runs together, as the document writes them elsewhere."""

    def __init__(self, document: Document) -> None:
        self._split: dict[str, list[str]] = {}
        for text in _texts(document):
            self._learn([w for w in split_words(text) if not re.fullmatch(r"v\d+", w)])

    def words(self, segment: str) -> list[str]:
        """The words of a segment: ``creditnotes`` are credit notes if there are any."""
        found = split_words(segment)
        return self._split.get(found[0], found) if len(found) == 1 else found

    def _learn(self, words: list[str]) -> None:
        for first in range(len(words)):
            for after in range(first + 2, min(len(words), first + 4) + 1):
                term = words[first:after]
                joined = "".join(term)
                self._split.setdefault(joined, term)
                if not joined.endswith("s"):
                    plural = [*term[:-1], f"{term[-1]}s"]
                    self._split.setdefault(f"{joined}s", plural)


def _texts(document: Document) -> Iterator[str]:
    for _, _, operation in operations(document):
        yield from operation.get("tags") or ()
        yield operation.get("operationId") or ""
    yield from (document.get("components") or {}).get("schemas") or ()


def is_action(words: list[str]) -> bool:
    """Whether words say what is done: ``mark_as_paid``, but not ``download_url``."""
    if not words or words[0] not in _VERBS:
        return False
    return len(words) == 1 or words[-1] not in _NOUN_ENDINGS


def is_verb(word: str) -> bool:
    """Whether a word can begin an action."""
    return word in _VERBS


def is_uncountable(word: str) -> bool:
    """Whether a word stands for one thing though it may end like a plural."""
    return word in _UNCOUNTABLE


def singular(words: list[str]) -> list[str]:
    """The words with the last one in the singular."""
    return [*words[:-1], _singular(words[-1])]


def _singular(word: str) -> str:
    if is_uncountable(word) or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    if re.search(r"(ss|x|ch|sh|z)es$", word):
        return word[:-2]
    return word.removesuffix("s")
