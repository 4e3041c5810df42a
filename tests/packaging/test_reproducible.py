"""A build gives the same bytes again, wherever and whenever it runs."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.layout import ROOT

pytestmark = pytest.mark.slow
#: Small, and built like the others: their metadata differ in names only.
FOLDER = ROOT / "packages" / "piriod-client"


def hashes(folder: Path, **environment: str) -> dict[str, str]:
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder)]
    done = subprocess.run(
        [*command, str(FOLDER)],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return {
        file.name: hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.iterdir())
    }


def test_two_builds_have_the_same_bytes(tmp_path: Path) -> None:
    first = hashes(tmp_path / "first", TZ="UTC", PYTHONHASHSEED="1")
    second = hashes(tmp_path / "second", TZ="Asia/Tokyo", PYTHONHASHSEED="2")

    assert {name.rpartition(".")[2] for name in first} == {"whl", "gz"}
    assert first == second
