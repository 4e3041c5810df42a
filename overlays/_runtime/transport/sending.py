"""Sending a request by the transport of an httpx client, without its other layers.

Authentication, redirects, cookies and hooks of httpx are of no use to a client that was
made here. Whoever patched a method of httpx, as instruments do, or reads its log, sees
each attempt all the same: it then goes the whole way.
"""

from __future__ import annotations

import logging
from functools import lru_cache
from typing import Any

import httpx

from .redirects import restore_location

_logger = logging.getLogger("httpx")
_OPTIONS: dict[str, Any] = {"stream": True, "auth": None, "follow_redirects": False}


def send(http: httpx.Client, request: httpx.Request, is_own: bool) -> httpx.Response:
    """Send a request; the body of the response is not read.

    Args:
        http: The httpx client.
        request: What is sent, as it is.
        is_own: Whether the client was made here.

    Raises:
        httpx.RequestError: There is no response.
    """
    if not is_own or _is_watched(httpx.Client):
        response = http.send(request, **_OPTIONS)
        restore_location(response)
        return response
    response = http._transport_for_url(request.url).handle_request(request)
    response.request = request
    return response


async def asend(
    http: httpx.AsyncClient, request: httpx.Request, is_own: bool
) -> httpx.Response:
    """Send a request; see `send`."""
    if not is_own or _is_watched(httpx.AsyncClient):
        response = await http.send(request, **_OPTIONS)
        restore_location(response)
        return response
    transport = http._transport_for_url(request.url)
    response = await transport.handle_async_request(request)
    response.request = request
    return response


def _is_watched(kind: Any) -> bool:
    is_patched = _is_patched(kind.send) or _is_patched(kind._send_single_request)
    return is_patched or _logger.isEnabledFor(logging.INFO)


@lru_cache(maxsize=8)
def _is_patched(method: Any) -> bool:
    return getattr(method, "__globals__", {}).get("__name__") != "httpx._client"
