"""Each rule says what it is for, and what it has touched."""

from __future__ import annotations

import inspect
import json
import re
from collections import defaultdict

import pytest

from codegen.prepare import RULES, name_of, prepare
from tests.support.large_document import document

from .constructs import CONSTRUCTS

#: These only bring into another form what says the same.
SILENT = {"shared-bodies", "parameter-descriptions"}

#: Their constructs are in tests/codegen/surface/test_xml.py, test_compositions.py and
#: test_odd_names.py.
ELSEWHERE = {"xml-bodies", "listed-children", "title-and-version"}


@pytest.fixture(scope="module")
def touched() -> dict[str, set[str]]:
    """The constructs in which each rule has touched something."""
    result = defaultdict(set)
    for name, construct in {**CONSTRUCTS, "large": document()}.items():
        for note in prepare(construct)[1]:
            result[note.rule].add(name)
    return result


@pytest.mark.parametrize("rule", RULES, ids=name_of)
def test_a_rule_is_documented_and_reports_what_it_touched(
    rule: object, touched: dict[str, set[str]]
) -> None:
    name = name_of(rule)  # type: ignore[arg-type]

    assert len(inspect.getdoc(rule) or "") > 40
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", name)
    assert touched[name] or name in SILENT | ELSEWHERE


@pytest.mark.parametrize("name", CONSTRUCTS)
def test_preparing_a_prepared_document_changes_no_name(name: str) -> None:
    once, _ = prepare(CONSTRUCTS[name])
    twice, _ = prepare(once)

    assert set(twice["components"]["schemas"]) == set(once["components"]["schemas"])


@pytest.mark.parametrize("name", CONSTRUCTS)
def test_the_document_itself_is_left_alone(name: str) -> None:
    before = repr(CONSTRUCTS[name])

    prepare(CONSTRUCTS[name])

    assert repr(CONSTRUCTS[name]) == before


def test_text_may_stand_for_the_id_of_a_record_alone() -> None:
    prepared, notes = prepare(CONSTRUCTS["record_ids"])
    (note,) = [note for note in notes if note.rule == "record-ids"]
    assert note.where.endswith("/properties/owner_id")
    assert '"type": ["integer", "string"]' in json.dumps(prepared)
