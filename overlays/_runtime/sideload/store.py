"""The records of one or several responses, each made once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, cast
from weakref import ref

from ..base.response import ApiResponse
from .envelope import Envelope, Key
from .layout import RecordLayout
from .slicing import PureSlicer, Slicer

if TYPE_CHECKING:
    from .record import LinkedRecord
    from .registry import Registry

RequestedIncludes = Mapping[str, frozenset[str]]
"""Associations that were asked for, by the id of the result."""

_NONE: RequestedIncludes = {}
_new: Any = object.__new__
_weak: Any = ref  # whoever calls it has the store


class Collection(dict[str, "LinkedRecord | None"]):
    """The records of one collection by id, the same object each time.

    Those that were used are its items; others are made when they are looked up, and
    an id that is not there gives ``None``. It is a dict because every link passes here.

    Records hold the store, so that links work when the page is gone. Neither the
    collection nor the results in it hold it in turn: pages of results are freed with
    their last record, and do not wait for the garbage collector. Only records that
    were looked up are kept for as long as the store.

    Args:
        store: Whose collection it is.
        name: Its name.
        values: What is present, parsed or not.
        includes: What was asked for of those that are results. Side-loaded records are
            not in it: the server renders them without associations.
        slicer: Takes values apart.
        read: Makes a record's members of an intact value.
    """

    __slots__ = (
        "includes",
        "kind",
        "layout",
        "name",
        "raw_by_id",
        "read",
        "results",
        "slicer",
        "store",
    )

    def __init__(
        self,
        store: Store,
        name: str,
        values: Mapping[str, Any],
        includes: RequestedIncludes,
        slicer: Slicer,
        read: Callable[[Any], Any] | None = None,
    ) -> None:
        super().__init__()
        self.store: Callable[[], Store] = _weak(store)
        self.results: dict[str, Callable[[], LinkedRecord | None]] = {}
        self.name: str = name
        self.raw_by_id: Mapping[str, Any] = values
        self.includes: RequestedIncludes = includes
        self.slicer: Slicer = slicer
        self.kind: type[LinkedRecord] = store.registry.kind(name)
        self.layout: RecordLayout = store.registry.layout(name)
        self.read: Callable[[Any], Any] = read or slicer.reader(self.layout)

    def __missing__(self, id: str) -> LinkedRecord | None:
        if id in self.results and (result := self.results[id]()) is not None:
            return result
        if id not in self.raw_by_id:
            return None
        return self.setdefault(id, self.new(id))

    def result(self, id: str) -> LinkedRecord | None:
        """Return a record that whoever asks for it keeps."""
        results = self.results
        if id in self or id in results or id not in self.raw_by_id:
            return self[id]
        record = self.new(id)
        results[id] = _weak(record)
        return record

    def new(self, id: str) -> LinkedRecord:
        """Return a new record; one that is not there says so when it is touched."""
        # A page has thousands of records: a constructor would take twice as long.
        record: LinkedRecord = _new(self.kind)
        record._collection = self
        record._store = self.store()
        record._id = id
        record._converted = None
        return record


class _Collections(dict[str, Collection]):
    """Collections by name, each made when it is first looked up."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store: Callable[[], Store] = _weak(store)

    def __missing__(self, name: str) -> Collection:
        return self.setdefault(name, self._store()._collection(name))


class Store:
    """Records by collection and id.

    Args:
        registry: Knows the class of each collection's records.
        requested: What was asked for of each result, by collection and id.
        order: Collection and id of the results, in the order of the server.
        lenient: Whether pointers without a record read as if they were null.
    """

    def __init__(
        self,
        registry: Registry,
        requested: Mapping[str, RequestedIncludes],
        order: tuple[Key, ...],
        *,
        lenient: bool,
    ) -> None:
        self.registry = registry
        self.requested = requested
        self.order = order
        self.lenient = lenient
        self.by_name: _Collections = _Collections(self)

    def find(self, key: Key) -> LinkedRecord | None:
        """Return the record if the store holds it."""
        name, id = key
        return self.by_name[name][id]

    def results(self) -> tuple[LinkedRecord, ...]:
        """Return what was asked for; in lenient reading, what is there of it."""
        by_name = self.by_name
        records = [by_name[name].result(id) for name, id in self.order]
        if all(records):
            return cast("tuple[LinkedRecord, ...]", tuple(records))
        if self.lenient:
            return tuple(record for record in records if record is not None)
        # One that is missing says so when it is touched, and spares the others.
        return tuple(
            record or by_name[name].new(id)
            for record, (name, id) in zip(records, self.order, strict=True)
        )

    @property
    def collections(self) -> tuple[str, ...]:
        """Names of the collections, the undocumented included."""
        raise NotImplementedError

    def as_lenient(self) -> Store:
        """Return the same records; pointers without a record read as nothing."""
        raise NotImplementedError

    def ids(self, collection: str) -> Iterable[str]:
        """Return the ids in a collection."""
        return self.by_name[collection].raw_by_id

    def parse(self, key: Key, value: Any) -> Mapping[str, Any]:
        """Return the value of a record as the server sent it.

        Raises:
            DecodeError: It is not a JSON object.
        """
        raise NotImplementedError

    def response_of(self, key: Key) -> ApiResponse:
        """Return the response the record came with."""
        raise NotImplementedError

    def _collection(self, name: str) -> Collection:
        raise NotImplementedError


