"""What an error about too many requests says: when to come back, and why it gave up."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from http import HTTPStatus

from ..base.response import ApiResponse
from ..options.retry import RetryPolicy


def gave_up(
    policy: RetryPolicy, response: ApiResponse, retry_after: float | None
) -> str:
    """Return why a refused request was not repeated again.

    Args:
        policy: How requests are repeated.
        response: The last response.
        retry_after: Seconds the server asks to wait.

    Returns:
        The reason; empty for a status that is not about the number of requests.
    """
    if response.status != HTTPStatus.TOO_MANY_REQUESTS:
        return ""
    if response.status not in policy.statuses:
        return "statuses of the retry policy leaves 429 out"
    if response.attempts > policy.retries:
        return f"retries={policy.retries} is used up"
    wait = "the wait" if retry_after is None else f"a wait of {retry_after:.0f} s"
    return f"{wait} exceeds what is left of budget={policy.budget:.0f} s"


def retry_at(now: float, retry_after: float | None) -> datetime | None:
    """Return the moment until which a server asks to wait, in UTC."""
    if retry_after is None:
        return None
    with suppress(OverflowError, ValueError, OSError):
        return datetime.fromtimestamp(now + retry_after, UTC)
    return None


def advice(reason: str, retry_after: float | None) -> list[str]:
    """Return what the message of the error says about it."""
    if not reason:
        return []
    when = [] if retry_after is None else [f"come back in {retry_after:.0f} s"]
    return [*when, f"gave up: {reason}"]
