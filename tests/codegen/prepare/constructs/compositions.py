"""Constructs that meet each other, a document for each."""

from __future__ import annotations

from typing import Any

from tests.support.documents import (
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

_A, _B = obj("a", a=text()), obj("b", b=text())
_EITHER = {"oneOf": [ref("A"), ref("B")]}
_SHARED = {"$ref": "#/components/parameters/Mode"}

COMPOSED: dict[str, Any] = {
    "discriminator_by_bare_names": holding(
        Pet={
            "oneOf": [ref("Cat"), ref("Dog")],
            "discriminator": {
                "propertyName": "kind",
                "mapping": {"c": "Cat", "d": "#/components/schemas/Dog"},
            },
        },
        Cat=obj("kind", kind=text()),
        Dog=obj("kind", kind=text()),
    ),
    "discriminator_of_one_branch": holding(
        Pet={"oneOf": [ref("Cat")], "discriminator": {"propertyName": "kind"}},
        Cat=obj("lives", kind=text(), lives=text()),
    ),
    "discriminator_in_all_of": holding(
        Pet={"oneOf": [ref("Cat"), ref("Dog")]},
        Base=obj("kind", kind=text()),
        Cat={"allOf": [ref("Base"), obj("kind", kind=words("cat"), lives=text())]},
        Dog={"allOf": [ref("Base"), obj("kind", kind=words("dog"))]},
    ),
    "recursive_union": holding(
        Tree={"oneOf": [ref("Leaf"), ref("Branch")]},
        Leaf=obj("value", value=text()),
        Branch=obj("twigs", twigs={"type": "array", "items": ref("Tree")}),
    ),
    "list_of_inline_union": holding(
        Things={"type": "array", "items": {"oneOf": [_A, _B]}}
    ),
    "map_of_union": holding(
        Thing={"type": "object", "additionalProperties": {"oneOf": [_A, text()]}}
    ),
    "nullable_all_of": holding(
        "3.0.3",
        Thing=obj("b", b={"allOf": [ref("B"), obj(c=text())], "nullable": True}),
        B=_B,
    ),
    "nullable_union_component": holding(
        Thing=obj("x", x=ref("Maybe")),
        Maybe={"anyOf": [ref("A"), {"type": "null"}]},
        A=_A,
    ),
    "tuple": holding(
        Thing=obj(
            "pair", pair={"type": "array", "prefixItems": [text(), {"type": "integer"}]}
        )
    ),
    "empty_enum": holding(Thing=obj("a", a={"type": "string", "enum": []})),
    "hostile_text": holding(Thing=obj("a", a=text(description='"""\nimport os\\'))),
    "shared_union_parameter": {
        **document(
            {
                "/things": {
                    "parameters": [param("size", {"oneOf": [words("s"), words("m")]})],
                    "get": operation(parameters=[_SHARED]),
                    "delete": operation(parameters=[_SHARED]),
                }
            }
        ),
        "components": {
            "parameters": {
                "Mode": param("mode", {"anyOf": [words("a"), {"type": "integer"}]})
            }
        },
    },
    "two_successes": document(
        {
            "/t": {
                "post": operation({**response(ref("A")), **response(ref("B"), "201")})
            }
        },
        {"A": _A, "B": _B},
    ),
    "bodies": document(
        {
            "/union": {"post": operation(requestBody=body(_EITHER))},
            "/list": {
                "post": operation(
                    requestBody=body({"type": "array", "items": ref("A")})
                )
            },
            "/optional": {"post": operation(requestBody=body(text(), required=False))},
            "/same/{id}": {
                "put": operation(
                    parameters=[param("id", where="path")],
                    requestBody=body(obj("id", id=text(), body=text())),
                )
            },
        },
        {"A": _A, "B": _B},
    ),
    "tags_of_one_module": document(
        {
            "/a": {"get": {**operation(operationId="get"), "tags": ["My Tag"]}},
            "/b": {"get": {**operation(operationId="get"), "tags": ["my-tag"]}},
        }
    ),
}
