"""A small document with one of everything, and ways to change it."""

from __future__ import annotations

import copy
from typing import Any

Document = dict[str, Any]


class _Gone:
    """Stands for a member that is taken out."""


GONE = _Gone()


def reference(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{name}"}


def body(schema: Any, media: str = "application/json") -> Document:
    return {media: {"schema": schema}}


def response(schema: Any = None) -> Document:
    content = {"content": body(schema)} if schema else {}
    return {"description": "What came of it.", **content}


ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}

ORDERS: Document = {
    "get": {
        "operationId": "list_orders",
        "summary": "List orders.",
        "tags": ["orders"],
        "parameters": [
            {"name": "page", "in": "query", "schema": {"type": "integer"}},
            {
                "name": "state",
                "in": "query",
                "schema": {"type": "string", "enum": ["open", "closed"]},
            },
            {
                "name": "word",
                "in": "query",
                "schema": {"type": "string", "maxLength": 50, "nullable": True},
            },
            {"name": "sort", "in": "query", "schema": reference("Sort")},
            {"name": "most", "in": "query", "schema": {"type": "number"}},
        ],
        "security": [{"token": ["read"]}],
        "responses": {
            "200": {
                "description": "Orders.",
                "headers": {"X-Total": {"schema": {"type": "integer"}}},
                "content": body({"type": "array", "items": reference("Order")}),
            },
            "404": {"description": "None.", "content": body(reference("Problem"))},
        },
    },
    "post": {
        "operationId": "create_order",
        "tags": ["orders"],
        "requestBody": {
            "required": True,
            "content": {
                **body(reference("NewOrder")),
                **body(reference("NewOrder"), "application/xml"),
            },
        },
        "responses": {
            "201": {
                "description": "The order.",
                "content": {
                    **body(reference("Order")),
                    **body(reference("Order"), "application/xml"),
                },
            }
        },
    },
}

ORDER: Document = {
    "type": "object",
    "required": ["id", "due", "state", "size"],
    "properties": {
        "id": {"type": "string", "format": "uuid"},
        "due": {"type": "string", "format": "date"},
        "state": {"type": "string", "enum": ["open", "closed"]},
        "size": {"type": "integer", "format": "int32", "maximum": 10},
        "weight": {"type": "number"},
        "closed": {"type": "object", "additionalProperties": False},
        "note": {"type": "string", "default": "none"},
        "paid": {"type": "string", "nullable": True},
        "secret": {"type": "string", "writeOnly": True},
        "made": {"type": "string", "readOnly": True},
        "owner": reference("Owner"),
        "party": {"oneOf": [reference("Owner"), reference("Team")]},
    },
}

NEW_ORDER: Document = copy.deepcopy(ORDER)
NEW_ORDER["properties"]["parts"] = {
    "type": "object",
    "properties": {"a": {"type": "string"}},
}

DOCUMENT: Document = {
    "openapi": "3.0.3",
    "info": {"title": "Example", "version": "1"},
    "servers": [{"url": "https://api.example.test"}],
    "security": [{"token": []}],
    "paths": {
        "/orders": ORDERS,
        "/orders/{id}": {
            "parameters": [ID],
            "delete": {
                "operationId": "delete_order",
                "tags": ["orders"],
                "responses": {"204": response()},
            },
            "get": {
                "operationId": "get_order",
                "tags": ["orders"],
                "deprecated": True,
                "responses": {"200": response(reference("Order"))},
            },
        },
        "/orders/{id}/cancel": {
            "post": {
                "operationId": "cancel_order",
                "tags": ["orders"],
                "parameters": [ID],
                "requestBody": {"content": body(reference("Reason"))},
                "responses": {"204": response()},
            }
        },
        "/ping": {
            "get": {
                "operationId": "ping",
                "tags": ["health"],
                "security": [],
                "responses": {"200": response({"type": "string"})},
            }
        },
    },
    "components": {
        "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        "schemas": {
            "Order": ORDER,
            "NewOrder": NEW_ORDER,
            "Owner": {"type": "object", "properties": {"name": {"type": "string"}}},
            "Team": {"type": "object", "properties": {"size": {"type": "integer"}}},
            "Reason": {"type": "object", "properties": {"text": {"type": "string"}}},
            "Problem": {"type": "object", "properties": {"text": {"type": "string"}}},
            "Sort": {"type": "string", "enum": ["up", "down"]},
            "Unused": {"type": "object", "properties": {"text": {"type": "string"}}},
        },
    },
}


def changed(edits: dict[str, Any], document: Document = DOCUMENT) -> Document:
    """A copy with each place (steps joined by ``|``) set to a value, or ``GONE``."""
    fresh = copy.deepcopy(document)
    for place, value in edits.items():
        *steps, last = place.split("|")
        node: Any = fresh
        for step in steps:
            node = node[int(step)] if isinstance(node, list) else node[step]
        _set(node, last, copy.deepcopy(value))
    return fresh


def _set(node: Any, last: str, value: Any) -> None:
    if isinstance(node, list):
        if last == "+":
            node.append(value)
        elif isinstance(value, _Gone):
            del node[int(last)]
        else:
            node[int(last)] = value
    elif isinstance(value, _Gone):
        del node[last]
    else:
        node[last] = value
