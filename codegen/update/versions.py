"""The version that users of a package have, and the one that follows."""

from __future__ import annotations

import re
from enum import IntEnum
from pathlib import Path

from ..errors import CodegenError

#: How the verdict turns into a number; printed in every report.
RULE = (
    "From 1.0.0 on, *major*, *minor* and *patch* raise that part of the version. "
    "Below 1.0.0, *major* raises the second number, *minor* and *patch* the third."
)


class Level(IntEnum):
    """The part of a version that a release has to raise."""

    NONE = 0
    PATCH = 1
    MINOR = 2
    MAJOR = 3

    def __str__(self) -> str:
        return self.name.lower()


def present(package: Path) -> str:
    """The version written in the hand-written package at ``package``.

    Returns:
        Three numbers, zeros where the package has no version yet.
    """
    file = package / "_version.py"
    text = file.read_text("utf-8") if file.is_file() else ""
    match = re.search(r'__version__ = "([^"]+)"', text)
    return match[1] if match else "0.0.0"


def next_version(version: str, level: Level) -> str:
    """The version that follows ``version``, by ``RULE``.

    Raises:
        CodegenError: the version is not three numbers.
    """
    if not (match := re.fullmatch(r"(\d+)\.(\d+)\.(\d+)", version)):
        raise CodegenError(f"{version!r} is not a version of three numbers like 0.1.0.")
    major, minor, patch = (int(group) for group in match.groups())
    if level is Level.NONE:
        return version
    if not major:
        level = Level.MINOR if level is Level.MAJOR else Level.PATCH
    if level is Level.MAJOR:
        return f"{major + 1}.0.0"
    return (
        f"{major}.{minor + 1}.0"
        if level is Level.MINOR
        else (f"{major}.{minor}.{patch + 1}")
    )
