"""Shapes of responses that others recorded open through the typed methods."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import attrs
import httpx
import pytest
from kantata_ox_client import AsyncKantataOX, KantataOX
from kantata_ox_client._generated.resources import Resources
from kantata_ox_client._runtime.sideload.links import ToMany, ToOne
from kantata_ox_client._runtime.sideload.record import LinkedRecord
from kantata_ox_client.errors import (
    ApiError,
    DecodeError,
    MissingRecordError,
    NotRequestedError,
    StatusError,
)

from tests.recorder import cassette_file, shapes
from tests.recorder.cassettes import paths
from tests.recorder.undecoded import fields_of
from tests.support.argument_samples import Names, arguments
from tests.support.public_operations import matches

NAMES = Names("kantata_ox_client")
#: Exchanges whose body is not what its address promises: a request, a failure with
#: status 200, texts in place of records.
ODD = {"post", "status", "texts"}
#: Words of 2013 that the vendor's reference no longer has for the operation.
OLD_WORDS = {"time_entries.list": "date:asc"}


@attrs.frozen
class Shape:
    """One exchange, and the method that makes it."""

    name: str
    resource: str
    method: str
    query: dict[str, str]
    status: int
    body: Any

    def __str__(self) -> str:
        return f"{self.name}-{self.resource}.{self.method}"

    @property
    def includes(self) -> list[str]:
        return [name for name in self.query.get("include", "").split(",") if name]

    @property
    def is_odd(self) -> bool:
        members = self.body if isinstance(self.body, dict) else {"texts"}
        return bool(ODD & set(members) and "id" not in members)


def operations() -> Iterator[tuple[str, str, str, str]]:
    for resource in [name for name in vars(Resources) if not name.startswith("_")]:
        module: Any = importlib.import_module(
            f"kantata_ox_client._generated.resources.{resource}"
        )
        for var in vars(module).values():
            if isinstance(var, module.Operation):
                yield resource, var.name.split(".")[1], var.method, var.path


def method_of(method: str, path: str) -> tuple[str, str]:
    fitting = [
        (template.count("{"), resource, name)
        for resource, name, http, template in operations()
        if http == method and path.count("/") == template.count("/") + 2
        if matches(template, path)
    ]
    return min(fitting)[1:]


def all_shapes() -> Iterator[Shape]:
    for path in paths("kantata_ox", shapes.SOURCE):
        tape = cassette_file.load(path)
        for number, exchange in enumerate(shapes.exchanges(tape)):
            method, address, status, body = exchange
            parts = urlsplit(address)
            name = f"{path.stem}_{number}"
            query = dict(parse_qsl(parts.query))
            yield Shape(name, *method_of(method, parts.path), query, status, body)


SHAPES = list(all_shapes())
OPEN = [shape for shape in SHAPES if shape.status == 200 and not shape.is_odd]


def each_of(values: list[Shape]) -> Any:
    return pytest.mark.parametrize("shape", values, ids=str)


def answer(shape: Shape) -> httpx.MockTransport:
    content = json.dumps(shape.body).encode()
    headers = {"content-type": "application/json"}
    return httpx.MockTransport(
        lambda _: httpx.Response(shape.status, content=content, headers=headers)
    )


def called(shape: Shape, client: Any) -> Any:
    """Call the method with what the recorded query says."""
    method = getattr(getattr(client, shape.resource), shape.method)
    known = inspect.signature(method).parameters
    positional, keywords = arguments(method, NAMES)
    old = OLD_WORDS.get(f"{shape.resource}.{shape.method}")
    query = {
        name: value(text)
        for name, text in shape.query.items()
        if name in known and text != old
    }
    return method(*positional, **{**keywords, **query})


def value(text: str) -> Any:
    return {"true": True, "false": False}.get(
        text, int(text) if len(text) < 3 else text
    )


def opened(shape: Shape) -> Any:
    with KantataOX(token="example-token", transport=answer(shape), retries=0) as client:
        return page_of(called(shape, client))


async def opened_async(shape: Shape) -> Any:
    options: Any = {"transport": answer(shape), "retries": 0}
    async with AsyncKantataOX(token="example-token", **options) as client:
        return page_of(await called(shape, client))


def page_of(value: Any) -> Any:
    """The page, or the response that a single record came with."""
    return value.envelope if isinstance(value, LinkedRecord) else value


def expected_ids(shape: Shape) -> list[str]:
    if "results" in shape.body:
        return [result["id"] for result in shape.body["results"]]
    return [str(shape.body["id"])]


def links_of(record: Any) -> dict[str, Any]:
    kinds = (ToOne, ToMany)
    members = vars(type(record)).items()
    return {name: item for name, item in members if isinstance(item, kinds)}


def pointed_to(link: Any, raw: Any) -> list[str]:
    """The ids a record points to by a link, of whatever form the pointer is."""
    pointer = next((raw[name] for name in link.wire_names if name in raw), None)
    listed = pointer if isinstance(pointer, list) else [pointer]
    ids = (item["id"] if isinstance(item, dict) else item for item in listed)
    return [str(item) for item in ids if item is not None]


def ids_of(result: Any) -> list[str]:
    listed = result if isinstance(result, tuple) else [result]
    return [item.id for item in listed if item is not None]


def test_every_shape_is_here() -> None:
    assert len(SHAPES) == 86
    assert len(OPEN) == 79


@each_of(OPEN)
def test_a_shape_opens_in_the_order_of_its_results(shape: Shape) -> None:
    page = opened(shape)

    assert [item.id for item in page] == expected_ids(shape)


@each_of(OPEN)
def test_a_shape_opens_alike_in_both_kinds_of_client(shape: Shape) -> None:
    page = asyncio.run(opened_async(shape))

    assert [item.raw for item in page] == [item.raw for item in opened(shape)]


@each_of(OPEN)
def test_every_member_of_every_record_is_read(shape: Shape) -> None:
    page = opened(shape)

    for collection in page.collections:
        for record in page.all_of(collection):
            sent = record.raw
            read = {name: getattr(record, name) for name in fields_of(record)}
            assert len(read) > 1 or collection in ("google_documents", "attachments")
            assert record.to_dict() == sent
            kinds = {type(item).__name__ for item in read.values()}
            assert "Unset" not in kinds or set(read) - set(sent)


@each_of([item for item in OPEN if item.includes])
def test_every_requested_link_resolves(shape: Shape) -> None:
    page = opened(shape)
    for record in page:
        for name in shape.includes:
            link = links_of(record)[name]
            there = held(page, link, record.raw)
            if pointed_to(link, record.raw) == there:
                assert ids_of(getattr(record, name)) == there
            else:
                assert_gone(page, record, name, there)


def assert_gone(page: Any, record: Any, name: str, there: list[str]) -> None:
    """Three shapes have a participant whom nobody may see any more."""
    with pytest.raises(MissingRecordError, match="participants points to '3'"):
        getattr(record, name)
    lenient = page.lenient().find(record.collection_name, record.id)
    assert ids_of(getattr(lenient, name)) == there


def held(page: Any, link: Any, raw: Any) -> list[str]:
    """The ids a link points to, of records that the response holds."""
    everything = {item.id for name in page.collections for item in page.all_of(name)}
    return [item for item in pointed_to(link, raw) if item in everything]


@each_of(OPEN)
def test_a_link_that_was_not_requested_says_so(shape: Shape) -> None:
    for record in opened(shape):
        for name in set(links_of(record)) - set(shape.includes):
            with pytest.raises(NotRequestedError, match=f'include="{name}"'):
                getattr(record, name)


@each_of([shape for shape in SHAPES if shape.status != 200])
def test_an_error_of_either_shape_is_told(shape: Shape) -> None:
    with pytest.raises(StatusError) as caught:
        opened(shape)

    assert caught.value.status == shape.status
    assert caught.value.message


@each_of([shape for shape in SHAPES if shape.is_odd])
def test_a_body_that_is_not_a_response_is_refused_and_kept(shape: Shape) -> None:
    with pytest.raises(ApiError) as caught:
        opened(shape)

    assert isinstance(caught.value, (DecodeError, StatusError))
    assert caught.value.response.json() == shape.body
