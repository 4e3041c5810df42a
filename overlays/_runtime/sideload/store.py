"""The records of one or several replies, each made once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from ..response.read import Reply
from .envelope import Envelope, Key
from .layout import Layout
from .slicing import PureSlicer, Slicer

if TYPE_CHECKING:
    from .record import LinkedRecord
    from .registry import Registry

Asked = Mapping[str, frozenset[str]]
"""Associations that were asked for, by the id of the result."""

_NONE: Asked = {}
_new: Any = object.__new__


class Collection(dict[str, "LinkedRecord | None"]):
    """The records of one collection by id, the same object each time.

    Those that were used are its items; others are made when they are looked up, and
    an id that is not there gives ``None``. It is a dict because every link passes here.

    Args:
        store: Whose collection it is.
        name: Its name.
        values: What is present, parsed or not.
        asked: What was asked for of those that are results. Side-loaded records are
            not in it: the server renders them without associations.
        slicer: Takes values apart.
        read: Makes a record's members of an intact value.
    """

    __slots__ = (
        "asked",
        "kind",
        "layout",
        "name",
        "present",
        "read",
        "slicer",
        "store",
    )

    def __init__(
        self,
        store: Store,
        name: str,
        values: Mapping[str, Any],
        asked: Asked,
        slicer: Slicer,
        read: Callable[[Any], Any] | None = None,
    ) -> None:
        super().__init__()
        self.store: Store = store
        self.name: str = name
        self.present: Mapping[str, Any] = values
        self.asked: Asked = asked
        self.slicer: Slicer = slicer
        self.kind: type[LinkedRecord] = store.registry.kind(name)
        self.layout: Layout = store.registry.layout(name)
        self.read: Callable[[Any], Any] = read or slicer.reader(self.layout)

    def __missing__(self, id: str) -> LinkedRecord | None:
        if id not in self.present:
            return None
        return self.setdefault(id, self.made(id))

    def made(self, id: str) -> LinkedRecord:
        """Return a new record; one that is not there says so when it is touched."""
        # A page has thousands of records: a constructor would take twice as long.
        record: LinkedRecord = _new(self.kind)
        record._home = self
        record._id = id
        record._members = None
        record._converted = None
        return record


class _Collections(dict[str, Collection]):
    """Collections by name, each made when it is first looked up."""

    def __init__(self, make: Callable[[str], Collection]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, name: str) -> Collection:
        return self.setdefault(name, self._make(name))


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
        requested: Mapping[str, Asked],
        order: tuple[Key, ...],
        *,
        lenient: bool,
    ) -> None:
        self.registry = registry
        self.requested = requested
        self.order = order
        self.lenient = lenient
        self.by_name: _Collections = _Collections(self._collection)

    def find(self, key: Key) -> LinkedRecord | None:
        """Return the record if the store holds it."""
        name, id = key
        return self.by_name[name][id]

    def results(self) -> tuple[LinkedRecord, ...]:
        """Return what was asked for; in lenient reading, what is there of it."""
        by_name = self.by_name
        found = [by_name[name][id] for name, id in self.order]
        if all(found):
            return cast("tuple[LinkedRecord, ...]", tuple(found))
        if self.lenient:
            return tuple(record for record in found if record is not None)
        # One that is missing says so when it is touched, and spares the others.
        return tuple(
            record or by_name[name].made(id)
            for record, (name, id) in zip(found, self.order, strict=True)
        )

    @property
    def collections(self) -> tuple[str, ...]:
        """Names of the collections, the undocumented included."""
        raise NotImplementedError

    def leniently(self) -> Store:
        """Return the same records; pointers without a record read as nothing."""
        raise NotImplementedError

    def ids(self, collection: str) -> Iterable[str]:
        """Return the ids in a collection."""
        return self.by_name[collection].present

    def parse(self, key: Key, value: Any) -> Mapping[str, Any]:
        """Return the value of a record as the server sent it.

        Raises:
            DecodeError: It is no JSON object.
        """
        raise NotImplementedError

    def reply_of(self, key: Key) -> Reply:
        """Return the reply the record came with."""
        raise NotImplementedError

    def _collection(self, name: str) -> Collection:
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
        self.asked: frozenset[str] = frozenset(asked)
        self.envelope = envelope
        order = tuple(dict.fromkeys(envelope.results))
        requested: dict[str, dict[str, frozenset[str]]] = {}
        for name, id in order:
            requested.setdefault(name, {})[id] = self.asked
        super().__init__(registry, requested, order, lenient=lenient)

    def __reduce__(self) -> tuple[Any, ...]:
        made = partial(type(self), lenient=self.lenient)
        return made, (self.envelope, self.registry, self.asked)

    @property
    def collections(self) -> tuple[str, ...]:
        """Names of the collections, the undocumented included."""
        return self.envelope.collections

    def leniently(self) -> ReplyStore:
        """Return the same records; pointers without a record read as nothing."""
        return ReplyStore(self.envelope, self.registry, self.asked, lenient=True)

    def parse(self, key: Key, value: Any) -> Mapping[str, Any]:
        """Return the value of a record as the server sent it."""
        return self.envelope.parse(key, value)

    def reply_of(self, key: Key) -> Reply:
        """Return the reply the record came with."""
        return self.envelope.reply

    def _collection(self, name: str) -> Collection:
        values = self.envelope.collection(name)
        asked = self.requested.get(name, _NONE)
        return Collection(self, name, values, asked, self.envelope.slicer)


class _Renderings(NamedTuple):
    """Where a record of several replies is read, the earliest first."""

    id: str
    homes: tuple[Collection, ...]

    def united(self) -> dict[str, Any]:
        """Return their members; of values that differ, the last counts."""
        members: dict[str, Any] = {}
        for home in self.homes:
            if record := home[self.id]:
                members.update(record.raw)
        return members


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
        requested: dict[str, dict[str, frozenset[str]]] = {}
        for store in stores:
            for name, asked in store.requested.items():
                united = requested.setdefault(name, {})
                for id, names in asked.items():
                    united[id] = united.get(id, frozenset()) | names
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

    def leniently(self) -> MergedStore:
        """Return the same records; pointers without a record read as nothing."""
        return MergedStore(self._stores, lenient=True)

    def parse(self, key: Key, value: Any) -> Mapping[str, Any]:
        """Return the record in its richest rendering."""
        return _Renderings.united(value)

    def reply_of(self, key: Key) -> Reply:
        """Return the last reply the record was read from."""
        name, id = key
        found = self.by_name[name].present.get(id)
        return (found.homes[-1].store if found else self._stores[-1]).reply_of(key)

    def _collection(self, name: str) -> Collection:
        homes = [store.by_name[name] for store in self._stores]
        values = {id: _Renderings(id, (home,)) for home in homes for id in home.present}
        values |= _richest(homes)
        asked = self.requested.get(name, _NONE)
        whole = self.registry.layout(name).whole

        def read(value: _Renderings) -> Any:
            return whole(value.united())

        return Collection(self, name, values, asked, PureSlicer(), read)


def _richest(homes: Iterable[Collection]) -> dict[str, _Renderings]:
    """Return the renderings of all records that are a result somewhere."""
    found: dict[str, list[Collection]] = {}
    for home in homes:
        for id in home.asked.keys() & home.present.keys():
            found.setdefault(id, []).append(home)
    return {id: _Renderings(id, tuple(rich)) for id, rich in found.items()}
