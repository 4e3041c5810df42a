"""Values of the types that the signatures of a generated package name."""

from __future__ import annotations

import datetime
import importlib
import io
import sys
import types
import typing
import uuid
from collections.abc import Iterator, Sequence
from enum import Enum
from functools import cache
from typing import Any

_PLAIN: dict[Any, Any] = {
    bool: True, int: 7, float: 1.5, str: "text", bytes: b"bytes", Any: {"key": "value"},
    dict: {"key": "value"}, list: ["text"], type(None): None,
    uuid.UUID: uuid.UUID("00000000-0000-4000-8000-000000000001"),
    datetime.date: datetime.date(2024, 5, 25),
    datetime.datetime: datetime.datetime(2024, 5, 25, 12, tzinfo=datetime.UTC),
}  # fmt: skip
_OTHER: dict[Any, Any] = {
    **_PLAIN, bool: False, int: 8, float: 2.5, str: "other", bytes: b"other",
    Any: {"other": "value"}, dict: {"other": "value"}, list: ["other"],
    uuid.UUID: uuid.UUID("00000000-0000-4000-8000-000000000002"),
    datetime.date: datetime.date(2024, 5, 26),
    datetime.datetime: datetime.datetime(2024, 5, 26, 12, tzinfo=datetime.UTC),
}  # fmt: skip
#: How deep optional members of models are filled in.
_DEEP = 2


@cache
def _evaluated(annotation: str, module: str) -> Any:
    return eval(annotation, vars(sys.modules[module]))


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

    def others(self, annotation: Any) -> Iterator[Any]:
        """Yield values of the other alternatives of a union, also inside a list."""
        values = self._values(annotation, self._module, 0)
        next(values)
        yield from values

    def _values(self, annotation: Any, module: str, depth: int) -> Iterator[Any]:
        if isinstance(annotation, str):
            annotation = _evaluated(annotation, module)
        origin, inner = typing.get_origin(annotation), typing.get_args(annotation)
        if origin in (typing.Union, types.UnionType):
            useful = [each for each in inner if each not in (type(None), self._unset)]
            for each in useful or [type(None)]:
                yield from self._values(each, module, depth)
        elif origin is typing.Literal:
            yield inner[self._place]
        elif origin in (list, Sequence):
            yield from ([each] for each in self._values(inner[0], module, depth))
        elif origin is dict or getattr(origin, "__name__", "") == "Mapping":
            yield {"key": next(self._values(inner[1], module, depth))}
        else:
            yield self._one(annotation, depth)

    def _one(self, kind: Any, depth: int) -> Any:
        if kind in self._plain:
            return self._plain[kind]
        if kind is self._file:
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
        return kind(**members)
