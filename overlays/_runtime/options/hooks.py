"""Functions of the user that are called around every attempt."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import TypeVar

from ..base.errors import ConfigurationError
from ..base.text import shown
from ..base.value import Value, field


class RequestEvent(Value):
    """An attempt about to be made.

    Attributes:
        operation: Public name of the operation, ``timesheets.cancel``.
        method: HTTP method.
        url: Full address with its query.
        attempt: 1 for the first.
        headers: Headers about to be sent, credentials included; changes take effect.
    """

    operation: str
    method: str
    url: str = field(repr=False)
    attempt: int
    headers: MutableMapping[str, str] = field(repr=False)


class ResponseEvent(Value):
    """An attempt that came to its end.

    Attributes:
        operation: Public name of the operation, ``timesheets.cancel``.
        method: HTTP method.
        url: Full address with its query.
        attempt: 1 for the first.
        seconds: How long the attempt took.
        status: HTTP status; ``None`` when no response arrived.
        headers: Headers of the response; empty when none arrived.
        error: What went wrong on the way, if no response arrived.
    """

    operation: str
    method: str
    url: str = field(repr=False)
    attempt: int
    seconds: float
    status: int | None
    headers: Mapping[str, str] = field(repr=False)
    error: Exception | None = None


class WaitEvent(Value):
    """A wait of a call: about to begin before a repetition, over behind a throttle.

    Attributes:
        operation: Public name of the operation, ``timesheets.cancel``.
        method: HTTP method.
        url: Full address with its query.
        attempt: Number of the attempt that follows.
        seconds: How long the wait takes, or took.
        reason: ``retry`` or ``throttle``.
    """

    operation: str
    method: str
    url: str = field(repr=False)
    attempt: int
    seconds: float
    reason: str


RequestHook = Callable[[RequestEvent], None] | Callable[[RequestEvent], Awaitable[None]]
ResponseHook = (
    Callable[[ResponseEvent], None] | Callable[[ResponseEvent], Awaitable[None]]
)
WaitHook = Callable[[WaitEvent], None] | Callable[[WaitEvent], Awaitable[None]]


class Hooks(Value):
    """Functions to call around every attempt and wait.

    An asynchronous client also takes coroutine functions. What a hook raises reaches
    the caller unchanged.

    Attributes:
        request: Called before an attempt is sent.
        response: Called after an attempt ended, with or without a response.
        wait: Called before the wait for a repetition, and after one for the throttle.
    """

    request: tuple[RequestHook, ...] = ()
    response: tuple[ResponseHook, ...] = ()
    wait: tuple[WaitHook, ...] = ()

    def _check(self) -> None:
        """Refuse what cannot be called."""
        for name in ("request", "response", "wait"):
            functions = getattr(self, name)
            if not isinstance(functions, (tuple, list)) or not all(
                callable(function) for function in functions
            ):
                raise ConfigurationError(
                    f"hooks: {name} must be a tuple of functions, not"
                    f" {shown(functions)}"
                )


def as_hooks(hooks: Hooks | None) -> Hooks:
    """Return the hooks given, or none.

    Raises:
        ConfigurationError: They are something else.
    """
    if hooks is None:
        return Hooks()
    if isinstance(hooks, Hooks):
        return hooks
    raise ConfigurationError(f"hooks must be Hooks, not {type(hooks).__name__}")


Event = TypeVar("Event", RequestEvent, ResponseEvent, WaitEvent)


def call_hooks(
    hooks: tuple[Callable[[Event], Awaitable[None] | None], ...], event: Event
) -> None:
    """Call every hook.

    Raises:
        ConfigurationError: A hook is a coroutine function.
    """
    for hook in hooks:
        result = hook(event)
        if inspect.isawaitable(result):
            if inspect.iscoroutine(result):
                result.close()
            raise ConfigurationError("a synchronous client cannot await a hook")


async def await_hooks(
    hooks: tuple[Callable[[Event], Awaitable[None] | None], ...], event: Event
) -> None:
    """Call every hook and await those that ask for it."""
    for hook in hooks:
        result = hook(event)
        if inspect.isawaitable(result):
            await result
