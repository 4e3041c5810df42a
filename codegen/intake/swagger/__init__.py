"""Convert Swagger 2.0 to OpenAPI 3.0.3, without losing how lists are written.

No converter for Python is installable from the package index under any name we know;
the usual ones (``swagger2openapi``, ``@scalar/openapi-upgrader``) are Node programs,
which a maintainer with Python alone cannot run, and what such programs lose
(``collectionFormat`` above all) would have to be repaired here anyway.

Sources: https://swagger.io/specification/v2/ and
https://spec.openapis.org/oas/v3.0.3.html
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from ...errors import CodegenError
from ...names import pascal, snake
from ...openapi import structure
from ...openapi.walk import METHODS, Document, walk, walk_schema_nodes
from .bodies import content, request_body
from .parameters import parameter, typed

_MOVED = (
    ("#/definitions/", "#/components/schemas/"),
    ("#/responses/", "#/components/responses/"),
    ("#/parameters/", "#/components/parameters/"),
)
_FLOWS = {"application": "clientCredentials", "accessCode": "authorizationCode"}
_GONE = {
    "swagger", "host", "basePath", "schemes", "consumes", "produces", "definitions",
    "parameters", "responses", "securityDefinitions", "paths",
}  # fmt: skip


def converted(document: Document, origin: str) -> Document:
    """The OpenAPI 3.0.3 document that says what the Swagger 2.0 ``document`` says.

    Raises:
        CodegenError: it is of another version, or no such document at all.
    """
    if str(document.get("swagger")) not in ("2.0", "2"):
        raise CodegenError(
            f"{origin} is Swagger {document.get('swagger')}; only 2.0 can be converted."
        )
    if not isinstance(document.get("paths"), dict):
        raise CodegenError(f"{origin} has no `paths`: it describes no operation.")
    structure.check(document, origin, structure.SWAGGER, structure.FIX_AND_REFETCH)
    old = copy.deepcopy(document)
    _rename_definitions(old)
    new = {"openapi": "3.0.3", **{k: v for k, v in old.items() if k not in _GONE}}
    new.setdefault("info", {"title": "API", "version": "0"})
    new["servers"] = _servers(old)
    new["paths"] = {
        path: _item(item, old) if path.startswith("/") else item
        for path, item in old["paths"].items()
    }
    new["components"] = {key: v for key, v in _components(old).items() if v}
    _finish(new)
    return new


def _servers(old: Document) -> list[Document]:
    base = (old.get("basePath") or "/").rstrip("/")
    if not old.get("host"):
        return [{"url": base or "/"}]
    # One encrypted address is enough: a client sends credentials there.
    schemes = old.get("schemes") or ["https"]
    kept = ["https"] if "https" in schemes else schemes
    return [{"url": f"{scheme}://{old['host']}{base}"} for scheme in kept]


def _rename_definitions(old: Document) -> None:
    """Names such as ``Attachments::Post`` are not allowed any more (3.0.3, 4.7.7)."""
    renamed: dict[str, str] = {}
    definitions = old.get("definitions") or {}
    for name in definitions:
        if not all(c.isascii() and (c.isalnum() or c in "._-") for c in name):
            fresh = pascal(name) if pascal(name) else "Schema"
            while fresh in definitions or fresh in renamed.values():
                fresh += "Definition"
            renamed[name] = fresh
    old["definitions"] = {renamed.get(n, n): item for n, item in definitions.items()}
    goals = {f"#/definitions/{name}": fresh for name, fresh in renamed.items()}
    for _, node in walk(old) if renamed else ():
        pointer = node.get("$ref") if isinstance(node, dict) else None
        plain = pointer.replace("~1", "/") if isinstance(pointer, str) else None
        if plain in goals:
            node["$ref"] = f"#/definitions/{goals[plain]}"


def _components(old: Document) -> Document:
    shared = old.get("parameters") or {}
    security = old.get("securityDefinitions") or {}
    return {
        "schemas": old["definitions"],
        "parameters": {
            name: parameter(node)
            for name, node in shared.items()
            if node.get("in") not in ("body", "formData")
        },
        "responses": {
            name: _response(node, old.get("produces"))
            for name, node in (old.get("responses") or {}).items()
        },
        "securitySchemes": {name: _security(s) for name, s in security.items()},
    }


def _security(scheme: Document) -> Document:
    if scheme.get("type") == "basic":
        return {**scheme, "type": "http", "scheme": "basic"}
    if scheme.get("type") != "oauth2":
        return scheme
    urls = ("authorizationUrl", "tokenUrl")
    flow = {key: scheme[key] for key in urls if key in scheme}
    flow["scopes"] = scheme.get("scopes") or {}
    rest = {k: v for k, v in scheme.items() if k not in (*urls, "scopes", "flow")}
    name = scheme.get("flow", "implicit")
    return {**rest, "flows": {_FLOWS.get(name, name): flow}}


def _item(item: Document, old: Document) -> Document:
    shared = [_followed(node, old) for node in item.get("parameters") or ()]
    new = {k: v for k, v in item.items() if k not in (*METHODS, "parameters")}
    for method in METHODS:
        if method in item:
            new[method] = _operation(item[method], shared, old)
    return new


def _followed(node: Document, old: Document) -> Document:
    """A parameter itself: shared bodies are not parameters any more."""
    pointer = str(node.get("$ref", ""))
    if not pointer.startswith("#/parameters/"):
        return node
    name = pointer.removeprefix("#/parameters/").replace("~1", "/")
    if name not in (old.get("parameters") or {}):
        raise CodegenError(f"The reference {pointer!r} leads nowhere.")
    parameter: Document = old["parameters"][name]
    is_body = parameter.get("in") in ("body", "formData")
    return parameter if is_body else {"$ref": pointer, "x-of": parameter}


def _operation(operation: Document, shared: list[Document], old: Document) -> Document:
    own = [_followed(node, old) for node in operation.get("parameters") or ()]
    own_keys = {_key(node) for node in own}
    nodes = own + [node for node in shared if _key(node) not in own_keys]
    media = operation.get("consumes") or old.get("consumes")
    gone = ("parameters", "consumes", "produces", "schemes", "responses")
    new = {k: v for k, v in operation.items() if k not in gone}
    if new.get("operationId"):
        new["operationId"] = _operation_id(str(new["operationId"]))
    plain = [n for n in nodes if n.get("in") not in ("body", "formData")]
    if plain:
        new["parameters"] = [_written(node) for node in plain]
    if body := request_body(nodes, media):
        new["requestBody"] = body
    produces = operation.get("produces") or old.get("produces")
    responses = operation.get("responses") or {}
    new["responses"] = {str(s): _response(r, produces) for s, r in responses.items()}
    return new


def _key(node: Document) -> tuple[Any, Any]:
    parameter = node.get("x-of", node)
    return parameter.get("name"), parameter.get("in")


def _written(node: Document) -> Document:
    return {"$ref": node["$ref"]} if "$ref" in node else parameter(node)


def _operation_id(name: str) -> str:
    """An id of several words (``Get Invoices``) is written as one name."""
    return snake(name) if any(c.isspace() for c in name) else name


def _response(node: Document, produces: list[str] | None) -> Document:
    if "$ref" in node:
        return node
    new = {k: v for k, v in node.items() if k not in ("schema", "examples", "headers")}
    new.setdefault("description", "")
    if "headers" in node:
        new["headers"] = {n: typed(h) for n, h in node["headers"].items()}
    examples = node.get("examples") or {}
    if "schema" in node:
        new["content"] = content(node["schema"], produces, examples)
    return new


def _finish(document: Document) -> None:
    for _, node in list(_objects(document)):
        _move_reference(node)
        if isinstance(node.get("discriminator"), str):
            node["discriminator"] = {"propertyName": node["discriminator"]}
        if isinstance(node.get("x-nullable"), bool):
            node["nullable"] = node.pop("x-nullable")
        # Of a member it was said so in drafts; parameters and bodies still say it.
        if isinstance(node.get("required"), bool) and not {"in", "content"} & set(node):
            del node["required"]
        if node.get("type") == "file":
            node.update(type="string", format="binary")


def _move_reference(node: Document) -> None:
    pointer = node.get("$ref")
    for old, new in _MOVED:
        if isinstance(pointer, str) and pointer.startswith(old):
            node["$ref"] = new + pointer.removeprefix(old)


def _objects(document: Document) -> Iterator[tuple[str, Document]]:
    for pointer, node in walk_schema_nodes(document):
        if isinstance(node, dict) and not pointer.endswith("/properties"):
            yield pointer, node
