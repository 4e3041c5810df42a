"""Constructs of references, and of names that differ in little, a document for each."""

from __future__ import annotations

from typing import Any

from tests.support.documents import (
    asking,
    body,
    document,
    holding,
    obj,
    operation,
    param,
    ref,
    response,
    text,
    words,
)

_INNER = "#/paths/~1things~1%7Bid%7D/get/responses/200/content/application~1json/schema"
_THING = operation(
    response(obj("name", name=text(), owner=obj("id", id=text()))),
    parameters=[param("id", where="path"), param("state", words("a", "b"))],
)

REFERENCES: dict[str, Any] = {
    "path_item_reference": {
        **document({"/things": {"$ref": "#/components/pathItems/Things"}}),
        "components": {"pathItems": {"Things": {"get": operation()}}},
    },
    "members_of_paths": {
        **document({"/things": {"get": operation()}, "x-owner": "us"}),
    },
    # What bundlers write in place of a part that occurs twice.
    "deep_references": document(
        {
            "/things/{id}": {"get": _THING},
            "/others": {
                "get": operation(
                    response({"$ref": _INNER}),
                    parameters=[
                        {"$ref": "#/paths/~1things~1%7Bid%7D/get/parameters/1"}
                    ],
                )
            },
            "/owners": {
                "get": operation(response({"$ref": f"{_INNER}/properties/owner"}))
            },
        }
    ),
    "definitions_inside": holding(
        Thing={
            **obj(part={"$ref": "#/components/schemas/Thing/$defs/Part"}),
            "$defs": {
                "Part": obj(part={"$ref": "#/components/schemas/Thing/$defs/Part"})
            },
        }
    ),
    "closed_tuple": holding(
        Thing=obj(pair={"type": "array", "prefixItems": [text()], "items": False})
    ),
    "constant_with_quotes": holding(
        Thing=obj("a", a={"const": 'say "hi"'}, b={"const": "back\\slash"})
    ),
    "enum_of_lists": holding(Thing=obj(pair={"enum": [["a"], ["b"]]})),
    "nullable_in_all_of": holding(
        "3.0.3",
        Thing=obj(mood={"allOf": [ref("Mood"), {"nullable": True}]}),
        Mood=words("good", "bad"),
    ),
    "names_of_the_function": asking(param("Response"), param("Headers"), param("BODY")),
    "names_that_differ_in_little": asking(
        param("created_at"),
        param("created.at"),
        param("Created_at"),
    ),
    "members_that_differ_in_case": document(
        {"/a": {"post": operation(response(ref("A")), requestBody=body(ref("A")))}},
        {"A": obj(UNSET=text(), Unset=text(), T=text(), t=text(), Any={}, any={})},
    ),
    "long_path": document({f"/{'x' * 300}": {"get": operation(operationId="get")}}),
}
