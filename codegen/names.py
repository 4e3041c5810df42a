"""Names: split into words, and put together in Python's ways."""

from __future__ import annotations

import re
from functools import cache

#: Words that look like several of something and are not.
UNCOUNTABLE = {
    "address", "analytics", "credentials", "data", "details", "history", "metadata",
    "news", "overview", "progress", "series", "settings", "status", "summary",
}  # fmt: skip


def split_words(text: str) -> list[str]:
    """The words of an identifier, a path or a phrase, in lower case."""
    spaced = re.sub(r"([a-z0-9])([A-Z])", r"\1 \2", text)
    spaced = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1 \2", spaced)
    return [word.lower() for word in re.split(r"[^A-Za-z0-9]+", spaced) if word]


@cache
def snake(text: str) -> str:
    """``Get Timesheet`` and ``getTimesheet`` become ``get_timesheet``."""
    return "_".join(split_words(text))


@cache
def pascal(text: str) -> str:
    """``time_entry`` and ``TimeEntry`` become ``TimeEntry``."""
    return "".join(word[:1].upper() + word[1:] for word in split_words(text))


def singular(word: str) -> str:
    """One of what ``word`` names; its last word alone counts."""
    head, _, last = word.rpartition("_")
    if last in UNCOUNTABLE or last.endswith(("ss", "us", "is")):
        return word
    if last.endswith("ies"):
        last = f"{last[:-3]}y"
    elif re.search(r"(ss|us|x|ch|sh|z)es$", last):
        last = last[:-2]
    else:
        last = last.removesuffix("s")
    return f"{head}_{last}" if head else last
