"""Rules about parameters: what the generator refuses, drops or sends wrongly.

What only the runtime can put right is left at the parameter as ``x-wire``: its name on
the wire, and its style as the runtime's ``base.styles`` calls it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from openapi_python_client.strings import PythonIdentifier

from ..openapi.schemas import as_list, members, parameters_of, required
from ..openapi.walk import METHODS, Document, operations, resolve
from .enums import names_of
from .media import is_json

#: What `surface.serialization` reads: of a parameter, and of an operation with a form.
WIRE = "x-wire"
FORMS = "x-forms"

# The runtime negotiates media types and signs; a value here would be sent twice.
_IGNORED = {"accept", "content-type", "authorization"}
_STYLES = {"form": "comma", "spaceDelimited": "space", "pipeDelimited": "pipe"}
_SCALAR = {"anyOf": [{"type": "string"}, {"type": "integer"}]}


def parameter_contents(document: Document) -> Iterator[tuple[str, str]]:
    """A parameter may be a whole document: JSON is written as such, others are text."""
    for pointer, node in parameters_of(document):
        if "schema" in node:
            continue
        media, content = next(iter((node.pop("content", None) or {"text": {}}).items()))
        if is_json(media):
            node["schema"] = (content or {}).get("schema") or {}
            node.setdefault(WIRE, {})["style"] = "json"
        else:
            node["schema"] = {"type": "string"}
        about = f"Written as {media}."
        node["description"] = f"{node.get('description') or ''} {about}".strip()
        yield pointer, f"{node.get('name')}: {about}"


def ignored_headers(document: Document) -> Iterator[tuple[str, str]]:
    """OpenAPI ignores these header parameters (4.8.12.2): the runtime writes them."""
    for path, holder in _holders(document):
        kept = []
        for node in holder.get("parameters") or ():
            parameter = resolve(document, node)
            ignored = str(parameter.get("name", "")).lower() in _IGNORED
            if ignored and parameter.get("in") == "header":
                yield path, f"{parameter['name']} is the client's"
            else:
                kept.append(node)
        if "parameters" in holder:
            holder["parameters"] = kept


def _holders(document: Document) -> Iterator[tuple[str, Document]]:
    for path, item in document["paths"].items():
        for holder in [item, *(item[method] for method in METHODS if method in item)]:
            yield path, holder


def path_values(document: Document) -> Iterator[tuple[str, str]]:
    """A path, a header or a cookie holds lists and objects in the style it names.

    So does a path that is documented as a boolean: other paths refuse one, since they
    are ids.
    """
    for pointer, node in parameters_of(document):
        place = node.get("in")
        if place == "query" or "style" in node.get(WIRE, {}):
            continue
        # Documents forget it, and a path without one of its parts does not exist.
        if place == "path":
            node["required"] = True
        style = node.get("style") if place == "path" else None
        kinds = {"array", "object"} | ({"boolean"} if place == "path" else set())
        if style in ("label", "matrix") or _takes(document, node, kinds):
            form = style or "simple"
            explode = "*" if node.get("explode") and place != "cookie" else ""
            node.setdefault(WIRE, {})["style"] = form + explode
            yield pointer, f"{node['name']} is written as {form}{explode}"


def _takes(document: Document, node: Document, kinds: set[str]) -> bool:
    """Whether a parameter takes values of one of the kinds."""
    schema = resolve(document, node.get("schema") or {})
    branches = [schema, *schema.get("anyOf", ()), *schema.get("oneOf", ())]
    resolved = [resolve(document, branch) for branch in branches]
    return any(
        kinds & set(as_list(entry.get("type")))
        or ("object" in kinds and _is_object(entry))
        for entry in resolved
    )


def flags(document: Document) -> Iterator[tuple[str, str]]:
    """A boolean that can only be true is a flag: to send false would set it."""
    for pointer, node in parameters_of(document):
        schema = resolve(document, node.get("schema") or {})
        # Servers that only look whether the parameter is there take `false` for true.
        if node.get("in") == "query" and schema.get("enum") == [True]:
            node["schema"] = {"type": "boolean"}
            node.setdefault(WIRE, {})["style"] = "true"
            yield pointer, f"{node['name']} is true or left out"


def scalar_items(document: Document) -> Iterator[tuple[str, str]]:
    """A list in a parameter that names no items holds text and numbers, not objects."""
    for pointer, node in parameters_of(document):
        schema = node.get("schema") or {}
        if "array" in as_list(schema.get("type")) and not schema.get("items"):
            node["schema"] = {**schema, "items": _SCALAR}
            yield pointer, f"{node['name']} takes texts and numbers"


def separated_lists(document: Document) -> Iterator[tuple[str, str]]:
    """A list that belongs into one parameter is joined; the generator repeats it.

    A text that is not exploded is such a list, written by the vendor as one text.
    """
    for pointer, node in parameters_of(document):
        schema = resolve(document, node.get("schema") or {})
        style = node.get("style", "form")
        if node.get("in") != "query" or style not in _STYLES:
            continue
        kinds = as_list(schema.get("type"))
        if node.get("explode", style == "form") or not {"array", "string"} & set(kinds):
            continue
        # A text stays possible for whoever has joined the values already: commas in it
        # are sent as they stand.
        if "string" in kinds:
            several = {"type": "array", "items": _SCALAR}
            node["schema"] = {"anyOf": [several, {"type": "string"}]}
        node.setdefault(WIRE, {})["style"] = _STYLES[style]
        yield pointer, f"{node['name']} is one text, separated by {_STYLES[style]}"


def deep_objects(document: Document) -> Iterator[tuple[str, str]]:
    """``filter[name]=…``: a parameter for each member, or a mapping written so."""
    for path, holder in _holders(document):
        parameters: list[Any] = []
        for node in holder.get("parameters") or ():
            parts = list(_deep(document, resolve(document, node)))
            parameters += parts or [node]
            if parts:
                names = ", ".join(part["name"] for part in parts)
                yield f"{path} {resolve(document, node)['name']}", names
        if parameters:
            holder["parameters"] = parameters


def _is_object(schema: Document) -> bool:
    return "object" in as_list(schema.get("type")) or "properties" in schema


def form_encodings(document: Document) -> Iterator[tuple[str, str]]:
    """A form may name the style or the media type in which a member is written."""
    for method, path, operation in operations(document):
        content = operation.get("requestBody", {}).get("content") or {}
        for media, body in content.items():
            encodings = dict(_encodings(document, media, body))
            if encodings:
                operation[FORMS] = encodings
                forms = (f"{name} as {form}" for name, form in encodings.items())
                yield f"{method} {path}", ", ".join(forms)


def _encodings(
    document: Document, media: str, body: Document
) -> Iterator[tuple[str, str]]:
    inner = members(document, resolve(document, body.get("schema") or {}))
    for name, encoding in (body.get("encoding") or {}).items():
        style = encoding.get("style", "form")
        if "contentType" in encoding:
            yield name, encoding["contentType"].partition(",")[0].strip()
        elif {"style", "explode"} & set(encoding) and "multipart" not in media:
            exploded = encoding.get("explode", style == "form")
            nests = _is_object(resolve(document, inner.get(name) or {}))
            if style == "deepObject":
                yield name, "deep"
            elif not exploded:
                yield name, _STYLES.get(style, "comma")
            elif nests:
                yield name, "members"


def _are_objects(document: Document, schema: Document) -> bool:
    branches = schema.get("oneOf") or schema.get("anyOf") or ()
    return all(_is_object(resolve(document, branch)) for branch in branches or [schema])


def _deep(document: Document, node: Document) -> Iterator[Document]:
    schema = resolve(document, node.get("schema") or {})
    if node.get("in") != "query" or not _are_objects(document, schema) or WIRE in node:
        return
    # A union of objects has no members of its own to make parameters of.
    if node.get("style") == "deepObject" and not _is_object(schema):
        yield {**node, WIRE: {"style": "deep"}}
        return
    if node.get("style") != "deepObject":
        exploded = node.get("explode", node.get("style", "form") == "form")
        separated = _STYLES.get(node.get("style", "form"), "comma")
        yield {**node, WIRE: {"style": "members" if exploded else separated}}
        return
    # Each member becomes a parameter, so that it has a keyword and a type.
    inner = members(document, schema)
    needed = required(document, schema) if node.get("required") else set()
    plain = {
        key: node[key] for key in node if key not in ("style", "explode", "schema")
    }
    if not inner:
        yield {**plain, "schema": {}, WIRE: {"style": "deep"}}
    for name, item in inner.items():
        nests = _is_object(resolve(document, item))
        deep = {WIRE: {"style": "deep"}} if nests else {}
        yield {
            **plain,
            "name": f"{node['name']}[{name}]",
            "required": name in needed,
            "schema": item,
            **deep,
            "description": (item or {}).get("description") or f"{node['name']}: {name}",
        }


def wire_names(document: Document) -> Iterator[tuple[str, str]]:
    """A parameter whose name is not a valid argument is renamed, but sent unchanged.

    ``filter[state]`` would be ``filterstate``.
    """
    for pointer, node in parameters_of(document):
        name = str(node.get("name", ""))
        argument = _argument(name)
        if node.get("in") not in ("query", "header") or argument == name:
            continue
        node.setdefault(WIRE, {})["name"] = name
        node["name"] = argument
        yield pointer, f"{name} is the argument {argument}"


def distinct_parameters(document: Document) -> Iterator[tuple[str, str]]:
    """Parameters that differ in punctuation or case only get names that say how.

    ``created.at`` and ``created__at`` would both be ``created_at``.
    """
    for path, holder in _holders(document):
        by_argument: dict[tuple[str, str], dict[str, Document]] = {}
        for node in holder.get("parameters") or ():
            parameter = resolve(document, node)
            plain = str(PythonIdentifier(parameter["name"], prefix="field_"))
            by_argument.setdefault((parameter["in"], plain), {})[parameter["name"]] = (
                parameter
            )
        for (where, plain), nodes in by_argument.items():
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
