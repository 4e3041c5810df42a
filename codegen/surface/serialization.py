"""How the parameters of an operation are written, where it is not the usual way."""

from __future__ import annotations

import attrs

from ..openapi.schemas import parameters_for
from ..openapi.walk import Document
from ..prepare.parameters import FORMS, WIRE


@attrs.frozen
class ParameterEncoding:
    """What the runtime has to know of the parameters of an operation.

    Attributes:
        names: real name by the name the generator knows.
        styles: style by real name, as the runtime's ``base.styles`` calls it.
        forms: style or media type of the members of a form, by their names.
    """

    names: dict[str, str]
    styles: dict[str, str]
    forms: dict[str, str]


def encoding_of(
    document: Document, path: str, operation: Document
) -> ParameterEncoding:
    """Collect what the rules left at the parameters of ``operation``."""
    noted = [
        (str(node["name"]), node[WIRE])
        for node in parameters_for(document, path, operation)
        if WIRE in node
    ]
    return ParameterEncoding(
        names={name: wire["name"] for name, wire in noted if "name" in wire},
        styles={
            wire.get("name", name): wire["style"]
            for name, wire in noted
            if "style" in wire
        },
        forms=operation.get(FORMS) or {},
    )
