"""Requesting pages before they are needed."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from math import inf
from typing import Any, TypeVar

from ..base import tasks
from ..base.errors import ConfigurationError

T = TypeVar("T")

_END = object()


def prefetch(source: Callable[[], Iterator[T]], pages: int) -> Iterator[T]:
    """Yield what an iterator yields, fetched in a thread up to `pages` in advance.

    The thread ends when the list does, or soon after the caller stops iterating.
    """
    import queue
    import threading

    ready: queue.Queue[Any] = queue.Queue()
    room = threading.Semaphore(pages)
    stopped = threading.Event()

    def fetch() -> None:
        try:
            for page in source():
                ready.put(page)
                room.acquire()
                if stopped.is_set():
                    return
            ready.put(_END)
        except BaseException as error:
            ready.put(_Failure(error))

    threading.Thread(target=fetch, name="prefetch", daemon=True).start()
    try:
        while (page := ready.get()) is not _END:
            room.release()
            yield _unwrap(page)
    finally:
        stopped.set()
        room.release()


async def aprefetch(
    source: Callable[[], AsyncIterator[T]], pages: int
) -> AsyncGenerator[T, None]:
    """Yield what an iterator yields, fetched in a task up to `pages` in advance."""
    import anyio

    sender, ready = anyio.create_memory_object_stream[Any](inf)
    room = anyio.Semaphore(pages)

    async def fetch() -> None:
        try:
            async for page in source():
                await sender.send(page)
                await room.acquire()
            await sender.send(_END)
        except Exception as error:
            sender.send_nowait(_Failure(error))

    task = tasks.start(fetch)
    try:
        while (page := await ready.receive()) is not _END:
            room.release()
            yield _unwrap(page)
    finally:
        # The request under way ends before the caller goes on, and closes the client.
        await task.cancel()
        sender.close()
        ready.close()


class _Failure:
    """An exception on its way from the fetcher to the caller."""

    def __init__(self, error: BaseException) -> None:
        self.error = error


def _unwrap(page: Any) -> Any:
    if isinstance(page, _Failure):
        raise page.error
    return page


def check(pages: int) -> None:
    """Refuse what is not a number of pages.

    Raises:
        ConfigurationError: It is negative or not a number.
    """
    if not isinstance(pages, int) or pages < 0:
        raise ConfigurationError(
            f"prefetch must be a number of pages and not negative, but is {pages!r}"
        )
