"""Models, records and pages in FastAPI, pydantic, pandas, csv and json."""

from __future__ import annotations

import asyncio
import csv
import io
import json
from typing import Any

import httpx
import pandas
import pytest
from fastapi import FastAPI
from kantata_ox_client import KantataOX, RecordList, RecordPage, read_records, records
from piriod_client import Page, Piriod, models
from pydantic import BaseModel, TypeAdapter, ValidationError

SUPPLIER = {
    "id": 7,
    "name": "Example SpA",
    "country": {"id": 1, "code": "CL"},
    "tax_id": None,
    "brand_new": [1],
}
USER = {"id": "31", "full_name": "Example", "created_at": None, "brand_new": [1]}
ENVELOPE = {
    "count": 1,
    "results": [{"key": "users", "id": "31"}],
    "users": {"31": USER},
}


def supplier() -> models.Supplier:
    return models.Supplier.from_dict(SUPPLIER)


def suppliers() -> Page[models.Supplier]:
    body = {"count": 1, "next": None, "results": [SUPPLIER]}
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=body))
    with Piriod(token="t", workspace="acc_1", transport=transport) as piriod:
        return piriod.suppliers.list()


def users() -> RecordPage[records.User]:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=ENVELOPE))
    with KantataOX(token="t", transport=transport) as kantata:
        return kantata.users.list()


def stored_users() -> RecordList[records.User]:
    return read_records(ENVELOPE, records.User)


def user() -> records.User:
    return stored_users()[0]


EMPTY = {"count": 0, "next": None, "results": []}


class Report(BaseModel):
    """What an application may make of them."""

    supplier: models.Supplier
    suppliers: Page[models.Supplier]
    user: records.User


VALUES: list[tuple[Any, Any, Any]] = [
    (models.Supplier, supplier, SUPPLIER),
    (list[models.Supplier], lambda: list(suppliers()), [SUPPLIER]),
    (Page[models.Supplier], suppliers, [SUPPLIER]),
    (records.User, user, USER),
    (list[records.User], lambda: list(stored_users()), [USER]),
    (RecordPage[records.User], users, [USER]),
    (RecordList[records.User], stored_users, [USER]),
    (
        Report,
        lambda: Report(supplier=supplier(), suppliers=suppliers(), user=user()),
        {"supplier": SUPPLIER, "suppliers": [SUPPLIER], "user": USER},
    ),
]


@pytest.mark.parametrize(("kind", "make", "expected"), VALUES)
def test_a_route_of_fastapi_returns_what_the_vendor_sent(
    kind: Any, make: Any, expected: Any
) -> None:
    app = FastAPI()
    app.add_api_route("/found", make, response_model=kind)

    assert response_of(app, "/found").json() == expected
    assert "/found" in response_of(app, "/openapi.json").json()["paths"]


@pytest.mark.parametrize("make", [value[1] for value in VALUES[:-1]])
def test_a_route_without_a_return_type_returns_the_same(make: Any) -> None:
    app = FastAPI()
    expected = json.loads(json.dumps([item.to_dict() for item in rows_of(make())]))
    app.get("/found")(lambda: make())

    got = response_of(app, "/found").json()

    assert (got if isinstance(got, list) else [got]) == expected


def test_an_empty_page_is_an_empty_list_in_a_route() -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=EMPTY))
    app = FastAPI()
    with Piriod(token="t", workspace="acc_1", transport=transport) as piriod:
        app.get("/found")(lambda: piriod.suppliers.list())

        assert response_of(app, "/found").json() == []


def rows_of(value: Any) -> list[Any]:
    return [value] if hasattr(value, "to_dict") else list(value)


def response_of(app: FastAPI, path: str) -> httpx.Response:
    async def get() -> httpx.Response:
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://a") as http:
            return await http.get(path)

    return asyncio.run(get())


@pytest.mark.parametrize(("kind", "make", "expected"), VALUES)
def test_pydantic_writes_what_the_vendor_sent(
    kind: Any, make: Any, expected: Any
) -> None:
    adapter = TypeAdapter(kind)

    checked = adapter.validate_python(make())

    assert adapter.dump_python(checked, mode="json") == expected
    assert json.loads(adapter.dump_json(checked)) == expected


def test_pydantic_makes_no_records_and_pages() -> None:
    for kind in (records.User, Page[models.Supplier]):
        with pytest.raises(ValidationError, match="instance of"):
            TypeAdapter(kind).validate_python({})


ROWS: list[tuple[Any, Any]] = [
    (suppliers, SUPPLIER), (users, USER), (stored_users, USER),
]  # fmt: skip


@pytest.mark.parametrize(("make", "row"), ROWS)
@pytest.mark.parametrize("given", [tuple, list, iter, lambda rows: rows])
def test_pandas_makes_a_column_of_each_member(make: Any, row: Any, given: Any) -> None:
    frame = pandas.DataFrame(given(make()))

    assert {*frame.columns} == {*row}
    assert frame.to_dict("records") == [row]


@pytest.mark.parametrize(("make", "row"), ROWS)
def test_csv_and_json_write_rows(make: Any, row: Any) -> None:
    written = io.StringIO()

    writer = csv.DictWriter(written, row)
    writer.writeheader()
    writer.writerows(make())

    assert json.loads(json.dumps([item.to_dict() for item in make()])) == [row]
    [again] = csv.DictReader(io.StringIO(written.getvalue()))
    assert again == {
        name: "" if item is None else str(item) for name, item in row.items()
    }


def test_fields_are_plain_values_for_a_table() -> None:
    frame = pandas.DataFrame(
        [{"name": item.name, "phone": item.phone} for item in suppliers()]
    )

    assert frame.to_dict("records") == [{"name": "Example SpA", "phone": None}]
