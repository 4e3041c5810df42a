"""A project that depends on two clients is tested with nothing but their wheels."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.layout import PACKAGES, ROOT

pytestmark = pytest.mark.slow

USED = ("lucca_timmi_client", "monite_client")
UV = (sys.executable, "-m", "uv")


def run(*command: str | Path, folder: Path | None = None) -> str:
    done = subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": "", "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment that holds the two wheels with what their extra brings."""
    folder = tmp_path_factory.mktemp("environment")
    run(*UV, "venv", "--quiet", "--python", sys.executable, folder)
    python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    wheels = [
        f"{package.distribution}[testing] @ {package.wheel.as_uri()}"
        for package in PACKAGES
        if package.name in USED
    ]
    lock = f"--constraint={ROOT}/requirements/test.txt"
    run(*UV, "pip", "install", "--quiet", "--python", python, lock, *wheels)
    return python


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The project far from this repository."""
    example = Path(__file__).parent / "example"
    return Path(shutil.copytree(example, tmp_path / "example"))


def test_the_tests_of_a_dependent_project_pass(python: Path, project: Path) -> None:
    result = run(python, "-m", "pytest", "-q", "-p", "no:cacheprovider", folder=project)

    assert "12 passed" in result


def test_importing_a_client_never_imports_its_test_kit(python: Path) -> None:
    code = (
        "import sys, monite_client, lucca_timmi_client;"
        "monite_client.Monite(client_id='00000000-0000-4000-8000-0000000000c1',"
        " client_secret='example', base_url='https://monite.fake.test/v1');"
        "print([n for n in sys.modules if 'testing' in n or 'starlette' in n])"
    )

    assert run(python, "-P", "-c", code).strip() == "[]"
