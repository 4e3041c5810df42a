"""Rules about parameters: what the generator refuses, drops or sends wrongly.

What only the request can put right is left at the parameter as ``x-wire`` and done by
``encode_parameters`` of the generated package: ``surface.wire`` collects it for each
operation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from openapi_python_client.strings import PythonIdentifier

from ..openapi.schemas import as_list, members, parameters_of, required
from ..openapi.walk import METHODS, Document, resolve
from .enums import names_of

#: What `surface.wire` reads.
WIRE = "x-wire"

_IGNORED = {"accept", "content-type", "authorization"}
_SEPARATORS = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}


def parameter_contents(document: Document) -> Iterator[tuple[str, str]]:
    """A parameter whose value is a whole document is text; it would get lost."""
    for pointer, node in parameters_of(document):
        if "schema" not in node:
            media = next(iter(node.pop("content", None) or {"text": {}}))
            about = f"Written as {media}."
            node["schema"] = {"type": "string"}
            node["description"] = f"{node.get('description') or ''} {about}".strip()
            yield pointer, f"{node.get('name')} is text: {about}"


def header_formats(document: Document) -> Iterator[tuple[str, str]]:
    """A header or cookie is text: dates are refused there, UUIDs and numbers crash."""
    for pointer, node in parameters_of(document):
        if node.get("in") not in ("header", "cookie"):
            continue
        schema = resolve(document, node.get("schema") or {})
        if schema.get("type") != "string" or "format" in schema:
            was = schema.get("format") or schema.get("type")
            node["schema"] = {"type": "string"}
            yield pointer, f"{node['in']} {node.get('name')} read as text, not {was}"


def cookies(document: Document) -> Iterator[tuple[str, str]]:
    """A cookie parameter is sent in the header ``Cookie`` of its call."""
    for pointer, node in parameters_of(document):
        if node.get("in") == "cookie":
            node.setdefault(WIRE, {})["cookie"] = True
            yield pointer, f"{node['name']} is sent with its call only"


def ignored_headers(document: Document) -> Iterator[tuple[str, str]]:
    """OpenAPI ignores these header parameters (4.8.12.2): the runtime writes them."""
    for path, holder in _holders(document):
        kept = []
        for node in holder.get("parameters") or ():
            said = resolve(document, node)
            ignored = str(said.get("name", "")).lower() in _IGNORED
            if ignored and said.get("in") == "header":
                yield path, f"{said['name']} is the client's"
            else:
                kept.append(node)
        if "parameters" in holder:
            holder["parameters"] = kept


def _holders(document: Document) -> Iterator[tuple[str, Document]]:
    for path, item in document["paths"].items():
        for holder in [item, *(item[method] for method in METHODS if method in item)]:
            yield path, holder


def path_values(document: Document) -> Iterator[tuple[str, str]]:
    """A list or object in a path is written by the caller, separated by commas."""
    for pointer, node in parameters_of(document):
        kinds = as_list(resolve(document, node.get("schema") or {}).get("type"))
        if node.get("in") == "path":
            node["required"] = True
            if {"array", "object"} & set(kinds):
                node["schema"] = {"type": "string"}
                yield pointer, f"{node['name']} is text, written {kinds[0]}-wise"


def separated_lists(document: Document) -> Iterator[tuple[str, str]]:
    """A list that belongs into one parameter is joined; the generator repeats it."""
    for pointer, node in parameters_of(document):
        schema = resolve(document, node.get("schema") or {})
        style = node.get("style", "form")
        if node.get("in") != "query" or style not in _SEPARATORS:
            continue
        exploded = node.get("explode", style == "form")
        if exploded or "array" not in as_list(schema.get("type")):
            continue
        node.setdefault(WIRE, {})["join"] = _SEPARATORS[style]
        yield pointer, f"{node['name']} is joined by {_SEPARATORS[style]!r}"


def deep_objects(document: Document) -> Iterator[tuple[str, str]]:
    """``filter[name]=…``: a parameter for each member, or a mapping written so."""
    for path, holder in _holders(document):
        found: list[Any] = []
        for node in holder.get("parameters") or ():
            parts = list(_deep(document, resolve(document, node)))
            found += parts or [node]
            if parts:
                said = ", ".join(part["name"] for part in parts)
                yield f"{path} {resolve(document, node)['name']}", said
        if found:
            holder["parameters"] = found


def _deep(document: Document, node: Document) -> Iterator[Document]:
    schema = resolve(document, node.get("schema") or {})
    is_object = "object" in as_list(schema.get("type")) or "properties" in schema
    if node.get("in") != "query" or not is_object:
        return
    if node.get("style") != "deepObject":
        if node.get("explode") is False:
            text = {"type": "string", "description": "Names and values by commas."}
            yield {**node, "schema": text}
        return
    inner = members(document, schema)
    needed = required(document, schema) if node.get("required") else set()
    plain = {
        key: node[key] for key in node if key not in ("style", "explode", "schema")
    }
    if not inner:
        yield {**plain, "schema": {}, WIRE: {"deep": True}}
    for name, each in inner.items():
        yield {
            **plain,
            "name": f"{node['name']}[{name}]",
            "required": name in needed,
            "schema": each,
            "description": (each or {}).get("description") or f"{node['name']}: {name}",
        }


def wire_names(document: Document) -> Iterator[tuple[str, str]]:
    """A parameter whose name is not a valid argument is renamed, but sent unchanged.

    ``filter[state]`` would be ``filterstate``.
    """
    for pointer, node in parameters_of(document):
        name = str(node.get("name", ""))
        given = _argument(name)
        if node.get("in") not in ("query", "header") or given == name:
            continue
        node.setdefault(WIRE, {})["name"] = name
        node["name"] = given
        yield pointer, f"{name} is the argument {given}"


def distinct_parameters(document: Document) -> Iterator[tuple[str, str]]:
    """Parameters that differ in punctuation or case only get names that say how.

    ``created.at`` and ``created__at`` would both be ``created_at``.
    """
    for path, holder in _holders(document):
        found: dict[tuple[str, str], dict[str, Document]] = {}
        for node in holder.get("parameters") or ():
            said = resolve(document, node)
            plain = str(PythonIdentifier(said["name"], prefix="field_"))
            found.setdefault((said["in"], plain), {})[said["name"]] = said
        for (where, plain), nodes in found.items():
            if len(nodes) > 1 and where in ("query", "header"):
                for name, fresh in _apart(plain, list(nodes)):
                    nodes[name].setdefault(WIRE, {}).setdefault("name", name)
                    nodes[name]["name"] = fresh
                    yield path, f"{name} is the argument {fresh}"


def _apart(plain: str, names: list[str]) -> Iterator[tuple[str, str]]:
    """New names for ``names``; the one that is Python's already keeps its own."""
    others = [name for name in names if name != plain]
    fresh = names_of([plain, *others])[1:]
    yield from zip(others, map(str.lower, fresh), strict=True)


def _argument(name: str) -> str:
    words = re.sub(r"[^\w. -]+", ".", name).strip(".")
    return words if words and words != name and re.search(r"\w\.\w", words) else name
