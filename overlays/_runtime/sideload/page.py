"""Pages of records, and the way to the following ones."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import Any, Self, TypeVar, cast

from ..base.operation import Call
from ..base.response import ApiResponse
from ..paging.page import (
    AsyncPage,
    AsyncPages,
    Page,
    SyncPages,
    _LoopGuard,
    _no_client,
)
from ..paging.strategies import PagingStrategy
from ..response.decode import unexpected_shape_error
from .envelope import Envelope
from .paging import EnvelopePageContext
from .record_lists import EnvelopeRecords
from .registry import Registry
from .store import ResponseStore

T = TypeVar("T")


class EnvelopeReader:
    """How the responses of one call are read.

    Args:
        registry: Knows the class of each collection's records.
        result_collections: Collections the results can be in, the usual one first.
        includes: Associations the request asks for.
        lenient: Whether pointers without a record read as if they were null.
    """

    def __init__(
        self,
        registry: Registry,
        result_collections: tuple[str, ...],
        includes: tuple[str, ...],
        *,
        lenient: bool = False,
    ) -> None:
        self.registry = registry
        self.result_collections = result_collections
        self.includes = includes
        self.lenient = lenient

    def store(self, response: ApiResponse) -> ResponseStore:
        """Return the records of a response.

        Raises:
            DecodeError: The response is nothing this protocol is known to send.
            StatusError: The body holds errors in place of results.
        """
        envelope = Envelope(
            response, self.result_collections, self.registry.collections
        )
        return ResponseStore(
            envelope, self.registry, self.includes, lenient=self.lenient
        )

    def one(self, response: ApiResponse) -> Any:
        """Return the record of a response about one.

        Raises:
            DecodeError: It holds none, several, or nothing of this protocol.
            StatusError: The body holds errors in place of the record.
        """
        results = self.store(response).results()
        if len(results) != 1:
            raise unexpected_shape_error(
                response, "$.results", f"{len(results)} records where one should be"
            )
        return results[0]

    def as_lenient(self) -> EnvelopeReader:
        """Return the lenient way of reading the same."""
        return EnvelopeReader(
            self.registry, self.result_collections, self.includes, lenient=True
        )


def _parts(
    reader: EnvelopeReader, request: Mapping[str, Any], response: ApiResponse
) -> tuple[ResponseStore, EnvelopePageContext, tuple[Any, ...]]:
    store = reader.store(response)
    envelope = store.envelope
    context = EnvelopePageContext(
        request=request,
        response=response,
        count=len(envelope.results),
        envelope=envelope,
    )
    return store, context, store.results()


class RecordPage(EnvelopeRecords[T], Page[T]):  # type: ignore[misc]
    """One page of records: a sequence of its results, linked to their side-loads."""

    _source: RecordPages[T]
    _store: ResponseStore

    def __reduce__(self) -> tuple[Any, ...]:
        # The records are read anew; the client stays behind.
        source, context = self._source, self._context
        made_of = (source.call, source.strategy, source.reader, context.request)
        return _unpickled, (*made_of, context.response, self._guard)

    def lenient(self) -> Self:
        """Return the same page; pointers without a record read as nothing."""
        source = self._source.as_lenient()
        context = self._context
        return cast(
            Self, source.page_from(context.request, context.response, self._guard)
        )

    def next_page(self) -> RecordPage[T]:
        """Request the page that follows.

        Raises:
            PagingError: This is the last page, or the list does not end.
            ApiError: The request failed.
        """
        return cast("RecordPage[T]", super().next_page())

    def pages(self) -> Iterator[RecordPage[T]]:
        """Yield this page and all that follow, each requested when it is needed."""
        return cast("Iterator[RecordPage[T]]", super().pages())


class AsyncRecordPage(EnvelopeRecords[T], AsyncPage[T]):  # type: ignore[misc]
    """One page of records: a sequence of its results, linked to their side-loads."""

    _source: AsyncRecordPages[T]
    _store: ResponseStore

    def __reduce__(self) -> tuple[Any, ...]:
        # The records are read anew; the client stays behind.
        source, context = self._source, self._context
        made_of = (source.call, source.strategy, source.reader, context.request)
        return _async_unpickled, (*made_of, context.response, self._guard)

    def lenient(self) -> Self:
        """Return the same page; pointers without a record read as nothing."""
        source = self._source.as_lenient()
        context = self._context
        return cast(
            Self, source.page_from(context.request, context.response, self._guard)
        )

    async def next_page(self) -> AsyncRecordPage[T]:
        """Request the page that follows.

        Raises:
            PagingError: This is the last page, or the list does not end.
            ApiError: The request failed.
        """
        return cast("AsyncRecordPage[T]", await super().next_page())

    async def pages(self) -> AsyncIterator[AsyncRecordPage[T]]:
        """Yield this page and all that follow, each requested when it is needed."""
        async for page in super().pages():
            yield cast("AsyncRecordPage[T]", page)


def _unpickled(
    call: Call, strategy: PagingStrategy, reader: EnvelopeReader, *parts: Any
) -> RecordPage[Any]:
    return RecordPages[Any](_no_client, call, strategy, reader).page_from(*parts)


def _async_unpickled(
    call: Call, strategy: PagingStrategy, reader: EnvelopeReader, *parts: Any
) -> AsyncRecordPage[Any]:
    return AsyncRecordPages[Any](_no_client, call, strategy, reader).page_from(*parts)


def _unused(*_: Any, **__: Any) -> Any:
    raise TypeError("records are not read through a generated parser")


class RecordPages(SyncPages[T]):
    """Makes the pages of one list of a synchronous client."""

    def __init__(
        self,
        execute: Callable[[Call], Any],
        call: Call,
        strategy: PagingStrategy,
        reader: EnvelopeReader,
    ) -> None:
        super().__init__(execute, call, _unused, _unused, strategy)
        self.reader = reader

    def first(self, response: ApiResponse) -> RecordPage[T]:
        """Return the page made of the response to the first request."""
        return self.page_from(self.call.request, response, _LoopGuard())

    def request(self, request: Mapping[str, Any], guard: _LoopGuard) -> RecordPage[T]:
        """Request a page."""
        response = self.execute(self.call.replaced(request=request))
        return self.page_from(request, response, guard)

    def page_from(
        self, request: Mapping[str, Any], response: ApiResponse, guard: _LoopGuard
    ) -> RecordPage[T]:
        """Return the page of a response."""
        store, context, items = _parts(self.reader, request, response)
        page = RecordPage(self, context, store.envelope, items, guard)
        page._store = store
        return page

    def as_lenient(self) -> RecordPages[T]:
        """Return the source of the same pages, read leniently."""
        reader = self.reader.as_lenient()
        return RecordPages(self.execute, self.call, self.strategy, reader)


class AsyncRecordPages(AsyncPages[T]):
    """Makes the pages of one list of an asynchronous client."""

    def __init__(
        self,
        execute: Callable[[Call], Any],
        call: Call,
        strategy: PagingStrategy,
        reader: EnvelopeReader,
    ) -> None:
        super().__init__(execute, call, _unused, _unused, strategy)
        self.reader = reader

    def first(self, response: ApiResponse) -> AsyncRecordPage[T]:
        """Return the page made of the response to the first request."""
        return self.page_from(self.call.request, response, _LoopGuard())

    async def request(
        self, request: Mapping[str, Any], guard: _LoopGuard
    ) -> AsyncRecordPage[T]:
        """Request a page."""
        response = await self.execute(self.call.replaced(request=request))
        return self.page_from(request, response, guard)

    def page_from(
        self, request: Mapping[str, Any], response: ApiResponse, guard: _LoopGuard
    ) -> AsyncRecordPage[T]:
        """Return the page of a response."""
        store, context, items = _parts(self.reader, request, response)
        page = AsyncRecordPage(self, context, store.envelope, items, guard)
        page._store = store
        return page

    def as_lenient(self) -> AsyncRecordPages[T]:
        """Return the source of the same pages, read leniently."""
        reader = self.reader.as_lenient()
        return AsyncRecordPages(self.execute, self.call, self.strategy, reader)
