"""What fields and links read: an object with an attribute for each member."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, ClassVar


class Descriptor:
    """What reads members of a record: a field or a link."""

    __slots__ = ()

    accepts_slice: ClassVar[bool] = False
    """Whether it takes a member that is still a slice."""

    @property
    def wire_names(self) -> tuple[str, ...]:
        """Names of the members on the wire."""
        raise NotImplementedError


class _ParsedRecord:
    """Members of a record that was parsed as a whole; the class has the defaults."""

    def __init__(self, parsed: Mapping[str, Any]) -> None:
        self.__dict__ = parsed  # type: ignore[assignment]


class RecordLayout:
    """The members that records of one class are read by.

    Others are in the record's raw mapping, which is parsed when it is asked for.

    Args:
        kind: The class of the records.
    """

    def __init__(self, kind: type[Any]) -> None:
        self.wire_names: dict[str, bool] = {}
        """Whether the member may be left a slice, by its name."""
        for reader in _descriptors(kind):
            for wire in reader.wire_names:
                accepts_slice = self.wire_names.get(wire, True) and reader.accepts_slice
                self.wire_names[wire] = accepts_slice
        defaults = dict.fromkeys(self.wire_names)
        self.from_mapping: Callable[[Mapping[str, Any]], Any]
        self.from_mapping = type("ParsedRecord", (_ParsedRecord,), defaults)
        """Makes the members of a parsed mapping."""


def _descriptors(kind: type[Any]) -> Iterator[Descriptor]:
    for owner in kind.__mro__:
        for value in vars(owner).values():
            if isinstance(value, Descriptor):
                yield value
