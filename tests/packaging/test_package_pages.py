"""The page of a package: its README, and what the newest release changed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.packaging.layout import Package

MARK = "<!-- towncrier release notes start -->\n"
TWO_RELEASES = f"""\
# Changelog

{MARK}
## 0.2.0 (2024-05-06)

### Features

- The second.

## 0.1.0 (2024-04-29)

### Features

- The first.
"""


def page(folder: Path) -> str:
    core = pytest.importorskip("hatchling.metadata.core")
    manager = pytest.importorskip("hatchling.plugin.manager")
    project = core.ProjectMetadata(str(folder), manager.PluginManager())
    assert project.core.readme_content_type == "text/markdown"
    return str(project.core.readme)


@pytest.fixture
def project(package: Package, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of what the page is made from, where builds find it."""
    monkeypatch.chdir(tmp_path)
    for name in ("pyproject.toml", "README.md", "CHANGELOG.md", "LICENSE"):
        shutil.copy(package.folder / name, tmp_path)
    (tmp_path / "src").symlink_to(package.folder / "src", target_is_directory=True)
    return tmp_path


def test_the_page_ends_with_the_changes_of_the_newest_release(project: Path) -> None:
    (project / "CHANGELOG.md").write_text(TWO_RELEASES)

    text = page(project)

    assert text.startswith((project / "README.md").read_text("utf-8"))
    assert text.endswith("\n\n## 0.2.0 (2024-05-06)\n\n### Features\n\n- The second.\n")


def test_before_the_first_release_the_page_is_the_readme(project: Path) -> None:
    (project / "CHANGELOG.md").write_text(f"# Changelog\n\n{MARK}")

    assert page(project).rstrip() == (project / "README.md").read_text().rstrip()
