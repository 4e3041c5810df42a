"""Reading the body of a refusal: whatever shape, a message comes out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from ..base.text import one_line
from ..base.value import Value, field

_MESSAGE_KEYS = ("message", "detail", "title", "error_description", "msg", "reason")
_CODE_KEYS = ("code", "error_code", "type")


class ErrorDetail(Value):
    """What a vendor says about a refusal.

    Attributes:
        message: The vendor's words; empty when there are none.
        code: The vendor's code for the error.
        fields: Messages by the name of the field they are about.
    """

    message: str = ""
    code: str | None = None
    fields: Mapping[str, list[str]] = field(factory=dict)


ErrorReader = Callable[[Any], ErrorDetail]
"""Turns a parsed JSON body into an `ErrorDetail`; an overlay supplies its vendor's."""


def read_error(body: Any) -> ErrorDetail:
    """Read the common shapes of error bodies.

    Args:
        body: The parsed JSON body.

    Returns:
        Message, code and field messages, as far as there are any. Understood are
        problem details (RFC 9457), ``{"error": {...}}``, ``{"errors": [...]}``,
        ``{"detail": ...}`` and maps of fields to messages.
    """
    if isinstance(body, str):
        return ErrorDetail(body)
    if isinstance(body, list):
        return _from_list(body)
    if isinstance(body, Mapping):
        return _from_mapping({str(key): value for key, value in body.items()})
    return ErrorDetail()


def describe_text(text: str) -> str:
    """Return something useful about a body that is not JSON."""
    if not text.lstrip().startswith("<"):
        return one_line(text)
    title = re.search(r"<title[^>]*>(.*?)</title>", text[:10_000], re.I | re.S)
    return f"HTML page: {one_line(title[1])}" if title else "an HTML or XML page"


def _from_mapping(body: dict[str, Any]) -> ErrorDetail:
    by_name = {key.lower(): value for key, value in body.items()}
    for key in ("error", "errors", "detail"):
        if isinstance(by_name.get(key), (dict, list)):
            return _with_outer(read_error(by_name[key]), by_name)
    message = _first_text(by_name, (*_MESSAGE_KEYS, "error"))
    code = _first_text(by_name, _CODE_KEYS)
    if message:
        return ErrorDetail(message, code)
    fields = _field_messages(body)
    return ErrorDetail(_summary(fields), code, fields)


def _with_outer(inner: ErrorDetail, outer: dict[str, Any]) -> ErrorDetail:
    message = _first_text(outer, _MESSAGE_KEYS)
    code = inner.code or _first_text(outer, _CODE_KEYS)
    if message and inner.message:
        return ErrorDetail(f"{message}: {inner.message}", code, inner.fields)
    return ErrorDetail(message or inner.message, code, inner.fields)


def _from_list(body: list[Any]) -> ErrorDetail:
    details = [read_error(item) for item in body[:20]]
    fields: dict[str, list[str]] = {}
    for entry, detail in zip(body, details, strict=False):
        name = _field_name(entry)
        if name and detail.message:
            fields.setdefault(name, []).append(detail.message)
    message = _summary(fields) or "; ".join(
        detail.message for detail in details if detail.message
    )
    return ErrorDetail(
        message, next((detail.code for detail in details if detail.code), None), fields
    )


def _field_name(item: Any) -> str:
    if not isinstance(item, Mapping):
        return ""
    where = item.get("field", item.get("loc", ""))
    if isinstance(where, list):
        return ".".join(str(step) for step in where)
    return where if isinstance(where, str) else ""


def _field_messages(body: Mapping[str, Any]) -> dict[str, list[str]]:
    fields = {}
    for name, value in body.items():
        texts = [value] if isinstance(value, str) else value
        if isinstance(texts, list):
            messages = [text for text in texts if isinstance(text, str)]
            if messages:
                fields[name] = messages
    return fields


def _summary(fields: Mapping[str, list[str]]) -> str:
    return "; ".join(f"{name}: {' '.join(texts)}" for name, texts in fields.items())


def _first_text(body: Mapping[str, Any], keys: tuple[str, ...]) -> str:
    for key in keys:
        if (value := body.get(key)) and isinstance(value, (str, int)):
            return str(value)
    return ""


def flatten_errors(
    body: Any, *, object_keys: Sequence[str] = ("non_field_errors",)
) -> dict[str, list[str]]:
    """Return the messages of a nested map by the path of the field.

    Args:
        body: Map of fields to messages, lists of them or further maps.
        object_keys: Names that stand for the object they are in, not for a field.

    Returns:
        Messages by path, such as ``lines[1].name``; those about the whole body are
        under the first name in ``object_keys``.
    """
    fields: dict[str, list[str]] = {}
    for path, text in _messages(body, frozenset(object_keys)):
        fields.setdefault(path or object_keys[0], []).append(text)
    return fields


def read_fields(
    body: Any, *, object_keys: Sequence[str] = ("non_field_errors",)
) -> ErrorDetail:
    """Return messages by field, and all of them as one text."""
    fields = flatten_errors(body, object_keys=object_keys)
    lines = [
        " ".join(texts) if path in object_keys else f"{path}: {' '.join(texts)}"
        for path, texts in fields.items()
    ]
    return ErrorDetail("; ".join(lines), None, fields)


def join_path(path: str, step: object) -> str:
    """Return the path one step further: ``lines`` and 1 make ``lines[1]``."""
    if isinstance(step, int):
        return f"{path}[{step}]"
    return f"{path}.{step}" if path else str(step)


def _messages(body: Any, object_keys: frozenset[str]) -> Iterator[tuple[str, str]]:
    # A stack of its own: nothing is too deep for it, and what is first stays first.
    waiting = [("", body)]
    while waiting:
        at, value = waiting.pop()
        if isinstance(value, (Mapping, list)):
            waiting += reversed(list(_inside(value, at, object_keys)))
        elif value is not None and str(value):
            yield at, str(value)


def _inside(
    value: Mapping[str, Any] | list[Any], at: str, object_keys: frozenset[str]
) -> Iterator[tuple[str, Any]]:
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield at if name in object_keys else join_path(at, name), inner
        return
    for index, inner in enumerate(value):
        # A text is a message about the list, a map one about the item.
        nested = isinstance(inner, (Mapping, list))
        yield join_path(at, index) if nested else at, inner
