"""Every page as plain Markdown, with the indexes that assistants read."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from ..vendors import VENDORS

_FRONT = re.compile(r"\A---\n(.*?)\n---\n+", re.S)


def write(pages: Path, site: Path, groups: Iterable[tuple[str, str]]) -> None:
    """Copy the pages beside their HTML and write ``llms.txt`` and ``llms-full.txt``.

    Args:
        pages: the folder with the pages of the site in Markdown.
        site: the folder with its HTML.
        groups: headings of the index, each with the pattern of its pages.
    """
    for page in pages.rglob("*.md"):
        target = site / page.relative_to(pages)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(page.read_text("utf-8"), "utf-8")
    titles = [vendor.title for vendor in VENDORS.values()]
    vendors = f"{', '.join(titles[:-1])} and {titles[-1]}"
    lines, texts = [_HEAD.format(vendors=vendors)], []
    for heading, pattern in groups:
        lines.append(f"\n## {heading}\n\n")
        for page in sorted(pages.glob(pattern)):
            text = page.read_text("utf-8")
            lines.append(f"- {entry(text, page.relative_to(pages).as_posix())}\n")
            texts.append(_FRONT.sub("", text))
    (site / "llms.txt").write_text("".join(lines), "utf-8")
    for folder in sorted((pages / "reference").glob("*")):
        text = _package_index(folder)
        (site / "reference" / folder.name / "llms.txt").write_text(text, "utf-8")
    (site / "llms-full.txt").write_text("\n\n".join(texts), "utf-8")


def _package_index(folder: Path) -> str:
    """The index of one package: its guide first, then its reference."""
    guide = folder.parents[1] / f"{folder.name}.md"
    guides = [(guide, f"../../{guide.name}")] if guide.is_file() else []
    pages = [*guides, *((page, page.name) for page in sorted(folder.glob("*.md")))]
    lines = [f"- {entry(page.read_text('utf-8'), place)}\n" for page, place in pages]
    return f"# {folder.name}\n\n{''.join(lines)}"


_HEAD = """\
# Typed Python clients for vendors' APIs

> Sync and async clients for {vendors}, generated from
> their OpenAPI documents. Every page is here as HTML and, at the addresses below, as
> Markdown.
"""


def entry(text: str, place: str) -> str:
    """The line of one page: a link with its title, and what it is about."""
    front = _FRONT.match(text)
    description = re.search(
        r'^description: "?(.*?)"?$', front[1] if front else "", re.M
    )
    title = re.search(r"^# (.+)$", text, re.M)
    name = title[1].strip("`") if title else place
    return f"[{name}]({place})" + (f": {description[1]}" if description else "")
