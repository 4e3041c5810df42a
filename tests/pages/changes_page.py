"""``python -m tests.pages.changes_page`` writes ``docs/changes.md`` from the tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.compare import KINDS, Change
from codegen.update.version_bump import version_bump
from codegen.vendors import ROOT
from tests.codegen.compare.changes_table import CASES, GROUPS
from tests.codegen.compare.keyword_table import ACTIONS, KEYWORDS, SIDES
from tests.codegen.compare.member_table import MEMBERS

PAGE = ROOT / "docs" / "changes.md"


def page() -> str:
    """The text of ``docs/changes.md``."""
    kinds, breaking = len(CASES), sum(case.breaking for case in CASES)
    lines = [
        "# Change classification",
        "",
        f"`update` tells {kinds} kinds of change apart; {breaking} of them break code",
        "written against the package of the old document. Each row is one case of",
        "`changes_table.py` in `tests/codegen/compare/`, each cell of the tables at",
        "the end one of `keyword_table.py` or `member_table.py`; the page is written",
        "from them.",
    ]
    for title, group in GROUPS.items():
        lines += ["", f"## {title}", ""]
        rows = (
            (f"`{item.kind}`", _level(item.kind), KINDS[item.kind].why)
            for item in group
        )
        lines += _table(("change", "verdict", "because"), rows)
    return "\n".join([*lines, *_keywords(), *_members()]) + "\n"


def _keywords() -> Iterator[str]:
    yield from (
        "",
        "## Keywords of schemas",
        "",
        "What becomes of a keyword that is added, removed or changed, alone or beside",
        "a harmless change. The names above begin with `request-` and `response-`.",
        "",
    )
    head = ["keyword", *(f"{side}, {action}" for side in SIDES for action in ACTIONS)]
    rows = [
        [
            _keyword(row.name),
            *(
                _cell(side, *row.promises[side][index : index + 1])
                for side in SIDES
                for index in range(len(ACTIONS))
            ),
        ]
        for row in KEYWORDS
    ]
    yield from _table(head, rows)
    yield from _meaningless(row.name for row in KEYWORDS if row.other is None)


def _members() -> Iterator[str]:
    yield from ("", "## Members of other objects", "")
    rows = [
        [
            member.name,
            *(_cell("", *member.promises[i : i + 1]) for i in range(len(ACTIONS))),
        ]
        for member in MEMBERS
    ]
    yield from _table(["member", *ACTIONS], rows)
    yield from _meaningless(member.name for member in MEMBERS if member.other is None)
    yield "The name and the place of a parameter are what it is known by."


def _meaningless(flags: Iterable[str]) -> Iterator[str]:
    yield from ("", "Cells with a dash have no meaning. Flags are there or not:")
    yield f"{', '.join(flags)}."


def _cell(side: str, promise: str | None = None) -> str:
    if promise is None:
        return "-"
    names = [name.removeprefix("!") for name in promise.split()]
    return "; ".join(_judged(side, name) for name in names) or "nothing to report"


def _judged(side: str, name: str) -> str:
    full = f"{side}-{name}" if f"{side}-{name}" in KINDS else name
    return f"{_level(full)}: {name}"


def _level(kind: str) -> str:
    level = version_bump([Change(kind, "")], (), (), True, "1.0.0").level
    return f"**{level}**" if KINDS[kind].breaking else str(level)


def _keyword(name: str) -> str:
    word, _, remark = name.partition(" ")
    return f"`{word}` {remark}".rstrip()


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    titles = list(head)
    yield f"| {' | '.join(titles)} |"
    yield f"|{'---|' * len(titles)}"
    yield from (f"| {' | '.join(row)} |" for row in rows)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
