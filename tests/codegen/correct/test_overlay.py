"""A correction applies exactly as long as the document says what it said then."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.correct import overlay
from codegen.correct.overlay import Action, State
from codegen.errors import CodegenError

LEDGER = Path("overlay.yaml")


def action(target: str, **value: Any) -> Action:
    value = {"name": "an-action", "why": "", "evidence": "", "expect": {}, **value}
    return Action(target=target, **value)


def outcome(document: dict[str, Any], one: Action) -> overlay.Outcome:
    return overlay.apply(document, [one])[1][0]


def test_an_update_merges_members_and_appends_to_lists() -> None:
    document = {"a": {"kept": 1, "tags": ["x"], "deep": {"kept": 2}}}
    update = {"tags": ["y"], "deep": {"new": 3}, "kept": 4}

    patched, _ = overlay.apply(document, [action("$.a", update=update)])

    assert patched == {
        "a": {"kept": 4, "tags": ["x", "y"], "deep": {"kept": 2, "new": 3}}
    }
    assert document["a"]["tags"] == ["x"]


def test_a_removal_takes_every_match_out_of_a_list() -> None:
    document = {"list": [{"n": 1}, {"n": 2}, {"n": 1}]}
    one = action("$.list[?@.n==1]", remove=True, expect={"n": 1})

    patched, outcomes = overlay.apply(document, [one])

    assert patched == {"list": [{"n": 2}]}
    assert outcomes[0].matches == 2


def test_a_correction_that_matches_nothing_is_stale() -> None:
    result = outcome({"a": {}}, action("$.b", remove=True))

    assert result.state is State.STALE
    assert "nothing matches $.b" in result.reason


@pytest.mark.parametrize(
    ("expect", "says"),
    [
        ({"type": "integer"}, "`/type` is 'string', expected 'integer'"),
        ({"format": "date"}, "`/format` is absent, expected 'date'"),
        ({"type": None}, "`/type` is 'string', expected absent"),
        ({"enum": ["a"]}, "`/enum` is ['a', 'b'], expected ['a']"),
    ],
)
def test_a_document_that_changed_makes_a_correction_stale_and_says_how(
    expect: dict[str, Any], says: str
) -> None:
    document = {"a": {"type": "string", "enum": ["a", "b"]}}

    result = outcome(document, action("$.a", update={"nullable": True}, expect=expect))

    assert result.state is State.STALE
    assert says in result.reason


def test_a_document_that_already_says_it_is_repaired() -> None:
    one = action("$.a", update={"nullable": True}, expect={"nullable": None})

    assert outcome({"a": {"nullable": True}}, one).state is State.REPAIRED


def test_an_action_that_does_not_fit_changes_nothing() -> None:
    document = {"a": {"type": "string"}, "b": {"type": "integer"}}
    one = action("$[*]", update={"new": 1}, expect={"type": "string"})

    patched, _ = overlay.apply(document, [one])

    assert patched == document


def test_the_build_fails_naming_every_correction_that_does_not_fit() -> None:
    document = {"a": {"nullable": True}}
    _, outcomes = overlay.apply(
        document,
        [
            action("$.gone", remove=True, name="gone-parameter"),
            action("$.a", update={"nullable": True}, name="may-be-null"),
        ],
    )

    with pytest.raises(CodegenError) as caught:
        overlay.check(outcomes, LEDGER)

    assert "gone-parameter: no longer applicable" in str(caught.value)
    assert "may-be-null: repaired by the vendor" in str(caught.value)


def test_a_scalar_cannot_be_updated() -> None:
    one = action("$.a", update={"x": 1}, expect="text")

    with pytest.raises(CodegenError, match="neither an object nor a list"):
        overlay.apply({"a": "text"}, [one])


def test_a_wrong_path_names_the_action() -> None:
    with pytest.raises(CodegenError, match="'an-action' is not a JSONPath"):
        overlay.apply({"a": 1}, [action("$.[", remove=True)])


@pytest.mark.parametrize(
    "member", ["target", "description", "x-name", "x-evidence", "x-expect"]
)
def test_an_incomplete_action_is_refused(tmp_path: Path, member: str) -> None:
    members = {
        "target": "$.a",
        "description": "why",
        "x-name": "a-name",
        "x-evidence": "seed",
        "x-expect": "{}",
        "remove": "true",
    }
    del members[member]
    lines = "".join(f"\n    {key}: {value}" for key, value in members.items())
    path = tmp_path / "overlay.yaml"
    path.write_text(f"overlay: 1.0.0\nactions:\n  -{lines[4:]}\n")

    with pytest.raises(CodegenError, match=f"lacks `{member}`"):
        overlay.load(path)


def test_a_correction_behind_a_split_names_the_schema_it_leaves() -> None:
    document = {"components": {"schemas": {"Order": {"properties": {"a": {}}}}}}
    split = action(
        "$.components.schemas", update={"OrderInput": {"properties": {"a": {}}}}
    )
    responses = action(
        "$.components.schemas.Order.properties.a", update={"nullable": True}
    )
    both = action("$.components.schemas[*].properties.a", update={"nullable": True})

    outcomes = overlay.apply(document, [responses, split, responses, both])[1]

    assert [item.unchanged for item in outcomes[:2]] == [(), ()]
    again = overlay.apply(document, [split, responses])[1][1]
    assert again.unchanged == ("OrderInput",)
    assert overlay.apply(document, [split, both])[1][1].unchanged == ()


def test_a_stale_correction_keeps_what_the_document_says_in_full() -> None:
    text = "x" * 500
    one = action("$.a", expect={"deep": {"text": "y"}}, update={"b": 1})

    result = outcome({"a": {"deep": {"text": text, "more": 1}, "other": 2}}, one)

    assert result.state is State.STALE
    assert result.present == {"deep": {"text": text}}


@pytest.mark.parametrize("document", [{}, {"a": {}}, {"a": {"b": None}}])
def test_what_is_absent_is_absent_below_an_absent_member_too(
    document: dict[str, Any],
) -> None:
    expect = {"a": {"b": {"c": None}}}
    update = {"a": {"b": {"c": 1}}}

    patched, result = overlay.apply(
        document, [action("$", update=update, expect=expect)]
    )

    assert result[0].state is State.NEEDED
    assert patched == update


def test_an_object_that_is_expected_has_to_be_there() -> None:
    for expect in ({"a": {}}, {"a": {"b": 1, "c": None}}):
        result = outcome({}, action("$", update={"a": {"d": 1}}, expect=expect))
        assert result.state is State.STALE
