"""The text by which a value of Python is sent.

What has no certain text is refused: an object of another library would be sent as its
``repr``, and an empty filter would select everything.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from datetime import date, time
from decimal import Decimal
from enum import Enum
from numbers import Integral
from typing import Any
from uuid import UUID

from .errors import InvalidRequestError

_NO_LISTS = (str, bytes, bytearray, memoryview, Mapping)


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
        return _moment_text(value, place)
    if isinstance(value, (float, Decimal)):
        return _number_text(value, place)
    if isinstance(value, (str, UUID)):
        return str(value)
    if isinstance(value, Integral):
        # Whole numbers of other libraries are among them: numpy.int64, for example.
        return str(int(value))
    raise InvalidRequestError(
        f"{place} cannot be a {type(value).__name__}; pass text, a number, true or"
        " false, a date, a time or a UUID"
    )


def wire_texts(values: Iterable[Any], place: str) -> list[str]:
    """Return the text of each of several values; see `wire_text`."""
    return [wire_text(value, place) for value in values]


def structure_of(value: Any) -> Any:
    """Return a model as its members and several values as a list; others stay."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, Iterable) and not isinstance(value, (*_NO_LISTS, Enum)):
        return list(value)
    return value


def _moment_text(value: date | time, place: str) -> str:
    # The missing date of pandas is a date that differs from itself.
    if value != value:
        raise InvalidRequestError(f"{place} must be a date or a time, not {value}")
    return value.isoformat()


def _number_text(value: float | Decimal, place: str) -> str:
    if not math.isfinite(value):
        raise InvalidRequestError(f"{place} must be a finite number, not {value}")
    return format(value, "f") if isinstance(value, Decimal) else repr(float(value))
