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
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from ..base.errors import ApiError, PagingError
from ..base.identity import Identity
from ..base.operation import Call, Operation
from ..base.response import ApiResponse
from ..base.value import Value
from ..response.decode import decode, unexpected_shape_error
from .strategies import NextPage, PageContext, PagingStrategy

if TYPE_CHECKING:
    from ..response.raw import RawResponse

T = TypeVar("T")

_MAX_EMPTY_PAGES = 3
"""So many empty pages in a row are taken for a list that never ends."""


def closing_generator(items: AsyncIterator[T]) -> aclosing[AsyncGenerator[T, None]]:
    """Close a generator with the block that reads it; its type tells callers less."""
    return aclosing(cast("AsyncGenerator[T, None]", items))


class _LoopGuard(Value):
    """The pages behind a page, for noticing that a list runs in a circle.

    Attributes:
        number: How many pages are behind it.
        places: What came after which page, by cursor. All pages of a way through the
            list share it: a set for each page would grow with the square of pages.
        empty: How many pages behind it were empty, without a gap.
        size: How many items a full page holds; 0 if unknown.
    """

    number: int = 0
    places: dict[str, int] | None = None
    empty: int = 0
    size: int = 0

    def after(self, page: _Page[Any], next_page: NextPage) -> _LoopGuard:
        """Return the trail with one more page.

        Raises:
            PagingError: The list does not end.
        """
        name = page.operation
        places, number = {} if self.places is None else self.places, self.number + 1
        # A page may be asked twice for what follows it: that is not a circle.
        if places.setdefault(next_page.cursor, number) < number:
            raise PagingError(f"{name}: the server sends the same next page again")
        if number + 1 > page.strategy.max_pages:
            raise PagingError(f"{name}: no end after {page.strategy.max_pages} pages")
        empty = self.empty + 1 if not page.items else 0
        if empty >= _MAX_EMPTY_PAGES:
            raise PagingError(f"{name}: {empty} empty pages in a row, and no end")
        size = self.size or len(page.items)
        return _LoopGuard(number, places, empty, size)


class _Page(Identity, tuple[T, ...], Generic[T]):
    """One page: a tuple of its own items, which other libraries take as such."""

    def __new__(cls, *parts: Any) -> Self:
        """Return the page with its items, the fourth of the parts."""
        return super().__new__(cls, parts[3])

    def __init__(
        self,
        source: _Pages[Any],
        context: PageContext,
        body: Any,
        items: tuple[T, ...],
        guard: _LoopGuard,
    ) -> None:
        self.items: tuple[T, ...] = items
        """The items of this page."""
        self.body: Any = body
        """The whole typed response."""
        self._source = source
        self._context = context
        self._guard = guard

    def __reduce__(self) -> tuple[Any, ...]:
        # The client stays behind: credentials and connections do not travel.
        parts = (self._context, self.body, self.items, self._guard)
        return _unpickled, (type(self), self._source.call, self.strategy, *parts)

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        """Tell pydantic (and so FastAPI) how to write the items."""
        from ..model.pydantic_schema import list_schema

        return list_schema(cls)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            from ..base.suggestions import PAGE_ADVICE, missing_attribute

            raise missing_attribute(self, name, PAGE_ADVICE)

    @cached_property
    def _next(self) -> NextPage | None:
        # Read on demand: a next link that is refused must not cost this page's items.
        return self._source.strategy.next_page(self._context)

    def __repr__(self) -> str:
        total = "" if self.total is None else f" of {self.total}"
        try:
            more = ", has_next" if self.has_next else ""
        except ApiError:
            more = ", next page refused"
        return f"<{type(self).__name__} {len(self.items)} items{total}{more}>"

    @property
    def total(self) -> int | None:
        """Number of items on all pages; ``None`` if the vendor does not say."""
        return self._source.strategy.total_of(self._context)

    @property
    def requested(self) -> bool:
        """Whether a request was made; none is for a filter without values."""
        return self._context.response.attempts > 0

    @property
    def has_next(self) -> bool:
        """Whether another page follows."""
        return self._next is not None

    @property
    def response(self) -> RawResponse[Any]:
        """The response this page came with."""
        from ..response.raw import RawResponse

        return RawResponse(self._context.response, lambda: self.body)

    @property
    def operation(self) -> str:
        """Public name of the operation, for messages."""
        return self._source.operation.name

    @property
    def strategy(self) -> PagingStrategy:
        """How this list continues."""
        return self._source.strategy

    def _step(self) -> tuple[NextPage, _LoopGuard]:
        if self._next is None:
            raise PagingError(f"{self.operation}: this is the last page")
        return self._next, self._guard.after(self, self._next)

    def _refuse_repetition(self, page: _Page[T]) -> None:
        # A server that ignores the page number sends the first page for ever.
        if self._next is None or not self._next.by_number or not page.has_next:
            return
        same_body = self._context.response.content == page._context.response.content
        if self.items and (same_body or self.items == page.items):
            raise PagingError(f"{self.operation}: the server sends the same page again")


