"""The parameters of a call, written into the address and the headers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Protocol

from .errors import InvalidRequestError
from .forms import form_fields, with_media_types
from .styles import nothing, query_pairs, simple_text
from .wire import structure_of

EMPTY_FILTER = "empty_filter"
"""The member of a request that names a filter which selects nothing."""

_NO_STYLES: Mapping[str, str] = {}
# What a cookie may hold (RFC 6265, 4.1.1) and what quotes it.
_COOKIE_SAFE = "!#$&'()*+/:<=>?@[]^`{|}~"
_IN_PATH = re.compile(r"\{([^{}]+)\}")


class Encoding(Protocol):
    """How the parameters of an operation are written; see `Operation`."""

    @property
    def name(self) -> str: ...
    @property
    def names(self) -> Mapping[str, str]: ...
    @property
    def styles(self) -> Mapping[str, str]: ...
    @property
    def lists(self) -> frozenset[str] | None: ...
    @property
    def filters(self) -> frozenset[str]: ...
    @property
    def forms(self) -> Mapping[str, str]: ...
    @property
    def words(self) -> Mapping[str, Mapping[str, int]]: ...


def write_parameters(request: Mapping[str, Any], encoding: Encoding) -> dict[str, Any]:
    """Return a request whose parameters are text.

    Args:
        request: The values by place: ``path``, ``params``, ``headers``, ``cookies``,
            and the template of the path as ``url``.
        encoding: The operation.

    Raises:
        InvalidRequestError: A value cannot be sent so.
    """
    written = dict(request)
    if path := written.pop("path", None):
        written["url"] = _address(written["url"], path, encoding)
    if "params" in written:
        values = _numbered(_named(written["params"], encoding), encoding)
        if empty := _empty_filter(values, encoding):
            written[EMPTY_FILTER] = empty
            del values[empty]
        lists, styles = encoding.lists, encoding.styles
        written["params"] = query_values(values, encoding.name, lists, styles)
    if "data" in written:
        written["data"] = form_fields(written["data"], encoding.name, encoding.forms)
    if encoding.forms and "files" in written:
        written["files"] = with_media_types(written["files"], encoding.forms)
    headers = written.get("headers") or {}
    if headers:
        headers = _texts(_named(headers, encoding), encoding)
    if cookies := _named(written.pop("cookies", None) or {}, encoding):
        texts = _texts(cookies, encoding, _COOKIE_SAFE)
        headers["Cookie"] = "; ".join(f"{key}={text}" for key, text in texts.items())
    return written | {"headers": headers} if headers else written


def query_values(
    parameters: Any,
    name: str,
    lists: frozenset[str] | None = None,
    styles: Mapping[str, str] = _NO_STYLES,
) -> Any:
    """Return query parameters as text.

    Args:
        parameters: A mapping; anything else that httpx takes is left to it.
        name: Name of the operation, for messages.
        lists: Parameters that take several values; without it any of them may.
        styles: Styles by name, where they are not ``form``.

    Raises:
        InvalidRequestError: A value is empty, or of a kind that has no certain text,
            or several values are given for a parameter that takes one.
    """
    if not isinstance(parameters, Mapping):
        return parameters
    written: dict[str, str | list[str]] = {}
    for key, value in parameters.items():
        several = lists is None or key in lists
        if value == "" and lists and several:
            raise nothing(f"{name}: {key}", "text")
        style = styles.get(key, "form")
        for wire, text in query_pairs(key, value, f"{name}: {key}", style, several):
            if wire in written:
                raise InvalidRequestError(f"{name}: {wire} is sent by two arguments")
            written[wire] = text
    return written


def _empty_filter(values: dict[str, Any], encoding: Encoding) -> str | None:
    for key in encoding.filters & values.keys():
        # An iterator is read once: what it held is what is sent.
        values[key] = structure_of(values[key])
        if values[key] == []:
            return key
    return None


def _address(template: str, values: Mapping[str, Any], encoding: Encoding) -> str:
    for key, value in values.items():
        # The path of True would be the record called "true", but for a parameter that
        # is documented as a boolean: it has a style.
        if isinstance(value, bool) and key not in encoding.styles:
            raise InvalidRequestError(
                f"{encoding.name}: {key} cannot be a bool; pass an id"
            )
    texts = _texts(values, encoding, safe="")
    return _IN_PATH.sub(lambda match: texts[match[1]], template)


def _texts(
    values: Mapping[str, Any], encoding: Encoding, safe: str | None = None
) -> dict[str, Any]:
    return {
        key: simple_text(
            key, value, f"{encoding.name}: {key}", encoding.styles.get(key), safe
        )
        for key, value in values.items()
    }


def _named(values: Mapping[str, Any], encoding: Encoding) -> dict[str, Any]:
    """Return the values by their names on the wire, without those left out."""
    names = encoding.names
    return {names.get(k, k): value for k, value in values.items() if value is not None}


def _numbered(values: dict[str, Any], encoding: Encoding) -> dict[str, Any]:
    """Return the values with numbers in place of the words that name them."""
    for key in encoding.words.keys() & values.keys():
        words, place = encoding.words[key], f"{encoding.name}: {key}"
        value = structure_of(values[key])
        if isinstance(value, str) and encoding.styles.get(key) == "comma":
            value = value.split(",")
        values[key] = (
            [_number(item, words, place) for item in value]
            if isinstance(value, list)
            else _number(value, words, place)
        )
    return values


def _number(value: Any, words: Mapping[str, int], place: str) -> Any:
    if not isinstance(value, str) or value in map(str, words.values()):
        return value
    if value not in words:
        known = ", ".join(f"{word} ({number})" for word, number in words.items())
        raise InvalidRequestError(f"{place}: {value!r} is not one of {known}")
    return words[value]
