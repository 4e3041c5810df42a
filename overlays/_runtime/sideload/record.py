"""A record: typed fields read on first use, and links to other records."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Generic,
    Never,
    Self,
    TypeVar,
    cast,
    overload,
)

from ..decoding import decode_part
from .errors import MissingRecordError

if TYPE_CHECKING:
    from .envelope import Key
    from .store import Store

T = TypeVar("T")


class LinkedRecord:
    """One record of a reply.

    Nothing of it is parsed before the first access; each field is converted once.
    Fields have the names and types of the generated models.
    """

    __slots__ = ("__dict__", "__weakref__", "_item", "_key", "_store")

    absent: ClassVar[Any] = None
    """What a field reads as that the record does not have."""

    _item: Any
    _key: Key
    _store: Store

    def __init__(self, store: Store, key: Key, item: Any) -> None:
        _set_store(self, store)
        _set_key(self, key)
        _set_item(self, item)

    @property
    def id(self) -> str:
        """Id of the record: its key in the collection, always text."""
        return self._key[1]

    @property
    def collection(self) -> str:
        """Name of the collection the record is in."""
        return self._key[0]

    @property
    def raw(self) -> Mapping[str, Any]:
        """The record as the server sent it; not to be changed.

        Raises:
            MissingRecordError: ``results`` names it, but the reply does not hold it.
            DecodeError: It is no JSON object.
        """
        item: Any = self._item
        if type(item) is not dict:
            if item is None:
                raise _not_there(self)
            item = self._store.parse(self._key, item)
            _set_item(self, item)
        return cast("Mapping[str, Any]", item)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id}>"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, LinkedRecord):
            return NotImplemented
        return self is other or (self._key == other._key and self.raw == other.raw)

    def __hash__(self) -> int:
        return hash(self._key)

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"{self!r} is what the server sent and cannot be changed")

    __delattr__: Any = __setattr__

    def _decoded(self, build: Callable[[Any], T], value: Any, at: str = "") -> T:
        collection, id = self._key
        reply = self._store.reply_of(self._key)
        path = f"$.{collection}[{id!r}]{at}"
        return decode_part(reply, lambda: build(value), path)


_set_store = LinkedRecord._store.__set__  # type: ignore[attr-defined]
_set_key = LinkedRecord._key.__set__  # type: ignore[attr-defined]
_set_item = LinkedRecord._item.__set__


class Field(Generic[T]):
    """A field of a record.

    Args:
        wire: Name of the member on the wire.
        build: Makes the value of what was sent; null and absence never reach it.
    """

    __slots__ = ("_build", "_name", "_wire")

    def __init__(self, wire: str, build: Callable[[Any], Any] | None = None) -> None:
        self._wire = wire
        self._build = build
        self._name = wire

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    if TYPE_CHECKING:
        # Only type checkers see it: with it the instance could not hold the value.
        def __set__(self, record: LinkedRecord, value: Never) -> None: ...

    @overload
    def __get__(self, record: None, owner: type) -> Self: ...

    @overload
    def __get__(self, record: LinkedRecord, owner: type) -> T: ...

    def __get__(self, record: LinkedRecord | None, owner: type) -> Any:
        if record is None:
            return self
        item: Any = record._item
        values = item if type(item) is dict else record.raw
        if self._build is None:
            return values.get(self._wire, record.absent)
        value = values.get(self._wire, record.absent)
        if value is None or value is record.absent:
            return value
        try:
            value = self._build(value)
        except Exception:
            value = record._decoded(self._build, value, f".{self._wire}")
        # This is no data descriptor: the next access finds the value in the instance.
        record.__dict__[self._name] = value
        return value


class ModelField(Field[T]):
    """A field that only the generated model of the whole record can read.

    Args:
        wire: Name of the member on the wire.
        attribute: Name of the model's attribute.
    """

    __slots__ = ("_attribute",)

    def __init__(self, wire: str, attribute: str) -> None:
        super().__init__(wire)
        self._attribute = attribute

    def __get__(self, record: Any, owner: type) -> Any:
        if record is None:
            return self
        value = getattr(record.to_model(), self._attribute)
        record.__dict__[self._name] = value
        return value


def _not_there(record: LinkedRecord) -> MissingRecordError:
    return MissingRecordError(
        f"{record!r} is named in results, but the reply holds no such record in"
        f" {record.collection!r}",
        collection=record.collection,
        id=record.id,
        link="",
        target=(record.collection, record.id),
    )
