"""What a vendor writes in another way, but means as before, is not a change."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.compare import compare
from tests.support.shop_documents import DOCUMENT, changed, reference

TEXT = {"type": "string"}

#: Two ways to write one schema.
PAIRS: dict[str, tuple[Any, Any]] = {
    "order of required": (
        {
            "type": "object",
            "properties": {"a": TEXT, "b": TEXT},
            "required": ["a", "b"],
        },
        {
            "type": "object",
            "properties": {"b": TEXT, "a": TEXT},
            "required": ["b", "a"],
        },
    ),
    "order of an enum": ({**TEXT, "enum": ["a", "b"]}, {**TEXT, "enum": ["b", "a"]}),
    "type beside an enum": ({"enum": ["a", "b"]}, {**TEXT, "enum": ["a", "b"]}),
    "const and an enum of one": ({"const": 1}, {"type": "integer", "enum": [1]}),
    "type of an object": (
        {"properties": {"a": TEXT}},
        {"type": "object", "properties": {"a": TEXT}},
    ),
    "type of required members": (
        {"required": ["a"]},
        {"type": "object", "required": ["a"]},
    ),
    "type of an array": ({"items": TEXT}, {"type": "array", "items": TEXT}),
    "a type in a list": (TEXT, {"type": ["string"]}),
    "order of types": (
        {"type": ["string", "integer"]},
        {"type": ["integer", "string"]},
    ),
    "further members": (
        {"type": "object"},
        {"type": "object", "additionalProperties": True},
    ),
    "further members of any kind": (
        {"type": "object"},
        {"type": "object", "additionalProperties": {}},
    ),
    "anything": ({}, True),
    "allOf of one reference": (reference("Owner"), {"allOf": [reference("Owner")]}),
    "allOf of one schema": (
        {**TEXT, "maxLength": 5},
        {"allOf": [TEXT], "maxLength": 5},
    ),
    "allOf with a text": (
        reference("Owner"),
        {"allOf": [reference("Owner"), {"title": "x"}]},
    ),
    "anyOf of one": (TEXT, {"anyOf": [TEXT]}),
    "anyOf and oneOf": (
        {"anyOf": [TEXT, {"type": "integer"}]},
        {"oneOf": [{"type": "integer"}, TEXT]},
    ),
    "null in the type": ({**TEXT, "nullable": True}, {"type": ["string", "null"]}),
    "null as an alternative": (
        {**TEXT, "nullable": True},
        {"anyOf": [TEXT, {"type": "null"}]},
    ),
    "null as a constant": (
        {**TEXT, "nullable": True},
        {"oneOf": [TEXT, {"const": None}]},
    ),
    "null and a reference": (
        {"allOf": [reference("Owner")], "nullable": True},
        {"anyOf": [reference("Owner"), {"type": "null"}]},
    ),
    "null in an allOf": (
        {"allOf": [reference("Owner"), {"nullable": True}]},
        {"oneOf": [{"type": "null"}, reference("Owner")]},
    ),
    "null in an enum": (
        {**TEXT, "enum": ["a", None], "nullable": True},
        {"type": ["string", "null"], "enum": ["a", None]},
    ),
    "null in a union": (
        {"oneOf": [reference("Owner"), reference("Team")], "nullable": True},
        {"oneOf": [reference("Team"), reference("Owner"), {"type": "null"}]},
    ),
    "exclusive bounds": (
        {"type": "number", "minimum": 0, "exclusiveMinimum": True},
        {"type": "number", "exclusiveMinimum": 0},
    ),
    "bytes": (
        {**TEXT, "format": "binary"},
        {**TEXT, "contentMediaType": "application/octet-stream"},
    ),
    "base64": ({**TEXT, "format": "byte"}, {**TEXT, "contentEncoding": "base64"}),
    "what silence means": (
        TEXT,
        {
            **TEXT,
            "nullable": False,
            "readOnly": False,
            "minLength": 0,
            "deprecated": False,
        },
    ),
}


@pytest.mark.parametrize("side", ["Order", "NewOrder"])
@pytest.mark.parametrize("pair", PAIRS.values(), ids=PAIRS)
def test_schemas_that_mean_the_same_do_not_differ(
    pair: tuple[Any, Any], side: str
) -> None:
    member = f"components|schemas|{side}|properties|subject"
    before, after = (changed({member: schema}) for schema in pair)

    kinds = {
        change.name for change in (*compare(before, after), *compare(after, before))
    }

    assert kinds <= {"documentation-changed"}


@pytest.mark.parametrize("pair", PAIRS.values(), ids=PAIRS)
def test_nor_do_parameters(pair: tuple[Any, Any]) -> None:
    schema = "paths|/orders|get|parameters|0|schema"
    before, after = (changed({schema: item}) for item in pair)

    assert {change.name for change in compare(before, after)} <= {
        "documentation-changed"
    }


def test_the_order_of_parameters_says_nothing() -> None:
    parameters = DOCUMENT["paths"]["/orders"]["get"]["parameters"]
    backwards = changed({"paths|/orders|get|parameters": parameters[::-1]})

    assert compare(DOCUMENT, backwards) == []


def test_the_name_of_an_error_schema_says_nothing_to_users() -> None:
    errors = "paths|/orders|get|responses|404|content|application/json|schema"
    renamed = changed(
        {
            "components|schemas|Trouble": DOCUMENT["components"]["schemas"]["Problem"],
            errors: reference("Trouble"),
        }
    )
    del renamed["components"]["schemas"]["Problem"]

    assert not any(change.breaking for change in compare(DOCUMENT, renamed))


def test_a_document_of_3_1_says_what_the_one_of_3_0_did() -> None:
    nullable = {"type": "string", "nullable": True}
    later = changed(
        {
            "openapi": "3.1.0",
            "components|schemas|Order|properties|paid": {"type": ["string", "null"]},
            "components|schemas|NewOrder|properties|paid": {
                "anyOf": [{"type": "string"}, {"type": "null"}]
            },
        }
    )
    assert DOCUMENT["components"]["schemas"]["Order"]["properties"]["paid"] == nullable

    assert [item.name for item in compare(DOCUMENT, later)] == [
        "openapi-version-changed"
    ]
