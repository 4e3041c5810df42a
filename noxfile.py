#!/usr/bin/env python3
# /// script
# requires-python = ">=3.11"
# dependencies = ["nox==2026.10.20", "uv==0.13.8"]
# ///
"""All tasks of this repository; ``python3 noxfile.py -l`` lists them.

Needs only Python 3.11+ with pip: nox and uv are put under .nox/ on first use.
Each task names who needs it: whoever installs the packages, contributes to them, or
maintains them.
"""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent


def _bootstrap() -> None:
    """Put the pinned tools of the header on the path, installing them once per Python.

    ``pip install --target`` is allowed where a plain install is refused (PEP 668) and
    works where the ``venv`` module is incomplete (Debian without python3-venv).
    """
    text = Path(__file__).read_text(encoding="utf-8")
    header = text.partition("# dependencies = [")[2].partition("]\n")[0]
    wanted = dict(pin.split("==") for pin in re.findall(r'"([^"]+)"', header))
    try:
        if all(metadata.version(name) == version for name, version in wanted.items()):
            return
    except metadata.PackageNotFoundError:
        pass
    name = "-".join(["bootstrap", str(sys.implementation.cache_tag), *wanted.values()])
    target = ROOT / ".nox" / name
    if not target.is_dir():
        _pip_install([f"{name}=={version}" for name, version in wanted.items()], target)
    sys.path.insert(0, str(target))


def _pip_install(pins: list[str], target: Path) -> None:
    if importlib.util.find_spec("pip") is None:
        sys.exit("This Python has no pip: install python3-pip, or `uv run noxfile.py`.")
    print(f"Installing {' and '.join(pins)} under .nox/ ...", file=sys.stderr)
    target.parent.mkdir(exist_ok=True)
    # Either setting would make pip refuse --target; "0" also beats a pip.conf.
    env = {**os.environ, "PIP_USER": "0", "PIP_REQUIRE_VIRTUALENV": "0"}
    pip = [sys.executable, "-m", "pip", "install", "--quiet"]
    quiet = ["--disable-pip-version-check", "--root-user-action=ignore"]
    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        part = Path(folder, "tools")
        command = [*pip, *quiet, "--target", str(part), *pins]
        if subprocess.run(command, check=False, env=env).returncode:
            sys.exit(f"pip could not install {' and '.join(pins)}: see its output.")
        if not target.is_dir():  # another process may have been faster
            part.rename(target)


def _set_up_as_pip() -> None:
    """Let uv, which reads no pip.conf, use the index and certificates of pip."""
    theirs = {"cert": "SSL_CERT_FILE", "index-url": "UV_DEFAULT_INDEX"}
    listed = [sys.executable, "-m", "pip", "config", "list"]
    found = subprocess.run(listed, check=False, capture_output=True, text=True)
    for line in found.stdout.splitlines():
        name, _, value = line.partition("=")
        variable = theirs.get(name.rpartition(".")[2])
        if variable and name.startswith(("global.", "install.", ":env:.")):
            os.environ.setdefault(variable, value.strip("'"))


if __name__ == "__main__":
    if sys.version_info < (3, 11):  # noqa: UP036 - this file runs before any check
        sys.exit("Python 3.11 or newer is needed to work on this repository.")
    _bootstrap()
    _set_up_as_pip()

import nox
from nox.command import CommandFailed

nox.options.default_venv_backend = "uv"
nox.options.reuse_venv = "yes"
nox.options.error_on_external_run = True
nox.options.sessions = ["drift", "lint", "types", "tests"]

#: Import packages, in the order in which everything lists them.
VENDORS = tomllib.loads((ROOT / "specs" / "vendors.toml").read_text("utf-8"))
PACKAGES = tuple(vendor["package"] for vendor in VENDORS.values())
DIST = ROOT / "dist"
REQUIREMENTS = ROOT / "requirements"
#: What ``demo`` and ``tests`` run on, such as 3.13; by default the Python of nox.
PYTHON = [os.environ["TEST_PYTHON"]] if os.environ.get("TEST_PYTHON") else None
LOCKS = (
    "test",
    "build",
    "clients",
    "testing",
    "fleet",
    "peers",
    "codegen",
    "types",
    "docs",
    "lint",
    "sbom",
    "frozen",
)
#: Packages below the test kits that read files of their own.
READ_WHEN_FROZEN = ("openapi_schema_validator", "openapi_spec_validator")
#: Hand-written code; what the links lead to is reached from its real place.
WRITTEN = ("benchmarks", "codegen", "examples", "overlays", "tests", "noxfile.py")


