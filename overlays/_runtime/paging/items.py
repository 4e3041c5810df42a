"""The items of a list over all its pages, as iterators that know how many there are."""

from __future__ import annotations

from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Awaitable,
    Callable,
    Generator,
    Iterator,
)
from typing import Generic, TypeVar

from .page import AsyncPage, Page, closing_generator
from .prefetch import aprefetch, check, prefetch
from .side_by_side import apages_side_by_side, expected, pages_side_by_side

T = TypeVar("T")


class _Counted(Generic[T]):
    """An iterator whose length is what the vendor says it is."""

    total: int | None = None

    def __bool__(self) -> bool:
        # Asking whether there is an iterator must not request anything.
        return True

    def __len__(self) -> int:
        if self.total is None:
            raise TypeError("the vendor does not say how many items there are")
        return self.total


class Items(_Counted[T], Iterator[T]):
    """The items of a page and of all that follow, requested while one iterates.

    ``len`` is the total that the vendor states, for progress bars; where it states
    none, ``len`` raises ``TypeError``. Items that were taken still count.

    Args:
        first: Returns the first page; called when an item or the length is needed.
        pages_ahead: How many pages to request before they are needed.
    """

    def __init__(self, first: Callable[[], Page[T]], pages_ahead: int = 0) -> None:
        self._first = first
        self._pages_ahead = pages_ahead
        self._page: Page[T] | None = None
        self._started = False
        self._items = self._iterate()

    def __iter__(self) -> Iterator[T]:
        return self

    def __next__(self) -> T:
        return next(self._items)

    def __len__(self) -> int:
        if not self._started:
            self._page = self._start()
        return super().__len__()

    def close(self) -> None:
        """End the iteration, and the requests made ahead."""
        self._items.close()

    def _start(self) -> Page[T]:
        page = self._first() if self._page is None else self._page
        self._page = None
        self._started, self.total = True, page.total
        return page

    def _iterate(self) -> Generator[T, None, None]:
        first, ahead = self._start(), self._pages_ahead
        for page in _pages(first, ahead):
            yield from page.items


class AsyncItems(_Counted[T], AsyncIterator[T]):
    """The items of a page and of all that follow, requested while one iterates.

    ``len`` is the total that the vendor states, once the first page is there.

    Args:
        first: Returns the first page.
        pages_ahead: How many pages to request before they are needed.
    """

    def __init__(
        self, first: Callable[[], Awaitable[AsyncPage[T]]], pages_ahead: int = 0
    ) -> None:
        self._first = first
        self._pages_ahead = pages_ahead
        self._items = self._iterate()

    def __aiter__(self) -> AsyncIterator[T]:
        return self

    async def __anext__(self) -> T:
        return await anext(self._items)

    async def aclose(self) -> None:
        """End the iteration, and the requests made ahead."""
        await self._items.aclose()

    async def _iterate(self) -> AsyncGenerator[T, None]:
        first = await self._first()
        self.total = first.total
        ahead = self._pages_ahead
        async with closing_generator(_apages(first, ahead)) as result:
            async for page in result:
                for item in page.items:
                    yield item


def _pages(first: Page[T], ahead: int) -> Iterator[Page[T]]:
    if ahead == 0:
        return first.pages()
    check(ahead)
    if next(expected(first), None) is None:
        return prefetch(first.pages, ahead)
    return pages_side_by_side(first, expected(first), ahead)


def _apages(first: AsyncPage[T], ahead: int) -> AsyncIterator[AsyncPage[T]]:
    if ahead == 0:
        return first.pages()
    check(ahead)
    if next(expected(first), None) is None:
        return aprefetch(first.pages, ahead)
    return apages_side_by_side(first, expected(first), ahead)
