"""What the generator leaves out without a word is a loss with a name all the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen import prepare
from codegen.errors import CodegenError
from codegen.verify.missing_imports import missing_imports
from tests.codegen.prepare.constructs import CONSTRUCTS
from tests.support.codegen import Bundle
from tests.support.documents import holding, obj, ref


@pytest.mark.parametrize(
    ("construct", "rule", "loss"),
    [
        ("content_parameter", "parameter-contents", "GET /things query where: "),
        ("nested_all_of", "all-of", r"Thing\.b: the generator left the member out"),
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
    rest = tuple(item for item in prepare.RULES if prepare.name_of(item) != rule)
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


def test_what_rests_on_an_accepted_loss_is_named_with_it(tmp_path: Path) -> None:
    schemas = {
        "Thing": obj(many={"type": "array", "items": ref("Lost")}, one=ref("Lost")),
        "Lost": obj(thing=ref("Thing"), bad={"type": "array"}),
    }

    with pytest.raises(CodegenError) as caught:
        Bundle(tmp_path, "accepting").add(
            "accepting", holding("3.0.3", **schemas), accepted_losses={"Lost": "a"}
        )

    reason = "models/things.py: it needs models/Lost, which was not generated"
    assert reason in str(caught.value)


def test_a_class_that_the_models_do_not_have_is_a_loss_by_name(tmp_path: Path) -> None:
    (tmp_path / "models").mkdir()
    init = "if TYPE_CHECKING:\n    from .here import Here\n"
    (tmp_path / "models" / "__init__.py").write_text(init)
    (tmp_path / "models" / "here.py").touch()
    (tmp_path / "later.py").write_text(
        "def later():\n    from .models import (\n        Gone,\n        Here,\n    )\n"
    )

    reason = "it needs models/Gone, which was not generated"
    assert list(missing_imports(tmp_path)) == [("later.py", reason)]


@pytest.mark.parametrize(
    "text",
    [
        "from ..models.gone import Gone\n",
        "def later():\n    from ..models.gone import Gone\n    return Gone\n",
        "if TYPE_CHECKING:\n    from ..models.gone import Gone\n",
    ],
)
def test_an_import_that_leads_nowhere_is_a_loss_by_name(
    tmp_path: Path, text: str
) -> None:
    for name in ("models", "resources"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").touch()
    (tmp_path / "models" / "here.py").touch()
    (tmp_path / "resources" / "good.py").write_text(
        "from ..models.here import Here\nfrom ..._runtime.call import Call\n"
    )
    (tmp_path / "resources" / "bad.py").write_text(text)

    results = list(missing_imports(tmp_path))

    reason = "it needs models/gone, which was not generated"
    assert results == [("resources/bad.py", reason)]
