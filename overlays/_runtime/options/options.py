"""How calls are made: the part of a client's configuration that a view may change."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from functools import cached_property
from math import inf
from typing import Any, TypedDict

import httpx

from ..base.clock import Clock
from ..base.errors import ConfigurationError
from ..base.redact import is_secret_header
from ..base.text import shown
from ..base.value import Value, field
from .hooks import Hooks
from .retry import RetryPolicy
from .throttle import Throttle


class _Unset:
    """Tells a limit that was not passed from one that is wrong."""


_UNSET: Any = _Unset()

SIZES = ("max_response_bytes", "max_file_bytes")
"""Options that limit the size of bodies."""


class Timeout(Value):
    """Limits on waiting, each in seconds; ``math.inf`` lifts one.

    ``Timeout(5)`` sets all four, ``Timeout(5, read=30)`` all but one. Without a first
    argument a limit that is not passed keeps its default.

    Args:
        timeout: The limit for all four that are not passed by name.
        connect: See the attributes.
        read: See the attributes.
        write: See the attributes.
        pool: See the attributes.

    Attributes:
        connect: For a connection to come about.
        read: Between two pieces of the response. Without it a response may also take
            longer than the budget of `RetryPolicy`.
        write: Between two pieces of the request.
        pool: For a free connection of the pool.
    """

    connect: float = 5.0
    read: float = 60.0
    write: float = 60.0
    pool: float = 60.0

    # The fields differ from the arguments, so that the shared signature would be wrong.
    __signature__ = None

    def __init__(
        self,
        timeout: float = _UNSET,
        *,
        connect: float = _UNSET,
        read: float = _UNSET,
        write: float = _UNSET,
        pool: float = _UNSET,
    ) -> None:
        limits = {"connect": connect, "read": read, "write": write, "pool": pool}
        changes = {name: item for name, item in limits.items() if item is not _UNSET}
        common = {} if timeout is _UNSET else dict.fromkeys(self._names, timeout)
        super().__init__(**{**common, **changes})

    def _check(self) -> None:
        """Refuse limits that would fail every call."""
        for name in self._names:
            value = getattr(self, name)
            number = isinstance(value, (int, float)) and not isinstance(value, bool)
            if not number or not value > 0:
                raise ConfigurationError(
                    f"timeout: {name} must be above 0 seconds, not {shown(value)};"
                    " math.inf lifts the limit"
                )

    @cached_property
    def limits(self) -> dict[str, float | None]:
        """All four by name, as httpx takes them: ``None`` for no limit."""
        values = {name: getattr(self, name) for name in self._names}
        return {name: None if v == inf else v for name, v in values.items()}


def as_timeout(timeout: float | Timeout | None) -> Timeout:
    """Return the limits meant by a number of seconds, limits or nothing.

    Raises:
        ConfigurationError: It is not a number of seconds.
    """
    if timeout is None:
        return Timeout()
    if isinstance(timeout, Timeout):
        return timeout
    if isinstance(timeout, bool) or not isinstance(timeout, (int, float)):
        kind = type(timeout)
        # httpx has a class of the same name.
        name = f"{kind.__module__}.{kind.__name__}".removeprefix("builtins.")
        raise ConfigurationError(
            f"timeout must be seconds or this package's Timeout, not {name}"
        )
    return Timeout(timeout)


class Options(Value):
    """The changeable part of a configuration. Instances never change.

    Attributes:
        timeout: Limits on waiting.
        retries: When requests are repeated.
        headers: Further headers for every request.
        hooks: Functions called around every attempt.
        pickle_secrets: Whether a pickled client contains its secrets.
        max_response_bytes: The largest body read into memory, after decompression.
        max_file_bytes: The largest body written to a file, after decompression.
    """

    timeout: Timeout = field(factory=Timeout)
    retries: RetryPolicy = field(factory=RetryPolicy)
    headers: Mapping[str, str] = field(factory=dict, repr=False)
    hooks: Hooks = field(factory=Hooks)
    pickle_secrets: bool = False
    max_response_bytes: float = 64 * 2**20
    max_file_bytes: float = 4 * 2**30

    def _check(self) -> None:
        """Refuse sizes that would fail every call."""
        for name in SIZES:
            value = getattr(self, name)
            number = isinstance(value, (int, float)) and not isinstance(value, bool)
            if not number or not value > 0:
                raise ConfigurationError(
                    f"{name} must be a number of bytes above 0, not {shown(value)};"
                    " math.inf lifts the limit"
                )

    def without_secrets(self) -> Options:
        """Return the same options without headers that carry credentials."""
        kept = {
            name: value
            for name, value in self.headers.items()
            if not is_secret_header(name)
        }
        return self.replaced(headers=kept, pickle_secrets=False)


class ClientOptions(TypedDict, total=False):
    """Keyword arguments every client takes; see the client base classes."""

    timeout: float | Timeout | None
    retries: int | RetryPolicy | None
    headers: Mapping[str, str] | None
    hooks: Hooks | None
    throttle: Throttle | None
    app_info: str | None
    proxy: str | None
    ssl_context: ssl.SSLContext | None
    allow_plain_http: bool
    max_connections: int
    max_response_bytes: float
    max_file_bytes: float
    clock: Clock | None


class SyncClientOptions(ClientOptions, total=False):
    """Keyword arguments of synchronous clients."""

    http_client: httpx.Client | None
    transport: httpx.BaseTransport | None


class AsyncClientOptions(ClientOptions, total=False):
    """Keyword arguments of asynchronous clients."""

    http_client: httpx.AsyncClient | None
    transport: httpx.AsyncBaseTransport | None


class CallOptions(TypedDict, total=False):
    """Keyword arguments every method takes; they hold for this call alone.

    Attributes:
        timeout: Seconds, or limits as `Timeout`, in place of the client's.
        retries: Number of repetitions or a `RetryPolicy`, in place of the client's.
        extra_headers: Headers added to those of the client and the method; ``None`` as
            value leaves one out.
        extra_query: Query parameters added to those of the method.
    """

    timeout: float | Timeout | None
    retries: int | RetryPolicy | None
    extra_headers: Mapping[str, str | None] | None
    extra_query: Mapping[str, Any] | None


class ViewOptions(TypedDict, total=False):
    """Keyword arguments of ``with_options``."""

    timeout: float | Timeout | None
    retries: int | RetryPolicy | None
    headers: Mapping[str, str | None] | None
    hooks: Hooks | None
    pickle_secrets: bool
    max_response_bytes: float
    max_file_bytes: float


def merge_headers(
    old: Mapping[str, str], new: Mapping[str, str | None] | None
) -> dict[str, str]:
    """Return the old headers with the new ones on top; ``None`` removes one.

    Names compare without regard to case.
    """
    if new is None:
        return dict(old)
    replaced = {name.lower() for name in new}
    merged = {
        name: value for name, value in old.items() if name.lower() not in replaced
    }
    merged.update({name: value for name, value in new.items() if value is not None})
    return merged


def as_headers(headers: Any) -> dict[str, str | None]:
    """Return headers as a dictionary.

    Raises:
        ConfigurationError: They are not a mapping of names to values.
    """
    try:
        return dict(headers or {})
    except (TypeError, ValueError):
        kind = type(headers).__name__
        raise ConfigurationError(
            f"headers must be a mapping of names to values, not {kind}"
        ) from None


def refuse_unknown(
    options: Mapping[str, Any], known: frozenset[str], constructor: Any = None
) -> None:
    """Refuse an option that does not exist, naming those that do.

    Args:
        options: The options by name.
        known: The names of options.
        constructor: A function whose own arguments may have been meant as well.

    Raises:
        ConfigurationError: There is no such option.
    """
    if unknown := sorted(set(options) - known):
        from ..base.suggestions import unknown_option

        raise ConfigurationError(unknown_option(unknown[0], known, constructor))
