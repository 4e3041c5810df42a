"""The documented rules are those of the code."""

from __future__ import annotations

from tests.pages.rules_page import PAGE, page


def test_the_page_of_rules_is_current() -> None:
    assert PAGE.read_text("utf-8") == page(), "run: python -m tests.pages.rules_page"
