"""A record: typed fields read on first use, and links to other records."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from copy import deepcopy
from functools import cache
from inspect import get_annotations
from operator import attrgetter
from typing import (
    TYPE_CHECKING,
    Any,
    Generic,
    Never,
    Self,
    TypeVar,
    cast,
    overload,
)

from ..base.errors import DecodeError
from ..base.suggestions import MODEL_ADVICE, missing_attribute
from ..model.display import short_value
from ..model.scalars import AT_ONCE
from ..response.decode import decode_part
from .errors import MissingRecordError
from .layout import Descriptor, converted_name
from .raw_mapping import RawMapping
from .store import Collection

if TYPE_CHECKING:
    from .envelope import Key
    from .record_lists import Records
    from .store import Store

T = TypeVar("T")

_SHOWN = 6
"""How many fields the repr of a record shows."""

_RAW = "$"
"""What the raw mapping is kept as beside values by their names on the wire."""


class LinkedRecord(RawMapping):
    """One record of a response.

    Its collection makes it. Nothing of it is parsed before the first access; arrays and
    objects are parsed once. Fields have the names and types of the generated models. By
    the names of the API a record is a mapping of what the server sent.
    """

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name == "_members":  # not read before
                return self._read()
            field = getattr(type(self), name, None)
            if isinstance(field, Field) and field.converted:
                return field._convert(self)
            raise missing_attribute(self, name, MODEL_ADVICE)

    # A response has thousands of them: what is not needed by each is not in each.
    __slots__ = (
        "__weakref__",
        "_collection",
        "_converted",
        "_id",
        "_members",
        "_store",
    )

    _converted: dict[str, Any] | None
    _collection: Collection
    _id: str
    _members: Any
    _store: Store

    @property
    def id(self) -> str:
        """Id of the record: its key in the collection, always text."""
        return self._id

    @property
    def collection_name(self) -> str:
        """Name of the collection the record is in."""
        return self._collection.name

    @property
    def envelope(self) -> Records[Any]:
        """The response the record came with: its results, side-loads and facts."""
        from .record_lists import list_of_store

        return list_of_store(self._store)

    @property
    def raw(self) -> Mapping[str, Any]:
        """The record as the server sent it; not to be changed.

        Raises:
            MissingRecordError: ``results`` names it, but the response does not hold it.
            DecodeError: It is not a JSON object.
        """
        converted = self._converted
        if converted is not None and _RAW in converted:
            return cast("Mapping[str, Any]", converted[_RAW])
        return self._cache(_RAW, self._parsed())

    @property
    def fields_set(self) -> frozenset[str]:
        """Names of the fields that the server sent, null or not.

        Raises:
            DecodeError: The record is not a JSON object.
        """
        raw = self.raw
        return frozenset(n for n, field in fields_of(type(self)) if field._wire in raw)

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Members that the class has neither a field nor a link for, as JSON."""
        known = self._collection.layout.wire_names
        sent = self.raw.items()
        return {name: item for name, item in sent if name not in known and name != "id"}

    def to_dict(self) -> dict[str, Any]:
        """Return a copy of the record as the server sent it, to be changed freely.

        Raises:
            DecodeError: The record is not a JSON object.
        """
        return deepcopy(dict(self.raw))

    def to_json(self) -> str:
        """Return the record as the server sent it as JSON text.

        Raises:
            DecodeError: The record is not a JSON object.
        """
        return json.dumps(self.raw, ensure_ascii=False)

    def __repr__(self) -> str:
        try:
            sent = {n: self.raw.get(f._wire) for n, f in fields_of(type(self))}
        except (DecodeError, MissingRecordError):
            return self._label
        shown = [f"{n}={short_value(n, v)}" for n, v in sent.items() if v is not None]
        more = ", ..." if len(shown) > _SHOWN else ""
        fields = f": {', '.join(shown[:_SHOWN])}{more}" if shown else ""
        return f"{self._label[:-1]}{fields}>"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, LinkedRecord):
            return NotImplemented
        return self is other or (self._key == other._key and self._reads_as(other))

    def __hash__(self) -> int:
        return hash(self._key)

    def __reduce__(self) -> tuple[Any, ...]:
        # Its links lead anywhere in the response, which goes along, once for all.
        return _record_of, (self._store, *self._key)

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        """Tell pydantic (and so FastAPI) how to write the record."""
        from ..model.pydantic_schema import record_schema

        return record_schema(cls)

    @property
    def _label(self) -> str:
        # Errors name a record by this: what it holds may be nobody else's business.
        return f"<{type(self).__name__} {self._id}>"

    def _reads_as(self, other: LinkedRecord) -> bool:
        """Compare what was sent; what cannot be read is equal to itself alone."""
        try:
            return self.raw == other.raw
        except (DecodeError, MissingRecordError):
            return False

    @property
    def _key(self) -> Key:
        return self._collection.name, self._id

    def _read(self) -> Any:
        """Return the object that fields and links are read from."""
        collection = self._collection
        try:
            members = collection.read(collection.raw_by_id[self._id])
        except (LookupError, TypeError, ValueError, RecursionError):
            members = collection.layout.from_mapping(self.raw)
        self._members = members
        return members

    def _parsed(self) -> Mapping[str, Any]:
        collection = self._collection
        if self._id not in collection.raw_by_id:
            raise _not_there(self)
        return self._store.parse(self._key, collection.raw_by_id[self._id])

    def _decoded(self, build: Callable[[Any], T], value: Any, at: str = "") -> T:
        response = self._store.response_of(self._key)
        path = f"$.{self.collection_name}[{self.id!r}]{at}"
        return decode_part(response, lambda: build(value), path, value)

    def _cache(self, name: str, value: T) -> T:
        if self._converted is None:
            self._converted = {}
        # Of two threads that convert the same, both get what came first.
        return cast("T", self._converted.setdefault(name, value))


