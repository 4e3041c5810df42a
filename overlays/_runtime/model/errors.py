"""What is wrong with a value, and where it is."""

from __future__ import annotations

from typing import Any

from ..base.json_path import LocatedError, child

UNREADABLE = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
"""What reading a value of another shape than the documented one can raise."""

_KINDS = {
    "dict": "an object",
    "list": "a list",
    "str": "a string",
    "int": "a number",
    "float": "a number",
    "bool": "a boolean",
    "NoneType": "null",
}


class ShapeError(LocatedError):
    """A value does not have the documented shape.

    Attributes:
        json_path: Where in the value that was read, ``$`` for the whole.
        reason: What is wrong there.
    """

    def __str__(self) -> str:
        if self.json_path == "$":
            return self.reason
        return f"{self.json_path}: {self.reason}"

    def move_below(self, step: str) -> None:
        """Put a step of the path in front: the value is part of a larger one."""
        self.json_path = f"${step}{self.json_path[1:]}"


def kind_of(value: Any) -> str:
    """Return what JSON calls the type of a value."""
    return _KINDS.get(type(value).__name__, "this value")


def expected(what: str, value: Any) -> ShapeError:
    """Return the error for a value of another type; the value is not shown."""
    return ShapeError("$", f"expected {what}, got {kind_of(value)}")


def missing(name: str) -> ShapeError:
    """Return the error for an object without a required member."""
    return ShapeError(f"${child(name)}", "a required member is missing")


def located(error: Exception, key: str | int, value: Any) -> ShapeError:
    """Return the error of a member or an item with its place in the whole.

    Args:
        error: What reading it raised.
        key: Name of the member, or number of the item.
        value: What was read.
    """
    step = child(key) if isinstance(key, str) else f"[{key}]"
    if not isinstance(error, ShapeError):
        return ShapeError(f"${step}", unreadable(error, value))
    error.move_below(step)
    return error


def unreadable(error: Exception, value: Any) -> str:
    """Return why a value cannot be read; neither the value nor the error is shown."""
    return f"{kind_of(value)} cannot be read as documented ({type(error).__name__})"
