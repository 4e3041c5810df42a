"""What the fixtures of pytest add to the result of a test."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from codegen.vendors import VENDORS

PACKAGES = tuple(VENDORS)
TESTS = """
import pytest
from monite_client.testing import CannedResponse

pytest_plugins = [f"{name}_client.testing.fixtures" for name in PACKAGES]
KITS = [form % name for name in PACKAGES for form in ("%s_simulator", "fake_%s")]

@pytest.fixture(params=KITS)
def planned(request):
    kit = request.getfixturevalue(request.param)
    if hasattr(kit, "on"):
        kit.on("GET", kit.base_path + "/x", CannedResponse(503))
    else:
        kit.respond_next(CannedResponse(503))

def test_that_passes(planned): pass
def test_that_fails(planned): assert not "failed"
def test_that_is_skipped(planned): pytest.skip()
"""


def test_one_failure_is_one_error(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(f"PACKAGES = {PACKAGES}\n{TESTS}")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-n0"]
    done = subprocess.run(
        command,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )
    counts = done.stdout.strip().splitlines()[-1].partition(" in ")[0]

    # Only a test that passes has its planned response reported as left over.
    assert counts == "8 failed, 8 passed, 8 skipped, 8 errors"
