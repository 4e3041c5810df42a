"""What fields and links read: an object with an attribute for each member."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, ClassVar


class Descriptor:
    """What reads members of a record: a field or a link."""

    __slots__ = ()

    accepts_slice: ClassVar[bool] = False
    """Whether it takes a member that is still a slice."""

    converted: Any = None
    """The type it wants the member converted to, where that can be done at once."""

    @property
    def wire_names(self) -> tuple[str, ...]:
        """Names of the members on the wire."""
        raise NotImplementedError


def converted_name(wire: str) -> str:
    """Return the attribute of a member that was converted when it was parsed.

    Members that were not converted do not have it.
    """
    return f"_{wire}"


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
        readers: dict[str, list[Descriptor]] = {}
        for reader in _descriptors(kind):
            for wire in reader.wire_names:
                readers.setdefault(wire, []).append(reader)
                accepts_slice = self.wire_names.get(wire, True) and reader.accepts_slice
                self.wire_names[wire] = accepts_slice
        # Others may want the text of the same member.
        self.converted: dict[str, Any] = {
            wire: some[0].converted
            for wire, some in readers.items()
            if len({reader.converted for reader in some}) == 1 and some[0].converted
        }
        """Types of members that can be converted when they are parsed."""
        defaults: dict[str, Any] = dict.fromkeys(self.wire_names)
        # The server may send any name: it must not be taken for the converted one.
        defaults |= {converted_name(wire): property() for wire in self.wire_names}
        self.from_mapping: Callable[[Mapping[str, Any]], Any]
        self.from_mapping = type("ParsedRecord", (_ParsedRecord,), defaults)
        """Makes the members of a parsed mapping."""


def _descriptors(kind: type[Any]) -> Iterator[Descriptor]:
    for owner in kind.__mro__:
        for value in vars(owner).values():
            if isinstance(value, Descriptor):
                yield value
