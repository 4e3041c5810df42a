"""``python -m tests.pages.kinds_page`` sends all kinds and writes docs/kinds.md."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from codegen.vendors import ROOT
from tests.support.codegen import Bundle
from tests.support.kinds import KINDS, PLACES, Cell, Cells, cells

PAGE = ROOT / "docs" / "kinds.md"


def page(result: Cells) -> str:
    """Return the text of docs/kinds.md."""
    notes: list[str] = []
    lines = [_INTRODUCTION]
    lines += [f"| kind | {' | '.join(PLACES)} |", "|---" * (len(PLACES) + 1) + "|"]
    for kind in KINDS:
        row = [_text(result[kind, place], notes) for place in PLACES]
        lines.append(f"| {kind} | {' | '.join(row)} |")
    lines += ["", "## Refused and lost", ""]
    lines += [f"{number}. {note}" for number, note in enumerate(notes, 1)]
    return "\n".join(lines) + "\n"


def _text(cell: Cell, notes: list[str]) -> str:
    if cell.refusal or cell.loss:
        word = "refused" if cell.refusal else "loss"
        notes.append(f"{word}: {_plain(cell.refusal or cell.loss)}")
        return f"{word} ({len(notes)})"
    wire = _code(cell.wire) if cell.wire else "nothing"
    wire = f"as text, {wire}" if cell.is_text else wire
    return f"{wire} is {_code(cell.value)}" if cell.value else wire


def _code(text: str) -> str:
    return f"`{_plain(text)}`"


def _plain(text: str) -> str:
    return " ".join(text.replace("|", "\\|").split())


_INTRODUCTION = """\
# Kinds of values and their places

Written by `python -m tests.pages.kinds_page` from a package that is generated from a
document of one operation for each cell. Do not edit.

Each cell is an exchange over a socket of the loopback interface: what a request held in
that place when a caller passed a value of the kind, or what a response held and how it
was read. "Nothing" means that the request does not name the value. "Refused" is an
`InvalidRequestError` before anything is sent. "Loss" is a loss by name: `generate`
stops at a document that has such an operation, unless `generator.yaml` accepts it.
"As text" means that the argument takes the text that is sent, as it is.
"""


def main() -> int:
    """Send everything and write the page."""
    with tempfile.TemporaryDirectory() as folder:
        result, _ = cells(Bundle(Path(folder), "kinds_of_page"), "kinds")
    PAGE.write_text(page(result), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
