"""What the generator leaves out without a word is a loss with a name all the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen import prepare
from codegen.errors import CodegenError
from tests.codegen.prepare.constructs import CONSTRUCTS
from tests.support.codegen import Bundle
from tests.support.documents import holding, obj


@pytest.mark.parametrize(
    ("construct", "rule", "loss"),
    [
        ("content_parameter", "parameter-contents", "GET /things query where: "),
        ("nested_all_of", "all-of", r"Thing\.b: the generator left the member out"),
        ("header_formats", "header-formats", "GET /things: .*not allowed in header"),
        ("recursive_alias", "recursive-aliases", "Json: "),
        ("enum_types", "enum-types", "Thing: "),
    ],
)
def test_without_its_rule_a_construct_is_a_loss_by_name(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    construct: str,
    rule: str,
    loss: str,
) -> None:
    rest = tuple(each for each in prepare.RULES if prepare.name_of(each) != rule)
    monkeypatch.setattr(prepare, "RULES", rest)

    with pytest.raises(CodegenError, match=loss):
        Bundle(tmp_path, f"without_{construct}").add(construct, CONSTRUCTS[construct])


def test_what_no_rule_can_save_is_a_loss_by_name(tmp_path: Path) -> None:
    listed = holding("3.0.3", Thing=obj(), Listed={"type": "array"})

    with pytest.raises(CodegenError) as caught:
        Bundle(tmp_path, "listed").add("listed", listed)

    assert "  Listed: " in str(caught.value)
    assert "must have items" in str(caught.value)
    assert " at 0x" not in str(caught.value)
    assert "accepted_losses" in str(caught.value)
