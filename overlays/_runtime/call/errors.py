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
from ..base.response import ApiResponse
from ..base.text import one_line
from ..base.urls import path_of
from ..config.state import ClientState
from ..options.retry import parse_retry_after
from ..response.decode import decode_error_message
from ..response.error_body import ErrorDetail, describe_text, read_error
from . import rate_limit

# As RFC 9110 has them; Python 3.13 and later too.
_RENAMED = {
    413: "Content Too Large",
    414: "URI Too Long",
    416: "Range Not Satisfiable",
    422: "Unprocessable Content",
}
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


def status_error(
    state: ClientState[Any],
    response: ApiResponse,
    redact: Redactor,
    kind: type[StatusError] | None = None,
) -> StatusError:
    """Return the error for a response that is not a success.

    Args:
        state: The client's configuration.
        response: The response.
        redact: Hides the credentials of the request.
        kind: Class of the error, if not the one of the status.
    """
    body = response.json_or_none()
    detail = _detail(state, response, body)
    message = redact(one_line(detail.message) or _phrase(response.status))
    code = redact(one_line(detail.code)) if detail.code else None
    fields = {
        redact(name): [redact(text) for text in texts]
        for name, texts in detail.fields.items()
    }
    now = state.clock.now()
    retry_after = parse_retry_after(response.headers.get("retry-after"), now)
    reason = rate_limit.gave_up(state.options.retries, response, retry_after)
    line = _message_line(
        response, message, code, rate_limit.advice(reason, retry_after)
    )
    return (kind or status_error_class(response.status))(
        redact(line),
        response=response,
        message=message,
        code=code,
        fields=fields,
        retry_after=retry_after,
        retry_at=rate_limit.retry_at(now, retry_after),
        gave_up=reason,
        body=body,
    )


def transport_error(
    redact: Redactor,
    request: httpx.Request,
    error: httpx.RequestError,
    attempts: int,
    may_have_acted: bool,
) -> ApiTimeoutError | ApiConnectionError:
    """Return the error for a request that got no complete response."""
    method, path = request.method, path_of(request.url)
    kind = type(error).__name__
    reason = one_line(str(error))
    text = f"{kind}: {reason}" if reason else kind
    timed_out = isinstance(error, httpx.TimeoutException)
    return (ApiTimeoutError if timed_out else ApiConnectionError)(
        redact(f"{method} {path}: {text} ({_attempts(attempts, may_have_acted)})"),
        method=method,
        path=redact(path),
        attempts=attempts,
        outcome_unknown=may_have_acted,
    )


def content_encoding_error(response: ApiResponse, reason: str) -> DecodeError:
    """Return the error for a body that is damaged or larger than accepted.

    Args:
        response: The response without its body.
        reason: What is wrong with the body.
    """
    text = decode_error_message(response, "$", reason)
    return DecodeError(text, response=response, reason=reason)


def _detail(state: ClientState[Any], response: ApiResponse, body: Any) -> ErrorDetail:
    if response.status in _REDIRECTS:
        return ErrorDetail("the server redirects, and redirects are not followed")
    if body is None:
        return ErrorDetail(describe_text(response.text))
    detail = ErrorDetail()
    for read in (state.vendor.read_error, read_error):
        # A reader is written for documented bodies; this one may be of another kind.
        with suppress(Exception):
            detail = read(body) if read else detail
        if detail.message:
            break
    return detail


def _message_line(
    response: ApiResponse, message: str, code: str | None, advice: list[str]
) -> str:
    phrase = _phrase(response.status)
    parts = [f"{response.method} {response.path}: {response.status} {phrase}".rstrip()]
    if message and message != phrase:
        parts.append(f", {message}")
    notes = [f"code {code}"] if code else []
    name = one_line(response.request_id or "")
    notes += [f"request {name}"] if name else []
    notes += advice
    if response.attempts > 1 and response.may_have_acted:
        notes.append(_attempts(response.attempts, True))
    return "".join(parts) + (f" ({', '.join(notes)})" if notes else "")


def _attempts(count: int, may_have_acted: bool) -> str:
    if count == 1:
        return "after 1 attempt"
    doubt = "; one of them may have been carried out" if may_have_acted else ""
    return f"after {count} attempts{doubt}"


def _phrase(status: int) -> str:
    if status in _RENAMED:
        return _RENAMED[status]
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unknown Status"
