"""Each keyword, added, removed and changed, alone and beside a harmless change."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from codegen.compare import Change, compare
from codegen.compare.constraints import KEYWORDS as CONSTRAINTS
from codegen.openapi.walk import Document
from tests.codegen.compare.keyword_table import (
    ACTIONS,
    KEYWORDS,
    SIDES,
    Row,
    document,
)
from tests.codegen.compare.member_table import MEMBERS, Member

CELLS = [
    pytest.param(row, side, action, promise, id=f"{row.name}-{side}-{action}")
    for row in KEYWORDS
    for side in SIDES
    for action, promise in zip(ACTIONS, row.promises[side], strict=False)
    if promise is not None
]
MEMBER_CELLS = [
    pytest.param(member, action, promise, id=f"{member.name}-{action}")
    for member in MEMBERS
    for action, promise in zip(ACTIONS, member.promises, strict=False)
    if promise is not None
]


def judged(changes: Iterable[Change], side: str = "") -> set[str]:
    """Each change as a promise names it."""
    return {
        ("!" if change.breaking else "") + change.name.removeprefix(f"{side}-")
        for change in changes
    }


@pytest.mark.parametrize(("row", "side", "action", "promise"), CELLS)
def test_a_keyword_keeps_its_promise(
    row: Row, side: str, action: str, promise: str
) -> None:
    before, after = row.pair(action)

    alone = compare(document(side, before), document(side, after))
    beside = compare(document(side, before), document(side, after, more=True))

    assert judged(alone, side) == set(promise.split())
    assert judged(set(beside) - set(alone), side) == {
        "field-added" if side == "response" else "field-added-optional"
    }
    assert set(alone) <= set(beside)


@pytest.mark.parametrize(("member", "action", "promise"), MEMBER_CELLS)
def test_a_member_keeps_its_promise(member: Member, action: str, promise: str) -> None:
    alone = compare(*member.pair(action))
    beside = compare(*member.pair(action, more=True))

    assert judged(alone) == set(promise.split())
    assert judged(set(beside) - set(alone)) == {"response-field-added"}
    assert set(alone) <= set(beside)


def test_every_change_says_what_changed() -> None:
    pairs = [
        *(cell.values[0].pair(cell.values[1]) for cell in MEMBER_CELLS),
        *(_documents(*cell.values[:3]) for cell in CELLS),
    ]

    assert [item for pair in pairs for item in compare(*pair) if not item.detail] == []


def _documents(row: Row, side: str, action: str) -> tuple[Document, Document]:
    before, after = row.pair(action)
    return document(side, before), document(side, after)


def test_every_constraint_that_is_compared_has_a_row() -> None:
    assert set(CONSTRAINTS) <= {row.name for row in KEYWORDS}
