"""A limit on requests that processes and machines keep together."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ..base.errors import ConfigurationError, ThrottleError
from .logs import logger
from .throttle import Throttle

if TYPE_CHECKING:
    from ..base.clock import Clock

_PAUSE = 5.0
"""Seconds for which the fallback is used before the server is asked again."""

_TIMEOUT = 2.0
"""Seconds for a connection to the server, and for each response of it."""

# Books the next free start and returns the microseconds until then. The server's clock
# counts, since those of the workers differ; the key expires when nobody waits.
_BOOK = """
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local start = math.max(now, tonumber(redis.call('GET', KEYS[1]) or '0'))
local next = start + tonumber(ARGV[1])
redis.call('SET', KEYS[1], string.format('%.0f', next),
           'PX', math.ceil((next - now) / 1000) + 1000)
return start - now
"""


class SharedThrottle(Throttle):
    """Delays requests so that all processes and machines together keep one limit.

    A server of Redis or Valkey books the starts, ``per / requests`` seconds apart, by
    its own clock. Needs the extra ``fleet`` of this package. A pickled one, as part of
    a client or alone, goes on with the same budget in another process.

    Args:
        url: Address of the server, such as ``rediss://cache.example.test:6379/0``, or a
            function that returns it. An address with a password is never shown, and is
            not pickled: a function of a module is, by its name.
        key: Name of the budget on the server: one for each account of the vendor.
        requests: How many requests of all sharers may start within any period.
        per: Length of the period in seconds.
        concurrent: How many requests of this process may be under way at the same time.
        fallback: What limits this process while the server cannot be reached, such as
            ``Throttle(requests // workers)``; without one, calls raise `ThrottleError`
            and send nothing.

    Raises:
        ConfigurationError: A limit or the address makes no sense, or redis is missing.
    """

    def __init__(
        self,
        url: str | Callable[[], str],
        key: str,
        requests: int,
        per: float = 1.0,
        *,
        concurrent: int | None = None,
        fallback: Throttle | None = None,
    ) -> None:
        super().__init__(requests, per, concurrent=concurrent)
        if not key:
            raise ConfigurationError("throttle: key must not be empty")
        self._arguments = (url, key, requests, per, concurrent, fallback)
        self._step = -(-per * 1_000_000 // requests)
        self._unavailable, self._book = _booking(url if isinstance(url, str) else url())
        self._key = key
        self._fallback = fallback
        self._paused_until = float("-inf")

    def __repr__(self) -> str:
        requests, per, concurrent = self._limits
        return f"SharedThrottle({self._key!r}, {requests}, {per}, {concurrent=})"

    def __reduce__(self) -> tuple[Any, ...]:
        url = self._arguments[0]
        if isinstance(url, str) and urlsplit(url).password:
            raise ConfigurationError(
                "this SharedThrottle cannot be pickled, since its url has a password;"
                " pass a function that returns it, or make a client in each process"
            )
        return _rebuild, self._arguments

    def reserve(self, now: float) -> float:
        """Book the next free start of all sharers; return the seconds until then.

        Raises:
            ThrottleError: The server cannot be reached, and there is no fallback.
        """
        if self._fallback and now < self._paused_until:
            return self._fallback.reserve(now)
        try:
            delay: int = self._book(keys=[self._key], args=[self._step])
        except self._unavailable as error:
            return self._without_server(now, error)
        return delay / 1_000_000

    def _without_server(self, now: float, error: Exception) -> float:
        reason = f"the server of the shared throttle cannot be used: {error}"
        if self._fallback is None:
            raise ThrottleError(f"{reason}; this attempt was not made") from error
        logger.warning("%s; this process keeps %r", reason, self._fallback)
        self._paused_until = now + _PAUSE
        return self._fallback.reserve(now)

    async def _await(self, clock: Clock) -> None:
        # Imported here: a program without tasks should not pay for it.
        import anyio.to_thread

        delay = await anyio.to_thread.run_sync(self.reserve, clock.monotonic())
        if delay > 0:
            await clock.asleep(delay)


def _booking(url: str) -> tuple[type[Exception], Any]:
    """Return the base of the errors of redis, and the script on the server."""
    # Imported here: only the extra brings it.
    try:
        import redis
        from redis.backoff import NoBackoff
        from redis.retry import Retry
    except ModuleNotFoundError:
        raise ConfigurationError(
            "SharedThrottle needs redis, which the extra [fleet] of this package brings"
        ) from None
    try:
        server = redis.Redis.from_url(
            url,
            socket_timeout=_TIMEOUT,
            socket_connect_timeout=_TIMEOUT,
            # Once more: a server may have closed a connection nobody used.
            retry=Retry(NoBackoff(), 1),
        )
    except ValueError:
        # The address may hold a password, so no word of it is shown.
        raise ConfigurationError(
            "throttle: url must be an address such as redis://cache.example.test:6379/0"
        ) from None
    return redis.RedisError, server.register_script(_BOOK)


def _rebuild(
    url: str | Callable[[], str],
    key: str,
    requests: int,
    per: float,
    concurrent: int | None,
    fallback: Throttle | None,
) -> SharedThrottle:
    return SharedThrottle(
        url, key, requests, per, concurrent=concurrent, fallback=fallback
    )
