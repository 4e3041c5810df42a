"""Instructions of a work, which do not depend on what else the machine does.

They are counted by callgrind where valgrind is installed; elsewhere there are none.
``python -P benchmarks/instructions.py KIND ARGUMENT...`` is the process that is
watched: it does works that are warm already, and marks where each begins and ends.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

_VALGRIND = shutil.which("valgrind")
#: Called by nothing else, so that callgrind may begin a new count at each call of it.
_MARK = os.getppid
_FLAGS = ("--tool=callgrind", "--cache-sim=no", f"--dump-before={_MARK.__name__}")
#: The order of a set would differ from process to process.
_ORDER = {"PYTHONHASHSEED": "0"}
_AT_ONCE = 2
_TOTAL = re.compile(r"^totals: (\d+)", re.MULTILINE)


def whole(
    commands: Mapping[str, Sequence[str]], env: Mapping[str, str]
) -> dict[str, float]:
    """Return the instructions of whole processes; nothing without valgrind."""
    if _VALGRIND is None:
        return {}
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        runs = pool.map(lambda command: _counts(command, env), commands.values())
    return {name: sum(run[0]) for name, run in zip(commands, runs, strict=True)}


def counted(works: Mapping[str, Sequence[str]]) -> dict[str, dict[str, float]]:
    """Return what is counted once for each work of a process, by process and work.

    Args:
        works: The arguments of this program, by any name.

    Returns:
        The instructions; nothing for any process without valgrind.
    """
    if _VALGRIND is None:
        return {name: {} for name in works}
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        return dict(zip(works, pool.map(_works, works.values()), strict=True))


def ratio(counts: Mapping[str, float], name: str, base: str) -> float | None:
    """Return a count in relation to another; None where there are none."""
    return counts[name] / counts[base] if counts else None


@contextmanager
def counting(name: str, times: int) -> Iterator[None]:
    """Mark a work that is done so many times."""
    print(json.dumps([name, times]), flush=True)
    _MARK()
    yield
    _MARK()


def _works(arguments: Sequence[str]) -> dict[str, float]:
    command = [sys.executable, "-P", __file__, *arguments]
    counts, printed = _counts(command, os.environ)
    names = [json.loads(line) for line in printed.splitlines()]
    assert len(counts) == 2 * len(names) + 1, f"{len(counts)} parts of {names}"
    inside = zip(names, counts[1::2], strict=True)
    return {name: count / times for (name, times), count in inside}


def _counts(command: Sequence[str], env: Mapping[str, str]) -> tuple[list[int], str]:
    """Return the counts up to each mark and to the end, and what is printed."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, "out")
        files = (f"--callgrind-out-file={out}", f"--log-file={folder}/log")
        run = subprocess.run(
            [str(_VALGRIND), *_FLAGS, *files, *command],
            check=True,
            env={**env, **_ORDER},
            stdout=subprocess.PIPE,
            text=True,
        )
        marks = len(list(out.parent.glob("out.*")))
        parts = [*(Path(f"{out}.{n}") for n in range(1, marks + 1)), out]
        totals = [_TOTAL.search(part.read_text("utf-8")) for part in parts]
    return [int(total[1]) if total else 0 for total in totals], run.stdout


def main() -> None:
    """Do the works of one kind."""
    kind, *arguments = sys.argv[1:]
    sys.path.append(str(Path(__file__).parent))
    if kind == "calls":
        import calls

        calls.count(*arguments)
    elif kind == "page":
        import sideload

        sideload.count(*arguments)
    else:
        import models

        models.count(*arguments)


if __name__ == "__main__":
    main()
