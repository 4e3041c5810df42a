"""Records in the order of the results, and the side-loads beside them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Generic, Self, TypeVar, cast

from ..base.errors import InvalidRequestError
from ..base.identity import Identity
from .envelope import Envelope
from .errors import RecordCountError
from .record import LinkedRecord
from .store import MergedStore, ResponseStore, Store

T = TypeVar("T")


class Records(Generic[T]):
    """What every list of records offers besides being a sequence of its results."""

    items: tuple[T, ...]
    _store: Store

    def __repr__(self) -> str:
        shown = [repr(item) for item in self.items[:5]]
        more = ["..."] if len(self.items) > len(shown) else []
        return f"[{', '.join(shown + more)}]"

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        """Tell pydantic (and so FastAPI) how to write the items."""
        from ..model.pydantic_schema import list_schema

        return list_schema(cls)

    def one(self) -> T:
        """Return the only result.

        Raises:
            RecordCountError: There is none, or more than one.
        """
        if len(self.items) != 1:
            raise RecordCountError(f"one result was expected, not {len(self.items)}")
        return self.items[0]

    @property
    def collections(self) -> tuple[str, ...]:
        """Names of the collections in the response, the undocumented included."""
        return self._store.collections

    def find(self, collection: str, id: str | int) -> LinkedRecord | None:
        """Return a record, result or side-load, by collection and id."""
        return self._store.find((collection, str(id)))

    def all_of(self, collection: str) -> tuple[LinkedRecord, ...]:
        """Return all records of a collection, in no meaningful order."""
        store = self._store
        records = map(store.by_name[collection].__getitem__, store.ids(collection))
        return tuple(record for record in records if record is not None)


class EnvelopeRecords(Records[T]):
    """What lists of records from a single response offer besides.

    ``count`` is what the protocol calls the total; it hides the method of that name
    that sequences have, which says nothing about records.
    """

    body: Envelope

    @property
    def count(self) -> int | None:
        """Number of results over all pages; ``None`` if the response does not say."""
        return self.body.count

    @property
    def meta(self) -> Mapping[str, Any]:
        """Paging facts of the server; empty in old responses."""
        return self.body.meta

    @property
    def errors(self) -> tuple[Mapping[str, Any], ...]:
        """Errors that came beside results, as bulk requests may have them."""
        return self.body.errors


class RecordList(Identity, Records[T], tuple[T, ...]):
    """Results of several responses, linked across them."""

    def __new__(cls, store: Store) -> Self:
        """Return the list with the results of its responses."""
        # Whoever makes the list states the class its collections have.
        return super().__new__(cls, cast("tuple[T, ...]", store.results()))

    def __init__(self, store: Store) -> None:
        self._store = store
        self.items: tuple[T, ...] = tuple(self)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._store,)

    def lenient(self) -> Self:
        """Return the same records; pointers without a record read as nothing."""
        return type(self)(self._store.as_lenient())


class StoredRecordList(EnvelopeRecords[T], RecordList[T]):  # type: ignore[misc]
    """Results of a single response that was not received by a client."""

    _store: ResponseStore

    def __init__(self, store: ResponseStore) -> None:
        super().__init__(store)
        self.body: Envelope = store.envelope


def list_of_store(store: Store) -> EnvelopeRecords[Any] | RecordList[Any]:
    """Return the results of the responses that a record came with."""
    if isinstance(store, ResponseStore):
        return StoredRecordList(store)
    return RecordList(store)


def merge(pages: Iterable[Records[T]], *, lenient: bool = False) -> RecordList[T]:
    """Put the records of several responses together, so that links reach across them.

    A record that was a result anywhere is read in that rendering, which has the
    associations; two such renderings complete each other.

    Args:
        pages: Lists of records of one vendor, the earliest first; for example
            ``page.pages()``.
        lenient: Whether pointers without a record read as nothing.

    Raises:
        InvalidRequestError: They are not pages, but the records of one, for example.
        RecordCountError: There is no page.
    """
    stores = tuple(_store_of(page) for page in pages)
    if not stores:
        raise RecordCountError("there is no page to merge")
    return RecordList(MergedStore(stores, lenient=lenient))


def _store_of(page: Any) -> Store:
    if isinstance(page, Records):
        return page._store
    kind = type(page).__name__
    raise InvalidRequestError(f"pages are merged, such as page.pages(), not a {kind}")
