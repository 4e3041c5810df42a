"""Pages of a list: their items, and the way to the following ones."""

from __future__ import annotations

from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Awaitable,
    Callable,
    Iterator,
    Mapping,
    Sequence,
)
from contextlib import aclosing
from functools import cached_property
from typing import Any, Generic, TypeVar, cast, overload

from ..base.errors import ApiError, PagingError
from ..base.operation import Call, Operation
from ..base.value import Record
from ..response.decode import decode, wrong_shape
from ..response.raw import RawResponse
from ..response.read import Reply
from .strategies import Following, PageDialect, Position

T = TypeVar("T")

_MOST_EMPTY = 3
"""So many empty pages in a row are taken for a list that never ends."""


def generating(items: AsyncIterator[T]) -> aclosing[AsyncGenerator[T, None]]:
    """Close a generator with the block that reads it; its type tells callers less."""
    return aclosing(cast("AsyncGenerator[T, None]", items))


class _Trail(Record):
    """The pages behind a page, for noticing that a list runs in a circle."""

    cursors: frozenset[str] = frozenset()
    empty: int = 0
    size: int = 0

    def extended(self, page: _Page[Any], following: Following) -> _Trail:
        """Return the trail with one more page.

        Raises:
            PagingError: The list does not end.
        """
        name = page.operation
        if following.cursor in self.cursors:
            raise PagingError(f"{name}: the server sends the same next page again")
        if len(self.cursors) + 2 > page.dialect.max_pages:
            raise PagingError(f"{name}: no end after {page.dialect.max_pages} pages")
        empty = self.empty + 1 if not page.items else 0
        if empty >= _MOST_EMPTY:
            raise PagingError(f"{name}: {empty} empty pages in a row, and no end")
        size = self.size or len(page.items)
        return _Trail(self.cursors | {following.cursor}, empty, size)


class _Page(Sequence[T], Generic[T]):
    """One page: a sequence of its own items."""

    def __init__(
        self,
        source: _Pages[Any],
        position: Position,
        body: Any,
        items: tuple[T, ...],
        trail: _Trail,
    ) -> None:
        self.items: tuple[T, ...] = items
        """The items of this page."""
        self.body: Any = body
        """The whole typed reply."""
        self._source = source
        self._position = position
        self._trail = trail

    @cached_property
    def _following(self) -> Following | None:
        # Read on demand: a next link that is refused must not cost this page's items.
        return self._source.dialect.following(self._position)

    def __repr__(self) -> str:
        total = "" if self.total is None else f" of {self.total}"
        try:
            more = ", has_next" if self.has_next else ""
        except ApiError:
            more = ", next page refused"
        return f"<{type(self).__name__} {len(self.items)} items{total}{more}>"

    def __len__(self) -> int:
        return len(self.items)

    @overload
    def __getitem__(self, index: int) -> T: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[T, ...]: ...

    def __getitem__(self, index: int | slice) -> T | tuple[T, ...]:
        return self.items[index]

    @property
    def total(self) -> int | None:
        """Number of items on all pages; ``None`` if the vendor does not say."""
        return self._source.dialect.total_of(self._position)

    @property
    def has_next(self) -> bool:
        """Whether another page follows."""
        return self._following is not None

    @property
    def response(self) -> RawResponse[Any]:
        """The reply this page came with."""
        return RawResponse(self._position.reply, lambda: self.body)

    @property
    def operation(self) -> str:
        """Public name of the operation, for messages."""
        return self._source.operation.name

    @property
    def dialect(self) -> PageDialect:
        """How this list continues."""
        return self._source.dialect

    def _step(self) -> tuple[Following, _Trail]:
        if self._following is None:
            raise PagingError(f"{self.operation}: this is the last page")
        return self._following, self._trail.extended(self, self._following)

    def _refuse_repetition(self, page: _Page[T]) -> None:
        # A server that ignores the page number sends the first page for ever.
        if self._following is None or not self._following.counted or not page.has_next:
            return
        same_body = self._position.reply.content == page._position.reply.content
        if self.items and (same_body or self.items == page.items):
            raise PagingError(f"{self.operation}: the server sends the same page again")


