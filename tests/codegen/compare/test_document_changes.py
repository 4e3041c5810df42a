"""One change at a time: it is named, alone, and judged as the table promises."""

from __future__ import annotations

import pytest

from codegen.compare import KINDS, compare
from tests.codegen.compare.change_case import Case
from tests.codegen.compare.changes_table import CASES
from tests.pages.changes_page import PAGE, page
from tests.support.shop_documents import DOCUMENT, changed


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.kind)
def test_a_change_is_named_and_judged(case: Case) -> None:
    result = compare(DOCUMENT, changed(case.edits))

    assert {change.name for change in result} == {case.kind, *case.beside}
    named = next(change for change in result if change.name == case.kind)
    assert named.breaking is case.breaking


def test_every_kind_of_change_has_a_case() -> None:
    assert {case.kind for case in CASES} == set(KINDS)
    assert len(CASES) == len(KINDS)


def test_the_page_of_changes_is_written_from_the_table() -> None:
    assert PAGE.read_text("utf-8") == page(), "python -m tests.pages.changes_page"


def test_a_document_does_not_differ_from_itself() -> None:
    assert compare(DOCUMENT, changed({})) == []


def test_breaking_changes_come_first() -> None:
    edits = {**CASES[0].edits, "info|version": "2"}

    result = compare(DOCUMENT, changed(edits))

    assert [change.breaking for change in result] == [True, False]
