"""What a signature accepts is on the wire as the document says, or it is refused.

The reader here knows OpenAPI and nothing of the packages: it takes the document that a
package ships, and says what the query, the path and the JSON body of a request hold.
"""

from __future__ import annotations

import datetime as dt
import importlib
import inspect
import json
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl, unquote

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegen.openapi.schemas import as_list
from codegen.openapi.walk import resolve
from tests.support.public_operations import (
    Case,
    call,
    cases,
    document,
    find,
    make,
    response,
)

_MOMENTS = st.datetimes(dt.datetime(2000, 1, 1), dt.datetime(2100, 1, 1))
_TEXTS = {
    "date": st.dates(dt.date(2000, 1, 1), dt.date(2100, 1, 1)),
    "date-time": _MOMENTS | _MOMENTS.map(lambda m: m.replace(tzinfo=dt.UTC)),
    "uuid": st.uuids() | st.uuids().map(str),
}
_TEXT = st.text(min_size=1, max_size=8) | st.sampled_from(["a,b", "a b", "ü/?#&=+%2F"])
_NUMBERS = st.floats(-1e9, 1e9) | st.decimals(-9999, 9999, places=2)
_DELIMITERS = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}
Pairs = list[tuple[str, str]]


def letters(name: str) -> str:
    return re.sub("[^a-z0-9]", "", name.lower())


def described(case: Case) -> tuple[list[Any], Mapping[str, Any]]:
    """The parameters of an operation, and the members of its JSON body."""
    whole = document(case.vendor)
    item = whole["paths"][case.path]
    operation = item[case.http.lower()]
    raw = [*item.get("parameters", ()), *operation.get("parameters", ())]
    parameters = [resolve(whole, item) for item in raw]
    content = resolve(whole, operation.get("requestBody") or {}).get("content") or {}
    schema = resolve(whole, (content.get("application/json") or {}).get("schema") or {})
    return parameters, schema.get("properties") or {}


def values_of(case: Case, schema: Any) -> st.SearchStrategy[Any] | None:
    """Values of a schema; ``None`` where it is not one of plain values."""
    whole = document(case.vendor)
    schema = resolve(whole, schema)
    if set(schema) & {"oneOf", "anyOf", "allOf", "not"}:
        return None
    kind = next((k for k in as_list(schema.get("type")) if k != "null"), None)
    if words := [word for word in schema.get("enum") or () if word is not None]:
        return st.sampled_from(words)
    if kind == "array":
        inner = values_of(case, schema.get("items") or {})
        if inner is None:
            return None
        lists = st.lists(inner, min_size=1, max_size=3)
        return lists | lists.map(tuple)
    if kind == "string":
        return _TEXTS.get(schema.get("format", ""), _TEXT)
    plain = {"integer": st.integers(-9, 10**12), "number": _NUMBERS}
    plain["boolean"] = st.booleans()
    return plain.get(kind)


def text_of(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return f"{value:f}"
    return str(value)


def pairs_of(parameter: Any, value: Any) -> Pairs:
    """What the query holds of a parameter."""
    name = parameter["name"]
    style = parameter.get("style", "form")
    if not isinstance(value, list | tuple):
        return [(name, text_of(value))]
    texts = [text_of(item) for item in value]
    if parameter.get("explode", style == "form"):
        return [(name, text) for text in texts]
    return [(name, _DELIMITERS[style].join(texts))]


def json_of(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return [json_of(item) for item in value]
    if isinstance(value, float | Decimal):
        return Decimal(str(value))
    return value if isinstance(value, int | str) else text_of(value)


class Reader:
    """The arguments of a method, by what the document says of them."""

    def __init__(self, case: Case) -> None:
        self.case = case
        parameters, members = described(case)
        client = make(case.vendor, lambda _: response(case), "sync")
        taken = inspect.signature(find(case, client)).parameters
        names = {letters(name): name for name in taken if name != "options"}
        self.query = dict(self._known(names, parameters, "query"))
        self.path = dict(self._known(names, parameters, "path"))
        named = {letters(p["name"]) for p in parameters}
        self.members = {
            names[letters(name)]: {"name": name, "schema": schema}
            for name, schema in members.items()
            # With a member of that name, ``body`` is the whole body.
            if letters(name) in names.keys() - named - {"body"}
        }

    def _known(
        self, names: dict[str, str], parameters: list[Any], place: str
    ) -> Iterator[tuple[str, Any]]:
        for item in parameters:
            if item["in"] == place and letters(item["name"]) in names:
                yield names[letters(item["name"])], item

    def strategy(self) -> st.SearchStrategy[dict[str, Any]]:
        """Values for any of the arguments."""
        known = {**self.query, **self.path, **self.members}
        drawn = {
            name: values
            for name, item in known.items()
            if (values := values_of(self.case, item.get("schema") or {})) is not None
        }
        return st.fixed_dictionaries(
            {name: values for name, values in drawn.items() if name in self.path},
            optional={n: values for n, values in drawn.items() if n not in self.path},
        )

    def check(self, request: httpx.Request, values: Mapping[str, Any]) -> None:
        """Compare a request with the arguments it was made of."""
        query = parse_qsl(request.url.query.decode(), keep_blank_values=True)
        for name in self.query.keys() & values.keys():
            parameter = self.query[name]
            results = [pair for pair in query if pair[0] == parameter["name"]]
            assert results == pairs_of(parameter, values[name])
        path = request.url.raw_path.decode().partition("?")[0]
        segments = [unquote(segment) for segment in path.split("/")]
        for name in self.path.keys() & values.keys():
            assert text_of(values[name]) in segments
        for name in self.members.keys() & values.keys():
            assert _body(request)[self.members[name]["name"]] == json_of(values[name])


READERS: dict[str, Reader] = {}


def reader_of(case: Case) -> Reader:
    if str(case) not in READERS:
        READERS[str(case)] = Reader(case)
    return READERS[str(case)]


@pytest.mark.every_operation
@pytest.mark.parametrize("case", cases(), ids=str)
@settings(
    max_examples=5,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    derandomize=True,
)
@given(data=st.data())
def test_an_argument_is_on_the_wire_or_refused(case: Case, data: Any) -> None:
    reader = reader_of(case)
    values = data.draw(reader.strategy())
    kind = data.draw(st.sampled_from(["sync", "async"]))
    errors = importlib.import_module(f"{case.package}.errors")
    requests: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return response(case)

    try:
        call(case, respond, kind, values=values)
    except errors.InvalidRequestError:
        assert requests == []
        return
    for request in requests[:1]:
        reader.check(request, values)


def _body(request: httpx.Request) -> Any:
    return json.loads(request.content or b"{}", parse_float=Decimal)
