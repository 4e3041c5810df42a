"""What the vendor is going to remove is marked, and named once when it is used."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import warnings
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.codegen import Bundle, GeneratedPackage
from tests.support.documents import body, document, obj, operation, param, ref, response

TEXT = {"type": "string"}
COLOUR = {"type": "string", "enum": ["red", "blue"]}
ORDER = obj(
    name=TEXT,
    size={**TEXT, "deprecated": True, "description": "In inches."},
    colour={**ref("Colour"), "deprecated": True},
)
PATHS = {
    "/orders": {
        "get": operation(
            response(TEXT), parameters=[{**param("state", TEXT), "deprecated": True}]
        ),
        "post": operation(response(TEXT), requestBody=body(ORDER)),
    },
    "/orders/{id}": {
        "get": {
            **operation(response(TEXT), parameters=[param("id", where="path")]),
            "deprecated": True,
        }
    },
}


@pytest.fixture(scope="module")
def shop(bundle: Bundle) -> GeneratedPackage:
    return bundle.add("deprecating", document(PATHS, {"Colour": COLOUR}))


def forget(shop: GeneratedPackage) -> None:
    name = f"{shop.bundle}._runtime.call.deprecation"
    importlib.import_module(name)._warned.clear()


@pytest.fixture
def orders(shop: GeneratedPackage) -> Any:
    forget(shop)
    return shop.client(lambda _: httpx.Response(200, json="text")).orders


def warned(caught: list[warnings.WarningMessage]) -> list[str]:
    assert {Path(item.filename).name for item in caught} <= {Path(__file__).name}
    assert {item.category for item in caught} <= {DeprecationWarning}
    return [str(item.message) for item in caught]


def test_a_deprecated_operation_warns_once_where_it_is_called(orders: Any) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        orders.get("1")
        orders.get("2")
        orders.with_raw_response.get("3")

    assert warned(caught) == [
        "client.orders.get is deprecated: the vendor is going to remove it"
    ]
    assert "GET /orders/{id}" in type(orders).get.__deprecated__


def test_a_deprecated_argument_warns_only_if_it_is_passed(orders: Any) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        orders.create(name="Cup")
        orders.create(name="Cup", size="12", colour="red")
        orders.create(name="Cup", size="12")
        orders.list()
        orders.list(state="open")

    assert [text.partition(" is ")[0] for text in warned(caught)] == [
        "client.orders.create: the argument size",
        "client.orders.create: the argument colour",
        "client.orders.list: the argument state",
    ]


def test_the_description_of_a_deprecated_argument_begins_with_it(orders: Any) -> None:
    lines = [line.strip() for line in (inspect.getdoc(orders.create) or "").split("\n")]

    assert "size: Deprecated: the vendor is going to remove it. In inches." in lines
    assert "colour: Deprecated: the vendor is going to remove it." in lines


def test_type_checkers_see_signatures_without_the_argument(
    shop: GeneratedPackage,
) -> None:
    source = shop.files()["resources/orders.py"]

    for marked in ("create", "list"):
        before, _, rest = source.partition(f"    def {marked}(")
        assert before.endswith("@overload\n")
        assert "size" not in rest.partition("...")[0]
        assert "state" not in rest.partition("...")[0]
    assert source.count("@_deprecated(") == 6


def test_asynchronous_methods_stay_coroutine_functions(shop: GeneratedPackage) -> None:
    forget(shop)

    async def call() -> Any:
        async with shop.async_client(
            lambda _: httpx.Response(200, json="text")
        ) as client:
            assert inspect.iscoroutinefunction(client.orders.get)
            return await client.orders.get("1")

    with pytest.warns(DeprecationWarning, match=r"client\.orders\.get") as caught:
        assert asyncio.run(call()) == "text"
    assert warned(list(caught))
