"""Constructs of schemas, a document for each."""

from __future__ import annotations

from typing import Any

from tests.support.documents import (
    body,
    document,
    holding,
    obj,
    operation,
    ref,
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
        Line=obj(
            "id sku", id=text(readOnly=True), sku=text(), pin=text(writeOnly=True)
        ),
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
    "closed_response": holding(
        Thing={
            **obj("id inner", id=text(), inner=ref("In")),
            "additionalProperties": False,
        },
        In={**obj(a=text()), "additionalProperties": False},
    ),
    "reference_with_siblings": holding(
        Thing=obj(
            "owner",
            owner={**ref("Owner"), "description": "Its owner.", "default": {"a": 1}},
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
        Thing=obj(
            "due",
            due={"anyOf": [_DATE, _TIME]},
            at={"anyOf": [_TIME, _DATE, _NULL]},
        )
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
            "kind level",
            kind={"const": "thing"},
            level={"const": 3},
            flag={"const": True},
            role={"oneOf": [{"const": "admin"}, {"const": "user"}]},
        )
    ),
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
    "deprecated_members": sending(
        Thing=obj(size={"type": "integer", "deprecated": True}, name=text())
    ),
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
            write_each={"type": "array", "items": _DATE},
            models={"type": "array", "items": ref("Error")},
            **{"class": text(), "import": text()},
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
            _LONG: obj(
                "x",
                x=obj(y=words("a")),
                **{"another_long_member_name_" * 2: obj(z=text())},
            ),
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
    "record_ids": document(
        {
            "/things": {
                "post": operation(
                    requestBody=body(
                        obj(owner_id={"type": "integer"}, count={"type": "integer"})
                    ),
                    operationId="create_thing",
                )
            }
        }
    ),
}
