"""Values of the types that the signatures of a generated package name."""

from __future__ import annotations

import datetime
import importlib
import inspect
import io
import json
import sys
import types
import typing
import uuid
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any

_PLAIN: dict[Any, Any] = {
    bool: True, int: 7, float: 1.5, str: "text", bytes: b"bytes",
    Decimal: Decimal("2.25"), Any: {"key": "value"},
    dict: {"key": "value"}, list: ["text"], type(None): None,
    uuid.UUID: uuid.UUID("00000000-0000-4000-8000-000000000001"),
    datetime.date: datetime.date(2024, 5, 25),
    datetime.datetime: datetime.datetime(2024, 5, 25, 12, tzinfo=datetime.UTC),
}  # fmt: skip
_OTHER: dict[Any, Any] = {
    **_PLAIN, bool: False, int: 8, float: 2.5, str: "other", bytes: b"other",
    Decimal: Decimal("3.25"),
    Any: {"other": "value"}, dict: {"other": "value"}, list: ["other"],
    uuid.UUID: uuid.UUID("00000000-0000-4000-8000-000000000002"),
    datetime.date: datetime.date(2024, 5, 26),
    datetime.datetime: datetime.datetime(2024, 5, 26, 12, tzinfo=datetime.UTC),
}  # fmt: skip
#: Types whose text in Python is their text everywhere.
_SAME_TEXT = (str, int, float, Decimal, uuid.UUID, datetime.date)
#: How deep optional members of models are filled in.
_DEEP = 2


@cache
def _evaluated(annotation: str, module: str) -> Any:
    return eval(annotation, vars(sys.modules[module]))


def _texts(value: Any) -> Iterator[str]:
    """How Python writes a value, and what it holds."""
    yield from (repr(value), str(value))
    if hasattr(value, "to_dict"):
        yield repr(value.to_dict())
    for item in value if isinstance(value, list) else ():
        if hasattr(item, "to_dict"):
            yield repr(item.to_dict())


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def parameters_of(method: Any) -> dict[str, inspect.Parameter]:
    """Return the parameters of a method that are of the document, not of the runtime.

    The options of a call, which every method takes, are of the runtime.
    """
    return {
        name: parameter
        for name, parameter in inspect.signature(method).parameters.items()
        if parameter.kind is not parameter.VAR_KEYWORD
    }


class Values:
    """Makes values for the annotations of one module.

    Args:
        package: The generated package.
        module: Name of the module; its names are those of the annotations.
    """

    def __init__(self, package: str, module: str) -> None:
        self._module = module
        types_ = importlib.import_module(f"{package}.types")
        self._file, self._unset = types_.File, types_.Unset
        self._plain, self._place = _PLAIN, 0
        self._has_file = False
        self._chosen: dict[tuple[Any, int], Any] = {}
        self._written: dict[int, tuple[Any, list[str]]] = {}

    def first(self, annotation: Any) -> Any:
        """Return a value of the type, of a union that of its first alternative."""
        return next(self._values(annotation, self._module, 0))

    def second(self, annotation: Any) -> Any:
        """Return another value of the type, if it has two."""
        self._plain, self._place = _OTHER, -1
        try:
            return self.first(annotation)
        finally:
            self._plain, self._place = _PLAIN, 0

    def foreign_text(self, arguments: Mapping[str, Any], sent: str) -> str:
        """Return which argument was sent as Python writes it; nothing if none was."""
        for name, value in arguments.items():
            if type(value) in _SAME_TEXT or isinstance(value, Enum):
                continue
            for text in self._texts(value):
                if text in sent and not _is_json(text):
                    return f"{name} is sent as Python writes a {type(value).__name__}"
        return ""

    def _texts(self, value: Any) -> list[str]:
        if id(value) not in self._written:  # which keeps the value, and so its id
            self._written[id(value)] = value, list(_texts(value))
        return self._written[id(value)][1]

    def alternatives(self, annotation: Any) -> list[Any]:
        """Return a value of each alternative of a union, also inside a list."""
        return list(self._values(annotation, self._module, 0))

    def all(self, annotation: Any) -> list[Any]:
        """Return the alternatives, and a number for what is a text that holds one."""
        values = self.alternatives(annotation)
        return [*values, "1"] if self._plain[str] in values else values

    def choice(self, annotation: Any, index: int) -> Any:
        """Return one of the values that `all` returns; a file can be read but once."""
        if (annotation, index) in self._chosen:
            return self._chosen[annotation, index]
        self._has_file = False
        value = self.all(annotation)[index] if index else self.first(annotation)
        if not self._has_file:
            self._chosen[annotation, index] = value
        return value

    def _values(self, annotation: Any, module: str, depth: int) -> Iterator[Any]:
        if isinstance(annotation, str):
            annotation = _evaluated(annotation, module)
        origin, inner = typing.get_origin(annotation), typing.get_args(annotation)
        if origin in (typing.Union, types.UnionType):
            yield from self._of_union(inner, module, depth)
        elif origin is typing.Literal:
            yield inner[self._place]
        elif origin in (list, Sequence):
            yield from ([value] for value in self._values(inner[0], module, depth))
        elif origin is dict or _is_mapping(annotation):
            yield {"key": next(self._values(inner[1], module, depth))}
        else:
            yield self._one(annotation, depth)

    def _of_union(self, kinds: Any, module: str, depth: int) -> Iterator[Any]:
        useful = [kind for kind in kinds if kind not in (type(None), self._unset)]
        model = next((item for item in useful if hasattr(item, "_names")), None)
        for entry in useful or [type(None)]:
            if model and _is_mapping(entry):  # as the model would be written
                yield self._model(model, depth).to_dict()
            elif entry is str and int in useful:  # the text of an id
                yield str(self._plain[int])
            else:
                yield from self._values(entry, module, depth)

    def _one(self, kind: Any, depth: int) -> Any:
        if kind in self._plain:
            return self._plain[kind]
        if kind is self._file:
            self._has_file = True
            return kind(payload=io.BytesIO(self._plain[bytes]), file_name="a.bin")
        if isinstance(kind, type) and issubclass(kind, Enum):
            return list(kind)[self._place]
        return self._model(kind, depth)

    def _model(self, kind: Any, depth: int) -> Any:
        members = {}
        for name in kind._names:
            if name in kind._required or depth < _DEEP:
                owner = next(k for k in kind.__mro__ if name in k.__annotations__)
                annotation = owner.__annotations__[name]
                members[name] = next(
                    self._values(annotation, owner.__module__, depth + 1)
                )
        is_open = not kind._names
        further = (
            {"additional_properties": {"key": self._plain[str]}} if is_open else {}
        )
        return kind(**members, **further)


def _is_mapping(annotation: Any) -> bool:
    return getattr(typing.get_origin(annotation), "__name__", "") == "Mapping"