class ResponseStore(Store):
    """The records of one response.

    Args:
        envelope: The response.
        registry: Knows the class of each collection's records.
        includes: Associations the request asked for.
        lenient: Whether pointers without a record read as if they were null.
    """

    def __init__(
        self,
        envelope: Envelope,
        registry: Registry,
        includes: Iterable[str],
        *,
        lenient: bool = False,
    ) -> None:
        self.includes: frozenset[str] = frozenset(includes)
        self.envelope = envelope
        order = tuple(dict.fromkeys(envelope.results))
        requested: dict[str, dict[str, frozenset[str]]] = {}
        for name, id in order:
            requested.setdefault(name, {})[id] = self.includes
        super().__init__(registry, requested, order, lenient=lenient)

    def __reduce__(self) -> tuple[Any, ...]:
        restore = partial(type(self), lenient=self.lenient)
        return restore, (self.envelope, self.registry, self.includes)

    @property
    def collections(self) -> tuple[str, ...]:
        """Names of the collections, the undocumented included."""
        return self.envelope.collections

    def as_lenient(self) -> ResponseStore:
        """Return the same records; pointers without a record read as nothing."""
        return ResponseStore(self.envelope, self.registry, self.includes, lenient=True)

    def parse(self, key: Key, value: Any) -> Mapping[str, Any]:
        """Return the value of a record as the server sent it."""
        return self.envelope.parse(key, value)

    def response_of(self, key: Key) -> ApiResponse:
        """Return the response the record came with."""
        return self.envelope.response

    def _collection(self, name: str) -> Collection:
        values = self.envelope.collection(name)
        includes = self.requested.get(name, _NONE)
        return Collection(self, name, values, includes, self.envelope.slicer)


class _MergedSources(NamedTuple):
    """Where a record of several responses is read, the earliest first."""

    id: str
    collections: tuple[Collection, ...]

    def merge(self) -> dict[str, Any]:
        """Return their members; of values that differ, the last counts."""
        members: dict[str, Any] = {}
        for collection in self.collections:
            if record := collection[self.id]:
                members.update(record.raw)
        return members


class MergedStore(Store):
    """The records of several responses.

    A record that was a result anywhere is read in that rendering: side-loaded ones lack
    associations and optional fields. Of two such renderings the members are united; of
    values that differ, the later response's counts. So it does between two side-loads.

    Args:
        stores: The responses, the earliest first; at least one.
        lenient: Whether pointers without a record read as if they were null.
    """

    def __init__(self, stores: tuple[Store, ...], *, lenient: bool) -> None:
        requested: dict[str, dict[str, frozenset[str]]] = {}
        for store in stores:
            for name, includes in store.requested.items():
                merge = requested.setdefault(name, {})
                for id, names in includes.items():
                    merge[id] = merge.get(id, frozenset()) | names
        order = tuple(dict.fromkeys(key for store in stores for key in store.order))
        super().__init__(stores[0].registry, requested, order, lenient=lenient)
        self._stores = stores

    def __reduce__(self) -> tuple[Any, ...]:
        return partial(type(self), lenient=self.lenient), (self._stores,)

    @property
    def collections(self) -> tuple[str, ...]:
        """Names of the collections, the undocumented included."""
        names = (name for store in self._stores for name in store.collections)
        return tuple(sorted(set(names)))

    def as_lenient(self) -> MergedStore:
        """Return the same records; pointers without a record read as nothing."""
        return MergedStore(self._stores, lenient=True)

    def parse(self, key: Key, value: Any) -> Mapping[str, Any]:
        """Return the record in its richest rendering."""
        return _MergedSources.merge(value)

    def response_of(self, key: Key) -> ApiResponse:
        """Return the last response the record was read from."""
        name, id = key
        merged = self.by_name[name].raw_by_id.get(id)
        return (
            merged.collections[-1].store() if merged else self._stores[-1]
        ).response_of(key)

    def _collection(self, name: str) -> Collection:
        collections = [store.by_name[name] for store in self._stores]
        values = {
            id: _MergedSources(id, (collection,))
            for collection in collections
            for id in collection.raw_by_id
        }
        values |= _richest(collections)
        includes = self.requested.get(name, _NONE)
        whole = self.registry.layout(name).from_mapping

        def read(value: _MergedSources) -> Any:
            return whole(value.merge())

        return Collection(self, name, values, includes, PureSlicer(), read)


def _richest(collections: Iterable[Collection]) -> dict[str, _MergedSources]:
    """Return the renderings of all records that are a result somewhere."""
    by_id: dict[str, list[Collection]] = {}
    for collection in collections:
        for id in collection.includes.keys() & collection.raw_by_id.keys():
            by_id.setdefault(id, []).append(collection)
    return {id: _MergedSources(id, tuple(rich)) for id, rich in by_id.items()}
