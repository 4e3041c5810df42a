"""References that lead into the middle, through moved parts, or by odd names."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.openapi.walk import references, resolve
from codegen.prepare import prepare
from tests.support.documents import (
    document,
    holding,
    obj,
    operation,
    ref,
    response,
    text,
)

_SCHEMA = "#/paths/~1info/get/responses/200/content/application~1json/schema"
_ITEMS = f"{_SCHEMA}/properties/results/properties/list/items"


def prepared(result: Any) -> Any:
    """The document, of which each reference leads to a component that is there."""
    value, _ = prepare(result)
    for _, node in references(value):
        assert node["$ref"].count("/") == 3, node
        resolve(value, node)
    return value


def test_a_way_through_a_part_that_a_rule_has_moved_is_followed() -> None:
    results = obj(
        list={"type": "array", "items": obj(id=text())}, next={"$ref": _ITEMS}
    )
    shared = {"$ref": f"{_SCHEMA}/properties/results"}
    deeper = {"$ref": f"{_SCHEMA}/properties/results/properties/next/properties/id"}
    paths = {
        "/info": {"get": operation(response(obj(results=results)))},
        "/list": {"get": operation(response(obj(a=shared, b=deeper)))},
        "/first": {"get": operation(response({"$ref": _ITEMS}))},
    }
    for order in (list(paths), list(reversed(paths))):
        result = prepared(document({path: paths[path] for path in order}))

        schemas = result["components"]["schemas"]
        assert (
            len([n for n in schemas if schemas[n].get("properties", {}).get("id")]) == 1
        )


def test_a_way_through_a_component_that_is_another_name_is_followed() -> None:
    result = holding(
        Thing=obj(id={"$ref": "#/components/schemas/Alias/properties/id"}),
        Alias=ref("Plain"),
        Plain=obj(id=text(maxLength=3)),
    )

    value = prepared(result)["components"]["schemas"]

    assert value["AliasId"]["maxLength"] == 3


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("VAT%", "VAT%"),
        ("VAT%", "VAT%25"),
        ("VAT 20%", "VAT%2020%"),
        ("A%20B", "A%20B"),
        ("A B", "A%20B"),
        ("A/B", "A~1B"),
        ("A~B", "A~0B"),
        ("100%25", "100%25"),
        ("%", "%"),
    ],
)
def test_a_name_with_signs_of_pointers_is_a_name(name: str, written: str) -> None:
    result = holding(Thing=obj(vat={"$ref": f"#/components/schemas/{written}"}))
    result["components"]["schemas"][name] = obj(rate=text())

    value = prepared(result)["components"]["schemas"]

    assert len(value) == 2


@pytest.mark.parametrize("shared", [{"$ref": "#/paths/~1a"}, {"$ref": "#/paths/x-all"}])
def test_what_lies_in_a_member_of_the_vendors_own_is_found(shared: Any) -> None:
    thing = response(obj(id=text()))
    inner = {"$ref": "#/paths/x-all/get/responses/200/content/application~1json/schema"}
    result = document(
        {
            "x-all": {"get": operation(thing)},
            "x-text": "nothing",
            "/a": {"get": operation(response(obj(a=inner)))},
            "/b": shared,
        }
    )

    value = prepared(result)

    assert set(value["paths"]) == {"/a", "/b"}


def test_references_in_members_of_the_vendors_own_are_not_looked_at() -> None:
    result = holding(Thing={**obj(a=text()), "x-b": ref("Gone")})
    result["x-tagGroups"] = [{"$ref": "#/nowhere"}]
    result["paths"]["/things"]["get"]["x-code"] = {"$ref": "./code.py"}

    prepared(result)
