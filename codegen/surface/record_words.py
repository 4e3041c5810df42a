"""Names for the words that calls about records take: ``StoryInclude``, ``StoryOrder``.

A literal of twenty words would be repeated in every signature; a name is read once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

import attrs

from ..names import pascal

Words = tuple[str, ...]


@attrs.frozen
class WordList:
    """The words that one argument of one operation takes.

    Attributes:
        operation: ``METHOD /path``.
        operation_id: Of the document.
        kind: The class of the records that are returned.
        argument: ``include`` or ``order``.
        words: In the order of the document.
    """

    operation: str
    operation_id: str
    kind: str
    argument: str
    words: Words


@attrs.frozen
class NamedWords:
    """Every list of words with its name, and which argument takes which."""

    lists: Mapping[str, Words] = {}
    names: Mapping[tuple[str, str], str] = {}

    def name(self, operation: str, argument: str) -> str:
        """The name of what an argument takes; empty where nothing is known."""
        return self.names.get((operation, argument), "")


def name_words(word_lists: Iterable[WordList]) -> NamedWords:
    """Name what most operations on a class take after it, the rest after themselves."""
    all_lists = [item for item in word_lists if item.words]
    usual = _usual(all_lists)
    lists: dict[str, Words] = {}
    names: dict[tuple[str, str], str] = {}
    for item in all_lists:
        is_usual = usual[item.kind, item.argument] == item.words
        owner = item.kind if is_usual else pascal(item.operation_id)
        name = f"{owner}{pascal(item.argument)}"
        lists[name] = item.words
        names[item.operation, item.argument] = name
    return NamedWords(dict(sorted(lists.items())), names)


def _usual(lists: Iterable[WordList]) -> dict[tuple[str, str], Words]:
    counts: dict[tuple[str, str], Counter[Words]] = {}
    for item in lists:
        counts.setdefault((item.kind, item.argument), Counter())[item.words] += 1
    return {key: counter.most_common(1)[0][0] for key, counter in counts.items()}
