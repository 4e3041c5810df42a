"""Many files are swapped together: whatever interrupts it, none or all of them are."""

from __future__ import annotations

import contextlib
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.errors import CodegenError
from codegen.update import journal
from codegen.vendors import ROOT

NAMES = ["kept.txt", "folder", "new/report.md"]
STEPS = [
    "journal written",
    "kept.txt taken away",
    "kept.txt put in place",
    "folder taken away",
    "folder put in place",
    "new/report.md put in place",
]
BEFORE = {"kept.txt": "old", "folder/a.txt": "old", "folder/gone.txt": "old"}
AFTER = {"kept.txt": "new", "folder/a.txt": "new", "new/report.md": "new"}

KILLED = """
import os, sys
from pathlib import Path
from codegen.update import journal
root, step, signal = Path(sys.argv[1]), *sys.argv[2:]
def reached(found):
    if found == step:
        os.kill(os.getpid(), int(signal))
with journal.work_folder(root) as work:
    os.rename(root / ".update" / "new", work / "new")
    journal.swap(work, root, NAMES, reached)
""".replace("NAMES", repr(NAMES))


def write(folder: Path, texts: dict[str, str]) -> None:
    for name, text in texts.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)


def tree(root: Path) -> dict[str, str]:
    return {
        str(file.relative_to(root)): file.read_text()
        for file in root.rglob("*")
        if file.is_file() and journal.SPACE not in file.parts
    }


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "root"
    write(root, BEFORE)
    return root


def replace_folder(root: Path, on_stage: object = None) -> None:
    with journal.work_folder(root) as work:
        write(work / "new", AFTER)
        more = [on_stage] if on_stage else []
        journal.swap(work, root, NAMES, *more)  # type: ignore[arg-type]


def kill(root: Path, step: str, sign: signal.Signals = signal.SIGKILL) -> None:
    """Swap in a process of its own, which is killed when it has come to ``step``."""
    write(root / journal.SPACE / "new", AFTER)
    arguments = [str(root), step, str(int(sign))]
    done = subprocess.run([sys.executable, "-c", KILLED, *arguments], cwd=ROOT)
    assert done.returncode == -sign


def test_all_files_are_swapped(root: Path) -> None:
    replace_folder(root)

    assert tree(root) == AFTER
    assert sorted(p.name for p in (root / journal.SPACE).iterdir()) == ["lock"]


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError])
def test_an_interruption_puts_everything_back(
    root: Path, step: str, error: type[BaseException]
) -> None:
    def on_stage(text: str) -> None:
        if text == step:
            raise error

    with pytest.raises(error):
        replace_folder(root, on_stage)

    assert tree(root) == BEFORE
    assert not (root / "new").exists()


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("sign", [signal.SIGKILL, signal.SIGTERM])
def test_the_next_command_puts_back_what_a_killed_process_left(
    root: Path, step: str, sign: signal.Signals
) -> None:
    kill(root, step, sign)

    assert journal.recover(root)
    assert tree(root) == BEFORE
    assert not journal.recover(root)


@pytest.mark.parametrize("stopped", range(len(NAMES) + 1))
def test_putting_back_may_itself_be_interrupted(
    root: Path, monkeypatch: pytest.MonkeyPatch, stopped: int
) -> None:
    kill(root, STEPS[-1])
    back, calls = journal._undo, iter(range(len(NAMES) + 1))

    def interrupted(*arguments: object) -> None:
        if next(calls) == stopped:
            raise KeyboardInterrupt
        back(*arguments)  # type: ignore[arg-type]

    with monkeypatch.context() as patched:
        patched.setattr(journal, "_undo", interrupted)
        with contextlib.suppress(KeyboardInterrupt):
            journal.recover(root)
    journal.recover(root)

    assert tree(root) == BEFORE


def test_two_updates_at_a_time_are_refused(root: Path) -> None:
    with (
        journal.work_folder(root),
        pytest.raises(CodegenError, match="An update is running"),
        journal.work_folder(root),
    ):
        pass


def test_the_next_update_clears_what_a_killed_one_left_aside(root: Path) -> None:
    left = root / journal.SPACE / "work-left"
    write(left, AFTER)

    replace_folder(root)

    assert not left.exists()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        "[" * 5000,
        '{"work": "work-1"}',
        '{"work": "work-1", "entries": {"name": "a"}}',
        '{"work": "../../victim", "entries": []}',
        '{"work": "work-1/../../victim", "entries": []}',
        '{"work": "/victim", "entries": []}',
        '{"work": "work-1", "entries": [{"name": "../victim", "existed": true}]}',
        '{"work": "work-1", "entries": [{"name": "/victim", "existed": true}]}',
        '{"work": "work-1", "entries": [{"name": ".git/hooks", "existed": true}]}',
        '{"work": "work-1", "entries": [{"name": "out/a", "existed": true}]}',
        '{"work": "work-1", "entries": [{"name": "a", "existed": "yes"}]}',
        '{"work": 5, "entries": []}',
        '{"work": "work-1", "entries": [{"name": "'
        + "a/" * 3000
        + 'a", "existed": true}]}',
    ],
)
def test_a_journal_that_no_update_wrote_is_refused_and_nothing_is_touched(
    root: Path, text: str
) -> None:
    victim = root.parent / "victim"
    write(victim, {"precious.txt": "kept"})
    (root / "out").symlink_to(victim)
    write(root / journal.SPACE, {"journal.json": text})

    with pytest.raises(CodegenError, match="is not the journal of an update"):
        journal.recover(root)

    assert (victim / "precious.txt").read_text() == "kept"
    assert (root / "kept.txt").read_text() == "old"