def _source(package: str) -> Path:
    return ROOT / "packages" / package.replace("_", "-") / "src" / package


def _locked(session: nox.Session, name: str) -> None:
    lock = f"requirements/{name}.txt"
    session.log(f"Installing what {lock} lists")
    _install(session, lock, "--require-hashes", "--requirement", lock)


def _install(session: nox.Session, what: str, *arguments: str) -> None:
    try:
        session.install(*arguments, log=False)
    except CommandFailed:
        session.error(f"{what} could not be installed, for the reason printed above")


def _step(session: nox.Session, doing: str, *command: str, show: bool = False) -> None:
    """Run ``command`` with one line of progress and, when it fails, one of reason."""
    session.log(doing)
    try:
        # Unbuffered: progress must not come after the error it led to.
        env = {"PYTHONUNBUFFERED": "1"}
        session.run(*command, silent=not show, log=False, env=env)
    except CommandFailed:
        session.error(f"{doing}: failed, for the reason printed above")


def _wheels(session: nox.Session) -> list[str]:
    found = [str(w) for package in PACKAGES for w in DIST.glob(f"{package}-*.whl")]
    if len(found) != len(PACKAGES):
        session.error(f"dist/ holds {len(found)} wheels, not {len(PACKAGES)}")
    return found


def _install_wheels(session: nox.Session, *locks: str) -> None:
    """Install the locked third-party packages, then only the built wheels."""
    for lock in locks:
        _locked(session, lock)
    session.log("Installing the wheels")
    _install(session, "dist/", "--reinstall", "--no-deps", *_wheels(session))


def _run(session: nox.Session, doing: str, module: str, *arguments: str) -> None:
    _step(session, doing, "python", "-m", module, *arguments, show=True)


@nox.session(requires=["generate", "build"], reuse_venv=False, python=PYTHON)
def demo(session: nox.Session) -> None:
    """Installer: generate, build, install afresh, call every seed operation once."""
    _install_wheels(session, "clients", "testing")
    _step(session, "Calling", "python", "-P", "tests/demo.py", show=True)


@nox.session
def build(session: nox.Session) -> None:
    """Installer: build and check sdists and, from them, wheels in dist/."""
    for package in PACKAGES:
        if not (_source(package) / "_generated").is_dir():
            session.error(
                f"{_source(package).relative_to(ROOT)}/_generated is not a folder: the "
                "symbolic links are missing; see docs/development.md, 'Windows'"
            )
    _locked(session, "build")
    shutil.rmtree(DIST, ignore_errors=True)
    for package in PACKAGES:
        folder = _source(package).parents[1]
        command = ("python", "-m", "build", "--no-isolation", f"--outdir={DIST}")
        _step(session, f"Building {folder.name}", *command, str(folder))
    _check_built(session)


def _check_built(session: nox.Session) -> None:
    files = [str(file) for file in sorted(DIST.iterdir())]
    _step(session, "Checking the metadata", "twine", "check", "--strict", *files)
    for package, wheel in zip(PACKAGES, _wheels(session), strict=True):
        # W002: the generator writes equal api/<tag>/__init__.py files.
        command = ("check-wheel-contents", "--ignore=W002", wheel)
        flag = f"--package={_source(package)}"
        _step(session, f"Checking {Path(wheel).name}", *command, flag)


@nox.session
def generate(session: nox.Session) -> None:
    """Contributor: rewrite generated/ from specs/: all vendors, or -- VENDOR..."""
    _locked(session, "codegen")
    _run(session, "Generating", "codegen", "generate", *session.posargs)


@nox.session
def drift(session: nox.Session) -> None:
    """Contributor: fail when generated/ is not what the pipeline makes of specs/."""
    _locked(session, "codegen")
    _run(session, "Comparing generated/ with specs/", "codegen", "drift")


@nox.session
def lint(session: nox.Session) -> None:
    """Contributor: lint the hand-written code and the workflows, check the format."""
    _locked(session, "lint")
    _step(session, "Linting", "ruff", "check", *WRITTEN, show=True)
    _step(session, "Checking the format", "ruff", "format", "--check", *WRITTEN)
    _step(session, "Auditing the workflows", "zizmor", "--offline", ".github")
    _step(session, "Running the quick checks", "prek", "run", "--all-files", show=True)


