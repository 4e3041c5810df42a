"""One small document for each construct that generators stumble over."""

from __future__ import annotations

from typing import Any

from .documents import (
    asking,
    body,
    document,
    holding,
    obj,
    operation,
    param,
    ref,
    reply,
    sending,
    text,
    words,
)

_DATE = text(format="date")
_TIME = text(format="date-time")
_NULL = {"type": "null"}
_KINDS = {
    "Quote": obj("type number", type=words("quote"), number=text()),
    "Invoice": obj("type number", type=words("invoice"), number=text(), due=_DATE),
}
_JSON = {"anyOf": [text(), {"type": "array", "items": ref("Json")}, {"type": "object"}]}
_LONG = "a_very_long_name_that_goes_on_and_on_" * 4

SCHEMAS: dict[str, Any] = {
    "nullable_enum": holding(
        "3.0.3",
        Thing=obj("state", state={**words("open", "done"), "nullable": True}),
    ),
    "enum_with_null": holding(Thing=obj("state", state=words("open", None))),
    "nullable_component": holding(
        "3.0.3",
        Thing=obj("owner mood", owner=ref("Owner"), mood=ref("Mood")),
        Owner={**obj(name=text()), "nullable": True},
        Mood={**words("good", "bad"), "nullable": True},
    ),
    "nullable_reference": holding(
        "3.0.3",
        Thing=obj("owner", owner={**ref("Owner"), "nullable": True}),
        Owner=obj(name=text()),
    ),
    "nullable_in_31": holding(
        Thing=obj("name owner", name=text(nullable=True), owner=ref("Owner")),
        Owner={**obj(since=_DATE), "nullable": True},
    ),
    "read_only": sending(
        Order=obj("id lines", id=text(readOnly=True), lines=ref("Lines")),
        Lines={"type": "array", "items": ref("Line")},
        Line=obj("id sku", id=text(readOnly=True), sku=text(), pin=text(writeOnly=True)),
    ),
    "read_only_split_by_vendor": sending(
        Order=obj("id", id=text(readOnly=True), note=text()),
        OrderInput=obj(other=text()),
    ),
    "recursive_alias": holding(Thing=obj("data", data=ref("Json")), Json=_JSON),
    "recursive_members": holding(
        Node=obj("name", name=text(), children={"type": "array", "items": ref("Node")})
    ),
    "any_json": holding(
        Thing=obj(
            "value",
            value={
                "anyOf": [
                    {"type": "boolean"},
                    {"type": "number"},
                    text(),
                    {"type": "array", "items": {}},
                    {"type": "object"},
                ]
            },
        )
    ),
    "discriminator": holding(
        Pet={
            "oneOf": [ref("Cat"), ref("Dog")],
            "discriminator": {"propertyName": "kind"},
        },
        Cat=obj("kind", kind=text(), name=text()),
        Dog=obj("kind", kind=text(), name=text(), bark=text()),
    ),
    "discriminator_many_to_two": holding(
        Rule={
            "oneOf": [ref("Common"), ref("Special")],
            "discriminator": {
                "propertyName": "object_type",
                "mapping": {
                    **{f"kind_{i}": ref("Common")["$ref"] for i in range(30)},
                    "special": ref("Special")["$ref"],
                },
            },
        },
        Common=obj("object_type", object_type=text(), limit={"type": "integer"}),
        Special=obj("object_type", object_type=text(), limit={"type": "integer"}),
    ),
    "union_told_by_word": holding(
        Page=obj(
            "data",
            data={
                "type": "array",
                "items": {"anyOf": [ref("Quote"), ref("Invoice")]},
            },
        ),
        **_KINDS,
    ),
    "union_told_by_member": holding(
        Payer={"anyOf": [ref("Person"), ref("Company")]},
        Person=obj("first_name", first_name=text(), email=text()),
        Company=obj("legal_name", legal_name=text(), email=text()),
    ),
    "union_of_inline_objects": holding(
        Thing=obj(
            "payer note",
            payer={
                "oneOf": [
                    obj("person_id", person_id=text()),
                    obj("company_id", company_id=text()),
                ]
            },
            note={"anyOf": [obj("words", words=text()), _NULL]},
            lines={
                "type": "array",
                "items": {"anyOf": [obj("sku", sku=text()), obj("text", text=text())]},
            },
        )
    ),
    "union_beside_members": holding(
        Thing={
            **obj("id", id=text()),
            "anyOf": [obj("iban", iban=text()), obj("card", card=text())],
            "additionalProperties": False,
        }
    ),
    "closed_union": holding(
        Thing={
            "anyOf": [ref("Person"), ref("Company")],
            "additionalProperties": False,
        },
        Person=obj("first_name", first_name=text()),
        Company=obj("legal_name", legal_name=text()),
    ),
    "alternatives_that_require": sending(
        Thing={
            **obj(email=text(), phone=text()),
            "anyOf": [{"required": ["email"]}, {"required": ["phone"]}],
        }
    ),
    "union_in_all_of": holding(
        Thing={"allOf": [ref("Base"), {"oneOf": [ref("Person"), ref("Company")]}]},
        Base=obj("id", id=text()),
        Person=obj("first_name", first_name=text()),
        Company=obj("legal_name", legal_name=text()),
    ),
    "closed_reply": holding(
        Thing={**obj("id inner", id=text(), inner=ref("In")), "additionalProperties": False},
        In={**obj(a=text()), "additionalProperties": False},
    ),
    "reference_with_siblings": holding(
        Thing=obj(
            "owner",
            owner={**ref("Owner"), "description": "Who owns it.", "default": {"name": "x"}},
            boss={**ref("Owner"), "properties": {"rank": {"type": "integer"}}},
        ),
        Owner=obj(name=text()),
    ),
    "single_all_of": holding(
        "3.0.3",
        Thing=obj(
            "mood owner",
            mood={"allOf": [ref("Mood")], "default": "good", "description": "Mood."},
            owner={"allOf": [ref("Owner")], "nullable": True, "default": {"a": 1}},
            label={"allOf": [{"description": "Label."}, ref("Mood")]},
        ),
        Mood=words("good", "bad"),
        Owner=obj(name=text()),
    ),
    "nested_all_of": holding(
        Thing={"allOf": [ref("Base"), {"allOf": [obj(b=text()), obj(c=text())]}]},
        Base=obj("a", a=text()),
    ),
    "date_union": holding(
        Thing=obj("due", due={"anyOf": [_DATE, _TIME]}, at={"anyOf": [_TIME, _DATE, _NULL]})
    ),
    "mixed_unions": holding(
        Thing=obj(
            "loc",
            loc={"type": "array", "items": {"anyOf": [text(), {"type": "integer"}]}},
            size={"anyOf": [{"type": "integer"}, {"type": "number"}]},
            kind={"type": ["string", "integer"]},
        )
    ),
    "constants": holding(
        Thing=obj(
            "kind level", kind={"const": "thing"}, level={"const": 3}, flag={"const": True},
            role={"oneOf": [{"const": "admin"}, {"const": "user"}]},
        )
    ),  # fmt: skip
    "enum_words": holding(
        Thing=obj(
            "sign country case",
            sign=words("/", "-", "|", ".", ""),
            country=words("Åland Islands", "Côte d'Ivoire", "United States"),
            case=words("abc", "ABC", "a-b", "a_b", "a b", "1.0", "2.0", "class"),
        )
    ),
    "enum_types": holding(
        Thing=obj(
            "level",
            level={"type": "integer", "enum": [1, 2, -1]},
            untyped={"enum": ["a", "b"]},
            version={"type": "string", "enum": [1.0, 2]},
            rate={"type": "number", "enum": [0.5, 1.5]},
            flag={"type": "boolean", "enum": [True]},
            mixed={"enum": ["a", 1]},
            listed={"type": "array", "items": text(), "enum": ["a", "b"]},
        )
    ),
    "large_enum": holding(Thing=obj("c", c=words(*[f"WORD_{i}" for i in range(252)]))),
    "object_default": sending(
        Thing=obj(
            "name",
            name=text(),
            limits={"allOf": [ref("Limits")], "default": {"max": 3}},
            size={"type": "integer", "default": 20},
        ),
        Limits=obj(max={"type": "integer"}),
    ),
    "reserved_members": sending(
        Errors=obj(
            "d cls",
            d=text(),
            cls=_DATE,
            self=text(),
            additional_properties=text(),
            errors={"type": "array", "items": ref("Error")},
            src_dict=_DATE,
            field_dict=_DATE,
            to_dict=text(),
            cast={"anyOf": [_DATE, _NULL]},
            **{"class": text(), "import": text(), "write_each": {"type": "array", "items": _DATE}},
        ),
        Error=obj(message=text()),
    ),
    "class_names": holding(
        Response=obj("file page", file=ref("File"), page=ref("Page"), any=ref("Any")),
        File=obj(name=text()),
        Page=obj(number={"type": "integer"}),
        Any=obj(value=text()),
    ),
    "clashing_names": holding(
        FooBar=obj("a b c", a=ref("foo_bar"), b=ref("foobar"), c=ref("Shared")),
        foo_bar=obj("x", x=text()),
        foobar=obj("y", y=text()),
        Shared={**obj(z=text()), "title": "FooBar"},
    ),
    "strange_names": holding(
        **{
            "Attachments::PostAttachment": obj("a", a=ref("Page«User»")),
            "Page«User»": obj(n=text()),
        }
    ),
    "long_names": holding(
        **{
            "Thing": obj("inner", inner=ref(_LONG)),
            _LONG: obj("x", **{"x": obj(y=words("a")), "another_long_member_name_" * 2: obj(z=text())}),
        }
    ),
    "free_objects": holding(
        Thing=obj(
            "map",
            map={"type": "object", "additionalProperties": ref("Value")},
            free={"type": "object"},
            maybe={"type": ["object", "null"], "additionalProperties": text()},
            anything=True,
            items={"type": "array"},
        ),
        Value=obj("n", n={"type": "integer"}),
    ),
    "bytes_in_json": holding(Thing=obj("data", data=text(format="binary"))),
}  # fmt: skip

