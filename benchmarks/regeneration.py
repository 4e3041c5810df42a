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
_GOALS = {
    "all": 0.5,
    "one small change": 0.08,
    "one comment": None,
    "nothing changed": 0.02,
}
#: A member more for the ledger of Piriod, as a vendor might bring it.
_CHANGE = """
  - x-name: small-change
    target: $.components.schemas.Customer.properties
    description: A property of the benchmark.
    x-evidence: It is made up.
    x-expect:
      small_change: null
    update:
      small_change:
        type: string
        description: A text that no customer has.
"""


def rows(rounds: int, space: Path) -> Iterator[Row]:
    """Compare all packages, one after a change, and none, with the generator.

    The change gives a schema a property more, so that its package is generated anew; a
    comment changes nothing but the file of the corrections.

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
    ledger = copy / "specs" / "piriod" / "overlay.yaml"
    before = ledger.read_text("utf-8")
    models = copy / "generated" / "piriod_client" / "models"
    command = ["-m", "codegen", "generate"]
    results = {"all": _seconds(command, copy)}
    results["nothing changed"] = _seconds(command, copy)
    ledger.write_text(f"{before}# A comment.\n", "utf-8")
    results["one comment"] = _seconds(command, copy)
    ledger.write_text(before + _CHANGE, "utf-8")
    results["one small change"] = _seconds(command, copy)
    if not any("small_change: str" in f.read_text("utf-8") for f in models.iterdir()):
        raise RuntimeError("The small change of the benchmark has changed no model.")
    ledger.write_text(before, "utf-8")
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
