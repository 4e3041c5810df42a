"""A body is checked against the schema of its operation."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.support.runtime import errors, operations, runtime

Call = operations.Call
OPERATION = operations.Operation("notes.create", "POST", "/notes")
SCHEMAS = {
    "Node": {
        "type": "object",
        "required": ["id"],
        "properties": {
            "id": {"type": "integer"},
            "next": {"allOf": [{"$ref": "#/components/schemas/Node"}]},
        },
    },
    "Text": {"type": "string", "maxLength": 3},
}
NODE = {"$ref": "#/components/schemas/Node"}
TEXT = {"$ref": "#/components/schemas/Text"}
CASES: list[tuple[dict[str, Any], Any, dict[str, list[str]]]] = [
    ({"type": ["string", "null"]}, None, {}),
    ({"type": "string"}, None, {"body": ["must not be null"]}),
    ({"type": "string", "nullable": True}, None, {}),
    ({}, None, {}),
    ({"anyOf": [{"type": "string"}, {"type": "null"}]}, None, {}),
    ({"allOf": [TEXT]}, None, {"body": ["must not be null"]}),
    (
        {"anyOf": [{"type": "integer"}, TEXT]},
        "long text",
        {"body": ["must have at most 3 characters, not 9"]},
    ),
    (
        {"anyOf": [{"type": "integer"}, TEXT]},
        [],
        {"body": ["must be a whole number, not list"]},
    ),
    ({"anyOf": [{"type": "integer"}, TEXT]}, "abc", {}),
    ({"oneOf": [NODE, TEXT]}, {"id": 1}, {}),
    (
        NODE,
        {"next": {"next": {}}},
        {
            "id": ["is required"],
            "next.id": ["is required"],
            "next.next.id": ["is required"],
        },
    ),
    (
        {"type": "array", "minItems": 1},
        [],
        {"body": ["must have at least 1 items, not 0"]},
    ),
    ({"type": "array", "items": TEXT}, ["a", 1], {"[1]": ["must be text, not int"]}),
    ({"type": "array"}, ("a", "b"), {}),
    ({"type": "boolean"}, 1, {"body": ["must be true or false, not int"]}),
    ({"type": "number"}, Decimal("1.10"), {}),
    ({"type": "integer"}, Decimal("2"), {}),
    (
        {"type": "integer"},
        Decimal("2.5"),
        {"body": ["must be a whole number, not Decimal"]},
    ),
    ({"type": "number"}, Decimal("inf"), {"body": ["must be a finite number"]}),
    (
        {
            "oneOf": [
                {"required": ["a"], "properties": {"kind": {"enum": ["x"]}}},
                {"required": ["b", "c"], "properties": {"kind": {"const": "y"}}},
            ]
        },
        {"kind": "y"},
        {"b": ["is required"], "c": ["is required"]},
    ),
    ({"type": "number"}, float("nan"), {"body": ["must be a finite number"]}),
    ({"type": "number"}, 10**400, {}),
    ({"type": "integer", "maximum": 9}, 10**400, {"body": ["must be at most 9"]}),
    (
        {"type": "number", "minimum": 1, "maximum": 2},
        3,
        {"body": ["must be at most 2"]},
    ),
    ({"type": "number"}, True, {"body": ["must be a number, not bool"]}),
    (
        {"type": "string", "format": "date-time"},
        "2024-05-06",
        {},
    ),
    (
        {"type": "string", "format": "date-time"},
        "soon",
        {"body": ["must be a moment such as 2024-05-06T08:00:00Z"]},
    ),
    ({"type": "string", "format": "unheard-of"}, "x", {}),
    ({"type": "unheard-of"}, 5, {}),
]


@pytest.mark.parametrize(("schema", "body", "problems"), CASES)
def test_problems_are_reported_by_field(
    schema: dict[str, Any], body: Any, problems: dict[str, list[str]]
) -> None:
    check = runtime("call.validation").BodyValidator("unused")
    wrapped = {"type": "object", "properties": {"x": schema}}
    check.__dict__["_table"] = {"bodies": {"POST /notes": wrapped}, "schemas": SCHEMAS}
    call = Call(OPERATION, {"json": {"x": body}})
    if not problems:
        check(call)
        return
    with pytest.raises(errors.InvalidRequestError) as caught:
        check(call)
    expected = {_inside(name): texts for name, texts in problems.items()}
    assert dict(caught.value.fields) == expected


def _inside(name: str) -> str:
    if name == "body":
        return "x"
    return f"x{name}" if name.startswith("[") else f"x.{name}"


def test_other_operations_and_reads_are_left_alone() -> None:
    check = runtime("call.validation").BodyValidator("unused")
    check.__dict__["_table"] = {"bodies": {}, "schemas": {}}
    check(Call(OPERATION, {"json": {"x": 1}}))
    check(Call(OPERATION, {}))
