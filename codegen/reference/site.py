"""The pages of the site: the guides of docs/ with their examples, and the reference."""

from __future__ import annotations

import ast
import json
import posixpath
import re
import shutil
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from ..errors import CodegenError
from ..vendors import ROOT, VENDORS, Vendor
from . import models
from .classes import errors_page, names_page
from .markdown import fence, index_page, resource_page, statuses
from .sources import Package, load

#: A line with nothing but a link to a program stands for the program, or for a part of
#: it, which the title of the link names.
_INCLUDE = re.compile(
    r'^( *)\[(examples/[^\]]+)\]\((?:\.\./)+\2(?: "([\w-]+)")?\)$', re.M
)
_UPWARDS = re.compile(r"\[([^\]]+)\]\(((?:\.\./)+[^)#]+)(?:#[^)]*)?\)")

GROUPS = (
    ("Start", "index.md"),
    ("Clients", "*_*.md"),
    ("Guides", "guides/*.md"),
    ("Reference", "reference/*/*.md"),
    ("Maintaining", "*.md"),
)


def write(target: Path) -> None:
    """Write ``docs/`` and ``mkdocs.yml`` of the site into the folder ``target``.

    Raises:
        CodegenError: A guide includes what is not there.
    """
    pages = target / "docs"
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(ROOT / "docs", pages)
    for page in pages.rglob("*.md"):
        text = included(page.read_text("utf-8"), page.name)
        page.write_text(inside(text, page.relative_to(pages)), "utf-8")
    for vendor in VENDORS.values():
        _write_reference(pages / "reference" / vendor.name, load(vendor))
    config = yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8"))
    config["nav"] = [_with_reference(item, pages) for item in config["nav"]]
    (target / "mkdocs.yml").write_text(yaml.safe_dump(config, sort_keys=False), "utf-8")


def included(text: str, page: str) -> str:
    """A guide with the programs that it links to in their places.

    Raises:
        CodegenError: There is no such program, or no such part of it.
    """

    def content(match: re.Match[str]) -> str:
        indent, name, part = match.groups()
        block = f"`{name}`\n\n{fence(_part(page, name, part))}"
        return "\n".join(f"{indent}{line}".rstrip() for line in block.splitlines())

    return _INCLUDE.sub(content, text)


def _part(page: str, name: str, part: str | None) -> str:
    file = ROOT / name
    if not file.is_file():
        raise CodegenError(f"{page} includes {name}, which is not there.")
    text = file.read_text("utf-8")
    if part is None:
        return text
    marked = rf"^ *# --8<-- \[start:{part}\]\n(.*?)^ *# --8<-- \[end:{part}\]"
    match = re.search(marked, text, re.S | re.M)
    if match is None:
        raise CodegenError(f"{page} includes {name}:{part}, which is not marked there.")
    return _imports(text, match[1]) + textwrap.dedent(match[1])


def _imports(text: str, part: str) -> str:
    """The imports of a program that a part of it needs."""
    lines = []
    for node in ast.parse(text).body:
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = [alias.asname or alias.name for alias in node.names]
            if any(re.search(rf"\b{re.escape(name)}\b", part) for name in names):
                lines.append(ast.get_source_segment(text, node))
    return "".join(f"{line}\n" for line in lines) + "\n"


def inside(text: str, page: Path) -> str:
    """A page in which files of the repository are named, for the site has no copies.

    Args:
        text: the page.
        page: its place in the site, from which its links start.
    """

    def named(match: re.Match[str]) -> str:
        place = posixpath.normpath((page.parent / match[2]).as_posix())
        within = not place.startswith("..")
        return match[0] if within else f"{match[1]} (`{place.removeprefix('../')}`)"

    return _UPWARDS.sub(named, text)


def _write_reference(folder: Path, package: Package) -> None:
    document = package.vendor.generated / "document.json"
    known = statuses(json.loads(document.read_text("utf-8")))
    folder.mkdir(parents=True)
    (folder / "index.md").write_text(index_page(package), "utf-8")
    (folder / "errors.md").write_text(errors_page(package), "utf-8")
    (folder / "names.md").write_text(names_page(package), "utf-8")
    (folder / "models").mkdir()
    for place, text in models.pages(package):
        (folder / place).write_text(text, "utf-8")
    for resource in package.resources:
        text = resource_page(package, resource, known)
        (folder / f"{resource.name}.md").write_text(text, "utf-8")


def _with_reference(entry: dict[str, Any], pages: Path) -> dict[str, Any]:
    """An entry of the navigation; that of a vendor's reference lists its pages."""
    ((title, value),) = entry.items()
    vendor = next(
        (v for v in VENDORS.values() if f"reference: {v.name}" == value), None
    )
    return {title: list(_reference(vendor, pages)) if vendor else value}


def _reference(vendor: Vendor, pages: Path) -> Iterator[dict[str, Any] | str]:
    place = f"reference/{vendor.name}"
    yield f"{place}/index.md"
    yield {"Errors": f"{place}/errors.md"}
    yield {"Names": f"{place}/names.md"}
    letters = sorted((pages / place / "models").glob("*.md"))
    by_letter = [{f.stem.upper(): f"{place}/models/{f.name}"} for f in letters]
    yield {"Models": [f"{place}/models.md", *by_letter]}
    taken = {"index", "errors", "names", "models"}
    for page in sorted((pages / place).glob("*.md")):
        if page.stem not in taken:
            yield {page.stem: f"{place}/{page.name}"}
