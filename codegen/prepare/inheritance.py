"""A rule about parents that list their children, which in turn hold their parent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..openapi.schemas import STRUCTURAL_KEYWORDS, ref_name, ref_to, schemas_of
from ..openapi.walk import Document, reaches

_UNIONS = ("oneOf", "anyOf")
#: What a parent says of its children only; the rest is what the children have of it.
_OF_THE_UNION = {*_UNIONS, "discriminator", "description", "title", "nullable"}


def listed_children(document: Document) -> Iterator[tuple[str, str]]:
    """A parent that is the union of its children hands its members on as a base.

    Taken literally each child would hold the union that holds the child. A part of
    ``allOf`` that leads back to its own schema without a union says nothing.
    """
    schemas = schemas_of(document)
    bases: dict[str, str] = {}
    for name in list(schemas):
        for part in list(_parts(schemas[name])):
            goal = ref_name(part)
            if goal is None or not _leads_to(schemas, goal, name):
                continue
            if not _is_union(schemas.get(goal)):
                schemas[name]["allOf"].remove(part)
                yield f"#/components/schemas/{name}", f"{goal} leads back to it"
                continue
            if goal not in bases:
                bases[goal] = _base(schemas, goal)
                yield f"#/components/schemas/{goal}", f"its members are {bases[goal]}"
            part["$ref"] = ref_to(bases[goal])["$ref"]
    for goal, base in bases.items():
        _complete(schemas, goal, base)


def _parts(schema: Any) -> list[Any]:
    return (schema.get("allOf") or []) if isinstance(schema, dict) else []


def _is_union(schema: Any) -> bool:
    return isinstance(schema, dict) and any(schema.get(key) for key in _UNIONS)


def _leads_to(schemas: Document, start: str, goal: str) -> bool:
    """Whether the schema ``start`` is made of ``goal``, through compositions only."""
    return reaches([start], lambda name: _made_of(schemas.get(name)), goal)


def _made_of(schema: Any) -> Iterator[str]:
    if not isinstance(schema, dict):
        return
    if name := ref_name(schema):
        yield name
    for key in ("allOf", *_UNIONS):
        for part in schema.get(key) or ():
            yield from _made_of(part)


def _base(schemas: Document, parent: str) -> str:
    """Put what the children have of ``parent`` under a name of its own."""
    own = {k: v for k, v in schemas[parent].items() if k not in _OF_THE_UNION}
    if not STRUCTURAL_KEYWORDS & set(own):
        own["type"] = "object"
    name = f"{parent}Base"
    while name in schemas:
        name += "Base"
    schemas[name] = own
    return name


def _complete(schemas: Document, parent: str, base: str) -> None:
    """Leave the union to ``parent``; a child that is not its heir gets the base."""
    union = {k: v for k, v in schemas[parent].items() if k in _OF_THE_UNION}
    for key in _UNIONS:
        if key in union:
            union[key] = [_heir(schemas, choice, base) for choice in union[key]]
    schemas[parent] = union


def _heir(schemas: Document, choice: Any, base: str) -> Any:
    name = ref_name(choice)
    is_null = isinstance(choice, dict) and choice.get("type") == "null"
    if is_null or (name is not None and _leads_to(schemas, name, base)):
        return choice
    return {"allOf": [ref_to(base), choice]}
