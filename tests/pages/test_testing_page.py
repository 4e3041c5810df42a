"""docs/testing.md lists every assumption.

``python -m tests.pages.test_testing_page`` writes the list anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from tests.recorder.vendors import KITS

PAGE = Path(__file__).parents[2] / "docs" / "testing.md"
LISTED = re.compile(r"(<!-- written by [^>]* -->\n).*?(<!-- end -->)", re.DOTALL)
SIMULATORS = {kit.title: kit.simulator() for kit in KITS.values()}


def listing() -> Iterator[str]:
    yield "| simulator | `x-assumption` | what is assumed |"
    yield "|---|---|---|"
    for title, kind in SIMULATORS.items():
        for name, text in sorted(kind.assumptions.items()):
            yield f"| {title} | `{name}` | {text} |"


def written(page: str) -> str:
    lines = "\n".join(listing())
    return LISTED.sub(lambda item: f"{item[1]}{lines}\n{item[2]}", page)


def test_the_page_lists_every_assumption() -> None:
    page = PAGE.read_text("utf-8")

    assert page == written(page)


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text("utf-8")), "utf-8")