@nox.session(requires=["build"])
def types(session: nox.Session) -> None:
    """Contributor: type-check the wheels as users see them, and the pipeline."""
    _install_wheels(session, "types")
    # pyright looks for py.typed with the python it finds first on PATH.
    names = [f"--package={package}" for package in (*PACKAGES, "codegen")]
    cache = f"--cache-dir={session.create_tmp()}/mypy"
    _step(session, "Running mypy --strict", "mypy", cache, *names, show=True)
    _step(session, "Checking the examples", "mypy", cache, "examples", show=True)
    session.env["MYPY_CACHE_DIR"] = cache.partition("=")[2]
    # The tests' own options and fixtures need more than is installed here.
    lines = ("pytest", "--noconftest", "-o", "addopts=", "tests/typed_lines")
    _step(session, "Checking right and wrong lines", *lines)
    for package in PACKAGES:
        command = ("pyright", "--verifytypes", package, "--ignoreexternal")
        _step(session, f"Checking that {package} is fully typed", *command)


@nox.session(requires=["build"], python=PYTHON)
def tests(session: nox.Session) -> None:
    """Contributor: run the tests against the built wheels: -- PYTEST ARGUMENTS."""
    _install_wheels(session, "test")
    # -P: the working directory must not shadow the wheels.
    # One file stays in one process: its fixtures are made once.
    spread = ("--numprocesses=2", "--dist=loadfile")
    command = ("python", "-P", "-m", "pytest", *spread, *session.posargs)
    _step(session, "Testing the wheels", *command, show=True)


@nox.session(requires=["build"])
def fuzz(session: nox.Session) -> None:
    """Contributor: send a hundred generated requests to every simulated operation."""
    _install_wheels(session, "test")
    command = ("python", "-P", "-m", "pytest", "tests/robustness/fuzz")
    cases = os.environ.get("FUZZ_CASES", "100")
    env = {"FUZZ_CASES": cases, "PYTHONUNBUFFERED": "1"}
    session.log("Fuzzing the simulators; a hundred cases take hours, see FUZZ_CASES")
    session.run(*command, *session.posargs, log=False, env=env)


@nox.session(requires=["build"])
def soak(session: nox.Session) -> None:
    """Contributor: make 20,000 calls with faults; nothing may pile up: -- CALLS."""
    _install_wheels(session, "test")
    _run(session, "Calling for minutes", "tests.robustness.soak", *session.posargs)


@nox.session(requires=["build"])
def frozen(session: nox.Session) -> None:
    """Contributor: make a program of the packages with PyInstaller, and run it."""
    _install_wheels(session, "frozen")
    program, folder = ROOT / "tests/packaging/frozen_program.py", session.create_tmp()
    # PyInstaller follows imports only: files that are read have to be named.
    read = [f"--collect-data={name}" for name in (*PACKAGES, *READ_WHEN_FROZEN)]
    places = [f"--{name}path={folder}/{name}" for name in ("dist", "work")]
    options = ("--noconfirm", "--log-level=ERROR", f"--specpath={folder}")
    command = ("pyinstaller", *options, *places, *read, str(program))
    _step(session, "Freezing a program", *command)
    frozen = Path(folder, "dist", program.stem, program.stem)
    session.run(str(frozen), external=True, log=False)


@nox.session(requires=["build"])
def faults(session: nox.Session) -> None:
    """Contributor: spoil the responses of the simulators, write docs/faults.md."""
    _install_wheels(session, "test")
    _run(session, "Running every fault", "tests.pages.faults_page")


@nox.session(requires=["build"])
def traffic(session: nox.Session) -> None:
    """Contributor: rewrite docs/traffic.md from the cassettes."""
    _install_wheels(session, "test")
    _run(session, "Writing docs/traffic.md", "tests.pages.traffic_page")


@nox.session(requires=["build"])
def bench(session: nox.Session) -> None:
    """Maintainer: measure, and write docs/performance.md; ``-- quick`` only prints."""
    _install_wheels(session, "test")
    script = ("python", "-P", "benchmarks/table.py", *session.posargs)
    _step(session, "Measuring", *script, show=True)


@nox.session
def docs(session: nox.Session) -> None:
    """Contributor: build the site in build/site, check its links: -- [screenshots]."""
    _locked(session, "docs")
    module = ("python", "-m", "codegen.reference")
    _step(session, "Writing the pages of the site", *module, "pages", "build")
    site = ROOT / "build" / "site"
    with session.chdir("build"):
        build = ("zensical", "build", "--strict", "--config-file=mkdocs.yml")
        _step(session, "Building the site", *build)
    pages = str(ROOT / "build" / "docs")
    markdown = (*module, "markdown", pages, str(site))
    _step(session, "Writing llms.txt and the Markdown of each page", *markdown)
    flags = ("--offline", "--include-fragments", "--no-progress", f"--root-dir={site}")
    _step(session, "Checking the links", "lychee", *flags, str(site))
    if "screenshots" in session.posargs:
        pictures = ("screenshots", str(site), str(ROOT / "build" / "screenshots"))
        _step(session, "Taking pictures of some pages", *module, *pictures)


