"""Reading ``Retry-After`` (RFC 9110, 10.2.3)."""

from __future__ import annotations

from datetime import UTC
from email.utils import parsedate_to_datetime
from math import isfinite


def parse_retry_after(value: str | None, now: float) -> float | None:
    """Return how many seconds a server asks to wait.

    Args:
        value: The header's value: seconds or an HTTP date.
        now: Seconds since the epoch.

    Returns:
        Seconds, 0 for a date that has passed; ``None`` without a readable value.
    """
    if not value:
        return None
    seconds = _seconds(value.strip(), now)
    if seconds is None or not isfinite(seconds):
        return None
    return max(0.0, seconds)


def _seconds(value: str, now: float) -> float | None:
    try:
        return float(value)
    except ValueError:
        pass
    try:
        date = parsedate_to_datetime(value)
        # "-0000" says that the sender knows no zone; HTTP dates are in UTC.
        return (date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp() - now
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
