"""Keep the Python names of members and parameters over an update.

A name stays with what it reads or writes on the wire. Where the generator would hand it
to another member, ``members.toml`` pins it, and the newcomer gets an underscore.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import attrs
import tomlkit

from ..generate import member_names
from ..generate.member_names import MemberNames
from .public_api import Difference

_HEAD = """\
Python names of members and parameters that would come out otherwise. The name on the
wire is on the left; an update writes here what it has to keep.\
"""


@attrs.frozen
class Pin:
    """A name that an update has written down.

    Attributes:
        place: ``models.Order`` or ``GET /orders``.
        wire: the name in the document, of a parameter with its place.
        name: in Python.
        why: in a few words.
    """

    place: str
    wire: str
    name: str
    why: str


def follow(path: Path, before: MemberNames, after: MemberNames) -> list[Pin]:
    """Write to ``path`` the names that ``after`` would otherwise take away.

    Args:
        path: ``members.toml``, which is changed in place or written.
        before: the names of the document before.
        after: those of the new document, with what ``path`` already keeps.

    Returns:
        The names that were written down.
    """
    pins = [
        pin
        for place in after
        for pin in _of_place(place, before.get(place, {}), after[place])
    ]
    if pins:
        _write(path, pins)
    return pins


def _of_place(place: str, old: dict[str, str], new: dict[str, str]) -> Iterator[Pin]:
    kept = {wire: old[wire] for wire in new if old.get(wire, new[wire]) != new[wire]}
    taken = {*kept.values(), *(new[wire] for wire in new if wire not in kept)}
    for wire, name in kept.items():
        yield Pin(place, wire, name, f"would be `{new[wire]}` now")
    for wire, name in new.items():
        if wire not in kept and name in kept.values():
            fresh = name
            while fresh in taken:
                fresh += "_"
            taken.add(fresh)
            yield Pin(place, wire, fresh, f"`{name}` is the name of another one")


def _write(path: Path, pins: list[Pin]) -> None:
    text = path.read_text("utf-8") if path.is_file() else ""
    content = tomlkit.parse(text)
    if not text:
        for line in _HEAD.splitlines():
            content.add(tomlkit.comment(line))
    for pin in pins:
        if pin.place not in content:
            content.add(tomlkit.nl())
            content[pin.place] = tomlkit.table()
        content[pin.place][pin.wire] = pin.name
    path.write_text(tomlkit.dumps(content), "utf-8")
    member_names.load(path)


def with_pins(names: MemberNames, pins: list[Pin]) -> MemberNames:
    """``names`` as they are once ``pins`` are written down."""
    pinned = {place: dict(item) for place, item in names.items()}
    for pin in pins:
        pinned[pin.place][pin.wire] = pin.name
    return pinned


def moved(before: MemberNames, after: MemberNames) -> Iterator[Difference]:
    """Yield each Python name that stands for something else than before."""
    for place in sorted(before.keys() & after.keys()):
        now = {name: wire for wire, name in after[place].items()}
        for wire, name in before[place].items():
            if now.get(name, wire) != wire:
                joint = "." if place.startswith("models.") else " "
                why = f"stands for `{now[name]}` now, not for `{wire}`"
                yield Difference(f"{place}{joint}{name}", wire, now[name], True, why)
