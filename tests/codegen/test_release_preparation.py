"""Fragments become a version and a section of the changelog, once."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from codegen import release, release_preparation
from codegen.errors import CodegenError
from codegen.vendors import ROOT
from tests.codegen.update.conftest import git

PACKAGE = Path("packages", "monite-client")
VERSION = Path("overlays", "monite_client", "_version.py")

pytest.importorskip("towncrier")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository of one package that was released as 0.1.0."""
    for name in ("pyproject.toml", "CHANGELOG.md"):
        (tmp_path / PACKAGE / "changes").mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / PACKAGE / name, tmp_path / PACKAGE / name)
    with (tmp_path / PACKAGE / "CHANGELOG.md").open("a") as file:
        file.write("\n## 0.1.0 (2026-01-01)\n\nFirst.\n")
    (tmp_path / VERSION).parent.mkdir(parents=True)
    (tmp_path / VERSION).write_text('"""The version."""\n\n__version__ = "0.1.0"\n')
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", "--all")
    git(tmp_path, "commit", "--quiet", "--message", "Release 0.1.0")
    git(tmp_path, "tag", "monite-client-v0.1.0")
    return tmp_path


def fragment(root: Path, name: str, text: str = "Something.") -> None:
    (root / PACKAGE / "changes").mkdir(exist_ok=True)
    (root / PACKAGE / "changes" / name).write_text(f"{text}\n")
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "Change")


def changelog(root: Path) -> str:
    return (root / PACKAGE / "CHANGELOG.md").read_text()


@pytest.mark.parametrize(
    ("names", "version"),
    [
        (["+a.bugfix.md"], "0.1.1"),
        (["+a.bugfix.md", "+b.feature.md"], "0.1.1"),
        (["+a.feature.md", "+b.removal.md"], "0.2.0"),
    ],
)
def test_the_version_follows_from_the_fragments(
    root: Path, names: list[str], version: str
) -> None:
    for name in names:
        fragment(root, name, f"Text of {name}.")

    remaining = release_preparation.prepare("monite-client", root=root)

    assert f'__version__ = "{version}"' in (root / VERSION).read_text()
    assert f"## {version} (" in changelog(root)
    assert all(f"Text of {name}." in changelog(root) for name in names)
    assert list((root / PACKAGE / "changes").glob("*.md")) == []
    assert f"release-check -- monite-client-v{version}" in remaining


def test_what_is_prepared_may_be_released(root: Path) -> None:
    fragment(root, "+a.feature.md")
    release_preparation.prepare("monite-client", root=root)
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "Release 0.1.1")

    assert "can be released" in release.check("monite-client-v0.1.1", root)


def test_the_first_release_has_the_version_that_is_written(root: Path) -> None:
    shutil.copy(ROOT / PACKAGE / "CHANGELOG.md", root / PACKAGE / "CHANGELOG.md")
    fragment(root, "+a.feature.md")

    release_preparation.prepare("monite-client", root=root)

    assert "## 0.1.0 (" in changelog(root)


def test_a_version_of_ones_own(root: Path) -> None:
    fragment(root, "+a.bugfix.md")

    release_preparation.prepare("monite-client", "1.0.0", root)

    assert "## 1.0.0 (" in changelog(root)


@pytest.mark.parametrize(
    ("name", "version", "reason"),
    [
        ("other-client", "", "No package is called 'other-client'; there are: "),
        ("monite-client", "0.1.0", "0.1.0 does not follow 0.1.0"),
        ("monite-client", "0.0.9", "does not follow"),
        ("monite-client", "1.0", "is not a version of three numbers"),
    ],
)
def test_what_cannot_be_released_changes_nothing(
    root: Path, name: str, version: str, reason: str
) -> None:
    fragment(root, "+a.bugfix.md")

    with pytest.raises(CodegenError, match=reason):
        release_preparation.prepare(name, version, root)

    assert git(root, "status", "--porcelain") == ""


SURFACE = """
[invoices]
call_off = { operation = "POST /invoices/{id}/cancel", formerly = "cancel" }
"""


def test_a_former_name_is_released_once(root: Path) -> None:
    specs = root / "specs" / "monite"
    specs.mkdir(parents=True)
    (specs / "surface.toml").write_text(SURFACE)
    named = "`client.invoices.call_off` (formerly `client.invoices.cancel`)"
    fragment(root, "+names.feature.md", named)
    release_preparation.prepare("monite-client", root=root)

    fragment(root, "+other.feature.md")
    with pytest.raises(CodegenError, match="a release has had it: delete `formerly`"):
        release_preparation.prepare("monite-client", root=root)


def test_before_the_first_release_no_name_is_a_former_one(root: Path) -> None:
    specs = root / "specs" / "monite"
    specs.mkdir(parents=True)
    (specs / "surface.toml").write_text(SURFACE)
    (root / PACKAGE / "CHANGELOG.md").write_text("# Changelog\n")
    fragment(root, "+names.feature.md")

    with pytest.raises(CodegenError, match="nothing is released yet"):
        release_preparation.prepare("monite-client", root=root)


def test_nothing_to_release(root: Path) -> None:
    with pytest.raises(CodegenError, match="holds no fragment"):
        release_preparation.prepare("monite-client", root=root)
