"""What the rows of ``table.py`` share: ratios of CPU times, and their table."""

from __future__ import annotations

import json
import math
import resource
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from time import process_time
from typing import Any

_HEAD = (
    "| work | base (= 1) | median | quartiles | instructions | beside it | goal "
    "| holds |\n|---|---|--:|--:|--:|---|--:|---|\n"
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
        instructions: The same ratio in instructions; None where they are not counted.

    Raises:
        ValueError: A sample is not above 0: nothing was measured.
    """

    work: str
    base: str
    samples: Sequence[float]
    goal: float | None = None
    beside: Mapping[str, float] | None = None
    instructions: float | None = None

    def __post_init__(self) -> None:
        figures = [*self.samples, *(self.beside or {}).values()]
        if not self.samples or not all(0 < each < math.inf for each in figures):
            raise ValueError(f"{self.work}: {figures} are not figures of any work")

    def __str__(self) -> str:
        """Return the line of the table."""
        low, high = self.quartiles
        spread = f"{low:.2f} to {high:.2f}" if len(self.samples) > 1 else ""
        counted = "" if self.instructions is None else f"{self.instructions:.2f}"
        beside = ", ".join(f"{n} {v:.2f}" for n, v in (self.beside or {}).items())
        goal = "" if self.goal is None else f"{self.goal:g}"
        figures = (self.base, f"{self.median:.2f}", spread, counted, beside, goal)
        return f"| {' | '.join((self.work, *figures, self._holds()))} |"

    @property
    def median(self) -> float:
        """The figure that a goal is compared with."""
        return median(self.samples)

    @property
    def quartiles(self) -> tuple[float, float]:
        """The figures between which half of the rounds lie."""
        if len(self.samples) == 1:
            return self.samples[0], self.samples[0]
        low, _, high = quantiles(self.samples, n=4, method="inclusive")
        return low, high

    @property
    def is_ratio(self) -> bool:
        """Whether the base is another work, and not a unit such as ``1 MB``."""
        return not self.base.startswith("1 ")

    def _holds(self) -> str:
        if self.goal is None:
            return ""
        holds = self.median <= self.goal
        text = "yes" if holds else "**no**"
        low, high = self.quartiles
        if low <= self.goal < high:
            text += ", rounds differ"
        if self.instructions is not None and (self.instructions <= self.goal) != holds:
            text += f", by instructions {'no' if holds else 'yes'}"
        return text


def table(rows: Sequence[Row]) -> str:
    """Return the rows as a table in Markdown."""
    return _HEAD + "".join(f"{row}\n" for row in rows)


def cpu(work: Callable[[], object], times: int) -> float:
    """Return the CPU seconds of this process for several calls in a row."""
    since = process_time()
    for _ in range(times):
        work()
    return process_time() - since


def child_cpu(command: Sequence[str], env: Mapping[str, str] | None = None) -> float:
    """Return the CPU seconds, user and system, of a process that must succeed."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, env=env)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def child_json(command: Sequence[str], env: Mapping[str, str] | None = None) -> Any:
    """Return the JSON that a process prints, which must succeed."""
    run = subprocess.run(command, check=True, stdout=subprocess.PIPE, env=env)
    return json.loads(run.stdout)


def ratios(
    works: Mapping[str, Callable[[], object]],
    base: str,
    rounds: int,
    blocks: int,
    times: int = 1,
) -> dict[str, list[float]]:
    """Return each work's ratio to the base in each round.

    Args:
        works: What is measured, by name.
        base: The name of the work that is 1.
        rounds: How many ratios of each work are wanted.
        blocks: How often, within a round, the works take turns.
        times: How often a work is done at each turn.
    """
    results: dict[str, list[float]] = {name: [] for name in works}
    for work in works.values():
        work()
    for _ in range(rounds):
        taken = dict.fromkeys(works, 0.0)
        for _ in range(blocks):
            for name, work in works.items():
                taken[name] += cpu(work, times)
        for name, seconds in taken.items():
            results[name].append(seconds / taken[base])
    return results


def medians(samples: Mapping[str, Sequence[float]], *names: str) -> dict[str, float]:
    """Return the medians of what is named, or of all."""
    return {name: median(samples[name]) for name in names or samples}


def memory(field: str) -> float:
    """Return megabytes of this process: ``VmRSS``, or ``VmHWM``, the most it had.

    The peak of ``getrusage`` would do for neither: a process takes it over from the one
    that started it.
    """
    for line in Path("/proc/self/status").read_text("ascii").splitlines():
        name, _, value = line.partition(":")
        if name == field:
            return int(value.removesuffix("kB")) * 1024 / 1e6
    raise LookupError(f"/proc/self/status has no {field}")
