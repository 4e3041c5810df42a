"""A file of ours that somebody spoiled is named, with what is wrong in it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen import pipeline, release
from codegen.correct import overlay
from codegen.errors import CodegenError
from codegen.verify import lock
from tests.support.vendor_folder import MakeVendor


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("a: [", "generator.yaml is not YAML"),
        ("- a", "generator.yaml holds no mapping"),
    ],
)
def test_settings_that_are_none_are_refused(
    make_vendor: MakeVendor,
    document: dict[str, Any],
    tmp_path: Path,
    said: str,
    reason: str,
) -> None:
    vendor = make_vendor(document)
    (vendor.specs / "generator.yaml").write_text(said, "utf-8")

    with pytest.raises(CodegenError, match=reason):
        pipeline.build(vendor, tmp_path)


@pytest.mark.parametrize("actions", ["[one]", "{a: 1}"])
def test_a_ledger_without_a_list_of_actions_is_refused(
    tmp_path: Path, actions: str
) -> None:
    path = tmp_path / "overlay.yaml"
    path.write_text(f"overlay: 1.0.0\nactions: {actions}\n", "utf-8")

    with pytest.raises(CodegenError, match="`actions` is not a list of mappings"):
        overlay.load(path)


def test_an_edited_lock_is_refused(tmp_path: Path) -> None:
    (tmp_path / "specs.lock").write_text("{", "utf-8")

    with pytest.raises(CodegenError, match="is not JSON"):
        lock.read(tmp_path / "specs.lock")


def test_rejects_a_tag_with_a_line_break() -> None:
    with pytest.raises(CodegenError, match="is not a release tag"):
        release.check("monite-client-v0.1.0\n")
