"""Record classes come from a table that has to fit the document."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import Any, get_args

import pytest

from codegen import pipeline
from codegen.errors import CodegenError
from codegen.vendors import Vendor
from tests.support.documents import obj, text
from tests.support.vendor_folder import MakeVendor

TABLE = """
[records]
orders = "Order"

[operations]
"GET /orders" = ["buyer", "parts"]

[links.orders]
buyer = { kind = "one", pointers = ["buyer_id"], targets = ["people"] }
parts = { kind = "many", pointers = ["part_ids"], targets = ["parts"], only = true }
maker = { kind = "ref", pointers = ["maker_ref"], targets = ["people", "orders"] }
"""
SURFACE = """
[orders]
list = "GET /orders"

[[paging]]
style = "records"
parameters = ["page", "per_page"]
items = "results"
total = "count"
"""


def enveloped(document: dict[str, Any]) -> dict[str, Any]:
    """The document with orders in an envelope."""
    listed = document["paths"]["/orders"]["get"]
    listed["x-order"] = ["due:asc", "due:desc"]
    sent = {"per_page": "integer", "include": "string", "order": "string"}
    for name, kind in sent.items():
        parameter = {"name": name, "in": "query", "schema": {"type": kind}}
        listed["parameters"].append(parameter)
    response = {"$ref": "#/components/schemas/OrdersReply"}
    listed["responses"]["200"]["content"]["application/json"]["schema"] = response
    document["components"]["schemas"]["OrdersReply"] = {
        "type": "object",
        "properties": {
            "results": {"type": "array", "items": obj(key=text(), id=text())},
            "orders": {
                "type": "object",
                "additionalProperties": {"$ref": "#/components/schemas/Order"},
            },
        },
    }
    return document


def package_of(make_vendor: MakeVendor, document: dict[str, Any], table: str) -> Vendor:
    vendor = make_vendor(enveloped(document), surface=SURFACE)
    (vendor.specs / "associations.toml").write_text(table, "utf-8")
    return vendor


@pytest.fixture
def package(
    make_vendor: MakeVendor,
    document: dict[str, Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> str:
    """The generated package, importable for this test."""
    vendor = package_of(make_vendor, document, TABLE)
    space = tmp_path / "space"
    space.mkdir()
    built = pipeline.build(vendor, space)
    home = tmp_path / "home" / "linked_example"
    home.mkdir(parents=True)
    (home / "__init__.py").touch()
    (home / "_generated").symlink_to(built.folder)
    (home / "_runtime").symlink_to(tmp_path / "overlays" / "_runtime")
    monkeypatch.syspath_prepend(str(home.parent))
    for name in [name for name in sys.modules if name.startswith("linked_example")]:
        monkeypatch.delitem(sys.modules, name)
    return "linked_example"


def test_records_have_typed_fields_and_links(package: str) -> None:
    replay = importlib.import_module(f"{package}._runtime.sideload.stored_body")
    registry = importlib.import_module(f"{package}._generated.records.registry")
    body = {
        "results": [{"key": "orders", "id": "1"}],
        "orders": {
            "1": {
                "id": "00000000-0000-4000-8000-000000000001",
                "due": "2024-05-06",
                "state": "open",
                "buyer_id": 7,
            }
        },
        "people": {"7": {"id": "7"}},
    }

    order = replay.read_body(body, registry.REGISTRY, "orders", "buyer").one()

    assert type(order.buyer).__name__ == "People"
    assert order.due.isoformat() == "2024-05-06"
    assert order.state.value == "open"


def test_methods_return_pages_of_records(package: str) -> None:
    module = importlib.import_module(f"{package}._generated.resources.orders")
    text = Path(str(module.__file__)).read_text("utf-8")
    words = importlib.import_module(f"{package}._generated.records.words")

    assert "-> RecordPage[records.Order]" in text
    assert "-> AsyncRecordPage[records.Order]" in text
    assert "-> Iterator[records.Order]" in text
    assert "include: str | Sequence[records.OrderInclude] | Unset" in text
    assert "order: records.OrderOrder | Unset" in text
    assert get_args(words.OrderInclude) == ("buyer", "parts")
    assert get_args(words.OrderOrder) == ("due:asc", "due:desc")


def test_an_operation_that_the_table_does_not_know_takes_any_include(
    make_vendor: MakeVendor, document: dict[str, Any], tmp_path: Path
) -> None:
    vendor = package_of(make_vendor, document, "[links]\n")

    built = pipeline.build(vendor, tmp_path)

    text = (built.folder / "resources" / "orders.py").read_text()
    assert "include: str | Sequence[str] | Unset" in text
    assert "Includes(open=True)" in text


def test_a_collection_without_a_row_has_typed_records(
    make_vendor: MakeVendor, document: dict[str, Any], tmp_path: Path
) -> None:
    vendor = package_of(make_vendor, document, "[links]\n")

    built = pipeline.build(vendor, tmp_path)

    text = (built.folder / "records" / "order.py").read_text()
    assert "due: Field[" in text


def test_without_a_table_nothing_changes(
    make_vendor: MakeVendor, document: dict[str, Any], tmp_path: Path
) -> None:
    built = pipeline.build(make_vendor(enveloped(document), surface=SURFACE), tmp_path)

    assert not (built.folder / "records").exists()
    assert "sideload" not in (built.folder / "resources" / "orders.py").read_text()


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ("[link]\n", "no table 'link'"),
        ("[records\n", "is not TOML"),
        (TABLE.replace('"Order"', '"Bill"'), "schema 'Bill', which was not generated"),
        (
            TABLE.replace("GET /orders", "GET /bills"),
            "'GET /bills', which the document",
        ),
        (TABLE.replace('["buyer", ', '["seller", '), "can include 'seller'"),
        (TABLE.replace('kind = "one"', 'kind = "two"'), "kind is one of"),
        (TABLE.replace("targets", "leads_to", 1), "no key 'leads_to'"),
        (TABLE.replace('["maker_ref"]', "[]"), "maker lacks pointers"),
        (
            TABLE.replace('["parts"], only', '["order"], only'),
            "both be of a class Order",
        ),
    ],
)
def test_a_table_that_does_not_fit_is_refused(
    make_vendor: MakeVendor,
    document: dict[str, Any],
    tmp_path: Path,
    table: str,
    told: str,
) -> None:
    vendor = package_of(make_vendor, document, table)

    with pytest.raises(CodegenError) as caught:
        pipeline.build(vendor, tmp_path)
    assert told in " ".join(str(caught.value).split())