@nox.session
def update(session: nox.Session) -> None:
    """Maintainer: take in a new document: -- VENDOR FILE-OR-URL... [--check]."""
    _locked(session, "codegen")
    _run(session, "Updating", "codegen", "update", *session.posargs)


@nox.session(name="new-vendor")
def new_vendor(session: nox.Session) -> None:
    """Maintainer: write a vendor from its document: -- NAME FILE-OR-URL..."""
    _locked(session, "codegen")
    _run(session, "Writing the vendor", "codegen", "new-vendor", *session.posargs)


@nox.session(requires=["build"])
def record(session: nox.Session) -> None:
    """Maintainer: record cassettes: -- simulator, or -- VENDOR [SCENARIO ...]."""
    if not session.posargs:
        session.error("Say what to record: -- simulator, or -- <vendor> [scenario ...]")
    _install_wheels(session, "test")
    _run(session, "Recording", "tests.recorder.record", *session.posargs)
    command = ("python", "-m", "tests.pages.traffic_page")
    _step(session, "Writing docs/traffic.md", *command)


@nox.session
def lock(session: nox.Session) -> None:
    """Maintainer: renew requirements/*.txt within the ranges of requirements/*.in."""
    _install(session, "uv", "uv")
    flags = ["--universal", "--python-version=3.11", "--generate-hashes", "--upgrade"]
    quiet = ["--quiet", "--no-header", "--no-annotate"]
    with session.chdir(REQUIREMENTS):
        for name in LOCKS:
            # Every lock takes its versions from the widest one.
            within = [] if name == "test" else ["--constraint=test.txt"]
            files = [f"--output-file={name}.txt", f"{name}.in"]
            command = ("uv", "pip", "compile", *flags, *quiet, *within, *files)
            _step(session, f"Locking {name}", *command)


@nox.session(requires=["build"], reuse_venv=False)
def lowest(session: nox.Session) -> None:
    """Maintainer: run the demo with the oldest dependencies the packages accept."""
    session.log("Installing the wheels with their oldest dependencies")
    # The list makes them direct: of a wheel's own requirements the newest are taken.
    lists = [f"--requirement=requirements/{name}.in" for name in ("clients", "testing")]
    _install(session, "dist/", "--resolution=lowest-direct", *lists, *_wheels(session))
    _step(session, "Calling", "python", "-P", "tests/demo.py", show=True)


@nox.session
def release(session: nox.Session) -> None:
    """Maintainer: write version and changelog of a package: -- DISTRIBUTION."""
    _locked(session, "codegen")
    _locked(session, "build")
    _run(session, "Preparing it", "codegen.release_preparation", *session.posargs)


@nox.session(name="release-check")
def release_check(session: nox.Session) -> None:
    """Maintainer: refuse an unprepared release: -- TAG, or -- --since COMMIT."""
    _locked(session, "clients")
    _run(session, "Checking the release", "codegen.release", *session.posargs)


@nox.session(requires=["build"], reuse_venv=False)
def sbom(session: nox.Session) -> None:
    """Maintainer: list what a built package depends on: -- DISTRIBUTION."""
    (name,) = session.posargs or session.error("name a distribution after --")
    wheels = [wheel for wheel in _wheels(session) if name.replace("-", "_") in wheel]
    _locked(session, "clients")
    _install(session, "dist/", "--reinstall", "--no-deps", *wheels)
    python = Path(session.bin, "python")
    # The tool has an environment of its own: the package does not depend on it.
    tool = Path(session.create_tmp(), "tool")
    lock = str(REQUIREMENTS / "sbom.txt")
    session.run("uv", "venv", "--clear", "--quiet", str(tool), external=True, log=False)
    pip = ("uv", "pip", "install", "--quiet", f"--python={tool}", "--require-hashes")
    session.run(*pip, "--requirement", lock, external=True, log=False)
    listing = (str(tool / "bin" / "cyclonedx-py"), "environment", str(python))
    target = f"--output-file={DIST / 'sbom.cdx.json'}"
    flags = ("--output-reproducible", "--output-format=JSON", target)
    session.run(*listing, *flags, external=True, silent=True, log=False)


if __name__ == "__main__":
    os.chdir(ROOT)
    nox.main()
