"""Public names are chosen in one file, derived in one way, and never ambiguous."""

from __future__ import annotations

from typing import Any

import pytest

from codegen import pipeline
from codegen.errors import CodegenError
from codegen.surface import names as naming
from tests.support.vendor_folder import MakeVendor


def load(
    make_vendor: MakeVendor, document: dict[str, Any], text: str
) -> dict[str, naming.PublicName]:
    vendor = make_vendor(document, surface=text)
    data = naming.load(vendor.specs / "surface.toml", document)
    return {name.operation: name for name in data.names}


def test_an_operation_without_a_name_gets_a_derived_one(
    make_vendor: MakeVendor, document: dict[str, Any]
) -> None:
    names = load(make_vendor, document, '[orders]\nall = "GET /orders"\n')

    assert str(names["GET /orders"]) == "orders.all"
    assert not names["GET /orders"].derived
    assert str(names["POST /orders/{id}/cancel"]) == "orders.cancel"
    assert names["POST /orders/{id}/cancel"].derived


def test_a_resource_can_be_called_otherwise_than_by_rule(
    make_vendor: MakeVendor, document: dict[str, Any]
) -> None:
    names = load(make_vendor, document, '[resources]\norders = "sales"\n')

    assert {name.resource for name in names.values()} == {"sales"}


@pytest.mark.parametrize(
    ("operation", "name"),
    [
        ("GET /v1/customers", "customers.list"),
        ("POST /customers/", "customers.create"),
        ("GET /customers/{id}/", "customers.get"),
        ("PATCH /customers/{id}", "customers.update"),
        ("PUT /customers/{id}", "customers.update"),
        ("DELETE /customers/{id}", "customers.delete"),
        ("DELETE /customers", "customers.delete_many"),
        ("POST /customers/{id}/archive", "customers.archive"),
        ("GET /customers/{id}/contacts", "customers.list_contacts"),
        ("GET /invoices/{id}/settings/", "invoices.get_settings"),
        ("POST /policies/{id}/processes/{pid}/cancel", "policy_processes.cancel"),
        ("GET /timmi-timesheet/api/reports", "reports.list"),
        ("POST /api/v3/import", "import_.create"),
        ("GET /product/api/v3/reports/{id}/notes/{note_id}", "report_notes.get"),
    ],
)
def test_names_are_derived_from_method_and_path(
    make_vendor: MakeVendor, operation: str, name: str
) -> None:
    method, path = operation.split()
    response = {"content": {"application/json": {"schema": {"type": "array"}}}}
    described = {"operationId": "an_operation", "responses": {"200": response}}
    document = {"paths": {path: {method.lower(): described}}}

    assert str(load(make_vendor, document, "")[operation]) == name


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('[orders]\nget = "GET /order"\n', "which the document does not have"),
        ('[orders]\nlist2 = "GET /orders"\n', "is numbered; name it by use"),
        ('[orders]\nclass = "GET /orders"\n', "is not a Python name"),
        ('[orders]\nlist = "GET /orders"\nall = "GET /orders"\n', "has two names"),
        ("[orders]\nlist = 5\n", "orders.list is neither"),
        ('[orders]\nlist = {operation = "GET /orders", odd = 1}\n', "no option 'odd'"),
        (
            '[orders]\nlist = {operation = "DELETE /orders", write = true}\n',
            "which DELETE always is",
        ),
        ("orders = 1\n", "orders is not a table of methods"),
        ("resources = 1\n", "[resources] takes"),
        ("[resources]\norders = 1\n", "[resources] takes"),
        ("[orders\n", "is not TOML"),
        ('[[paging]]\nstyle = "token"\n', "[[paging]] lacks 'items'"),
    ],
)
def test_a_name_that_cannot_be_kept_is_refused(
    make_vendor: MakeVendor, document: dict[str, Any], text: str, says: str
) -> None:
    with pytest.raises(CodegenError) as caught:
        load(make_vendor, document, text)

    assert says in str(caught.value)
    assert "surface.toml" in str(caught.value)


def test_a_derived_resource_is_renamed_with_all_its_methods(
    make_vendor: MakeVendor, document: dict[str, Any]
) -> None:
    names = load(make_vendor, document, '[resources]\norders = "purchases"\n')

    assert str(names["GET /orders"]) == "purchases.list"
    assert str(names["POST /orders/{id}/cancel"]) == "purchases.cancel"


def test_two_operations_of_one_name_are_refused(make_vendor: MakeVendor) -> None:
    get = {"get": {"operationId": "list_orders"}}
    document = {"paths": {"/orders": get, "/v2/orders": get, "/v3/orders": get}}

    with pytest.raises(CodegenError, match="stands for both"):
        load(make_vendor, document, "")


def test_the_names_become_typed_methods_sync_and_async(
    make_vendor: MakeVendor, document: dict[str, Any]
) -> None:
    vendor = make_vendor(document, surface='[orders]\nlist = "GET /orders"\n')

    pipeline.generate([vendor], report=lambda _: None)

    written = (vendor.generated / "resources" / "orders.py").read_text()
    assert "def list(self, *, page: int | Unset = UNSET" in written
    assert "-> builtins.list[models.Order]:" in written
    assert (
        "async def cancel(self, id: int, **options: Unpack[CallOptions]) -> None:"
        in written
    )
    assert "Sends ``POST /orders/{id}/cancel``" in written


def test_a_private_operation_is_a_request_builder_without_a_method(
    make_vendor: MakeVendor, document: dict[str, Any]
) -> None:
    surface = """
[orders]
list = "GET /orders"
cancel = { operation = "POST /orders/{id}/cancel", private = true }
"""
    vendor = make_vendor(document, surface=surface)

    pipeline.generate([vendor], report=lambda _: None)

    written = (vendor.generated / "resources" / "orders.py").read_text()
    assert "_CANCEL = Operation(" in written
    assert "def _cancel_request(**given: Any)" in written
    assert "def list(" in written
    assert "def cancel(" not in written
    assert "def _cancel(" not in written
    assert "raw_resource.cancel" not in written


def test_a_resource_of_private_operations_has_no_methods(
    make_vendor: MakeVendor, document: dict[str, Any]
) -> None:
    surface = """
[workflow]
cancel = { operation = "POST /orders/{id}/cancel", private = true }
"""
    vendor = make_vendor(document, surface=surface)

    pipeline.generate([vendor], report=lambda _: None)

    written = (vendor.generated / "resources" / "workflow.py").read_text()
    assert "def _cancel_request(**given: Any)" in written
    assert "class AsyncWorkflow(AsyncResource):" in written
    assert "(self" not in written
    assert "WithRawResponse" not in written
