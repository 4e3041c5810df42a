"""The documented table of retries is what clients do."""

from __future__ import annotations

from tests.pages.retry_table import table, written


def test_the_documented_attempts_are_the_observed_ones() -> None:
    assert written() == table(), "renew it: python -m tests.pages.retry_table"
