"""The workflow steps, as requests: what synchronous and asynchronous calls share.

Gap: the document gives the comment of cancel in XML only, and no name to its root
element; JSON has no schema. Everything else about XML bodies is the runtime's.
Evidence: seed 000. JSON is inferred: the sibling operations take their comment so.
Spec pointer: ``#/paths/~1timmi-timesheet~1api~1timesheets~1{id}~1cancel/post``.
Remove when: when a recording of the vendor's shows which body it reads.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ._generated.resources import timesheets as generated
from ._generated.types import UNSET, Unset
from ._local_time import local_time
from ._runtime.base.errors import InvalidRequestError
from ._runtime.base.operation import Operation
from ._runtime.base.text import shown
from ._workflow_results import WorkflowResults

if TYPE_CHECKING:
    from ._generated.models import Transfer, WorkflowItem

BodyFormat = Literal["xml", "json"]
"""How the comment of cancel is sent."""

WorkflowRequest = tuple[Operation, Mapping[str, Any], Callable[..., WorkflowResults]]
"""What is called, with what, and how the response is read."""

_MEDIA = {"xml": "application/xml", "json": "application/json"}


def cancel(id: int, comment: str | Unset | None, body_format: str) -> WorkflowRequest:
    """Take back a pending timesheet."""
    from ._generated.api.workflow import _cancel_timesheet_response as _parse

    if not isinstance(body_format, str) or body_format not in _MEDIA:
        raise InvalidRequestError(
            f"body_format must be 'xml' or 'json', not {shown(body_format)}"
        )
    text = _comment(comment)
    request = generated._cancel_request(id=id, comment=text)
    request["media"] = _MEDIA[body_format]
    return generated._CANCEL, request, _list(_parse)


def submit(
    owner_id: int,
    starts_at: dt.date,
    ends_at: dt.date | Unset | None,
    transfers: Sequence[Transfer | Mapping[str, Any]] | Unset | None,
) -> WorkflowRequest:
    """Submit timesheets."""
    from ._generated.api.workflow import _submit_timesheets_response as _parse

    request = generated._submit_request(
        owner_id=owner_id,
        starts_at=local_time(starts_at, "starts_at"),
        ends_at=local_time(ends_at, "ends_at") if ends_at else UNSET,
        transfers=UNSET if transfers is None else transfers,
    )
    return generated._SUBMIT, request, _list(_parse)


def approve(
    id: int, transfers: Sequence[Transfer | Mapping[str, Any]] | Unset | None
) -> WorkflowRequest:
    """Do one approval step."""
    from ._generated.api.workflow import _approve_timesheet_response as _parse

    value = UNSET if transfers is None else transfers
    request = generated._approve_request(id=id, transfers=value)
    return generated._APPROVE, request, _list(_parse)


def deny(id: int, comment: str) -> WorkflowRequest:
    """Refuse a pending timesheet."""
    from ._generated.api.workflow import _deny_timesheet_response as _parse

    if not _comment(comment):
        raise InvalidRequestError("comment must have at least one character")
    request = generated._deny_request(id=id, comment=comment)
    return generated._DENY, request, _list(_parse)


def invalidate(id: int, comment: str) -> WorkflowRequest:
    """Take the approval from a timesheet."""
    from ._generated.api.workflow import _invalidate_timesheet_response as _parse

    text = _comment(comment)
    if isinstance(text, Unset):
        raise InvalidRequestError("comment must be given")
    request = generated._invalidate_request(id=id, comment=text)
    return generated._INVALIDATE, request, _single(_parse)


def _comment(comment: object) -> str | Unset:
    if comment is None or isinstance(comment, Unset):
        return UNSET
    if not isinstance(comment, str):
        raise InvalidRequestError(f"comment must be text, not {type(comment).__name__}")
    return comment


def _list(
    parse: Callable[..., list[WorkflowItem] | None],
) -> Callable[..., WorkflowResults]:
    def read(response: Any) -> WorkflowResults:
        items = parse(response)
        if items is None or any(item is None for item in items):
            raise TypeError("a workflow step returns a list of items")
        return WorkflowResults(items)

    return read


def _single(
    parse: Callable[..., WorkflowItem | None],
) -> Callable[..., WorkflowResults]:
    def read(response: Any) -> WorkflowResults:
        item = parse(response)
        if item is None:
            raise TypeError("the workflow step returns one item")
        return WorkflowResults([item])

    return read
