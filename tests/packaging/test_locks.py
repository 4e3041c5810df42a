"""The locks hold names, versions and hashes, and nothing of anybody's machine."""

from __future__ import annotations

import re
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
        found = ENTRY.match(entry)
        assert found
        versions.setdefault(found["name"], []).append(found["version"])
    return versions


def test_all_locks_agree_on_every_version() -> None:
    versions: dict[str, set[tuple[str, ...]]] = {}
    for lock in LOCKS:
        for name, seen in versions_of(lock).items():
            versions.setdefault(name, set()).add(tuple(seen))

    assert {name: seen for name, seen in versions.items() if len(seen) > 1} == {}
