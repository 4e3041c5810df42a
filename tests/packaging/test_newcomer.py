"""A newcomer installs one wheel and runs the first example of its page."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from tests.packaging.layout import ROOT, Package
from tests.packaging.test_installs import UV, run

pytestmark = pytest.mark.slow
LOCKS = ("clients", "testing")
_BLOCK = re.compile(r"^```python\n(.*?)^```", re.M | re.S)


@pytest.fixture
def python(package: Package, tmp_path: Path) -> Path:
    """The Python of a new environment with one package and its extra ``testing``."""
    folder = tmp_path / "environment"
    run(*UV, "venv", "--quiet", "--python", sys.executable, folder)
    python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    pip = [*UV, "pip", "install", "--quiet", "--python", str(python)]
    run(*pip, *(f"--requirement={ROOT}/requirements/{n}.txt" for n in LOCKS))
    run(*pip, "--no-deps", "--no-cache", package.wheel)
    return python


def test_the_first_example_of_a_page_runs_as_it_stands(
    package: Package, python: Path, tmp_path: Path
) -> None:
    page = (package.folder / "README.md").read_text("utf-8")
    first = _BLOCK.search(page)
    assert first
    program = tmp_path / "first.py"
    program.write_text(first[1], "utf-8")

    printed = run(python, program, folder=tmp_path)

    assert printed
