"""The base class of all models: a model's own file lists its members only.

The parsed JSON object becomes the ``__dict__`` of the instance: what is plain in JSON
costs nothing to read, and what was not sent is not there, so that the class gives
``None`` for it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, KeysView, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from .classes import Plan, adopter, declare, plan_of, refusal, shapes_of
from .errors import expected
from .fields import AttrsFields, LazySignature
from .shapes import Shape, read_members
from .unset import UNSET
from .writing import WRITERS, plain, plain_members, writer_of

__all__ = ["Model", "UnknownModel", "model"]

_ALLOWED = ("_", "additional_properties")
_new = object.__new__
_set = object.__setattr__

if TYPE_CHECKING:
    from attrs import define as model  # what type checkers take a model for
else:

    def model(**_options: Any) -> Any:
        """Mark a class as a model, for type checkers."""
        return lambda cls: cls


class _OtherName:
    """A class method of other libraries' models; it names the one that exists here."""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, value: object, kind: type) -> Any:
        raise AttributeError(
            f"type object {kind.__name__!r} has no attribute {self._name!r};"
            " did you mean 'from_dict'?"
        )


class _Extra(dict[str, Any]):
    """Members that the class does not name.

    `attrs.evolve` hands over every member, absent ones as ``None``; this one hands over
    which were set.
    """

    __slots__ = ("fields_set",)

    fields_set: frozenset[str]


