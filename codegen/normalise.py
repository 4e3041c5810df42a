"""Rules that prepare any corrected document for the generator.

Each rule answers one known shortcoming of openapi-python-client or one decision of
``DESIGN``; it changes the copy that is generated from, never what is vendored, and
reports every place it touched. What a vendor's document gets wrong is no matter for
this module but for the vendor's ``overlay.yaml``.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any

import attrs

from .documents import Document, operations, resolve, walk
from .reach import Reach
from .words import pascal, snake
from .xml_bodies import xml_bodies

#: Media types the generator reads by itself; replies of any other kind are bytes.
_TEXTUAL = ("application/json", "text/plain", "text/html")


@attrs.frozen
class Note:
    """One place that a rule has changed."""

    rule: str
    where: str
    what: str


Rule = Callable[[Document], Iterator[tuple[str, str]]]


def normalise(document: Document) -> tuple[Document, list[Note]]:
    """Return a copy of ``document`` the generator can take whole, and the changes."""
    prepared = copy.deepcopy(document)
    notes = [
        Note(rule.__name__.strip("_").replace("_", "-"), where, what)
        for rule in RULES
        for where, what in rule(prepared)
    ]
    return prepared, notes


def _operation_ids(document: Document) -> Iterator[tuple[str, str]]:
    """An operation without id gets one from its method and path."""
    for method, path, operation in operations(document):
        if not operation.get("operationId"):
            operation["operationId"] = snake(f"{method} {path}")
            yield f"{method} {path}", f"named {operation['operationId']}"


def _one_tag(document: Document) -> Iterator[tuple[str, str]]:
    """The first tag decides the module; without a tag the first path segment does."""
    for method, path, operation in operations(document):
        if not operation.get("tags"):
            words = [part for part in path.split("/") if part and "{" not in part]
            operation["tags"] = [words[0] if words else "default"]
            yield f"{method} {path}", f"tagged {operation['tags'][0]}"


def _error_statuses(document: Document) -> Iterator[tuple[str, str]]:
    """Replies with an error status leave: the runtime raises for every one of them."""
    for method, path, operation in operations(document):
        responses = operation.setdefault("responses", {})
        errors = [status for status in responses if not _is_success(status, responses)]
        for status in errors:
            del responses[status]
        if not responses:
            responses["204"] = {"description": "No content."}
            yield f"{method} {path}", "declares no success; read as one without content"


def _is_success(status: str, responses: Document) -> bool:
    if status == "default":
        return not any(other.startswith("2") for other in responses)
    return status.startswith("2")


def _binary_replies(document: Document) -> Iterator[tuple[str, str]]:
    """A reply that is neither JSON nor plain text is read as bytes."""
    for method, path, operation in operations(document):
        for status, response in operation["responses"].items():
            content = resolve(document, response).get("content") or {}
            for media, described in content.items():
                if _is_textual(media) or any(_is_textual(other) for other in content):
                    continue
                if described.get("schema") != {"type": "string", "format": "binary"}:
                    described["schema"] = {"type": "string", "format": "binary"}
                    yield f"{method} {path}", f"{status} {media} is read as bytes"


def _is_textual(media: str) -> bool:
    kind = media.split(";")[0].strip().lower()
    return kind in _TEXTUAL or kind.endswith("+json")


def _header_formats(document: Document) -> Iterator[tuple[str, str]]:
    """A header is text: the generator refuses dates there and crashes on UUIDs."""
    for pointer, node in walk(document):
        if not (isinstance(node, dict) and node.get("in") == "header"):
            continue
        schema = resolve(document, node.get("schema") or {})
        if schema.get("type") != "string" or "format" in schema:
            was = schema.get("format") or schema.get("type")
            node["schema"] = {"type": "string"}
            yield pointer, f"header {node.get('name')} read as text, not {was}"


def _server_defaults(document: Document) -> Iterator[tuple[str, str]]:
    """What the caller does not set is not sent: the server applies its own default.

    The generator writes defaults into every request, which overwrites stored values
    on an update and sends ``test-mode: false``; an object as default even loses the
    whole schema.
    """
    for pointer, node in walk(document):
        if not _is_schema_with_default(pointer, node):
            continue
        default = node.pop("default")
        said = f"The server's default is {default!r}."
        node["description"] = f"{node.get('description') or ''} {said}".strip()
        yield pointer, said


def _is_schema_with_default(pointer: str, node: Any) -> bool:
    parts = pointer.split("/")
    inside_data = {"example", "examples", "enum", "x-xml-schema"} & set(parts)
    named_so = len(parts) > 1 and parts[-1] == "properties"
    return (
        isinstance(node, dict)
        and "default" in node
        and not inside_data
        and not named_so
        and parts[1:2] in (["paths"], ["components"])
        and parts[-1] not in ("responses", "variables")
    )


def _parameter_descriptions(document: Document) -> Iterator[tuple[str, str]]:
    """The generator reads the description of a parameter's schema, not its own."""
    for _pointer, node in walk(document):
        if isinstance(node, dict) and "in" in node and node.get("description"):
            schema = node.get("schema")
            if isinstance(schema, dict) and "$ref" not in schema:
                schema.setdefault("description", node["description"])
    yield from ()


