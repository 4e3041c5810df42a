"""Links of a record to others.

What was asked for decides, never what happens to be there.
Three states are told apart: not requested (an error that names the ``include``),
requested and empty, and a pointer to a record that the response does not hold.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Generic, Never, Self, TypeVar, cast, overload

from ..response.decode import unexpected_shape_error
from .envelope import Key
from .errors import MissingRecordError, NotRequestedError
from .includes import Includes
from .layout import Descriptor, converted_name
from .record import LinkedRecord

T = TypeVar("T")

_ABSENT: Any = object()


class _Link(Descriptor, Generic[T]):
    """What links to one and to many records have in common.

    Args:
        pointers: Members of the record that hold the pointer; the first present wins.
        targets: Collections it can lead to. A plain id leads to the first; a reference
            of key and id names its own.
        only: Whether the server loads it only together with ``only``.
    """

    __slots__ = ("_converted_pointer", "_name", "_only", "_pointers", "_target")

    def __init__(
        self,
        pointers: tuple[str, ...],
        targets: tuple[str, ...] = (),
        *,
        only: bool = False,
    ) -> None:
        self._pointers = pointers
        self._converted_pointer = converted_name(pointers[0])
        self._target = targets[0] if targets else ""
        self._only = only
        self._name = ""

    @property
    def wire_names(self) -> tuple[str, ...]:
        """Names of the members on the wire."""
        return self._pointers

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name.rstrip("_")

    def __set__(self, record: LinkedRecord, value: Never) -> None:
        raise AttributeError(
            f"{record._label} is what the server sent; links are read only"
        )

    def _records(self, record: LinkedRecord) -> list[LinkedRecord]:
        includes = record._collection.includes.get(record._id)
        pointer = self._pointer(record.raw)
        if includes is None:
            return self._follow_unrequested(record, pointer)
        if self._name not in includes:
            raise self._not_requested(record, self._advice())
        return list(self._loaded(record, pointer))

    def _pointer(self, raw: Mapping[str, Any]) -> Any:
        for name in self._pointers:
            if name in raw:
                return raw[name]
        return _ABSENT

    def _loaded(self, record: LinkedRecord, pointer: Any) -> Iterator[LinkedRecord]:
        store = record._store
        for key in self._keys(record, pointer):
            if linked := store.find(key):
                yield linked
            elif not store.lenient:
                raise self._missing(record, key)

    def _follow_unrequested(
        self, record: LinkedRecord, pointer: Any
    ) -> list[LinkedRecord]:
        """Follow the pointer of a side-loaded record, if it says enough.

        Such records come without associations of their own, except for ids that are
        plain columns. A record that is there under exactly that id is the right one.
        """
        if pointer is _ABSENT:
            raise self._not_requested(record, _NO_SECOND_LEVEL)
        find = record._store.find
        linked = [find(key) for key in self._keys(record, pointer)]
        if None in linked:
            raise self._not_requested(record, _NO_SECOND_LEVEL)
        return [item for item in linked if item is not None]

    def _keys(self, record: LinkedRecord, pointer: Any) -> Iterator[Key]:
        if pointer is None or pointer is _ABSENT:
            return
        for value in pointer if isinstance(pointer, list) else (pointer,):
            if type(value) is str and self._target and value:
                yield self._target, value
            # A list may hold null for a record that was deleted.
            elif value is not None:
                yield self._key(record, value)

    def _key(self, record: LinkedRecord, value: Any) -> Key:
        key: Any = self._target
        id = value
        if isinstance(value, Mapping):
            key, id = value.get("key"), value.get("id")
        if not key or not isinstance(key, str) or not _is_id(id):
            at = f"$.{record.collection_name}[{record.id!r}]"
            reason = f"{self._name}: no id and no reference of key and id"
            raise unexpected_shape_error(
                record._store.response_of(record._key), at, reason
            )
        return key, str(id)

    def _advice(self) -> str:
        also = " and only=... with the ids," if self._only else ""
        return f'add include="{self._name}"{also} to the call'

    def _not_requested(self, record: LinkedRecord, advice: str) -> NotRequestedError:
        return NotRequestedError(
            f"{record._label}: {self._name} was not requested; {advice}",
            collection=record.collection_name,
            id=record.id,
            link=self._name,
        )

    def _missing(self, record: LinkedRecord, target: Key) -> MissingRecordError:
        return MissingRecordError(
            f"{record._label}: {self._name} points to {target[1]!r} of {target[0]!r},"
            " which the response does not hold: it was deleted or is not visible to"
            " this user. Read it from lenient() to get nothing instead of this error",
            collection=record.collection_name,
            id=record.id,
            link=self._name,
            target=target,
        )


_NO_SECOND_LEVEL = (
    "it came as a side-load, and side-loads have no associations of their own:"
    " request the record itself with this include"
)


class ToOne(_Link[T]):
    """A link to one record, or none."""

    __slots__ = ()

    def _fast_path(self, record: LinkedRecord) -> LinkedRecord | None:
        """Follow a usual link: asked for, an id, and the record is there."""
        collection, members = record._collection, record._members
        pointer = getattr(members, self._pointers[0])
        includes = collection.includes.get(record._id, ())
        if self._name not in includes or type(pointer) is not str:
            return None
        return record._store.by_name[self._target][pointer]

    @overload
    def __get__(self, record: None, owner: type) -> Self: ...

    @overload
    def __get__(self, record: LinkedRecord, owner: type) -> T | None: ...

    def __get__(self, record: LinkedRecord | None, owner: type) -> Any:
        if record is None:
            return self
        linked = self._fast_path(record)
        if linked is not None:
            return linked
        records = self._records(record)
        return records[0] if records else None


class ToMany(_Link[T]):
    """A link to any number of records."""

    __slots__ = ()
    accepts_slice = True
    converted = list[str]

    def _fast_path(self, record: LinkedRecord) -> tuple[LinkedRecord, ...] | None:
        """Follow a usual link: asked for, ids, and all records are there."""
        collection, members = record._collection, record._members
        includes = collection.includes.get(record._id, ())
        if self._name not in includes:
            return None
        ids = getattr(members, self._converted_pointer, None)
        if ids is None:
            pointer = getattr(members, self._pointers[0], None)
            ids = collection.slicer.texts(pointer)
        if ids is None:
            return None
        linked = tuple(map(record._store.by_name[self._target].__getitem__, ids))
        return cast("tuple[LinkedRecord, ...]", linked) if all(linked) else None

    @overload
    def __get__(self, record: None, owner: type) -> Self: ...

    @overload
    def __get__(self, record: LinkedRecord, owner: type) -> Sequence[T]: ...

    def __get__(self, record: LinkedRecord | None, owner: type) -> Any:
        if record is None:
            return self
        linked = self._fast_path(record)
        if linked is not None:
            return linked
        return cast("tuple[T, ...]", tuple(self._records(record)))


def includes_of(kind: type) -> Includes:
    """Return what ``include`` may name for the records of a class."""
    links = [
        member
        for owner in kind.__mro__
        for member in vars(owner).values()
        if isinstance(member, _Link)
    ]
    return Includes(
        documented=tuple(sorted(link._name for link in links if not link._only)),
        restricted=frozenset(link._name for link in links if link._only),
    )


def _is_id(value: Any) -> bool:
    return isinstance(value, (str, int)) and not isinstance(value, bool) and value != ""
