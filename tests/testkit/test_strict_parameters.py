"""Query parameters that no operation takes in that form are refused by every one."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote, urlencode

import httpx
import pytest
from kantata_ox_client.testing import FakeKantataOX
from lucca_timmi_client.testing import FakeLuccaTimmi
from monite_client._runtime.testing.engine.schemas import Schemas
from monite_client._runtime.testing.strictness import unknown_names
from monite_client.testing import FakeMonite, SentRequest
from piriod_client.testing import FakePiriod

from tests.recorder.vendors import KITS

Query = list[tuple[str, str]]
SIMULATORS: dict[str, Any] = {kit.package: kit.simulator()() for kit in KITS.values()}
#: No value of these types and formats looks like it.
WRONG = "no-such-value"
SCALARS = {"integer", "number", "boolean"}
FORMATS = {"date", "date-time", "uuid"}


def _body(package: str, key: tuple[str, str]) -> Any:
    return SIMULATORS[package].contract.operations[key].get("requestBody", {})


OPERATIONS = [
    pytest.param(package, key, id=f"{package}-{' '.join(key)}")
    for package, simulator in SIMULATORS.items()
    for key in sorted(simulator.contract.operations)
]

FORM_TYPES = ("multipart/form-data", "application/x-www-form-urlencoded")
FORMS = [
    operation
    for operation in OPERATIONS
    if set(FORM_TYPES) & set(_body(*operation.values).get("content", {}))
]


@functools.cache
def schemas(package: str) -> Schemas:
    return Schemas(SIMULATORS[package].contract.document)


@pytest.mark.every_operation
@pytest.mark.parametrize(("package", "key"), OPERATIONS)
def test_a_query_that_an_operation_does_not_take_is_refused(
    package: str, key: tuple[str, str]
) -> None:
    operation = SIMULATORS[package].contract.operations[key]
    declared = [
        parameter for parameter in operation["parameters"] if parameter["in"] == "query"
    ]

    for name, query in _wrong_queries(schemas(package), declared):
        # What else the request lacks is of no concern here.
        assert name in _problems(package, key, query), query


@pytest.mark.parametrize(("package", "key"), FORMS)
def test_a_field_that_a_form_does_not_have_is_refused(
    package: str, key: tuple[str, str]
) -> None:
    operation = SIMULATORS[package].contract.operations[key]
    (media,) = operation["requestBody"]["content"].keys() & set(FORM_TYPES)
    known = schemas(package).properties(
        operation["requestBody"]["content"][media]["schema"]
    )
    first = next(iter(known))

    def problems(*names: str) -> str:
        result = dict.fromkeys(names, "a")
        form = {"files": result} if "multipart" in media else {"data": result}
        request = httpx.Request("POST", "https://demo.example.test", **form)
        headers = {"content-type": request.headers["content-type"]}
        target = SIMULATORS[package].contract.base_path + key[1]
        sent = SentRequest(key[0], target, headers, request.read())
        return " ".join(unknown_names(schemas(package), operation, sent))

    assert problems(first) == ""
    assert f"field {first}q is unknown; did you mean {first}?" in problems(f"{first}q")


def _problems(package: str, key: tuple[str, str], query: Query) -> str:
    contract = SIMULATORS[package].contract
    target = quote(contract.base_path + key[1]) + "?" + urlencode(query)
    headers = {"authorization": "Bearer example-token"}
    sent = SentRequest(key[0], target, headers)
    unknown = unknown_names(schemas(package), contract.operations[key], sent)
    return " ".join([*contract.request_problems(sent), *unknown])


def _wrong_queries(known: Schemas, declared: list[Any]) -> Iterator[tuple[str, Query]]:
    yield "no_such_name", [("no_such_name", "1")]
    for item in declared:
        name, schema = item["name"], item.get("schema", {})
        yield f"{name}q", [(f"{name}q", "1")]
        parts = list(_parts(known, schema))
        if not any(known.kinds(part) in (["array"], ["object"]) for part in parts):
            yield name, [(name, "1"), (name, "1")]
        if all(_is_closed(known, part) for part in parts):
            yield name, [(name, WRONG)]


def _parts(known: Schemas, schema: Any) -> Iterator[Mapping[str, Any]]:
    """The schemas of a value, without those around them."""
    resolved = known.resolved(schema)
    words = ("allOf", "anyOf", "oneOf")
    inner = [item for word in words for item in resolved.get(word, ())]
    for entry in inner:
        yield from _parts(known, entry)
    if not inner:
        yield resolved


def _is_closed(known: Schemas, schema: Mapping[str, Any]) -> bool:
    """Whether a value of this schema, or an element, cannot be just any text."""
    one = known.resolved(schema.get("items")) if "items" in schema else schema
    closed = bool(SCALARS & set(known.kinds(one))) or one.get("format") in FORMATS
    return closed or "enum" in one


@pytest.mark.parametrize(
    ("kind", "resource", "taken"),
    [
        (FakeKantataOX, "invoices", "page"),
        (FakeLuccaTimmi, "departments", "paging"),
        (FakeMonite, "tags", "limit"),
        (FakePiriod, "customers", "page"),
    ],
)
def test_a_fake_is_as_strict_as_a_simulator(
    kind: Any, resource: str, taken: str, perform: Any
) -> None:
    fake = kind()
    if hasattr(fake, "grant_token"):
        fake.grant_token()
    for query, words in (
        ({f"{taken}q": 1}, rf"{taken}q is unknown; did you mean {taken}\?"),
        ({taken: [1, 2]}, f"{taken} is sent 2 times"),
    ):
        with fake.client() as client:
            fake.on(getattr(client, resource).list, returns=[])

        with pytest.raises(AssertionError, match=words):
            perform(fake, lambda c, q=query: _listed(c, resource, q))


def _listed(client: Any, resource: str, query: Any) -> Any:
    return getattr(client, resource).list(extra_query=query)
