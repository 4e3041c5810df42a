"""A corrected document can be generated from, or what stands in the way is named."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..errors import CodegenError
from ..openapi import load, structure
from ..openapi.pointers import steps
from ..openapi.walk import METHODS, Document, references, resolve, walk
from .overlay import Action, Outcome, State

#: More places would hide what is wrong; the number of all is given.
_SHOWN = 10


def check(document: Document, outcomes: Iterable[Outcome], title: str) -> None:
    """Refuse a corrected document that no package can be generated from.

    Args:
        document: after its corrections.
        outcomes: of the corrections, which messages name.
        title: of the vendor.

    Raises:
        CodegenError: names the place, and the correction that has to do with it.
    """
    load.check(document, title)
    structure.check(document, title, structure.OPENAPI, structure.FIX_IN_OVERLAY)
    lines = list(_dangling(document, list(outcomes)))
    if not lines:
        return
    more = [f"  and {len(lines) - _SHOWN} more"] if len(lines) > _SHOWN else []
    raise CodegenError(
        f"{title}: {len(lines)} reference(s) of the corrected document cannot be "
        "followed. In `overlay.yaml`, add what is missing or write another reference; "
        "if the document was cut short, fetch it again:\n"
        + "\n".join([*lines[:_SHOWN], *more])
    )


def _dangling(document: Document, outcomes: list[Outcome]) -> Iterator[str]:
    for pointer, node in references(document):
        try:
            resolve(document, node)
        except CodegenError as error:
            responsible = "".join(_responsible(node["$ref"], outcomes))
            yield f"  {_place(pointer)}: {error}{responsible}"


def _place(pointer: str) -> str:
    """``GET /things (#/paths/…)`` inside an operation, elsewhere the pointer."""
    names = steps(pointer)
    if len(names) > 2 and names[0] == "paths" and names[2] in METHODS:
        return f"{names[2].upper()} {names[1]} ({pointer})"
    return pointer


def _responsible(pointer: str, outcomes: list[Outcome]) -> Iterator[str]:
    """The corrections that write the reference, take its goal away, or would add it."""
    name = steps(pointer)[-1]
    for outcome in outcomes:
        action, is_done = outcome.action, outcome.state is State.NEEDED
        if is_done and action.remove and steps_of(action)[-1:] == [name]:
            yield f" The correction {action.name!r} removes it."
        elif is_done and _writes(action.update, pointer):
            yield f" The correction {action.name!r} writes the reference."
        elif not is_done and _adds(action.update, name):
            yield f" The correction {action.name!r}, {outcome.state}, would add it."


def steps_of(action: Action) -> list[str]:
    """The names in the target of ``action``, as far as it is a plain path."""
    plain = action.target.replace("['", ".").replace("']", "").removeprefix("$")
    return [name for name in plain.split(".") if name]


def _writes(update: Any, pointer: str) -> bool:
    return any(
        isinstance(node, dict) and node.get("$ref") == pointer
        for _, node in walk(update)
    )


def _adds(update: Any, name: str) -> bool:
    return any(isinstance(node, dict) and name in node for _, node in walk(update))
