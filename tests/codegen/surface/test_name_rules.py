"""Names by rule: what a caller would look for, from path, method and response."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.surface.derivation import derive
from codegen.surface.paths import Paths

RECORD: dict[str, Any] = {"type": "object", "properties": {"id": {}}}
ARRAY: dict[str, Any] = {"type": "array", "items": RECORD}
PAGE: dict[str, Any] = {
    "allOf": [{"$ref": "#/components/schemas/Page"}, {"properties": {"data": ARRAY}}]
}
NULLABLE_PAGE: dict[str, Any] = {
    "anyOf": [{"type": "null"}, {"$ref": "#/components/schemas/Things"}]
}


def operation(
    returns: Any = None, *, sends: str = "", tag: str = "", media: str = ""
) -> dict[str, Any]:
    content = {media or "application/json": {"schema": returns or {}}}
    results: dict[str, Any] = {"responses": {"200": {"content": content}}}
    if returns is None and not media:
        results["responses"] = {"204": {}}
    if sends:
        results["requestBody"] = {"content": {sends: {"schema": {"type": "object"}}}}
    if tag:
        results["tags"] = [tag]
    return results


def named(paths: dict[str, dict[str, Any]], *schemas: str) -> dict[str, str]:
    """The names of the operations of ``paths``, whose values are methods."""
    components: dict[str, Any] = dict.fromkeys(schemas, RECORD)
    components["Page"] = {"properties": {"next": {}}}
    components["Things"] = {"properties": {"data": ARRAY}}
    document = {"paths": paths, "components": {"schemas": components}}
    known = Paths(document, ["data", ""])
    return {
        f"{method.upper()} {path}": ".".join(
            derive(known, method.upper(), path, methods[method])
        )
        for path, methods in paths.items()
        for method in methods
    }


def test_a_collection_and_its_members() -> None:
    names = named(
        {
            "/v1/orders/": {
                "get": operation(PAGE),
                "post": operation(RECORD, sends="application/json"),
                "patch": operation(),
                "delete": operation(),
                "put": operation(),
            },
            "/v1/orders/{id}/": {
                "get": operation(RECORD),
                "put": operation(RECORD),
                "patch": operation(RECORD),
                "delete": operation(),
            },
        }
    )

    assert list(names.values()) == [
        *("orders.list", "orders.create", "orders.update_many"),
        *("orders.delete_many", "orders.replace"),
        *("orders.get", "orders.replace", "orders.update", "orders.delete"),
    ]


def test_put_is_the_update_where_nothing_else_is() -> None:
    assert named({"/orders/{id}": {"put": operation()}}) == {
        "PUT /orders/{id}": "orders.update"
    }


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/orders/{id}/cancel", "orders.cancel"),
        ("/orders/{id}/mark_as_paid", "orders.mark_as_paid"),
        ("/orders/{id}/lines/validate", "orders.validate_lines"),
        ("/orders/{id}/import", "orders.import_"),
        ("/importOrders", "orders.import_"),
        ("/ordersReplace", "orders.replace"),
    ],
)
@pytest.mark.parametrize("method", ["get", "post"])
def test_a_verb_is_the_method_whatever_http_says(
    path: str, name: str, method: str
) -> None:
    assert list(named({path: {method: operation(RECORD)}}).values()) == [name]


@pytest.mark.parametrize(
    ("methods", "names"),
    [
        ({"get": operation(ARRAY)}, ["list_lines"]),
        ({"get": operation(NULLABLE_PAGE)}, ["list_lines"]),
        ({"get": operation(RECORD)}, ["get_lines"]),
        ({"get": operation(media="application/pdf")}, ["download_lines"]),
        (
            {"get": operation(ARRAY), "put": operation()},
            ["list_lines", "replace_lines"],
        ),
        ({"put": operation(RECORD)}, ["set_lines"]),
        ({"put": operation(sends="image/png")}, ["upload_lines"]),
        ({"post": operation(sends="multipart/form-data")}, ["upload_lines"]),
        ({"post": operation(sends="application/json")}, ["create_lines"]),
        ({"delete": operation()}, ["delete_lines"]),
    ],
)
def test_a_thing_of_a_record_is_a_noun_of_the_method(
    methods: dict[str, Any], names: list[str]
) -> None:
    result = named({"/orders/{id}/lines": methods})

    assert list(result.values()) == [f"orders.{name}" for name in names]


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/orders/{id}/download_url", "orders.get_download_url"),
        ("/orders/{id}/results/latest", "orders.get_latest_results"),
        ("/users/me", "users.get_me"),
        ("/orders/{id}/history", "orders.get_history"),
    ],
)
def test_what_only_looks_like_a_verb_or_a_plural(path: str, name: str) -> None:
    assert list(named({path: {"get": operation(RECORD)}}).values()) == [name]


def test_what_has_members_is_a_resource_called_by_its_owner() -> None:
    names = named(
        {
            "/entities/{id}/bank-accounts/{account}": {"get": operation(RECORD)},
            "/orders/{id}/mails": {
                "get": operation(ARRAY),
                "post": operation(RECORD),
            },
            "/orders/{id}/rate_table_rows/{row}": {"get": operation(RECORD)},
            "/sales/{id}/taxes/{tax}": {"get": operation(RECORD, tag="Taxes")},
            "/sales/{id}/taxes": {"get": operation(ARRAY, tag="Taxes")},
        }
    )

    assert list(names.values()) == [
        *("entity_bank_accounts.get", "order_mails.list", "order_mails.create"),
        *("rate_table_rows.get", "taxes.get", "taxes.list"),
    ]


def test_what_there_is_one_of_is_got_and_updated() -> None:
    names = named(
        {
            "/settings": {"get": operation(RECORD), "patch": operation(RECORD)},
            "/logo": {"get": operation(RECORD), "put": operation()},
        }
    )

    assert list(names.values()) == [
        *("settings.get", "settings.update", "logo.get", "logo.update")
    ]


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/timmi-timesheet/api/reports", "reports.create"),
        ("/product/api/public/services/v1.0/reports", "reports.create"),
        ("/creditnotes/", "credit_notes.create"),
        ("/api/v1", "root.post"),
        ("/{id}", "root.post"),
        ("/class", "class_.create"),
    ],
)
def test_words_that_say_nothing_are_left_out_and_others_split(
    path: str, name: str
) -> None:
    methods = {"post": operation(RECORD, sends="application/json")}

    assert list(named({path: methods}, "CreditNote").values()) == [name]
