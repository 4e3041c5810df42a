"""Parts that describe one value together, and children that hold their parent."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from codegen.openapi.schemas import members
from codegen.prepare import prepare
from tests.support.codegen import Bundle, GeneratedPackage, call_all
from tests.support.documents import (
    document,
    holding,
    obj,
    operation,
    ref,
    response,
    text,
    words,
)

_LIST_OF_A = {"type": "array", "items": ref("A")}
_LIST_OF_B = {"type": "array", "items": ref("B")}
_NUMBER = {"type": "number", "minimum": 1, "maximum": 9}
_WHOLE = {"type": "integer", "minimum": 2}
_TEXT_OR_NUMBER = {"anyOf": [text(), {"type": "integer"}]}


def member(schema: Any, **schemas: Any) -> Any:
    """A document whose response has the member ``value``, which is required."""
    return holding("3.0.3", Thing=obj("value", value=schema), **schemas)


#: What a member says, and values that are read as they came.
_MEMBERS: dict[str, tuple[Any, list[Any]]] = {
    "null_in_one_described": (
        {"allOf": [text(nullable=True), {"description": "More."}]}, ["a", None],
    ),
    "null_taken_back": (
        {"allOf": [text(nullable=True), {"nullable": False}]}, ["a"],
    ),
    "null_beside": ({"allOf": [ref("Word")], "nullable": True}, ["a", None]),
    "null_as_a_part": ({"allOf": [ref("Word"), {"nullable": True}]}, ["a", None]),
    "nullable_enum": ({"allOf": [ref("Open")], "deprecated": True}, ["a", None]),
    "nullable_object": ({"allOf": [ref("Holder")], "title": "x"}, [{"a": "1"}, None]),
    "two_texts": ({"allOf": [text(minLength=2), text(maxLength=3)]}, ["ab"]),
    "text_and_enum": ({"allOf": [text(), ref("Word")]}, ["a"]),
    "enum_and_text_beside": ({"allOf": [ref("Word")], "type": "string"}, ["b"]),
    "number_and_integer": ({"allOf": [_NUMBER, _WHOLE]}, [3]),
    "union_and_one_branch": ({"allOf": [_TEXT_OR_NUMBER, {"type": "integer"}]}, [3]),
    "two_lists": ({"allOf": [{"type": "array", "items": text()}, {"maxItems": 3}]},
                  [["a"]]),
    "date_and_text": ({"allOf": [text(), text(format="date")]}, ["2024-05-25"]),
    "alias_of_text": ({"allOf": [ref("Alias"), {"example": "a"}]}, ["a"]),
    "text_and_object": ({"allOf": [text(), obj(a=text())]}, [{"a": "1"}]),
}  # fmt: skip
_COMPONENTS = {
    "Word": words("a", "b"),
    "Open": words("a", "b", None, nullable=True),
    "Holder": {**obj(a=text()), "nullable": True},
    "Alias": ref("Plain"),
    "Plain": text(),
}


def read(results: GeneratedPackage, value: Any, path: str = "/things") -> Any:
    (name,) = [n for n in results.result.surface.names if n.operation == f"GET {path}"]
    client = results.client(lambda _: httpx.Response(200, json=value))
    return getattr(getattr(client, name.resource), name.method)()


@pytest.fixture(scope="module")
def composed(bundle: Bundle) -> GeneratedPackage:
    """An operation for each of the members."""
    paths = {
        f"/{name}": {"get": operation(response(obj("value", value=schema)))}
        for name, (schema, _) in _MEMBERS.items()
    }
    return bundle.add("composed_members", document(paths, _COMPONENTS, "3.0.3"))


@pytest.mark.parametrize("name", _MEMBERS)
def test_what_a_composed_member_allows_is_read_and_written_back(
    composed: GeneratedPackage, name: str
) -> None:
    for value in _MEMBERS[name][1]:
        result = read(composed, {"value": value}, f"/{name}")

        assert result.to_dict() == {"value": value}


def test_a_narrowed_enum_has_the_words_of_both(bundle: Bundle) -> None:
    schema = {"allOf": [ref("Word"), {"enum": ["b", "c"]}]}

    result = bundle.add("narrowed_enum", member(schema, **_COMPONENTS))

    assert [str(word) for word in result.models.ThingValue] == ["b"]


def test_the_tighter_limit_holds() -> None:
    schema = {"allOf": [_NUMBER, _WHOLE, {"maximum": 5}]}

    prepared, _ = prepare(member(schema))

    value = prepared["components"]["schemas"]["Thing"]["properties"]["value"]
    assert (value["type"], value["minimum"], value["maximum"]) == ("integer", 2, 5)


@pytest.fixture(scope="module")
def overriding(bundle: Bundle) -> GeneratedPackage:
    parent = obj(
        "kind",
        kind=text(),
        note=text(nullable=True),
        data=obj(a=text()),
        list=_LIST_OF_A,
    )
    child = obj(
        "note", kind=words("x"), note=text(), data=obj(b=text()), list=_LIST_OF_B
    )
    return bundle.add(
        "overriding",
        holding(
            "3.0.3",
            Thing={"allOf": [ref("Parent"), child]},
            Parent=parent,
            A=obj(a=text()),
            B=obj(b=text()),
        ),
    )


def test_a_member_in_two_parts_has_what_both_say(overriding: GeneratedPackage) -> None:
    value = {
        "kind": "x",
        "note": "1",
        "data": {"a": "1", "b": "2"},
        "list": [{"a": "3", "b": "4"}],
    }

    result = read(overriding, value)

    assert (result.data.a, result.data.b) == ("1", "2")
    assert (result.list_[0].a, result.list_[0].b) == ("3", "4")
    assert type(result.kind).__name__ == "ThingKind"
    assert result.to_dict() == value


def test_compositions_of_schemas_that_hold_themselves_come_to_an_end(
    bundle: Bundle,
) -> None:
    one = obj(child=ref("A"), list=_LIST_OF_A, a=text())
    other = obj(child=ref("B"), list=_LIST_OF_B, b=text())
    thing = {"allOf": [ref("A"), ref("B")]}

    result = bundle.add("recursive_parts", holding(Thing=thing, A=one, B=other))

    value = read(result, {"child": {"a": "1", "list": [{"b": "2"}]}})
    assert (type(value.child), value.child.a) == (type(value), "1")
    assert value.child.list_[0].b == "2"


_WORD_OF_USER = {"USER": "#/components/schemas/User"}
_OWNER = {
    **obj("type", type=text()),
    "oneOf": [ref("User")],
    "discriminator": {"propertyName": "type", "mapping": _WORD_OF_USER},
}
_PARENTS = {
    "discriminator": {
        "Owner": _OWNER,
        "User": {"allOf": [ref("Owner"), obj(name=text())]},
    },
    "through_another": {
        "Owner": {**_OWNER, "oneOf": [ref("User"), ref("Stranger")]},
        "Middle": {"allOf": [ref("Owner"), obj(middle=text())]},
        "User": {"allOf": [ref("Middle"), obj(name=text())]},
        "Stranger": obj(stranger=text()),
    },
    "any_of_without_discriminator": {
        "Owner": {"anyOf": [ref("User")], "properties": {"type": text()}},
        "User": {"allOf": [ref("Owner")], "properties": {"name": text()}},
    },
    "nothing_of_its_own": {
        "Owner": {"oneOf": [ref("User")]},
        "User": {"allOf": [ref("Owner"), obj(type=text(), name=text())]},
    },
}  # fmt: skip


@pytest.mark.parametrize("name", _PARENTS)
def test_a_parent_that_lists_its_children_is_their_union(
    bundle: Bundle, name: str
) -> None:
    schemas = {"Thing": obj(owner=ref("Owner")), **_PARENTS[name]}

    result = bundle.add(f"parent_{name}", holding("3.0.3", **schemas))

    owner = read(result, {"owner": {"type": "USER", "name": "a"}}).owner
    assert (type(owner).__name__, owner.type_, owner.name) == ("User", "USER", "a")
    assert len(call_all(result)) == 1


def test_a_branch_that_does_not_hold_the_parent_gets_its_members() -> None:
    schemas = {"Thing": obj(owner=ref("Owner")), **_PARENTS["through_another"]}

    prepared, _ = prepare(holding("3.0.3", **schemas))

    _, branch, *_ = prepared["components"]["schemas"]["Owner"]["oneOf"]
    assert set(members(prepared, branch)) == {"type", "stranger"}


@pytest.mark.parametrize("circle", [["Thing"], ["Other", "Thing"]])
def test_a_part_that_leads_back_says_nothing(bundle: Bundle, circle: list[str]) -> None:
    names = ["Thing", *circle]
    schemas = {
        name: {"allOf": [ref(goal), obj(**{name.lower(): text()})]}
        for name, goal in zip(names, circle, strict=False)
    }

    result = bundle.add(f"circle_of_{len(circle)}", holding(**schemas))

    value = {name.lower(): "1" for name in schemas}
    assert read(result, value).to_dict() == value
    assert result.notes("listed-children")


def test_what_stands_beside_a_single_part_makes_another_class(bundle: Bundle) -> None:
    schemas = {
        "Thing": obj(more=ref("More"), strict=ref("Strict")),
        "Part": obj(a=text()),
        "More": {"allOf": [ref("Part")], "properties": {"b": text()}},
        "Strict": {"allOf": [ref("Part")], "required": ["a"]},
    }

    result = bundle.add("beside_a_part", holding(**schemas))

    value = read(result, {"more": {"a": "1", "b": "2"}, "strict": {"a": "3"}})
    assert (value.more.a, value.more.b, value.strict.a) == ("1", "2", "3")
    with pytest.raises(result.error("DecodeError")):
        read(result, {"strict": {}})