class Page(_Page[T]):
    """One page of a list: a sequence of its own items."""

    _source: SyncPages[T]

    def next_page(self) -> Page[T]:
        """Request the page that follows.

        Raises:
            PagingError: This is the last page, or the list does not end.
            ApiError: The request failed.
        """
        following, trail = self._step()
        page = self._source.request(following.request, trail)
        self._refuse_repetition(page)
        return page

    def pages(self) -> Iterator[Page[T]]:
        """Yield this page and all that follow, each requested when it is needed."""
        page = self
        yield page
        while page.has_next:
            page = page.next_page()
            yield page

    def all(self, look_ahead: int = 0) -> Iterator[T]:
        """Yield the items of this page and of all that follow.

        Args:
            look_ahead: How many pages to request before they are needed.
        """
        if not look_ahead:
            return (item for page in self.pages() for item in page.items)
        from .prefetch import ahead

        return (item for page in ahead(self.pages, look_ahead) for item in page.items)


class AsyncPage(_Page[T]):
    """One page of a list: a sequence of its own items."""

    _source: AsyncPages[T]

    async def next_page(self) -> AsyncPage[T]:
        """Request the page that follows.

        Raises:
            PagingError: This is the last page, or the list does not end.
            ApiError: The request failed.
        """
        following, trail = self._step()
        page = await self._source.request(following.request, trail)
        self._refuse_repetition(page)
        return page

    async def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """Yield this page and all that follow, each requested when it is needed."""
        page = self
        yield page
        while page.has_next:
            page = await page.next_page()
            yield page

    async def all(self, look_ahead: int = 0) -> AsyncIterator[T]:
        """Yield the items of this page and of all that follow.

        Args:
            look_ahead: How many pages to request before they are needed.
        """
        from .prefetch import aahead

        pages = aahead(self.pages, look_ahead) if look_ahead else self.pages()
        async with generating(pages) as each:
            async for page in each:
                for item in page.items:
                    yield item


class _Pages(Generic[T]):
    """Makes the pages of one list."""

    def __init__(
        self,
        execute: Callable[[Call], Any],
        operation: Operation,
        parse: Callable[..., Any],
        items: Callable[[Any], Any],
        dialect: PageDialect,
    ) -> None:
        self.execute = execute
        self.operation = operation
        self.dialect = dialect
        self._parse = parse
        self._items = items

    def read(
        self, request: Mapping[str, Any], reply: Reply, trail: _Trail
    ) -> tuple[Position, Any, tuple[T, ...], _Trail]:
        """Return what a page is made of.

        Raises:
            DecodeError: The reply is not what the API documents.
        """
        body = decode(reply, self.operation, self._parse)
        found = self._items(body) if body is not None else None
        # Vendors leave the list out, or send null, where it is empty.
        items = tuple(found) if isinstance(found, Sequence) else ()
        if isinstance(found, (str, bytes)):
            raise wrong_shape(reply, "$", "text where a list of items should be")
        size = trail.size or len(items)
        return Position(request, reply, len(items), size), body, items, trail


class SyncPages(_Pages[T]):
    """Makes the pages of one list of a synchronous client."""

    execute: Callable[[Call], Reply]

    def first(self, request: Mapping[str, Any], reply: Reply) -> Page[T]:
        """Return the page made of a reply that was already received."""
        return Page(self, *self.read(request, reply, _Trail()))

    def request(self, request: Mapping[str, Any], trail: _Trail) -> Page[T]:
        """Request a page."""
        reply = self.execute(Call(self.operation, request))
        return Page(self, *self.read(request, reply, trail))


class AsyncPages(_Pages[T]):
    """Makes the pages of one list of an asynchronous client."""

    execute: Callable[[Call], Awaitable[Reply]]

    def first(self, request: Mapping[str, Any], reply: Reply) -> AsyncPage[T]:
        """Return the page made of a reply that was already received."""
        return AsyncPage(self, *self.read(request, reply, _Trail()))

    async def request(self, request: Mapping[str, Any], trail: _Trail) -> AsyncPage[T]:
        """Request a page."""
        reply = await self.execute(Call(self.operation, request))
        return AsyncPage(self, *self.read(request, reply, trail))
