"""Every documented way to install a package gives the same working package."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.packaging.layout import PACKAGES, ROOT, Package

pytestmark = pytest.mark.slow

UV = (sys.executable, "-m", "uv")
#: The build backend comes from the lock too: no build environment, no network.
LOCKS = ("clients", "build")


def run(*command: str | Path, folder: Path | None = None) -> str:
    done = subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.strip()


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A git repository that holds the work tree as it is now."""
    copy = tmp_path_factory.mktemp("repository")
    for name in ("generated", "overlays", "packages"):
        hidden = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, copy / name, symlinks=True, ignore=hidden)
    shutil.copy(ROOT / ".gitignore", copy)
    author = ["-c", "user.name=Test", "-c", "user.email=test@example.test"]
    run("git", "init", "--quiet", folder=copy)
    run("git", "add", "--all", folder=copy)
    run("git", *author, "commit", "--quiet", "--message=Tree", folder=copy)
    return copy


Installer = Callable[[list[str]], Path]


@pytest.fixture(scope="module")
def install(tmp_path_factory: pytest.TempPathFactory) -> Installer:
    """Install the given sources into a new environment and return its python."""

    def into_new_environment(sources: list[str]) -> Path:
        folder = tmp_path_factory.mktemp("environment")
        run(*UV, "venv", "--quiet", "--python", sys.executable, folder)
        python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
        pip = [*UV, "pip", "install", "--quiet", "--python", str(python)]
        locks = [f"--requirement={ROOT}/requirements/{n}.txt" for n in LOCKS]
        run(*pip, *locks)
        run(*pip, "--no-deps", "--no-build-isolation", "--no-cache", *sources)
        return python

    return into_new_environment


@pytest.fixture(scope="module")
def from_folder(repository: Path, install: Installer) -> Path:
    return install([str(repository / "packages" / p.distribution) for p in PACKAGES])


@pytest.fixture(scope="module")
def from_git(repository: Path, install: Installer) -> Path:
    url = f"git+{repository.as_uri()}#subdirectory=packages/"
    return install([f"{p.distribution} @ {url}{p.distribution}" for p in PACKAGES])


@pytest.fixture(scope="module")
def from_sdist(install: Installer) -> Path:
    return install([str(package.sdist) for package in PACKAGES])


@pytest.mark.parametrize("way", ["from_folder", "from_git", "from_sdist"])
def test_an_install_from_source_holds_the_files_of_the_wheel(
    request: pytest.FixtureRequest, way: str, package: Package
) -> None:
    python = request.getfixturevalue(way)
    code = f"import {package.name} as p; print(p.__path__[0])"
    folder = Path(run(python, "-P", "-c", code))
    compiled = ".pyc"
    installed = {
        f"{package.name}/{file.relative_to(folder).as_posix()}": file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file() and file.suffix != compiled
    }
    with zipfile.ZipFile(package.wheel) as wheel:
        names = [n for n in wheel.namelist() if ".dist-info/" not in n]
        packed = {name: wheel.read(name) for name in names}

    assert packed == installed


def test_an_editable_install_follows_the_tree(
    repository: Path, install: Installer
) -> None:
    folders = [repository / "packages" / p.distribution for p in PACKAGES]
    python = install([part for f in folders for part in ("--editable", str(f))])
    package = PACKAGES[0]
    version = repository / "overlays" / package.name / "_version.py"
    version.write_text('"""Edited."""\n\n__version__ = "7.7.7"\n')
    code = f"import {package.name} as p; print(p.__version__)"

    assert run(python, "-P", "-c", code) == "7.7.7"


def test_all_four_packages_can_be_imported_side_by_side(from_folder: Path) -> None:
    names = ", ".join(package.name for package in PACKAGES)

    assert run(from_folder, "-P", "-c", f"import {names}; print('ok')") == "ok"


def test_a_checkout_without_links_does_not_build(
    repository: Path, tmp_path: Path
) -> None:
    package = PACKAGES[0]
    folder = tmp_path / package.distribution
    source = repository / "packages" / package.distribution
    shutil.copytree(source, folder, symlinks=True)
    link = folder / "src" / package.name
    target = str(link.readlink())
    link.unlink()
    link.write_text(target)  # what git writes where links are switched off
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel"]
    built = subprocess.run(command, cwd=folder, capture_output=True, check=False)

    assert built.returncode != 0
    assert not list(folder.glob("dist/*.whl"))
