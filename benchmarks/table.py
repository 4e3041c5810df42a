"""Write docs/performance.md: every figure beside its floor, its peers and its goal.

``python3 noxfile.py -s bench`` runs it with the built wheels; ``-- quick`` measures
fewer rounds and fewer works, and only prints the table. It never fails because of a
figure, but does where a work is not done.

Ours and what it is compared with are measured in turns, and each sample is the ratio
within one round. Times are CPU time of the process, without what the machine does for
others; even so they vary, hence the quartiles.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

sys.path.append(str(Path(__file__).parent))

import calls
import fleet
import growth
import memory
import models
import official
import plot
import regeneration
import sideload
import simulators
from environments import Run
from measure import Row, table

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "performance.md"
PICTURE = ROOT / "docs" / "images" / "performance.svg"
#: What the page says before the table, and of goals that are missed.
INTRODUCTION, REST = (
    Path(__file__).with_name(name) for name in ("introduction.md", "rest.md")
)
WHEEL_GOALS = {"monite_client": 0.85, "kantata_ox_client": 1.0}


def wheels(run: Run) -> Iterator[Row]:
    """Weigh the wheels in dist/."""
    for wheel in sorted((ROOT / "dist").glob("*.whl")):
        name = wheel.name.split("-")[0]
        beside = None
        if name == "monite_client" and not run.quick:
            beside = {"official": official.wheel_size(run.peers)}
        size, goal = wheel.stat().st_size / 1e6, WHEEL_GOALS.get(name)
        yield Row(f"wheel, `{name}`", "1 MB", [size], goal, beside)


def fleets(run: Run) -> Iterator[Row]:
    """Measure a fleet, which takes as long as its budget says."""
    return iter(()) if run.quick else fleet.rows(1)


def regenerations(run: Run) -> Iterator[Row]:
    """Generate all packages."""
    return iter(()) if run.quick else regeneration.rows(1, run.space)


PARTS: tuple[Callable[[Run], Iterator[Row]], ...] = (
    official.first_call,
    calls.rows,
    official.rows,
    sideload.rows,
    models.rows,
    memory.rows,
    wheels,
    growth.rows,
    fleets,
    simulators.rows,
    regenerations,
)


def main() -> None:
    """Measure, print the table, and write the page unless the run is quick."""
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        run = Run(Path(folder), quick="quick" in sys.argv[1:])
        for part in PARTS:
            since = monotonic()
            rows += part(run)
            name = f"{part.__module__}.{part.__name__}"
            print(f"{name}: {monotonic() - since:.0f} s", file=sys.stderr)
    text = table(rows)
    print(text)
    if not run.quick:
        introduction = INTRODUCTION.read_text("utf-8")
        rest = REST.read_text("utf-8")
        PAGE.write_text(f"{introduction}\n{text}{rest}", "utf-8")
        PICTURE.write_text(plot.svg(rows), "utf-8")


if __name__ == "__main__":
    main()
