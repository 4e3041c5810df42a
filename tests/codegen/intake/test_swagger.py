"""Swagger 2.0 goes in, and a package that sends the same requests comes out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator

from codegen.errors import CodegenError
from codegen.intake import read
from tests.codegen.generate.test_requests import query
from tests.support.codegen import Bundle, GeneratedPackage, call_all

ENVELOPE = {"$ref": "#/definitions/Invoices::Envelope"}
LIST = {"type": "array", "items": {"type": "string"}}
DOCUMENT: dict[str, Any] = {
    "swagger": "2.0",
    "info": {"title": "Example", "version": "1.0.0"},
    "host": "api.example.test",
    "basePath": "/api/v1",
    "schemes": ["http", "https"],
    "consumes": ["application/json"],
    "produces": ["application/json"],
    "paths": {
        "/invoices": {
            "parameters": [{"$ref": "#/parameters/Page"}],
            "get": {
                "operationId": "Get Invoices",
                "tags": ["Invoices"],
                "parameters": [
                    {"name": "only", "in": "query", **LIST},
                    {
                        "name": "tags",
                        "in": "query",
                        **LIST,
                        "collectionFormat": "multi",
                    },
                    {"name": "ids", "in": "query", **LIST, "collectionFormat": "pipes"},
                    {
                        "name": "since",
                        "in": "query",
                        "type": "string",
                        "format": "date",
                    },
                ],
                "responses": {
                    "200": {"description": "Invoices.", "schema": ENVELOPE},
                    "404": {"$ref": "#/responses/Missing"},
                },
            },
            "post": {
                "operationId": "Create Invoice",
                "tags": ["Invoices"],
                "parameters": [
                    {
                        "name": "invoice",
                        "in": "body",
                        "required": True,
                        "schema": {"$ref": "#/definitions/Invoices::Invoice"},
                    }
                ],
                "responses": {"200": {"description": "Invoices.", "schema": ENVELOPE}},
            },
        },
        "/attachments": {
            "post": {
                "operationId": "Upload",
                "tags": ["Attachments"],
                "consumes": ["multipart/form-data"],
                "parameters": [
                    {
                        "name": "data",
                        "in": "formData",
                        "type": "file",
                        "required": True,
                    },
                    {"name": "kind", "in": "formData", "type": "string"},
                ],
                "responses": {"204": {"description": "Done."}},
            }
        },
        "/attachments/{id}": {
            "get": {
                "operationId": "Download",
                "tags": ["Attachments"],
                "produces": ["application/pdf"],
                "parameters": [{"name": "id", "in": "path", "type": "integer"}],
                "responses": {
                    "200": {"description": "A file.", "schema": {"type": "file"}}
                },
            }
        },
        "/token": {
            "post": {
                "operationId": "Token",
                "tags": ["Token"],
                "parameters": [
                    {
                        "name": "code",
                        "in": "formData",
                        "type": "string",
                        "required": True,
                    }
                ],
                "responses": {"204": {"description": "Done."}},
            }
        },
    },
    "parameters": {"Page": {"name": "page", "in": "query", "type": "integer"}},
    "responses": {
        "Missing": {"description": "Gone.", "schema": {"$ref": "#/definitions/Errors"}}
    },
    "securityDefinitions": {
        "basic": {"type": "basic"},
        "key": {"type": "apiKey", "in": "header", "name": "Authorization"},
        "oauth": {
            "type": "oauth2",
            "flow": "accessCode",
            "authorizationUrl": "https://api.example.test/authorize",
            "tokenUrl": "https://api.example.test/token",
            "scopes": {"read": "Read."},
        },
    },
    "definitions": {
        "Invoices::Envelope": {
            "type": "object",
            "required": ["invoices"],
            "properties": {
                "invoices": {
                    "type": "array",
                    "items": {"$ref": "#/definitions/Invoices::Invoice"},
                }
            },
        },
        "Invoices::Invoice": {
            "type": "object",
            "properties": {
                "title": {"type": "string", "x-nullable": True},
                "due": {"type": "string", "format": "date"},
            },
        },
        "Errors": {"type": "object", "properties": {"message": {"type": "string"}}},
    },
}


@pytest.fixture(scope="module")
def converted(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    path = tmp_path_factory.mktemp("swagger") / "swagger.json"
    path.write_text(json.dumps(DOCUMENT), encoding="utf-8")
    return read.read([str(path)])


@pytest.fixture(scope="module")
def package(converted: dict[str, Any], bundle: Bundle) -> GeneratedPackage:
    return bundle.add("swagger", converted)


def test_the_result_is_a_valid_document(converted: dict[str, Any]) -> None:
    assert list(OpenAPIV30SpecValidator(converted).iter_errors()) == []


def test_the_server_is_the_encrypted_one(converted: dict[str, Any]) -> None:
    assert converted["servers"] == [{"url": "https://api.example.test/api/v1"}]


def test_security_schemes_are_kept(converted: dict[str, Any]) -> None:
    schemes = converted["components"]["securitySchemes"]

    assert schemes["basic"] == {"type": "http", "scheme": "basic"}
    assert schemes["key"] == DOCUMENT["securityDefinitions"]["key"]
    assert list(schemes["oauth"]["flows"]) == ["authorizationCode"]


def test_names_are_allowed_ones(converted: dict[str, Any]) -> None:
    assert set(converted["components"]["schemas"]) == {
        "InvoicesEnvelope", "InvoicesInvoice", "Errors",
    }  # fmt: skip
    ids = [item["operationId"] for _, item in _operations(converted)]
    assert ids == ["get_invoices", "create_invoice", "Upload", "Download", "Token"]


def _operations(mapping: dict[str, Any]) -> list[tuple[str, Any]]:
    return [
        (method, item[method])
        for item in mapping["paths"].values()
        for method in ("get", "post")
        if method in item
    ]


def test_every_operation_can_be_called(package: GeneratedPackage) -> None:
    assert package.result.census.losses == ()
    assert len(call_all(package)) == 5


def test_lists_are_written_by_their_collection_format(
    package: GeneratedPackage,
) -> None:
    called = {item.operation: item for item in call_all(package)}

    sent = dict.fromkeys(query(called["GET /invoices"].request))

    assert ("only", "text") in sent
    assert _sent(package, only=["a", "b"]) == [("only", "a,b")]
    assert _sent(package, ids=["a", "b"]) == [("ids", "a|b")]
    assert _sent(package, tags=["a", "b"]) == [("tags", "a"), ("tags", "b")]


def _sent(package: GeneratedPackage, **arguments: Any) -> list[tuple[str, str]]:
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"invoices": []})

    package.client(handler).invoices.list(**arguments)
    return query(seen[0])


def test_forms_and_files_are_sent_as_such(package: GeneratedPackage) -> None:
    called = {item.operation: item for item in call_all(package)}

    upload = called["POST /attachments"].request
    token = called["POST /token"].request

    assert upload.headers["content-type"].startswith("multipart/form-data")
    assert b"bytes" in upload.content
    assert token.headers["content-type"] == "application/x-www-form-urlencoded"
    assert token.content == b"code=text"
    assert called["GET /attachments/{id}"].response == b"%PDF-1"


def test_a_nullable_member_may_be_null(package: GeneratedPackage) -> None:
    def handler(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"invoices": [{"title": None}]})

    assert package.client(handler).invoices.list().invoices[0].title is None


def test_swagger_of_another_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "old.json"
    path.write_text(json.dumps({**DOCUMENT, "swagger": "1.2"}), encoding="utf-8")

    with pytest.raises(CodegenError, match=r"is Swagger 1\.2; only 2\.0 can be"):
        read.read([str(path)])


def test_a_definition_called_like_an_example_is_converted(tmp_path: Path) -> None:
    inner = {"type": "object", "properties": {"of": {"$ref": "#/definitions/Other"}}}
    schema = {"$ref": "#/definitions/exampleThing"}
    result = {"200": {"description": "Done.", "schema": schema}}
    mapping = {
        "swagger": "2.0",
        "paths": {"/things": {"get": {"responses": result}}, "x-owner": "us"},
        "definitions": {"exampleThing": inner, "Other": {"type": "object"}},
    }
    path = tmp_path / "example.json"
    path.write_text(json.dumps(mapping), encoding="utf-8")

    value = read.read([str(path)])["components"]["schemas"]["exampleThing"]

    assert value["properties"]["of"] == {"$ref": "#/components/schemas/Other"}
