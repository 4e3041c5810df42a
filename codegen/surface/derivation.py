"""Derive the public name of an operation from its method, its path and its neighbours.

A thing of its own, with members or with both a list and a way to create, is a resource.
What follows it in the path is a method: a verb as it stands, a noun after a verb that
tells what comes back. No HTTP method shows in a name.
"""

from __future__ import annotations

import keyword

from ..names import UNCOUNTABLE, singular
from ..openapi.walk import Document
from ..prepare.lengths import shortened
from .paths import Noun, Paths, Segments, segments

#: Characters of a derived name: a module is called after the resource.
_LONGEST = 64


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_VERBS = _words(
    """accept activate apply approve archive assign attach authorize bulk cancel clone
    close complete confirm convert copy create deactivate decline delete deny disable
    disconnect download duplicate enable execute expire export finalize generate import
    invalidate invite issue lock make mark merge move notify pause pay preview publish
    push refresh regenerate reject release remind remove reopen replace resend reset
    resolve restore resume retry revoke run search send set split standardize start stop
    submit sync toggle unarchive unlock update upload validate verify void"""
)
#: These take the noun before them: ``results/latest`` is ``latest_results``.
_ADJECTIVES = _words(
    """archived current default deleted dynamic latest recent remindable
    system"""
)
#: A verb before one of these is part of a noun: ``download_url``.
_NOUN_ENDS = _words("at count date id key link status token uri url")

#: Attributes of every client, which hide a resource of that name.
CLIENT_ATTRIBUTES = _words("base_url close is_closed request vendor with_options")

_ON_MEMBER = {"GET": "get", "DELETE": "delete", "PATCH": "update", "POST": "create_at"}
_ON_SINGLE = {"GET": "get", "DELETE": "delete", "PATCH": "update"}
_ON_LIST = {"GET": "list", "PUT": "replace", "PATCH": "update", "DELETE": "delete"}
_MANY = {"PATCH": "update_many", "DELETE": "delete_many"}


def derive(
    paths: Paths, method: str, path: str, operation: Document
) -> tuple[str, str]:
    """Return the resource and the method that an operation is called by.

    Args:
        paths: All paths of the document.
        method: The HTTP method.
        path: As in the document.
        operation: What the document says of it.
    """
    place = segments(path)
    nouns = paths.nouns(place)
    if not nouns:
        return "root", _python_name(method.lower())
    owners, tail = _split(paths, place, nouns)
    # An action at the root would otherwise be a resource with one method.
    if split := _lone_verb(paths, place, nouns):
        resource, verb = split
    else:
        resource = _resource(
            paths, place, [n for n in nouns if n.place <= owners[-1].place]
        )
        verb = _verb(paths, method, place, operation, tail)
    if resource in CLIENT_ATTRIBUTES:
        resource = f"api_{resource}"
    return _python_name(resource), _python_name(verb)


def _split(
    paths: Paths, place: Segments, nouns: list[Noun]
) -> tuple[list[Noun], list[Noun]]:
    """The things on the way, and what stands behind the last of them."""
    owners = [
        noun
        for noun in nouns
        if noun is nouns[0] or paths.is_thing(place[: noun.place + 1])
    ]
    last = owners[-1]
    # A verb that has members of its own is a noun after all: `/imports/{id}`.
    acts = last is nouns[-1] and last.place == len(place) - 1 and _is_verb(last.words)
    if acts and last is not nouns[0] and not paths.has_members(place):
        owners = owners[:-1]
    return owners, [noun for noun in nouns if noun.place > owners[-1].place]


def _is_verb(words: tuple[str, ...]) -> bool:
    return words[0] in _VERBS and not (len(words) > 1 and words[-1] in _NOUN_ENDS)


def _lone_verb(
    paths: Paths, place: Segments, nouns: list[Noun]
) -> tuple[str, str] | None:
    """``/importLeavePeriods`` alone at the root is ``leave_periods.import``."""
    words = nouns[0].words
    alone = len(nouns) == 1 and len(paths.at(place)) == 1 and len(words) > 1
    if not alone or place[-1].startswith("{") or paths.has_members(place):
        return None
    if _is_verb(words):
        return "_".join(words[1:]), words[0]
    return ("_".join(words[:-1]), words[-1]) if words[-1] in _VERBS else None


def _resource(paths: Paths, place: Segments, nouns: list[Noun]) -> str:
    """Owners in the singular before the last noun, unless that says enough alone."""
    last = nouns[-1]
    # Three words are a name of their own; with the owners before it nobody would type
    # it.
    if len(nouns) > 1 and len(last.words) >= 3:
        return "_".join(last.words)
    parts: list[str] = []
    for noun in nouns:
        if noun.words in paths.tag(place[: noun.place + 1]):
            parts = []  # the vendor's tag names it without what stands before
        parts.append("_".join(noun.words))
    return "_".join([*map(singular, parts[:-1]), parts[-1]])


def _verb(
    paths: Paths, method: str, place: Segments, operation: Document, tail: list[Noun]
) -> str:
    if tail:
        return _of_tail(paths, method, place, operation, tail)
    beside = paths.at(place)
    # Where both exist, PUT means the whole record; alone, it is how the vendor updates.
    put = "replace" if "PATCH" in beside else "update"
    if place[-1].startswith("{"):
        return {**_ON_MEMBER, "PUT": put}.get(method, method.lower())
    # Only what is read, and never created nor numbered, is one thing: settings, a
    # balance.
    single = "GET" in beside and paths.response(beside["GET"]) == "one"
    if single and "POST" not in beside and not paths.has_members(place):
        return {**_ON_SINGLE, "PUT": put}.get(method, method.lower())
    if method == "POST":
        return "upload" if paths.takes_file(operation) else "create"
    return {**_ON_LIST, **_MANY}.get(method, method.lower())


def _of_tail(
    paths: Paths, method: str, place: Segments, operation: Document, tail: list[Noun]
) -> str:
    """The method for what stands behind the last thing of a path."""
    last, before = tail[-1].words, tail[-2].words if len(tail) > 1 else ()
    on_member = place[-1].startswith("{")
    if len(tail) == 1 and last[0] in ("me", "my"):
        verb = {**_ON_SINGLE, "PUT": "update", "POST": "create"}[method]
        return "_".join((verb, *last))
    if _is_verb(last) and not on_member:
        return "_".join((*last, *before))
    noun = (*last, *before) if last[0] in _ADJECTIVES and len(last) == 1 else last
    return f"{_before_noun(paths, method, place, operation, noun)}_{'_'.join(noun)}"


def _before_noun(
    paths: Paths,
    method: str,
    place: Segments,
    operation: Document,
    noun: tuple[str, ...],
) -> str:
    """The verb before a noun, by what is sent and what comes back."""
    if method == "GET":
        kind = paths.response(operation)
        listed = kind == "list" and noun[-1] not in UNCOUNTABLE
        return "download" if kind == "file" else "list" if listed else "get"
    if method in ("PUT", "POST") and paths.takes_file(operation):
        return "upload"
    if method == "PUT":
        get = paths.at(place).get("GET")
        listed = get is not None and paths.response(get) == "list"
        plural = noun[-1].endswith("s") and listed
        return "replace" if plural or noun[-1].endswith("items") else "set"
    return {"POST": "create", "PATCH": "update"}.get(method, method.lower())


def _python_name(word: str) -> str:
    # A module and an attribute cannot start with a digit.
    if word[:1].isdigit():
        word = f"api_{word}"
    return f"{word}_" if keyword.iskeyword(word) else shortened(word, _LONGEST)
