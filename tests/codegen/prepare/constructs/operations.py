"""Constructs of operations, parameters and bodies, a document for each."""

from __future__ import annotations

from typing import Any

from tests.support.documents import (
    asking,
    body,
    document,
    obj,
    operation,
    param,
    ref,
    response,
    text,
    words,
)

_DATE = text(format="date")
_TIME = text(format="date-time")
_LONG = "a_very_long_name_that_goes_on_and_on_" * 4

OPERATIONS: dict[str, Any] = {
    "header_formats": asking(
        param("x-version", _DATE, "header", required=True),
        param("x-entity-id", text(format="uuid"), "header", required=True),
        param("x-count", {"type": "integer"}, "header"),
        param("x-list", {"type": "array", "items": text()}, "header"),
        param("Accept", where="header"),
    ),
    "wrapped_bodies": document(
        {
            "/stories": {
                "post": operation(
                    operationId="create_story",
                    requestBody=body(obj(story=obj(title=text()))),
                    **{"x-bulk": {"member": "stories", "maximum": 300}},
                )
            },
            "/stories/{id}": {
                "put": operation(
                    operationId="update_story",
                    parameters=[param("id", where="path")],
                    requestBody=body(obj(story=obj(state=text()))),
                )
            },
        }
    ),
    "cookies": asking(param("session", text(format="uuid"), "cookie", required=True)),
    "query_names": asking(
        param("address.country"),
        param("created_at__gte", _TIME),
        param("filter[state]"),
        param("ids[]", {"type": "array", "items": text()}),
        param("class"),
        param("params"),
        param("quote"),
        param("self"),
        param("client"),
    ),
    "separated_lists": asking(
        param("ids", {"type": "array", "items": {"type": "integer"}}, explode=False),
        param("tags", {"type": "array", "items": text()}, style="pipeDelimited"),
        param("many", {"type": "array", "items": text()}),
    ),
    "form_encodings": document(
        {
            "/things": {
                "post": operation(
                    requestBody={
                        "required": True,
                        "content": {
                            "application/x-www-form-urlencoded": {
                                "schema": obj(
                                    tags={"type": "array", "items": text()},
                                    at=obj(R={"type": "integer"}),
                                    meta={"type": "array", "items": text()},
                                ),
                                "encoding": {
                                    "tags": {"explode": False},
                                    "at": {"style": "deepObject", "explode": True},
                                    "meta": {"contentType": "application/json"},
                                },
                            }
                        },
                    }
                )
            }
        }
    ),
    "flags": asking(param("late", {"type": "boolean", "enum": [True]})),
    "words": asking(param("order", {"type": "string", "enum": ["up", "down"]})),
    "lists_without_items": asking(param("ids", {"type": "array"})),
    "deep_objects": asking(
        param("filter", obj(state=text(), since=_DATE), style="deepObject"),
        param("free", {"type": "object"}, style="deepObject"),
    ),
    "path_lists": asking(param("ids", {"type": "array", "items": text()}, "path")),
    "boolean_path": asking(param("late", {"type": "boolean"}, "path")),
    "nullable_path": asking(param("id", {"type": "string", "nullable": True}, "path")),
    "content_parameter": asking(
        {
            "name": "where",
            "in": "query",
            "content": {"application/json": {"schema": {}}},
        }
    ),
    "empty_with_content": document(
        {"/things": {"get": operation(response(obj("a", a=text()), "204"))}}
    ),
    "binary_response": document(
        {"/pdf": {"get": operation(response(text(), media="application/pdf"))}}
    ),
    "binary_request": document(
        {"/csv": {"post": operation(requestBody=body(text(), "text/csv"))}}
    ),
    "any_media": document(
        {"/any": {"get": operation(response(obj("a", a=text()), media="*/*"))}}
    ),
    "several_media": document(
        {
            "/many": {
                "post": operation(
                    {
                        "200": {
                            "description": "Done.",
                            "content": {
                                "text/plain": {"schema": ref("Thing")},
                                "application/json": {"schema": ref("Thing")},
                            },
                        }
                    },
                    requestBody={
                        "content": {
                            "application/x-www-form-urlencoded": {
                                "schema": ref("Thing")
                            },
                            "application/json": {"schema": ref("Thing")},
                        }
                    },
                )
            }
        },
        {"Thing": obj("a", a=text())},
    ),
    "untyped_response": document(
        {
            "/any": {
                "get": operation(
                    {
                        "200": {
                            "description": "Any.",
                            "content": {"application/json": {}},
                        }
                    }
                )
            },
            "/empty": {"get": operation(response({}))},
        }
    ),
    "multipart": document(
        {
            "/files": {
                "post": operation(
                    response(ref("File"), "201"),
                    requestBody=body(
                        obj("file", file=text(format="binary"), note=text()),
                        "multipart/form-data",
                    ),
                )
            }
        },
        {"File": obj("id", id=text())},
    ),
    "undeclared_errors": document(
        {
            "/a": {"delete": {"responses": {"404": {"description": "Gone."}}}},
            "/b": {"get": operation({"default": {"description": "Anything."}})},
            "/c": {"get": operation(response(obj("a", a=text()), "2XX"))},
        }
    ),
    "operation_ids": document(
        {
            "/things": {"get": operation(operationId="Get Things")},
            "/other-things": {"get": operation(operationId="get-things")},
            "/class": {"get": operation(operationId="class", tags=["import"])},
            "/unnamed/{id}": {"get": operation(parameters=[param("id", where="path")])},
            "/long": {
                "get": operation(response(obj(a=obj(b=words("x")))), operationId=_LONG)
            },
        }
    ),
    "deprecated": document(
        {"/old": {"get": operation(operationId="get_old", deprecated=True)}}
    ),
    "callbacks": document(
        {
            "/subscriptions": {
                "post": operation(
                    callbacks={"event": {"{$request.body#/url}": {"post": operation()}}}
                )
            }
        }
    ),
    "resource_and_model_names": document(
        {"/invoices": {"get": operation(response(ref("Invoices")))}},
        {"Invoices": obj("data", data={"type": "array", "items": text()})},
    ),
    "shared_components": {
        **document(
            {
                "/things": {
                    "parameters": [{"$ref": "#/components/parameters/Version"}],
                    "post": operation(
                        {"200": {"$ref": "#/components/responses/Done"}},
                        requestBody={"$ref": "#/components/requestBodies/Thing"},
                    ),
                }
            }
        ),
        "components": {
            "parameters": {
                "Version": param("x-version", _DATE, "header", required=True)
            },
            "responses": {
                "Done": {
                    "description": "Done.",
                    "content": {"application/json": {"schema": ref("Thing")}},
                }
            },
            "requestBodies": {"Thing": body(ref("Thing"))},
            "schemas": {"Thing": obj("a", a=text())},
        },
    },
}
