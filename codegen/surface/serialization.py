"""How the parameters of an operation are written, where the generator cannot say it."""

from __future__ import annotations

import attrs

from ..openapi.schemas import parameters_for
from ..openapi.walk import Document
from ..prepare.parameters import WIRE


@attrs.frozen
class ParameterEncoding:
    """What ``encode_parameters`` does to the request of an operation.

    Attributes:
        names: real name by the name the generator knows.
        joined: separator by real name, for lists that go into one parameter.
        deep: real names of mappings that are written ``name[key]=value``.
        cookies: whether cookies have to become a header.
    """

    names: dict[str, str]
    joined: dict[str, str]
    deep: tuple[str, ...]
    cookies: bool

    def __bool__(self) -> bool:
        return bool(self.names or self.joined or self.deep or self.cookies)

    def arguments(self) -> str:
        """The arguments of ``encode_parameters`` beside the request."""
        said = {"names": self.names, "joined": self.joined, "deep": self.deep}
        return ", ".join(f"{key}={value!r}" for key, value in said.items() if value)


def encoding_of(
    document: Document, path: str, operation: Document
) -> ParameterEncoding:
    """Collect what the rules left at the parameters of ``operation``."""
    found = [
        (str(node["name"]), node[WIRE])
        for node in parameters_for(document, path, operation)
        if WIRE in node
    ]
    real = {name: str(said.get("name", name)) for name, said in found}
    return ParameterEncoding(
        names={name: real[name] for name, said in found if "name" in said},
        joined={real[name]: said["join"] for name, said in found if "join" in said},
        deep=tuple(real[name] for name, said in found if "deep" in said),
        cookies=any("cookie" in said for _, said in found),
    )
