"""Prints the table of the session ``fuzz``."""

from __future__ import annotations

from typing import Any

from tests.robustness.fuzz.report import REPORT


def pytest_terminal_summary(terminalreporter: Any) -> None:
    for line in REPORT.lines():
        terminalreporter.write_line(line)
