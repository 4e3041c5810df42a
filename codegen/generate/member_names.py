"""The Python name of each member and parameter, remembered by its name on the wire.

The generator derives them, and names members anew as soon as a document has two that
would be called alike: beside a new ``ban_type``, the member ``banType`` would lose the
attribute ``ban_type`` to it. ``specs/<vendor>/members.toml`` holds the names that an
update had to keep against that.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from openapi_python_client.config import Config
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import Property
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import PythonIdentifier

from ..errors import CodegenError
from ..openapi.schemas import parameters_for
from ..openapi.walk import Document, operations
from ..prepare.parameters import WIRE

#: Place, such as ``models.Order`` or ``GET /orders``; name on the wire; Python name.
MemberNames = dict[str, dict[str, str]]


def load(path: Path) -> MemberNames:
    """The names kept at ``path``; none where there is no such file.

    Raises:
        CodegenError: the file is not a table of names for each place.
    """
    try:
        content = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except tomllib.TOMLDecodeError as error:
        raise CodegenError(f"{path} is not TOML: {error}.") from error
    for place, names in content.items():
        words = names.values() if isinstance(names, dict) else [None]
        if not all(isinstance(word, str) and word.isidentifier() for word in words):
            raise CodegenError(
                f"{path}: {place!r} is not a table of Python names; write a line like "
                'banType = "ban_type".'
            )
    return content


def pin(
    document: Document, data: GeneratorData, config: Config, kept: MemberNames
) -> None:
    """Give members and parameters their kept names, before anything is written.

    Args:
        document: the prepared document that was parsed.
        data: what the generator parsed of it.
        config: it parsed with.
        kept: names by place; what the document does not have is passed over.
    """
    for place, wire, prop in _properties(document, data, config) if kept else ():
        if name := kept.get(place, {}).get(wire):
            prop.set_python_name(UntrustedString(name), config, skip_snake_case=True)


def names(document: Document, data: GeneratorData, config: Config) -> MemberNames:
    """The names of all members and parameters of a prepared document."""
    by_place: MemberNames = {}
    for place, wire, prop in _properties(document, data, config):
        by_place.setdefault(place, {})[wire] = str(prop.python_name)
    return by_place


def _properties(
    document: Document, data: GeneratorData, config: Config
) -> Iterator[tuple[str, str, Property]]:
    """Place, name on the wire, and what the generator parsed of it."""
    for model in data.models:
        members = (
            *(model.required_properties or ()),
            *(model.optional_properties or ()),
        )
        for member in members:
            wire = member.name.get_untrusted_value()
            yield f"models.{model.class_info.name}", wire, member
    by_module = {
        (tag, endpoint.name): endpoint
        for tag, collection in data.endpoint_collections_by_tag.items()
        for endpoint in collection.endpoints
    }
    for method, path, operation in operations(document):
        tag = PythonIdentifier((operation.get("tags") or ["default"])[0], prefix="tag")
        name = PythonIdentifier(operation["operationId"], config.field_prefix)
        if endpoint := by_module.get((tag, name)):
            nodes = parameters_for(document, path, operation)
            for wire, prop in _parameters(nodes, endpoint):
                yield f"{method} {path}", wire, prop


def _parameters(nodes: list[Any], endpoint: Endpoint) -> Iterator[tuple[str, Property]]:
    """Place and name on the wire of each parameter; rules have renamed some of them."""
    wire = {
        (node["in"], str(node["name"])): (node.get(WIRE) or {}).get(
            "name", node["name"]
        )
        for node in nodes
    }
    for location, prop in endpoint.iter_all_parameters():
        key = (str(location.value), prop.name.get_untrusted_value())
        yield f"{key[0]} {wire.get(key, key[1])}", prop
