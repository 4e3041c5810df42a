"""Type checkers accept what may be sent and refuse what means something else.

mypy and pyright, both strict, read ``right.py`` and ``wrong.py`` once each.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from codegen.vendors import VENDORS

pytest.importorskip("pyright", reason="of the session 'types'")
pytest.importorskip("mypy", reason="of the session 'types'")

FOLDER = Path(__file__).parent
RIGHT, WRONG = FOLDER / "right.py", FOLDER / "wrong.py"
ALL = tuple(VENDORS)
#: Kinds of arguments, and the vendors whose documents have them.
KINDS = {
    "lists": ("kantata_ox", "lucca_timmi", "monite"),  # Piriod filters by one value
    "words": ALL,
    "flags": ("kantata_ox",),
    "bodies": ALL,
    "clearing": ALL,
    "iterables": ALL,
    "deprecated": ("monite",),
}
#: Why types cannot refuse a line; the client or the simulator does at run time.
REASONS = {
    "text": "a comma list may be given as text, and text is a sequence of texts",
    "mapping": "the keys of a mapping are unknown to types; the call checks them",
    "absent": "a member of a model reads as None where it is absent, so it takes None",
    "growing": "the vendor may add words, so any text is taken; see the simulator",
}
_HEAD = re.compile(r"    # (\w+) (\w+)")
_REASON = re.compile(r"# untyped: (\w+)")


def statements(path: Path) -> dict[int, tuple[str, str]]:
    """The kind and the vendor of each line of ``path`` that is a statement."""
    result, head = {}, None
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if begin := _HEAD.fullmatch(line):
            head = (begin[1], begin[2])
        elif line.startswith("def "):
            head = None
        elif head and re.match(r"    \w", line):
            result[number] = head
    return result


def reason_of(path: Path, number: int) -> str | None:
    result = _REASON.search(path.read_text("utf-8").splitlines()[number - 1])
    return result[1] if result else None


@pytest.fixture(scope="module")
def complaints() -> dict[str, set[tuple[str, int]]]:
    """File and line of what each checker refuses."""
    return {"mypy": _mypy(), "pyright": _pyright()}


def _run(*command: str) -> str:
    arguments = [sys.executable, "-m", *command, str(RIGHT), str(WRONG)]
    environment = {**os.environ, "PATH": _path()}
    result = subprocess.run(
        arguments, capture_output=True, text=True, env=environment, cwd=FOLDER
    )
    assert result.returncode == 1, result.stdout + result.stderr
    return result.stdout


def _path() -> str:
    # pyright looks for packages with the python it finds first on PATH.
    return os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])


def _mypy() -> set[tuple[str, int]]:
    text = _run("mypy", "--strict", "--enable-error-code=deprecated", "--config-file=")
    matches = re.findall(r"(?m)^\S*?(\w+\.py):(\d+): error: ", text)
    return {(name, int(line)) for name, line in matches}


def _pyright() -> set[tuple[str, int]]:
    text = _run("pyright", "--outputjson", "--project", str(FOLDER / "pyright.json"))
    return {
        (Path(diagnostic["file"]).name, diagnostic["range"]["start"]["line"] + 1)
        for diagnostic in json.loads(text)["generalDiagnostics"]
        if diagnostic["severity"] == "error"
    }


@pytest.mark.parametrize("path", [RIGHT, WRONG], ids=["right", "wrong"])
def test_each_kind_has_three_lines_for_each_vendor(path: Path) -> None:
    lines = statements(path)
    typed = [head for number, head in lines.items() if not reason_of(path, number)]
    wanted = {(kind, vendor) for kind, vendors in KINDS.items() for vendor in vendors}
    assert {head for head, n in Counter(typed).items() if n >= 3} == wanted


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_right_lines_are_accepted(
    checker: str, complaints: dict[str, set[tuple[str, int]]]
) -> None:
    assert [item for item in complaints[checker] if item[0] == RIGHT.name] == []


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_wrong_lines_are_refused(
    checker: str, complaints: dict[str, set[tuple[str, int]]]
) -> None:
    refused = {line for name, line in complaints[checker] if name == WRONG.name}
    assert refused == {n for n in statements(WRONG) if reason_of(WRONG, n) is None}


def test_what_types_cannot_say_has_a_reason() -> None:
    reasons = {reason_of(WRONG, number) for number in statements(WRONG)} - {None}
    assert reasons == set(REASONS)