class Page(_Page[T]):
    """One page of a list: a tuple of its own items."""

    _source: SyncPages[T]

    def next_page(self) -> Page[T]:
        """Request the page that follows.

        Raises:
            PagingError: This is the last page, or the list does not end.
            ApiError: The request failed.
        """
        next_page, guard = self._step()
        page = self._source.request(next_page.request, guard)
        self._refuse_repetition(page)
        return page

    def pages(self) -> Iterator[Page[T]]:
        """Yield this page and all that follow, each requested when it is needed."""
        page = self
        yield page
        while page.has_next:
            page = page.next_page()
            yield page

    def all(self, prefetch: int = 0) -> Iterator[T]:
        """Yield the items of this page and of all that follow.

        Args:
            prefetch: How many pages to request before they are needed.
        """
        from .items import Items

        return Items(lambda: self, prefetch)


class AsyncPage(_Page[T]):
    """One page of a list: a tuple of its own items."""

    _source: AsyncPages[T]

    async def next_page(self) -> AsyncPage[T]:
        """Request the page that follows.

        Raises:
            PagingError: This is the last page, or the list does not end.
            ApiError: The request failed.
        """
        next_page, guard = self._step()
        page = await self._source.request(next_page.request, guard)
        self._refuse_repetition(page)
        return page

    async def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """Yield this page and all that follow, each requested when it is needed."""
        page = self
        yield page
        while page.has_next:
            page = await page.next_page()
            yield page

    def all(self, prefetch: int = 0) -> AsyncIterator[T]:
        """Yield the items of this page and of all that follow.

        Args:
            prefetch: How many pages to request before they are needed.
        """
        from .items import AsyncItems

        async def first() -> AsyncPage[T]:
            return self

        items: AsyncItems[T] = AsyncItems(first, prefetch)
        items.total = self.total
        return items


def _no_client(call: Call) -> Any:
    raise PagingError(
        f"{call.operation.name}: this page was pickled, and its client was not; call"
        " the method again for the page that follows"
    )


def _unused(*_: Any, **__: Any) -> Any:
    raise TypeError("a page that was pickled reads no responses")


def _unpickled(
    kind: type[_Page[Any]], call: Call, strategy: PagingStrategy, *parts: Any
) -> _Page[Any]:
    makes = AsyncPages if issubclass(kind, AsyncPage) else SyncPages
    return kind(makes(_no_client, call, _unused, _unused, strategy), *parts)


class _Pages(Generic[T]):
    """Makes the pages of one list."""

    def __init__(
        self,
        execute: Callable[[Call], Any],
        call: Call,
        parse: Callable[..., Any],
        items: Callable[[Any], Any],
        strategy: PagingStrategy,
    ) -> None:
        self.execute = execute
        self.call = call
        self.operation: Operation = call.operation
        self.strategy = strategy
        self._parse = parse
        self._items = items

    def read(
        self, request: Mapping[str, Any], response: ApiResponse, guard: _LoopGuard
    ) -> tuple[PageContext, Any, tuple[T, ...], _LoopGuard]:
        """Return what a page is made of.

        Raises:
            DecodeError: The response is not what the API documents.
        """
        body = decode(response, self.operation, self._parse)
        elements = self._items(body)
        # Vendors leave an empty list out. Null says that there was none to be sent.
        if elements is None or isinstance(elements, (str, bytes)):
            kind = "null" if elements is None else "text"
            raise unexpected_shape_error(
                response, "$", f"{kind} where a list of items should be"
            )
        items = tuple(elements) if isinstance(elements, Sequence) else ()
        size = guard.size or len(items)
        return PageContext(request, response, len(items), size), body, items, guard


class SyncPages(_Pages[T]):
    """Makes the pages of one list of a synchronous client."""

    execute: Callable[[Call], ApiResponse]

    def first(self, response: ApiResponse) -> Page[T]:
        """Return the page made of the response to the first request."""
        return Page(self, *self.read(self.call.request, response, _LoopGuard()))

    def request(self, request: Mapping[str, Any], guard: _LoopGuard) -> Page[T]:
        """Request a page."""
        response = self.execute(self.call.replaced(request=request))
        return Page(self, *self.read(request, response, guard))


class AsyncPages(_Pages[T]):
    """Makes the pages of one list of an asynchronous client."""

    execute: Callable[[Call], Awaitable[ApiResponse]]

    def first(self, response: ApiResponse) -> AsyncPage[T]:
        """Return the page made of the response to the first request."""
        return AsyncPage(self, *self.read(self.call.request, response, _LoopGuard()))

    async def request(
        self, request: Mapping[str, Any], guard: _LoopGuard
    ) -> AsyncPage[T]:
        """Request a page."""
        response = await self.execute(self.call.replaced(request=request))
        return AsyncPage(self, *self.read(request, response, guard))
