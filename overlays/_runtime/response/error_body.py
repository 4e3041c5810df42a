"""Reading the body of a refusal: whatever shape, a message comes out."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from ..base.value import Record, member

_MESSAGE_KEYS = ("message", "detail", "title", "error_description", "msg", "reason")
_CODE_KEYS = ("code", "error_code", "type")
_LONGEST = 300
# Controls, marks that turn the direction of the text, and halves of characters.
_NOT_SHOWN = re.compile(
    "[\\s\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]+"
)


class ErrorDetail(Record):
    """What a vendor says about a refusal.

    Attributes:
        message: The vendor's words; empty when there are none.
        code: The vendor's code for the error.
        fields: Messages by the name of the field they are about.
    """

    message: str = ""
    code: str | None = None
    fields: Mapping[str, list[str]] = member(factory=dict)


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


def one_line(text: str) -> str:
    """Return the text on one line, cut to a readable length."""
    line = _NOT_SHOWN.sub(" ", text).strip()
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"


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
    found = [read_error(each) for each in body[:20]]
    fields: dict[str, list[str]] = {}
    for each, detail in zip(body, found, strict=False):
        name = _field_name(each)
        if name and detail.message:
            fields.setdefault(name, []).append(detail.message)
    message = _summary(fields) or "; ".join(
        each.message for each in found if each.message
    )
    return ErrorDetail(
        message, next((each.code for each in found if each.code), None), fields
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
            messages = [each for each in texts if isinstance(each, str)]
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
