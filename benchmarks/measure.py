"""What the rows of ``table.py`` share: ratios of CPU times, and their table."""

from __future__ import annotations

import resource
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from time import process_time

_HEAD = (
    "| work | base (= 1) | median | lowest to highest | beside it | goal | holds |\n"
    "|---|---|--:|--:|---|--:|---|\n"
)


@dataclass(frozen=True)
class Row:
    """A figure in relation to its base, or in the unit that ``base`` names.

    Attributes:
        work: What is measured.
        base: What is 1, or the unit of the figure.
        samples: The figure of each round.
        goal: The largest median wanted; None for a peer or where there is none.
        beside: Medians of peers and floors in the same unit, by name.
    """

    work: str
    base: str
    samples: Sequence[float]
    goal: float | None = None
    beside: Mapping[str, float] | None = None

    def __str__(self) -> str:
        """Return the line of the table."""
        middle = median(self.samples)
        spread = f"{min(self.samples):.2f} to {max(self.samples):.2f}"
        beside = ", ".join(f"{n} {v:.2f}" for n, v in (self.beside or {}).items())
        goal = "" if self.goal is None else f"{self.goal:g}"
        figures = (self.base, f"{middle:.2f}", spread, beside, goal, self._holds())
        cells = (self.work, *figures)
        return f"| {' | '.join(cells)} |"

    @property
    def is_ratio(self) -> bool:
        """Whether the base is another work, and not a unit such as ``1 MB``."""
        return not self.base.startswith("1 ")

    def _holds(self) -> str:
        if self.goal is None:
            return ""
        holds = "yes" if median(self.samples) <= self.goal else "**no**"
        crossed = min(self.samples) <= self.goal < max(self.samples)
        return f"{holds}, rounds differ" if crossed else holds


def table(rows: Sequence[Row]) -> str:
    """Return the rows as a table in Markdown."""
    return _HEAD + "".join(f"{row}\n" for row in rows)


def cpu(work: Callable[[], object], times: int) -> float:
    """Return the CPU seconds of this process for one of several calls in a row."""
    since = process_time()
    for _ in range(times):
        work()
    return (process_time() - since) / times


def child_cpu(command: Sequence[str], env: Mapping[str, str]) -> float:
    """Return the CPU seconds, user and system, of a process that must succeed."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, env=env)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def ratios(
    works: Mapping[str, Callable[[], object]], base: str, rounds: int, times: int
) -> dict[str, list[float]]:
    """Return each work's ratios to the base; a round measures all of them in turns."""
    results: dict[str, list[float]] = {name: [] for name in works}
    for work in works.values():
        work()
    for _ in range(rounds):
        taken = {name: cpu(work, times) for name, work in works.items()}
        for name, seconds in taken.items():
            results[name].append(seconds / taken[base])
    return results
