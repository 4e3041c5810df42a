"""The pages of models and records: the fields of each, by its first letter."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Any

import griffe

from .markdown import code, head, letter_of, line, linked, prose, sections_of
from .sources import Package, final


def pages(package: Package) -> Iterator[tuple[str, str]]:
    """The pages of all models and records of a package, each with its place."""
    everything = sorted(_members(package), key=lambda member: _key(member[1].name))
    letters = []
    for letter, group in itertools.groupby(everything, lambda e: letter_of(e[1].name)):
        members = list(group)
        letters.append((letter, [f"{folder}.{m.name}" for folder, m in members]))
        yield f"models/{letter}.md", _page(package, letter, members)
    if letters:
        yield "models.md", _index(package, letters)


def _key(name: str) -> tuple[str, str]:
    return name.lower(), name


def _members(package: Package) -> Iterator[tuple[str, griffe.Object]]:
    """The public classes and words, each with the folder that it is in."""
    for folder, modules in package.models.items():
        for module in modules.modules.values():
            for name, member in module.members.items():
                target = None if member.is_alias else final(member)
                if target and re.fullmatch("[A-Z][^_]*", name) and _is_public(target):
                    yield folder, target


def _is_public(target: griffe.Object) -> bool:
    return isinstance(target, griffe.Class) or "Literal[" in str(
        getattr(target, "value", "")
    )


def _page(package: Package, letter: str, members: list[tuple[str, Any]]) -> str:
    title = f"{package.vendor.title} models: {letter.upper()}"
    about = f"Fields of the models of {package.vendor.package}: {letter.upper()}."
    parts = [head(title, about)]
    for folder, member in members:
        name = f"{folder}.{member.name}"
        parts += [f"## `{name}` {{ #{name} }}\n\n", *_described(member)]
    return "".join(parts)


def _described(member: griffe.Object) -> Iterator[str]:
    if not isinstance(member, griffe.Class):
        yield f"{code(str(getattr(member, 'value', '')))}\n\n"
        return
    about = {}
    for section in sections_of(member):
        if section.kind.value == "text":
            yield f"{prose(section.value)}\n\n"
        elif section.kind.value == "attributes":
            about = {item.name: item.description for item in section.value}
    is_enum = any(str(base).endswith("Enum") for base in member.bases)
    for name, field in member.members.items():
        if isinstance(field, griffe.Attribute) and not name.startswith("_"):
            kind = str((field.value if is_enum else field.annotation) or "")
            text = line(about.get(name, ""))
            yield f"`{name}`\n:   {linked(kind.replace('_m.', 'models.'), '')}"
            yield f"  \n    {text}\n\n" if text else "\n\n"


def _index(package: Package, letters: list[tuple[str, list[str]]]) -> str:
    about = f"Every model of {package.vendor.package}, by name."
    names = " and ".join(f"`{package.vendor.package}.{e}`" for e in package.models)
    text = f"What methods take and return, with the fields of each, from {names}.\n\n"
    rows = "".join(
        f"**{letter.upper()}**: "
        + ", ".join(f"[`{name}`](models/{letter}.md#{name})" for name in names)
        + "\n\n"
        for letter, names in letters
    )
    return head(f"{package.vendor.title} models", about) + text + rows
