"""Generating the packages anew, beside the stock generator for one document at a time.

Both run as a person runs them, with formatting. What counts is the time that passes,
since ours works on several packages side by side. Ours runs in a copy of the
repository; it also tries every method of what it generated.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

from measure import Row

ROOT = Path(__file__).resolve().parents[1]
_PARTS = ("codegen", "generated", "overlays", "specs")
_BASE = "stock generator, in turn"
_GOALS = {"all": 0.5, "one small change": 0.08, "nothing changed": 0.02}


def rows(rounds: int, space: Path) -> Iterator[Row]:
    """Compare all packages, one after a small change, and none, with the generator.

    Args:
        rounds: How often everything is generated.
        space: An empty folder.
    """
    copy = space / "copy"
    for part in _PARTS:
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / part, copy / part, ignore=ignored)
    samples: dict[str, list[float]] = {work: [] for work in _GOALS}
    for _ in range(rounds):
        base = _stock(space)
        for work, seconds in _ours(copy).items():
            samples[work].append(seconds / base)
    for work, goal in _GOALS.items():
        yield Row(f"regeneration, {work}", _BASE, samples[work], goal)


def _ours(copy: Path) -> dict[str, float]:
    shutil.rmtree(copy / ".codegen", ignore_errors=True)
    command = ["-m", "codegen", "generate"]
    results = {"all": _seconds(command, copy)}
    results["nothing changed"] = _seconds(command, copy)
    with (copy / "specs" / "piriod" / "overlay.yaml").open("a") as ledger:
        ledger.write("# A change.\n")
    results["one small change"] = _seconds(command, copy)
    return results


def _stock(space: Path) -> float:
    seconds = 0.0
    for package in sorted((ROOT / "generated").iterdir()):
        target = space / f"stock-{package.name}"
        shutil.rmtree(target, ignore_errors=True)
        source = str(package / "document.json")
        options = ["--meta=none", f"--path={source}", f"--output-path={target}"]
        command = ["-m", "openapi_python_client", "generate", *options]
        seconds += _seconds(command, space)
    return seconds


def _seconds(command: list[str], folder: Path) -> float:
    tools = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    since = monotonic()
    subprocess.run(
        [sys.executable, *command],
        cwd=folder,
        env={**os.environ, "PATH": tools},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
    )
    return monotonic() - since
