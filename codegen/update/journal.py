"""Put many new files in the place of old ones: all of them, or none.

A swap is a series of renames inside one file system. Before the first one a journal is
written to ``.update/``; it is removed after the last. Whoever finds a journal there
puts back what it names: this process when it fails or is interrupted, the next command
when it was killed.

The journal is read as untrusted input: it may name only paths inside the repository.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from ..errors import CodegenError

#: Below the repository's root, on its file system, and ignored by git.
SPACE = ".update"


def _nothing(stage: str) -> None:
    """Take no notice of the stage that has been reached."""


@contextlib.contextmanager
def work_folder(root: Path) -> Iterator[Path]:
    """A folder for one update at ``root``; nobody else updates meanwhile.

    Raises:
        CodegenError: another update is running.
    """
    with _locked(root) as place:
        _recover(place, root)
        for left in place.glob("work-*"):
            shutil.rmtree(left, ignore_errors=True)
        folder = Path(tempfile.mkdtemp(prefix="work-", dir=place))
        try:
            yield folder
        finally:
            if not (place / "journal.json").exists():
                shutil.rmtree(folder, ignore_errors=True)


def recover(root: Path) -> bool:
    """Put back what an interrupted swap at ``root`` has left half done.

    Returns:
        Whether there was anything to put back.

    Raises:
        CodegenError: an update is running, or the journal was not written by one.
    """
    if not (root / SPACE / "journal.json").exists():
        return False
    with _locked(root) as place:
        return _recover(place, root)


def swap(
    folder: Path,
    root: Path,
    names: list[str],
    on_stage: Callable[[str], None] = _nothing,
) -> None:
    """Move ``folder/new/NAME`` to ``root/NAME`` for each name, all or nothing.

    Args:
        folder: from ``work_folder``; the old files go to its ``old``.
        root: the repository.
        names: files and folders, relative to both.
        on_stage: called with each step; tests interrupt there.

    Raises:
        CodegenError: a name leads through a symbolic link.
    """
    for name in names:
        _refuse_links(root, Path(name))
    journal = folder.parent / "journal.json"
    entries = [{"name": name, "existed": (root / name).exists()} for name in names]
    try:
        _write(journal, {"work": folder.name, "entries": entries})
        on_stage("journal written")
        for entry in entries:
            _apply(folder, root, entry, on_stage)
        journal.unlink()
    except BaseException:
        _recover(folder.parent, root)
        raise


def _refuse_links(root: Path, name: Path) -> None:
    """Nothing is written through a link: it may lead out of the repository."""
    for part in (*reversed(name.parents), name):
        if (root / part).is_symlink():
            raise CodegenError(
                f"{root / part} is a symbolic link, which an update does not write "
                "through; put a folder or file of its own there."
            )


def _apply(
    folder: Path, root: Path, entry: dict[str, Any], on_stage: Callable[[str], None]
) -> None:
    name = entry["name"]
    place, old = root / name, folder / "old" / name
    old.parent.mkdir(parents=True, exist_ok=True)
    place.parent.mkdir(parents=True, exist_ok=True)
    if entry["existed"]:
        place.rename(old)
        on_stage(f"{name} taken away")
    (folder / "new" / name).rename(place)
    on_stage(f"{name} put in place")


def _recover(space_folder: Path, root: Path) -> bool:
    journal = space_folder / "journal.json"
    if not journal.exists():
        return False
    work, entries = _read(journal)
    folder = space_folder / work
    for entry in reversed(entries):
        _undo(folder, root, entry)
    journal.unlink()
    shutil.rmtree(folder, ignore_errors=True)
    return True


def _read(journal: Path) -> tuple[str, list[dict[str, Any]]]:
    """The name of the work folder, and what was to be swapped.

    Raises:
        CodegenError: it is not a journal, or names a path outside the repository.
    """
    malformed = (OSError, ValueError, RecursionError, LookupError, TypeError)
    with contextlib.suppress(*malformed):
        content = json.loads(journal.read_text("utf-8"))
        work, entries = content["work"], content["entries"]
        root = journal.parents[1]
        if re.fullmatch(r"work-\w+", work):
            old = journal.parent / work / "old"
            if all(_is_entry(entry, root, old) for entry in entries):
                return work, entries
    raise CodegenError(
        f"{journal} is not the journal of an update; nothing was put back. Compare "
        "the tree with `git status`, then delete the file."
    )


def _is_entry(entry: dict[str, Any], root: Path, old: Path) -> bool:
    if not isinstance(entry["existed"], bool) or not _is_inside(entry["name"], root):
        return False
    with contextlib.suppress(FileNotFoundError, NotADirectoryError):
        os.lstat(old / entry["name"])  # raises for a name that no file can have
    return True


def _is_inside(name: object, root: Path) -> bool:
    """Whether ``name`` is a relative path to a place in the repository but ``.git``."""
    if not isinstance(name, str) or not name or "\0" in name:
        return False
    path = Path(name)
    if path.is_absolute() or ".." in path.parts or path.parts[:1] in ((), (".git",)):
        return False
    with contextlib.suppress(FileNotFoundError, NotADirectoryError):
        os.lstat(root / path)  # whatever else it raises, such as a name too long
    return (root / path).parent.resolve().is_relative_to(root.resolve())


def _undo(folder: Path, root: Path, entry: dict[str, Any]) -> None:
    """Undo one entry; where it was never done, or undone before, nothing happens."""
    place, new = root / entry["name"], folder / "new" / entry["name"]
    old = folder / "old" / entry["name"]
    if (old.exists() or not entry["existed"]) and place.exists() and not new.exists():
        place.rename(new)
    if old.exists():
        old.rename(place)
    if not entry["existed"]:
        with contextlib.suppress(OSError):  # unless others have files there
            place.parent.rmdir()


def _write(journal: Path, content: dict[str, Any]) -> None:
    """Write at once: a journal is there whole or not at all, also after a power cut."""
    part = journal.with_suffix(".part")
    with part.open("w", encoding="utf-8") as file:
        json.dump(content, file)
        file.flush()
        os.fsync(file.fileno())
    part.replace(journal)


@contextlib.contextmanager
def _locked(root: Path) -> Iterator[Path]:
    """Hold the lock of ``root``; the system lets go of it when this process dies."""
    place = root / SPACE
    _refuse_links(root, Path(SPACE))
    place.mkdir(exist_ok=True)
    with (place / "lock").open("w") as file:
        _lock(file.fileno(), root)
        yield place


def _lock(descriptor: int, root: Path) -> None:
    if sys.platform == "win32":
        return  # one maintainer at a time: there is no such lock to be had
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise CodegenError(
            f"An update is running in {root}; wait until it has ended."
        ) from None
