"""What a class of models declares, and how its objects are read."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from inspect import get_annotations
from types import ModuleType
from typing import Any, NamedTuple

from .errors import UNREADABLE, located, missing
from .shapes import Shape, shape_of

_FURTHER = "additional_properties"
_new: Any = object.__new__


class Plan(NamedTuple):
    """How the objects of a class are read.

    Attributes:
        shapes: The members that need reading, by their names in JSON.
        required: Names in JSON of the members that must be there, in order.
        renamed: Names of attributes and JSON, where they differ.
        further: The shape of members that the class does not name, if it is known.
    """

    shapes: tuple[tuple[str, Shape], ...]
    required: tuple[str, ...]
    renamed: tuple[tuple[str, str], ...]
    further: Shape | None


def adopter(cls: Any) -> Callable[[Any], Any]:  # noqa: C901 -- one frame an object
    """Return what makes a parsed JSON object, which nobody else uses, a model.

    Every object of a response passes here: what the class alone decides is looked up
    once. The function raises `ShapeError` for what the document does not describe.
    """
    plan = plan_of(cls)
    shapes = tuple((key, shape.at_once, shape) for key, shape in plan.shapes)
    complete = _completer(plan.required, plan.renamed)
    is_known = cls._keys.issuperset
    fill = _dict_of(cls).__set__

    def adopt(src: Any) -> Any:
        model = _new(cls)
        if type(src) is not dict or not is_known(src):
            model._take_further(src)
        get, key = src.get, ""
        try:
            for key, at_once, shape in shapes:
                value = get(key)
                if value is None:
                    continue
                if at_once is not None:
                    try:
                        src[key] = at_once(value)
                        continue
                    except (TypeError, ValueError):
                        pass  # an unusual value, or a wrong one: the reader knows
                src[key] = shape.read(value)  # type: ignore[misc]
        except UNREADABLE as error:
            raise located(error, key, src[key]) from error
        if complete is not None:
            complete(src)
        fill(model, src)
        return model

    return adopt


def _dict_of(cls: Any) -> Any:
    """Return the descriptor that ``object.__setattr__`` looks for each time."""
    return next(vars(k)["__dict__"] for k in cls.__mro__ if "__dict__" in vars(k))


def _completer(
    required: tuple[str, ...], renamed: tuple[tuple[str, str], ...]
) -> Callable[[dict[str, Any]], None] | None:
    """Return what requires members and names them as attributes; ``None`` for none."""
    is_there = frozenset(required).issubset
    names, keys = dict(renamed).keys(), dict(renamed).values()
    # All are taken before one is put: "type" may become "type_" beside a "type_".
    apart, together = (renamed, ()) if names.isdisjoint(keys) else ((), renamed)

    def complete(members: dict[str, Any]) -> None:
        if not is_there(members):
            raise missing(next(key for key in required if key not in members))
        for name, key in apart:
            if key in members:
                members[name] = members.pop(key)
        if together:
            _exchange(members, together)

    return complete if required or renamed else None


def _exchange(members: dict[str, Any], renamed: tuple[tuple[str, str], ...]) -> None:
    taken = [(name, members.pop(key)) for name, key in renamed if key in members]
    members.update(taken)


def declare(cls: Any) -> None:
    """Note the members of a new class of models."""
    own = [n for n in _annotations(cls) if n != _FURTHER]
    if _FURTHER in vars(cls):  # its value is for type checkers
        delattr(cls, _FURTHER)
    names = cls._json_names
    cls._names = tuple(dict.fromkeys([*cls._names, *own]))
    cls._members = frozenset(cls._names)
    cls._required = cls._required.union(n for n in own if n not in vars(cls))
    cls._keys = frozenset([names.get(name, name) for name in cls._names])
    cls._required_keys = frozenset([names.get(name, name) for name in cls._required])
    cls._plan = cls._shape_by_key = cls._adopter = None


def _annotations(cls: Any) -> dict[str, Any]:
    annotations = get_annotations(cls)
    return {n: a for n, a in annotations.items() if not str(a).startswith("ClassVar")}


def plan_of(cls: Any) -> Plan:
    """Return how the objects of a class are read."""
    if cls._plan is None:
        names = cls._json_names
        shapes = cls._shapes().items()
        cls._plan = Plan(
            shapes=tuple((key, shape) for key, shape in shapes if shape.read),
            required=tuple(names.get(n, n) for n in cls._names if n in cls._required),
            renamed=tuple(names.items()),
            further=_further(cls),
        )
    plan: Plan = cls._plan
    return plan


def shapes_of(cls: Any) -> dict[str, Shape]:
    """Return the shapes of all members of a class, by their names in JSON."""
    shapes = {}
    for owner in reversed(cls.__mro__[:-1]):
        for name, annotation in _annotations(owner).items():
            if name in cls._members:
                key = cls._json_names.get(name, name)
                shapes[key] = shape_of(str(annotation), _models(owner))
    return shapes


def _further(cls: Any) -> Shape | None:
    for owner in cls.__mro__[:-1]:
        annotation = get_annotations(owner).get(_FURTHER)
        if annotation is not None:
            mapped = shape_of(str(annotation), _models(owner))
            return getattr(mapped, "item", None)
    return None


def _models(owner: type) -> ModuleType:
    """Return what the module of a class calls ``_m``."""
    module = sys.modules[owner.__module__]
    return getattr(module, "_m", module)


def refusal(
    cls: Any, names: Iterable[str], kind: type[Exception] = TypeError
) -> Exception:
    """Return the error for members that a class does not have, or lacks."""
    unknown = [name for name in names if name not in cls._members]
    if not unknown:
        lacking = ", ".join(n for n in cls._names if n in cls._required - {*names})
        return kind(f"{cls.__name__} needs {lacking}")
    from difflib import get_close_matches

    close = get_close_matches(unknown[0], cls._names, 1)
    hint = f"; did you mean {close[0]!r}?" if close else ""
    return kind(f"{cls.__name__} has no member {unknown[0]!r}{hint}")
