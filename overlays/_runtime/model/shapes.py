"""What values an annotation of a model stands for, and how they are read.

Annotations are the only place where the types of a model are written down. They are
parsed when the first object of a class is read; what a plain JSON value needs is
nothing, so its shape has no reader.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

from .errors import UNREADABLE, expected, located
from .scalars import AT_ONCE, read_date, read_datetime, read_uuid

Reader = Callable[[Any], Any]

_JSON_KINDS: dict[str, tuple[type, ...]] = {
    "str": (str,),
    "int": (int,),
    "float": (float, int),
    "bool": (bool,),
    "File": (str, bytes),
    "dict": (dict,),
    "Any": (dict, list, str, int, float, bool),
    "object": (dict, list, str, int, float, bool),
}


DEPTH = 3
"""Objects within objects that `Shape.fits` looks into: a tree of unions has no end."""


class Shape:
    """Plain JSON values, which stay as they are.

    Args:
        kinds: The Python types that JSON has for it.
    """

    rank = 9
    """Of two shapes of a union, the lower is the more particular one."""

    is_object = False
    """Whether it is a class of models."""

    read: Reader | None = None

    at_once: Reader | None = None
    """What reads usual values as `read` does, and is written in C."""

    def __init__(self, *kinds: type) -> None:
        self.kinds = kinds

    def model_class(self) -> Any:
        """Return the class, where `is_object`."""
        raise NotImplementedError

    def fits(self, value: Any, depth: int = DEPTH) -> bool:
        """Return whether the value is one of these; null always may be."""
        return value is None or type(value) in self.kinds


class Constant(Shape):
    """The values of a literal."""

    rank = 1

    def __init__(self, values: list[Any]) -> None:
        super().__init__(*dict.fromkeys(map(type, values)))
        self._values = values

    def fits(self, value: Any, depth: int = DEPTH) -> bool:
        """Return whether it is one of the values."""
        return value is None or value in self._values


class Text(Shape):
    """A string that stands for something else."""

    def __init__(self, read: Reader, rank: int, where: dict[int, str]) -> None:
        super().__init__(str)
        self.read = read
        self.at_once = AT_ONCE.get(read)
        self.rank = rank
        self._where = where

    def fits(self, value: Any, depth: int = DEPTH) -> bool:
        """Return whether it reads as that, in the usual form."""
        if value is None or type(value) is not str:
            return value is None
        if any(value[n : n + 1] != mark for n, mark in self._where.items()):
            return False
        try:
            self.read(value)  # type: ignore[misc]
        except UNREADABLE:
            return False
        return True


# An id such as "2024" or "20240425" is not taken for a date.
_DATE = Text(read_date, 3, {4: "-", 7: "-", 10: ""})
_MOMENT = Text(read_datetime, 4, {4: "-", 7: "-"})
_UUID = Text(read_uuid, 2, {8: "-", 23: "-"})
_TEXTS = {"datetime.date": _DATE, "datetime.datetime": _MOMENT, "UUID": _UUID}
# As subclasses of users may write them.
_TEXTS |= {"date": _DATE, "datetime": _MOMENT}


class Each(Shape):
    """A list of values of one shape; null among them stays."""

    rank = 5

    def __init__(self, item: Shape) -> None:
        super().__init__(list)
        self.item = item
        self.read = self._read_all

    def fits(self, value: Any, depth: int = DEPTH) -> bool:
        """Return whether it is a list of such values."""
        if type(value) is not list:
            return value is None
        return all(self.item.fits(entry, depth) for entry in value)

    def _read_all(self, values: Any) -> Any:
        if type(values) is not list:
            raise expected("a list", values)
        read = self.item.read
        if read is None:
            return values
        index = 0
        try:
            for index, value in enumerate(values):
                if value is not None:
                    values[index] = read(value)
        except UNREADABLE as error:
            raise located(error, index, values[index]) from error
        return values


class Mapped(Shape):
    """An object whose members all have one shape."""

    rank = 6

    def __init__(self, item: Shape) -> None:
        super().__init__(dict)
        self.item = item
        self.read = self._read_all

    def fits(self, value: Any, depth: int = DEPTH) -> bool:
        """Return whether it is an object of such values."""
        if type(value) is not dict:
            return value is None
        return all(self.item.fits(entry, depth) for entry in value.values())

    def _read_all(self, values: Any) -> Any:
        if type(values) is not dict:
            raise expected("an object", values)
        return read_members(values, self.item)


class Named(Shape):
    """A model or an enum; its class is loaded when the first value is read."""

    def __init__(self, models: ModuleType, name: str) -> None:
        is_word = name in models._WORDS
        super().__init__(*((str, int) if is_word else (dict,)))
        self.rank = 1 if is_word else 5
        self.is_object = not is_word
        self._models = models
        self._name = name
        self.read = self._first_read

    def model_class(self) -> Any:
        """Return the class, which may be an enum."""
        return getattr(self._models, self._name)

    def fits(self, value: Any, depth: int = DEPTH) -> bool:
        """Return whether it is a known word, or an object with all that is required."""
        if value is None or type(value) not in self.kinds:
            return value is None
        kind = self.model_class()
        if self.is_object:
            return depth < 1 or score(kind, value, depth - 1)[0] == 0
        return value in getattr(kind, "_value2member_map_", (value,))

    def _first_read(self, value: Any) -> Any:
        kind = self.model_class()
        if self.is_object:
            self.read = kind._own_adopter()
        else:
            self.read = _word_reader(kind)
        return self.read(value)


def _unchanged(value: Any) -> Any:
    return value


class _Words(dict[Any, Any]):
    """Members of an enum by their values; others come from the enum itself."""

    kind: Any

    def __missing__(self, value: Any) -> Any:
        return self.kind(value)


def _word_reader(kind: Any) -> Reader:
    values = getattr(kind, "_value2member_map_", None)
    if values is None:  # the alias of a literal; plans of models hold on to a reader
        return _unchanged
    words = _Words(values)
    words.kind = kind
    return words.__getitem__


NEVER = (-1_000_000, 0)
"""The score of an object without all that its class requires."""


def score(kind: Any, value: dict[str, Any], depth: int = DEPTH) -> tuple[int, int]:
    """Return how well an object fits a class of models; more is better.

    Args:
        kind: The class.
        value: The object.
        depth: How many objects inside the object are looked into.

    Returns:
        The members that do not fit, negative, and the number of known members.
    """
    if not kind._required_keys.issubset(value):
        return NEVER
    shapes = kind._shapes()
    known = shapes.keys() & value.keys()
    conflicts = sum(not shapes[key].fits(value[key], depth) for key in known)
    return -conflicts, len(known)


def read_members(values: dict[str, Any], shape: Shape) -> dict[str, Any]:
    """Read all members of an object in place.

    Raises:
        ShapeError: One does not have the shape.
    """
    read, name = shape.read, ""
    try:
        for name, value in values.items():
            if value is not None and read is not None:
                values[name] = read(value)
    except UNREADABLE as error:
        raise located(error, name, values[name]) from error
    return values


def shape_of(annotation: str, models: ModuleType) -> Shape:
    """Return what an annotation stands for.

    Args:
        annotation: As it is written in a model.
        models: The package of models; annotations call it ``_m``.
    """
    return _PLAIN.get(annotation) or _shape(
        ast.parse(annotation, mode="eval").body, models
    )


def _shape(node: ast.expr, models: ModuleType) -> Shape:
    match node:
        case ast.BinOp():
            return _union(
                [_shape(alternative, models) for alternative in _alternatives(node)]
            )
        case ast.Attribute(value=ast.Name(id="_m"), attr=name):
            return Named(models, name)
        case ast.Subscript(value=ast.Name(id="list"), slice=inner):
            return Each(_shape(inner, models))
        case ast.Subscript(value=ast.Name(id="dict"), slice=ast.Tuple(elts=[_, inner])):
            return Mapped(_shape(inner, models))
        case ast.Subscript(value=ast.Name(id="Literal"), slice=inner):
            values = ast.literal_eval(inner)
            return Constant([*values] if isinstance(values, tuple) else [values])
    name = ast.unparse(node)
    return _TEXTS.get(name) or Shape(*_JSON_KINDS.get(name, _JSON_KINDS["Any"]))


def _alternatives(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.BinOp):
        yield from _alternatives(node.left)
        yield from _alternatives(node.right)
    elif not (isinstance(node, ast.Constant) and node.value is None):
        yield node


def _union(shapes: list[Shape]) -> Shape:
    from .unions import Choice

    return shapes[0] if len(shapes) == 1 else Choice(shapes)


#: Most members are one of these: nothing is parsed for them.
_PLAIN = {
    written: shape
    for name in ("str", "int", "float", "bool", "Any")
    for shape in [Shape(*_JSON_KINDS[name])]
    for written in (name, f"{name} | None")
}
