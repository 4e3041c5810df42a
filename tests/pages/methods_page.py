"""The pages docs/methods/*.md: every method of a client, with its operation.

``python -m tests.pages.methods_page`` writes them from the documents and the names.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from codegen.correct.source import correct
from codegen.openapi.walk import operations
from codegen.prepare import prepare
from codegen.surface import names
from codegen.surface.names import PublicName
from codegen.vendors import VENDORS, Vendor

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "methods"
_HEAD = """\
# Methods of {title}

Every operation of the vendor's document, as `client.<resource>.<method>`. Lists
have `..._all` beside them, files `..._to_file`. Written by
`python -m tests.pages.methods_page`.
"""


def pages() -> dict[Path, str]:
    """The texts of the pages by their place."""
    return {FOLDER / f"{name}.md": page(vendor) for name, vendor in VENDORS.items()}


def page(vendor: Vendor) -> str:
    """The text of one vendor's page."""
    prepared, _ = prepare(correct(vendor).document)
    surface = names.load(vendor.specs / "surface.toml", prepared)
    described = {f"{http} {path}": op for http, path, op in operations(prepared)}
    public = sorted(surface.names, key=lambda name: (name.resource, name.method))
    parts = [_HEAD.format(title=vendor.title)]
    for resource, methods in groupby(public, lambda name: name.resource):
        parts += [
            f"\n## {resource}\n\n| method | operation | what it does |\n|---|---|---|\n"
        ]
        parts += _rows(methods, described)
    return "".join(parts)


def _rows(methods: Iterator[PublicName], described: dict[str, Any]) -> Iterator[str]:
    for name in methods:
        operation = described[name.operation]
        summary = " ".join((operation.get("summary") or "").split())
        note = " (deprecated)" if operation.get("deprecated") else ""
        cells = (f"`{name.method}`", f"`{name.operation}`", f"{summary}{note}")
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |\n"


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for place, text in pages().items():
        place.write_text(text, "utf-8")
