"""Write a document as YAML, the same bytes for the same document on every machine."""

from __future__ import annotations

from typing import Any

import yaml

from ..errors import CodegenError
from .load import parse_yaml
from .walk import Document


class _Dumper(yaml.CSafeDumper):
    """Long texts as blocks; no aliases, which would depend on object identity."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _text(dumper: yaml.representer.SafeRepresenter, data: str) -> yaml.ScalarNode:
    style = "|" if "\n" in data.strip() else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", data, style=style)


_Dumper.add_representer(str, _text)


class _PartDumper(yaml.SafeDumper):
    """Like ``_Dumper``, with lists indented: the style of the vendored documents."""

    def ignore_aliases(self, data: Any) -> bool:
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> Any:
        return super().increase_indent(flow, False)


_PartDumper.add_representer(str, _text)


def dump_part(value: Any, column: int) -> str:
    """A part of a document as YAML, to stand at ``column``.

    Returns:
        Lines of which all but the first are indented, without a line break at the end.
    """
    text: str = yaml.dump(
        value,
        Dumper=_PartDumper,
        sort_keys=False,
        allow_unicode=True,
        width=max(40, 88 - column),
    )
    lines = text.removesuffix("...\n").rstrip("\n").split("\n")
    indented = [f"{' ' * column}{line}" if line else line for line in lines[1:]]
    return "\n".join([lines[0], *indented])


def dump(document: Document) -> str:
    """The document as YAML in its own order.

    Raises:
        CodegenError: YAML cannot hold it, which would be a fault here.
    """
    text: str = yaml.dump(
        document, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=88
    )
    if parse_yaml(text) != document:
        raise CodegenError("The document does not survive being written as YAML.")
    return text
