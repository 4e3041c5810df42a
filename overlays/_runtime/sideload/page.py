"""Pages of records, and the way to the following ones."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import Any, Self, TypeVar, cast

from ..base.operation import Call, Operation
from ..paging.page import AsyncPage, AsyncPages, Page, SyncPages, _Trail
from ..paging.strategies import PageDialect
from ..response.read import Reply
from .dialect import EnvelopePosition
from .envelope import Envelope
from .record_lists import EnvelopeRecords
from .registry import Registry
from .store import ReplyStore

T = TypeVar("T")


class Reading:
    """How the replies of one call are read.

    Args:
        registry: Knows the class of each collection's records.
        primary: Collections the results can be in, the usual one first.
        asked: Associations the request asks for.
        lenient: Whether pointers without a record read as if they were null.
    """

    def __init__(
        self,
        registry: Registry,
        primary: tuple[str, ...],
        asked: tuple[str, ...],
        *,
        lenient: bool = False,
    ) -> None:
        self.registry = registry
        self.primary = primary
        self.asked = asked
        self.lenient = lenient

    def store(self, reply: Reply) -> ReplyStore:
        """Return the records of a reply.

        Raises:
            DecodeError: The reply is nothing this protocol is known to send.
            StatusError: The body holds errors in place of results.
        """
        envelope = Envelope(reply, self.primary, self.registry.collections)
        return ReplyStore(envelope, self.registry, self.asked, lenient=self.lenient)

    def leniently(self) -> Reading:
        """Return the lenient way of reading the same."""
        return Reading(self.registry, self.primary, self.asked, lenient=True)


def _parts(
    reading: Reading, request: Mapping[str, Any], reply: Reply
) -> tuple[ReplyStore, EnvelopePosition, tuple[Any, ...]]:
    store = reading.store(reply)
    envelope = store.envelope
    position = EnvelopePosition(
        request=request,
        reply=reply,
        count=len(envelope.results),
        envelope=envelope,
    )
    return store, position, store.results()


class RecordPage(EnvelopeRecords[T], Page[T]):  # type: ignore[misc]
    """One page of records: a sequence of its results, linked to their side-loads."""

    _source: RecordPages[T]
    _store: ReplyStore

    def lenient(self) -> Self:
        """Return the same page; pointers without a record read as nothing."""
        source = self._source.leniently()
        position = self._position
        return cast(Self, source.made(position.request, position.reply, self._trail))

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
    _store: ReplyStore

    def lenient(self) -> Self:
        """Return the same page; pointers without a record read as nothing."""
        source = self._source.leniently()
        position = self._position
        return cast(Self, source.made(position.request, position.reply, self._trail))

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


def _unused(*_: Any, **__: Any) -> Any:
    raise TypeError("records are not read through a generated parser")


class RecordPages(SyncPages[T]):
    """Makes the pages of one list of a synchronous client."""

    def __init__(
        self,
        execute: Callable[[Call], Any],
        operation: Operation,
        dialect: PageDialect,
        reading: Reading,
    ) -> None:
        super().__init__(execute, operation, _unused, _unused, dialect)
        self._reading = reading

    def first(self, request: Mapping[str, Any], reply: Reply) -> RecordPage[T]:
        """Return the page made of a reply that was already received."""
        return self.made(request, reply, _Trail())

    def request(self, request: Mapping[str, Any], trail: _Trail) -> RecordPage[T]:
        """Request a page."""
        reply = self.execute(Call(self.operation, request))
        return self.made(request, reply, trail)

    def made(
        self, request: Mapping[str, Any], reply: Reply, trail: _Trail
    ) -> RecordPage[T]:
        """Return the page of a reply."""
        store, position, items = _parts(self._reading, request, reply)
        page = RecordPage(self, position, store.envelope, items, trail)
        page._store = store
        return page

    def leniently(self) -> RecordPages[T]:
        """Return the source of the same pages, read leniently."""
        reading = self._reading.leniently()
        return RecordPages(self.execute, self.operation, self.dialect, reading)


class AsyncRecordPages(AsyncPages[T]):
    """Makes the pages of one list of an asynchronous client."""

    def __init__(
        self,
        execute: Callable[[Call], Any],
        operation: Operation,
        dialect: PageDialect,
        reading: Reading,
    ) -> None:
        super().__init__(execute, operation, _unused, _unused, dialect)
        self._reading = reading

    def first(self, request: Mapping[str, Any], reply: Reply) -> AsyncRecordPage[T]:
        """Return the page made of a reply that was already received."""
        return self.made(request, reply, _Trail())

    async def request(
        self, request: Mapping[str, Any], trail: _Trail
    ) -> AsyncRecordPage[T]:
        """Request a page."""
        reply = await self.execute(Call(self.operation, request))
        return self.made(request, reply, trail)

    def made(
        self, request: Mapping[str, Any], reply: Reply, trail: _Trail
    ) -> AsyncRecordPage[T]:
        """Return the page of a reply."""
        store, position, items = _parts(self._reading, request, reply)
        page = AsyncRecordPage(self, position, store.envelope, items, trail)
        page._store = store
        return page

    def leniently(self) -> AsyncRecordPages[T]:
        """Return the source of the same pages, read leniently."""
        reading = self._reading.leniently()
        return AsyncRecordPages(self.execute, self.operation, self.dialect, reading)
