"""What stands in the way of an update stops it, and leaves the tree as it was."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from codegen import pipeline
from codegen.errors import CodegenError
from codegen.intake.fetch import source_label
from codegen.update import journal
from codegen.vendors import Vendor
from tests.codegen.update.conftest import (
    CANCEL,
    NEW,
    ORDER,
    SHOP,
    Run,
    git,
    status,
    text,
)
from tests.support.shop_documents import GONE, Document, changed

pytestmark = pytest.mark.usefixtures("build_once")

STALE = changed({f"{ORDER}|properties|state": {"type": "integer"}}, SHOP)


def test_a_stale_correction_stops_the_swap_and_is_reported(
    shop: Vendor, update_shop: Run, no_types: None
) -> None:
    with pytest.raises(CodegenError, match="state-nullable: at #/components") as caught:
        update_shop(STALE)

    assert status(shop) == []
    assert "The report is .update/shop-2026-11-21.md" in str(caught.value)
    result = text(shop, ".update/shop-2026-11-21.md")
    assert "**Nothing was changed.**" in result
    assert "**`state-nullable` fits nothing any more**" in result
    assert "Orders have no state before they are sent." in result
    assert "# expected\ntype: string\nnullable: null\n" in result
    assert "# in the document\ntype: integer\nnullable: null\n" in result
    whole = text(shop, ".update/shop-2026-11-21-whole.md")
    assert "| `state-nullable` | no longer applicable |" in whole


def test_check_exits_as_the_update_would(
    shop: Vendor, update_shop: Run, no_types: None
) -> None:
    with pytest.raises(CodegenError, match="state-nullable: at #/components"):
        update_shop(STALE, check=True)
    (shop.specs / "generator.yaml").write_text("{} # mine\n", "utf-8")
    with pytest.raises(CodegenError, match="commit or stash"):
        update_shop(SHOP, check=True)


def test_a_stale_correction_may_be_let_go(
    shop: Vendor, update_shop: Run, no_types: None
) -> None:
    update_shop(STALE, drop_stale=True)

    assert "state-nullable" not in (shop.specs / "overlay.yaml").read_text("utf-8")
    assert pipeline.drift([shop], report=lambda _: None) == []


def test_a_loss_stops_the_update_and_the_report_says_so(
    shop: Vendor, update_shop: Run
) -> None:
    broken = changed({"components|schemas|Broken": {"type": "array"}}, SHOP)

    with pytest.raises(CodegenError, match=r"Broken: ") as caught:
        update_shop(broken)

    assert status(shop) == []
    assert str(shop.specs / "overlay.yaml") in str(caught.value)
    assert "No verdict" in text(shop, ".update/shop-2026-11-21.md")
    result = text(shop, ".update/shop-*-whole.md")
    assert "| no | schema-added | `schema Broken` |" in result
    assert "## Losses\n\nNot reached." in result


@pytest.mark.parametrize("kind", [None, [], {"openapi": "3.0.3"}, {"paths": {}}])
def test_an_invalid_document_changes_nothing(
    shop: Vendor, update_shop: Run, kind: Any
) -> None:
    with pytest.raises(CodegenError):
        update_shop(kind)

    assert status(shop) == []


def test_a_document_with_far_fewer_operations_is_refused(
    shop: Vendor, update_shop: Run
) -> None:
    fewer = changed({f"paths|{CANCEL}": GONE}, SHOP)

    with pytest.raises(CodegenError, match="--allow-shrink"):
        update_shop(fewer, allow_shrink=False)

    assert status(shop) == []


def test_uncommitted_changes_are_refused_by_name(
    shop: Vendor, update_shop: Run
) -> None:
    (shop.specs / "generator.yaml").write_text("{} # mine\n", "utf-8")

    with pytest.raises(CodegenError, match=r"commit or stash.*\n M specs/shop/gen"):
        update_shop(NEW)

    assert status(shop) == [" M specs/shop/generator.yaml"]


def test_ledger_and_names_may_be_ahead_of_the_document(
    shop: Vendor, update_shop: Run, no_types: None
) -> None:
    with (shop.specs / "surface.toml").open("a", encoding="utf-8") as file:
        file.write("# mine\n")

    update_shop(NEW)

    assert "# mine" in (shop.specs / "surface.toml").read_text("utf-8")


def test_nothing_secret_of_a_source_is_reported() -> None:
    source = "https://someone:word@api.example.test/a.json?token=secret"

    assert source_label(source) == "https://api.example.test/a.json"


def _stages(update_shop: Run, document: Document) -> list[str]:
    stages: list[str] = []
    update_shop(document, stages.append)
    return stages


def test_an_interruption_at_any_stage_leaves_the_tree_as_it_was(
    shop: Vendor, update_shop: Run, no_types: None
) -> None:
    stages = _stages(update_shop, NEW)
    git(shop.root, "stash", "--include-untracked", "--quiet")

    for stage in stages[:-1]:
        with pytest.raises(KeyboardInterrupt):
            update_shop(NEW, _interrupting(stage))
        assert (stage, status(shop)) == (stage, [])
        left = {file.name for file in (shop.root / journal.SPACE).iterdir()}
        assert left <= {"lock", "mypy"}
    assert len(stages) > 12


def _interrupting(stage: str) -> Any:
    def on_stage(result: str) -> None:
        if result == stage:
            raise KeyboardInterrupt

    return on_stage


def test_after_an_interruption_the_update_can_be_repeated(
    shop: Vendor, update_shop: Run, no_types: None
) -> None:
    with pytest.raises(KeyboardInterrupt):
        update_shop(NEW, _interrupting("generated/shop_client taken away"))

    update_shop(NEW)

    assert pipeline.drift([shop], report=lambda _: None) == []


@pytest.mark.parametrize("name", ["reports", "packages/shop-client/changes"])
def test_nothing_is_written_through_a_link(
    shop: Vendor, update_shop: Run, no_types: None, tmp_path: Path, name: str
) -> None:
    outside, place = tmp_path / "outside", shop.root / name
    outside.mkdir()
    if place.is_dir():
        shutil.rmtree(place)
    place.symlink_to(outside)
    git(shop.root, "add", "--all")
    git(shop.root, "commit", "--quiet", "--message", "Link")

    with pytest.raises(CodegenError, match="is a symbolic link"):
        update_shop(NEW)

    assert list(outside.iterdir()) == []
    assert status(shop) == []


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (errno.ENOSPC, r"No space left on device\. Nothing was changed; free some"),
        (errno.EROFS, r"Read-only file system\. Nothing was changed; the file system"),
    ],
)
@pytest.mark.parametrize("stage", ["package built", "journal written"])
def test_a_disk_that_takes_nothing_is_a_sentence(
    shop: Vendor,
    update_shop: Run,
    no_types: None,
    code: int,
    sentence: str,
    stage: str,
) -> None:
    def on_stage(result: str) -> None:
        if result == stage:
            raise OSError(code, os.strerror(code), "specs/shop/openapi.yaml")

    with pytest.raises(CodegenError, match=sentence):
        update_shop(NEW, on_stage)

    assert status(shop) == []
