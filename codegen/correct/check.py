"""The ledger of corrections on a new document: what is still needed, and what is not.

A correction that the vendor has repaired, or that fits nothing any more, is left out of
the ledger that goes with the new document, so that what is swapped in builds by itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import attrs
import yaml

from ..errors import CodegenError
from ..openapi.walk import Document
from . import overlay
from .dependencies import explained
from .overlay import Outcome, State


@attrs.frozen
class LedgerCheck:
    """What a document says of every correction.

    Attributes:
        outcomes: one per correction, in the ledger's order.
        corrected: the document with the corrections that are needed.
    """

    outcomes: tuple[Outcome, ...]
    corrected: Document

    def of(self, state: State) -> list[Outcome]:
        """The corrections found in ``state``."""
        return [outcome for outcome in self.outcomes if outcome.state is state]


def survey(document: Document, path: Path) -> LedgerCheck:
    """Try the corrections of the ledger at ``path`` on ``document``.

    A correction may rest on another one: what a document no longer needs is left out
    and the rest is tried again, until all that is left is needed.

    Raises:
        CodegenError: the ledger itself is faulty.
    """
    actions = overlay.load(path)
    by_name: dict[str, Outcome] = {}
    while True:
        left = [action for action in actions if _is_needed(by_name.get(action.name))]
        corrected, outcomes = overlay.apply(document, left)
        by_name.update({outcome.action.name: outcome for outcome in outcomes})
        if all(outcome.state is State.NEEDED for outcome in outcomes):
            final = explained(document, [by_name[a.name] for a in actions])
            return LedgerCheck(tuple(final), corrected)


def _is_needed(outcome: Outcome | None) -> bool:
    return outcome is None or outcome.state is State.NEEDED


def remove_actions(path: Path, names: Iterable[str]) -> str:
    """The text of the ledger at ``path`` without the corrections called ``names``.

    Everything else stays as it is written, comments included.

    Raises:
        CodegenError: the corrections do not stand on lines of their own.
    """
    gone = set(names)
    text = path.read_text("utf-8")
    lines = text.splitlines(keepends=True)
    for first, after, name in reversed(_places(text)):
        if name in gone:
            del lines[first : _before_comment(lines, after)]
            gone.discard(name)
    if gone:
        raise CodegenError(f"{path}: {sorted(gone)[0]!r} cannot be taken out.")
    return "".join(lines)


def _places(text: str) -> list[tuple[int, int, str]]:
    """First line, line after the last one, and name of each correction."""
    root: Any = yaml.compose(text, Loader=yaml.CSafeLoader)
    actions = next(value for key, value in root.value if key.value == "actions")
    starts = [item.start_mark.line for item in actions.value]
    ends = [*starts[1:], actions.end_mark.line]
    if len(set(starts)) < len(starts):
        return []
    names = [
        next(value.value for key, value in item.value if key.value == "x-name")
        for item in actions.value
    ]
    return list(zip(starts, ends, names, strict=True))


def _before_comment(lines: list[str], after: int) -> int:
    """The line behind a correction; the comment above the next one is not its own."""
    while after and lines[after - 1].lstrip().startswith("#"):
        after -= 1
    return after
