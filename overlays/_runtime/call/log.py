"""One line per attempt and per wait, for the standard ``logging`` module."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping

import httpx

from ..options.logs import logger

_LOGGABLE_HEADERS = frozenset(
    {"content-type", "content-length", "retry-after", "date", "server"}
)
_LOGGABLE_PREFIXES = ("ratelimit", "x-ratelimit")


def loggable_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Return the headers that are fit for a log; everything else stays out."""
    return {
        name.lower(): value
        for name, value in headers.items()
        if name.lower() in _LOGGABLE_HEADERS
        or name.lower().startswith(_LOGGABLE_PREFIXES)
    }


def log_attempt(
    *,
    operation: str,
    method: str,
    path: str,
    attempt: int,
    seconds: float,
    result: httpx.Response | Exception,
    request_id: str | None,
    redact: Callable[[str], str],
) -> None:
    """Write the result of one attempt, at DEBUG."""
    from ..base.text import one_line

    path, request_id = redact(path), one_line(redact(request_id or "")) or None
    response = result if isinstance(result, httpx.Response) else None
    shown = type(result).__name__ if response is None else response.status_code
    fields = {
        "operation": operation,
        "method": method,
        "path": path,
        "status": response.status_code if response is not None else None,
        "seconds": seconds,
        "attempt": attempt,
        "request_id": request_id,
        "headers": loggable_headers(response.headers) if response is not None else {},
    }
    logger.debug(
        "%s %s -> %s in %.0f ms (attempt %d, request id %s)",
        method,
        path,
        shown,
        seconds * 1000,
        attempt,
        request_id or "none",
        extra={"call": fields},
    )


def log_wait(
    *,
    operation: str,
    method: str,
    path: str,
    attempt: int,
    seconds: float,
    reason: str,
    redact: Callable[[str], str],
) -> None:
    """Write a wait, at INFO."""
    if not logger.isEnabledFor(logging.INFO):
        return
    path = redact(path)
    fields = {
        "operation": operation,
        "method": method,
        "path": path,
        "seconds": seconds,
        "attempt": attempt,
        "reason": reason,
    }
    text = (
        "waited %.1f s for the throttle" if reason == "throttle" else "retry in %.1f s"
    )
    logger.info(
        "%s %s: " + text + " (attempt %d)",
        method,
        path,
        seconds,
        attempt,
        extra={"call": fields},
    )
