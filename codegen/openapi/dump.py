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


def _text(dumper: _Dumper, data: str) -> yaml.ScalarNode:
    style = "|" if "\n" in data.strip() else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", data, style=style)


_Dumper.add_representer(str, _text)


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
