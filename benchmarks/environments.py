"""Environments that a run makes: one of a client's dependencies, one of its peers."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from pathlib import Path

_LOCKS = Path(__file__).resolve().parents[1] / "requirements"


@dataclass(frozen=True)
class Run:
    """One run of the benchmark.

    Attributes:
        space: A folder of its own.
        quick: Whether it has less than a minute: few rounds, and nothing beside that
            needs an environment of its own.
    """

    space: Path
    quick: bool

    def __post_init__(self) -> None:
        # Where bytecode is forbidden, importing would be compiling.
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

    def rounds(self, count: int) -> int:
        """Return how many rounds there are instead of so many."""
        return min(count, 2) if self.quick else count

    @cached_property
    def clients(self) -> str:
        """The Python of an environment that holds what a client depends on.

        Where ``click`` and ``rich`` are installed, importing httpx takes almost twice
        as long, and everything looks fast beside it.
        """
        return sys.executable if self.quick else _environment(self.space, "clients")

    @cached_property
    def peers(self) -> str:
        """The Python of an environment that holds what ours is compared with."""
        return _environment(self.space, "peers")

    def site(self, package: str) -> Mapping[str, str]:
        """Return variables under which each of the environments has a package."""
        folder = self.space / "site"
        folder.mkdir(exist_ok=True)
        source = Path(str(import_module(package).__file__)).parent
        link = folder / package
        if not link.exists():
            link.symlink_to(source)
        return {**os.environ, "PYTHONPATH": str(folder), "NO_PROXY": "127.0.0.1"}


def _environment(space: Path, name: str) -> str:
    folder = space / name
    python = folder / "bin" / "python"
    print(f"Installing what requirements/{name}.txt lists ...", file=sys.stderr)
    uv = [sys.executable, "-m", "uv"]
    new = [*uv, "venv", "--quiet", f"--python={sys.executable}", str(folder)]
    subprocess.run(new, check=True)
    flags = ["--quiet", "--compile-bytecode", f"--python={python}", "--require-hashes"]
    lock = f"--requirement={_LOCKS / name}.txt"
    subprocess.run([*uv, "pip", "install", *flags, lock], check=True)
    return str(python)