def fields_of(kind: type) -> tuple[tuple[str, Field[Any]], ...]:
    """Return the fields of a class of records by their names."""
    return _fields_of(kind)


@cache
def _fields_of(kind: type) -> tuple[tuple[str, Field[Any]], ...]:
    return tuple(
        (name, value)
        for owner in reversed(kind.__mro__)
        for name, value in vars(owner).items()
        if isinstance(value, Field)
    )


class Field(Descriptor, property, Generic[T]):
    """A field of a record.

    It is a property whose getter, where nothing is to be converted, is written in C.

    Args:
        wire: Name of the member on the wire.
        build: Makes the value of what was sent; null and absence never reach it.
    """

    _wire: str

    def __init__(self, wire: str, build: Callable[[Any], Any] | None = None) -> None:
        self._wire = wire
        self._convert = self._getter(wire, build or _same)
        if build is None and "." not in wire:  # attrgetter takes it for a path
            property.__init__(self, attrgetter(f"_members.{wire}"))
        else:
            property.__init__(self, self._convert)

    @property
    def wire_names(self) -> tuple[str, ...]:
        """Names of the members on the wire."""
        return (self._wire,)

    def __set__(self, record: LinkedRecord, value: Never) -> None:
        raise AttributeError(
            f"{record._label} is what the server sent and cannot be changed"
        )

    if TYPE_CHECKING:

        @overload
        def __get__(self, record: None, owner: type, /) -> Self: ...

        @overload
        def __get__(self, record: LinkedRecord, owner: type | None = None, /) -> T: ...

        def __get__(self, record: Any, owner: type | None = None, /) -> Any: ...

    @staticmethod
    def _getter(wire: str, build: Callable[[Any], Any]) -> Callable[[Any], Any]:
        if build in AT_ONCE:
            return _moment_getter(wire, build)

        def get(record: LinkedRecord) -> Any:
            value = getattr(record._members, wire)
            if value is None:
                return None
            converted = record._converted
            if converted is not None and wire in converted:
                return converted[wire]
            try:
                result = build(value)
            except Exception:
                result = record._decoded(build, value, f".{wire}")
            return record._cache(wire, result)

        return get


def _moment_getter(
    wire: str, build: Callable[[Any], Any]
) -> Callable[[LinkedRecord], Any]:
    """Return the getter of a date or a time: to read one again costs as if kept."""
    at_once = AT_ONCE[build]

    def get(record: LinkedRecord) -> Any:
        value = getattr(record._members, wire)
        if value is None or value == "":
            return None
        try:
            return at_once(value)
        except Exception:
            return record._decoded(build, value, f".{wire}")

    return get


def _same(value: Any) -> Any:
    return value


_LISTS = ("Field[list[str] | None]", "Field[None | list[str]]")
"""Annotations of fields that are left as they are sent, and are lists of text."""


class LazyField(Field[T]):
    """A field whose value is an array or an object; parsed when it is read.

    An array of text is parsed with the record, unless it holds anything else: then the
    getter finds no attribute, and `LinkedRecord` asks the field to read it.
    """

    accepts_slice = True

    def __init__(self, wire: str, build: Callable[[Any], Any] = _same) -> None:
        super().__init__(wire, build)

    def __set_name__(self, owner: type, name: str) -> None:
        if get_annotations(owner).get(name) in _LISTS:
            self.converted = list[str]
            get = attrgetter(f"_members.{converted_name(self._wire)}")
            property.__init__(self, get)

    @staticmethod
    def _getter(wire: str, build: Callable[[Any], Any]) -> Callable[[Any], Any]:
        build_in_place = _without_copy(build)

        def get(record: LinkedRecord) -> Any:
            value = getattr(record._members, wire)
            if value is None:
                return None
            converted = record._converted
            if converted is not None and wire in converted:
                return converted[wire]
            try:
                part = record._collection.slicer.parse(value)
                if part is None:
                    return None
                result = build(part) if part is value else build_in_place(part)
            except Exception:
                # The whole record says where it is broken, or that this field is.
                result = record._decoded(build, record.raw[wire], f".{wire}")
            return record._cache(wire, result)

        return get


def _without_copy(build: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Return what builds the same of a value that nobody else has: it is not copied."""
    model = getattr(build, "__self__", None)
    adopt: Callable[[Any], Any] = getattr(model, "_adopt", build)
    return adopt


def list_of(build: Callable[[Any], T]) -> Callable[[list[Any]], list[T | None]]:
    """Return what makes each item of a list; null stays null."""

    def build_all(values: list[Any]) -> list[T | None]:
        return [None if value is None else build(value) for value in values]

    return build_all


def _record_of(store: Store, name: str, id: str) -> LinkedRecord:
    collection = store.by_name[name]
    return collection[id] or collection.new(id)


def _not_there(record: LinkedRecord) -> MissingRecordError:
    return MissingRecordError(
        f"{record._label} is named in results, but the response holds no such record in"
        f" {record.collection_name!r}; lenient() leaves it out",
        collection=record.collection_name,
        id=record.id,
        link="",
        target=(record.collection_name, record.id),
    )
