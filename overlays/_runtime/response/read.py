"""From the HTTP library's response to plain data."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from ..base.response import ApiResponse
from ..base.urls import path_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

# What describes the body on the wire says nothing about the empty stand-in.
_WIRE_HEADERS = frozenset(
    {b"content-encoding", b"transfer-encoding", b"content-length"}
)


def request_id(names: Sequence[str], headers: Mapping[str, str]) -> str | None:
    """Return the server's name for a request, if it sent one."""
    for name in names:
        if name in headers:
            return headers[name]
    return None


def from_httpx(
    names: Sequence[str],
    operation: str,
    response: httpx.Response,
    attempts: int,
    redact: Callable[[str], str] = str,
    may_have_acted: bool = False,
) -> ApiResponse:
    """Return a response as plain data.

    Args:
        names: Headers that may name the request, best first.
        operation: Public name of the operation called.
        response: The response, read to its end.
        attempts: How often the request was sent.
        redact: Hides secrets in what errors and reprs show: the path, and the name of
            the request, as which a server may repeat a credential.
        may_have_acted: Whether one of the attempts may have changed something.
    """
    request, name = response.request, request_id(names, response.headers)
    return ApiResponse(
        operation=operation,
        method=request.method,
        url=str(request.url),
        path=redact(path_of(request.url)),
        status=response.status_code,
        headers=response.headers,
        content=response.content,
        request_id=None if name is None else redact(name),
        attempts=attempts,
        may_have_acted=may_have_acted,
    )


def strip_body(response: httpx.Response) -> httpx.Response:
    """Return a response without its body, which went elsewhere or is unreadable."""
    headers = [
        pair for pair in response.headers.raw if pair[0].lower() not in _WIRE_HEADERS
    ]
    return httpx.Response(
        response.status_code, headers=headers, content=b"", request=response.request
    )
