"""Every block of Python in the pages runs, against the simulators.

A block that cannot is preceded by a comment, ``<!-- not run: the reason -->``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support import simulators

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted(
    [
        *ROOT.glob("*.md"),
        *(ROOT / "docs").rglob("*.md"),
        *ROOT.glob("packages/*/README.md"),
        *ROOT.glob("specs/*.md"),
    ]
)
BLOCK = re.compile(r"(<!-- not run: (.+?) -->\n+)?^```python\n(.*?)^```", re.M | re.S)


def blocks() -> Iterator[Any]:
    for page in PAGES:
        for number, result in enumerate(BLOCK.finditer(page.read_text("utf-8")), 1):
            _, reason, code = result.groups()
            name = f"{page.relative_to(ROOT).as_posix()}-{number}"
            marks = [pytest.mark.skip(reason=reason)] if reason else []
            yield pytest.param(code, id=name, marks=marks)


@pytest.fixture(scope="module")
def vendors() -> Iterator[dict[str, Any]]:
    with simulators.running() as result:
        yield result


@pytest.mark.parametrize("code", blocks())
def test_a_block_of_a_page_runs(
    code: str,
    vendors: dict[str, Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for simulator in vendors.values():
        simulator.reset()
    for name, value in simulators.environment(vendors).items():
        monkeypatch.setenv(name, value)
    (tmp_path / "tests").symlink_to(ROOT / "tests", target_is_directory=True)
    (tmp_path / "invoice.pdf").write_bytes(b"%PDF-1.7")
    monkeypatch.chdir(tmp_path)

    exec(compile(code, "a block of a page", "exec"), {"__name__": "block"})

    assert not any(simulator.defects for simulator in vendors.values())