def _inline_schemas(document: Document) -> Iterator[tuple[str, str]]:
    """Objects and enums inside other schemas get a name of their own.

    The class is called as the generator would call it; as a component it keeps that
    name when it becomes nullable, instead of ``…Type0``.
    """
    schemas = document.setdefault("components", {}).setdefault("schemas", {})
    waiting = list(schemas)
    while waiting:
        owner = waiting.pop(0)
        for holder, member, name in _inline_members(schemas[owner], owner):
            if name in schemas:
                continue
            schemas[name], nullable = _without_null(holder[member])
            reference = {"$ref": f"#/components/schemas/{name}"}
            holder[member] = _nullable(reference) if nullable else reference
            waiting.append(name)
            yield f"#/components/schemas/{owner}", f"{name} has a name of its own"


def _inline_members(schema: Any, owner: str) -> Iterator[tuple[Any, str, str]]:
    if not isinstance(schema, dict):
        return
    for part in schema.get("allOf") or ():
        yield from _inline_members(part, owner)
    for member, inner in (schema.get("properties") or {}).items():
        name = f"{pascal(owner)}{pascal(member)}"
        if _becomes_class(inner):
            yield schema["properties"], member, name
        elif isinstance(inner, dict) and _becomes_class(inner.get("items")):
            yield inner, "items", f"{name}Item"


def _becomes_class(schema: Any) -> bool:
    if not isinstance(schema, dict) or "$ref" in schema:
        return False
    values = [value for value in schema.get("enum") or () if value is not None]
    if values:
        return all(isinstance(value, str) for value in values) or all(
            isinstance(value, int) for value in values
        )
    is_object = _as_list(schema.get("type")) in (["object"], ["object", "null"])
    return is_object and bool(schema.get("properties"))


def _without_null(schema: Document) -> tuple[Document, bool]:
    """The schema of the value itself, and whether null was allowed beside it."""
    plain = {key: value for key, value in schema.items() if key != "nullable"}
    kinds = [kind for kind in _as_list(schema.get("type")) if kind != "null"]
    if kinds:
        plain["type"] = kinds[0] if len(kinds) == 1 else kinds
    if "enum" in plain:
        plain["enum"] = [value for value in plain["enum"] if value is not None]
    return plain, _is_nullable(schema) or None in (schema.get("enum") or ())


def _nullable_members(document: Document) -> Iterator[tuple[str, str]]:
    """Optional members of replies may be null, whatever the document says.

    Only schemas that no request uses: there null would be something one can send.
    """
    schemas = document["components"]["schemas"]
    for name in sorted(Reach(document).replies_only()):
        for part in _parts(schemas[name]):
            required = set(part.get("required") or schemas[name].get("required") or ())
            for member, inner in (part.get("properties") or {}).items():
                if member not in required and not _is_nullable(inner):
                    part["properties"][member] = _nullable(inner)
                    yield f"#/components/schemas/{name}", f"{member} may be null"


def _parts(schema: Any) -> Iterator[Document]:
    if isinstance(schema, dict):
        yield schema
        for part in schema.get("allOf") or ():
            if isinstance(part, dict) and "$ref" not in part:
                yield part


def _is_nullable(schema: Any) -> bool:
    if not isinstance(schema, dict) or not schema:
        return True
    if schema.get("nullable") or "null" in _as_list(schema.get("type")):
        return True
    if None in (schema.get("enum") or ()):
        return True
    choices = [*(schema.get("anyOf") or ()), *(schema.get("oneOf") or ())]
    untyped = not {"type", "$ref", "anyOf", "oneOf", "allOf", "enum"} & set(schema)
    return untyped or any(_is_nullable(choice) for choice in choices)


def _nullable(schema: Document) -> Document:
    about: Document = {
        key: schema[key] for key in ("description", "deprecated") if key in schema
    }
    if "type" in schema and "enum" not in schema:
        return {**schema, "type": [*_as_list(schema["type"]), "null"]}
    inner = {key: value for key, value in schema.items() if key not in about}
    for choice in ("anyOf", "oneOf"):
        if choice in inner:
            return {**inner, **about, choice: [*inner[choice], {"type": "null"}]}
    return {"anyOf": [inner, {"type": "null"}], **about}


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


#: In this order: later rules rely on what earlier ones have put right.
RULES: tuple[Rule, ...] = (
    _operation_ids,
    _one_tag,
    _error_statuses,
    xml_bodies,
    _binary_replies,
    _header_formats,
    _parameter_descriptions,
    _server_defaults,
    _inline_schemas,
    _nullable_members,
)
