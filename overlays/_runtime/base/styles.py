"""How lists and objects are written into one place of a request.

OpenAPI 3.0.4, "Style Values" and "Style Examples"; the forms of paths are those of
RFC 6570. A style is named as the operation's table has it:

======== ============================== =======================================
place    style                          ``color`` of ``["blue", "black"]``
======== ============================== =======================================
query    ``form``                       ``color=blue&color=black``
query    ``comma`` (form, unexploded)   ``color=blue,black``
query    ``space``, ``pipe``            ``color=blue black``, ``color=blue|black``
query    ``deep``                       ``color[R]=100`` of ``{"R": 100}``
query    ``members`` (form, an object)  ``R=100`` of ``{"R": 100}``
query    ``true``                       ``color=true``, and no other value
any      ``json``                       ``color=["blue","black"]``
path     ``simple``, ``simple*``        ``blue,black``
path     ``label``, ``label*``          ``.blue,black``, ``.blue.black``
path     ``matrix``, ``matrix*``        ``;color=blue,black``
header   ``simple``, ``simple*``        ``blue,black``
======== ============================== =======================================

An asterisk stands for ``explode``, which writes an object as ``R=100,G=200`` instead of
``R,100,G,200``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from .errors import InvalidRequestError
from .json_text import json_text
from .wire import structure_of, wire_text, wire_texts

_SEPARATORS = {"comma": ",", "space": " ", "pipe": "|"}
_OBJECTS = ("deep", "members")
_PREFIXES = {"simple": ("", ","), "label": (".", "."), "matrix": (";", ";")}
Pairs = Iterator[tuple[str, "str | list[str]"]]


def query_pairs(
    name: str, value: Any, place: str, style: str = "form", several: bool = True
) -> Pairs:
    """Yield the query parameters that a value is sent as.

    Args:
        name: Name of the parameter.
        value: Of the caller.
        place: What the value is for, for messages.
        style: A style of the table above.
        several: Whether the parameter takes several values.

    Raises:
        InvalidRequestError: The value cannot be sent so, or is an empty list.
    """
    if style == "json":
        yield name, _json(value)
        return
    if style == "true" and value is not True and value != "true":
        raise InvalidRequestError(
            f"{place} counts as true whatever its value; pass True, or leave it out"
        )
    value = structure_of(value)
    if isinstance(value, Mapping):
        yield from _object(name, value, place, style)
    elif isinstance(value, list):
        yield name, _list(value, place, style, several)
    elif style in _OBJECTS:
        raise InvalidRequestError(
            f"{place} takes a mapping, not a {type(value).__name__}"
        )
    else:
        text = wire_text(value, place)
        if style in _SEPARATORS and not text.strip(" ,"):
            raise nothing(place, "text")
        yield name, text


def simple_text(
    name: str, value: Any, place: str, style: str | None, safe: str | None = None
) -> str:
    """Return the text of a value in a path, a header or a cookie.

    Args:
        name: Name of the parameter.
        value: Of the caller.
        place: What the value is for, for messages.
        style: A style of the table above; ``None`` if the value is a single one.
        safe: Characters that need no percent-encoding; ``None`` encodes nothing.

    Raises:
        InvalidRequestError: The value cannot be sent so.
    """
    if style is None and type(value) is str:
        return value if safe is None else quote(value, safe=safe)
    if style == "json":
        return _encoded([_json(value)], safe)[0]
    form, explode = (style or "simple").rstrip("*"), (style or "").endswith("*")
    value = structure_of(value)
    if not isinstance(value, (list, Mapping)):
        texts = _encoded([wire_text(value, place)], safe)
        return _prefixed(form, name, texts, named=True)
    if style is None:
        raise _single(value, place)
    if not value:
        raise nothing(place, type(value).__name__)
    return _several(form, explode, name, value, place, safe)


def _several(
    form: str, explode: bool, name: str, value: Any, place: str, safe: str | None
) -> str:
    if isinstance(value, Mapping):
        flat = [part for pair in value.items() for part in pair]
        texts = _encoded(wire_texts(flat, place), safe)
        if explode:
            pairs = [f"{k}={v}" for k, v in zip(texts[::2], texts[1::2], strict=True)]
            return _prefixed(form, name, pairs, named=False)
    else:
        texts = _encoded(_without_comma(wire_texts(value, place), ",", place), safe)
        if explode:
            return _prefixed(form, name, texts, named=True)
    return _prefixed(form, name, [",".join(texts)], named=True)


def _json(value: Any) -> str:
    # A text is taken for JSON that the caller has written.
    return value if isinstance(value, str) else json_text(structure_of(value))


def _prefixed(form: str, name: str, texts: list[str], named: bool) -> str:
    prefix, separator = _PREFIXES[form]
    if form == "matrix" and named:
        texts = [f"{name}={text}" for text in texts]
    return prefix + separator.join(texts)


def _encoded(texts: list[str], safe: str | None) -> list[str]:
    return texts if safe is None else [quote(text, safe=safe) for text in texts]


def _object(name: str, value: Mapping[Any, Any], place: str, style: str) -> Pairs:
    if not value:
        raise nothing(place, "mapping")
    if style in _OBJECTS:
        for key, item in value.items():
            key = wire_text(key, place)
            inner = f"{name}[{key}]" if style == "deep" else key
            yield from query_pairs(inner, item, f"{place}[{key}]", _below(style, item))
        return
    if style not in _SEPARATORS:
        raise _single(value, place)
    parts = [part for pair in value.items() for part in pair]
    yield name, _joined(parts, place, style)


def _below(style: str, value: Any) -> str:
    is_object = isinstance(structure_of(value), Mapping)
    return "deep" if style == "deep" and is_object else "form"


def _list(value: list[Any], place: str, style: str, several: bool) -> str | list[str]:
    if not several:
        raise _single(value, place)
    if not value:
        raise nothing(place, "list")
    if style in _SEPARATORS:
        return _joined(value, place, style)
    return wire_texts(value, place)


def _joined(parts: list[Any], place: str, style: str) -> str:
    separator = _SEPARATORS[style]
    return separator.join(_without_comma(wire_texts(parts, place), separator, place))


def _without_comma(texts: list[str], separator: str, place: str) -> list[str]:
    # There is no escape: a separator inside a value would begin another one.
    for text in texts:
        if separator in text or not text:
            raise InvalidRequestError(
                f"{place}: one of several values is empty or holds {separator!r},"
                " which separates them"
            )
    return texts


def _single(value: Any, place: str) -> InvalidRequestError:
    kind = "mapping" if isinstance(value, Mapping) else "list"
    return InvalidRequestError(f"{place} takes one value, not a {kind}")


def nothing(place: str, kind: str) -> InvalidRequestError:
    """Return the refusal of a value that would be no condition at all."""
    return InvalidRequestError(
        f"{place} is an empty {kind}, which would be no condition at all and select"
        " everything; give it a value"
    )
