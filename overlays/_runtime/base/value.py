"""Immutable values without code generation.

attrs and dataclasses compile a constructor for every class at import, half a
millisecond each. These classes are loaded by every program that imports a client, so
they share one constructor instead.
"""

from __future__ import annotations

from collections.abc import Callable
from inspect import get_annotations
from typing import Any, ClassVar, Self, TypeVar, dataclass_transform

T = TypeVar("T")

_REQUIRED: Any = object()


class _Field:
    """What a class declares about one of its fields."""

    def __init__(
        self, default: Any, factory: Callable[[], Any] | None, repr: bool
    ) -> None:
        self.default = default
        self.factory = factory
        self.repr = repr


def field(
    *,
    default: Any = _REQUIRED,
    factory: Callable[[], Any] | None = None,
    repr: bool = True,
) -> Any:
    """Describe a field of a value class.

    Args:
        default: Its value when it is not given.
        factory: Makes that value instead.
        repr: Whether ``repr`` may show it.
    """
    return _Field(default, factory, repr)


class _LazySignature:
    """What ``help`` and notebooks show, made when they ask."""

    def __get__(self, value: object, kind: type[Value]) -> Any:
        from inspect import Parameter, Signature

        defaults = {**dict.fromkeys(kind._factories, ...), **kind._defaults}
        either, needed = Parameter.POSITIONAL_OR_KEYWORD, Parameter.empty
        return Signature(
            [
                Parameter(name, either, default=defaults.get(name, needed))
                for name in kind._names
            ]
        )


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class Value:
    """Base of classes whose annotated fields are the constructor's parameters."""

    _names: ClassVar[tuple[str, ...]] = ()
    _hidden: ClassVar[frozenset[str]] = frozenset()
    _defaults: ClassVar[dict[str, Any]] = {}
    _factories: ClassVar[dict[str, Callable[[], Any]]] = {}
    __signature__: ClassVar[Any] = _LazySignature()

    def __init_subclass__(cls) -> None:
        cls._defaults, cls._factories = dict(cls._defaults), dict(cls._factories)
        for name, annotation in get_annotations(cls).items():
            if not str(annotation).startswith("ClassVar"):
                cls._declare(name)

    @classmethod
    def _declare(cls, name: str) -> None:
        cls._names += (name,)
        declared = cls.__dict__.get(name, _REQUIRED)
        if not isinstance(declared, _Field):
            declared = _Field(declared, None, True)
        elif name in cls.__dict__:
            delattr(cls, name)
        if declared.factory is not None:
            cls._factories[name] = declared.factory
        elif declared.default is not _REQUIRED:
            cls._defaults[name] = declared.default
        if not declared.repr:
            cls._hidden |= {name}

    def __init__(self, *args: Any, **named: Any) -> None:
        values, names = vars(self), self._names
        values.update(self._defaults)
        if args:
            values.update(zip(names, args, strict=False))
        values.update(named)
        for name, factory in self._factories.items():
            if name not in values:
                values[name] = factory()
        if len(values) != len(names) or len(args) > len(names):
            self._refuse(values, len(args))
        self._check()

    def _check(self) -> None:
        """Raise if the values make no sense together; subclasses say when."""

    def _refuse(self, values: dict[str, Any], count: int) -> None:
        wrong = sorted(set(values) ^ set(self._names)) or [f"{count} arguments"]
        raise TypeError(
            f"{type(self).__name__}: missing or unknown: {', '.join(wrong)}"
        )

    def replaced(self, **changes: Any) -> Self:
        """Return a copy with other values."""
        values = {name: getattr(self, name) for name in self._names}
        return type(self)(**{**values, **changes})

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"{type(self).__name__} cannot be changed")

    __delattr__: Any = __setattr__

    def __eq__(self, other: object) -> bool:
        if other is self:
            return True
        if type(other) is not type(self):
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self) -> int:
        return hash((type(self), self._values()))

    def __repr__(self) -> str:
        shown = [name for name in self._names if name not in self._hidden]
        listed = ", ".join(f"{name}={getattr(self, name)!r}" for name in shown)
        return f"{type(self).__name__}({listed})"

    def __getstate__(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self._names}

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state)

    def _values(self) -> tuple[Any, ...]:
        return tuple(getattr(self, name) for name in self._names)