OPERATIONS: dict[str, Any] = {
    "header_formats": asking(
        param("x-version", _DATE, "header", required=True),
        param("x-entity-id", text(format="uuid"), "header", required=True),
        param("x-count", {"type": "integer"}, "header"),
        param("x-list", {"type": "array", "items": text()}, "header"),
        param("Accept", where="header"),
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
    "deep_objects": asking(
        param("filter", obj(state=text(), since=_DATE), style="deepObject"),
        param("free", {"type": "object"}, style="deepObject"),
    ),
    "path_lists": asking(param("ids", {"type": "array", "items": text()}, "path")),
    "nullable_path": asking(param("id", {"type": "string", "nullable": True}, "path")),
    "content_parameter": asking(
        {
            "name": "where",
            "in": "query",
            "content": {"application/json": {"schema": {}}},
        }
    ),
    "binary_reply": document(
        {"/pdf": {"get": operation(reply(text(), media="application/pdf"))}}
    ),
    "binary_request": document(
        {"/csv": {"post": operation(requestBody=body(text(), "text/csv"))}}
    ),
    "any_media": document(
        {"/any": {"get": operation(reply(obj("a", a=text()), media="*/*"))}}
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
    "untyped_reply": document(
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
            "/empty": {"get": operation(reply({}))},
        }
    ),
    "multipart": document(
        {
            "/files": {
                "post": operation(
                    reply(ref("File"), "201"),
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
            "/c": {"get": operation(reply(obj("a", a=text()), "2XX"))},
        }
    ),
    "operation_ids": document(
        {
            "/things": {"get": operation(operationId="Get Things")},
            "/other-things": {"get": operation(operationId="get-things")},
            "/class": {"get": operation(operationId="class", tags=["import"])},
            "/unnamed/{id}": {"get": operation(parameters=[param("id", where="path")])},
            "/long": {
                "get": operation(reply(obj(a=obj(b=words("x")))), operationId=_LONG)
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
        {"/invoices": {"get": operation(reply(ref("Invoices")))}},
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

CONSTRUCTS = {**SCHEMAS, **OPERATIONS}
