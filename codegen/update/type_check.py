"""Yesterday's code against today's package: tests, examples and hand-written modules.

mypy reads everything that mentions the package twice, with the old generated code and
with the new; what it says only the second time is what the update does to users.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from ..errors import CodegenError
from ..vendors import Vendor
from ..verify.site import link_site

#: Below the repository's root: what mypy knows of the third-party packages.
CACHE = Path(".update", "mypy")

_BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
_LINE = re.compile(r"^(?P<file>[^:]+):(?P<line>\d+): error: (?P<text>.*)$")


def new_type_errors(vendor: Vendor, old: Path, new: Path, aside: Path) -> list[str]:
    """Name what type-checks with the generated package ``old`` and not with ``new``.

    Args:
        vendor: whose package it is.
        old: the generated package that users have.
        new: the generated package they will get.
        aside: an empty folder to work in, the same each time: what mypy remembers of an
            unchanged file names the place where it was.

    Returns:
        ``file:line: text`` for each new error, relative to the repository.

    Raises:
        CodegenError: mypy itself fails.
    """
    samples = _samples(vendor, aside / "samples")
    if not old.is_dir():
        return []
    before = Counter(text for _, text in _errors(vendor, old, aside / "old", samples))
    errors = []
    for place, text in _errors(vendor, new, aside / "new", samples):
        before[text] -= 1
        if before[text] < 0:
            errors.append(f"{place}: {text.partition(': ')[2]}")
    return errors


def _samples(vendor: Vendor, folder: Path) -> dict[Path, str]:
    """Every file that mentions the package, with its name for people.

    Of a page, its blocks of Python are files of their own.
    """
    samples = {}
    programs = [vendor.root / folder for folder in ("examples", "tests")]
    for file in sorted(path for top in programs for path in top.rglob("*.py")):
        if vendor.package in file.read_text("utf-8"):
            samples[file] = str(file.relative_to(vendor.root))
    for page in _pages(vendor):
        text = page.read_text("utf-8")
        if vendor.package in text:
            name = page.relative_to(vendor.root)
            samples.update(dict.fromkeys(_blocks(text, name, folder), str(name)))
    return samples


def _pages(vendor: Vendor) -> list[Path]:
    return [
        *sorted((vendor.root / "packages").glob("*/README.md")),
        *sorted((vendor.root / "docs").rglob("*.md")),
        *(page for page in [vendor.root / "README.md"] if page.is_file()),
    ]


def _blocks(text: str, page: Path, folder: Path) -> Iterator[Path]:
    """Write each block as a module whose line numbers are those of the page."""
    folder.mkdir(parents=True, exist_ok=True)
    for match in _BLOCK.finditer(text):
        line = text.count("\n", 0, match.start(1))
        name = re.sub(r"\W", "_", str(page.with_suffix("")))
        module = folder / f"{name}_{line}.py"
        module.write_text("\n" * line + match[1], "utf-8")
        yield module


def _errors(
    vendor: Vendor, generated: Path, site: Path, samples: dict[Path, str]
) -> list[tuple[str, str]]:
    """Place of each error, and its text with the file but without the line."""
    package = link_site(vendor, generated, site)
    written = [p for p in package.rglob("*.py") if "_generated" not in p.parts]
    errors = []
    for line in _mypy(vendor, site, [*samples, *written]).splitlines():
        if match := _LINE.match(line):
            file = _shown(match["file"], vendor, site.parent, samples)
            errors.append((f"{file}:{match['line']}", f"{file}: {match['text']}"))
    return errors


def _mypy(vendor: Vendor, site: Path, files: list[Path]) -> str:
    flags = [
        "--follow-imports=silent",
        "--ignore-missing-imports",
        "--explicit-package-bases",
        "--check-untyped-defs",
        "--no-error-summary",
        "--config-file=",
        f"--cache-dir={vendor.root / CACHE}",
    ]
    paths = os.pathsep.join((str(site), str(vendor.root)))
    done = subprocess.run(
        [sys.executable, "-P", "-m", "mypy", *flags, *(str(file) for file in files)],
        cwd=vendor.root,
        env={**os.environ, "MYPYPATH": paths, "MYPY_FORCE_COLOR": ""},
        capture_output=True,
        text=True,
    )
    if done.returncode not in (0, 1):
        raise CodegenError(f"mypy failed: {(done.stderr or done.stdout).strip()}")
    return done.stdout


def _shown(file: str, vendor: Vendor, aside: Path, samples: dict[Path, str]) -> str:
    """The file as the maintainer knows it; mypy names files from where it runs."""
    path = Path(vendor.root, file)
    for site in (aside / "old", aside / "new"):
        if path.is_relative_to(site):
            return f"overlays/{path.relative_to(site)}"
    return samples.get(path, file)
