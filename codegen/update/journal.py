"""Put many new files in the place of old ones: all of them, or none.

A swap is a series of renames inside one file system. Before the first one a journal is
written to ``.update/``; it is taken away after the last. Whoever finds a journal there
puts back what it names: this process when it fails or is interrupted, a guardian
process when this one is killed, the next command when both are (a power cut).

The guardian waits until the process that holds its standard input ends, and then puts
back whatever is half done.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
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
def space(root: Path) -> Iterator[Path]:
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


def recover(root: Path, *, wait: bool = False) -> bool:
    """Put back what an interrupted swap at ``root`` has left half done.

    Args:
        root: the repository.
        wait: until a running update has ended, instead of raising.

    Returns:
        Whether there was anything to put back.

    Raises:
        CodegenError: an update is running.
    """
    if not (root / SPACE / "journal.json").exists():
        return False
    with _locked(root, wait=wait) as place:
        return _recover(place, root)


def swap(
    folder: Path,
    root: Path,
    names: list[str],
    reached: Callable[[str], None] = _nothing,
) -> None:
    """Move ``folder/new/NAME`` to ``root/NAME`` for each name, all or nothing.

    Args:
        folder: what ``space`` gave; the old files go to its ``old``.
        root: the repository.
        names: files and folders, relative to both.
        reached: is told each step; tests interrupt there.
    """
    journal = folder.parent / "journal.json"
    entries = [{"name": name, "existed": (root / name).exists()} for name in names]
    with _guardian(root):
        try:
            _write(journal, {"work": folder.name, "entries": entries})
            reached("journal written")
            for entry in entries:
                _forward(folder, root, entry, reached)
            journal.unlink()
        except BaseException:
            _recover(folder.parent, root)
            raise


def _forward(
    folder: Path, root: Path, entry: dict[str, Any], reached: Callable[[str], None]
) -> None:
    name = entry["name"]
    place, old = root / name, folder / "old" / name
    old.parent.mkdir(parents=True, exist_ok=True)
    place.parent.mkdir(parents=True, exist_ok=True)
    if entry["existed"]:
        place.rename(old)
        reached(f"{name} taken away")
    (folder / "new" / name).rename(place)
    reached(f"{name} put in place")


def _recover(space_folder: Path, root: Path) -> bool:
    journal = space_folder / "journal.json"
    if not journal.exists():
        return False
    said = json.loads(journal.read_text("utf-8"))
    folder = space_folder / said["work"]
    for entry in reversed(said["entries"]):
        _back(folder, root, entry)
    journal.unlink()
    shutil.rmtree(folder, ignore_errors=True)
    return True


def _back(folder: Path, root: Path, entry: dict[str, Any]) -> None:
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
def _locked(root: Path, *, wait: bool = False) -> Iterator[Path]:
    """Hold the lock of ``root``; the system lets go of it when this process dies."""
    place = root / SPACE
    place.mkdir(exist_ok=True)
    with (place / "lock").open("w") as file:
        _lock(file.fileno(), root, wait)
        yield place


def _lock(descriptor: int, root: Path, wait: bool) -> None:
    if sys.platform == "win32":
        return  # one maintainer at a time: there is no such lock to be had
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except BlockingIOError:
        raise CodegenError(
            f"An update is running in {root}; wait until it has ended."
        ) from None


@contextlib.contextmanager
def _guardian(root: Path) -> Iterator[None]:
    """Let a second process put things back should this one be killed."""
    command = [sys.executable, "-P", "-c", _GUARDIAN, str(root)]
    code = str(Path(__file__).resolve().parents[2])
    # A session of its own: Ctrl-C at the terminal must not reach it.
    guardian = subprocess.Popen(
        [*command, code],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield
    finally:
        assert guardian.stdin
        guardian.stdin.close()
        if not (root / SPACE / "journal.json").exists():
            guardian.wait()  # nothing left to do for it


_GUARDIAN = """
import sys
sys.path.insert(0, sys.argv[2])
from pathlib import Path
from codegen.update import journal
journal.guard(Path(sys.argv[1]))
"""


def guard(root: Path) -> None:
    """Wait until the process at the other end of standard input ends, then recover."""
    sys.stdin.buffer.read()
    recover(root, wait=True)