@model(kw_only=True, eq=False, repr=False)
class Model:
    """An object of a request or a response.

    A member that is absent reads as ``None``; `fields_set` tells it from a null.
    Members that the document does not name are kept: ``model["name"]`` reads them.
    By the names of the API a model is a mapping of what is set, as JSON has it, so that
    ``dict``, tables and web frameworks can take it as it is.

    Attributes:
        additional_properties: Members that the document does not name.
    """

    if TYPE_CHECKING:
        additional_properties: dict[str, Any] = {}
    else:
        __slots__ = ("_extra",)
        # A metaclass could say it of any name, but would be in the way of others.
        model_validate = _OtherName()
        model_construct = _OtherName()
        parse_obj = _OtherName()

    _names: ClassVar[tuple[str, ...]] = ()
    _members: ClassVar[frozenset[str]] = frozenset()
    _required: ClassVar[frozenset[str]] = frozenset()
    _json_names: ClassVar[dict[str, str]] = {}
    _keys: ClassVar[frozenset[str]] = frozenset()
    _required_keys: ClassVar[frozenset[str]] = frozenset()
    _marks: ClassVar[dict[str, list[Any]]] = {}
    _plan: ClassVar[Plan | None] = None
    _adopter: ClassVar[Callable[[Any], Any] | None] = None
    _shape_by_key: ClassVar[dict[str, Shape] | None] = None
    __signature__: ClassVar[Any] = LazySignature()
    __attrs_attrs__: ClassVar[Any] = AttrsFields()
    __hash__: ClassVar[None] = None  # type: ignore[assignment]

    def __init_subclass__(cls) -> None:
        declare(cls)

    if not TYPE_CHECKING:

        def __init__(self, **values: Any) -> None:
            if "additional_properties" in values:
                values = self._take_extra(values)
            members = {name: v for name, v in values.items() if v is not UNSET}
            if not self._required <= members.keys() <= self._members:
                raise refusal(type(self), members)
            self.__dict__.update(members)

    def _take_extra(self, values: dict[str, Any]) -> dict[str, Any]:
        """Keep the further members; return those that the caller means to be set."""
        extra = values["additional_properties"]
        _set_extra(self, _Extra(extra or {}))
        names = list(values)
        filled = set(names[names.index("additional_properties") + 1 :])
        del values["additional_properties"]
        if not isinstance(extra, _Extra) or len(values) != len(self._names):
            return values
        absent = filled - extra.fields_set
        return {n: v for n, v in values.items() if v is not None or n not in absent}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read a JSON object; it is copied.

        Raises:
            ValueError: It is not what the document describes; the message says where.
        """
        if not isinstance(src_dict, Mapping) or _is_model(src_dict):
            raise expected("an object", src_dict)
        return cls._adopt(_copy(src_dict))

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Read the JSON text of an object.

        Raises:
            ValueError: It is not JSON, or not what the document describes.
        """
        return cls._adopt(json.loads(text))

    @classmethod
    def _adopt(cls, src: Any) -> Self:
        """Make a parsed JSON object, which nobody else uses, the model's members."""
        model: Self = (cls._adopter or cls._own_adopter())(src)
        return model

    @classmethod
    def _own_adopter(cls) -> Callable[[Any], Any]:
        if cls._adopter is None:
            cls._adopter = adopter(cls)
        return cls._adopter

    def _take_further(self, src: dict[str, Any]) -> None:
        """Take out what must not become an attribute: it could hide a method."""
        if type(src) is not dict:
            raise expected("an object", src)
        keys = self._keys
        further = _Extra({k: src.pop(k) for k in [k for k in src if k not in keys]})
        shape = plan_of(type(self)).further
        if shape is not None:
            read_members(further, shape)
        _set_extra(self, further)

    @classmethod
    def _shapes(cls) -> dict[str, Shape]:
        if cls._shape_by_key is None:
            cls._shape_by_key = shapes_of(cls)
        return cls._shape_by_key

    def _set_members(self) -> dict[str, Any]:
        members = self.__dict__
        if self._members.issuperset(members):
            return members
        # Attributes that a subclass keeps for itself are not fields.
        return {n: v for n, v in members.items() if n in self._members}

    @property
    def fields_set(self) -> frozenset[str]:
        """Names of the members that were sent or assigned, null or not."""
        return frozenset(self._set_members())

    def to_dict(self) -> dict[str, Any]:
        """Return what is set as a JSON object, with the names the API uses."""
        out = dict(self._set_members())
        for name, value in out.items():
            try:
                write = WRITERS[type(value)]
            except KeyError:
                write = writer_of(type(value))
            if write is not None:
                out[name] = write(value)
        return self._on_the_wire(out, plain_members)

    def _on_the_wire(self, members: dict[str, Any], write: Any) -> dict[str, Any]:
        if names := self._json_names:
            members = {names.get(name, name): v for name, v in members.items()}
        if extra := getattr(self, "_extra", None):
            members = {**write(extra), **members}
        return members

    def to_json(self) -> str:
        """Return what is set as JSON text, with the names the API uses."""
        return json.dumps(self.to_dict(), ensure_ascii=False)

    def to_multipart(self) -> list[tuple[str, Any]]:
        """Return what is set as the parts of a form, as httpx takes them."""
        from .multipart import parts

        return parts(self._on_the_wire(dict(self._set_members()), dict))

    if not TYPE_CHECKING:

        @property
        def additional_properties(self) -> dict[str, Any]:
            extra = getattr(self, "_extra", None)
            if extra is None:
                _set_extra(self, extra := _Extra())
            extra.fields_set = self.fields_set
            return extra

        @additional_properties.setter
        def additional_properties(self, value: Mapping[str, Any]) -> None:
            _set_extra(self, _Extra(value))

        def __setattr__(self, name: str, value: Any) -> None:
            if name not in self._members and not name.startswith(_ALLOWED):
                raise refusal(type(self), {name: value}, AttributeError)
            _set(self, name, value)

        def __getattr__(self, name: str) -> Any:
            from ..base.suggestions import MODEL_ADVICE, missing_attribute

            raise missing_attribute(self, name, MODEL_ADVICE)

    def __copy__(self) -> Self:
        copy = _new(type(self))
        _set(copy, "__dict__", dict(self.__dict__))
        if extra := getattr(self, "_extra", None):
            _set_extra(copy, _Extra(extra))
        return copy

    def __replace__(self, **changes: Any) -> Self:
        copy = type(self)(**{**self._set_members(), **changes})
        if extra := getattr(self, "_extra", None):
            _set_extra(copy, _Extra(extra))
        return copy

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._set_members() == other._set_members() and (
            (getattr(self, "_extra", None) or {})
            == (getattr(other, "_extra", None) or {})
        )

    def __repr__(self) -> str:
        from .display import short_members

        extra = getattr(self, "_extra", None)
        members = dict(self._set_members())
        if extra:
            members["additional_properties"] = dict(extra)
        return short_members(type(self).__name__, members)

    def keys(self) -> KeysView[str]:
        """Return the API's names of what is set."""
        names = self._json_names
        own = [names.get(name, name) for name in self._set_members()]
        return dict.fromkeys([*(getattr(self, "_extra", None) or ()), *own]).keys()

    def get(self, key: str, default: Any = None) -> Any:
        """Return what is set as the API's name has it, as JSON; else the default."""
        holder, name = self._holder(key), self._own_name(key)
        return plain(holder[name]) if name in holder else default

    def __iter__(self) -> Iterator[str]:
        return iter(self.keys())

    def __getitem__(self, key: str) -> Any:
        return plain(self._holder(key)[self._own_name(key)])

    def __setitem__(self, key: str, value: Any) -> None:
        self._refuse_member(key)
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        self._refuse_member(key)
        del self.additional_properties[key]

    def __contains__(self, key: object) -> bool:
        return self._own_name(key) in self._holder(key)

    def _holder(self, key: object) -> Mapping[Any, Any]:
        if key in self._keys:
            return self._set_members()
        return getattr(self, "_extra", None) or {}

    def _own_name(self, key: Any) -> Any:
        """Return the attribute of the API's name, or the name of a further member."""
        names = self._json_names.items()
        return next((name for name, written in names if written == key), key)

    def _refuse_member(self, key: str) -> None:
        if key in self._keys:
            name = self._own_name(key)
            raise KeyError(f"{key!r} is an attribute: {type(self).__name__}.{name}")

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        """Tell pydantic (and so FastAPI) how to read and write the model."""
        from .pydantic_schema import core_schema

        return core_schema(cls)


# Registered, not inherited: a member may be called ``items`` or ``values``.
Mapping.register(Model)


class UnknownModel(Model):
    """An object of a kind that the document does not name, with all its members."""


_set_extra: Any = vars(Model)["_extra"].__set__


_ATOMS = frozenset({str, int, float, bool, type(None)})


def _is_model(value: Any) -> bool:
    return isinstance(value, Model)


def _copy(value: Any) -> Any:
    """Copy the containers of a JSON value: reading changes them in place."""
    if type(value) in _ATOMS:
        return value
    if type(value) is dict or (isinstance(value, Mapping) and not _is_model(value)):
        return {name: _copy(item) for name, item in value.items()}
    return [_copy(item) for item in value] if isinstance(value, list) else value
