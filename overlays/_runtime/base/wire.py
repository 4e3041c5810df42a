"""The text by which a value of Python is sent in an address.

What has no certain text is refused: a set, a generator or an object of another library
would be sent as its ``repr``, and an empty filter would select everything.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import date, time
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

from .errors import InvalidRequestError

_AS_THEY_ARE = (str, int, UUID)


def query_values(
    parameters: Any, name: str, lists: frozenset[str] | None = None
) -> Any:
    """Return query parameters as text.

    Args:
        parameters: A mapping; anything else that httpx takes is left to it.
        name: Name of the operation, for messages.
        lists: Parameters that take several values; without it any of them may.

    Raises:
        InvalidRequestError: A value is empty, or of a kind that has no certain text,
            or several values are given for a parameter that takes one.
    """
    if not isinstance(parameters, Mapping):
        return parameters
    return {
        key: _query_value(value, f"{name}: {key}", lists is None or key in lists)
        for key, value in parameters.items()
    }


def _query_value(value: Any, place: str, several: bool) -> str | list[str]:
    if not isinstance(value, (list, tuple)):
        return wire_text(value, place)
    if not several:
        raise InvalidRequestError(
            f"{place} takes one value, not a {type(value).__name__}; where the vendor"
            " documents several, they are one text joined by commas"
        )
    if not value:
        raise InvalidRequestError(
            f"{place} is an empty {type(value).__name__}, which would be sent as no"
            " condition at all; leave the argument out to select everything"
        )
    return [wire_text(each, place) for each in value]


def wire_text(value: Any, place: str) -> str:
    """Return the text of one value.

    Args:
        value: Text, number, boolean, date, time, UUID, or an enum member of these;
            ``None`` is the empty text.
        place: What the value is for, for messages.

    Raises:
        InvalidRequestError: It is of another kind, or not a finite number.
    """
    if isinstance(value, Enum):
        return wire_text(value.value, place)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, (float, Decimal)):
        return _number_text(value, place)
    if isinstance(value, _AS_THEY_ARE):
        return str(value)
    raise InvalidRequestError(
        f"{place} cannot be a {type(value).__name__}; pass text, a number, true or"
        " false, a date, a time or a UUID"
    )


def path_value(value: Any, place: str) -> Any:
    """Return an argument that becomes part of a path, an enum member as its value.

    Raises:
        InvalidRequestError: It is not an id: a boolean, bytes, several values, or an
            object that would be sent as its ``repr``.
    """
    if isinstance(value, Enum):
        return path_value(value.value, place)
    if isinstance(value, bool):
        raise InvalidRequestError(f"{place} cannot be a bool; pass an id")
    # By name: models are above this module. The check of the path names it.
    if type(value).__name__ != "Unset":
        wire_text(value, place)
    return value


def _number_text(value: float | Decimal, place: str) -> str:
    if not math.isfinite(value):
        raise InvalidRequestError(f"{place} must be a finite number, not {value}")
    return format(value, "f") if isinstance(value, Decimal) else repr(float(value))
