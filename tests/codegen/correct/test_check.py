"""What a new document says of each correction, and a ledger that fits it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.correct import check, overlay
from codegen.correct.overlay import State
from codegen.errors import CodegenError
from tests.codegen.update.conftest import LEDGER, SHOP
from tests.support.shop_documents import GONE, Document, changed

STATE = "components|schemas|Order|properties|state"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "overlay.yaml"
    file.write_text(LEDGER, "utf-8")
    return file


def states(document: Document, path: Path) -> dict[str, State]:
    outcomes = check.survey(document, path).outcomes
    return {outcome.action.name: outcome.state for outcome in outcomes}


@pytest.mark.parametrize(
    ("edits", "state"),
    [
        ({}, State.NEEDED),
        ({f"{STATE}|nullable": True}, State.REPAIRED),
        ({f"{STATE}|type": "integer"}, State.STALE),
        ({STATE: GONE}, State.STALE),
    ],
)
def test_a_correction_is_needed_repaired_or_stale(
    path: Path, edits: dict[str, Any], state: State
) -> None:
    result = states(changed(edits, SHOP), path)

    assert result == {"state-nullable": state, "title": State.NEEDED}


def test_a_correction_that_rests_on_a_repaired_one_is_named_too(path: Path) -> None:
    path.write_text(
        LEDGER
        + """
  - x-name: word-of-the-description
    target: $.info
    description: It rests on the correction before.
    x-evidence: invented
    x-expect: {description: A shop.}
    update: {description: The shop.}
"""
    )
    document = changed({"info|title": "Store"}, SHOP)

    result = states(document, path)

    assert result["title"] is State.STALE
    assert result["word-of-the-description"] is State.STALE


def test_what_is_not_needed_changes_nothing(path: Path) -> None:
    document = changed({f"{STATE}|type": "integer"}, SHOP)

    corrected = check.survey(document, path).corrected

    assert corrected["components"] == document["components"]
    assert corrected["info"]["description"] == "A shop."


def test_a_repair_in_some_places_leaves_the_correction_needed_in_the_others() -> None:
    document = {"a": [{"n": 1}, {"n": 1, "nullable": True}]}
    action = overlay.Action("all", "$.a[*]", "", "", {"n": 1}, {"nullable": True})

    patched, (outcome,) = overlay.apply(document, [action])

    assert (outcome.state, outcome.matches) == (State.NEEDED, 1)
    assert patched == {"a": [{"n": 1, "nullable": True}] * 2}


def test_a_removal_with_nothing_left_to_remove_is_repaired() -> None:
    target = "$.paths[*].parameters[?@.name=='x-version']"
    action = overlay.Action("header", target, "", "", {}, remove=True)
    document: Document = {"paths": {"/a": {"parameters": [{"name": "page"}]}}}

    _, (outcome,) = overlay.apply(document, [action])
    _, (elsewhere,) = overlay.apply({"paths": {"/a": {}}}, [action])

    assert outcome.state is State.REPAIRED
    assert elsewhere.state is State.STALE


def test_a_correction_is_taken_out_and_all_else_stays_as_written(path: Path) -> None:
    text = check.remove_actions(path, ["state-nullable"])

    first, last = LEDGER.index("  - x-name: state"), LEDGER.index("  # About doc")
    assert text == LEDGER[:first] + LEDGER[last:]


def test_the_last_correction_can_be_taken_out(path: Path) -> None:
    path.write_text(check.remove_actions(path, ["title", "state-nullable"]), "utf-8")

    assert overlay.load(path) == []


def test_a_ledger_on_one_line_is_not_torn(path: Path) -> None:
    entry = "{x-name: NAME, target: $.a, description: '', x-evidence: '', x-expect: {}"
    entries = ", ".join(entry.replace("NAME", n) + ", remove: true}" for n in "ab")
    path.write_text(f"overlay: 1.0.0\nactions: [{entries}]\n")

    with pytest.raises(CodegenError, match="'a' cannot be taken out"):
        check.remove_actions(path, ["a"])
