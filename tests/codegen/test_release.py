"""No release with a wrong tag, and no change that users are not told of."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen import release
from codegen.errors import CodegenError
from tests.codegen.update.conftest import git

TAG = "monite-client-v0.2.0"
VERSION = "overlays/monite_client/_version.py"
CHANGELOG = "packages/monite-client/CHANGELOG.md"
FRAGMENT = "packages/monite-client/changes/+word.feature.md"
MODULE = "overlays/monite_client/client.py"


def commit(root: Path, files: dict[str, str | None]) -> None:
    """Commit each file with its text; ``None`` removes it."""
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        if text is None:
            (root / name).unlink()
        else:
            (root / name).write_text(text)
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--allow-empty", "--message", "Change")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository whose package was released as 0.1.0, and has an entry for 0.2.0."""
    git(tmp_path, "init", "--quiet")
    commit(
        tmp_path,
        {
            VERSION: '__version__ = "0.1.0"\n',
            CHANGELOG: "# Changelog\n\n## 0.1.0 (2026-01-01)\n",
            MODULE: "",
        },
    )
    git(tmp_path, "tag", "monite-client-v0.1.0")
    commit(tmp_path, {MODULE: "new = 1\n", FRAGMENT: "New.\n"})
    changelog = "# Changelog\n\n## 0.2.0 (2026-02-01)\n\nNew.\n"
    prepared = {VERSION: '__version__ = "0.2.0"\n', CHANGELOG: changelog}
    commit(tmp_path, {**prepared, FRAGMENT: None})
    return tmp_path


def test_a_prepared_release_passes(root: Path) -> None:
    result = release.check(TAG, root)

    assert result == f"{TAG} can be released; it follows monite-client-v0.1.0."


def test_a_tag_that_is_set_already_is_not_its_own_predecessor(root: Path) -> None:
    git(root, "tag", TAG)

    assert "it follows monite-client-v0.1.0" in release.check(TAG, root)


@pytest.mark.parametrize(
    "tag", ["v0.2.0", "monite-v0.2.0", "monite-client-0.2.0", "monite-client-v0.2"]
)
def test_a_tag_in_another_form_is_refused(root: Path, tag: str) -> None:
    with pytest.raises(CodegenError, match="is not a release tag"):
        release.check(tag, root)


def test_a_tag_unequal_to_the_version_is_refused(root: Path) -> None:
    with pytest.raises(CodegenError, match=r"tag says 0\.3\.0, .* says 0\.2\.0"):
        release.check("monite-client-v0.3.0", root)


def test_release_needs_a_changelog_section(root: Path) -> None:
    commit(root, {CHANGELOG: "# Changelog\n"})

    with pytest.raises(CodegenError, match=r"no section 0\.2\.0"):
        release.check(TAG, root)


def test_a_fragment_that_waits_is_refused(root: Path) -> None:
    commit(root, {FRAGMENT: "Another.\n"})

    with pytest.raises(CodegenError, match=r"1 fragment\(s\) wait"):
        release.check(TAG, root)


@pytest.mark.parametrize(
    "place",
    [
        MODULE,
        "generated/monite_client/types.py",
        "overlays/_runtime/options/retry.py",
        "packages/monite-client/README.md",
    ],
)
def test_a_change_without_a_fragment_is_refused(root: Path, place: str) -> None:
    git(root, "tag", TAG)
    commit(root, {place: "changed\n", VERSION: '__version__ = "0.2.1"\n'})
    commit(root, {CHANGELOG: "## 0.2.1\n"})

    with pytest.raises(CodegenError, match=rf"1 file\(s\) .*{place}"):
        release.check("monite-client-v0.2.1", root)


def test_a_change_of_another_package_needs_no_fragment_here(root: Path) -> None:
    git(root, "tag", TAG)
    commit(root, {"overlays/piriod_client/client.py": "x = 1\n"})
    commit(root, {VERSION: '__version__ = "0.2.1"\n', CHANGELOG: "## 0.2.1\n"})

    assert release.check("monite-client-v0.2.1", root)


def test_a_change_under_review_needs_a_fragment_of_its_own(root: Path) -> None:
    commit(root, {MODULE: "other = 1\n"})

    with pytest.raises(CodegenError, match="monite-client changed"):
        release.check_since("HEAD^", root)
    commit(root, {FRAGMENT: "Other.\n"})
    assert release.check_since("HEAD^^", root)


def test_a_clone_without_history_is_refused(root: Path, tmp_path: Path) -> None:
    shallow = tmp_path / "shallow"
    git(root, "clone", "--quiet", "--depth=1", root.as_uri(), str(shallow))

    with pytest.raises(CodegenError, match="no history to compare with"):
        release.check(TAG, shallow)


def test_the_command_asks_for_one_thing(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        release.main([])

    assert release.main(["nonsense"]) == 1
    assert "release-check: 'nonsense' is not a release tag" in capsys.readouterr().err
