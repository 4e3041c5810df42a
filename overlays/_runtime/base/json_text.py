"""JSON text in which decimal numbers keep every digit."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any
from uuid import uuid4


def json_text(value: Any) -> str:
    """Return a plain JSON value as text.

    Args:
        value: Texts, numbers, lists and mappings; `decimal.Decimal` is a number.

    Raises:
        TypeError: It holds something else.
        ValueError: It holds a number that is not finite.
    """
    decimals: list[str] = []
    # ``json`` writes no numbers of ours: a text that nobody else has stands for each.
    mark = f"decimal-{uuid4().hex}-"

    def stand_in(item: Any) -> Any:
        decimals.append(_decimal_text(item))
        return f"{mark}{len(decimals) - 1}"

    text = _dump(value, stand_in)
    for number, digits in enumerate(decimals):
        text = text.replace(f'"{mark}{number}"', digits, 1)
    return text


def _dump(value: Any, stand_in: Any) -> str:
    return json.dumps(
        value,
        ensure_ascii=False,
        separators=(",", ":"),
        allow_nan=False,
        default=stand_in,
    )


def _decimal_text(value: Any) -> str:
    if not isinstance(value, Decimal):
        raise TypeError(
            f"a {type(value).__name__} cannot be sent as JSON; pass text, a number,"
            " true or false, a date, a UUID, a list or a mapping"
        )
    if not value.is_finite():
        raise ValueError(f"{value} cannot be sent: numbers of JSON are finite")
    return str(value)
