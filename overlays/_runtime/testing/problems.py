"""What is wrong with a message."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self


class Problem(str):
    """What is wrong with a message, in words.

    Attributes:
        place: Where in the body, as names and indexes; empty when elsewhere.
    """

    place: tuple[str | int, ...]

    def __new__(cls, text: str, place: Iterable[str | int] = ()) -> Self:
        """Make a problem of its words and its place."""
        made = super().__new__(cls, text)
        made.place = tuple(place)
        return made
