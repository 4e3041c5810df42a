"""The table the session ``fuzz`` ends with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from tests.robustness.fuzz.runner import Outcome


class Report:
    """Collects what came of each simulator."""

    def __init__(self) -> None:
        self._rows: list[str] = []
        self._explained: Counter[str] = Counter()

    def add(self, vendor: str, outcomes: list[Outcome]) -> None:
        """Add the outcomes of one simulator."""
        cases = sum((outcome.cases for outcome in outcomes), Counter[str]())
        fewest = min(outcome.cases["positive"] for outcome in outcomes)
        done = sum(any(s < 300 for s in outcome.statuses) for outcome in outcomes)
        failures = sum(len(outcome.failures) for outcome in outcomes)
        for item in outcomes:
            self._explained.update(
                {f"{vendor}: {r}": n for r, n in item.explained.items()}
            )
        self._rows.append(
            f"{vendor:12} {len(outcomes):10} {done:9} {cases['positive']:9}"
            f" {fewest:7} {cases['negative']:9} {failures:11}"
        )

    def lines(self) -> Iterator[str]:
        """Yield the table, and the explained failures with their reasons."""
        if not self._rows:
            return
        yield (
            "simulator    operations succeeded     valid  fewest   invalid unexplained"
        )
        yield from self._rows
        yield ""
        yield "explained failures of checks"
        for reason, number in sorted(self._explained.items()):
            yield f"{number:6} {reason}"


REPORT = Report()
