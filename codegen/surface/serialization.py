"""How the parameters of an operation are written, where it is not the usual way."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from ..openapi.schemas import members, parameters_for
from ..openapi.walk import Document
from ..prepare.parameters import FORMS, WIRE


@attrs.frozen
class ParameterEncoding:
    """What the runtime has to know of the parameters of an operation.

    Attributes:
        names: real name by the name the generator knows.
        styles: style by real name, as the runtime's ``base.styles`` calls it.
        forms: style or media type of the members of a form, by their names.
        deprecated: names of deprecated parameters and members of bodies, as the
            generator knows them.
    """

    names: dict[str, str]
    styles: dict[str, str]
    forms: dict[str, str]
    deprecated: frozenset[str]


def encoding_of(
    document: Document, path: str, operation: Document
) -> ParameterEncoding:
    """Collect what the rules left at the parameters of ``operation``."""
    parameters = {
        str(node["name"]): node for node in parameters_for(document, path, operation)
    }
    noted = [(name, node[WIRE]) for name, node in parameters.items() if WIRE in node]
    parts = [*parameters.items(), *_body_members(document, operation)]
    return ParameterEncoding(
        names={name: wire["name"] for name, wire in noted if "name" in wire},
        styles={
            wire.get("name", name): wire["style"]
            for name, wire in noted
            if "style" in wire
        },
        forms=operation.get(FORMS) or {},
        deprecated=frozenset(
            name
            for name, node in parts
            if isinstance(node, dict) and node.get("deprecated") is True
        ),
    )


def _body_members(document: Document, operation: Document) -> Iterator[tuple[str, Any]]:
    for media in (operation.get("requestBody", {}).get("content") or {}).values():
        yield from members(document, media.get("schema")).items()
