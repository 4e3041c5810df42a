"""Lucca's error bodies.

Gap: v3 and the older workflow return ``{Status, Message, Items}`` and put the reasons
into the items; ``Message`` has no type. The seed's 409 and 500 are objects of unknown
content. Problem details, which v4 sends, are read by the runtime.
Evidence: the vendor's text of 2024 (schemas of errors); seed 000.
Spec pointer: ``#/components/schemas/LegacyWorkflowReply`` and
``#/components/schemas/Problem``.
Remove when: when all generations return problem details.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ._runtime.response.error_body import ErrorDetail
from ._runtime.response.error_body import read_error as read_common_error


def read_error(body: Any) -> ErrorDetail:
    """Read what Lucca says about a refusal.

    Args:
        body: The parsed JSON body.

    Returns:
        The message; where timesheets failed one by one, their reasons, as ``fields``
        by their numbers.
    """
    if not isinstance(body, Mapping):
        return read_common_error(body)
    members = {str(name).lower(): value for name, value in body.items()}
    message = members.get("message") or members.get("exceptionmessage")
    if isinstance(message, (Mapping, list)):
        message = read_common_error(message).message
    reasons = dict(_reasons(members.get("items")))
    if not reasons and not isinstance(message, str):
        return read_common_error(body)
    listed = "; ".join(f"timesheet {id}: {texts[0]}" for id, texts in reasons.items())
    words = [item for item in (message, listed) if isinstance(item, str) and item]
    return ErrorDetail(": ".join(words), None, reasons)


def _reasons(items: Any) -> Iterator[tuple[str, list[str]]]:
    for item in items if isinstance(items, list) else ():
        if isinstance(item, Mapping) and isinstance(item.get("ExceptionMessage"), str):
            yield str(item.get("Id")), [item["ExceptionMessage"]]
