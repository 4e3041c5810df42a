"""The table of what the tests over all operations called."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from tests.support.resource_table import lines, rows


def report(id: str, outcome: str = "passed", when: str = "call") -> Any:
    return SimpleNamespace(nodeid=f"tests/test_x.py::{id}", outcome=outcome, when=when)


REPORTS = [
    report("test_call[monite-payables.list-sync]"),
    report("test_call[async-monite-payables.list]"),
    report("test_call[monite-payables.get-sync]", "failed"),
    report("test_call[kantata_ox-stories.list]", "skipped", when="setup"),
    report("test_call[monite-payables.get-sync]", when="teardown"),
    report("test_other[spam.eggs]"),
]


def test_a_row_counts_the_methods_and_tests_of_a_resource() -> None:
    assert list(rows(REPORTS)) == [
        ("kantata_ox", "stories", "1", "0", "1", "0"),
        ("monite", "payables", "2", "2", "0", "1"),
    ]


def test_columns_stand_below_their_names() -> None:
    assert list(lines(REPORTS)) == [
        "vendor      resource  methods  passed  skipped  failed",
        "kantata_ox  stories         1       0        1       0",
        "monite      payables        2       2        0       1",
    ]
