"""What asyncio and trio do differently: the run that is under way, waiting, tasks."""

from __future__ import annotations

import sys
from contextlib import suppress
from math import inf
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from concurrent.futures import Future


def current_run() -> Any:
    """Return the running event loop, under trio the token of its run, else ``None``."""
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        trio = _running_trio()
        return trio.lowlevel.current_trio_token() if trio else None


def has_ended(run: Any) -> bool:
    """Return whether an event loop is closed, or a run of trio is over."""
    if hasattr(run, "is_closed"):
        return bool(run.is_closed())
    try:
        run.run_sync_soon(_nothing)
    except RuntimeError:
        return True  # trio.RunFinishedError
    return False


def _nothing() -> None: ...


def _running_trio() -> Any:
    # trio is only there if the program runs it: it is never imported here.
    trio = sys.modules.get("trio")
    try:
        return trio if trio and trio.lowlevel.current_task() else None
    except RuntimeError:
        return None


async def sleep(seconds: float) -> None:
    """Wait in a task."""
    if trio := _running_trio():
        await trio.sleep(seconds)
        return
    # Imported here: a synchronous program should not pay for an event loop.
    import asyncio

    await asyncio.sleep(seconds)


async def wait_for(future: Future[Any], seconds: float = inf) -> bool:
    """Wait in a task until a future of any thread is done, at most some seconds.

    Returns:
        Whether it is done.
    """
    if trio := _running_trio():
        return await _wait_in_trio(trio, future, seconds)
    import asyncio

    limit = None if seconds == inf else seconds
    await asyncio.wait([asyncio.wrap_future(future)], timeout=limit)
    return future.done()


async def _wait_in_trio(trio: Any, future: Future[Any], seconds: float) -> bool:
    event, token = trio.Event(), trio.lowlevel.current_trio_token()

    def wake(_: Future[Any]) -> None:
        with suppress(trio.RunFinishedError):  # nobody waits any longer
            token.run_sync_soon(event.set)

    future.add_done_callback(wake)
    with trio.move_on_after(seconds):
        await event.wait()
    return future.done()


class Task(Protocol):
    """Work under way beside the caller."""

    async def cancel(self) -> None:
        """Stop it, and return when it has ended."""


def start(work: Callable[[], Awaitable[None]]) -> Task:
    """Start work that outlives the call that starts it and raises nothing."""
    trio = _running_trio()
    return _TrioTask(trio, work) if trio else _AsyncioTask(work)


class _AsyncioTask:
    def __init__(self, work: Callable[[], Awaitable[None]]) -> None:
        import asyncio

        async def run() -> None:
            await work()

        self._task = asyncio.create_task(run())

    async def cancel(self) -> None:
        import asyncio

        self._task.cancel()
        await asyncio.wait([self._task])


class _TrioTask:
    """A system task: a nursery cannot stay open between two items of a generator."""

    def __init__(self, trio: Any, work: Callable[[], Awaitable[None]]) -> None:
        self._trio = trio
        self._scope = trio.CancelScope()
        self._ended = trio.Event()
        trio.lowlevel.spawn_system_task(self._run, work)

    async def _run(self, work: Callable[[], Awaitable[None]]) -> None:
        try:
            with self._scope:
                await work()
        finally:
            self._ended.set()

    async def cancel(self) -> None:
        self._scope.cancel()
        with self._trio.CancelScope(shield=True):
            await self._ended.wait()
