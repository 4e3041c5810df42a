"""A method that is renamed keeps its former name for one release."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from codegen.errors import CodegenError
from tests.support.codegen import Bundle, GeneratedPackage
from tests.support.shop_documents import response

ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
PAGE = {"name": "page", "in": "query", "schema": {"type": "integer"}}
PAGES = {
    "type": "object",
    "properties": {
        "items": {"type": "array", "items": {"type": "string"}},
        "total": {"type": "integer"},
    },
}
FILE = {"application/pdf": {"schema": {"type": "string", "format": "binary"}}}
DOCUMENT = {
    "openapi": "3.0.3",
    "info": {"title": "Shop", "version": "1"},
    "paths": {
        "/orders": {
            "get": {
                "operationId": "listOrders",
                "tags": ["orders"],
                "parameters": [PAGE],
                "responses": {"200": response(PAGES)},
            }
        },
        "/orders/{id}": {
            "get": {
                "operationId": "getFile",
                "tags": ["orders"],
                "parameters": [ID],
                "responses": {"200": {"description": "A file", "content": FILE}},
            }
        },
    },
}
SURFACE = """
[orders]
browse = { operation = "GET /orders", formerly = "list" }
download = { operation = "GET /orders/{id}", formerly = "fetch" }

[[paging]]
style = "number"
parameters = ["page"]
items = "items"
total = "total"
"""


@pytest.fixture(scope="module")
def shop(bundle: Bundle) -> GeneratedPackage:
    return bundle.add("former", DOCUMENT, SURFACE)


def answer(request: httpx.Request) -> httpx.Response:
    if request.url.path == "/orders":
        return httpx.Response(200, json={"items": ["a"], "total": 1})
    return httpx.Response(200, content=b"%PDF", headers={"content-type": FILE_TYPE})


FILE_TYPE = "application/pdf"


def test_a_former_name_does_what_the_present_one_does_and_warns(
    shop: GeneratedPackage, tmp_path: Path
) -> None:
    orders = shop.client(answer).orders
    path = tmp_path / "file"

    calls: dict[str, tuple[Callable[[], Any], Any]] = {
        "list": (lambda: list(orders.list()), ["a"]),
        "list_all": (lambda: list(orders.list_all(page=1)), ["a"]),
        "fetch": (lambda: orders.fetch(7), b"%PDF"),
        "fetch_to_file": (lambda: orders.fetch_to_file(7, path=path), path),
    }
    for name, (call, expected) in calls.items():
        with pytest.warns(
            DeprecationWarning, match=rf"client\.orders\.{name} is"
        ) as seen:
            assert call() == expected
        assert Path(seen[0].filename).name == Path(__file__).name
    with pytest.warns(
        DeprecationWarning, match=r"client\.orders\.browse now, and goes"
    ):
        assert orders.with_raw_response.list().status == 200


def test_the_asynchronous_client_has_former_names_too(
    shop: GeneratedPackage, tmp_path: Path
) -> None:
    async def call() -> list[Any]:
        orders = shop.async_client(answer).orders
        path = await orders.fetch_to_file(7, path=tmp_path / "f")
        every = [item async for item in orders.list_all()]
        return [
            *(await orders.list()),
            *every,
            await orders.fetch(7),
            path.read_bytes(),
        ]

    with pytest.warns(DeprecationWarning, match="goes with the next") as seen:
        assert asyncio.run(call()) == ["a", "a", b"%PDF", b"%PDF"]
    assert {Path(item.filename).name for item in seen} == {Path(__file__).name}


def test_a_former_name_that_is_taken_is_refused(bundle: Bundle) -> None:
    taken = SURFACE.replace('"fetch"', '"browse"')
    with pytest.raises(CodegenError, match="would stand for both"):
        bundle.add("taken", DOCUMENT, taken)
