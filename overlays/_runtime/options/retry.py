"""When a request is sent again, and after how long."""

from __future__ import annotations

from collections.abc import Collection, Set
from datetime import UTC
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from math import isnan
from typing import TYPE_CHECKING

import httpx

from ..base.errors import ConfigurationError
from ..base.text import shown
from ..base.value import Value

if TYPE_CHECKING:
    from ..base.clock import Clock
    from ..base.deadline import TimeBudget

RETRIED_STATUSES = frozenset({408, 425, 429, 500, 502, 503, 504})
_NEVER_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
)

# Besides every 5xx; a redirection may follow what was carried out (RFC 9110, 15.4.4).
_UNCERTAIN_STATUSES = frozenset({302, 303, 408})

AttemptResult = httpx.Response | httpx.RequestError


class RetryPolicy(Value):
    """How often, for what and how long a request is repeated.

    Reads are repeated after a connection that failed or broke and after the statuses
    below. Writes, PUT and DELETE too, are repeated only after what certainly did
    nothing: a connection that never came about, and 429. ``retry_writes`` lifts that
    restriction.

    Attributes:
        retries: Repetitions after the first attempt; 2 means at most three attempts.
        backoff: Longest wait before the first repetition, in seconds; it doubles each
            time. The wait itself is random between 0 and that ("full jitter"), and is
            added to what a ``Retry-After`` asks for.
        max_backoff: Upper bound of that doubling, in seconds.
        budget: Seconds for the whole call: every attempt to its last byte, the waits
            between them and a token, except the wait for a throttle. A single attempt
            may take one ``Timeout.read`` even if that is longer. A ``Retry-After``
            beyond the budget ends the repetition at once. A download to a file may go
            on while it makes progress: each 1024 bytes add a second.
        statuses: Statuses after which to repeat.
        retry_writes: Also repeat writes that may have arrived. The server may then
            carry out such a request twice; see ``outcome_unknown`` of the errors.
    """

    retries: int = 2
    backoff: float = 0.5
    max_backoff: float = 8.0
    budget: float = 120.0
    statuses: Set[int] = RETRIED_STATUSES
    retry_writes: bool = False

    def _check(self) -> None:
        """Refuse values that mean nothing."""
        if isinstance(self.retries, bool) or not isinstance(self.retries, int):
            raise ConfigurationError(
                f"retries must be a whole number, not {shown(self.retries)}"
            )
        for name in ("retries", "backoff", "max_backoff", "budget"):
            value = getattr(self, name)
            if not isinstance(value, (int, float)) or not value >= 0:
                raise ConfigurationError(
                    f"{name} must be a number that is not negative, not {shown(value)}"
                )
        if not isinstance(self.statuses, Collection) or isinstance(self.statuses, str):
            raise ConfigurationError(
                f"statuses must be a set of statuses, not {shown(self.statuses)}"
            )


def as_policy(retries: int | RetryPolicy | None) -> RetryPolicy:
    """Return the policy meant by a number of repetitions, a policy or nothing."""
    if retries is None:
        return RetryPolicy()
    return retries if isinstance(retries, RetryPolicy) else RetryPolicy(retries=retries)


class Attempts:
    """Counts the attempts of one request and decides about the next.

    Args:
        policy: What the caller configured.
        retryable: Whether this request may be repeated once the server has seen it.
        clock: Where time and chance come from.
        budget: The time of the call the request belongs to.
        acts: Whether the request may change something.

    Attributes:
        number: The attempt under way.
        may_have_acted: Whether one of them may have changed something.
    """

    def __init__(
        self,
        policy: RetryPolicy,
        retryable: bool,
        clock: Clock,
        budget: TimeBudget,
        acts: bool = False,
    ) -> None:
        self.number = 1
        self.may_have_acted = False
        self._acts = acts
        self._policy = policy
        self._retryable = retryable or policy.retry_writes
        self._clock = clock
        self.budget = budget

    def delay_after(self, result: AttemptResult) -> float | None:
        """Return the seconds to wait before the next attempt, ``None`` to stop."""
        if self._acts and _may_have_acted(result):
            self.may_have_acted = True
        if self.number > self._policy.retries or not self._worth_repeating(result):
            return None
        # Added, never put in its place: clients told the same moment spread behind it,
        # and one told "now" or a moment that has passed does not hurry.
        delay = self._server_delay(result) + self._backoff()
        if delay >= self.budget.remaining():
            return None
        self.number += 1
        return delay

    def _worth_repeating(self, result: AttemptResult) -> bool:
        if isinstance(result, httpx.Response):
            status = result.status_code
            repeats = self._retryable or status == HTTPStatus.TOO_MANY_REQUESTS
            return repeats and status in self._policy.statuses
        if isinstance(result, httpx.ProxyError):
            return self._may_open(result)
        if isinstance(result, _NEVER_SENT):
            return True
        # Anything else (a decoding failure, a refused protocol) would only recur.
        broken = (httpx.TimeoutException, httpx.NetworkError, httpx.RemoteProtocolError)
        return self._retryable and isinstance(result, broken)

    def _may_open(self, error: httpx.ProxyError) -> bool:
        # The text begins with the status by which the proxy refused a tunnel.
        status = str(error)[:3]
        return not status.isdecimal() or int(status) in self._policy.statuses

    def _server_delay(self, result: AttemptResult) -> float:
        if not isinstance(result, httpx.Response):
            return 0.0
        value = result.headers.get("retry-after")
        return parse_retry_after(value, self._clock.now()) or 0.0

    def _backoff(self) -> float:
        # The exponent is bounded: 2.0**1024 would overflow.
        doubled = self._policy.backoff * 2.0 ** min(self.number - 1, 60)
        return self._clock.uniform(0.0, min(self._policy.max_backoff, doubled))


def _may_have_acted(result: AttemptResult) -> bool:
    if not isinstance(result, httpx.Response):
        return not isinstance(result, (*_NEVER_SENT, httpx.UnsupportedProtocol))
    status = result.status_code
    return result.is_success or status >= 500 or status in _UNCERTAIN_STATUSES


def parse_retry_after(value: str | None, now: float) -> float | None:
    """Return how many seconds a server asks to wait.

    Args:
        value: The header's value: seconds or an HTTP date.
        now: Seconds since the epoch.

    Returns:
        Seconds, 0 for what is past and infinity for what no float can hold; ``None``
        without a readable value.
    """
    if not value:
        return None
    seconds = _seconds(value.strip(), now)
    if seconds is None or isnan(seconds):
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
