"""What is wrong with a message."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from .messages import SentRequest


class Problem(str):
    """What is wrong with a message, in words.

    Attributes:
        place: Where in the body, as names and indexes; empty when elsewhere.
    """

    place: tuple[str | int, ...]

    def __new__(cls, text: str, place: Iterable[str | int] = ()) -> Self:
        """Make a problem of its words and its place."""
        problem = super().__new__(cls, text)
        problem.place = tuple(place)
        return problem


@dataclass(frozen=True)
class RefusedRequest:
    """A request that a simulator refused because it breaks the document.

    Attributes:
        request: The request.
        problems: What is wrong with it.
    """

    request: SentRequest
    problems: tuple[Problem, ...]
