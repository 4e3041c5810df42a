"""Piriod's error bodies: maps of fields to messages, nested per line, or a detail.

Gap: the document's ``ValidationError`` maps fields to lists of texts. The vendor's
older pages and its own JavaScript client have maps inside these lists, one per line of
a document, and plain texts; other statuses come with ``{detail}``.
Evidence: docs.piriod.com/api-reference/error-handling, piriod.readme.io.
Spec pointer: ``components.schemas.ValidationError``.
Remove when: the runtime's own reader goes as deep.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.response import error_body
from ._runtime.response.error_body import ErrorDetail, read_fields


def read_error(body: Any) -> ErrorDetail:
    """Read message and field messages of an error body."""
    if not isinstance(body, Mapping) or not isinstance(body.get("detail"), str):
        return read_fields(body)
    detail = error_body.read_error(body)
    beside = {
        name: value for name, value in body.items() if isinstance(value, (list, dict))
    }
    by_field = read_fields(beside)
    words = [item for item in (detail.message, by_field.message) if item]
    return detail.replaced(message="; ".join(words), fields=by_field.fields)
