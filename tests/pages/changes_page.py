"""``python -m tests.pages.changes_page`` writes ``docs/changes.md`` from the table."""

from __future__ import annotations

from codegen.compare import KINDS
from codegen.vendors import ROOT
from tests.codegen.compare.changes_table import CASES, GROUPS

PAGE = ROOT / "docs" / "changes.md"


def page() -> str:
    """The text of ``docs/changes.md``."""
    kinds, breaking = len(CASES), sum(case.breaking for case in CASES)
    lines = [
        "# Change classification",
        "",
        f"`update` tells {kinds} kinds of change apart; {breaking} of them break code",
        "written against the package of the old document. Each row is one case of",
        "`tests/codegen/compare/changes_table.py`, from which this page is written.",
    ]
    for title, group in GROUPS.items():
        lines += [
            "",
            f"## {title}",
            "",
            "| change | breaks | because |",
            "|---|---|---|",
        ]
        lines += [
            f"| `{case.kind}` | {'**yes**' if case.breaking else 'no'} "
            f"| {KINDS[case.kind].why} |"
            for case in group
        ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
