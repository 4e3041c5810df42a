"""Requesting pages side by side, where numbers and a total tell which there are."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncGenerator, Callable, Generator, Iterator, Mapping
from copy import copy
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ..base import tasks
from ..base.operation import Call
from ..base.response import ApiResponse

if TYPE_CHECKING:
    from concurrent.futures import Future

    from .page import AsyncPage, Page

T = TypeVar("T")
P = TypeVar("P", bound="tuple[Any, ...]")


def expected(page: Any) -> Iterator[Mapping[str, Any]]:
    """Yield the requests for the pages after this one, if all are as long as it is.

    None are where the vendor states no total, or each page names the next.
    """
    context, step = page._context, page._next
    while page.total is not None and step is not None and step.by_number:
        yield step.request
        context = context.replaced(request=step.request)
        step = page.strategy.next_page(context)


class _CallsSideBySide:
    """Sends the calls of a list; those for the following pages are under way already.

    Args:
        start: Begins a call, and returns what its result is taken from.
        call: The call of the first page.
        requests: Those for the pages after it.
        pages: How many may be under way.
    """

    def __init__(
        self,
        start: Callable[[Call], Any],
        call: Call,
        requests: Iterator[Mapping[str, Any]],
        pages: int,
    ) -> None:
        self._start = start
        self._call = call
        self._requests = requests
        self._started: deque[tuple[Mapping[str, Any], Any]] = deque()
        self.begin(pages)

    def begin(self, pages: int = 1) -> None:
        """Begin the calls of that many more pages."""
        for request in islice(self._requests, pages):
            started = self._start(self._call.replaced(request=request))
            self._started.append((request, started))

    def take(self, call: Call) -> Any:
        """Return what was begun for a call, which nothing else takes."""
        if self._started and self._started[0][0] == call.request:
            _, started = self._started.popleft()
            self.begin()
            return started
        # A page was shorter than the first: what follows is elsewhere.
        self._started.clear()
        self._requests = iter(())
        return self._start(call)


def pages_side_by_side(
    first: Page[T], requests: Iterator[Mapping[str, Any]], pages: int
) -> Generator[Page[T], None, None]:
    """Yield a page and all that follow, with that many requests under way."""
    from concurrent.futures import ThreadPoolExecutor

    source = first._source
    pool = ThreadPoolExecutor(pages, "prefetch")

    def start(call: Call) -> Future[ApiResponse]:
        return pool.submit(source.execute, call)

    calls = _CallsSideBySide(start, source.call, requests, pages)
    try:
        yield from _from(first, lambda call: calls.take(call).result()).pages()
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


async def apages_side_by_side(
    first: AsyncPage[T], requests: Iterator[Mapping[str, Any]], pages: int
) -> AsyncGenerator[AsyncPage[T], None]:
    """Yield a page and all that follow, with that many requests under way."""
    source = first._source
    started: set[_Request] = set()

    def start(call: Call) -> _Request:
        request = _Request(lambda: source.execute(call))
        started.add(request)
        return request

    async def execute(call: Call) -> Any:
        request = calls.take(call)
        started.discard(request)
        return await request.result()

    calls = _CallsSideBySide(start, source.call, requests, pages)
    try:
        async for page in _from(first, execute).pages():
            yield page
    finally:
        # The requests under way end before the caller goes on, and closes the client.
        for request in started:
            await request.cancel()


class _Request:
    """A call in a task of its own."""

    def __init__(self, call: Callable[[], Any]) -> None:
        import anyio

        self._call = call
        self._ended = anyio.Event()
        self._response: ApiResponse | None = None
        self._error: Exception | None = None
        self._task = tasks.start(self._run)

    async def _run(self) -> None:
        try:
            self._response = await self._call()
        except Exception as error:
            self._error = error
        finally:
            self._ended.set()

    async def result(self) -> Any:
        """Wait for the response."""
        try:
            await self._ended.wait()
        except BaseException:
            await self.cancel()
            raise
        if self._error:
            raise self._error
        return self._response

    async def cancel(self) -> None:
        """Give it up."""
        await self._task.cancel()


def _from(first: P, execute: Callable[[Call], Any]) -> P:
    """Return a page that asks for what follows in another way."""
    # Not by `copy`, which leaves the client behind as pickle does.
    page: Any = tuple.__new__(type(first), first)
    page.__dict__.update(first.__dict__)
    page.__dict__["_source"] = copy(page.__dict__["_source"])
    page.__dict__["_source"].execute = execute
    return cast(P, page)
