"""One line per attempt, for the standard ``logging`` module."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping

import httpx

# The import package is the runtime's parent: "lucca_timmi_client".
logger = logging.getLogger(__name__.partition("._runtime")[0])

_SHOWN_HEADERS = frozenset(
    {"content-type", "content-length", "retry-after", "date", "server"}
)
_SHOWN_PREFIXES = ("ratelimit", "x-ratelimit")


def shown_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Return the headers that are fit for a log; everything else stays out."""
    return {
        name.lower(): value
        for name, value in headers.items()
        if name.lower() in _SHOWN_HEADERS or name.lower().startswith(_SHOWN_PREFIXES)
    }


def log_attempt(
    *,
    operation: str,
    method: str,
    path: str,
    attempt: int,
    seconds: float,
    outcome: httpx.Response | Exception,
    request_id: str | None,
    redact: Callable[[str], str],
) -> None:
    """Write what became of one attempt, at DEBUG."""
    if not logger.isEnabledFor(logging.DEBUG):
        return
    from ..response.error_body import one_line

    path, request_id = redact(path), one_line(redact(request_id or "")) or None
    answer = outcome if isinstance(outcome, httpx.Response) else None
    result = answer.status_code if answer is not None else type(outcome).__name__
    fields = {
        "operation": operation,
        "method": method,
        "path": path,
        "status": answer.status_code if answer is not None else None,
        "seconds": seconds,
        "attempt": attempt,
        "request_id": request_id,
        "headers": shown_headers(answer.headers) if answer is not None else {},
    }
    logger.debug(
        "%s %s -> %s in %.0f ms (attempt %d, request id %s)",
        method,
        path,
        result,
        seconds * 1000,
        attempt,
        request_id or "none",
        extra={"call": fields},
    )
