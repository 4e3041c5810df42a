"""Monite's three shapes of error bodies.

Gap: the document declares ``ErrorSchemaResponse`` (``{error: {message}}``) for most
statuses and ``HTTPValidationError`` for 422. The vendor's versioning page shows
``error.type`` as well, which the schema lacks, and a size limit comes with
``{message}``. The first and the last are read by the runtime; the list of a 422 gets
its locations here.
Spec pointer: ``components.schemas.HTTPValidationError``.
Remove when: the runtime's own reader drops the name of the part (``body``, ``query``).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.response import error_body
from ._runtime.response.error_body import ErrorDetail, join_path

_PARTS = ("body", "query", "path", "header")


def read_error(body: Any) -> ErrorDetail:
    """Read message, code and field messages of an error body."""
    problems = body.get("detail") if isinstance(body, Mapping) else None
    if not isinstance(problems, list):
        return error_body.read_error(body)
    items = [problem for problem in problems if isinstance(problem, Mapping)]
    fields: dict[str, list[str]] = {}
    for entry in items:
        fields.setdefault(_location(entry.get("loc")), []).append(_text(entry))
    lines = [f"{where}: {' '.join(texts)}" for where, texts in fields.items()]
    code = next((item["type"] for item in items if item.get("type")), None)
    return ErrorDetail("; ".join(lines), str(code) if code else None, fields)


def _location(steps: Any) -> str:
    """Return a location as one writes it in Python: ``script[0].all``."""
    steps = steps if isinstance(steps, list) else [steps or "body"]
    if len(steps) > 1 and steps[0] in _PARTS:
        steps = steps[1:]
    path = ""
    for step in steps:
        path = join_path(path, step)
    return path or "body"


def _text(problem: Mapping[str, Any]) -> str:
    return str(problem.get("msg") or problem.get("type") or "not accepted")
