"""Type checkers know links by name: the right ones pass, the wrong ones fail."""

from __future__ import annotations

import os
import re
from pathlib import Path

import kantata_ox_client
import pytest

EXAMPLE = Path(__file__).with_name("typing") / "links.py"


@pytest.fixture(scope="module")
def complaints(tmp_path_factory: pytest.TempPathFactory) -> dict[int, str]:
    """What mypy says of the example, by line."""
    api = pytest.importorskip("mypy.api")
    home = Path(kantata_ox_client.__file__).parents[1]
    cache = tmp_path_factory.mktemp("mypy")
    old = os.environ.get("MYPYPATH")
    # An installed package is found by its interpreter, a checkout only by its path.
    if home.name != "site-packages":
        os.environ["MYPYPATH"] = str(home)
    try:
        result, failed, _ = api.run(
            ["--strict", "--config-file=", f"--cache-dir={cache}", str(EXAMPLE)]
        )
    finally:
        os.environ.pop("MYPYPATH", None)
        if old is not None:
            os.environ["MYPYPATH"] = old
    assert not failed, failed
    matches = re.findall(rf"{EXAMPLE.name}:(\d+): error: (.*)", result)
    return {int(line): text for line, text in matches}


def marked() -> set[int]:
    lines = EXAMPLE.read_text("utf-8").splitlines()
    return {number for number, line in enumerate(lines, 1) if line.endswith("# !")}


def test_right_names_and_types_pass(complaints: dict[int, str]) -> None:
    assert {n: text for n, text in complaints.items() if n not in marked()} == {}


def test_wrong_names_and_types_fail(complaints: dict[int, str]) -> None:
    assert marked() - set(complaints) == set()
