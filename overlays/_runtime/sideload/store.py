"""The records of one or several replies, each made once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

from ..reply import Reply
from .envelope import Envelope, Key

if TYPE_CHECKING:
    from .record import LinkedRecord
    from .registry import Registry


class Store:
    """Records by collection and id, the same object each time.

    Args:
        registry: Knows the class of each collection's records.
        requested: What was asked for of each result. Side-loaded records are not in
            it: the server renders them without associations.
        lenient: Whether pointers without a record read as if they were null.
    """

    def __init__(
        self,
        registry: Registry,
        requested: Mapping[Key, frozenset[str]],
        *,
        lenient: bool,
    ) -> None:
        self.registry = registry
        self.requested = requested
        self.lenient = lenient
        self._records: dict[Key, LinkedRecord] = {}

    def find(self, key: Key) -> LinkedRecord | None:
        """Return the record if the store holds it."""
        record = self._records.get(key)
        if record is None and (value := self.value(key)) is not None:
            made = self.registry.kind(key[0])(self, key, value)
            record = self._records.setdefault(key, made)
        return record

    def results(self) -> tuple[LinkedRecord, ...]:
        """Return what was asked for; in lenient reading, what is there of it."""
        found = tuple(map(self.find, self.requested))
        if all(found):
            return cast("tuple[LinkedRecord, ...]", found)
        if self.lenient:
            return tuple(record for record in found if record is not None)
        # One that is missing says so when it is touched, and spares the others.
        return tuple(
            record or self.registry.kind(key[0])(self, key, None)
            for key, record in zip(self.requested, found, strict=True)
        )

    @property
    def collections(self) -> tuple[str, ...]:
        """Names of the collections, the undocumented included."""
        raise NotImplementedError

    def ids(self, collection: str) -> Iterable[str]:
        """Return the ids in a collection."""
        raise NotImplementedError

    def value(self, key: Key) -> Any:
        """Return a record, parsed or not; ``None`` if the store does not hold it."""
        raise NotImplementedError

    def parse(self, key: Key, value: Any) -> Mapping[str, Any]:
        """Return the value of a record as the server sent it.

        Raises:
            DecodeError: It is no JSON object.
        """
        raise NotImplementedError

    def reply_of(self, key: Key) -> Reply:
        """Return the reply the record came with."""
        raise NotImplementedError


class ReplyStore(Store):
    """The records of one reply.

    Args:
        envelope: The reply.
        registry: Knows the class of each collection's records.
        asked: Associations the request asked for.
        lenient: Whether pointers without a record read as if they were null.
    """

    def __init__(
        self,
        envelope: Envelope,
        registry: Registry,
        asked: Iterable[str],
        *,
        lenient: bool = False,
    ) -> None:
        requested = dict.fromkeys(envelope.results, frozenset(asked))
        super().__init__(registry, requested, lenient=lenient)
        self.envelope = envelope
        # Every first touch of a record passes here.
        self.parse = envelope.parse  # type: ignore[method-assign]

    def results(self) -> tuple[LinkedRecord, ...]:
        """Return what was asked for; in lenient reading, what is there of it."""
        names = {collection for collection, _ in self.requested}
        if len(names) != 1 or self._records:
            return super().results()
        # Nearly all replies have results of one collection; `find` is slower.
        (name,) = names
        kind, values = self.registry.kind(name), self.envelope.collection(name)
        if None in map(values.get, [id for _, id in self.requested]):
            return super().results()
        made = {key: kind(self, key, values[key[1]]) for key in self.requested}
        self._records.update(made)
        return tuple(made.values())

    @property
    def collections(self) -> tuple[str, ...]:
        """Names of the collections, the undocumented included."""
        return self.envelope.collections

    def ids(self, collection: str) -> Iterable[str]:
        """Return the ids in a collection."""
        return self.envelope.collection(collection)

    def value(self, key: Key) -> Any:
        """Return a record, parsed or not; ``None`` if the store does not hold it."""
        return self.envelope.collection(key[0]).get(key[1])

    def reply_of(self, key: Key) -> Reply:
        """Return the reply the record came with."""
        return self.envelope.reply


class MergedStore(Store):
    """The records of several replies.

    A record that was a result anywhere is read in that rendering: side-loaded ones lack
    associations and optional fields. Of two such renderings the members are united; of
    values that differ, the later reply's counts. So it does between two side-loads.

    Args:
        stores: The replies, the earliest first; at least one.
        lenient: Whether pointers without a record read as if they were null.
    """

    def __init__(self, stores: tuple[Store, ...], *, lenient: bool) -> None:
        requested: dict[Key, frozenset[str]] = {}
        self._rendered: dict[Key, list[Store]] = {}
        for store in stores:
            for key, names in store.requested.items():
                requested[key] = requested.get(key, frozenset()) | names
                if store.value(key) is not None:
                    self._rendered.setdefault(key, []).append(store)
        super().__init__(stores[0].registry, requested, lenient=lenient)
        self._stores = stores
        self._holders: dict[str, dict[str, Store]] = {}

    @property
    def collections(self) -> tuple[str, ...]:
        """Names of the collections, the undocumented included."""
        names = (name for store in self._stores for name in store.collections)
        return tuple(dict.fromkeys(names))

    def ids(self, collection: str) -> Iterable[str]:
        """Return the ids in a collection."""
        return self._held(collection)

    def value(self, key: Key) -> Any:
        """Return the stores with the richest rendering, if there are any."""
        holder = self._held(key[0]).get(key[1])
        return self._rendered.get(key) or (holder and [holder])

    def parse(self, key: Key, value: Any) -> Mapping[str, Any]:
        """Return the record in its richest rendering."""
        united: dict[str, Any] = {}
        for store in value:
            united.update(store.parse(key, store.value(key)))
        return united

    def reply_of(self, key: Key) -> Reply:
        """Return the last reply the record came with."""
        holder = self._held(key[0]).get(key[1], self._stores[-1])
        return holder.reply_of(key)

    def _held(self, collection: str) -> Mapping[str, Store]:
        found = self._holders.get(collection)
        if found is None:
            found = {
                id: store
                for store in self._stores
                for id in store.ids(collection)
                if store.value((collection, id)) is not None
            }
            self._holders[collection] = found
        return found
