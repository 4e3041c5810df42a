"""What fields and links read: an object with an attribute for each member."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, ClassVar


class Reader:
    """What reads members of a record: a field or a link."""

    __slots__ = ()

    in_parts: ClassVar[bool] = False
    """Whether it takes a member that is still a slice."""

    @property
    def wires(self) -> tuple[str, ...]:
        """Names of the members on the wire."""
        raise NotImplementedError


class _Whole:
    """Members of a record that was parsed as a whole; the class has the defaults."""

    def __init__(self, parsed: Mapping[str, Any]) -> None:
        self.__dict__ = parsed  # type: ignore[assignment]


class Layout:
    """The members that records of one class are read by.

    Others are in the record's raw mapping, which is parsed when it is asked for.

    Args:
        kind: The class of the records.
    """

    def __init__(self, kind: type[Any]) -> None:
        self.absent: Any = kind.absent
        """What a member reads as that the record does not have."""
        self.wires: dict[str, bool] = {}
        """Whether the member may be left a slice, by its name."""
        for reader in _readers(kind):
            for wire in reader.wires:
                in_parts = self.wires.get(wire, True) and reader.in_parts
                self.wires[wire] = in_parts
        defaults = dict.fromkeys(self.wires, self.absent)
        self.whole: Callable[[Mapping[str, Any]], Any]
        self.whole = type("Whole", (_Whole,), defaults)
        """Makes the members of a parsed mapping."""


def _readers(kind: type[Any]) -> Iterator[Reader]:
    for owner in kind.__mro__:
        for value in vars(owner).values():
            if isinstance(value, Reader):
                yield value
