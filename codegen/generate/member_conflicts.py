"""Names of members that the generator would call alike: ``+1`` and ``-1``."""

from __future__ import annotations

import re
import unicodedata

from openapi_python_client.config import Config
from openapi_python_client.parser.errors import PropertyError
from openapi_python_client.parser.properties import Property, model_property
from openapi_python_client.schema.untrusted_string import UntrustedString

from ..names import snake

_by_spelling = model_property._resolve_naming_conflict
_SIGNS = {
    "@": "at", "$": "dollar", "+": "plus", "-": "dash", ".": "dot", "/": "slash",
    " ": "space", "_": "underscore", "#": "hash",
}  # fmt: skip


def resolve(first: Property, second: Property, config: Config) -> PropertyError | None:
    """Give two members of one name others, by their spelling or by their signs."""
    if (error := _by_spelling(first, second, config)) is None:
        return None
    for prop in (first, second):
        wire = prop.name.get_untrusted_value()
        if re.fullmatch(r"[A-Za-z](\w*[A-Za-z0-9])?", wire, re.ASCII):
            prop.set_python_name(prop.name, config)  # the plain one keeps its name
        else:
            prop.set_python_name(UntrustedString(_spelled(wire)), config, True)
    return error if first.python_name == second.python_name else None


def _spelled(wire: str) -> str:
    return snake(re.sub(r"^_+|_+$|\W", lambda match: f" {_sign(match[0][0])} ", wire))


def _sign(character: str) -> str:
    return _SIGNS.get(character) or str(unicodedata.name(character, "sign"))


def install() -> None:
    """Let the generator use ``resolve``; it has no hook for names."""
    model_property._resolve_naming_conflict = resolve
