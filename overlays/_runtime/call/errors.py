"""From what went wrong on the wire to the error the caller meets."""

from __future__ import annotations

from contextlib import suppress
from http import HTTPStatus
from typing import Any

import httpx

from ..base.errors import (
    ApiConnectionError,
    ApiTimeoutError,
    DecodeError,
    StatusError,
    status_error_class,
)
from ..base.redact import Redactor
from ..base.urls import path_of
from ..config.state import Core
from ..options.retry_after import parse_retry_after
from ..response.error_body import ErrorDetail, describe_text, one_line, read_error
from ..response.read import Reply, to_reply
from ..transport.content_encoding import without_body

_REDIRECTS = frozenset({301, 302, 303, 307, 308})


def status_error(
    core: Core[Any],
    reply: Reply,
    redact: Redactor,
    kind: type[StatusError] | None = None,
) -> StatusError:
    """Return the error for a reply that is no success.

    Args:
        core: The client's configuration.
        reply: The reply.
        redact: Hides the credentials of the request.
        kind: Class of the error, if not the one of the status.
    """
    body = reply.json_or_none()
    detail = _detail(core, reply, body)
    message = redact(one_line(detail.message) or _phrase(reply.status))
    code = redact(one_line(detail.code)) if detail.code else None
    fields = {
        redact(name): [redact(text) for text in texts]
        for name, texts in detail.fields.items()
    }
    return (kind or status_error_class(reply.status))(
        redact(_line(reply, message, code)),
        reply=reply,
        message=message,
        code=code,
        fields=fields,
        retry_after=parse_retry_after(
            reply.headers.get("retry-after"), core.clock.now()
        ),
        body=body,
    )


def transport_error(
    core: Core[Any], request: httpx.Request, error: httpx.RequestError, attempts: int
) -> ApiTimeoutError | ApiConnectionError:
    """Return the error for a request that got no complete answer."""
    redact = core.redact.knowing(request.headers)
    method, path = request.method, path_of(request.url)
    times = "1 attempt" if attempts == 1 else f"{attempts} attempts"
    kind = type(error).__name__
    reason = one_line(str(error))
    told = f"{kind}: {reason}" if reason else kind
    timed_out = isinstance(error, httpx.TimeoutException)
    return (ApiTimeoutError if timed_out else ApiConnectionError)(
        redact(f"{method} {path}: {told} (after {times})"),
        method=method,
        path=path,
        attempts=attempts,
    )


def undecodable(
    core: Core[Any], operation: str, response: httpx.Response, attempts: int
) -> DecodeError:
    """Return the error for a body whose compression is damaged."""
    empty = without_body(response)
    names = core.vendor.request_id_headers
    reply = to_reply(names, operation, empty, attempts, core.redact)
    reason = "the body's compression is damaged"
    return DecodeError(
        core.redact(decode_text(reply, "$", reason)), reply=reply, reason=reason
    )


def decode_text(reply: Reply, json_path: str, reason: str) -> str:
    """Return the one line a decode error shows."""
    name = one_line(reply.request_id or "")
    suffix = f" (request {name})" if name else ""
    return f"{reply.method} {reply.path}: {reply.status}, {json_path}: {reason}{suffix}"


def _detail(core: Core[Any], reply: Reply, body: Any) -> ErrorDetail:
    if reply.status in _REDIRECTS:
        return ErrorDetail("the server redirects, and redirects are not followed")
    if body is None:
        return ErrorDetail(describe_text(reply.text))
    detail = ErrorDetail()
    for read in (core.vendor.read_error, read_error):
        # A reader is written for documented bodies; this one may be of another kind.
        with suppress(Exception):
            detail = read(body) if read else detail
        if detail.message:
            break
    return detail


def _line(reply: Reply, message: str, code: str | None) -> str:
    phrase = _phrase(reply.status)
    parts = [f"{reply.method} {reply.path}: {reply.status} {phrase}".rstrip()]
    if message and message != phrase:
        parts.append(f", {message}")
    notes = [f"code {code}"] if code else []
    name = one_line(reply.request_id or "")
    notes += [f"request {name}"] if name else []
    return "".join(parts) + (f" ({', '.join(notes)})" if notes else "")


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unknown Status"
