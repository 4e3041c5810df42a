"""The locks hold names, versions and hashes, and nothing of anybody's machine."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.layout import ROOT

LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
ENTRY = re.compile(
    r"^(?P<name>[A-Za-z0-9._-]+)(\[[a-z0-9,_-]+\])?==(?P<version>[^ ;\\]+)"
    r"( ; [^\\]+)?( \\\n    --hash=sha256:[0-9a-f]{64})+$"
)


def entries(lock: Path) -> list[str]:
    return re.split(r"\n(?! )", lock.read_text("utf-8").rstrip("\n"))


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_a_lock_holds_only_pinned_and_hashed_names(lock: Path) -> None:
    assert [entry for entry in entries(lock) if not ENTRY.match(entry)] == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_every_lock_comes_from_a_list_of_ranges(lock: Path) -> None:
    assert lock.with_suffix(".in").is_file()


def versions_of(lock: Path) -> dict[str, list[str]]:
    """Return the versions by name: a name has several where Pythons need others."""
    versions: dict[str, list[str]] = {}
    for entry in entries(lock):
        result = ENTRY.match(entry)
        assert result
        versions.setdefault(result["name"], []).append(result["version"])
    return versions


def test_all_locks_agree_on_every_version() -> None:
    versions: dict[str, set[tuple[str, ...]]] = {}
    for lock in LOCKS:
        for name, seen in versions_of(lock).items():
            versions.setdefault(name, set()).add(tuple(seen))

    assert {name: seen for name, seen in versions.items() if len(seen) > 1} == {}


SESSION = re.compile(r"^def (\w+)\(session.*?(?=^@|\Z)", re.M | re.S)
LOCKED = re.compile(r'_locked\(session, "(\w+)"\)')
#: The program a session runs with its own locks, not with those of the tests.
PROGRAM = re.compile(r'_run\(session, "[^"]*", "(codegen[.\w]*)"')
IMPORT = """
import importlib, re, sys
from importlib.metadata import packages_distributions

module, allowed = sys.argv[1], set(sys.argv[2:])

class Absent:
    def find_spec(self, name, path=None, target=None):
        owners = installed.get(name.partition(".")[0])
        plain = {re.sub("[-_.]+", "-", each).lower() for each in owners or ()}
        if owners and not plain & allowed:
            raise ModuleNotFoundError(f"{name} is not in the locks", name=name)

installed = packages_distributions()
sys.meta_path.insert(0, Absent())
importlib.import_module(module)
"""


def programs() -> list[tuple[str, str, list[str]]]:
    results = []
    for session in SESSION.finditer((ROOT / "noxfile.py").read_text("utf-8")):
        locks = LOCKED.findall(session[0])
        results += [
            (session[1], program, locks)
            for program in PROGRAM.findall(session[0])
            if locks
        ]
    return results


@pytest.mark.parametrize(
    ("session", "program", "locks"), programs(), ids=lambda value: str(value)
)
def test_a_session_installs_what_its_program_imports(
    session: str, program: str, locks: list[str]
) -> None:
    listed = [
        re.sub("[-_.]+", "-", result["name"]).lower()
        for lock in locks
        for entry in entries(ROOT / "requirements" / f"{lock}.txt")
        if (result := ENTRY.match(entry))
    ]
    module = f"{program}.__main__" if program == "codegen" else program
    command = [sys.executable, "-c", IMPORT, module, *listed]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{session}: {done.stderr[-300:]}"


def test_sessions_with_programs_are_found() -> None:
    assert {session for session, _, _ in programs()} >= {"release", "update"}
