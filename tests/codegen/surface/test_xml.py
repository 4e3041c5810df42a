"""Any operation with XML bodies gets typed methods that speak XML on the wire."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from lxml import etree

from codegen import pipeline, prepare
from codegen.vendors import Vendor
from tests.support.runtime import Server, http_response

ROOT = Path(__file__).resolve().parents[3]
ORDER = {
    "type": "object",
    "required": ["id"],
    "xml": {"name": "order", "namespace": "urn:orders"},
    "properties": {
        "id": {"type": "integer", "xml": {"attribute": True}},
        "note": {"type": "string"},
        "tags": {
            "type": "array",
            "items": {"type": "string", "xml": {"name": "tag"}},
            "xml": {"wrapped": True},
        },
        "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Order"}},
    },
}
REFERENCE = {"$ref": "#/components/schemas/Order"}


def operation(name: str, request: Any, response: Any, **more: Any) -> dict[str, Any]:
    body = {"requestBody": {"required": True, "content": request}} if request else {}
    return {
        "operationId": name,
        "tags": ["orders"],
        **body,
        "responses": {"200": {"description": "Done.", "content": response}},
        **more,
    }


def page_parameters(*names: str) -> list[dict[str, Any]]:
    kind = {"type": "integer"}
    return [{"name": name, "in": "query", "schema": kind} for name in names]


def document() -> dict[str, Any]:
    xml, text_xml = {"application/xml": {"schema": REFERENCE}}, "text/xml"
    both = {**xml, "application/json": {"schema": REFERENCE}}
    listed = {
        "type": "object",
        "properties": {"orders": {"type": "array", "items": REFERENCE}},
    }
    many = {text_xml: {"schema": listed}}
    lines = page_parameters("offset", "limit")
    return {
        "openapi": "3.0.3",
        "info": {"title": "Example", "version": "1"},
        "paths": {
            "/orders": {
                "post": operation("create_order", xml, xml),
                "put": operation("replace_order", both, both),
                "get": operation("list_orders", None, many, parameters=lines),
            },
        },
        "components": {"schemas": {"Order": ORDER}},
    }


SURFACE = """
[orders]
create = "POST /orders"
replace = "PUT /orders"
list = "GET /orders"
[[paging]]
style = "offset"
parameters = ["offset", "limit"]
items = "orders"
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The generated package as it would be imported, with the real runtime."""
    root = tmp_path_factory.mktemp("root")
    vendor = Vendor("example", "example_client", "Example", root=root)
    folder = root / "overlays" / "xml_example"
    for item in (vendor.specs, folder):
        item.mkdir(parents=True)
    (vendor.specs / "openapi.yaml").write_text(json.dumps(document()))
    ledger = {"overlay": "1.0.0", "info": {}, "actions": []}
    (vendor.specs / "overlay.yaml").write_text(json.dumps(ledger))
    (vendor.specs / "surface.toml").write_text(SURFACE)
    (root / "overlays" / "_runtime").symlink_to(ROOT / "overlays" / "_runtime")
    pipeline.generate([vendor], report=lambda _: None)
    (folder / "__init__.py").touch()
    (folder / "_runtime").symlink_to(ROOT / "overlays" / "_runtime")
    (folder / "_generated").symlink_to(vendor.generated)
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(folder.parent))
        yield importlib.import_module("xml_example")
    for name in [module for module in sys.modules if module.startswith("xml_example")]:
        del sys.modules[name]


class Caller:
    """Calls one method with either client of the package."""

    def __init__(self, package: ModuleType, flavour: str, url: str) -> None:
        client = importlib.import_module(f"{package.__name__}._runtime.client")
        vendor = importlib.import_module(f"{package.__name__}._runtime.config.vendor")
        resources = importlib.import_module(f"{package.__name__}._generated.resources")
        self.models = importlib.import_module(f"{package.__name__}._generated.models")
        self.errors = importlib.import_module(
            f"{package.__name__}._runtime.base.errors"
        )
        prefix = "Async" if flavour == "async" else ""
        bases = (
            getattr(client, f"{prefix or 'Sync'}Client"),
            getattr(resources, f"{prefix}Resources"),
        )
        value = vendor.Vendor("Example", "example", "1", "EXAMPLE", {})
        self.orders = type("Example", bases, {"vendor": value})({}, base_url=url).orders
        self.runner = asyncio.Runner()

    def run(self, result: Any) -> Any:
        return (
            self.runner.run(_awaited(result)) if inspect.isawaitable(result) else result
        )


async def _awaited(result: Any) -> Any:
    return await result


@pytest.fixture(params=["sync", "async"])
def caller(
    request: pytest.FixtureRequest, package: ModuleType, server: Server
) -> Iterator[Caller]:
    result = Caller(package, request.param, server.url)
    yield result
    result.runner.close()


REPLY = b"""<?xml version="1.0"?>
<o:order xmlns:o="urn:orders" id="7"><o:note>caf\xc3\xa9 &amp; more</o:note>
<o:tags><o:tag>a</o:tag><o:tag/></o:tags><o:order id="8"/></o:order>"""
XML = {"Content-Type": "application/xml"}


def test_a_body_and_a_response_in_xml_are_typed_like_json(
    caller: Caller, server: Server
) -> None:
    server.script = [http_response(200, REPLY, XML)]
    part = caller.models.Order(id=2)
    result = caller.run(
        caller.orders.create(id=1, note="a < b", tags=["x"], parts=[part])
    )
    (sent,) = server.seen
    assert sent.headers["content-type"] == "application/xml"
    assert sent.headers["accept"].startswith("application/xml")
    root = etree.fromstring(sent.body)
    assert (root.tag, root.get("id")) == ("{urn:orders}order", "1")
    assert root.findtext("{urn:orders}note") == "a < b"
    assert [item.get("id") for item in root.findall("{urn:orders}order")] == ["2"]
    assert (result.id, result.note, result.tags) == (7, "café & more", ["a", ""])
    assert [part.id for part in result.parts] == [8]


def test_where_json_is_described_beside_xml_json_is_sent(
    caller: Caller, server: Server
) -> None:
    server.script = [http_response(200, {"id": 1}), http_response(200, REPLY, XML)]
    assert caller.run(caller.orders.replace(id=1)).id == 1
    assert server.seen[0].headers["content-type"] == "application/json"
    assert server.seen[0].body == b'{"id":1}'
    assert caller.run(caller.orders.replace(id=1)).id == 7


def test_lists_in_xml_are_paged(caller: Caller, server: Server) -> None:
    pages = [b'<r><order id="1"/><order id="2"/></r>', b'<r><order id="3"/></r>']
    headers = {"Content-Type": "text/xml; charset=utf-8"}
    server.script = [http_response(200, page, headers) for page in pages]
    page = caller.run(caller.orders.list(limit=2))
    following = caller.run(page.next_page())
    assert [item.id for item in (*page, *following)] == [1, 2, 3]
    assert not following.has_next


@pytest.mark.parametrize(
    ("body", "path", "words"),
    [
        (b"<order id='seven'/>", "$.id", "'seven' is not of type integer"),
        (b"<order id='1'>", "$", "not XML"),
        (b"<!DOCTYPE a [<!ENTITY x 'y'>]><a/>", "$", "document type declaration"),
        (b"", "$", "empty"),
    ],
)
def test_an_unexpected_xml_response_names_the_place(
    caller: Caller, server: Server, body: bytes, path: str, words: str
) -> None:
    server.script = [http_response(200, body, XML)]
    with pytest.raises(caller.errors.DecodeError) as caught:
        caller.run(caller.orders.create(id=1))
    assert caught.value.json_path == path
    assert words in caught.value.reason
    assert caught.value.content == body


def test_what_xml_cannot_carry_is_refused_before_anything_is_sent(
    caller: Caller, server: Server
) -> None:
    with pytest.raises(caller.errors.InvalidRequestError, match=r"\$\.note: U\+0000"):
        caller.run(caller.orders.create(id=1, note="\0"))
    assert server.seen == []


def test_the_change_is_noted() -> None:
    _, notes = prepare.prepare(document())
    places = [note.where for note in notes if note.rule == "xml-bodies"]
    assert places == ["GET /orders", "PUT /orders", "POST /orders"]
