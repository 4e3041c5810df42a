"""What the tests over all operations have called, as a table by resource."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

#: Ids of these tests name vendor and method: ``test_x[monite-payables.list-sync]``.
_CALLED = re.compile(
    r"\[(?:[\w.]+-)*?(kantata_ox|lucca_timmi|monite|piriod)-([a-z_]+)\.([a-z_]+)"
)
OUTCOMES = ("passed", "skipped", "failed")


def rows(reports: Iterable[Any]) -> Iterator[tuple[str, ...]]:
    """Yield vendor, resource, number of methods called, and of tests by outcome.

    Args:
        reports: Of pytest, of any tests.
    """
    methods: dict[tuple[str, str], set[str]] = defaultdict(set)
    outcomes: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for report in reports:
        called = _CALLED.search(report.nodeid)
        if called and (report.when == "call" or report.outcome != "passed"):
            resource = called[1], called[2]
            methods[resource].add(called[3])
            outcomes[resource][report.outcome] += 1
    for resource, names in sorted(methods.items()):
        counts = (str(outcomes[resource][outcome]) for outcome in OUTCOMES)
        yield (*resource, str(len(names)), *counts)


def lines(reports: Iterable[Any]) -> Iterator[str]:
    """Yield the lines of the table."""
    head = ("vendor", "resource", "methods", *OUTCOMES)
    table = [head, *rows(reports)]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for row in table:
        words = [cell.ljust(w) for cell, w in zip(row[:2], widths, strict=False)]
        numbers = [c.rjust(w) for c, w in zip(row[2:], widths[2:], strict=True)]
        yield "  ".join([*words, *numbers])
