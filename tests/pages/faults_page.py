"""``python -m tests.pages.faults_page`` runs every fault and writes docs/faults.md."""

from __future__ import annotations

import sys
from itertools import product

from codegen.vendors import ROOT
from tests.robustness.fault_matrix import (
    BUDGET,
    KINDS,
    READ_TIMEOUT,
    Cell,
    Outcome,
    run_all,
)
from tests.robustness.fault_proxy import FAULTS

PAGE = ROOT / "docs" / "faults.md"


def page(found: dict[Cell, Outcome]) -> str:
    """Return the text of docs/faults.md."""
    lines = [_INTRODUCTION]
    for kind in KINDS:
        lines += [f"## {kind.capitalize()}\n", _HEAD]
        lines += [_row(found, kind, fault) for fault in FAULTS]
        lines.append("")
    return "\n".join(lines)


def _row(found: dict[Cell, Outcome], kind: str, fault: str) -> str:
    cells = [
        str(found[Cell(kind, fault, is_async, always)])
        for is_async, always in product((False, True), (False, True))
    ]
    return f"| {fault} | {' | '.join(cells)} |"


_HEAD = (
    "| fault | sync, once | sync, always | async, once | async, always |\n"
    "|---|---|---|---|---|"
)
_INTRODUCTION = f"""\
# Faults on the wire

Written by `python3 noxfile.py -s faults`. Do not edit.

A proxy on the loopback interface spoils responses of the simulators. "Once" spoils the
response to one request, "always" every one from there on. Clients repeat at most twice,
wait {READ_TIMEOUT} s for each read and have {BUDGET:g} s in all. "Sent 2x" is how often
the simulator received the request; a connection reset on accept carries none. A write
is not repeated once it may have arrived. The second page of a list is asked for after
a first one that passed unharmed. A response that drips within its limits is whole in
the end.
"""


def main() -> int:
    """Run everything and write the page."""
    text = page(run_all())
    PAGE.write_text(text, "utf-8")
    print(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
