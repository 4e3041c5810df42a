"""Enums that stay open: one new value must not lose a whole response."""

from __future__ import annotations

from enum import Enum, IntEnum, StrEnum
from typing import Any, Self

__all__ = ["OpenIntEnum", "OpenStrEnum"]


class OpenStrEnum(StrEnum):
    """Words of an API, which may get more of them."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        """Keep a word that the API has added since this client was generated."""
        unknown: Self | None = _unknown(cls, str, value)
        return unknown


class OpenIntEnum(IntEnum):
    """Numbers of an API, which may get more of them."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        """Keep a number that the API has added since this client was generated."""
        unknown: Self | None = _unknown(cls, int, value)
        return unknown


def _unknown(cls: type[Enum], kind: Any, value: object) -> Any:
    if not isinstance(value, kind):
        return None
    member = kind.__new__(cls, value)
    member._name_, member._value_ = f"UNKNOWN_{value}", value
    return member
