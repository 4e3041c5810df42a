"""Write a document as large and as odd as vendors publish.

``python tests/support/large_document.py > large.json`` prints it; it is invented.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

if __name__ == "__main__":  # run as a script, without the test runner's path
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.support.documents import (
    body,
    obj,
    operation,
    param,
    ref,
    response,
    text,
    words,
)

RESOURCES = 85
_NULL = {"type": "null"}
_NOUNS = ("order", "invoice", "payable", "receipt", "contract", "account", "product")
_KINDS = ("quote", "invoice", "credit_note")
_VERSION = param("x-version", text(format="date"), "header", required=True)
_ENTITY = param("x-entity-id", text(format="uuid"), "header", required=True)
_UUID = text(format="uuid")
_ERRORS = {
    status: {
        "description": "Refused.",
        "content": {"application/json": {"schema": ref("ErrorSchemaResponse")}},
    }
    for status in ("401", "405", "422", "429", "500")
}


def document(resources: int = RESOURCES) -> dict[str, Any]:
    """The document: 6 operations and 12 schemas for each resource, and shared ones."""
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = dict(_shared())
    for index in range(resources):
        noun = f"{_NOUNS[index % len(_NOUNS)]}_{_letters(index)}"
        schemas.update(_schemas(noun, index))
        paths.update(_paths(noun, index))
    return {
        "openapi": "3.1.0",
        "info": {"title": "Example Partner API", "version": "2024-05-25"},
        "servers": [{"url": "https://api.example.test/v1"}],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {"Bearer": {"type": "http", "scheme": "bearer"}},
        },
    }


def _letters(index: int) -> str:
    """A word for a number, so that no name is numbered."""
    return "".join(
        "bcdfghjklm"[int(digit)] + "aeiou"[int(digit) % 5] for digit in f"{index:02}"
    )


def _pascal(noun: str) -> str:
    return "".join(word.capitalize() for word in noun.split("_"))


def _shared() -> dict[str, Any]:
    error = obj("message", message=text())
    return {
        "ErrorSchema": error,
        "ErrorSchema2": dict(error),
        "ErrorSchemaResponse": obj("error", error=ref("ErrorSchema")),
        "ErrorSchemaResponse2": obj("error", error=ref("ErrorSchema2")),
        "HTTPValidationError": obj(
            detail={"type": "array", "items": ref("ValidationError")}
        ),
        "ValidationError": obj(
            "loc msg",
            loc={"type": "array", "items": {"anyOf": [text(), {"type": "integer"}]}},
            msg=text(),
        ),
        "AllowedCountries": words(*_countries()),
        "CountryNames": words("Åland Islands", "Côte d'Ivoire", "United States", ""),
        "Separators": words("/", "-", "|", ".", ""),
        "OrderEnum": words("asc", "desc"),
        "Json": {
            "anyOf": [
                text(),
                {"type": "array", "items": ref("Json")},
                {"type": "object"},
            ]
        },
        "Limits": obj(maximum={"type": "integer", "maximum": 100.0}),
    }


def _countries() -> list[str]:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return [f"{a}{b}" for a in letters[:10] for b in letters[:25]]


def _schemas(noun: str, index: int) -> dict[str, Any]:
    name = _pascal(noun)
    kinds = {
        f"{name}{_pascal(kind)}": obj(
            "type document_id",
            type=words(kind),
            document_id=text(),
            due={"anyOf": [text(format="date"), text(format="date-time")]},
            amount={"anyOf": [{"type": "integer"}, _NULL]},
        )
        for kind in _KINDS
    }
    references = [ref(kind) for kind in kinds]
    union: dict[str, Any] = {"anyOf" if index % 2 else "oneOf": references}
    if index % 3 == 0:
        mapping = zip(_KINDS, references, strict=True)
        union["discriminator"] = {
            "propertyName": "type",
            "mapping": {kind: item["$ref"] for kind, item in mapping},
        }
    return {
        **kinds,
        f"{name}Status": words("draft", "waiting.for_review", "paid", "1.0", "DE:VAT"),
        f"{name}Document": union,
        f"{name}Fields": _fields(name),
        f"{name}Resource": _resource(name, index),
        f"{name}-Input": obj("title", title=text(), script=ref("Json")),
        f"{name}-Output": obj("title", title=text(), script=ref("Json")),
        f"{name}Update": _update(name),
        f"{name}ResourceList": obj(
            "data",
            data={"type": "array", "items": ref(f"{name}Resource")},
            next_pagination_token={**text(), "title": "Next Pagination Token"},
        ),
        f"{name}Upload": obj("file", file=text(format="binary"), title=text()),
    }


def _fields(name: str) -> dict[str, Any]:
    return {
        **obj(
            flag={"type": "boolean", "default": True},
            limits={"allOf": [ref("Limits")], "default": {"maximum": 3}},
            mood={"allOf": [ref(f"{name}Status")], "default": "draft"},
        ),
        "additionalProperties": False,
    }


def _resource(name: str, index: int) -> dict[str, Any]:
    return {
        **obj(
            "id status document",
            id={**_UUID, "title": "Id"},
            status=ref(f"{name}Status"),
            document=ref(f"{name}Document"),
            country={"anyOf": [ref("AllowedCountries"), _NULL]},
            fields={**ref(f"{name}Fields"), "default": {"flag": False}},
            created_at=text(format="date-time"),
            valid_on={"type": "string", "format": "date", "nullable": True},
            metadata={"type": "object", "additionalProperties": text()},
            owner=obj("kind", kind=words("user", "role"), id=_UUID),
            lines={
                "type": "array",
                "items": obj("sku", sku=text(), rate={"type": "number"}),
            },
            input=ref(f"{name}-Input"),
            output=ref(f"{name}-Output"),
            color=text(format="color"),
            **{
                "class": text(),
                "type": words("resource"),
                "level": {"enum": [1, 2, 3]},
            },
        ),
        "additionalProperties": bool(index % 2),
        "title": "Resource",
    }


def _update(name: str) -> dict[str, Any]:
    result = obj(
        title={"anyOf": [text(), _NULL]},
        status=ref(f"{name}Status"),
        approvers={
            "anyOf": [
                obj("user_ids", user_ids={"type": "array", "items": _UUID}),
                _NULL,
            ]
        },
        input=ref(f"{name}-Input"),
        limits={"allOf": [ref("Limits")], "default": {"maximum": 1}},
    )
    return {**result, "additionalProperties": False}


def _paths(noun: str, index: int) -> dict[str, Any]:
    name, plural = _pascal(noun), f"{noun}s"
    one = param(f"{noun}_id", _UUID, "path")

    def made(method: str, responses: Any, **more: Any) -> Any:
        more.setdefault("parameters", [])
        more["parameters"] = [*more["parameters"], _VERSION, _ENTITY]
        more.setdefault("operationId", f"{method}_{plural}")
        more["security"] = [{"Bearer": []}]
        return {**operation({**responses, **_ERRORS}, **more), "tags": [plural, "all"]}

    resource = response(ref(f"{name}Resource"))
    done = {"204": {"description": "Done."}}
    return {
        f"/{plural}": {
            "get": made(
                "get", response(ref(f"{name}ResourceList")), parameters=_filters(name)
            ),
            "post": made(
                "post",
                response(ref(f"{name}Resource"), "201"),
                requestBody=body(ref(f"{name}-Input")),
            ),
        },
        f"/{plural}/{{{noun}_id}}": {
            "parameters": [one],
            "get": made("get", resource, operationId=f"get_{plural}_id"),
            "patch": made("patch", resource, requestBody=body(ref(f"{name}Update"))),
            "delete": made("delete", done, deprecated=index % 10 == 0),
        },
        f"/{plural}/{{{noun}_id}}/{'preview' if index % 5 == 0 else 'attach'}": {
            "parameters": [one],
            **(
                {"get": made("preview", response({}, media="application/pdf"))}
                if index % 5 == 0
                else {
                    "post": made(
                        "attach",
                        response(ref(f"{name}Document")),
                        requestBody=body(ref(f"{name}Upload"), "multipart/form-data"),
                    )
                }
            ),
        },
    }


def _filters(name: str) -> list[Any]:
    return [
        param("order", ref("OrderEnum")),
        param("limit", {"type": "integer", "default": 100, "maximum": 100.0}),
        param("pagination_token", {"anyOf": [text(), _NULL]}),
        param("created_at__gte", text(format="date-time")),
        param("status__in", {"type": "array", "items": ref(f"{name}Status")}),
        param("address.country", ref("AllowedCountries")),
        param("address.postal_code"),
        param("counterpart_id", _UUID),
    ]


if __name__ == "__main__":
    json.dump(document(), sys.stdout, ensure_ascii=False, indent=1)
