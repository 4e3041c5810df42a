"""Read an OpenAPI document, and reject any other input with a helpful message."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import yaml

from ..errors import CodegenError
from .json_values import require_json_values
from .walk import Document, references
from .yaml_depth import require_shallow_yaml


class _Loader(yaml.CSafeLoader):
    """YAML 1.2 with the types of JSON, as OpenAPI asks for (3.1.0, section 4.2).

    In YAML 1.1, which the library reads, ``NO`` is false, ``12:30`` a number and
    ``2024-05-25`` a date.
    """

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 -- PyYAML's own way


_NUMBER = r"[-+]?((\.\d+|\d+\.\d*)([eE][-+]?\d+)?|\d+[eE][-+]?\d+)"
for _tag, _pattern, _first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("int", r"[-+]?(0|[1-9]\d*)", "-+0123456789"),
    ("float", _NUMBER, "-+.0123456789"),
):
    _Loader.add_implicit_resolver(
        f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), list(_first)
    )


def _unique_mapping(loader: _Loader, node: yaml.MappingNode) -> dict[Any, Any]:
    """Build a mapping; keys become text, and a key given twice is an error."""
    mapping: dict[Any, Any] = {}
    for key_node, value_node in node.value:
        key = loader.construct_object(key_node, deep=True)
        key = key if isinstance(key, str) else str(key_node.value)
        line = key_node.start_mark.line + 1
        if key == "<<":
            raise yaml.YAMLError(f"a merge key, which YAML 1.2 lacks (line {line})")
        if key in mapping:
            raise yaml.YAMLError(f"the key {key!r} is given twice (line {line})")
        mapping[key] = loader.construct_object(value_node, deep=True)
    return mapping


_Loader.add_constructor(yaml.resolver.Resolver.DEFAULT_MAPPING_TAG, _unique_mapping)


def parse_yaml(text: str) -> Any:
    """Parse YAML (or JSON, which is a part of it) as it is used in API documents.

    Raises:
        yaml.YAMLError: the text is malformed, or nested too deeply to be read safely.
    """
    require_shallow_yaml(text)
    return yaml.load(text, Loader=_Loader)


def load(path: Path) -> Document:
    """Load the OpenAPI 3.0 or 3.1 document at ``path``, YAML or JSON.

    Raises:
        CodegenError: the file is missing, empty, no OpenAPI document, of a version that
            cannot be generated from, or refers to other files.
    """
    document = parse(_read(path), str(path))
    check(document, str(path))
    return document


def parse(text: str, origin: str) -> Document:
    """Read the mapping that ``text``, JSON or YAML, holds.

    Args:
        text: what the file or the server says.
        origin: the file or address, for messages.

    Raises:
        CodegenError: the text is empty, a web page, malformed or no mapping.
    """
    _check_text(text, origin)
    try:
        is_json = text.lstrip()[:1] in "{["
        content = (
            json.loads(text, object_pairs_hook=_unique) if is_json else parse_yaml(text)
        )
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        reason = " ".join(str(error).split())
        raise CodegenError(
            f"{origin} is neither JSON nor YAML: {reason}. "
            "Fetch the file again, or mend it at that place."
        ) from error
    if not isinstance(content, dict):
        kind = type(content).__name__
        raise CodegenError(
            f"{origin} holds a {kind}, not an OpenAPI document (a mapping)."
        )
    copied: Document = require_json_values(content, origin)
    return copied


def _unique(pairs: list[tuple[str, Any]]) -> Document:
    mapping = dict(pairs)
    if len(mapping) < len(pairs):
        counts = Counter(name for name, _ in pairs)
        twice = next(name for name, count in counts.items() if count > 1)
        raise ValueError(f"the key {twice!r} is given twice")
    return mapping


def check(document: Document, origin: str) -> None:
    """Refuse a document that cannot be generated from.

    Raises:
        CodegenError: it is of another version, has no paths, or refers to other files.
    """
    _check_version(document, origin)
    if not isinstance(document.get("paths"), dict) or not document["paths"]:
        raise CodegenError(
            f"{origin} has no `paths`: it describes no operation at all."
        )
    _check_references(document, origin)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise CodegenError(f"{path} does not exist; put the document there.") from None
    except (OSError, UnicodeDecodeError) as error:
        raise CodegenError(f"{path} cannot be read as UTF-8 text: {error}.") from error


def _check_text(text: str, origin: str) -> None:
    if not text.strip():
        raise CodegenError(f"{origin} is empty; fetch the document again.")
    if text.lstrip()[:1] == "<":
        raise CodegenError(
            f"{origin} is an HTML or XML page, not an OpenAPI document; it was "
            "probably saved from a login or error page. Fetch the document itself."
        )


def _check_version(document: Document, path: str) -> None:
    if "swagger" in document:
        raise CodegenError(
            f"{path} is Swagger {document['swagger']}; convert it to OpenAPI 3.0 or "
            "3.1 first, since the generator reads nothing older."
        )
    version = str(document.get("openapi") or "")
    if version in ("3.0", "3.1"):
        raise CodegenError(
            f"{path} writes `openapi: {version}`; a version has three parts, such as "
            f"{version}.0. Write it so there."
        )
    if not version:
        raise CodegenError(
            f"{path} has no `openapi` member, so it is not an OpenAPI document."
        )
    if not version.startswith(("3.0.", "3.1.")):
        raise CodegenError(
            f"{path} is OpenAPI {version}; the generator reads 3.0 and 3.1. "
            "Ask the vendor for one of these, or convert it."
        )


def _check_references(document: Document, path: str) -> None:
    for pointer, node in references(document):
        target = node["$ref"]
        if target.startswith("#") and not target.startswith("#/"):
            raise CodegenError(
                f"{path} refers to {target!r} at {pointer}, which is not a place such "
                "as '#/components/schemas/Order'. Write the place there."
            )
        if not target.startswith("#/"):
            raise CodegenError(
                f"{path} refers to another document at {pointer}: {target!r}. "
                "Bundle the documents into one file first."
            )
