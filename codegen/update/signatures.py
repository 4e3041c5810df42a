"""Signatures as text, and whether code written for one fits another."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
import griffe


@attrs.frozen
class Parameter:
    """One parameter of a function."""

    name: str
    annotation: str
    default: str
    positional: bool

    def __str__(self) -> str:
        default = f" = {self.default}" if self.default else ""
        return f"{self.name}: {self.annotation}{default}"


@attrs.frozen
class Signature:
    """A class, a function with its parameters, or a value with its type.

    Attributes:
        type: what a function returns, or what a value is; empty for a class.
        parameters: those of a function, without ``self``; nothing for all else.
        default: of a value, as it is written.
        bases: of a class, as they are written.
    """

    name: str
    type: str = ""
    parameters: tuple[Parameter, ...] | None = None
    default: str = ""
    bases: str = ""

    def __str__(self) -> str:
        if self.bases:
            return f"{self.name}({self.bases})"
        if self.parameters is not None:
            return f"{self.name}({self._inside()}) -> {self.type}"
        typed = f"{self.name}: {self.type}" if self.type else self.name
        return f"{typed} = {self.default}" if self.default else typed

    def _inside(self) -> str:
        parameters = self.parameters or ()
        named = [str(parameter) for parameter in parameters if not parameter.positional]
        positional = [
            str(parameter) for parameter in parameters if parameter.positional
        ]
        return ", ".join([*positional, "*", *named] if named else positional)


def function(item: griffe.Object | griffe.Alias) -> Signature:
    """The signature of a method that griffe has read."""
    assert isinstance(item, griffe.Function)
    parameters = tuple(
        Parameter(
            parameter.name,
            _text(parameter.annotation),
            _text(parameter.default),
            parameter.kind is not griffe.ParameterKind.keyword_only,
        )
        for parameter in item.parameters
        if parameter.name not in ("self", "cls")
    )
    return Signature(item.name, _text(item.returns), parameters)


def class_(item: griffe.Object | griffe.Alias) -> Signature:
    """The signature of a class that griffe has read."""
    assert isinstance(item, griffe.Class)
    return Signature(item.name, bases=", ".join(_text(base) for base in item.bases))


def value(item: griffe.Object | griffe.Alias) -> Signature:
    """The signature of an attribute that griffe has read."""
    assert isinstance(item, griffe.Attribute)
    return Signature(item.name, _text(item.annotation), default=_text(item.value))


def compare_signatures(old: Signature, new: Signature) -> tuple[str, bool]:
    """Say how ``new`` differs from ``old``, and whether that breaks code for ``old``.

    A function may take more and return less; a value may be less. What a *request* may
    no longer be given is judged by the document, which knows requests from responses.
    """
    if old.bases != new.bases:
        differences = [("other base classes", True)]
    elif old.parameters is not None and new.parameters is not None:
        differences = list(_arguments(old.parameters, new.parameters))
        if not _within(new.type, old.type):
            differences.append((f"returns {new.type}", True))
    elif (old.parameters is None) != (new.parameters is None):
        differences = [("method and value have changed places", True)]
    elif old.type != new.type:
        differences = [("another type", not _within(new.type, old.type))]
    else:
        differences = [("another value", not _is_default(old, new))]
    breaking = [why for why, breaks in differences if breaks]
    return "; ".join(breaking or [why for why, _ in differences]), bool(breaking)


def _arguments(
    old: tuple[Parameter, ...], new: tuple[Parameter, ...]
) -> Iterator[tuple[str, bool]]:
    before, after = ({item.name: item for item in side} for side in (old, new))
    for name in after:
        if name not in before:
            needed = not after[name].default
            yield f"new {'required' if needed else 'optional'} `{name}`", needed
    for name, was in before.items():
        if name not in after:
            yield f"`{name}` is gone", True
        else:
            yield from _argument(was, after[name])
    if _order(old) != _order(new)[: len(_order(old))]:
        yield "positional arguments in another order", True


def _argument(was: Parameter, now: Parameter) -> Iterator[tuple[str, bool]]:
    if was.annotation != now.annotation:
        accepted = _within(was.annotation, now.annotation)
        yield f"`{was.name}` is {now.annotation}", not accepted
    if was.default and not now.default:
        yield f"`{was.name}` is required", True
    elif was.default != now.default:
        yield f"`{was.name}` has another default", False


def _order(parameters: tuple[Parameter, ...]) -> list[str]:
    return [parameter.name for parameter in parameters if parameter.positional]


def _is_default(old: Signature, new: Signature) -> bool:
    """Whether the values are defaults of fields, and not the words of an enum."""
    return bool(old.type or new.type)


def _within(narrow: str, wide: str) -> bool:
    """Whether each alternative of one annotation is one of another."""
    return wide == "Any" or _choices(narrow) <= _choices(wide)


def _choices(annotation: str) -> set[str]:
    words, depth, word = set(), 0, ""
    for sign in annotation + "|":
        depth += (sign in "[(") - (sign in "])")
        if sign == "|" and not depth:
            words.add(word.strip())
            word = ""
        else:
            word += sign
    return words - {""}


def _text(expression: object) -> str:
    return "" if expression is None else str(expression)
