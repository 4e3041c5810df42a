"""Piriod's error bodies: maps of fields to messages, nested per line, or a detail.

Gap: the document's ``ValidationError`` maps fields to lists of texts. The vendor's
older pages and its own JavaScript client have maps inside these lists, one per line of
a document, and plain texts; other statuses answer ``{detail}``.
Evidence: docs.piriod.com/api-reference/error-handling, piriod.readme.io.
Spec pointer: ``components.schemas.ValidationError``.
Can go when the runtime's own reader goes as deep.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime import error_body
from ._runtime.error_body import ErrorDetail
from ._runtime.field_errors import read_fields


def read_error(body: Any) -> ErrorDetail:
    """Read message and field messages of an error body."""
    if isinstance(body, Mapping) and isinstance(body.get("detail"), str):
        return error_body.read_error(body)
    return read_fields(body)
