"""Kantata's error bodies.

Gap: the document describes ``{"errors": [{"type", "message"}]}`` and nothing else. Real
bodies add ``field`` (validation) and ``index`` (bulk requests), and some responses hold
a top-level ``error_message`` instead.
Evidence: seed 001; the vendor's guide on errors; the vendor's Ruby client, which takes
``error_message`` for a refusal.
Spec pointer: ``#/components/schemas/Errors``.
Remove when: when the document describes all of these members.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.response.error_body import ErrorDetail
from ._runtime.response.error_body import read_error as read_common_error


def read_error(body: Any) -> ErrorDetail:
    """Read what Kantata says about a refusal.

    Args:
        body: The parsed JSON body.

    Returns:
        The words of all errors, the ``type`` of the first as code, and the messages of
        fields. A field of one record of a bulk request is called ``[index].field``.
    """
    if not isinstance(body, Mapping):
        return read_common_error(body)
    if isinstance(text := body.get("error_message"), str) and text:
        return ErrorDetail(text, "error_message")
    errors = body.get("errors")
    if not isinstance(errors, list):
        return read_common_error(body)
    return _from_items([error for error in errors if isinstance(error, Mapping)])


def _from_items(items: list[Mapping[str, Any]]) -> ErrorDetail:
    fields: dict[str, list[str]] = {}
    for item in items:
        if name := _place(item):
            fields.setdefault(name, []).append(str(item.get("message")))
    words = [_words(item) for item in items if item.get("message")]
    kinds = [str(item["type"]) for item in items if item.get("type")]
    return ErrorDetail("; ".join(words), kinds[0] if kinds else None, fields)


def _place(item: Mapping[str, Any]) -> str:
    field, index = item.get("field"), item.get("index")
    parts = [f"[{index}]"] if isinstance(index, int) else []
    parts += [str(field)] if field else []
    return ".".join(parts)


def _words(item: Mapping[str, Any]) -> str:
    place = _place(item)
    return f"{place}: {item['message']}" if place else str(item["message"])
