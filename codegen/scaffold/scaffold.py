"""Write a vendor's folders, from its document and from a vendor that is there."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ruff import find_ruff_bin  # type: ignore[import-untyped]

from .. import pipeline
from ..errors import CodegenError
from ..intake.read import read
from ..names import pascal
from ..openapi import dump
from ..openapi.walk import Document
from ..vendors import ROOT, VENDORS, Vendor, add
from . import texts
from .texts import Facts

#: Whose files are taken over where vendors do not differ.
_PATTERN = VENDORS["piriod"]

_LEDGER = """\
# Corrections of the document, each with its evidence and what the document says today.
overlay: 1.0.0
info:
  title: Corrections of the {title} document
  version: 1.0.0
actions: []
"""
_SURFACE = """\
# Public names of the operations: client.<resource>.<method>. What is not named here has
# a name derived from its method and path.
"""


def new_vendor(
    name: str,
    sources: list[str],
    title: str = "",
    root: Path = ROOT,
    show: Callable[[str], Any] = print,
) -> Vendor:
    """Write everything a vendor needs, and generate its package.

    Args:
        name: of the vendor in lower case, such as ``acme_books``.
        sources: files or https addresses of its document.
        title: its name for people; made of ``name`` when it is not given.
        root: the repository.
        show: prints a line.

    Returns:
        The vendor.

    Raises:
        CodegenError: the name is taken or impossible, or the document cannot be used;
            nothing was written then.
    """
    vendor = _vendor(name, title, root)
    document = read(sources)
    facts = texts.facts(vendor, document)
    written = [*_places(vendor), vendor.generated]
    if taken := [place for place in written if place.exists() or place.is_symlink()]:
        raise CodegenError(f"{taken[0]} is there already; choose another name.")
    try:
        _write(vendor, document, facts)
        (result,) = pipeline.generate([vendor], report=show)
        _write_page(vendor, facts, result)
        add(vendor)
    except BaseException:
        for place in written:
            _remove(place)
        raise
    for place in written:
        show(f"  wrote {place.relative_to(root)}")
    return vendor


def _vendor(name: str, title: str, root: Path) -> Vendor:
    if not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", name):
        raise CodegenError(
            f"{name!r} cannot be the name of a vendor: lower case letters, digits and "
            "single underscores, such as acme_books."
        )
    if name in VENDORS:
        raise CodegenError(f"There is a vendor {name!r} already.")
    if re.search(r'["\\\n]', title):
        raise CodegenError("A title has no quotation mark, backslash or line break.")
    words = title or " ".join(word.capitalize() for word in name.split("_"))
    return Vendor(name, f"{name}_client", words, root)


def _places(vendor: Vendor) -> list[Path]:
    root = vendor.root
    return [
        vendor.specs,
        vendor.overlay,
        root / "packages" / vendor.distribution,
        root / "tests" / "clients" / vendor.name,
        root / "tests" / "recorder" / "scenarios" / f"{vendor.name}.py",
        root / "docs" / f"{vendor.name}.md",
    ]


def _write(vendor: Vendor, document: Document, facts: Facts) -> None:
    specs = {
        "openapi.yaml": dump.dump(document),
        "overlay.yaml": _LEDGER.format(title=vendor.title),
        "surface.toml": _SURFACE,
        "generator.yaml": "{}\n",
    }
    for name, text in specs.items():
        _put(vendor.specs / name, text)
    _write_overlay(vendor, facts)
    _write_distribution(vendor, facts)
    tests = vendor.root / "tests" / "clients" / vendor.name
    for name in ("test_client.py", "recording.toml"):
        _put(tests / name, texts.render(name, facts))
    scenarios = vendor.root / "tests" / "recorder" / "scenarios" / f"{vendor.name}.py"
    _put(scenarios, texts.render("scenarios.py", facts))
    _format(vendor.root, vendor.overlay, tests)


def _format(root: Path, *folders: Path) -> None:
    """Format what was written as the repository has it."""
    ruff, paths = find_ruff_bin(), [str(folder) for folder in folders]
    sorted_names = ("check", "--fix-only", "--quiet", "--select=F401,I,RUF022")
    for arguments in (sorted_names, ("format", "--quiet")):
        done = subprocess.run(
            [ruff, *arguments, *paths], cwd=root, capture_output=True, text=True
        )
        if done.returncode:
            raise CodegenError(f"ruff failed on the new files: {done.stderr.strip()}")


def _write_overlay(vendor: Vendor, facts: Facts) -> None:
    theirs = _PATTERN._replace(root=vendor.root).overlay
    for name in ("errors.py", "models.py", "py.typed", "__main__.py", "__init__.py"):
        text = (theirs / name).read_text("utf-8")
        _put(vendor.overlay / name, _renamed(text, facts))
    _put(
        vendor.overlay / "_version.py",
        '"""The version of this distribution."""\n\n__version__ = "0.1.0"\n',
    )
    kit = [
        f"testing/{name}.py" for name in ("__init__", "fake", "fixtures", "simulator")
    ]
    for name in ("_vendor.py", "client.py", *kit):
        _put(vendor.overlay / name, texts.render(name, facts))
    (vendor.overlay / "_generated").symlink_to(Path("../../generated", vendor.package))
    (vendor.overlay / "_runtime").symlink_to("../_runtime")


def _write_distribution(vendor: Vendor, facts: Facts) -> None:
    packages = vendor.root / "packages"
    theirs, ours = packages / _PATTERN.distribution, packages / vendor.distribution
    project = _renamed((theirs / "pyproject.toml").read_text("utf-8"), facts)
    about = f'description = "Typed sync and async client for the {vendor.title} API"'
    _put(ours / "pyproject.toml", re.sub(r"description = .*", about, project))
    _put(ours / "LICENSE", (theirs / "LICENSE").read_text("utf-8"))
    head = (theirs / "CHANGELOG.md").read_text("utf-8").partition("<!--")[0]
    mark = "<!-- towncrier release notes start -->\n"
    _put(ours / "CHANGELOG.md", head + mark)
    _put(ours / "README.md", texts.render("README.md", facts))
    _put(ours / "changes" / "+first.feature.md", "First version.\n")
    # A release takes all fragments, and git keeps no empty folder.
    _put(ours / "changes" / ".gitkeep", "")
    (ours / "src").mkdir()
    link = Path("../../../overlays", vendor.package)
    (ours / "src" / vendor.package).symlink_to(link)


def _write_page(vendor: Vendor, facts: Facts, result: pipeline.Result) -> None:
    resources: dict[str, list[str]] = {}
    for name in result.surface.names:
        resources.setdefault(name.resource, []).append(f"`{name.method}`")
    text = texts.render("page.md", facts, resources=resources)
    _put(vendor.root / "docs" / f"{vendor.name}.md", text)


def _renamed(text: str, facts: Facts) -> str:
    """The text of the vendor that is the pattern, with the names of the new one."""
    for old, new in (
        (_PATTERN.package, facts.package),
        (_PATTERN.distribution, facts.distribution),
        (pascal(_PATTERN.name), facts.client),
    ):
        text = text.replace(old, new)
    return text


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def _remove(place: Path) -> None:
    if place.is_dir() and not place.is_symlink():
        shutil.rmtree(place)
    else:
        place.unlink(missing_ok=True)
