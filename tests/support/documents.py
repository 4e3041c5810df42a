"""The smallest document around a construct."""

from __future__ import annotations

from typing import Any

Schema = dict[str, Any]


def ref(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def obj(required: str = "", **properties: Any) -> Schema:
    mapping: Schema = {"type": "object", "properties": properties}
    return {**mapping, "required": required.split()} if required else mapping


def text(**more: Any) -> Schema:
    return {"type": "string", **more}


def words(*values: Any, **more: Any) -> Schema:
    return {"type": "string", "enum": list(values), **more}


def response(schema: Any, status: str = "200", media: str = "application/json") -> Any:
    return {status: {"description": "Done.", "content": {media: {"schema": schema}}}}


def body(schema: Any, media: str = "application/json", required: bool = True) -> Any:
    return {"required": required, "content": {media: {"schema": schema}}}


def param(name: str, schema: Any = None, where: str = "query", **more: Any) -> Any:
    needed = {"required": True} if where == "path" else {}
    return {"name": name, "in": where, "schema": schema or text(), **needed, **more}


def operation(responses: Any = None, **more: Any) -> Any:
    done = {"204": {"description": "Done."}}
    return {"tags": ["things"], "responses": responses or done, **more}


def document(paths: Any, schemas: Any = None, version: str = "3.1.0") -> Any:
    return {
        "openapi": version,
        "info": {"title": "Example", "version": "2024-05-25"},
        "paths": paths,
        "components": {"schemas": schemas or {}},
    }


def holding(version: str = "3.1.0", **schemas: Any) -> Any:
    """A document with one operation, whose response is the first of ``schemas``."""
    name = next(iter(schemas))
    paths = {
        "/things": {"get": operation(response(ref(name)), operationId="get_thing")}
    }
    return document(paths, schemas, version)


def sending(version: str = "3.1.0", **schemas: Any) -> Any:
    """A document that sends the first of ``schemas`` and gets it back."""
    name = next(iter(schemas))
    result = operation(
        response(ref(name), "201"),
        requestBody=body(ref(name)),
        operationId="create_thing",
    )
    return document({"/things": {"post": result}}, schemas, version)


def asking(*parameters: Any, version: str = "3.1.0") -> Any:
    """A document with one operation that takes ``parameters``."""
    path = "".join(f"/{{{p['name']}}}" for p in parameters if p["in"] == "path")
    result = operation(parameters=list(parameters), operationId="list_things")
    return document({f"/things{path}": {"get": result}}, None, version)
