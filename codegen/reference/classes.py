"""The pages of errors and of the names that a package exports."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import griffe

from .markdown import fence, head, line, prose, sections_of, signature
from .sources import Package


def errors_page(package: Package) -> str:
    """The page of all exceptions."""
    title = package.vendor.title
    about = f"Every exception of {package.vendor.package}, with its attributes."
    intro = f"Import them from `{package.vendor.package}.errors`.\n\n"
    parts = [head(f"{title} errors", about), intro]
    for error in package.errors:
        bases = ", ".join(f"`{base}`" for base in error.bases)
        parts += [
            f"## `{error.name}` {{ #{error.name} }}\n\n",
            f"Derives from {bases}.\n\n",
        ]
        parts += _documented(error)
    return "".join(parts)


def names_page(package: Package) -> str:
    """The page of what can be imported from the package."""
    about = f"Every name that can be imported from {package.vendor.package}."
    parts = [head(f"{package.vendor.title} names", about)]
    for item in package.exported:
        if isinstance(item, griffe.Attribute):
            continue
        parts.append(f"## `{item.name}` {{ #{item.name} }}\n\n")
        if isinstance(item, griffe.Function):
            parts.append(fence(signature(item)) + "\n")
        parts += _documented(item)
    return "".join(parts)


def _documented(entry: griffe.Object) -> Iterator[str]:
    for section in sections_of(entry):
        kind = section.kind.value
        if kind == "text":
            yield f"{prose(section.value)}\n\n"
        elif kind in ("parameters", "attributes"):
            yield f"**{'Arguments' if kind == 'parameters' else 'Attributes'}**\n\n"
            yield from (_item(item) for item in section.value)
        elif kind == "raises":
            yield "**Raises**\n\n"
            yield from (
                f"- `{item.annotation}`: {prose(item.description)}\n"
                for item in section.value
            )
            yield "\n"
        elif kind == "admonition":
            yield f"**{line(section.title)}**\n\n{fence(section.value.contents)}\n"


def _item(item: Any) -> str:
    return f"`{item.name}`\n:   {prose(item.description)}\n\n"
